import type { Case, Evidence } from '../case.ts'
import { printDay } from '../dates.ts'
import { exhibitNumber } from '../evidence/blank.ts'
import type { Text } from '../text.ts'
import { gap, type Line, line, wordsIn } from './ledger.ts'
import type { Missing } from './poa.ts'

/** The authorisation chain, link by link, as the letters say: who authorised whom, by which exhibit (domain sheet c.3). */
export function chainLines(kase: Case): Line[] {
  const letters = kase.evidence.filter(({ type, leftOut }) => type === 'loa' && leftOut === null)
  return inOrder(letters).map((entry) => linkLine(kase, entry))
}

/** From the brand downwards: a letter stands after the one that names its giver as receiver. */
function inOrder(letters: readonly Evidence[]): Evidence[] {
  const given = new Set(letters.map(({ to }) => to))
  const heads = letters.filter(({ from }) => !given.has(from))
  const chain: Evidence[] = []
  for (const head of heads) {
    let next: Evidence | undefined = head
    while (next && !chain.includes(next)) {
      chain.push(next)
      const { to }: Evidence = next
      next = letters.find(({ from, id }) => from !== null && from === to && id !== chain.at(-1)?.id)
    }
  }
  return [...chain, ...letters.filter((entry) => !chain.includes(entry))]
}

function linkLine(kase: Case, entry: Evidence): Line {
  const missing: Missing[] = []
  const part = (value: string | null, label: Text): Text => {
    if (value !== null) return { en: value, zh: value }
    const open = gap(label, 'documents')
    missing.push(open.missing)
    return open.text
  }
  const from = part(entry.from, { en: 'who gives the permission', zh: '授权方' })
  const to = part(entry.to, { en: 'who receives it', zh: '被授权方' })
  const day = entry.issuedOn
  const number = exhibitNumber(kase.evidence, entry.id) ?? 0
  const text = {
    en: `${from.en} authorised ${to.en} by letter${day ? ` of ${printDay(day, 'en')}` : ''} (exhibit ${number}).`,
    zh: `${from.zh}${day ? `于${printDay(day, 'zh')}` : ''}出具授权书，授权${to.zh}（附件${number}）。`,
  }
  return line(
    `chain/${entry.id}`,
    text,
    { evidence: [entry.id] },
    { own: wordsIn(`${from.en} ${to.en}`) + (day ? 3 : 0), missing },
  )
}
