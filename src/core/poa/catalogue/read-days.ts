import type { SlotValue } from '../../case.ts'
import { findDates, readDay } from '../../dates.ts'
import { readRelativeDay } from '../../relative-day.ts'
import type { Lang, Text } from '../../text.ts'
import { clauseAround } from './count-spans.ts'
import type { Slot } from './item.ts'
import type { Read } from './read-counts.ts'
import { dayValue, findAnswers } from './read-value.ts'

export interface ReadOptions {
  readonly lang: Lang
  readonly today: string
  readonly have: Readonly<Record<string, SlotValue>>
  /** The one slot that was asked for: the whole answer is about it. */
  readonly only?: string
}

/** The day in an answer about one slot, or the sentence that asks which day is meant. */
export function readDate(slot: Slot, text: string, { today, lang }: ReadOptions): Read {
  const vague = vagueDay(text)
  if (vague !== null) return { slots: {}, problems: [notTheDay(vague)] }
  const read = readDay(withoutCadences(text), today, lang, { future: slot.name === 'on' })
  return 'day' in read
    ? { slots: { [slot.name]: dayValue(read.day) }, problems: [] }
    : { slots: {}, problems: [read.problem] }
}

export function readDates(slots: readonly Slot[], text: string, options: ReadOptions): Read {
  const [first] = slots
  if (!first) return { slots: {}, problems: [] }
  const found = findDates(text)
  if (found.length > 1 && found.length === slots.length) {
    return vagueDay(text) === null
      ? merge(slots.map((slot, i) => readDate(slot, found[i]?.words ?? '', options)))
      : readDate(first, text, options)
  }
  if (slots.length > 1 && found[0] && vagueDay(text) === null) return readDate(first, found[0].words, options)
  return found.length > 0 || readRelativeDay(text)
    ? readDate(first, text, options)
    : { slots: {}, problems: [] }
}

/** The clause of a day that is only about right, 6月3日左右; null where every day is exact. */
function vagueDay(text: string): string | null {
  const vague = findDates(text).find(
    ({ start, end }) =>
      aboutBefore.test(text.slice(Math.max(0, start - 16), start)) ||
      aboutAfter.test(text.slice(end, end + 8)),
  )
  return vague ? clauseAround(text, vague.start, vague.end).trim().slice(0, 40) : null
}

const aboutBefore =
  /(?:大概|大约|约|差不多|可能|好像|应该|估计|\b(?:about|around|roughly|circa|maybe|perhaps|probably))(?:\s?(?:是|在|on|the))?\s?$/i
const aboutAfter = /^\s?(?:左右|前后|上下|附近|or so\b|-?ish\b)/i

function notTheDay(words: string): Text {
  return {
    en: `“${words}” is not an exact day. Which day was it?`,
    zh: `“${words}”不是准确的日期。具体是哪一天？`,
  }
}

/** "Every Monday" is no day. */
function withoutCadences(text: string): string {
  let rest = text
  for (const { kind, start, end } of findAnswers(text)) {
    if (kind === 'cadence') rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  }
  return rest
}

/** Several readings as one. */
export function merge(reads: readonly Read[]): { slots: Record<string, SlotValue>; problems: Text[] } {
  return {
    slots: Object.assign({}, ...reads.map(({ slots }) => slots)) as Record<string, SlotValue>,
    problems: reads.flatMap(({ problems }) => problems),
  }
}
