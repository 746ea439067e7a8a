import { type HeadingName, isChineseHeading, isEnglishHeading, nameOf } from './heading-words.ts'

export type { HeadingName } from './heading-words.ts'

export interface Heading {
  readonly name: HeadingName | null
  /** Where the heading ends inside the line; what follows belongs to the part. */
  readonly end: number
}

// "## ", "■ ", "**", "Part 2: ", "1.1 ", "[A] ", "第一部分：", "（二）": what stands before the words of a heading.
const decoration =
  /^[ \t\u3000]*#{0,6}[ \t]*(?:(?:[-–—•]{1,2}|[★◆■●▪◇□○►▶➤➢→✓❶-❿]|[✔✅☑]\ufe0f?|[\ud83c\ud83d][\udc00-\udfff]\ufe0f?)[ \t]*)?(?:<\w{1,6}>)?[*_【[]{0,3}[ \t]*(?:(?:part|section|question|step|phase|point)[ \t]+|第(?=[一二三四五六](?:部分|[，、,：:\s])))?(?:Q[:.][ \t]*|[（([]?Q?(?:\d{1,2}(?:\.\d){0,2}|[A-H](?:\.\d)?|[IVX]{1,4}|[一二三四五六七八九十]{1,3})(?:[.)）\]、:：．，,]|部分[：:、]?|[ \t]+[-–—]|(?<=\.\d)(?=[ \t])|[ \t\u3000]+(?=[\u3400-\u9fffA-Z]))[ \t]*|问题[一二三四五六\d]{1,2}[：:、][ \t]*|\d\ufe0f?\u20e3[ \t]*)?[*_【]{0,3}[ \t]*/i
const trailing = ' \t\r\u3000:：*_】].。#?？★-–—'
const hash = /^[ \t]*#{1,6}[ \t]/
const bold = /^[ \t]*(?:[-•*+][ \t]+|(?:\d{1,2}|[A-Za-z])[.)][ \t]*)?(\*\*|__|【|<(?:b|strong|h\d)>)/
const closers: Readonly<Record<string, string>> = { '**': '**', __: '__', '【': '】' }
const colonAtEnd = /[:：][*_\s]{0,4}$/
const han = /[\u3400-\u9fff]/
// "We looked into it, and this is our plan of action:"
const sentenceLike = /[，。；！？]|[,;.](?:\s|[\u3400-\u9fff])/
// Marked or not, this begins a statement.
const statement =
  /^(?:we|i|it|on|since|each|every|all|no|please|any)\b|[.!。！]["”*_\s]{0,4}$|[，；]|^(?:我们|请|自|每)/i
const inside = /[.,;!] |[:：]| [-–—] /
const longest = 110

/** The heading at the start of a line: its name (null for one that names no part), or null where there is none. */
export function readHeading(line: string): Heading | null {
  const from = decoration.exec(line)?.[0].length ?? 0
  const marked = bold.exec(line)
  if (marked !== null) return boldHeading(line, from, marked)
  if (line.length > longest) return headingBefore(line, from)
  const body = line.slice(from)
  const bare = withoutTrailing(body)
  if (bare === '') return null
  const whole = (name: HeadingName | null): Heading => ({ name, end: line.length })
  if (hash.test(line)) {
    const before = headingBefore(line, from)
    return before ?? (bare.length > 60 || statement.test(body) ? null : whole(nameOf(bare)))
  }
  if (colonAtEnd.test(body.slice(-5)) && !sentenceLike.test(bare)) {
    const name = nameOf(bare)
    if (name !== null || bare.length <= 40) return whole(name)
  }
  const name = isPlain(bare, body) ? nameOf(bare) : null
  return name === null ? headingBefore(line, from) : whole(name)
}

/** Words set off at the start of a line: "**Root cause:** cartons were mixed", 【原因】外盒为旧版. */
function boldHeading(line: string, from: number, [before, opens = '']: RegExpExecArray): Heading | null {
  const closer = closers[opens] ?? opens.replace('<', '</')
  const close = line.indexOf(closer, before.length)
  const end = close < 0 ? line.length : close + closer.length
  const bare = withoutTrailing(line.slice(Math.min(from, end), end).replace(/<\/\w{1,6}>$/, ''))
  if (bare === '' || bare.length > longest) return null
  const rest = /^[\s:：–—-]*/.exec(line.slice(end))?.[0] ?? ''
  const name = nameOf(bare)
  if (end + rest.length >= line.length) {
    const isHeading = name === null ? bare.length <= 60 && !statement.test(bare) : isShort(bare)
    return isHeading ? { name, end: line.length } : headingBefore(line, from)
  }
  // A label before its text says the part only where it reads as a heading.
  return name !== null && name !== 'other' && reads(bare) && !label.test(bare)
    ? { name, end: end + rest.trimEnd().length }
    : null
}

const isShort = (bare: string): boolean => reads(bare) || !statement.test(bare)
const reads = (head: string): boolean => (han.test(head) ? isChineseHeading(head) : isEnglishHeading(head))

// "Root cause: cartons were mixed", "根本原因：……"
function headingBefore(line: string, from: number): Heading | null {
  const colon = colonOrDash.exec(line.slice(from, from + 80))
  if (colon === null) return null
  const at = from + colon.index
  const head = withoutTrailing(line.slice(from, at)).replace(counted, '')
  if (head === '' || clause.test(head)) return null
  if (!shortChinese.test(head) && !isEnglishHeading(head)) return null
  const name = label.test(head) ? null : nameOf(head)
  // "Supplier: Norvik" is a line of a list; on a line of its own it heads one.
  return name === null || name === 'other' ? null : { name, end: at + colon[0].trimEnd().length }
}

// "Quality control: we opened 41 units": the label of an item, not of a part.
const label =
  /^(?:new |our |the )?(?:quality|process(?:es)?|procedures?|controls?|checks?|policies|fix|operational|internal|systemic)\b(?!.*\b(?:prevent|future|recur|cause|action))/i

// 措施一：, 原因2：
const counted = /(?<=[\u3400-\u9fff])[一二三四五六七八九十\d]{1,2}$/
const colonOrDash = /[:：]|[ \t][-–—][ \t]/
const clause = /[，。；,;！？!?]/
const shortChinese = /^(?!我们[已将会])[\u3400-\u9fff（）()、和与及]{2,16}$/

function withoutTrailing(text: string): string {
  let end = text.length
  while (end > 0 && trailing.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function isPlain(bare: string, body: string): boolean {
  if (han.test(bare)) return !/[，；！]/.test(body) && isChineseHeading(bare)
  return bare.length <= 90 && !inside.test(bare) && !tellsAndStops.test(body) && isEnglishHeading(bare)
}

// "The problem happened because of poor quality control." tells something and ends in a stop.
const tellsAndStops =
  /^(?!(?:what|why|how)\b)(?=.*\b(?:sold|sell|bought|lies|lay|happened|occurred|came|arose|caused|led|failed|sent|comes)\b).*[.!]["”]?\s*$/i
