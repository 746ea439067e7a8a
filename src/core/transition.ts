import { runChoice, runCommand } from './commands/index.ts'
import type { Effect } from './effect.ts'
import type { CaseEvent, Update } from './event.ts'
import { greet, welcomeBack } from './greeting.ts'
import { hear } from './hear.ts'
import { messagesOf, type Outcome } from './outcome.ts'
import { type Session, newSession } from './session.ts'
import { contextOf } from './step.ts'

/**
 * The machine: what one event makes of a session, and what is to be sent. Pure and total: it answers any event in any
 * session, throws for nothing a seller can do, and reads no clock but the event's.
 */
export function transition(session: Session | null, update: Update): { session: Session; effects: Effect[] } {
  const { event } = update
  const known = session ?? newSession(update.session, event.at, update.lang ?? null)
  const awake = event.type === 'woke' && known.wakeAt !== null ? { ...known, wakeAt: null } : known
  return messagesOf(react(awake, event, session === null), event.at)
}

function react(session: Session, event: CaseEvent, isNew: boolean): Outcome {
  switch (event.type) {
    case 'opened':
      return isNew ? greet(session, event.at) : welcomeBack(session, event.at)
    case 'said':
      return said(session, event.text, event.at)
    case 'chose':
      return runChoice(contextOf(session, event.at), event.choice)
    case 'sent':
      return event.text === null
        ? unreadable(session, event.name, event.size)
        : said(session, event.text, event.at)
    case 'answered': // no step asks the model yet, so every answer is a late one
    case 'woke':
      return { session, notes: [], ask: false }
  }
}

function said(session: Session, text: string, at: number): Outcome {
  const words = text.trim()
  const context = contextOf(session, at)
  if (/^[/／][a-zA-Z]/.test(words)) return runCommand(context, words)
  return hear(context, words)
}

const maxFile = 1_000_000

function unreadable(session: Session, name: string, size: number): Outcome {
  const file = name.slice(0, 80)
  const text =
    size === 0
      ? {
          en: `${file} is empty. Please send it again, or type what it says.`,
          zh: `${file} 是空文件。请重新发送，或者把内容打字告诉我。`,
        }
      : size > maxFile
        ? {
            en: `${file} is larger than 1 MB. Send only the part that matters, or paste its text.`,
            zh: `${file} 超过 1 MB。请只发相关的部分，或者把文字粘贴过来。`,
          }
        : {
            en: `I kept nothing of ${file}: I cannot open this type of file yet. Please type what it says: number, date, who issued it, to whom, units.`,
            zh: `${file} 我没有保存：这种文件我还打不开。请把上面的内容打字告诉我：号码、日期、谁开的、开给谁、数量。`,
          }
  return { session, notes: [{ text }], ask: true }
}
