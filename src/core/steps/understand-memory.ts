import type { Case } from '../case.ts'
import { textOf, withFact, withoutFacts } from '../facts.ts'
import { toldBefore } from '../memory/repeats.ts'
import { memoryText } from '../memory/words.ts'
import { type Answer, type Option, type Question, pickOne } from '../question.ts'
import type { Text } from '../text.ts'
import { asksCause } from './asks-cause.ts'

const options: Option[] = [
  {
    id: 'not-kept',
    label: { en: 'It was not carried out as written', zh: '没有按写的执行' },
    words: /not (?:carried out|done|kept|followed)|没有?(?:按|执行|做)/i,
  },
  {
    id: 'not-covered',
    label: { en: 'It was carried out, and does not cover this', zh: '执行了，但管不到这种情况' },
    words: /not cover|管不到|没覆盖|不包括/i,
  },
  {
    id: 'let-through',
    label: { en: 'It was carried out, and let this through', zh: '执行了，但还是漏过去了' },
    words: /let (?:this|it) through|missed|漏/i,
  },
]

/** Only where an earlier letter of the same seller told Amazon of a measure that should have held. */
export const controlFailed: Question = {
  id: 'control-failed',
  step: 'understand',
  label: { en: 'why the earlier measure did not hold', zh: '之前的措施为什么没管住' },
  why: {
    en: 'Amazon has the earlier letter; the same cause and the same measure again say that it did nothing.',
    zh: '之前那封信亚马逊手上有；原因和措施照搬，等于承认当时没做。',
  },
  applies: (context) => asksCause(context) && context.kase.memory.some(toldMeasures),
  answered: ({ kase }) => textOf(kase, 'control-failed') !== null,
  intro: ({ kase }) => [{ text: memoryText(kase) }],
  ask: () => ({
    text: {
      en: 'That was to keep it from happening. Why did it not stop this one? Choose, or say it in your own words.',
      zh: '那时写的措施就是为了不再发生。这次为什么没管住？选一项，或者用自己的话说。',
    },
    options,
  }),
  answer: (context, given): Answer => {
    const picked = pickOne(options, given)
    const words = given.words.trim()
    if (picked === null && words.length < 6)
      return {
        kind: 'again',
        note: { en: 'Choose one, or say it in a line.', zh: '选一项，或用一句话说明。' },
      }
    const kase = withFact(context, 'control-failed', picked?.id ?? words.slice(0, 300), words)
    const isUnproved = context.kase.memory.some(({ measures }) =>
      measures.some(({ proof }) => proof.length === 0),
    )
    return { kind: 'taken', kase, notes: isUnproved ? [{ text: onlyProved }] : [] }
  },
  clear: (kase) => withoutFacts(kase, (id) => id === 'control-failed'),
  shown: ({ kase, lang }) => {
    const told = textOf(kase, 'control-failed') ?? ''
    return options.find(({ id }) => id === told)?.label[lang] ?? told
  },
}

const toldMeasures = ({ measures }: Case['memory'][number]): boolean => measures.length > 0

const onlyProved: Text = {
  en: 'A measure of the earlier letter for which nothing is logged cannot be named as in force now. Log what there is in that case (/cases), or plan it from a fixed day.',
  zh: '之前信里写过、但没有任何记录的措施，这次不能写成“已执行”。有记录就到那个案件里补记（/cases），没有就定个日期开始。',
}

/** Why a cause is not taken: an earlier letter gave the very same; null for one that is new. */
export function refusedCause(kase: Case, items: readonly string[]): Text | null {
  const earlier = toldBefore(kase, items)
  if (!earlier) return null
  return {
    en: `The letter of case ${earlier.caseId} gave this very cause. Amazon has it, and the same again says that nothing was changed. What let it through this time: which check was not done, who did not do it, what does it not see? Choose another line, or «Something else».`,
    zh: `案件 ${earlier.caseId} 的信里写的就是这个原因，亚马逊手上有；再写一遍，等于说当时没有整改。这次具体是哪一步漏了：哪项检查没做、为什么没做、它查不到什么？请选别的，或选“都不是，我自己说”。`,
  }
}
