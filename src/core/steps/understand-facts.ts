import { consentIn } from '../assist/consent.ts'
import { wantHelp } from '../assist/help.ts'
import { modelOf, withModel } from '../assist/task.ts'
import { mayReadFacts } from '../assist/understand.ts'
import type { Case } from '../case.ts'
import { factOf, withFact, withoutFacts } from '../facts.ts'
import type { Proposal } from '../model/work.ts'
import { whyFacts } from '../poa/why-facts.ts'
import { type Answer, type Context, type Option, type Question, pickOne } from '../question.ts'
import type { Lang } from '../text.ts'
import { accept, reject } from './model-options.ts'

const read: Option = {
  id: 'read',
  label: { en: 'Let the model list the facts', zh: '让模型列出事实' },
  words: /^(?:list|read)/i,
}
const leave: Option = {
  id: 'leave',
  label: { en: 'No need', zh: '不用' },
  words: /^(?:no(?: need)?|不用|不需要)[.。]?$/i,
}

type Facts = Extract<Proposal, { prompt: 'facts' }>['facts']

const proposed = (kase: Case): Facts | null => {
  const { proposal } = modelOf(kase)
  return proposal?.prompt === 'facts' ? proposal.facts : null
}

const rows = (facts: Facts, lang: Lang): string =>
  facts
    .map(({ name, value, quote }) => {
      const meaning = whyFacts.find((fact) => fact.name === name)?.meaning[lang] ?? name
      return lang === 'zh'
        ? `· ${meaning}：${value}（原话：“${quote}”）`
        : `· ${meaning}: ${value} (you said: “${quote}”)`
    })
    .join('\n')

/** What the model read in the seller's words on the cause, to be confirmed; asked only where a model may be used. */
export const factsOfCause: Question = {
  id: 'why-facts',
  step: 'understand',
  label: { en: 'facts in your words', zh: '您回答里的事实' },
  why: {
    en: 'what you confirm here may stand in the plan; nothing else does.',
    zh: '您确认过的才能写进信里。',
  },
  optional: true,
  applies: ({ session, kase }) =>
    factOf(kase, 'why-facts') !== null || (consentIn(session, kase) === 'yes' && mayReadFacts(kase)),
  answered: ({ kase }) => factOf(kase, 'why-facts') !== null,
  ask: ({ kase }) => {
    const facts = proposed(kase)
    if (facts)
      return {
        text: {
          en: `[model] read these in your words:\n${rows(facts, 'en')}\nAre they all right?`,
          zh: `[模型] 从您的话里读出：\n${rows(facts, 'zh')}\n都对吗？`,
        },
        options: [accept, reject],
      }
    return {
      text: {
        en: 'Shall the model list the facts in what you told of the cause, for you to confirm?',
        zh: '要不要让模型把您刚才说的原因列成事实，由您确认？',
      },
      options: [read, leave],
    }
  },
  answer: (context, given): Answer => {
    const { kase } = context
    const facts = proposed(kase)
    if (!facts && pickOne([read], given)) return wantHelp(context, 'facts', 'cause')
    const picked = pickOne(facts ? [accept, reject] : [leave], given)
    if (!picked) return { kind: 'again', note: { en: 'Please choose one.', zh: '请选一项。' } }
    const done = withModel(withFact(context, 'why-facts', picked.id === 'accept', given.words), {
      proposal: null,
    })
    return { kind: 'taken', kase: picked.id === 'accept' && facts ? confirmed(context, facts, done) : done }
  },
  clear: (kase) => withoutFacts(kase, (id) => id === 'why-facts' || id.startsWith('why/')),
  shown: ({ kase, lang }) =>
    factOf(kase, 'why-facts') === true ? { en: 'confirmed', zh: '已确认' }[lang] : '-',
}

const confirmed = (context: Context, facts: Facts, kase: Case): Case =>
  facts.reduce((next, { name, value, quote }) => {
    const isCount = name === 'units'
    return withFact(context, `why/${name}`, isCount ? Number(value) : value, quote, next)
  }, kase)
