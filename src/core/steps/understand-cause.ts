import type { Case } from '../case.ts'
import { textOf, withFact, withoutFacts } from '../facts.ts'
import { branchesFor, findBranch } from '../poa/catalogue/index.ts'
import type { Item } from '../poa/catalogue/item.ts'
import { branchOf } from '../poa/plan-items.ts'
import { takeUp } from '../poa/take-up.ts'
import { postureOf } from '../posture.ts'
import { type Answer, type Context, type Option, type Question, pickMany, pickOne } from '../question.ts'
import { asksCause } from './asks-cause.ts'
import { branchWords } from './branch-words.ts'
import { factsOfCause } from './understand-facts.ts'
import { controlFailed, refusedCause } from './understand-memory.ts'
import { takeWords, whys } from './understand-whys.ts'

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
            en: 'What may have raised the doubt: the page, the packaging, the handling or the papers?',
            zh: '可能是什么引起了怀疑：页面、包装、操作，还是单据？',
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
  applies: (context) => asksCause(context) && (branchOf(context.kase)?.causes.length ?? 0) > 0,
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
    const refused = items.length === picked.length ? refusedCause(context.kase, items) : null
    if (refused !== null) return { kind: 'again', note: refused }
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

export const causeQuestions: readonly Question[] = [branch, controlFailed, cause, whys, factsOfCause]
