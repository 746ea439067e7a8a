import { findDates } from '../../dates.ts'
import type { Slot } from './item.ts'
import { clausesOf } from './other-event.ts'
import { type Read, countSpans, readCounts } from './read-counts.ts'
import { type ReadOptions, merge, readDates } from './read-days.ts'
import { type FoundAnswer, answersKind, findAnswers, papersOf, wordsValue } from './read-value.ts'
import { codesIn, coversAll, readFound, standsAlone } from './read-words.ts'

/** What an answer without labels gives: dates, ready answers and counts first, then codes, then what is left over. */
export function readPool(slots: readonly Slot[], text: string, options: ReadOptions): Read {
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
