import { factOf, listOf, textOf, withFact, withoutFacts } from '../facts.ts'
import { huntPlaces } from '../knowledge/trigger-hunt.ts'
import { postureOf, tellsStory } from '../posture.ts'
import { type Answer, type Option, type Question, pickOne } from '../question.ts'
import { noticeIsReady } from './notice-is-ready.ts'

const huntOptions: Option[] = [
  {
    id: 'nothing',
    label: { en: 'Nothing there: next place', zh: '那里没有，看下一处' },
    words: /^(?:(?:nothing|no|none|next)\b|没有|无|下一处|没看到|没找到)/i,
  },
  { id: 'stop', label: { en: 'Stop looking', zh: '不找了' }, words: /stop|enough|不找了|跳过|算了/i },
]

/** The trigger hunt: where a buyer's doubt may have been written down, one place at a time. */
export const hunt: Question = {
  id: 'trigger-hunt',
  step: 'understand',
  label: { en: 'what the buyer saw', zh: '买家看到了什么' },
  why: {
    en: 'a doubt mostly begins with one concrete thing; the plan has to answer that thing.',
    zh: '怀疑多半起于一件具体的事，申诉信要回应的就是它。',
  },
  applies: ({ kase, ...rest }) =>
    noticeIsReady({ kase, ...rest }) &&
    tellsStory(kase) &&
    kase.notice?.source !== 'brand-owner' &&
    postureOf(kase) !== 'never-sold',
  answered: ({ kase }) => textOf(kase, 'trigger') !== null || factOf(kase, 'hunt-over') !== null,
  ask: ({ kase }) => {
    const place = huntPlaces[listOf(kase, 'hunted').length]
    if (!place) return { text: { en: '', zh: '' } }
    return {
      text: {
        en: `${place.ask.en}\n${place.where.en}\nType what you found, in a line.`,
        zh: `${place.ask.zh}\n${place.where.zh}\n找到什么，打一行告诉我。`,
      },
      options: huntOptions,
    }
  },
  answer: (context, given): Answer => {
    const { kase } = context
    const hunted = listOf(kase, 'hunted')
    const place = huntPlaces[hunted.length]
    const picked = pickOne(huntOptions, given)
    if (picked?.id === 'stop' || !place)
      return { kind: 'taken', kase: withFact(context, 'hunt-over', true, given.words) }
    if (picked?.id === 'nothing' && given.words.length < 30) {
      const next = withFact(context, 'hunted', [...hunted, place.id], given.words)
      if (hunted.length + 1 < huntPlaces.length) return { kind: 'aside', kase: next, notes: [] }
      const text = {
        en: 'Nothing was written down anywhere. Then the goods in hand against the page are the best guide.',
        zh: '各处都没有留下线索。那就以手上的实物和页面对比为准。',
      }
      return { kind: 'taken', kase: withFact(context, 'hunt-over', true, '', next), notes: [{ text }] }
    }
    if (given.words.trim().length < 4)
      return {
        kind: 'again',
        note: {
          en: 'Please type what it says, or choose «nothing there».',
          zh: '请打出写了什么；没有就选“那里没有”。',
        },
      }
    const told = withFact(context, 'trigger', given.words.trim().slice(0, 500), given.words)
    return { kind: 'taken', kase: withFact(context, 'trigger-place', place.id, '', told) }
  },
  clear: (kase) =>
    withoutFacts(kase, (id) => ['trigger', 'trigger-place', 'hunted', 'hunt-over'].includes(id)),
  shown: ({ kase }) => textOf(kase, 'trigger') ?? '',
}
