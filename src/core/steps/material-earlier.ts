import { adviseOnDraft } from '../poa/advise.ts'
import { type Answer, type Option, type Question, pickOne, saysNo } from '../question.ts'
import { sha256 } from '../sha256.ts'
import { noticeIsReady } from './notice-is-ready.ts'

const nothing: Option = {
  id: 'none',
  label: { en: 'I do not have it any more', zh: '已经没有了' },
  words: /^(?:no|none|i do not|don.?t|没有|没了|找不到)/i,
}

/** The last letter a seller sent before they came here: the next one must add something to it (domain sheet b.3, C18). */
export const earlierPlan: Question = {
  id: 'earlier-plan',
  step: 'material',
  label: { en: 'the letter you sent before', zh: '之前提交的信' },
  why: {
    en: 'the same text again is refused; I compare the new one with it.',
    zh: '原样重发会被拒，我要拿新的和它对比。',
  },
  optional: true,
  applies: (context) =>
    noticeIsReady(context) &&
    context.kase.earlier.length > 0 &&
    !context.kase.rounds.some(({ submittedOn }) => submittedOn !== null),
  answered: ({ kase }) => kase.rounds.length > 0 || kase.facts['no-earlier-plan'] !== undefined,
  ask: () => ({
    text: { en: 'Please paste the last letter you sent to Amazon.', zh: '请粘贴上一次发给亚马逊的申诉信。' },
    options: [nothing],
  }),
  answer: (context, given): Answer => {
    const { kase } = context
    if (pickOne([nothing], given) || saysNo(given.words) || given.words.trim().length < 40) {
      if (given.words.trim().length > 0 && !saysNo(given.words) && !pickOne([nothing], given))
        return {
          kind: 'again',
          note: {
            en: 'That is too short for a letter. Paste all of it, or choose the option.',
            zh: '太短了，不像一封信。请粘贴全文，或选下面那项。',
          },
        }
      const fact = {
        value: true,
        words: given.words,
        lang: context.lang,
        at: context.now,
        from: 'seller' as const,
        confirmed: true,
      }
      return { kind: 'taken', kase: { ...kase, facts: { ...kase.facts, 'no-earlier-plan': fact } } }
    }
    const round = {
      number: kase.rounds.length + 1,
      form: 'full-plan' as const,
      text: given.words,
      hash: sha256(given.words),
      submittedOn: null,
      toldAt: context.now,
      by: context.session.by,
      channel: '',
      exhibits: [],
      papers: [],
      files: [],
      replies: kase.earlier,
    }
    return {
      kind: 'taken',
      kase: { ...kase, rounds: [...kase.rounds, round] },
      notes: adviseOnDraft(context, given.words).notes,
    }
  },
  clear: (kase) => ({ ...kase, rounds: kase.rounds.filter(({ submittedOn }) => submittedOn !== null) }),
  shown: ({ kase }) => kase.rounds[0]?.text.slice(0, 40) ?? '',
}
