import type { Case } from '../case.ts'
import { daysBetween } from '../dates.ts'
import { kindName, replyMove } from '../knowledge/next-moves.ts'
import { parseNotice } from '../notice/parse.ts'
import type { Outcome } from '../outcome.ts'
import type { Answer, Context, Note, Question } from '../question.ts'
import { type Step, withCase } from '../step.ts'
import type { Text } from '../text.ts'

/** What was read in an answer from Amazon, and the next move; what this version leaves to the seller is said. */
function replyNotes({ kase, now }: Context, words: string): { kase: Case; notes: Note[] } {
  const { more: _, ...reading } = parseNotice(words)
  const kept = { text: words, reading, at: now }
  const rounds = kase.rounds.map((round, i) =>
    i === kase.rounds.length - 1 ? { ...round, replies: [...round.replies, kept].slice(-20) } : round,
  )
  const next: Case =
    kase.rounds.length === 0 ? { ...kase, earlier: [...kase.earlier, kept].slice(-20) } : { ...kase, rounds }
  const move = replyMove({
    ...reading,
    text: words,
    receivedOn: reading.sentOn,
    confirmed: false,
    corrected: [],
  })
  const known = reading.kind.startsWith('reply')
  const text: Text = known
    ? {
        en: `Kept. I read it as: ${kindName(reading.kind).en}. ${move.en}`,
        zh: `已留存。我看这是：${kindName(reading.kind).zh}。${move.zh}`,
      }
    : {
        en: 'Kept word for word. I am not sure what kind of answer it is; read me its first sentence about your appeal.',
        zh: '已原样留存。我不确定这是哪一类回复；请把其中谈到申诉结果的那句话告诉我。',
      }
  const limit: Text = {
    en: 'Writing the next round with you is not built into this version yet. /edit changes answers, /draft shows the plan with them. An unchanged letter does not help; add one new fact or paper first.',
    zh: '陪您写下一轮回复，这个版本还没做。可以用 /edit 改回答，/draft 看更新后的信。原样重发没有用，先补上至少一条新事实或新凭证。',
  }
  return { kase: next, notes: reading.kind === 'reply-reinstated' ? [{ text }] : [{ text }, { text: limit }] }
}

/** Keeps a pasted answer with the last round, from wherever the conversation stands. */
export function keepReply(context: Context, words: string): Outcome {
  const { kase, notes } = replyNotes(context, words)
  return { session: withCase(context.session, kase), notes, ask: true }
}

const wait: Question = {
  id: 'reply-wait',
  step: 'reply',
  label: { en: 'Amazon’s answer', zh: '亚马逊的回复' },
  why: { en: '', zh: '' },
  applies: () => true,
  answered: () => false,
  ask: ({ kase, today }) => {
    const sent = kase.rounds.at(-1)?.submittedOn
    const day = sent ? daysBetween(sent, today) : 0
    return {
      text: {
        en: sent
          ? `Day ${day} after sending. When Amazon answers, paste the whole message here. Writing again now would not add a fact.`
          : 'Paste what Amazon wrote.',
        zh: sent
          ? `提交后第 ${day} 天。亚马逊回复后，把全文粘贴到这里。现在再写一封，不会多出任何新事实。`
          : '请粘贴亚马逊的来信。',
      },
    }
  },
  answer: (context, given): Answer => {
    const reading = parseNotice(given.words)
    if (given.words.trim().length < 40 || (!reading.isNotice && given.words.length < 200)) {
      return {
        kind: 'again',
        note: {
          en: 'I am listening. Paste Amazon’s whole answer, or use /status, /draft, /export, /help.',
          zh: '我在。请粘贴亚马逊回复的全文，或用 /status、/draft、/export、/help。',
        },
      }
    }
    const { kase, notes } = replyNotes(context, given.words)
    return { kind: 'aside', kase, notes }
  },
  clear: (kase) => kase,
}

export const reply: Step = {
  name: 'reply',
  title: { en: 'Amazon’s reply', zh: '等待回复' },
  questions: () => [wait],
}
