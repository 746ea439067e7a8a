import type { Case } from '../case.ts'
import { factOf, listOf, withFact, withoutFact } from '../facts.ts'
import { tellsStory } from '../posture.ts'
import { type Answer, type Question, pickMany } from '../question.ts'
import type { Step } from '../step.ts'
import { causeQuestions } from './understand-cause.ts'
import { dispute } from './understand-dispute.ts'
import { hunt } from './understand-hunt.ts'
import { noticeIsReady } from './notice-is-ready.ts'
import { posture, postureOfListing } from './understand-posture.ts'

const asinsOf = (kase: Case): string[] => kase.notice?.asins ?? []

/** Which of several listings are worth the fight; those given up are said to be, never left unanswered. */
const keep: Question = {
  id: 'keep-listings',
  step: 'understand',
  label: { en: 'which listings to win back', zh: '要争取哪些链接' },
  why: {
    en: 'giving up a weak listing openly can save the strong ones; each still has to be answered.',
    zh: '主动放弃没把握的链接，有时能保住其他的；但每个都要回应。',
  },
  applies: (context) =>
    noticeIsReady(context) && tellsStory(context.kase) && asinsOf(context.kase).length > 1,
  answered: ({ kase }) => factOf(kase, 'keep-listings') !== null,
  ask: ({ kase }) => ({
    text: {
      en: 'Which of these listings do you want back? The others count as given up.',
      zh: '这些链接里要争取恢复哪些？没选的算放弃。',
    },
    options: asinsOf(kase).map((asin) => ({ id: asin, label: { en: asin, zh: asin } })),
    multi: true,
  }),
  answer: (context, given): Answer => {
    const options = asinsOf(context.kase).map((asin) => ({ id: asin, label: { en: asin, zh: asin } }))
    const picked = pickMany(options, given)
    if (!picked)
      return {
        kind: 'again',
        note: { en: 'Please answer with numbers, or «all».', zh: '请回编号，或“全部”。' },
      }
    return {
      kind: 'taken',
      kase: withFact(
        context,
        'keep-listings',
        picked.map(({ id }) => id),
        given.words,
      ),
    }
  },
  clear: (kase) => withoutFact(kase, 'keep-listings'),
  shown: ({ kase }) => listOf(kase, 'keep-listings').join(', '),
}

export const understand: Step = {
  name: 'understand',
  title: { en: 'Understand the cause', zh: '查清原因' },
  questions: (context) => [
    posture,
    ...asinsOf(context.kase).map(postureOfListing),
    keep,
    hunt,
    dispute,
    ...causeQuestions,
  ],
}
