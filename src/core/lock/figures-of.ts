import { citedExhibits } from '../poa/exhibits-cited.ts'
import { readChineseNumber } from '../chinese-number.ts'
import { findDates, type FoundDate } from '../dates.ts'
import { readAnchors } from '../figure-anchors.ts'
import { findQuantities } from '../quantities.ts'
import type { Token } from './breach.ts'

/** A figure where it stands: a date, a number, an identifier, a cited exhibit, a visible gap. */
export interface Figure {
  readonly start: number
  readonly end: number
  readonly kind: Extract<Token['kind'], 'number' | 'date' | 'identifier' | 'exhibit' | 'gap' | 'name'>
  readonly keys: readonly string[]
}

const gap = /\[MISSING[^\]]{0,160}\]|[[【]缺[^\]】]{0,160}[\]】]/g
// Addresses, and runs that hold a digit and are joined without a space.
const address =
  /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}|(?:https?:\/\/|www\.)[^\s,，;；)）。]{3,100}|\+\d[\d ()-]{6,20}\d/g
const joined = /[A-Za-z\d]+(?:[-/:.][A-Za-z\d]+)*/g
// Chinese numerals before measure words that no rule of the linter counts.
const measures = '(?:年|周|项|处|级|栏|种|家|页|批|款|类|边|面|层|倍)'
const counted = new RegExp(
  `(?<![第周一二两三四五六七八九十百千万零〇期拜])(?:[二两三四五六七八九][十百千万零〇一二三四五六七八九]*|[十百][一二三四五六七八九十]*|零)(?=个?(?:${measures}|月|$|[，。；]))|(?<![\\w./-])\\d{1,3}(?=个月|个?${measures})`,
  'g',
)
const share = /百分之([一二三四五六七八九十百零〇两]{1,5})/g
const range =
  /(?<![\w./-])(\d{1,4})-(\d{1,4})(?=\s?(?:[张件个箱天位条周月]|units?\b|photos?\b|days?\b|weeks?\b|cartons?\b|pieces?\b))/g
// "no one", "each one": no number is told.
const stands = /^one(?:[.,;:)]| \(| of (?:our|ours|its|their)\b| after\b| (?:for|that|which|is|was|has)\b)/i
const pronoun = /\b(?:no|each|every|which|this|that|any|some|last|by) $/i

/** Every figure of a text, each stretch read once, in order. No digit of the text is left out. */
export function figuresOf(text: string, names: readonly string[] = []): Figure[] {
  const found: Figure[] = []
  const add = (figure: Figure): void => {
    if (!found.some(({ start, end }) => figure.start < end && start < figure.end)) found.push(figure)
  }
  for (const hit of text.matchAll(gap)) add(whole(hit, 'gap'))
  for (const hit of text.matchAll(address)) add(whole(hit, 'identifier'))
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if (!/\w/.test(text.charAt(at - 1) + text.charAt(at + name.length)))
        add({ start: at, end: at + name.length, kind: 'name', keys: [name.toLowerCase()] })
  const anchors = readAnchors(text)
  const dates = findDates(text, anchors)
  for (const date of dates) add({ start: date.start, end: date.end, kind: 'date', keys: [dayKey(date)] })
  for (const day of daysAfter(text, dates)) add(day)
  for (const [span, numbers] of exhibitsIn(text)) add({ ...span, kind: 'exhibit', keys: numbers })
  for (const hit of text.matchAll(share)) {
    const value = readChineseNumber(hit[1] ?? '')
    if (value !== null) add({ ...whole(hit, 'identifier'), kind: 'number', keys: [String(value)] })
  }
  for (const hit of text.matchAll(range))
    for (const [at, digits] of [
      [hit.index, hit[1] ?? ''],
      [hit.index + hit[0].length - (hit[2] ?? '').length, hit[2] ?? ''],
    ] as const)
      add({ start: at, end: at + digits.length, kind: 'number', keys: [String(Number(digits))] })
  const quantities = findQuantities(text, anchors, dates)
  const codes = Array.from(text.matchAll(joined), (hit) => whole(hit, 'identifier')).filter(({ keys }) =>
    /\d/.test(keys[0] ?? ''),
  )
  for (const code of codes) {
    const isPlain = /^\d+(?:\.\d+)?$/.test(text.slice(code.start, code.end))
    if (!isPlain || !quantities.some(({ start }) => start === code.start)) continue
    const told = quantities.find(({ start }) => start === code.start)
    if (told)
      add({
        start: told.start,
        end: told.end,
        kind: 'number',
        keys: [String(told.value) + scaleAt(text, told.end)],
      })
  }
  for (const { start, end, value } of quantities) {
    if (/\d/.test(text.slice(start, end)) && codes.some((code) => code.start <= start && code.end > end))
      continue
    if (
      value === 1 &&
      (pronoun.test(text.slice(Math.max(0, start - 6), start)) || stands.test(text.slice(start, end + 10)))
    )
      continue
    add({ start, end, kind: 'number', keys: [String(value) + scaleAt(text, end)] })
  }
  for (const hit of text.matchAll(counted)) {
    const value = /\d/.test(hit[0]) ? Number(hit[0]) : readChineseNumber(hit[0])
    if (value !== null)
      add({ start: hit.index, end: hit.index + hit[0].length, kind: 'number', keys: [String(value)] })
  }
  for (const code of codes) add(code)
  // Whatever digit is left stands for itself, so that none can come or go unseen.
  for (const hit of text.matchAll(/\d/g)) add(whole(hit, 'identifier'))
  return found.sort((a, b) => a.start - b.start)
}

/** "5月11日至15日": the second day has the month of the first. */
function daysAfter(text: string, dates: readonly FoundDate[]): Figure[] {
  return dates.flatMap((date) => {
    const hit = /^[至到~—–-](\d{1,2})[日号]/.exec(text.slice(date.end, date.end + 5))
    if (!hit || !text.slice(date.start, date.end).endsWith('日')) return []
    const start = date.end + 1
    const key = dayKey(date).replace(/\d{2}$/, (hit[1] ?? '').padStart(2, '0'))
    return [{ start, end: date.end + hit[0].length, kind: 'date', keys: [key] }]
  })
}

/** "94 dozen" is not 94. */
const scaleAt = (text: string, end: number): string =>
  /^\s(?:dozen|hundred|thousand|million|pairs of|sets of)\b|^\s?[万亿百千](?![\p{Script=Han}\d]*\d)/u
    .exec(text.slice(end, end + 12))?.[0]
    .trim() ?? ''

function whole(hit: RegExpExecArray, kind: 'gap' | 'identifier'): Figure {
  return { start: hit.index, end: hit.index + hit[0].length, kind, keys: [hit[0]] }
}

/** A day, a month, a day of no year; what can be read two ways stays as it is written. */
function dayKey({ iso, month, monthDay, words }: FoundDate): string {
  if (/^(?:0|\d{3}\s?年)/.test(words)) return words
  const range = /\d\s?[-–]\s?(\d{1,2})(?:,|$)/.exec(/[a-z]/i.test(words) ? words : '')?.[1]
  const day = iso ?? month ?? monthDay ?? words
  return range === undefined ? day : `${day}..${range}`
}

function exhibitsIn(text: string): [{ start: number; end: number }, string[]][] {
  const spans = Map.groupBy(citedExhibits(text), ({ start, end }) => `${start} ${end}`)
  return [...spans.values()].flatMap((group) => {
    const [first] = group
    return first ? [[{ start: first.start, end: first.end }, group.map(({ number }) => String(number))]] : []
  })
}
