import { dayIn, daysBetween } from './dates.ts'
import type { Button, Effect } from './effect.ts'
import type { Ask, Context, Note, Question } from './question.ts'
import { replyTimes } from './reply-moment.ts'
import { isWaiting } from './rounds/state.ts'
import type { Session } from './session.ts'
import { contextOf, withCase } from './step.ts'
import { currentQuestion, steps } from './steps/index.ts'
import type { Lang, Text } from './text.ts'

/** What an event led to: the next session, what to say, and whether the current question is asked (again). */
export interface Outcome {
  readonly session: Session
  readonly notes: readonly Note[]
  /** `again` asks in short what was just asked in full. */
  readonly ask: boolean | 'again'
  /** Buttons under the last note, where no question is asked. */
  readonly buttons?: readonly { readonly id: string; readonly label: Text }[]
  /** It tells of several cases. */
  readonly isShared?: boolean
  /** What else is asked of the world. */
  readonly effects?: readonly Effect[]
}

type Said = Extract<Effect, { to: 'chat' }>

/** The messages of an outcome, in order. Notes said together are one message; a text to copy is its own. */
export function messagesOf(outcome: Outcome, now: number): { effects: Said[]; session: Session } {
  const before = contextOf(outcome.session, now)
  const question = currentQuestion(before)
  const first = outcome.ask !== false && !before.kase.asked.includes(question.id)
  const intro = first ? (question.intro?.(before) ?? []) : []
  const kase = {
    ...before.kase,
    step: question.step,
    asked: first ? [...before.kase.asked, question.id] : before.kase.asked,
  }
  const unchanged = kase.step === before.kase.step && !first
  const session = unchanged ? outcome.session : withCase(outcome.session, kase)
  const context = contextOf(session, now)
  const shared = outcome.isShared === true ? ({ shared: true } as const) : {}
  const effects = grouped([...outcome.notes, ...intro]).map((note): Said => {
    return { ...said(context, note.text[context.lang], [], note), ...shared }
  })
  if (outcome.ask !== false) effects.push(asked(context, question, outcome.ask === 'again' && !first))
  else if (outcome.buttons && effects.length > 0) {
    const last = effects[effects.length - 1]
    if (last)
      last.message.choices = outcome.buttons.map(({ id, label }) => ({ id, label: label[context.lang] }))
  }
  return { effects, session }
}

/** Notes that follow one another are joined with an empty line between. */
function grouped(notes: readonly Note[]): Note[] {
  const groups: Note[] = []
  for (const note of notes) {
    const last = groups[groups.length - 1]
    if (!last || note.copy || last.copy || note.files || last.files) groups.push(note)
    else
      groups[groups.length - 1] = {
        text: { en: `${last.text.en}\n\n${note.text.en}`, zh: `${last.text.zh}\n\n${note.text.zh}` },
      }
  }
  return groups
}

function said(context: Context, text: string, choices: Button[], note?: Note): Said {
  const files = [...(note?.files ?? [])]
  return {
    to: 'chat',
    message: {
      text,
      lang: context.lang,
      step: context.kase.step,
      choices,
      files,
      ...(note?.copy === true && { copy: true }),
    },
  }
}

/** How several options are named in words; a surface whose buttons can be ticked says it otherwise. */
export const many: Text = {
  en: 'Answer with numbers, for example 1 3. 0 for none.',
  zh: '请回复编号，例如 1 3。都没有就回 0。',
}

function asked(context: Context, question: Question, isAgain: boolean): Said {
  const ask = question.ask(context)
  const { lang } = context
  const text = isAgain && ask.short ? ask.short : ask.text
  const lines = [`${progress(context, question)}\n${text[lang]}`]
  if (question.why[lang] !== '' && !isAgain)
    lines.push(`${lang === 'zh' ? '为什么问：' : 'Why: '}${question.why[lang]}`)
  if (context.session.editing && question.shown) {
    const now = question.shown(context)
    if (now !== '')
      lines.push(
        lang === 'zh'
          ? `现在的回答：${now}。发新的回答；发 /skip 保留；发“撤回”删掉它。`
          : `Your answer so far: ${now}. Send a new one, /skip to keep it, or «withdraw» to take it back.`,
      )
  }
  if (ask.multi) lines.push(many[lang])
  const effect = said(context, lines.join('\n\n'), buttonsOf(ask, question, lang))
  const left = daysLeft(context)
  const looks = {
    ...(ask.multi && { multi: true as const }),
    ...(left !== null && { daysLeft: left }),
    ...(ask.sentences && { sentences: [...ask.sentences] }),
  }
  return { ...effect, message: { ...effect.message, ...looks } }
}

/** Until the end of the nearest time to reply, while the case waits for the seller. */
function daysLeft({ kase, session, now }: Context): number | null {
  const [next] = replyTimes(kase, session.zone)
  if (!next || kase.practice || isWaiting(kase)) return null
  return daysBetween(dayIn(session.zone, now), dayIn(session.zone, next.at))
}

const buttonsOf = (ask: Ask, question: Question, lang: Lang): Button[] =>
  (ask.options ?? []).map((option) => ({ id: `${question.id}=${option.id}`, label: option.label[lang] }))

/** One line that is always there: which step of how many, and which question. */
function progress(context: Context, question: Question): string {
  const walked = steps.filter((step) => !/^(?:start|reply|standing)$/.test(step.name))
  const place = walked.findIndex((step) => step.name === question.step)
  const title = steps.find((step) => step.name === question.step)?.title[context.lang] ?? ''
  if (place < 0) return `[${title}]`
  const number = Math.max(1, context.kase.asked.filter((id) => id !== 'language').length)
  return context.lang === 'zh'
    ? `[第 ${place + 1}/${walked.length} 步 ${title} · 第 ${number} 问]`
    : `[Step ${place + 1} of ${walked.length}: ${title} · question ${number}]`
}
