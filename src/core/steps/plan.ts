import type { Case } from '../case.ts'
import { papers } from '../evidence/papers.ts'
import { factOf, withFact, withoutFact } from '../facts.ts'
import { adviceOn } from '../poa/advise.ts'
import { draftPoa } from '../poa/draft.ts'
import { offersOf } from '../poa/catalogue/index.ts'
import type { Item } from '../poa/catalogue/item.ts'
import { wantsPageEdit } from '../poa/form.ts'
import { branchOf } from '../poa/plan-items.ts'
import { printPoa } from '../poa/print.ts'
import { takeUp } from '../poa/take-up.ts'
import { isDispute } from '../posture.ts'
import { type Answer, type Context, type Note, type Option, type Question, pickMany } from '../question.ts'
import type { Step } from '../step.ts'
import type { Text } from '../text.ts'
import { boxQuestions } from './plan-boxes.ts'
import { gapQuestions } from './plan-gaps.ts'
import { posturePapers } from './plan-postures.ts'
import { closingQuestions, reviewQuestions } from './plan-review.ts'
import { pageTitle } from './plan-page.ts'
import { siblingQuestions } from './plan-siblings.ts'
import { slotQuestions } from './plan-slots.ts'
import { pointQuestions } from './reply-points.ts'
import { noticeIsReady } from './notice-is-ready.ts'
import { asksCause } from './asks-cause.ts'

const offers = (items: readonly Item[]): Option[] => items.map(({ id, offer }) => ({ id, label: offer }))

interface Part {
  readonly id: 'actions' | 'measures'
  readonly label: Text
  readonly why: Text
  readonly ask: Text
  readonly none: Text
}

const editsPage = (kase: Case): boolean => wantsPageEdit(kase) && !isDispute(kase)

/** The catalogue's offers for one part: what the seller takes up is theirs to attest, the rest never enters. */
function partQuestion(part: Part): Question {
  const items = (kase: Case): readonly Item[] => {
    const branch = branchOf(kase)
    return branch ? offersOf(branch, part.id) : []
  }
  return {
    id: part.id,
    step: 'plan',
    label: part.label,
    why: part.why,
    applies: (context) =>
      (asksCause(context) || (part.id === 'actions' && editsPage(context.kase))) &&
      branchOf(context.kase) !== undefined,
    answered: ({ kase }) => factOf(kase, part.id) !== null,
    ask: ({ kase }) => ({ text: part.ask, options: offers(items(kase)), multi: true }),
    answer: (context, given): Answer => {
      const picked = pickMany(offers(items(context.kase)), given)
      if (!picked) {
        const advice = adviceOn(given.words, context.kase)
        const plain = {
          en: 'Please answer with numbers. What is not on the list can be added in the review.',
          zh: '请回编号。列表里没有的，审阅时可以自己加。',
        }
        return {
          kind: 'again',
          note: advice ? { en: `${advice.en}\n${plain.en}`, zh: `${advice.zh}\n${plain.zh}` } : plain,
        }
      }
      const ids = picked.map(({ id }) => id)
      const taken = takeUp(
        context.kase,
        items(context.kase),
        ids,
        part.id === 'actions' ? 'done' : 'in-force',
        context.now,
      )
      const kase = withFact(context, part.id, ids, given.words, taken)
      return {
        kind: 'taken',
        kase,
        notes: [
          ...(ids.length === 0 ? [{ text: part.none }] : []),
          ...(part.id === 'measures' ? paperNotes(items(kase), ids) : []),
        ],
      }
    },
    clear: (kase) =>
      withoutFact(
        { ...kase, choices: kase.choices.filter(({ item }) => !items(kase).some(({ id }) => id === item)) },
        part.id,
      ),
    shown: ({ kase, lang }) =>
      items(kase)
        .filter(({ id }) => kase.choices.some(({ item }) => item === id))
        .map(({ offer }) => offer[lang])
        .join(lang === 'zh' ? '；' : '; '),
  }
}

