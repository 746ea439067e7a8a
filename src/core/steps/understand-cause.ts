import type { Case } from '../case.ts'
import { listOf, textOf, withFact, withoutFacts } from '../facts.ts'
import { branchesFor, findBranch } from '../poa/catalogue/index.ts'
import type { Item } from '../poa/catalogue/item.ts'
import { formOfCase } from '../poa/form.ts'
import { branchOf } from '../poa/plan-items.ts'
import { takeUp } from '../poa/take-up.ts'
import { postureOf } from '../posture.ts'
import { type Answer, type Context, type Option, type Question, pickMany, pickOne } from '../question.ts'
import type { Text } from '../text.ts'
import { branchWords } from './branch-words.ts'
import { asOwnGap } from './own-gap.ts'
import { noticeIsReady } from './notice-is-ready.ts'

/** A full plan with a posture: only then a cause is asked. */
export const asksCause = (context: Context): boolean =>
  noticeIsReady(context) && formOfCase(context.kase) === 'full-plan' && postureOf(context.kase) !== null

const offers = (items: readonly Item[]): Option[] => items.map(({ id, offer }) => ({ id, label: offer }))

const somethingElse: Option = {
  id: 'other',
  label: { en: 'Something else: I will say it', zh: '都不是，我自己说' },
  words: /else|other|none|都不是|其他|别的/i,
}

const branchOptions = (kase: Case): Option[] => {
  const notice = kase.notice
  const found = notice ? branchesFor(notice.source, postureOf(kase), notice.kind) : []
  return [
    ...found.map(({ id, label }): Option => {
      const words = branchWords[id]
      return words ? { id, label, words } : { id, label }
    }),
    somethingElse,
  ]
}

const branch: Question = {
  id: 'branch',
  step: 'understand',
  label: { en: 'what happened', zh: '发生了什么' },
  why: {
    en: 'each kind of mishap has its own cause and its own cure.',
    zh: '不同的情况，原因和整改都不一样。',
  },
  applies: asksCause,
  answered: ({ kase }) => textOf(kase, 'branch') !== null,
  ask: ({ kase }) => ({
    text:
      postureOf(kase) === 'wrong'
        ? {
            en: 'The report is wrong, as you say. What in page, packaging, handling or papers may have raised the doubt?',
            zh: '您说投诉不属实。那么页面、包装、操作或单据里，是什么可能引起了怀疑？',
          }
        : { en: 'What happened with these goods?', zh: '这批货出了什么情况？' },
    options: branchOptions(kase),
  }),
  answer: (context, given): Answer => {
    const options = branchOptions(context.kase)
    const picked = pickOne(options, given)
    if (picked && picked.id !== 'other')
      return { kind: 'taken', kase: chooseBranch(context, picked.id, given.words) }
    const told = textOf(context.kase, 'event-draft')
    if (!picked)
      return told === null || given.words !== told
        ? keepWords(context, 'event-draft', given.words)
        : { kind: 'taken', kase: otherEvent(context, told) }
    return {
      kind: 'taken',
      kase: told === null ? withFact(context, 'branch', 'other', given.words) : otherEvent(context, told),
    }
  },
  clear: (kase) => ({
    ...withoutFacts(kase, (id) => id === 'branch' || id.startsWith('event-')),
    choices: [],
  }),
  shown: ({ kase, lang }) => branchOf(kase)?.label[lang] ?? textOf(kase, 'event-words') ?? '',
}

const otherEvent = (context: Context, words: string): Case =>
  withFact(context, 'event-words', words.trim(), words, withFact(context, 'branch', 'other', words))

/** Words that fit no line are kept; a line that says the same stands in both languages, so it is asked for first. */
function keepWords(context: Context, fact: string, words: string): Answer {
  if (words.trim().length < 6)
    return {
      kind: 'again',
      note: { en: 'Please choose the line that comes closest.', zh: '请选最接近的一项。' },
    }
  const text = {
    en: 'I keep that. Does one of the lines say the same? Choose its number; it then stands in both languages. If none does, choose «Something else».',
    zh: '您说的我先记下。上面有没有哪一项说的是同一件事？有就回编号，中英文就都齐了；都不是，选“都不是，我自己说”。',
  }
  return {
    kind: 'aside',
    kase: withFact(context, fact, words.trim().slice(0, 400), words),
    notes: [{ text }],
  }
}

/** Taking a branch takes its event; items of another branch, chosen before, leave the plan. */
function chooseBranch(context: Context, id: string, words: string): Case {
  const chosen = findBranch(id)
  const kase = withFact(context, 'branch', id, words)
  if (!chosen) return kase
  const own = kase.choices.filter(({ item }) => item.startsWith(`${id}.`))
  return takeUp({ ...kase, choices: own }, [chosen.event], [chosen.event.id], 'so', context.now)
}

