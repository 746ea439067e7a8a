import type { Case } from '../case.ts'
import { textOf, withFact, withoutFact } from '../facts.ts'
import { printAsins } from '../poa/asins-text.ts'
import { asksPosture, postureFor } from '../posture.ts'
import { type Answer, type Note, type Option, type Question, pickOne } from '../question.ts'
import type { Text } from '../text.ts'
import { noticeIsReady } from './notice-is-ready.ts'

const asinsOf = (kase: Case): string[] => kase.notice?.asins ?? []

const warning: Note = {
  text: {
    en: 'Before the next question: I am no lawyer, and what you write here is not privileged: it is not protected as a talk with a lawyer is. If you know that goods were copies, write no details here; ask a lawyer first.',
    zh: '下一题之前先说明：我不是律师，这里的对话不像和律师谈话那样受保护。如果您知道货是仿品，这里不要写细节，先问律师。',
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

/** A check of Amazon's own: nobody complained, so it is asked whether there was a problem. */
const auditOptions: Option[] = [
  {
    id: 'right',
    label: { en: 'Yes: there was a problem on our side', zh: '有，我们这边确实有问题' },
    words: /^(?:yes|there (?:is|was)|right|true)\b|^(?:有(?!一|些|部分)|属实|确实)/i,
  },
  { id: 'partly', label: { en: 'In part', zh: '有一部分' }, words: /part|some of|部分|一半|有些/i },
  {
    id: 'wrong',
    label: { en: 'No: the goods are in order, and I can show it', zh: '没有，货没问题，我能证明' },
    words: /^no\b|no problem|wrong|false|genuine|in order|mistake|没有?问题|^没有|不对|不属实|误判|搞错|冤/i,
  },
  ...postureOptions.filter(({ id }) => id === 'never-sold'),
]

const isAudit = (kase: Case): boolean => kase.notice?.source === 'amazon-audit'
const posturesFor = (kase: Case): Option[] => (isAudit(kase) ? auditOptions : postureOptions)

/** Of these listings, or of the case where none is named. */
function postureAsked(kase: Case, asins: readonly string[]): Text {
  const [en, zh] = asins.length > 0 ? [printAsins(asins, 'en'), printAsins(asins, 'zh')] : ['', '']
  if (isAudit(kase))
    return {
      en: `This is Amazon’s own check${en === '' ? '' : ` of ${en}`}. Was there a problem on your side?`,
      zh: `这是亚马逊自己核查${zh === '' ? '' : `（${zh}）`}。您这边有没有问题？`,
    }
  return {
    en: `Is the complaint${en === '' ? '' : ` about ${en}`} right?`,
    zh: `这个投诉${zh === '' ? '' : `（${zh}）`}属实吗？`,
  }
}

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
  asinsOf(kase).length > 1 ? [...posturesFor(kase), differs] : posturesFor(kase)

/** Whether what is said of the goods is right: of all listings at once. */
export const posture: Question = {
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
    text: postureAsked(kase, asinsOf(kase)),
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
export function postureOfListing(asin: string): Question {
  const id = `posture/${asin}`
  return {
    id,
    step: 'understand',
    label: { en: `is it right for ${asin}`, zh: `${asin} 是否属实` },
    why: posture.why,
    applies: (context) => noticeIsReady(context) && textOf(context.kase, 'posture') === 'differs',
    answered: ({ kase }) => textOf(kase, id) !== null,
    ask: ({ kase }) => ({ text: postureAsked(kase, [asin]), options: posturesFor(kase) }),
    answer: (context, given): Answer => {
      const picked = pickOne(posturesFor(context.kase), given)
      if (!picked)
        return { kind: 'again', note: { en: 'Please choose one of the four.', zh: '请在四项里选一项。' } }
      return { kind: 'taken', kase: withFact(context, id, picked.id, given.words) }
    },
    clear: (kase) => withoutFact(kase, id),
    shown: ({ kase, lang }) =>
      posturesFor(kase).find((option) => option.id === postureFor(kase, asin))?.label[lang] ?? '',
  }
}
