import type { SlotValue } from '../../case.ts'
import { findDates, readDay } from '../../dates.ts'
import { readRelativeDay } from '../../relative-day.ts'
import type { Lang, Text } from '../../text.ts'
import type { Item, Slot } from './item.ts'
import { clauseAround, countsIn } from './count-spans.ts'
import { splitLabelled } from './labelled-pieces.ts'
import { clausesOf, saysOnly, withoutOthers } from './other-event.ts'
import { type Read, countSpans, readCounts, readOneCount } from './read-counts.ts'
import { type FoundAnswer, answersKind, dayValue, findAnswers, papersOf, wordsValue } from './read-value.ts'
import { codesIn, coversAll, readFound, readOneText, standsAlone } from './read-words.ts'

export interface ReadOptions {
  readonly lang: Lang
  readonly today: string
  readonly have: Readonly<Record<string, SlotValue>>
  /** The one slot that was asked for: the whole answer is about it. */
  readonly only?: string
}

/**
 * Reads one answer into the slots still open. Several open slots of a kind are all filled only where the answer names
 * as many values; what is not certain stays open.
 */
export function readSlots(
  item: Item,
  words: string,
  options: ReadOptions,
): { slots: Record<string, SlotValue>; problems: Text[] } {
  const text = plainDigits(words)
  const open = openSlots(item, options)
  const filled = options.only === undefined ? item.slots.filter((slot) => !open.includes(slot)) : []
  const { labelled, rest } = splitLabelled(text, open, filled)
  const [single] = open
  if (single && open.length === 1 && labelled.length === 0)
    return merge([readAlone(item, single, text, options)])
  const named = merge(labelled.map(({ slot, value }) => readOne(slot, value, options)))
  const left = open.filter((slot) => !labelled.some((piece) => piece.slot === slot))
  return merge([named, readLoose(item, left, rest, options)])
}

/** An answer about one slot, unless it tells of something else. */
function readAlone(item: Item, slot: Slot, text: string, options: ReadOptions): Read {
  if (slot.kind !== 'date' && slot.kind !== 'quantity')
    return isMixed(slot, text)
      ? { slots: {}, problems: [notSure([text.trim()])] }
      : readOne(slot, text, options)
  const { text: own, others } = withoutOthers(item, text)
  return others.length > 0 && own.trim() === ''
    ? { slots: {}, problems: [aboutOther(others)] }
    : readOne(slot, own, options)
}

/** True where an answer about one slot also gives a day beside a person, a rhythm or a list: it answers another question. */
function isMixed(slot: Slot, text: string): boolean {
  if (findDates(text).length === 0) return false
  const kinds = new Set(findAnswers(text).map(({ kind }) => kind))
  kinds.delete(slot.kind)
  return answersKind(slot) === 'part' || kinds.size > 0
}

/**
 * The open slots from an answer without labels. Where it does not fill them all, only a value is kept whose clause
 * says nothing else: a day or a number may belong to another event (product sheet 1, principle 2).
 */
function readLoose(item: Item, slots: readonly Slot[], text: string, options: ReadOptions): Read {
  const { text: own, others } = withoutOthers(item, text)
  const read = readPool(slots, own, options)
  const problems = others.length > 0 ? [...read.problems, aboutOther(others)] : [...read.problems]
  if (slots.every(({ name }) => read.slots[name] !== undefined)) return { slots: read.slots, problems }
  const unsure: string[] = []
  const kept = Object.entries(read.slots).filter(([, value]) => {
    const places = placesOf(value, own)
    // Free words that only happen to be left over fill nothing while another slot stands open.
    const isLeftOver = places.length === 0 && value.kind !== 'identifier'
    const clauses = isLeftOver ? [String(value.value)] : clausesOf(own, places)
    const strange = clauses.find((clause) => isLeftOver || !saysOnly(item, clause))
    if (strange !== undefined) unsure.push(strange.trim())
    return strange === undefined
  })
  if (unsure.length > 0) problems.push(notSure([...new Set(unsure)]))
  return { slots: Object.fromEntries(kept), problems }
}

