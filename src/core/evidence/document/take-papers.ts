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
