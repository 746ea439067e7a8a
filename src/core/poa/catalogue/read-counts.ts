import type { SlotValue } from '../../case.ts'
import { findQuantities, readCount } from '../../quantities.ts'
import type { Text } from '../../text.ts'
import type { Slot } from './item.ts'
import { fits } from './count-nouns.ts'
import { type Count, countsIn, vagueAmount } from './count-spans.ts'
import { countValue } from './read-value.ts'
import { labelOf } from './print-item.ts'

export interface Read {
  readonly slots: Readonly<Record<string, SlotValue>>
  readonly problems: readonly Text[]
}

/** Words beside a number that tell which of several counts it is. */
const cues: Readonly<Record<string, RegExp>> = {
  units: /一共|总共|合计|总计|共|\btotal\b|\bin all\b|\baltogether\b/i,
  stock: /在库|库存|仓库里|剩|in stock|\bleft\b|on hand/i,
  sold: /卖|售出|已售|买家|发出|\bsold\b|\bbuyers?\b|\bcustomers?\b|shipped/i,
  sealed: /未拆|没拆|unopened|sealed/i,
  opened: /(?<![未没])拆|(?<!un)opened/i,
  old: /旧|\bold\b/i,
  new: /新|\bnew\b/i,
  documented: /(?<![没])有(?:真实)?(?:单据|发票)|(?<!un)documented|with (?:a|an|the)? ?(?:paper|invoice)/i,
  undocumented: /没有|无(?:单据|发票)|undocumented|without/i,
  damaged: /挑出|破损|坏|damaged|taken out/i,
}

const askNumber: Text = { en: 'I need a whole number. For example 18.', zh: '我需要一个整数。例如18。' }

/** The count in an answer that is about one slot alone. */
export function readOneCount(slot: Slot, text: string): Read {
  const counts = countsIn(text)
  const fitting = counts.filter(({ noun }) => fits(slot, noun))
  const exact = fitting.filter(({ isExact }) => isExact)
  const vague = vagueAmount(text)
  if (exact.length < fitting.length || (fitting.length === 0 && vague !== null))
    return { slots: {}, problems: [notExact(vague ?? text, slot)] }
  const values = new Set(exact.map(({ value }) => value))
  if (fitting.length === 0 && counts.length > 0) return { slots: {}, problems: [inOtherUnits(slot)] }
  const count = values.size === 1 ? [...values][0] : values.size === 0 ? wholeNumber(text) : undefined
  if (count === undefined || count === null) {
    return { slots: {}, problems: [values.size > 1 ? several([...values], slot) : askNumber] }
  }
  return { slots: { [slot.name]: countValue(slot, count) }, problems: [] }
}

/** An answer that is a number and nothing else: "eleven", 两百四十, none. */
function wholeNumber(text: string): number | null {
  const words = text
    .normalize('NFKC')
    .replace(/[\s.。!！]{1,8}$/g, '')
    .trim()
  if (/^(?:none|zero|nil|零|无|没有|一[件个箱]也没有)$/i.test(words)) return 0
  if (
    !/^(?:[a-z]+(?:[ -][a-z]+){0,4}|\p{Script=Han}{1,8}|\d[\d,，. ]{0,14}\p{Script=Han}{0,2})$/iu.test(words)
  )
    return null
  const count = /^(?:no|nope|none|nil|没有?|无|零)/i.test(words) ? null : readCount(words)
  const isWhole = findQuantities(words).every(({ start, end }) => start === 0 && end === words.length)
  return count !== null && isWhole && Number.isInteger(count) && count >= 0 && count < 1e9 ? count : null
}

/** Counts for several open slots, unit by unit; numbers without a unit go where no unit was named. */
export function readCounts(slots: readonly Slot[], text: string, masked: (at: number) => boolean): Read {
  const [first] = slots
  if (!first) return { slots: {}, problems: [] }
  const counts = countsIn(text).filter(({ start }) => !masked(start))
  const all = counts.filter(({ isExact }) => isExact)
  const filled: Record<string, SlotValue> = {}
  const vague = counts.length > all.length || counts.length === 0 ? vagueAmount(text) : null
  const problems: Text[] = vague === null ? [] : [notExact(vague, first)]
  for (const group of Map.groupBy(slots, unitOf).values()) {
    const [one] = group
    const named = all.filter(({ noun }) => one && noun !== 'bare' && fits(one, noun))
    const read = assign(group, named, text)
    Object.assign(filled, read.slots)
    problems.push(...read.problems)
  }
  const unnamed = all.filter(({ noun }) => noun === 'bare')
  const open = slots.filter(({ name }) => filled[name] === undefined)
  const read = problems.length > 0 ? { slots: {}, problems: [] } : assign(open, unnamed, text)
  return { slots: { ...filled, ...read.slots }, problems: [...problems, ...read.problems] }
}

