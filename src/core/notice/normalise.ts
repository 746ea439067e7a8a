import { decodedAt, isGarbled, noughtsForO, umlautsSpelledOut } from './misread.ts'

/** A part of the given text by offsets `[start, end)`. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Text made plain for reading; `origin(i)` tells where its i-th character stood in the given text. */
export interface Plain {
  readonly text: string
  /** The offsets in the given text of a stretch of the plain one. */
  readonly range: (start: number, end: number) => Range
}

const zeroWidth = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
const blank = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const startsBlock =
  /^(?:[-–—•·●▪◆■*・○‣]|\(?\d{1,2}[.)、](?!\d{2}\.)|[（(]?\d{1,2}[）)]|[（(][ア-コ一二三四五六七八九十甲乙丙丁][）)]|[a-zA-Z][.)] |[\p{L} ]{1,40}[:：])/u
const endsSentence = /[.!?:;。！？：；]["'”’)）]?$/u
const space = 0x20
const newLine = 0x0a
const letterO = 0x6f
const cjk = /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]/

const odd = /[\t\u00a0\u00ad\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2069\u3000\ufeff]/gu

/** A line as it reads: ordinary blanks, and nothing that has no width. */
export function plainLine(line: string): string {
  const plain = line.search(odd) < 0 ? line : line.replace(odd, (char) => (zeroWidth.test(char) ? '' : ' '))
  return plain.trim()
}

/** The lines without the blank ones that a double spacing put between them. */
function unspaced(text: string, lines: readonly Range[]): readonly Range[] {
  const isBlank = lines.map(({ start, end }) => plainLine(text.slice(start, end)) === '')
  const first = isBlank.indexOf(false)
  const last = isBlank.lastIndexOf(false)
  const gaps: number[] = []
  for (let at = first + 1, gap = 0; at <= last; at += 1) {
    if (isBlank[at] === true) gap += 1
    else {
      gaps.push(gap)
      gap = 0
    }
  }
  const isDouble = gaps.length > 3 && gaps.every((gap) => gap % 2 === 1) && gaps.some((gap) => gap > 1)
  return isDouble ? lines.filter((_, at) => at < first || (at - first) % 2 === 0) : lines
}

/** The plain form of one character: half-width, straight quotes, ordinary dashes and blanks; '' drops it. */
function plainChar(char: string): string {
  if (char <= '~') return char === '\t' ? ' ' : char
  if (zeroWidth.test(char)) return ''
  if (blank.test(char)) return ' '
  if (char >= '！' && char <= '～') return String.fromCharCode(char.charCodeAt(0) - 0xfee0)
  if ('“”„‟«»＂'.includes(char)) return '"'
  if ('‘’‚‛´`'.includes(char)) return "'"
  if ('‐‑‒–—―−'.includes(char)) return '-'
  return char
}

/** The plain form of every character met so far, as one more than its code, so that 0 is one not met yet. */
const plainCodes = new Uint32Array(0x10000)
const dropped = 0x10000

/** The code of the plain form of a character; `dropped` where it has none. */
function plainCode(code: number): number {
  const met = plainCodes[code] ?? 0
  if (met !== 0) return met - 1
  const char = plainChar(String.fromCharCode(code))
  const plain = char === '' ? dropped : char.charCodeAt(0)
  plainCodes[code] = plain + 1
  return plain
}

const kana = /[\u3041-\u30ff]/
/** A Japanese line that ends so goes on in the next one, unless it is a heading such as "再開するには". */
const goesOnAfter =
  /[、,]$|(?:[をにがのとへやもで]|から|より|まで|など|した|いる|ある|れる|せる|する|され|いただき|いたし|られて?|おり|及び|または|もしくは|ならびに)$/
const headingEnd =
  /(?:に?ついて|には|とき|時|場合|の?か|もの|こと|理由|方法|手順|お願い|お知らせ|ために?|したら|かったら|様|ありますか)$/
/** What begins no Japanese sentence: endings, particles and the like. */
const goesOnBefore =
  /^(?:[をがはへ]|に(?:[^せ]|$)|の(?!ち)|と(?!り|も)|で(?!き)|も(?!し|う|っ)|や(?!む)|から|より|まで|ました|ません|ます|まし|です|でした|でしょ|ください|下さい|いただ[いきけ]|いたし|して|した|され|する|しま|ない(?!$)|なかった|れて|れた|れる|られ|せん|という|による|により|における|について|以内|以上|以下|以降|サイト|[、。」』)])/
const katakanaEnd = /[ァ-ヺー]$/
const katakanaStart = /^[ァ-ヺー]/
const record = /^(?:ASIN|[^、。]{1,16}[:：])/i

/** True where a Japanese line was broken by hand in the middle of a sentence, at any width. */
function isBrokenJapanese(line: string, next: string): boolean {
  if (!kana.test(line) || !cjk.test(next.charAt(0)) || line.length < 5 || startsBlock.test(next)) return false
  if (/^[【「■◆□▼●◇※>-]/.test(next) || /^[【■◆□▼◇]/.test(line) || record.test(next) || /[】]$/.test(line))
    return false
  const isHeading = headingEnd.test(line) && !line.includes('、')
  if (isHeading && !/[、,]$/.test(line)) return false
  if (goesOnAfter.test(line) || (goesOnBefore.test(next) && !record.test(line))) return true
  if (!line.includes('、') || record.test(line)) return false
  return /[たるいなう]$/.test(line) || (katakanaEnd.test(line) && katakanaStart.test(next))
}

