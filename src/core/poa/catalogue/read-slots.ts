import type { SlotValue } from '../../case.ts'
import { findDates } from '../../dates.ts'
import type { Text } from '../../text.ts'
import { countsIn } from './count-spans.ts'
import type { Item, Slot } from './item.ts'
import { splitLabelled } from './labelled-pieces.ts'
import { clausesOf, saysOnly, withoutOthers } from './other-event.ts'
import { type Read, readOneCount } from './read-counts.ts'
import { type ReadOptions, merge, readDate } from './read-days.ts'
import { readPool } from './read-pool.ts'
import { answersKind, findAnswers } from './read-value.ts'
import { readOneText } from './read-words.ts'

/**
 * Reads one answer into the slots still open. Several open slots of a kind are all filled only where the answer names
 * as many values; what is not certain stays open.
 */
export function readSlots(
  item: Item,
  words: string,
  options: ReadOptions,
): { slots: Record<string, SlotValue>; problems: Text[] } {
  const text = plainDigits(words).replace(placeThenCount, '$1，')
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

/** "在深圳仓检查55件": the place, then the work and its count, as two clauses. */
const placeThenCount =
  /在(\p{Script=Han}{1,10}(?:仓库?|库房|办公室|工厂|车间))(?=(?:检查|抽检|盘点|清点|复检|查看|核对|查)了?\s?\d)/gu

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

/** Full-width digits and letters as plain ones, each in its place. */
function plainDigits(words: string): string {
  return words.replace(/[０-９Ａ-Ｚａ-ｚ％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}
