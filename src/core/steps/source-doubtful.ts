import type { Case, Notice } from '../case.ts'
import { factOf, withFact, withoutFact } from '../facts.ts'
import { type Answer, type Option, pickOne, type Question, saysNo, saysYes } from '../question.ts'
import { findAsins } from '../asins.ts'

const open = (kase: Case): Notice['doubtful'][number] | null =>
  kase.notice?.doubtful.find(({ printed }) => factOf(kase, `spelling-${printed}`) === null) ?? null

/** The notice with an identifier put right by the seller. */
function corrected(notice: Notice, { field, printed }: Notice['doubtful'][number], value: string): Notice {
  const kept = notice[field].filter((one) => one !== printed && one !== value)
  return { ...notice, [field]: [...kept, value] }
}

const optionsFor = ({ printed, maybe }: Notice['doubtful'][number]): Option[] => [
  { id: 'maybe', label: { en: `Yes, ${maybe}`, zh: `是 ${maybe}` } },
  { id: 'printed', label: { en: `No, ${printed} as it stands`, zh: `不是，就是 ${printed}` } },
]

/** An identifier with a letter O for a zero or the like, from a screenshot or typed off: asked, never guessed. */
export const doubtful: Question = {
  id: 'look-alikes',
  step: 'source',
  label: { en: 'how an identifier is spelt', zh: '编号的写法' },
  why: {
    en: 'O and 0, l and 1 look alike; a wrong character sends the answer to another listing.',
    zh: 'O 和 0、l 和 1 长得像；错一个字符，答复就会对到别的链接上。',
  },
  applies: ({ kase }) => kase.notice?.confirmed === true && kase.notice.doubtful.length > 0,
  answered: ({ kase }) => open(kase) === null,
  ask: ({ kase }) => {
    const one = open(kase)
    if (one === null) return { text: { en: '', zh: '' } }
    const { printed, maybe } = one
    return {
      text: {
        en: `The text has ${printed}. Is it ${maybe}? Compare it with Seller Central; if it is neither, type it.`,
        zh: `文字里是 ${printed}。实际是 ${maybe} 吗？请对照卖家后台；都不是的话，请打出正确的。`,
      },
      options: optionsFor(one),
    }
  },
  answer: (context, given): Answer => {
    const { kase } = context
    const one = open(kase)
    if (one === null || !kase.notice) return { kind: 'taken', kase }
    const typed = one.field === 'asins' ? findAsins(given.words)[0] : /\d{8,14}/.exec(given.words)?.[0]
    const picked = typed === undefined ? pickOne(optionsFor(one), given)?.id : undefined
    const value =
      picked === 'maybe' || saysYes(given.words)
        ? one.maybe
        : picked === 'printed' || saysNo(given.words)
          ? one.printed.toUpperCase()
          : typed
    if (value === undefined)
      return {
        kind: 'again',
        note: {
          en: 'Please choose one, or type it as Seller Central shows it.',
          zh: '请选一项，或照卖家后台打出来。',
        },
      }
    const notice = corrected(kase.notice, one, value)
    return {
      kind: 'taken',
      kase: withFact(context, `spelling-${one.printed}`, value, given.words, { ...kase, notice }),
    }
  },
  clear: (kase) =>
    (kase.notice?.doubtful ?? []).reduce(
      (left, { printed }) => withoutFact(left, `spelling-${printed}`),
      kase,
    ),
  shown: ({ kase }) =>
    (kase.notice?.doubtful ?? [])
      .map(({ printed }) => factOf(kase, `spelling-${printed}`))
      .filter((value) => typeof value === 'string')
      .join(', '),
}
