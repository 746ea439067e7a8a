import type { Case, Notice } from '../case.ts'
import { textOf, withoutFact } from '../facts.ts'
import { demandName, kindName, levelName, sourceName } from '../knowledge/next-moves.ts'
import {
  type Answer,
  type Context,
  type Option,
  type Question,
  pickMany,
  pickOne,
  saysNo,
} from '../question.ts'
import { readDay } from '../dates.ts'
import { findAsins } from '../asins.ts'
import { type Kind, type Level, type Source, demands, kinds, levels, sources } from '../words.ts'
import type { Text } from '../text.ts'

const optionsOf = <T extends string>(ids: readonly T[], name: (id: T) => Text): Option[] =>
  ids.map((id) => ({ id, label: name(id) }))

const asksFor: Record<string, Text> = {
  source: { en: 'Who complained?', zh: '是谁投诉的？' },
  kind: { en: 'What is the complaint about?', zh: '投诉的是什么问题？' },
  level: { en: 'What does it hit?', zh: '影响的是什么？' },
  asins: { en: 'Type the ASINs of the notice.', zh: '请打出通知里的 ASIN。' },
  documentsRequested: { en: 'Which papers does it ask for?', zh: '通知要求哪些材料？' },
  invoices: {
    en: 'How many days back may the invoices be dated? Type a number, or «none».',
    zh: '发票要在多少天内开具？打一个数字；没写就回“没有”。',
  },
  deadlines: {
    en: 'By which day must you answer, as the notice says? Type the date, or «none».',
    zh: '通知要求哪天前答复？打日期；没写就回“没有”。',
  },
  channel: { en: 'Where does the notice tell you to send the answer?', zh: '通知让您在哪里提交？' },
}

const channelOptions: Option[] = [
  { id: 'account-health', label: { en: 'Account Health page', zh: '账户状况页面' } },
  { id: 'performance-notification', label: { en: 'Performance Notifications', zh: '绩效通知' } },
  { id: 'email', label: { en: 'An e-mail address in the notice', zh: '通知里的邮箱' } },
  { id: 'form', label: { en: 'A form', zh: '表单' } },
]

function optionsFor(field: string): Option[] {
  if (field === 'source') return optionsOf(sources, sourceName)
  if (field === 'kind') return optionsOf(kinds, kindName)
  if (field === 'level') return optionsOf(levels, levelName)
  if (field === 'documentsRequested') return optionsOf(demands, demandName)
  return field === 'channel' ? channelOptions : []
}

type Fix = Partial<Notice> | { problem: Text }

const unclear: Text = { en: 'I could not read that.', zh: '这个我没看懂。' }

function readFix(context: Context, field: string, given: { words: string; option: string | null }): Fix {
  const { words } = given
  const options = optionsFor(field)
  if (field === 'documentsRequested') {
    const picked = pickMany(options, given)
    return picked
      ? { documentsRequested: picked.map(({ id }) => id as (typeof demands)[number]) }
      : { problem: unclear }
  }
  if (options.length > 0) {
    const picked = pickOne(options, given)
    if (!picked) return { problem: unclear }
    if (field === 'source') return { source: picked.id as Source }
    if (field === 'kind') return { kind: picked.id as Kind }
    if (field === 'level') return { level: picked.id as Level }
    return { channel: [picked.id as Notice['channel'][number]] }
  }
  if (field === 'asins') {
    const asins = findAsins(words)
    return asins.length > 0 || saysNo(words)
      ? { asins }
      : {
          problem: {
            en: 'An ASIN has ten characters and begins with B0, or is a ten-digit ISBN.',
            zh: 'ASIN 是 10 位，一般以 B0 开头，图书是 10 位 ISBN。',
          },
        }
  }
  if (field === 'invoices') {
    const days = /\d{1,4}/.exec(words)?.[0]
    return saysNo(words)
      ? { invoiceWindowDays: null }
      : days
        ? { invoiceWindowDays: Number(days) }
        : { problem: unclear }
  }
  return readDeadline(context, words)
}

const undated = { days: null, date: null, time: null, zone: null, unclear: null }

function readDeadline(context: Context, words: string): Fix {
  const others = (context.kase.notice?.deadlines ?? []).filter(({ what }) => what !== 'reply')
  if (saysNo(words)) return { deadlines: others }
  const days = /^(\d{1,3}) ?(?:days?|天|日)?$/i.exec(words.trim())?.[1]
  if (days) return { deadlines: [{ ...undated, what: 'reply', days: Number(days), text: words }, ...others] }
  const read = readDay(words, context.today, context.lang, { future: true })
  return 'day' in read
    ? { deadlines: [{ ...undated, what: 'reply', date: read.day, text: words }, ...others] }
    : { problem: read.problem }
}

function fixed(kase: Case, field: string, fix: Partial<Notice>): Case {
  if (!kase.notice) return kase
  const name = field === 'invoices' ? 'invoiceWindowDays' : field
  const notice: Notice = { ...kase.notice, ...fix, corrected: [...new Set([...kase.notice.corrected, name])] }
  return { ...withoutFact(kase, 'fix'), notice }
}

/** Corrects one line of the card; the seller's word wins over the parser's. */
export const fixNotice: Question = {
  id: 'fix-notice',
  step: 'source',
  label: { en: 'a correction of the card', zh: '更正通知解读' },
  why: { en: 'your word wins over my reading.', zh: '以您说的为准。' },
  applies: ({ kase }) => kase.notice !== null && textOf(kase, 'fix') !== null,
  answered: ({ kase }) => textOf(kase, 'fix') === null,
  ask: ({ kase }) => {
    const field = textOf(kase, 'fix') ?? ''
    return {
      text: asksFor[field] ?? unclear,
      options: optionsFor(field),
      multi: field === 'documentsRequested',
    }
  },
  answer: (context, given): Answer => {
    const field = textOf(context.kase, 'fix') ?? ''
    const fix = readFix(context, field, given)
    if ('problem' in fix) return { kind: 'again', note: fix.problem }
    return {
      kind: 'taken',
      kase: fixed(context.kase, field, fix),
      notes: [{ text: { en: 'Corrected.', zh: '已更正。' } }],
    }
  },
  clear: (kase) => withoutFact(kase, 'fix'),
}