/** Where a value that was read stands in the text; nowhere for words, which are a clause of their own. */
function placesOf({ kind, value }: SlotValue, text: string): { start: number; end: number }[] {
  if (kind === 'date') return findDates(text)
  if (typeof value === 'number') return countsIn(text).filter((count) => count.value === value)
  return findAnswers(text, kind === 'text' ? 'part' : 'document').filter(({ answer }) =>
    String(value).split('+').includes(answer.id),
  )
}

const quoted = (clauses: readonly string[]): string =>
  clauses.map((clause) => clause.slice(0, 40)).join(' / ')

function aboutOther(clauses: readonly string[]): Text {
  return {
    en: `I did not take “${quoted(clauses)}”: it seems to tell of something else.`,
    zh: `“${quoted(clauses)}”像是在说另一件事，我没有记。`,
  }
}

function notSure(clauses: readonly string[]): Text {
  return {
    en: `I am not sure what belongs here in “${quoted(clauses)}”, so I took nothing from it.`,
    zh: `“${quoted(clauses)}”里哪些属于这一句，我拿不准，没有记。`,
  }
}

function openSlots(item: Item, { have, only }: ReadOptions): Slot[] {
  if (only !== undefined) return item.slots.filter(({ name }) => name === only)
  const open = item.slots.filter(({ name }) => have[name] === undefined)
  // A planned day is asked for apart: done and planned never stand in one sentence.
  const done = item.slots.some(({ name }) => name === 'date' || name === 'since')
  return done ? open.filter(({ name }) => name !== 'on') : open
}

function readOne(slot: Slot, text: string, options: ReadOptions): Read {
  if (slot.kind === 'date') return readDate(slot, text, options)
  return slot.kind === 'quantity' ? readOneCount(slot, text) : readOneText(slot, text)
}

function readDate(slot: Slot, text: string, { today, lang }: ReadOptions): Read {
  const vague = vagueDay(text)
  if (vague !== null) return { slots: {}, problems: [notTheDay(vague)] }
  const read = readDay(withoutCadences(text), today, lang, { future: slot.name === 'on' })
  return 'day' in read
    ? { slots: { [slot.name]: dayValue(read.day) }, problems: [] }
    : { slots: {}, problems: [read.problem] }
}

/** What an answer without labels gives: dates, ready answers and counts first, then codes, then what is left over. */
function readPool(slots: readonly Slot[], text: string, options: ReadOptions): Read {
  if (slots.length === 0 || text.trim() === '') return { slots: {}, problems: [] }
  const of = (...kinds: string[]): Slot[] => slots.filter((slot) => kinds.includes(answersKind(slot)))
  const days = findDates(text)
  const list = slots.find((slot) => answersKind(slot) === 'part')
  const answers = findAnswers(text, papersOf(slots))
    .filter((found) => !days.some((day) => found.start < day.end && day.start < found.end))
    .filter((found, _, all) => !list || found.kind !== 'part' || isList(list, all, text))
  const taken = [...days, ...answers.filter(({ kind }) => kind === 'cadence' || of(kind).length > 0)]
  const masked = (at: number): boolean => taken.some(({ start, end }) => start <= at && at < end)
  const dates = readDates(of('date'), text, options)
  const ready = readReady(of('role', 'place', 'cadence', 'document', 'part'), answers, text)
  const counts = readCounts(of('quantity'), text, masked)
  const certain = merge([dates, ready, counts])
  const free = slots.filter(
    ({ name, kind }) => certain.slots[name] === undefined && kind !== 'date' && kind !== 'quantity',
  )
  const numbers = of('quantity').length === 0 ? [] : countSpans(text).filter(({ start }) => !masked(start))
  return merge([certain, readRest(free, leftOver(text, [...taken, ...numbers]))])
}

