import { dayIn, daysBetween, printDay } from '../dates.ts'
import { withFact } from '../facts.ts'
import { parseNotice } from '../notice/parse.ts'
import type { Outcome } from '../outcome.ts'
import { type Answer, type Context, type Question, pickOne } from '../question.ts'
import { asksToWriteAgain, coolDown } from '../rounds/cool-down.ts'
import { isClosed, isStopped, nextLetter } from '../rounds/last-word.ts'
import { isAccepted, lastReply } from '../rounds/state.ts'
import { standsSince } from '../standing/state.ts'
import type { Step } from '../step.ts'
import type { Text } from '../text.ts'
import { closedText, somethingNew, stopOrGoOn, whatIsNew } from './reply-stop.ts'
import { takeReply } from './take-reply.ts'

/** Keeps a pasted answer with the last round, from wherever the conversation stands. */
export function keepReply(context: Context, words: string): Outcome {
  const { session, notes } = takeReply(context, words)
  return { session: { ...session, asking: null, editing: false }, notes, ask: true }
}

const listening: Text = {
  en: 'I am listening. Paste Amazon’s whole answer. «Should I write again?» tells where the waiting stands.',
  zh: '我在。请粘贴亚马逊回复的全文。想知道该不该再写，直接问“要不要再发一次？”。',
}

const wait: Question = {
  id: 'reply-wait',
  step: 'reply',
  label: { en: 'Amazon’s answer', zh: '亚马逊的回复' },
  why: { en: '', zh: '' },
  applies: ({ kase }) => standsSince(kase) === null && (isClosed(kase) || !isStopped(kase)),
  answered: () => false,
  ask: (context) =>
    isClosed(context.kase) ? { text: closedText, options: [somethingNew] } : { text: askText(context) },
  answer: (context, given): Answer => {
    if (isClosed(context.kase) && pickOne([somethingNew], given))
      return { kind: 'aside', notes: [], kase: withFact(context, nextLetter, 'new', given.words) }
    const words = given.words.trim()
    if (asksToWriteAgain(words)) return { kind: 'aside', notes: [{ text: coolDown(context) }] }
    const reading = parseNotice(words)
    if (words.length < 40 || (!reading.isNotice && words.length < 200))
      return { kind: 'again', note: listening }
    const { session, notes } = takeReply(context, words)
    return { kind: 'aside', notes, session }
  },
  clear: (kase) => kase,
}

function askText(context: Context): Text {
  const { kase, today } = context
  const reply = lastReply(kase)
  if (reply && isAccepted(reply)) return stillClosed(context)
  const sent = kase.rounds.at(-1)?.submittedOn
  if (!sent) return { en: 'Paste what Amazon wrote.', zh: '请粘贴亚马逊的来信。' }
  const day = daysBetween(sent, today)
  return {
    en: `Day ${day} after sending. When Amazon answers, paste the whole message here. Writing again now would not add a fact.`,
    zh: `提交后第 ${day} 天。亚马逊回复后，把全文粘贴到这里。现在再写一封，不会多出任何新事实。`,
  }
}

/** The violations that one mail named, side by side. */
function stillClosed({ kase, session }: Context): Text {
  const others = Object.values(session.cases).filter(({ namedBy }) => namedBy?.caseId === kase.id)
  const rows = (lang: 'en' | 'zh'): string =>
    others
      .map((other) => {
        const at = lastReply(other)?.reading.kind === 'reply-reinstated'
        const state =
          other.notice === null
            ? { en: 'its notice is still to be pasted', zh: '还没贴通知' }
            : at
              ? { en: 'closed', zh: '已解决' }
              : other.rounds.length > 0
                ? {
                    en: `sent ${printDay(other.rounds.at(-1)?.submittedOn ?? dayIn(session.zone, other.openedAt), 'en')}`,
                    zh: '已提交',
                  }
                : { en: 'being prepared', zh: '准备中' }
        return lang === 'en'
          ? `· /cases ${other.id}: ${other.title}: ${state.en}`
          : `· /cases ${other.id}：${other.title}：${state.zh}`
      })
      .join('\n')
  return {
    en: `This plan was accepted; the account stays closed until the rest is settled.\n${rows('en')}\nWhen Amazon writes again, paste it here.`,
    zh: `这份计划已被接受，但其余违规没解决前账户仍停用。\n${rows('zh')}\n亚马逊再来信，贴到这里。`,
  }
}

export const reply: Step = {
  name: 'reply',
  title: { en: 'Amazon’s reply', zh: '等待回复' },
  questions: () => [stopOrGoOn, whatIsNew, wait],
}
