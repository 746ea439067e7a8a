import type { Case, Evidence } from '../case.ts'
import { describe } from '../evidence/describe.ts'
import { readTypedDocuments } from '../evidence/read-typed.ts'
import type { Answer, Question } from '../question.ts'

/** Letters of authorisation whose giver, receiver or day is not told: the chain cannot be printed without them. */
export const lettersWithGaps = (kase: Case): Evidence[] =>
  kase.evidence.filter(
    ({ type, leftOut, from, to }) => type === 'loa' && leftOut === null && (from === null || to === null),
  )

export function letterQuestion(entry: Evidence): Question {
  const name = describe(entry)
  return {
    id: `letter/${entry.id}`,
    step: 'plan',
    label: { en: `who authorises whom: ${name.en}`, zh: `谁授权给谁：${name.zh}` },
    why: {
      en: 'a letter is one link of the chain: from whom to whom.',
      zh: '一份授权书是链条上的一环：谁授权给谁。',
    },
    applies: () => true,
    answered: () => entry.from !== null && entry.to !== null,
    ask: () => ({
      text: {
        en: `The ${name.en}: who gives the permission, and to whom? For example: from NORVIK AB to Lihe Ltd, 5 June 2025.`,
        zh: `${name.zh}：谁授权给谁？例如：NORVIK AB 给 丽禾家具有限公司，2025年6月5日。`,
      },
    }),
    answer: (context, given): Answer => {
      const typed = readTypedDocuments(`LOA, ${given.words}`, context.today, context.lang).documents[0]
      const from = entry.from ?? typed?.from ?? null
      const to = entry.to ?? typed?.to ?? null
      if (from === entry.from && to === entry.to)
        return {
          kind: 'again',
          note: { en: 'I need two names: from whom, to whom.', zh: '需要两个名称：谁授权，授权给谁。' },
        }
      const known = {
        ...entry,
        from,
        to,
        issuedOn: entry.issuedOn ?? typed?.issuedOn ?? null,
        words: entry.words === '' ? given.words : entry.words,
      }
      const kase = {
        ...context.kase,
        evidence: context.kase.evidence.map((other) => (other.id === entry.id ? known : other)),
      }
      return from !== null && to !== null ? { kind: 'taken', kase } : { kind: 'aside', kase, notes: [] }
    },
    clear: (kase) => ({
      ...kase,
      evidence: kase.evidence.map((other) =>
        other.id === entry.id ? { ...other, from: null, to: null } : other,
      ),
    }),
  }
}
