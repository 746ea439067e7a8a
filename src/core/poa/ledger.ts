import type { Case, Choice } from '../case.ts'
import { exhibitNumber } from '../evidence/blank.ts'
import { oneStop } from '../one-stop.ts'
import { storyAsins } from '../posture.ts'
import type { Text } from '../text.ts'
import { printItem } from './catalogue/print-item.ts'
import type { Taken } from './plan-items.ts'
import type { Basis, Missing, Sentence } from './poa.ts'

/** A sentence before it is numbered. */
export type Line = Omit<Sentence, 'number'>

export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** A sentence of the letter with what it rests on; `own` counts the seller's words among the English. */
export function line(
  id: string,
  text: Text,
  basis: Partial<Basis>,
  more: { own?: number; missing?: readonly Missing[]; status?: Sentence['status'] } = {},
): Line {
  return {
    id,
    en: oneStop(text.en),
    zh: text.zh,
    basis: { facts: basis.facts ?? [], evidence: basis.evidence ?? [], choices: basis.choices ?? [] },
    status: more.status ?? null,
    missing: more.missing ?? [],
    own: more.own ?? 0,
  }
}

/** A visible gap in both languages, and the question that fills it. */
export const gap = (label: Text, question: string): { text: Text; missing: Missing } => ({
  text: { en: `[MISSING: ${label.en}]`, zh: `[缺：${label.zh}]` },
  missing: { question, label },
})

const atEnd = (sentence: string, extra: string, stop: RegExp): string =>
  sentence.replace(stop, (end) => `${extra}${end}`)

/** The text with something put before its final stop. */
export const beforeStop = (text: Text, extra: Text): Text => ({
  en: atEnd(text.en, extra.en, /\.$/),
  zh: atEnd(text.zh, extra.zh, /。$/),
})

const noProof: Text = {
  en: 'proof that this is done; it stands as planned until then',
  zh: '已完成的凭证；补上之前只算计划',
}

const noPaper: Text = { en: 'the paper that shows it', zh: '能证明这一点的凭证' }

/** True for what must be shown by a paper: an action done, a measure in force, a fact against a report. */
export const claims = (choice: Choice): boolean =>
  choice.status === 'done' || choice.status === 'in-force' || choice.item.startsWith('dispute.')

/** A catalogue item as the seller attested it; without its proof it stands as planned and is marked. */
export function itemLine(kase: Case, { item, choice }: Taken): Line {
  const printed = printItem(item, choice, { asins: storyAsins(kase) })
  const missing: Missing[] = printed.missing.map(({ label }) => ({ question: `slots/${item.id}`, label }))
  const claim = claims(choice)
  const number = choice.proof === null ? null : exhibitNumber(kase.evidence, choice.proof)
  const basis = { choices: [item.id], evidence: choice.proof === null ? [] : [choice.proof] }
  let text: Text = { en: printed.en, zh: printed.zh }
  let status: Sentence['status'] = choice.status === 'so' ? null : choice.status
  if (claim && number !== null)
    text = beforeStop(text, { en: ` (exhibit ${number})`, zh: `（附件${number}）` })
  if (claim && number === null) {
    const mark = gap(status === null ? noPaper : noProof, `proof/${item.id}`)
    text = { en: `${text.en} ${mark.text.en}`, zh: `${text.zh}${mark.text.zh}` }
    missing.push(mark.missing)
    if (status !== null) status = 'planned'
  }
  return line(item.id, text, basis, { own: printed.own, missing, status })
}
