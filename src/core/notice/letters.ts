import { greeting, isAmazons, isSellers, type Letter, opensWithGreeting, plainOf } from './letter.ts'
import { plainLine, type Range } from './normalise.ts'
import { quoteMarks, quotesAnything, wroteLine } from './quote-marks.ts'
import { isPlea } from './remark.ts'
import { soundsLikeAmazon, soundsLikeSeller } from './voice.ts'

const lineEnd = /\r\n|[\n\r\u2028\u2029\u0085]/g
const original =
  /^[-_* ]{2,}\s?(?:original message|original-?nachricht|ursprüngliche nachricht|原始邮件|原始郵件|原邮件|元のメッセージ|original)/i
const forwarded =
  /^[-_* ]{2,}\s?(?:forwarded message|weitergeleitete nachricht|转发(?:的)?邮件|转发邮件信息|転送)|^begin forwarded message/i
/** A line of dashes or the like, with or without a word in it: what stands beyond it is another's or a footer. */
const rule =
  /^(?:[-_=*~─—]{4,}|`{3,}\w{0,10}|\[\/?quote[^\]]{0,20}\]|[-_=*~─—]{3,}[^-_=*~─—]{1,40}[-_=*~─—]{3,})$/u
/** Such a line above what was written before. */
const historyRule =
  /历史|以往|往来|之前的|earlier|previous|history|your message|frühere|verlauf|以前の|過去の|履歴/i
const headerLine =
  /^\*?(?:from|sent|date|to|cc|subject|reply-to|von|gesendet|datum|an|betreff|发件人|寄件人|寄件者|发送时间|发送日期|发件时间|时间|日期|收件人|收件者|抄送|主题|主旨|差出人|送信者|送信日時|日時|宛先|件名)\*?\s?[:：]/i
const fromLine = /^\*?(?:from|von|发件人|寄件人|寄件者|差出人|送信者)\*?\s?[:：]/i
function linesOf(text: string): Range[] {
  const lines: Range[] = []
  let start = 0
  for (const hit of text.matchAll(lineEnd)) {
    lines.push({ start, end: hit.index })
    start = hit.index + hit[0].length
  }
  lines.push({ start, end: text.length })
  return lines
}

function authorOf(words: string): 'amazon' | 'somebody' {
  return /amazon|seller.?performance|亚马逊|アマゾン/i.test(words) ? 'amazon' : 'somebody'
}

/** Cuts a pasted text where the quoting depth changes, a mail header stands or a new greeting follows. */
export function letters(text: string): Letter[] {
  const found: Letter[] = []
  let letter: Letter = { lines: [], depth: 0, isHistory: false, isBelowRule: false, author: null, header: [] }
  let length = 0
  let inHeader = false
  const open = (depth: number, isHistory: boolean, author: Letter['author'] = null): void => {
    if (letter.lines.length > 0 || letter.header.length > 0) found.push(letter)
    letter = { lines: [], depth, isHistory, isBelowRule: false, author, header: [] }
    length = 0
  }
  const lines = linesOf(text)
  const quoted = quotedBlock(text, lines)
  const isMarked = quotesAnything(text, lines)
  for (const [index, line] of lines.entries()) {
    if (quoted !== null && (index === quoted.first || index === quoted.last + 1)) {
      open(letter.depth, false)
      inHeader = false
    }
    const opening = text.slice(line.start, Math.min(line.end, line.start + 60))
    const marks = isMarked ? (quoteMarks.exec(opening)?.[0] ?? '') : ''
    const rest =
      quoted === null || index < quoted.first || index > quoted.last
        ? { start: line.start + marks.length, end: line.end }
        : {
            start: index === quoted.first ? quoted.start : line.start + marks.length,
            end: index === quoted.last ? quoted.end : line.end,
          }
    const words = plainLine(text.slice(rest.start, Math.min(rest.end, rest.start + 300)))
    const depth = marks.replace(/[^>＞|]/g, '').length
    if (words !== '' && depth !== letter.depth)
      open(depth, depth > letter.depth, letter.lines.length === 0 ? letter.author : null)
    const short = words.length < 260
    if (short && (original.test(words) || forwarded.test(words) || wroteLine.test(words))) {
      open(depth, !forwarded.test(words), wroteLine.test(words) ? authorOf(words) : null)
      inHeader = true
      continue
    }
    if (rule.test(words) && !inHeader) {
      open(depth, letter.isHistory || historyRule.test(words), letter.author)
      letter.isBelowRule = true
      if (/\p{L}/u.test(words)) letter.lines.push(rest)
      continue
    }
    const isHeader = short && headerLine.test(words) && (inHeader || fromLine.test(words) || length === 0)
    if (isHeader) {
      if (!inHeader && length > 0) open(depth, false)
      if (fromLine.test(words)) letter.author = authorOf(words)
      letter.header.push(rest)
      inHeader = true
      continue
    }
    if (words === '' && inHeader) continue
    inHeader = false
    if (
      short &&
      length > 0 &&
      greeting.test(words) &&
      ((length > 60 && !isTitle(text, letter)) || isSellers(text, { ...letter, lines: [...letter.lines] }))
    )
      open(depth, letter.isHistory, null)
    letter.lines.push(rest)
    length += words.length
  }
  found.push(letter)
  return joined(text, withoutComments(text, found)).map((one) => withoutSeller(text, one))
}

const longestTitle = 160

/** A line above the greeting that ends no sentence is the title of the letter it opens. */
function isTitle(text: string, letter: Letter): boolean {
  const lines = letter.lines.map(({ start, end }) => plainLine(text.slice(start, end)))
  const first = lines.findIndex(Boolean)
  const last = lines.findLastIndex(Boolean)
  const words = lines.slice(first, last + 1).join(' ')
  return (
    !lines.slice(first, last).includes('') &&
    last - first < 3 &&
    letter.header.length === 0 &&
    words.length < longestTitle &&
    !/[.?!,。？！、…]["')]?$/.test(words)
  )
}

const opensQuote = /^[ \t]{0,4}["“„«»](?=\S)/u
const closesQuote = /["”“»«][ \t]{0,4}$/u
const leastQuoted = 120
const mostQuotedLines = 120

interface Block {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
}

/** A notice that somebody sets in quotation marks, over several lines, between words of their own. */
function quotedBlock(text: string, lines: readonly Range[]): Block | null {
  for (const [first, line] of lines.entries()) {
    const mark = opensQuote.exec(text.slice(line.start, Math.min(line.end, line.start + 8)))
    if (mark === null || closesQuote.test(text.slice(line.start + mark[0].length, line.end))) continue
    const length = lines
      .slice(first + 1, first + mostQuotedLines)
      .findIndex(({ start, end }) => closesQuote.test(text.slice(Math.max(start, end - 12), end)))
    if (length < 0) return null
    const last = first + 1 + length
    const start = line.start + mark[0].length
    const end =
      (lines[last]?.end ?? text.length) -
      (closesQuote.exec(text.slice(0, lines[last]?.end))?.[0] ?? '').length
    const isAlone = first === 0 && last >= lines.length - 1
    if (isAlone || end - start < leastQuoted) return null
    const before = plainOf(text, lines.slice(0, first)).text
    return soundsLikeAmazon(before) || !soundsLikeAmazon(plainOf(text, [{ start, end }]).text)
      ? null
      : { first, last, start, end }
  }
  return null
}

/** Pieces of one quoted letter that a seller's own comments part are one letter. */
function withoutComments(text: string, all: readonly Letter[]): Letter[] {
  const found: Letter[] = []
  for (const letter of all) {
    const at = found.findLastIndex((one) => one.depth === letter.depth)
    const before = found[at]
    const isPart =
      letter.depth > 0 &&
      before !== undefined &&
      letter.header.length === 0 &&
      found.slice(at + 1).every((one) => one.depth < letter.depth && isComment(text, one))
    if (isPart) found[at] = { ...before, lines: [...before.lines, ...letter.lines] }
    else found.push(letter)
  }
  return found
}

const mostComment = 400

function isComment(text: string, letter: Letter): boolean {
  const plain = plainOf(text, letter.lines).text
  return letter.header.length === 0 && plain.length < mostComment && !soundsLikeAmazon(plain)
}

/** A line of dashes within Amazon's own text parts nothing; only where a seller speaks beside it, it does. */
function joined(text: string, all: readonly Letter[]): Letter[] {
  const found: Letter[] = []
  for (const letter of all) {
    const before = found.at(-1)
    const isPart =
      before !== undefined &&
      letter.isBelowRule &&
      letter.isHistory === before.isHistory &&
      letter.header.length === 0 &&
      letter.depth === before.depth &&
      !opensWithGreeting(text, letter) &&
      !isSellers(text, before) &&
      !isSellers(text, letter)
    if (isPart) found[found.length - 1] = { ...before, lines: [...before.lines, ...letter.lines] }
    else found.push(letter)
  }
  return found
}

const mostSellersLines = 4

/** The letter without the lines a seller wrote above it on their own, where nothing else parts the two. */
function withoutSeller(text: string, letter: Letter): Letter {
  if (!isSellers(text, letter)) return letter
  let first = 0
  for (const [at, line] of letter.lines.slice(0, mostSellersLines).entries()) {
    const words = plainOf(text, [line]).text
    if (words === '') continue
    if (!soundsLikeSeller(words) && !isPlea(words)) break
    if (soundsLikeAmazon(words)) break
    const next = letter.lines[at + 1]
    const isEnd = /[.?!:。？！：…]$/.test(words) || (next !== undefined && plainOf(text, [next]).text === '')
    if (isEnd) first = at + 1
  }
  const rest = { ...letter, lines: letter.lines.slice(first) }
  return first > 0 && isAmazons(text, rest) ? rest : letter
}
