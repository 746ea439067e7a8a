import { isBlank } from '../case-end.ts'
import { forgetCases } from '../forget-cases.ts'
import type { Outcome } from '../outcome.ts'
import type { Context } from '../question.ts'
import { outOfReach, receiptText } from '../receipt-words.ts'
import type { Text } from '../text.ts'
import { note } from './answer.ts'

export function forget(context: Context): Outcome {
  const { session } = context
  const isEmpty = Object.values(session.cases).every(isBlank)
  if (isEmpty && session.receipts.length > 0) return forgetNow(context, 'all')
  const text = {
    en: `This deletes for good: the notice, your answers, your files, the plan, what we said. What I cannot delete: ${outOfReach.en}. Delete what?`,
    zh: `删除后不能恢复：通知、回答、您发来的文件、申诉信、对话记录。我删不了的：${outOfReach.zh}。要删哪些？`,
  }
  const earlier = session.receipts.map(({ number }) => number)
  return {
    session: { ...session, pending: { what: 'forget', text: '' } },
    notes: earlier.length === 0 ? [{ text }] : [{ text }, { text: earlierReceipts(earlier) }],
    ask: false,
    buttons: [
      { id: 'forget=case', label: { en: 'This case', zh: '删除这个案件' } },
      { id: 'forget=all', label: { en: 'All my cases', zh: '删除全部案件' } },
      { id: 'forget=no', label: { en: 'Keep everything', zh: '都保留' } },
    ],
  }
}

const earlierReceipts = (numbers: readonly string[]): Text => ({
  en: `Receipts of what was deleted before: ${numbers.join(', ')}.`,
  zh: `之前删除的回执号：${numbers.join('、')}。`,
})

export function forgetNow(context: Context, option: string): Outcome {
  const { session, now } = context
  if (option !== 'case' && option !== 'all')
    return note(
      { ...context, session: { ...session, pending: null } },
      { en: 'Nothing was deleted.', zh: '什么都没删。' },
    )
  const ids = option === 'all' ? Object.keys(session.cases) : [session.current]
  const { session: next, receipt, drops } = forgetCases(session, ids, 'asked', now)
  const again = session.receipts.includes(receipt)
  const text = receiptText(receipt, session.zone)
  return { session: next, notes: [{ text: again ? nothingLeft(text) : text }], ask: true, effects: drops }
}

const nothingLeft = (receipt: Text): Text => ({
  en: `There is no case left to delete; what was said since is deleted too.\n${receipt.en}`,
  zh: `没有案件可删了；之后说过的话也删了。\n${receipt.zh}`,
})

/** What a typed answer to "Delete what?" means; null for words that are about something else. */
export function forgetOption(words: string): 'case' | 'all' | 'no' | null {
  const said = words.trim()
  if (/^(?:1|this case|case|delete this case|删除?这个案件|这个案件|这个)[.。]?$/i.test(said)) return 'case'
  if (/^(?:2|all|all my cases|everything|全部|全部案件|删除全部案件?|都删)[.。]?$/i.test(said)) return 'all'
  return /^(?:3|no|none|keep|keep everything|cancel|不|不删|都保留|保留|算了|取消|没有)[.。]?$/i.test(said)
    ? 'no'
    : null
}
