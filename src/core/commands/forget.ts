import type { Outcome } from '../outcome.ts'
import type { Context } from '../question.ts'
import { newCase, type Session } from '../session.ts'
import { note } from './answer.ts'

export function forget(context: Context): Outcome {
  const text = {
    en: 'This deletes for good: the notice, your answers, the plan, what we said. What I cannot delete: files you exported, what this window shows, and what you already sent to Amazon. Delete what?',
    zh: '删除后不能恢复：通知、回答、申诉信、对话记录。我删不了的：您导出的文件、窗口里已显示的文字、已发给亚马逊的内容。要删哪些？',
  }
  return {
    session: { ...context.session, pending: { what: 'forget', text: '' } },
    notes: [{ text }],
    ask: false,
    buttons: [
      { id: 'forget=case', label: { en: 'This case', zh: '删除这个案件' } },
      { id: 'forget=all', label: { en: 'All my cases', zh: '删除全部案件' } },
      { id: 'forget=no', label: { en: 'Keep everything', zh: '都保留' } },
    ],
  }
}

export function forgetNow(context: Context, option: string): Outcome {
  const { session, now, lang } = context
  const ids = Object.keys(session.cases)
  if (option !== 'case' && option !== 'all')
    return note(
      { ...context, session: { ...session, pending: null } },
      { en: 'Nothing was deleted.', zh: '什么都没删。' },
    )
  const gone = option === 'all' ? ids : [session.current]
  const fresh = newCase(String(session.nextCase), now, lang)
  const kept = Object.fromEntries(Object.entries(session.cases).filter(([id]) => !gone.includes(id)))
  const current = Object.keys(kept)[0] ?? fresh.id
  const next: Session = {
    ...session,
    cases: current === fresh.id ? { [fresh.id]: fresh } : kept,
    current,
    nextCase: session.nextCase + 1,
    undo: null,
    pending: null,
    asking: null,
    editing: false,
  }
  const text = {
    en: `Deleted: case ${gone.join(', ')} with its notice, answers, plan and record of talk. Not deleted: files you exported and what this window shows.`,
    zh: `已删除：案件 ${gone.join('、')} 的通知、回答、申诉信和对话记录。没删的：您导出的文件和窗口里已显示的文字。`,
  }
  return { session: next, notes: [{ text }], ask: true }
}

/** What a typed answer to "Delete what?" means; null for words that are about something else. */
export function forgetOption(words: string): 'case' | 'all' | 'no' | null {
  const said = words.trim()
  if (/^(?:1|this case|case|delete this case|删除?这个案件|这个案件|这个)[.。]?$/i.test(said)) return 'case'
  if (/^(?:2|all|all my cases|everything|全部|全部案件|删除全部案件?|都删)[.。]?$/i.test(said)) return 'all'
  return /^(?:3|no|none|keep|keep everything|cancel|不|不删|都保留|保留|算了|取消|没有)[.。]?$/i.test(said)
    ? 'no'
    : null
}