const cause: Question = {
  id: 'cause',
  step: 'understand',
  label: { en: 'the gap in your own process', zh: '自己流程里的缺口' },
  why: {
    en: 'Amazon asks what in your own work let it happen, not who else is to blame.',
    zh: '亚马逊要看的是您自己的流程哪里有缺口，不是谁的错。',
  },
  applies: (context) => asksCause(context) && branchOf(context.kase) !== undefined,
  answered: ({ kase }) => {
    const causes = branchOf(kase)?.causes ?? []
    return (
      kase.choices.some(({ item }) => causes.some(({ id }) => id === item)) ||
      kase.facts['cause-other'] !== undefined
    )
  },
  ask: ({ kase }) => ({
    text: {
      en: 'Why did nobody on your side notice? Choose what is true; or write it in your own words.',
      zh: '为什么自己这边没有发现？选属实的；也可以用自己的话写。',
    },
    options: [...offers(branchOf(kase)?.causes ?? []), somethingElse],
    multi: true,
  }),
  answer: (context, given): Answer => {
    const causes = branchOf(context.kase)?.causes ?? []
    const picked = pickMany([...offers(causes), somethingElse], given)
    const told = textOf(context.kase, 'cause-draft')
    if (!picked)
      return told !== null && given.words === told
        ? takeWords({ ...context, kase: withFact(context, 'cause-other', true, told) }, told)
        : keepWords(context, 'cause-draft', given.words)
    const items = picked.map(({ id }) => id).filter((id) => id !== 'other')
    if (picked.length === 0)
      return {
        kind: 'again',
        note: {
          en: 'There must be one thing on your own side that did not look. Which comes closest?',
          zh: '自己这边总有一个环节没查到。哪一项最接近？',
        },
      }
    const kase = takeUp(context.kase, causes, items, 'so', context.now)
    if (items.length === picked.length) return { kind: 'taken', kase }
    const other = withFact(context, 'cause-other', true, given.words, kase)
    return told === null ? { kind: 'taken', kase: other } : takeWords({ ...context, kase: other }, told)
  },
  clear: (kase) => {
    const causes = branchOf(kase)?.causes ?? []
    return {
      ...withoutFacts(kase, (id) => id === 'cause-other' || id === 'cause-draft'),
      choices: kase.choices.filter(({ item }) => !causes.some(({ id }) => id === item)),
    }
  },
  shown: ({ kase, lang }) =>
    (branchOf(kase)?.causes ?? [])
      .filter(({ id }) => kase.choices.some(({ item }) => item === id))
      .map(({ offer }) => offer[lang])
      .join(lang === 'zh' ? '；' : '; '),
}

const deeper: readonly Text[] = [
  { en: 'And why did your own side not notice it?', zh: '那为什么您自己这边没有发现？' },
  {
    en: 'Which step of yours should have caught it, and why did it not?',
    zh: '您的哪个环节本该拦住它？为什么没拦住？',
  },
  {
    en: 'Was there no such step, or was it not followed? Since when?',
    zh: '是没有这个环节，还是有但没执行？从什么时候起？',
  },
  {
    en: 'Who, by role, would have done it, and what were they told to do?',
    zh: '按岗位说，本该由谁做？当时是怎么要求的？',
  },
]

const maxWhys = 5 // five-whys: past that the coach keeps what there is and marks the gap

/** One more "why" while the answer names only others, or says nothing of the seller's own process. */
function takeWords(context: Context, words: string): Answer {
  const asked = listOf(context.kase, 'whys')
  const whys = [...asked, words.trim().slice(0, 400)]
  const kase = withFact(context, 'whys', whys, words)
  const gap = asOwnGap(words, kase)
  if (gap === null)
    return { kind: 'taken', kase: withFact(context, 'cause-words', words.trim().slice(0, 400), words, kase) }
  if (whys.length >= maxWhys) {
    const text = {
      en: 'I leave it at that for now. The cause stays marked as open; /edit changes it.',
      zh: '先到这里。原因一栏先标为未完成，可用 /edit 修改。',
    }
    return { kind: 'taken', kase: withFact(context, 'cause-open', true, words, kase), notes: [{ text }] }
  }
  const next = deeper[Math.min(whys.length, deeper.length) - 1] ?? deeper[0]
  if (!next) return { kind: 'taken', kase }
  return { kind: 'aside', kase, notes: [{ text: { en: `${gap.en} ${next.en}`, zh: `${gap.zh}${next.zh}` } }] }
}

/** Five-whys in the seller's own words, where no ready cause fits. */
const whys: Question = {
  id: 'whys',
  step: 'understand',
  label: { en: 'the cause in your words', zh: '用您自己的话说原因' },
  why: {
    en: 'a cause counts when it names a step of yours that was missing or did not look.',
    zh: '能说出自己哪个环节缺失或没查，才算原因。',
  },
  applies: (context) =>
    asksCause(context) &&
    (textOf(context.kase, 'branch') === 'other' || context.kase.facts['cause-other'] !== undefined),
  answered: ({ kase }) => textOf(kase, 'cause-words') !== null || kase.facts['cause-open'] !== undefined,
  ask: ({ kase }) => ({
    text:
      listOf(kase, 'whys').length === 0
        ? {
            en: 'What happened, and which step of your own let it through? One or two sentences.',
            zh: '发生了什么？是您自己的哪个环节放过去的？一两句话。',
          }
        : { en: 'One level deeper, please.', zh: '请再往下说一层。' },
  }),
  answer: (context, given): Answer =>
    given.words.trim().length < 6
      ? { kind: 'again', note: { en: 'Please write one sentence.', zh: '请写一句话。' } }
      : takeWords(context, given.words),
  clear: (kase) => withoutFacts(kase, (id) => ['whys', 'cause-words', 'cause-open'].includes(id)),
  shown: ({ kase }) => textOf(kase, 'cause-words') ?? '',
}

export const causeQuestions: readonly Question[] = [branch, cause, whys]
