import { type Case, Edit } from '../case.ts'
import { withFact } from '../facts.ts'
import { type Mismatch, parity } from '../lock/parity.ts'
import { wordsFault } from '../model/output-check.ts'
import { TranslateAnswer } from '../model/translate-answer.ts'
import { needsEnglish } from '../poa/english.ts'
import type { Context } from '../question.ts'
import { markOf } from '../refine/draft-text.ts'
import type { Text } from '../text.ts'
import type { Task } from './task.ts'

/** A Chinese answer of the seller in English, to stand in the plan once the seller confirmed it. */
export const translateAnswer: Task = {
  question: (fact) => idOf(fact),

  begin({ kase, session }, fact) {
    const need = needOf(kase, fact)
    if (!need || !session.model) return { kase, notes: [], work: null }
    const { name, host } = session.model
    const text = {
      en: `“${short(need.words)}” goes to ${name} at ${host} to be translated. Go on meanwhile, whatever you like.`,
      zh: `“${short(need.words)}”发给 ${host} 上的 ${name} 翻译。等的时候您可以照常做别的。`,
    }
    const work = { target: fact, mark: markOf(need.words), round: 1, passages: [], seen: [] }
    return { kase, notes: [{ text }], work }
  },

  ask(kase, { target }) {
    const need = needOf(kase, target)
    return {
      lang: 'en',
      blanks: { question: need?.label.en ?? '' },
      untrusted: { words: need?.words ?? '' },
    }
  },

  take(context, work, answer) {
    const { kase } = context
    const need = needOf(kase, work.target)
    if (!need || markOf(need.words) !== work.mark) return { kase, notes: [{ text: changed }], work: null }
    const read = translationOf(answer.value, need.words, kase)
    if (read === null) return { kase, notes: [{ text: notWhole }], work: null }
    const { english, apart } = read
    const edit = Edit.parse({
      id: `edit${kase.edits.length + 1}`,
      sentence: idOf(work.target),
      before: need.words,
      after: english,
      by: 'model',
      accepted: false,
      pending: apart.length === 0,
      reason: apart[0] ? `parity/${apart[0].kind}` : null,
      model: answer.model,
      prompt: answer.promptVersion,
      at: context.now,
    })
    const next = { ...kase, edits: [...kase.edits.map((old) => superseded(old, edit)), edit] }
    return { kase: next, notes: apart.length === 0 ? [] : [{ text: sideBySide(edit, apart) }], work: null }
  },
}

/** The English in an answer and where it says something else; null where it is not the whole of the words. */
export function translationOf(
  value: unknown,
  words: string,
  kase: Case,
): { readonly english: string; readonly apart: readonly Mismatch[] } | null {
  const sentences = TranslateAnswer.safeParse(value).data?.sentences ?? []
  const english = sentences.map(({ target }) => target.trim()).join(' ')
  const isWhole = bare(sentences.map(({ source }) => source).join('')) === bare(words)
  if (!isWhole || wordsFault(english, 'en', words) !== null || english.length > 4 * words.length + 200)
    return null
  return { english, apart: parity(words, english, kase) }
}

export const idOf = (fact: string): string => `english/${fact}`

const needOf = (kase: Case, fact: string): ReturnType<typeof needsEnglish>[number] | undefined =>
  needsEnglish(kase).find((need) => need.fact === fact)

const superseded = (old: Edit, by: Edit): Edit =>
  old.sentence === by.sentence && old.pending ? { ...old, pending: false, reason: 'superseded' } : old

/** The translation that waits for the seller's word; none where their words are others by now. */
export const translationFor = (kase: Case, fact: string, words: string): Edit | undefined =>
  kase.edits.findLast(
    ({ sentence, pending, before }) => pending && sentence === idOf(fact) && before === words,
  )

/** What the seller makes of a translation: it is theirs from now on, or it goes. */
export function settleTranslation(context: Context, fact: string, edit: Edit, isTaken: boolean): Case {
  const { kase } = context
  const settled: Edit = { ...edit, pending: false, accepted: isTaken, reason: isTaken ? null : 'rejected' }
  const next = { ...kase, edits: kase.edits.map((old) => (old.id === edit.id ? settled : old)) }
  return isTaken ? withFact(context, idOf(fact), edit.after, edit.before, next) : next
}

/** What the two languages say apart, each beside the other. */
function sideBySide({ before, after }: Edit, apart: readonly Mismatch[]): Text {
  const rows = (lang: 'en' | 'zh'): string =>
    apart
      .slice(0, 4)
      .map(({ zh, en }) => `· ${zh.words || none[lang]} | ${en.words || none[lang]}`)
      .join('\n')
  return {
    en: `The model’s English does not say the same, so it is not used:\n  ${before}\n  [model] ${after}\nApart:\n${rows('en')}\nType the English yourself, or try again.`,
    zh: `模型的英文和您的原话对不上，不采用：\n  ${before}\n  [模型] ${after}\n不一致的地方：\n${rows('zh')}\n请自己打英文，或再试一次。`,
  }
}

const none: Text = { en: '(nothing)', zh: '（没有）' }
const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words)
const bare = (words: string): string => words.replaceAll(/\s+/g, '')

const changed: Text = {
  en: 'The model answered, but your words are others by now. Its English is left out.',
  zh: '模型回来了，但您的原话已经改过，它的英文不再采用。',
}
const notWhole: Text = {
  en: 'The model did not translate the whole of it, so its English is not used. Type it yourself, or try again.',
  zh: '模型没有译全，不采用。请自己打英文，或再试一次。',
}
