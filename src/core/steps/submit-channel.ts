import type { Notice } from '../case.ts'

type Channel = Notice['channel'][number]

const ways: readonly (readonly [Channel, RegExp])[] = [
  ['email', /\b(?:by|via|per|through) e-?mail\b|\be-?mailed\b|邮件|邮箱/i],
  ['performance-notification', /performance notification|绩效通知/i],
  ['account-health', /account health|账户状况/i],
  ['form', /\b(?:the|a|their|its) form\b|表单/i],
]

/** The way that a seller says the letter went; null where they say none, or two. */
export function channelIn(words: string): Channel | null {
  const named = ways.filter(([, pattern]) => pattern.test(words))
  return named.length === 1 ? (named[0]?.[0] ?? null) : null
}
