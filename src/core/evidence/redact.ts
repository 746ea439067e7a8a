import type { Box, DocumentText, TextLine } from './document-text.ts'
import { valueOf } from './document/document-facts.ts'
import { announced, labelsIn } from './document/labels.ts'
import type { LabelName } from './document/label-words.ts'
import { readDocument } from './document/read-document.ts'

/** A run of letters of one cell, shown or hidden. */
export interface Run {
  readonly text: string
  readonly box: Box
  readonly isHidden: boolean
}

export interface RedactedPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly source: 'text' | 'ocr'
  readonly runs: readonly Run[]
}

/** What tells of a person or an account wherever it stands: mail, phone, identity and card numbers. */
const patterns = [
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g,
  /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g,
  /(?<![\dA-Za-z])(?:\d[ -]?){12,18}\d(?![\dA-Za-z])/g,
  /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?(?![A-Z0-9])/g,
  /(?<![\dA-Za-z])1[3-9]\d{9}(?!\d)/g,
  /(?<![\w.])\+\d[\d\s()-]{7,17}\d/g,
  /(?<![\d-])\d{3,4}[- ]\d{3,4}[- ]?\d{4}(?!\d)/g,
  /\(\d{3}\)\s?\d{3}-\d{4}/g,
]

/** Behind these labels stands what belongs to a person. */
const personal: ReadonlySet<LabelName> = new Set([
  'name',
  'address',
  'address-phone',
  'phone',
  'email',
  'buyer',
  'buyer-address',
  'ship-to',
])
const ownWords =
  /(?:姓\s?名|住\s?址|出\s?生(?:日期)?|公民身份号码|身份证号码?|证件号码|账\s?号|卡号|持卡人|account (?:no|number)|card (?:no|number)|cardholder|passport no|date of birth|shipping address|recipient)\s?[.:：]?\s*/gi

/**
 * What of a file may be shown: each run of its text, hidden where it tells of a person, an account or what the seller named.
 * A bank record keeps who paid whom, and every paper its own number, or it would prove nothing.
 */
export function redacted(text: DocumentText, words: readonly string[]): RedactedPage[] {
  const papers = readDocument(text)
  const isBank = papers.some(({ type }) => type === 'bank-record')
  const numbers = papers.flatMap((paper) => valueOf(paper, 'number') ?? [])
  return text.pages.map(({ number, width, height, source, lines }) => {
    const below: Below[] = []
    const runs = lines.flatMap((line) => runsOf(line, words, numbers, isBank, below))
    return { number, width, height, source, runs }
  })
}

/** A label with nothing beside it: what stands below it, line by line, is what it announces. */
interface Below {
  readonly left: number
  readonly right: number
  y: number
  lines: number
}

const mostBelow = 6

function runsOf(
  line: TextLine,
  words: readonly string[],
  kept: readonly string[],
  isBank: boolean,
  below: Below[],
): Run[] {
  const cells = line.words.length > 0 ? line.words : [{ text: line.text, box: line.box }]
  const heads = labelsIn(line.text)
  const isPersonal = (name: LabelName): boolean =>
    personal.has(name) && !(isBank && (name === 'name' || name === 'buyer'))
  const values = heads.flatMap(({ name }, i) => (isPersonal(name) ? [announced(line.text, heads, i)] : []))
  const own = [...line.text.matchAll(ownWords)].map(
    (hit) => line.text.slice(hit.index + hit[0].length).split(/\s{2,}/)[0] ?? '',
  )
  const hiddenHere = [...words, ...values, ...own].filter((value) => value.trim().length > 1)
  const runs = cells.flatMap(({ text, box }) => {
    const under = below.find(({ left, right }) => box.x < right && box.x + box.w > left)
    const isUnder = under !== undefined && labelsIn(text).length === 0 && box.y - under.y < 4 * box.h
    if (under && isUnder && under.lines < mostBelow) {
      under.y = box.y
      under.lines += 1
      return [{ text: '', box, isHidden: true }]
    }
    return cut(text, box, spansIn(text, hiddenHere, kept))
  })
  for (const { text, box } of cells) {
    const [label, more] = labelsIn(text)
    if (label && more === undefined && isPersonal(label.name) && label.end >= text.length)
      below.push({ left: box.x - 2, right: box.x + Math.max(box.w, 60), y: box.y, lines: 0 })
  }
  return runs
}

type Span = readonly [number, number]

function spansIn(text: string, words: readonly string[], kept: readonly string[]): Span[] {
  // Amazon's own order number names nobody.
  const orders = [...text.matchAll(/(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/g)].map(
    (hit): Span => [hit.index, hit.index + 19],
  )
  const stays = [...orders, ...placesOf(text, kept)]
  const found: Span[] = patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map((hit): Span => [hit.index, hit.index + hit[0].length]),
    )
    .filter(([start, end]) => !stays.some(([from, to]) => start < to && end > from))
  return joined([...found, ...placesOf(text, words)])
}

function placesOf(text: string, words: readonly string[]): Span[] {
  const lower = text.toLowerCase()
  const found: Span[] = []
  for (const word of words.map((each) => each.trim().toLowerCase()).filter((each) => each !== ''))
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length))
      found.push([at, at + word.length])
  return found
}

function joined(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = kept.at(-1)
    if (last && start <= last[1]) kept.splice(-1, 1, [last[0], Math.max(last[1], end)])
    else kept.push([start, end])
  }
  return kept
}

/** The cell in runs; letters are taken as wide as one another, and a hidden run reaches a letter further on both sides. */
function cut(text: string, box: Box, hidden: readonly Span[]): Run[] {
  const letter = box.w / Math.max(1, text.length)
  const run = (start: number, end: number, isHidden: boolean): Run[] => {
    const reach = isHidden ? letter : 0
    const left = Math.max(box.x, box.x + start * letter - reach)
    const right = Math.min(box.x + box.w, box.x + end * letter + reach)
    return start >= end
      ? []
      : [
          {
            text: isHidden ? '' : text.slice(start, end),
            box: { ...box, x: left, w: right - left },
            isHidden,
          },
        ]
  }
  let at = 0
  const runs = hidden.flatMap(([start, end]) => {
    const both = [...run(at, start, false), ...run(start, end, true)]
    at = end
    return both
  })
  return [...runs, ...run(at, text.length, false)]
}
