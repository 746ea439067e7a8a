import { NoticeAnswer } from '../model/notice-answer.ts'
import { markOf } from '../refine/draft-text.ts'
import type { Text } from '../text.ts'
import { type Task, withModel } from './task.ts'

/** What a notice that code could not read seems to be, each with words that stand in it; a proposal, for the seller. */
export const readNotice: Task = {
  question: () => 'who-complained',

  begin({ kase, session }) {
    const { name, host } = session.model ?? { name: '', host: '' }
    const text = {
      en: `The notice goes to ${name} at ${host}, for a proposal who complained. Go on meanwhile, whatever you like.`,
      zh: `通知原文发给 ${host} 上的 ${name}，请它判断可能是谁投诉的。等的时候您可以照常做别的。`,
    }
    const work = { target: 'notice', mark: markOf(kase.notice?.text ?? ''), round: 1, passages: [], seen: [] }
    return { kase, notes: [{ text }], work }
  },

  ask: (kase) => ({
    lang: kase.lang,
    untrusted: { notice: (kase.notice?.text ?? '').slice(0, mostCharacters) },
  }),

  take({ kase }, { mark }, answer) {
    const text = kase.notice?.text ?? ''
    if (markOf(text) !== mark || kase.notice?.source !== 'unknown') return { kase, notes: [], work: null }
    const told = NoticeAnswer.safeParse(answer.value).data
    const quotes = (told?.quotes ?? []).filter(
      ({ field, text: words }) => field === 'source' && stands(words, text),
    )
    if (!told || told.source === 'unknown' || quotes.length === 0)
      return { kase, notes: [{ text: noProposal }], work: null }
    const { source, kind, level } = told
    const proposal = {
      prompt: 'notice' as const,
      source,
      kind,
      level,
      quotes: quotes.map(({ text: words }) => words.slice(0, 300)),
    }
    return { kase: withModel(kase, { proposal }), notes: [], work: null }
  },
}

const mostCharacters = 20_000

const stands = (words: string, text: string): boolean => words.trim().length >= 4 && text.includes(words)

const noProposal: Text = {
  en: 'The model cannot tell either, or quotes nothing that stands in the notice.',
  zh: '模型也看不出来，或者没有引用通知里的原文。',
}
