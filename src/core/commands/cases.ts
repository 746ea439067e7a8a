import type { Case } from '../case.ts'
import type { CaseEvent } from '../event.ts'
import type { Outcome } from '../outcome.ts'
import { practiceCase, practiceNotice } from '../practice.ts'
import type { Context } from '../question.ts'
import { newCase, type Session } from '../session.ts'
import { contextOf, withCase } from '../step.ts'
import { steps } from '../steps/index.ts'
import { keepReply } from '../steps/reply.ts'
import { takeNotice } from '../steps/take-notice.ts'
import type { Lang, Text } from '../text.ts'
import { again, note } from './answer.ts'

/** A further case beside the others, which wait as they are. */
function opened({ session }: Context, kase: Case, text: Text): Outcome {
  const next = {
    ...withCase(session, kase),
    current: kase.id,
    nextCase: session.nextCase + 1,
    asking: null,
    editing: false,
  }
  return { session: next, notes: [{ text }], ask: true }
}

export function openCase(context: Context): Outcome {
  const kase = newCase(String(context.session.nextCase), context.now, context.lang)
  return opened(context, kase, {
    en: `Case ${kase.id} is open. Your other cases wait: /cases.`,
    zh: `已开案件 ${kase.id}。其他案件都在：/cases。`,
  })
}

export function practice(context: Context): Outcome {
  const { kase, text } = practiceCase(
    String(context.session.nextCase),
    context.now,
    context.today,
    context.lang,
  )
  const begun = opened(context, kase, text)
  const notice = { en: practiceNotice, zh: practiceNotice }
  const taken = takeNotice(contextOf(begun.session, context.now), practiceNotice)
  const title = kase.title
  return {
    ...begun,
    session: taken.kind === 'taken' ? withCase(begun.session, { ...taken.kase, title }) : begun.session,
    notes: [...begun.notes, { text: notice, copy: true }],
  }
}

export function cases(context: Context, rest: string): Outcome {
  const { session } = context
  const asked = rest.trim()
  const target = Object.hasOwn(session.cases, asked) ? session.cases[asked] : undefined
  if (target?.id === session.current) return again(context)
  if (target)
    return {
      session: { ...session, current: target.id, asking: null, editing: false, pending: null },
      notes: [
        {
          text: {
            en: `Now case ${target.id}. ${target.title}`,
            zh: `现在是案件 ${target.id}。${target.title}`,
          },
        },
      ],
      ask: true,
    }
  const line = (lang: Lang): string =>
    Object.values(session.cases)
      .map(
        (kase) =>
          `${kase.id === session.current ? '>' : ' '} ${kase.id}  ${kase.title === '' ? (lang === 'zh' ? '未命名' : 'no name yet') : kase.title} (${steps.find(({ name }) => name === kase.step)?.title[lang] ?? kase.step})`,
      )
      .join('\n')
  const lost: Text = asked === '' ? { en: '', zh: '' } : notFound(asked)
  const text: Text = {
    en: `${lost.en}Your cases:\n${line('en')}\nSend /cases and a number to switch.`,
    zh: `${lost.zh}您的案件：\n${line('zh')}\n发 /cases 加编号切换。`,
  }
  return { ...note(context, text), isShared: Object.keys(session.cases).length > 1 }
}

const notFound = (asked: string): Text => ({
  en: `There is no case ${asked.slice(0, 20)} here.\n`,
  zh: `这里没有案件 ${asked.slice(0, 20)}。\n`,
})

/** The case that the words or the button name, whether it exists or not; null for anything else. */
export function caseNamedBy(event: CaseEvent): string | null {
  const said = event.type === 'said' ? /^\s*[/／]cases(?:@\w+)?\s+(\S[\s\S]*)$/i.exec(event.text)?.[1] : null
  const chosen = event.type === 'chose' ? /^case=([\s\S]*)$/.exec(event.choice)?.[1] : null
  return (said ?? chosen)?.trim() ?? null
}

export function settleMail(context: Context, option: string): Outcome {
  const { session } = context
  const words = session.pending?.what === 'which-mail' ? session.pending.text : null
  const calm = contextOf({ ...session, pending: null }, context.now)
  if (words === null) return again(context)
  if (option === 'reply') return keepReply(calm, words)
  const kase =
    option === 'new'
      ? newCase(String(session.nextCase), context.now, context.lang)
      : { ...calm.kase, notice: null }
  const opened: Session = {
    ...withCase(calm.session, kase),
    current: kase.id,
    nextCase: session.nextCase + (option === 'new' ? 1 : 0),
    asking: null,
    editing: false,
  }
  const answer = takeNotice(contextOf(opened, context.now), words)
  if (answer.kind === 'again') return { session: opened, notes: [{ text: answer.note }], ask: true }
  return {
    session: answer.kase
      ? withCase({ ...opened, ...(answer.kind === 'taken' ? answer.session : {}) }, answer.kase)
      : opened,
    notes: answer.notes ?? [],
    ask: true,
  }
}
