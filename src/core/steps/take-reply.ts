import { type Case, Reply } from '../case.ts'
import { withoutFacts } from '../facts.ts'
import { printDay } from '../dates.ts'
import { kindName, replyMove } from '../knowledge/next-moves.ts'
import { replySays } from '../knowledge/reply-moves.ts'
import { parseNotice } from '../notice/parse.ts'
import type { Context, Note } from '../question.ts'
import { refusalsSoFar, waysOn, whenToStop } from '../rounds/advice.ts'
import { gapNote } from '../rounds/gap-list.ts'
import { pointsOf } from '../rounds/points.ts'
import { openReply } from '../rounds/state.ts'
import { violationsIn } from '../rounds/violations.ts'
import { newCase, type Session } from '../session.ts'
import { withCase } from '../step.ts'
import type { Text } from '../text.ts'

const unsure: Text = {
  en: 'Kept word for word. I am not sure what kind of answer it is; read me its first sentence about your appeal.',
  zh: '已原样留存。我不确定这是哪一类回复；请把其中谈到申诉结果的那句话告诉我。',
}

/** Keeps an answer of Amazon's with the last round, says what it is, and opens again what it needs and no more. */
export function takeReply(context: Context, words: string): { session: Session; notes: Note[] } {
  const { kase, session, now, today } = context
  const { more: _, ...reading } = parseNotice(words)
  const kept = Reply.parse({ text: words, reading, at: now, receivedOn: reading.sentOn ?? today })
  const taken = reopened(withReply(kase, kept))
  const violations = violationsIn(kept)
  const opened = violations.reduce(
    (next, { on, words: named }) => withViolation(next, context, on, named),
    withCase(session, taken),
  )
  if (!reading.kind.startsWith('reply')) return { session: opened, notes: [{ text: unsure }] }
  const notice = { ...reading, text: words, receivedOn: null, confirmed: false, corrected: [] }
  const move = replyMove(notice, pointsOf(kept).length > 0)
  const name = kindName(reading.kind)
  const text: Text = {
    en: `Kept. I read it as: ${name.en}. ${move.en}`,
    zh: `已留存。我看这是：${name.zh}。${move.zh}`,
  }
  const notes: Note[] = [{ text }]
  if (violations.length > 0) notes.push({ text: openedText(opened, kase.id) })
  if (openReply(taken) !== null) notes.push({ text: gapNote(taken) })
  const isClosed = replySays(words) === 'final' && reading.kind === 'reply-rejected'
  if (isClosed || (openReply(taken) !== null && refusalsSoFar(taken) >= 3))
    notes.push({ text: waysOn(kase.notice?.marketplace ?? null) })
  const stop = openReply(taken) === null ? null : whenToStop(taken)
  if (stop !== null) notes.push({ text: stop })
  return { session: opened, notes }
}

function withReply(kase: Case, kept: Reply): Case {
  if (kase.rounds.length === 0) return { ...kase, earlier: [...kase.earlier, kept].slice(-20) }
  const last = kase.rounds.length - 1
  const rounds = kase.rounds.map((round, i) =>
    i === last ? { ...round, replies: [...round.replies, kept].slice(-20) } : round,
  )
  return { ...kase, rounds }
}

const perRound = /^(?:live-state|supplier-ready|next-letter)$/
const askedPerRound = /^(?:submitted|gate|live-state|supplier-ready|next-letter|what-is-new|review\/)/

/** What was attested for the letter before is asked for anew; every other answer stands. */
function reopened(kase: Case): Case {
  if (openReply(kase) === null) return kase
  const bare = withoutFacts(kase, (id) => perRound.test(id))
  return {
    ...bare,
    skipped: [],
    asked: bare.asked.filter((id) => !askedPerRound.test(id)),
    trail: bare.trail.filter((id) => !askedPerRound.test(id)),
  }
}

/** A case of its own for a further violation, waiting for its notice. */
function withViolation(session: Session, context: Context, on: string | null, words: string): Session {
  const parent = context.kase.id
  const isKnown = Object.values(session.cases).some(
    ({ namedBy }) => namedBy?.caseId === parent && namedBy.on === on,
  )
  if (isKnown) return session
  const id = String(session.nextCase)
  const title = on === null ? words.slice(0, 60) : titleOf(on, context.lang)
  const kase: Case = {
    ...newCase(id, context.now, context.lang),
    title,
    namedBy: { caseId: parent, on, words },
  }
  return { ...withCase(session, kase), nextCase: session.nextCase + 1 }
}

const titleOf = (on: string, lang: 'en' | 'zh'): string =>
  lang === 'zh' ? `${printDay(on, 'zh')}的违规` : `Violation of ${printDay(on, 'en')}`

function openedText(session: Session, parent: string): Text {
  const own = Object.values(session.cases).filter(({ namedBy }) => namedBy?.caseId === parent)
  const rows = (lang: 'en' | 'zh'): string =>
    own
      .map(({ id, namedBy }) => `· /cases ${id}${lang === 'zh' ? '：' : ': '}${namedBy?.words ?? ''}`)
      .join('\n')
  return {
    en: `“Accepted” is not reinstated. I opened a case for each violation the mail names:\n${rows('en')}\nIn each, paste the notice of that day.`,
    zh: `“接受”不等于恢复。邮件里点名的每个违规我各开了一个案件：\n${rows('zh')}\n请在各个案件里贴出当天的通知。`,
  }
}