function readDates(slots: readonly Slot[], text: string, options: ReadOptions): Read {
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

function readReady(slots: readonly Slot[], answers: readonly FoundAnswer[], text: string): Read {
  const reads: Read[] = []
  for (const [kind, group] of Map.groupBy(slots, answersKind)) {
    const found = answers.filter((one) => one.kind === kind)
    if (found.length === 0 || !found.every((one) => standsAlone(one, answers, text))) continue
    const each = found.length === group.length
    group.slice(0, each ? group.length : 1).forEach((slot, i) => {
      const own = found[i]
      const [only] = group
      if (own) reads.push(readFound(slot, group.length === 1 && slot === only ? found : [own]))
    })
  }
  return merge(reads)
}

/** A line that names something no slot asks for, such as a phone. */
const ownLabel = /^[\p{L} ]{1,24}[:：]|\+\d[\d ()-]{6}/u

/** True where the clauses that name parts of the page name these, days and nothing else. */
function isList(slot: Slot, answers: readonly FoundAnswer[], text: string): boolean {
  const parts = answers.filter(({ kind }) => kind === 'part')
  return clausesOf(text, parts).every((clause) => {
    const found = findAnswers(clause, 'part').filter(({ kind }) => kind === 'part')
    const spans = [...found, ...findDates(clause)].toSorted((a, b) => a.start - b.start)
    return coversAll(slot, spans, clause)
  })
}

/** Up to the next comma or stop; the comma of "Co., Ltd" is none. */
const clause = /(?:[^\n,，;；。|]|,(?=\s?(?:Ltd|Limited|Inc|LLC|Corp)\b))+/gi

/** The text without what was read in it, and its clauses in which nothing was read. */
function leftOver(
  text: string,
  taken: readonly { start: number; end: number }[],
): { rest: string; clauses: string[] } {
  let rest = ''
  let at = 0
  for (const { start, end } of taken.toSorted((a, b) => a.start - b.start)) {
    rest += `${text.slice(at, Math.max(at, start))}\n`
    at = Math.max(at, end)
  }
  const clauses = [...text.matchAll(clause)]
    .filter(
      ({ index, 0: words }) => !taken.some(({ start, end }) => start < index + words.length && index < end),
    )
    .map(([words]) => words.trim())
    .filter((words) => /[\p{L}\p{N}]/u.test(words) && !ownLabel.test(words))
  return { rest: rest + text.slice(at), clauses }
}

/** Codes go to identifiers; other clauses each to its slot, only where there are as many of them as slots. */
function readRest(slots: readonly Slot[], { rest, clauses }: ReturnType<typeof leftOver>): Read {
  const identifiers = slots.filter(({ kind }) => kind === 'identifier')
  const codes = identifiers.length > 0 ? codesIn(rest) : []
  const reads: Read[] = []
  const filled =
    codes.length === identifiers.length ? identifiers : codes.length === 1 ? identifiers.slice(0, 1) : []
  filled.forEach((slot, i) => reads.push(one(slot, codes[i] ?? '')))
  const words = clauses.filter((clause) => !codes.some((code) => clause.includes(code)))
  const others = slots.filter((slot) => !filled.includes(slot))
  if (others.length > 0 && words.length === others.length) {
    others.forEach((slot, i) => reads.push(one(slot, words[i] ?? '')))
  }
  return merge(reads)
}

function one(slot: Slot, words: string): Read {
  const value = wordsValue(slot, words)
  return { slots: value ? { [slot.name]: value } : {}, problems: [] }
}

function merge(reads: readonly Read[]): { slots: Record<string, SlotValue>; problems: Text[] } {
  return {
    slots: Object.assign({}, ...reads.map(({ slots }) => slots)) as Record<string, SlotValue>,
    problems: reads.flatMap(({ problems }) => problems),
  }
}

/** Full-width digits and letters as plain ones, each in its place. */
function plainDigits(words: string): string {
  return words.replace(/[０-９Ａ-Ｚａ-ｚ％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}