/** The blank working papers that go with the measures taken up, to start with tomorrow. */
function paperNotes(items: readonly Item[], ids: readonly string[]): Note[] {
  const wanted = new Set(items.filter(({ id }) => ids.includes(id)).flatMap(({ paper }) => paper ?? []))
  const chosen = papers.filter(({ id }) => wanted.has(id as NonNullable<Item['paper']>))
  if (chosen.length === 0) return []
  const files = chosen
    .map(({ id, name, text }) => ({ name, text: `${text.zh}\n\n${text.en}\n`, id }))
    .map(({ name, text }) => ({ name, text }))
  return [
    {
      text: {
        en: 'Blank working papers for these measures. Start them on the day you really start; never date them back.',
        zh: '这些措施用的空白表格。从真正开始的那天写起，不要倒填日期。',
      },
      files,
    },
  ]
}

const actions = partQuestion({
  id: 'actions',
  label: { en: 'actions taken', zh: '已采取的措施' },
  why: {
    en: 'this part counts only what is done. Nothing is written that you do not attest.',
    zh: '这一段只看做完的事。您没确认的，一句也不会写。',
  },
  ask: {
    en: 'Which of these have you done, or will you do on a fixed day?',
    zh: '下面哪些您已经做了，或已定好哪天做？',
  },
  none: {
    en: 'Then the plan has no completed action yet. Amazon reads that part first; see what you can do tonight.',
    zh: '那信里暂时没有已完成的措施。亚马逊先看这一段；看看今晚能先做哪一件。',
  },
})

const measures = partQuestion({
  id: 'measures',
  label: { en: 'preventive measures', zh: '预防措施' },
  why: {
    en: 'a measure counts with a person, a rhythm and a start date.',
    zh: '有负责人、频率、开始日期，才算措施。',
  },
  ask: {
    en: 'Which of these checks are in place, or start on a fixed day?',
    zh: '下面哪些已在执行，或已定好哪天开始？',
  },
  none: {
    en: 'Then nothing in the plan keeps it from happening again.',
    zh: '那信里就没有防止再发生的措施。',
  },
})

/** Questions that come after the first draft was shown. */
const afterDraft =
  /^(?:slots|proof|box|posture-paper|absent|letter|sold-before|english|review)\/|^(?:account-name|supplier|regret|record)$/

/** The first draft, shown as soon as its frame stands; what is open is marked in it. */
function firstDraft(context: Context): readonly Note[] {
  if (context.kase.asked.some((id) => afterDraft.test(id))) return []
  const poa = draftPoa(context.kase)
  const en = printPoa(poa, { lang: 'en', format: 'txt', numbers: true })
  const zh = printPoa(poa, { lang: 'zh', format: 'txt', numbers: true })
  return [
    {
      text: {
        en: 'Here is the first draft. What is missing is marked; we fill it now, one at a time.',
        zh: '这是初稿。缺的地方都标出来了，我们一项一项补。',
      },
    },
    { text: { en, zh: `${en}\n\n—— 中文对照 ——\n${zh}` }, copy: true },
  ]
}

const withIntro = (question: Question): Question => ({
  ...question,
  intro: (context) => [...firstDraft(context), ...(question.intro?.(context) ?? [])],
})

export const plan: Step = {
  name: 'plan',
  title: { en: 'Write the plan', zh: '写申诉信' },
  questions: (context) => {
    const rest = [
      ...pointQuestions(context),
      ...slotQuestions(context),
      ...posturePapers(context.kase),
      ...boxQuestions(context),
      ...gapQuestions(context),
      ...siblingQuestions,
      ...reviewQuestions(context),
      ...closingQuestions,
    ]
    return [pageTitle, actions, measures, ...rest.map(withIntro)].map((question) => ({
      ...question,
      applies: (at: Context) => noticeIsReady(at) && question.applies(at),
    }))
  },
}