/** A number, a file type or a mark that a phone set on a line of its own within a Chinese sentence. */
const loose = /^(?:\d{1,3}|\.[a-z]{3,5}|[、,，和或及]|\d{1,2}[:：]\d{2})$/
const unitFirst = /^(?:[天日周年个小时月件份、,，和或及。]|\.[a-z]{3,5}$|文件|格式)/

function isLoose(line: string, next: string): boolean {
  if (/^(?:-{2,3}|[①-⑳•・·○■□▪]|\(?\d{1,2}[.)、])$/u.test(line)) return /^[\u3040-\u9fff\d]/.test(next)
  if (loose.test(next)) return /[\u3400-\u9fff、,和或]$/.test(line) || /^\.[a-z]{3,5}$/.test(line)
  return loose.test(line) && unitFirst.test(next)
}

/** True where a line break only wraps a sentence, as mail programs do at a fixed width. */
function isWrap(line: string, next: string, width: number, isSmall: boolean): boolean {
  if (line === '' || next === '') return false
  if (next.length < 8 || line.length < 8 ? isLoose(line, next) : false) return true
  if (endsSentence.test(line) && !line.endsWith(':')) return false
  if (isBrokenJapanese(line, next)) return true
  if (/\d$/.test(line) && cjk.test(line) && /^(?:天|小时|个月|周|件|日(?!期))/.test(next)) return true
  const continues = !isSmall && /^\p{Ll}/u.test(next) && !/^[a-z][.)] /.test(next) && line.includes(' ')
  if (continues && !line.endsWith(':') && !/^[-•*\d]/.test(line)) return line.length > 20
  // An entry of a list, wrapped near the full width or set in from it.
  if (
    continues &&
    !line.endsWith(':') &&
    line.length > 40 &&
    line.length > width * 0.85 &&
    !startsBlock.test(next)
  )
    return true
  const first = cjk.test(next.charAt(0)) ? 2 : Math.min(24, next.search(/\s|$/))
  const isProse = width <= 120 && (cjk.test(line) || line.includes(' '))
  const isFull = isProse && line.length > 16 && line.length + 1 + first > width
  if (line.endsWith(':')) return isFull && continues && line.length > 40
  // A wrapped "…eine gültige / Kreditkarte:" looks like a label but has nothing after its colon.
  const isTail = /^(?!ASIN)[\p{L} ]{1,40}[:：]$/iu.test(next)
  return isFull && (continues || isTail || !startsBlock.test(next))
}

/** What the end of a line becomes: a line break, or a blank or nothing where it only wraps. */
function closingOf(line: string, next: string, width: number, isSmall: boolean): number {
  if (!isWrap(line, next, width, isSmall)) return newLine
  const isCut = cjk.test(line) && line.length >= width && /[A-Z\d]$/.test(line) && /^[A-Z\d]/.test(next)
  return isCut || (/[\u3001-\u30ff\u3400-\u9fff\uff00-\uffef]$/.test(line) && cjk.test(next.charAt(0)))
    ? dropped
    : space
}

/** Joins the given lines of a text into plain text that keeps the way back to it. */
export function normalise(text: string, given: readonly Range[]): Plain {
  const lines = unspaced(text, given)
  const parts: string[] = []
  const from = new Uint32Array(lines.reduce((sum, line) => sum + line.end - line.start + 1, 1))
  let size = 0
  let last = newLine
  /** What is taken from the text as it stands: the stretch up to `end`, not yet among the parts. */
  let start = 0
  let end = 0
  const content = lines.map((line) => plainLine(text.slice(line.start, line.end)))
  // Where nothing begins with a capital, a small letter opens sentences too.
  const isSmall = !content.some((line) => /\p{Lu}\p{Ll}/u.test(line))
  const width = content.reduce((most, line) => Math.max(most, line.length), 0)
  const opens = lines[0]?.start ?? 0
  const stretch = text.slice(opens, lines.at(-1)?.end ?? 0)
  const garbled = isGarbled(stretch)
  const noughts = noughtsForO(stretch)
  const umlauts = umlautsSpelledOut(stretch)
  for (const [index, line] of lines.entries()) {
    const closing = closingOf(content[index] ?? '', content[index + 1] ?? '', width, isSmall)
    for (let next = Math.min(line.start, line.end); next <= line.end; ) {
      const at = next
      const printed = text.charCodeAt(at)
      const decoded = garbled && at < line.end ? decodedAt(text, at) : null
      const umlaut = umlauts.get(at - opens)
      const read = decoded?.code ?? umlaut ?? (noughts.has(at - opens) ? letterO : printed)
      const code = at === line.end ? closing : plainCode(read)
      next += decoded?.length ?? (umlaut === undefined ? 1 : 2)
      if (code === dropped || (code === space && (last === space || last === newLine))) continue
      if (code === newLine && last === space) {
        size -= 1
        if (end > start) end -= 1
        else parts.pop()
      }
      if (code === printed && at === end && end > start) end += 1
      else {
        if (end > start) parts.push(text.slice(start, end))
        start = at
        end = at
        if (code === printed) end += 1
        else parts.push(String.fromCharCode(code))
      }
      from[size] = at
      size += 1
      last = code
    }
  }
  parts.push(text.slice(start, end))
  return {
    text: parts.join(''),
    range: (start, end) => ({
      start: from[start] ?? 0,
      end: end > start ? (from[end - 1] ?? 0) + 1 : (from[start] ?? 0),
    }),
  }
}