/** Where the counts of a text stand, each with the word it counts. */
export function countSpans(text: string): { start: number; end: number }[] {
  return findQuantities(text).map(({ start, end }) => {
    const unit =
      /^\s?(?:[件个個套台只双條条支箱张份人名位单天%](?:买家|发票|链接|订单|退货)?|[a-z]{1,12}\b)?/i.exec(
        text.slice(end),
      )
    return { start, end: end + (unit?.[0].length ?? 0) }
  })
}

/** As many values as slots: by their cues where these settle it, else in the order named. Fewer: the first alone. */
function assign(slots: readonly Slot[], found: readonly Count[], text: string): Read {
  const [first] = slots
  const [value] = found
  if (!first || !value) return { slots: {}, problems: [] }
  const [told] = found.filter((one) => claims(slots, clauseAt(text, one)).length > 0)
  if (slots.length === 1 && found.length > 1 && told && isOnly(told, found, slots, text)) {
    return { slots: { [first.name]: countValue(first, told.value) }, problems: [] }
  }
  if (found.length > slots.length) {
    const values = [...new Set(found.map((one) => one.value))]
    if (values.length > 1) return { slots: {}, problems: [several(values, first)] }
  }
  const pairs = byCue(slots, found, text) ?? inOrder(slots, found)
  const wrong = pairs.some(([slot, one]) => contradicts(slot, slots, clauseAt(text, one)))
  if (wrong)
    return {
      slots: {},
      problems: [
        several(
          found.map((one) => one.value),
          first,
        ),
      ],
    }
  return {
    slots: Object.fromEntries(pairs.map(([slot, one]) => [slot.name, countValue(slot, one.value)])),
    problems: [],
  }
}

/** True where the words beside one number, and beside no other, speak of the slot. */
function isOnly(told: Count, found: readonly Count[], slots: readonly Slot[], text: string): boolean {
  return !found.some((one) => one !== told && claims(slots, clauseAt(text, one)).length > 0)
}

type Pair = readonly [Slot, Count]

function inOrder(slots: readonly Slot[], found: readonly Count[]): Pair[] {
  const whole = found.length >= slots.length
  return slots.slice(0, whole ? slots.length : 1).flatMap((slot, i): Pair[] => {
    const one = found[i]
    return one ? [[slot, one]] : []
  })
}

/** Every number claimed by exactly one slot's cue, and no slot claimed twice; otherwise null. */
function byCue(slots: readonly Slot[], found: readonly Count[], text: string): Pair[] | null {
  const pairs = found.map((one) => [claims(slots, clauseAt(text, one)), one] as const)
  const claimed = pairs.map(([claiming]) => claiming[0])
  const clear = pairs.every(([claiming]) => claiming.length === 1) && new Set(claimed).size === found.length
  return clear ? pairs.flatMap(([[slot], one]): Pair[] => (slot ? [[slot, one]] : [])) : null
}

function claims(slots: readonly Slot[], clause: string): Slot[] {
  return slots.filter(({ name }) => cues[name]?.test(clause))
}

/** True where the words beside the number speak of another slot than the one it would fill. */
function contradicts(slot: Slot, slots: readonly Slot[], clause: string): boolean {
  const claiming = claims(slots, clause)
  return claiming.length === 1 && claiming[0] !== slot
}

function clauseAt(text: string, { start, end }: Count): string {
  const before = text.slice(Math.max(0, start - 40), start).split(/[\n,，;；。、：:]/)
  const after = text.slice(end, end + 40).split(/[\n,，;；。、]|\band\b|(?:\s|[件箱])(?=\d)/)
  return `${before.at(-1) ?? ''}${text.slice(start, end)}${after[0] ?? ''}`
}

function unitOf(slot: Slot): string {
  return slot.unit?.one ?? ''
}

function several(values: readonly number[], slot: Slot): Text {
  const label = labelOf(slot)
  return {
    en: `I read more than one number: ${values.join(', ')}. Which one is “${label.en}”?`,
    zh: `我读到不止一个数字：${values.join('、')}。“${label.zh}”是哪一个？`,
  }
}

function inOtherUnits(slot: Slot): Text {
  const unit = slot.unit ?? { many: 'units', zh: '件' }
  return {
    en: `I need it in ${unit.many}. How many ${unit.many}?`,
    zh: `这里要按“${unit.zh}”算。是多少${unit.zh}？`,
  }
}

function notExact(words: string, slot: Slot): Text {
  const label = labelOf(slot)
  return {
    en: `“${words}” is not an exact figure. What is the exact whole number for “${label.en}”?`,
    zh: `“${words}”不是准数。“${label.zh}”的准确整数是多少？`,
  }
}
