import { findDates, readDay } from '../dates.ts'
import type { Context } from '../question.ts'
import type { Text } from '../text.ts'
import { standingOf } from './state.ts'
import { type Task, tasksOf } from './tasks.ts'

/** What a line of the log means. */
export type LogLine =
  | { readonly kind: 'done' | 'left-out'; readonly task: Task; readonly on: string; readonly words: string }
  | { readonly kind: 'ended'; readonly task: Task; readonly words: string }
  /** The task is named, and what shows it is not. */
  | { readonly kind: 'open'; readonly task: Task }
  | { readonly kind: 'unclear'; readonly problem: Text }

const numbered = /^(?:no\.? ?|task |第|#)?(\d{1,2})(?:项|号)?(?=[\s,，:：.、)]|$)[\s,，:：.、)]*([\s\S]*)$/i
const ends =
  /^(?:stop|end|drop|停|停止|不做了|取消)\s*(?:第|no\.? ?)?(\d{1,2})(?:项)?[\s,，:：]*(?:because|因为)?\s*([\s\S]*)$/i
const notDone = /^(?:not done|left out|missed|skipped|forgot)\b|^(?:没做|没来得及|漏了|忘了|没有做)/i
const filler =
  /^(?:done|did it|yes|finished|ok|today|yesterday|做了|做完了?|完成了?|已做|好了|今天|昨天)[\s,，.。!]*$/i

/** A line such as «1, 5 March, intake sheet 14»; null for words that are about something else. */
export function readLogLine(context: Context, given: string): LogLine | null {
  const words = given.replace(/[０-９]/g, (digit) => digit.normalize('NFKC')).trim()
  const tasks = tasksOf(context.kase)
  const end = ends.exec(words)
  if (end) return endLine(tasks[Number(end[1]) - 1], end[2]?.trim() ?? '', tasks.length)
  const hit = numbered.exec(words)
  const open = tasks.find(({ id }) => id === standingOf(context.kase).open)
  if (!hit && !open) return null
  const task = hit ? tasks[Number(hit[1]) - 1] : open
  if (!task) return { kind: 'unclear', problem: noSuch(tasks.length) }
  return lineOf(context, task, hit ? (hit[2] ?? '') : words)
}

function lineOf(context: Context, task: Task, rest: string): LogLine {
  if (rest === '' || filler.test(rest)) return { kind: 'open', task }
  const read = readDay(rest, context.today, context.lang)
  const on = 'day' in read ? read.day : context.today
  if (on > context.today) return { kind: 'unclear', problem: toCome }
  const isLeft = notDone.test(rest)
  return { kind: isLeft ? 'left-out' : 'done', task, on, words: withoutDay(rest).slice(0, 300) }
}

/** The day stands beside it, so the words need not begin with it. */
function withoutDay(words: string): string {
  const [first] = findDates(words)
  if (!first || first.start > 3) return words
  const rest = words.slice(first.end).replace(/^(?:的|[\s,，:：.。;；])+/, '')
  return rest === '' ? words : rest
}

function endLine(task: Task | undefined, words: string, count: number): LogLine {
  if (!task) return { kind: 'unclear', problem: noSuch(count) }
  return words.length < 4 ? { kind: 'unclear', problem: whyEnd } : { kind: 'ended', task, words }
}

const noSuch = (count: number): Text => ({
  en: `There are ${count} tasks; which number?`,
  zh: `一共 ${count} 项，是第几项？`,
})
const toCome: Text = {
  en: 'That day is still to come. Only what is done can be logged.',
  zh: '这一天还没到。只记已经做完的。',
}
const whyEnd: Text = {
  en: 'Say why, in the same line: «stop 2 because …». Amazon was told of it, so the reason is kept.',
  zh: '请在同一句里写原因：“停 2 因为……”。信里跟亚马逊写过这一项，原因要留下。',
}
