import { action, branch, measure, saying } from './compose.ts'
import type { Slot } from './item.ts'

const what: Slot = {
  name: 'what',
  kind: 'text',
  label: { en: 'what was done, in English', zh: '做了什么（英文）' },
  ask: {
    en: 'What did you do? Go on from "we …", for example: opened the 40 remaining units and compared each label with the page.',
    zh: '做了什么？接着“we …”写英文，例如：opened the 40 remaining units and compared each label with the page。',
  },
}

const rule: Slot = {
  name: 'what',
  kind: 'text',
  label: { en: 'what is done, in English', zh: '怎么做（英文）' },
  ask: {
    en: 'What does this person do, and what happens on a failure? For example: compares the label with the page and holds the lot when one differs.',
    zh: '这个人具体做什么？不合格怎么办？用英文写，例如：compares the label with the page and holds the lot when one differs。',
  },
}

const numbers = ['1', '2', '3'] as const

/** For what no ready line says: the frame is given (day, person, rhythm, proof), the words are the seller's own. */
export const ownWords = branch({
  id: 'own-words',
  sources: ['customer', 'brand-owner', 'amazon-audit', 'unknown'],
  label: { en: 'In the seller’s own words', zh: '卖家自己的话' },
  hint: { en: 'Nothing on the list fits.', zh: '列表里没有合适的。' },
  event: saying(
    'event',
    { en: 'What happened, in own words', zh: '自己的话说发生了什么' },
    { en: 'We describe what happened below.', zh: '情况说明如下。' },
  ),
  causes: [],
  actions: numbers.map((n) =>
    action(
      `action-${n}`,
      { en: `Something else we did (${n})`, zh: `我们还做了别的（${n}）` },
      { done: '{what}', plan: 'we {what}', zh: '完成以下工作：{what}' },
      { slots: [what], proof: { en: 'the paper that shows it', zh: '能证明的凭证' } },
    ),
  ),
  measures: numbers.map((n) =>
    measure(
      `measure-${n}`,
      { en: `Another standing check of ours (${n})`, zh: `我们还有别的固定检查（${n}）` },
      { en: '{cadence}, {who} {what}', zh: '由{who}{cadence}执行：{what}' },
      { slots: [rule], proof: { en: 'the record of that check', zh: '这项检查的记录' } },
    ),
  ),
})
