import type { Case } from '../case.ts'
import { factOf, listOf, textOf } from '../facts.ts'
import { FactsAnswer } from '../model/facts-answer.ts'
import { WhyAnswer } from '../model/why-answer.ts'
import { whyFacts } from '../poa/why-facts.ts'
import type { Context } from '../question.ts'
import { markOf } from '../refine/draft-text.ts'
import type { Text } from '../text.ts'
import { type Move, type Task, withModel } from './task.ts'

/** What the seller told of the cause, a line an answer. */
const chainOf = (kase: Case): string => listOf(kase, 'whys').join('\n')

const going = ({ session }: Context, what: Text): Text => {
  const { name, host } = session.model ?? { name: '', host: '' }
  return {
    en: `Your answers on the cause go to ${name} at ${host}, ${what.en}. Go on meanwhile, whatever you like.`,
    zh: `您关于原因的回答发给 ${host} 上的 ${name}，${what.zh}。等的时候您可以照常做别的。`,
  }
}

const begin = (context: Context, what: Text): Move => ({
  kase: context.kase,
  notes: [{ text: going(context, what) }],
  work: { target: 'cause', mark: markOf(chainOf(context.kase)), round: 1, passages: [], seen: [] },
})

const isStale = (kase: Case, mark: string): boolean => markOf(chainOf(kase)) !== mark

const stale: Text = {
  en: 'The model answered, but your answers are others by now. What it says is left out.',
  zh: '模型回来了，但您的回答已经改过，它的内容不再采用。',
}

/** The next «why», proposed by the model; the answer is the seller's alone. */
export const nextWhy: Task = {
  question: () => 'whys',
  begin: (context) => begin(context, { en: 'for the next «why» to ask', zh: '请它提出下一个“为什么”' }),
  ask: (kase) => ({
    lang: kase.lang,
    blanks: { cause: textOf(kase, 'branch') ?? 'other' },
    untrusted: { chain: chainOf(kase) },
  }),
  take({ kase }, { mark }, answer) {
    if (isStale(kase, mark)) return { kase, notes: [{ text: stale }], work: null }
    const question = WhyAnswer.safeParse(answer.value).data?.question?.trim() ?? null
    if (question === null || question.includes('\n') || question.length > 200)
      return { kase, notes: [{ text: noWhy }], work: null }
    return { kase: withModel(kase, { proposal: { prompt: 'why', question } }), notes: [], work: null }
  },
}

const noWhy: Text = {
  en: 'The model has no further question. Go on with mine.',
  zh: '模型没有更好的问题，按我的问题继续。',
}

/** Facts that the model read in the seller's own words, each with the words; the seller confirms or drops them. */
export const readFacts: Task = {
  question: () => 'why-facts',
  begin: (context) => begin(context, { en: 'to list the facts in them', zh: '请它列出里面的事实' }),
  ask: (kase) => ({
    lang: kase.lang,
    blanks: {
      question: 'What happened, and which step of your own let it through?',
      names: whyFacts.map(({ name, meaning }) => `- ${name}: ${meaning.en}`).join('\n'),
    },
    untrusted: { words: chainOf(kase) },
  }),
  take({ kase }, { mark }, answer) {
    if (isStale(kase, mark)) return { kase, notes: [{ text: stale }], work: null }
    const facts = factsIn(answer.value, chainOf(kase))
    const empty = {
      text: { en: 'The model found no fact that I could check.', zh: '模型没有读出能核对的事实。' },
    }
    if (facts.length === 0) return { kase, notes: [empty], work: null }
    return { kase: withModel(kase, { proposal: { prompt: 'facts', facts } }), notes: [], work: null }
  },
}

/** The facts of an answer that stand in the words, each once; a day and a number as code reads them there. */
export function factsIn(value: unknown, words: string): FactsAnswer['facts'] {
  const told = FactsAnswer.safeParse(value).data?.facts ?? []
  return whyFacts.flatMap((known) => {
    const fact = told.find(({ name }) => name === known.name)
    if (!fact || fact.quote.trim() === '' || !words.includes(fact.quote)) return []
    return known.accepts(fact.value.trim(), fact.quote) ? [{ ...fact, value: fact.value.trim() }] : []
  })
}

/** True when there is something to read facts in, and none were read yet. */
export const mayReadFacts = (kase: Case): boolean =>
  textOf(kase, 'cause-words') !== null && factOf(kase, 'why-facts') === null
