import type { Case } from '../case.ts'
import { factOf, listOf, textOf, withFact, withoutFact } from '../facts.ts'
import { printAsins } from '../poa/asins-text.ts'
import { asksPosture, postureFor, tellsStory } from '../posture.ts'
import { type Answer, type Note, type Option, type Question, pickMany, pickOne } from '../question.ts'
import type { Step } from '../step.ts'
import { causeQuestions } from './understand-cause.ts'
import { dispute } from './understand-dispute.ts'
import { hunt } from './understand-hunt.ts'
import { noticeIsReady } from './notice-is-ready.ts'

const asinsOf = (kase: Case): string[] => kase.notice?.asins ?? []

const warning: Note = {
  text: {
    en: 'Before the next question: I am no lawyer, and what you write here is not privileged. If you know that goods were copies, write no details here; ask a lawyer first.',
    zh: '下一题之前先说明：我不是律师，这里的对话没有保密特权。如果您知道货是仿品，这里不要写细节，先问律师。',
  },
}

const postureOptions: Option[] = [
  {
    id: 'right',
    label: { en: 'Right: it happened', zh: '属实，确实有这回事' },
    words: /^(?:it is )?(?:right|true)|^(?:属实|确实)|是真的/i,
  },
  { id: 'partly', label: { en: 'Partly right', zh: '部分属实' }, words: /part|some of|部分|一半|有些/i },
  {
    id: 'wrong',
    label: { en: 'Wrong: I can show it', zh: '不属实，我能证明' },
    words: /wrong|false|not (?:true|right)|mistake|不属实|不对|误判|搞错|冤/i,
  },
  {
    id: 'never-sold',
    label: { en: 'I never sold or listed this item', zh: '我从没卖过这个商品' },
    words: /never|没卖过|没上架|从没|从未/i,
  },
]

const counsel: Note = {
  text: {
    en: 'A counterfeit report that is right is a matter for a lawyer first. I can still help to write what happened in your process, but I will not turn it into a denial.',
    zh: '假货投诉如果属实，请先问律师。我可以帮您写流程上哪里出了问题，但不会替您写成否认。',
  },
}

const differs: Option = {
  id: 'differs',
  label: { en: 'It differs from listing to listing', zh: '各个链接情况不同' },
  words: /differ|depends|不同|不一样/i,
}

const optionsFor = (kase: Case): Option[] =>
  asinsOf(kase).length > 1 ? [...postureOptions, differs] : postureOptions

const posture: Question = {
  id: 'posture',
  step: 'understand',
  label: { en: 'is the complaint right', zh: '投诉是否属实' },
  why: {
    en: 'the letter admits only what is true, and denies only what a paper shows.',
    zh: '信里只承认事实，只否认有凭证的事。',
  },
  applies: (context) => noticeIsReady(context) && asksPosture(context.kase),
  answered: ({ kase }) => textOf(kase, 'posture') !== null,
  intro: () => [warning],
  ask: ({ kase }) => ({
    text: {
      en: `Is the complaint${asinsOf(kase).length > 0 ? ` about ${printAsins(asinsOf(kase), 'en')}` : ''} right?`,
      zh: `这个投诉${asinsOf(kase).length > 0 ? `（${printAsins(asinsOf(kase), 'zh')}）` : ''}属实吗？`,
    },
    options: optionsFor(kase),
  }),
  answer: (context, given): Answer => {
    const picked = pickOne(optionsFor(context.kase), given)
    if (!picked)
      return {
        kind: 'again',
        note: {
          en: 'Please choose one line by its number. No details are needed here.',
          zh: '请选一项，回编号就行，这里不用写细节。',
        },
      }
    const kase = withFact(context, 'posture', picked.id, given.words)
    const grave =
      kase.notice?.kind === 'rights-owner-counterfeit' || kase.notice?.kind === 'counterfeit-test-buy'
    return {
      kind: 'taken',
      kase,
      notes: grave && (picked.id === 'right' || picked.id === 'partly') ? [counsel] : [],
    }
  },
  clear: (kase) => withoutFact(kase, 'posture'),
  shown: ({ kase, lang }) =>
    optionsFor(kase).find(({ id }) => id === textOf(kase, 'posture'))?.label[lang] ?? '',
}

/** Where listings differ: the same question for each. */
function postureOfListing(asin: string): Question {
  const id = `posture/${asin}`
  return {
    id,
    step: 'understand',
    label: { en: `is it right for ${asin}`, zh: `${asin} 是否属实` },
    why: posture.why,
    applies: (context) => noticeIsReady(context) && textOf(context.kase, 'posture') === 'differs',
    answered: ({ kase }) => textOf(kase, id) !== null,
    ask: () => ({
      text: { en: `Is the complaint right for ${asin}?`, zh: `${asin} 的投诉属实吗？` },
      options: postureOptions,
    }),
    answer: (context, given): Answer => {
      const picked = pickOne(postureOptions, given)
      if (!picked)
        return { kind: 'again', note: { en: 'Please choose one of the four.', zh: '请在四项里选一项。' } }
      return { kind: 'taken', kase: withFact(context, id, picked.id, given.words) }
    },
    clear: (kase) => withoutFact(kase, id),
    shown: ({ kase, lang }) =>
      postureOptions.find((option) => option.id === postureFor(kase, asin))?.label[lang] ?? '',
  }
}

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
