import type { Case, Evidence } from '../case.ts'
import { blank, nextEvidenceId } from '../evidence/blank.ts'
import { nameOf } from '../evidence/describe.ts'
import { textOf, withFact, withoutFact } from '../facts.ts'
import { postureFor } from '../posture.ts'
import { type Answer, type Option, type Question, pickOne } from '../question.ts'

const papers = (kase: Case): Evidence[] => kase.evidence.filter(({ leftOut }) => leftOut === null)

const usual: Option[] = [
  { id: 'inventory-report', label: { en: 'The inventory report', zh: '库存报告' }, words: /inventory|库存/i },
  { id: 'order-report', label: { en: 'The order report', zh: '订单报告' }, words: /order report|订单/i },
]

const optionsOf = (kase: Case): Option[] => [
  ...usual,
  ...papers(kase).map((entry) => {
    const name = nameOf(entry)
    const number = entry.number ? ` ${entry.number}` : ''
    return { id: entry.id, label: { en: `${name.en}${number}`, zh: `${name.zh}${number}` } }
  }),
]

/** Where listings differ: what is denied for one of them needs its own paper. */
export function posturePapers(kase: Case): Question[] {
  if (textOf(kase, 'posture') !== 'differs') return []
  return (kase.notice?.asins ?? [])
    .filter((asin) => ['wrong', 'never-sold'].includes(postureFor(kase, asin) ?? ''))
    .map(paperFor)
}

function paperFor(asin: string): Question {
  const id = `posture-paper/${asin}`
  return {
    id,
    step: 'plan',
    label: { en: `paper for ${asin}`, zh: `${asin} 的凭证` },
    why: { en: 'a denial counts only with the paper beside it.', zh: '没有凭证的否认不起作用。' },
    applies: () => true,
    answered: ({ kase }) => textOf(kase, id) !== null,
    ask: ({ kase }) => ({
      text: {
        en: `Which paper shows that the complaint is wrong for ${asin}?`,
        zh: `哪份凭证能说明 ${asin} 的投诉不属实？`,
      },
      options: optionsOf(kase),
    }),
    answer: (context, given): Answer => {
      const picked = pickOne(optionsOf(context.kase), given)
      if (!picked)
        return {
          kind: 'again',
          note: {
            en: 'Please choose one. Without a paper the letter cannot deny it.',
            zh: '请选一项。没有凭证，信里就不能否认。',
          },
        }
      if (papers(context.kase).some((entry) => entry.id === picked.id))
        return { kind: 'taken', kase: withFact(context, id, picked.id, given.words) }
      const entry: Evidence = {
        ...blank(nextEvidenceId(context.kase.evidence)),
        name: `${picked.label.en} for ${asin}`,
        words: `${asin}的${picked.label.zh}`,
      }
      const kase = { ...context.kase, evidence: [...context.kase.evidence, entry] }
      return { kind: 'taken', kase: withFact(context, id, entry.id, given.words, kase) }
    },
    clear: (kase) => withoutFact(kase, id),
    shown: ({ kase, lang }) => {
      const entry = kase.evidence.find((other) => other.id === textOf(kase, id))
      return entry ? nameOf(entry)[lang] : ''
    },
  }
}
