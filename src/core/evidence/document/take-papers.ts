import type { Case, Evidence } from '../../case.ts'
import type { Text } from '../../text.ts'
import { nextEvidenceId } from '../blank.ts'
import type { DocumentText } from '../document-text.ts'
import { isInvoice } from '../is-invoice.ts'
import { confirm } from './correct.ts'
import { readDocument } from './read-document.ts'
import { showPaper } from './show-paper.ts'
import { toEvidence } from './to-evidence.ts'

const family = (type: Evidence['type']): string => (isInvoice(type) ? 'invoice' : type)

/** The case with the papers that a file holds, before or after they were asked for; each waits for the seller's word. */
export function takePapers(kase: Case, text: DocumentText, file: string): { kase: Case; notes: Text[] } {
  const evidence = [...kase.evidence]
  const notes: Text[] = []
  for (const facts of readDocument(text)) {
    if ((facts.type === 'other' || isInvoice(facts.type)) && isStatement(text, facts.pages)) {
      // It names invoices by the dozen; once is enough.
      if (!notes.some(({ en }) => en === statementNote(file).en)) notes.push(statementNote(file))
      continue
    }
    if (facts.type === 'other') continue
    const read = toEvidence(nextEvidenceId(evidence), facts, file)
    const ticked = evidence.findIndex((entry) => isTicked(entry) && family(entry.type) === family(read.type))
    const typed = evidence.findIndex((entry) => agrees(entry, read))
    const place = typed >= 0 ? typed : ticked
    const former = evidence[place]
    if (!former) evidence.push(read)
    else if (typed >= 0) {
      // The seller typed the same before: the file bears it out, and nothing is asked twice.
      const reissue = former.reissue ?? read.reissue
      evidence[place] = {
        ...confirm({ ...read, id: former.id, name: former.name, reissue }),
        leftOut: former.leftOut,
      }
      notes.push({
        en: `${file} says what you typed: ${showPaper(read).en}`,
        zh: `${file} 和您打的一致：${showPaper(read).zh}`,
      })
    } else evidence[place] = { ...read, id: former.id, name: former.name }
  }
  return { kase: { ...kase, evidence }, notes }
}

const statement =
  /^\s*(?:(?:monthly|account|supplier|vendor|customer)\s)*statement(?:\sof\saccounts?)?\s*$|(?<!银行)对\s?账\s?单\s*$/i

/** A list of what was bought over a time: it is taken for an invoice now and then, and is none (domain sheet c.2: 11). */
const isStatement = ({ pages }: DocumentText, numbers: readonly number[]): boolean =>
  pages
    .filter(({ number }) => numbers.includes(number))
    .some(({ lines }) => lines.slice(0, 6).some(({ text: line }) => line.length < 60 && statement.test(line)))

const statementNote = (file: string): Text => ({
  en: `${file} calls itself a statement of account. Amazon does not take it for an invoice. Ask the supplier for each invoice that it lists; keep the statement beside them.`,
  zh: `${file} 写的是对账单，亚马逊不当发票收。请供应商把上面列的发票逐张发来，对账单可以放在旁边作参考。`,
})

/** Ticked off the list, and nothing said of it yet. */
const isTicked = (entry: Evidence): boolean =>
  entry.source === null && entry.words === '' && entry.number === null && entry.issuedOn === null

/** Whether all that was typed of a paper stands on the one that was read. */
function agrees(typed: Evidence, read: Evidence): boolean {
  if (typed.source !== null || typed.number === null || typed.number !== read.number) return false
  if (family(typed.type) !== family(read.type)) return false
  const same = (field: 'issuedOn' | 'purchasedOn' | 'units' | 'supplier' | 'buyer'): boolean =>
    typed[field] === null || typed[field] === read[field]
  return (['issuedOn', 'purchasedOn', 'units', 'supplier', 'buyer'] as const).every(same)
}
