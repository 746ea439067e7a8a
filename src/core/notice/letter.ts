import { normalise, type Plain, type Range } from './normalise.ts'
import { isPlea } from './remark.ts'
import { reline } from './reline.ts'
import { respace } from './respace.ts'
import { simplify } from './traditional.ts'
import { soundsLikeAmazon, soundsLikeSeller } from './voice.ts'

/** One letter of a pasted text: its lines without quote marks, and what its header says. */
export interface Letter {
  readonly lines: Range[]
  readonly depth: number
  /** True for what a mail program sets under an answer. */
  readonly isHistory: boolean
  author: 'amazon' | 'somebody' | null
  /** True for what stands below a line of dashes. */
  isBelowRule: boolean
  /** Header lines; kept apart because a subject is no sentence. */
  readonly header: Range[]
}

export const greeting =
  /^(?:hello|hi|hallo|dear (?:seller|selling partner|merchant|sir|[A-Z[]).{0,40}|guten tag|sehr geehrte.{0,60}|lieber? (?:verkäufer|verkaufspartner).{0,40}|您好|你好|尊敬的(?:卖家|销售伙伴|.{0,20}(?:先生|女士)).{0,20}|亲爱的卖家.{0,10}|こんにちは|出品者様|.{1,30}様)(?: .{0,40})?[,，、!！:：。]?$/iu

export function opensWithGreeting(text: string, { lines }: Letter): boolean {
  const first = lines
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 300)).trim())
    .find(Boolean)
  return first !== undefined && greeting.test(first)
}

/** The plain text of each letter, made once it has all its lines. */
const plains = new WeakMap<readonly Range[], Plain>()

export function plainOf(text: string, lines: readonly Range[]): Plain {
  const known = plains.get(lines)
  if (known !== undefined) return known
  const plain = makePlain(text, lines)
  plains.set(lines, plain)
  return plain
}

function makePlain(text: string, lines: readonly Range[]): Plain {
  const plain = respace(normalise(text, lines))
  return { text: reline(simplify(plain.text)), range: plain.range }
}

export function isSellers(text: string, letter: Letter): boolean {
  const { text: plain } = plainOf(text, letter.lines)
  return soundsLikeSeller(plain) || isPlea(plain)
}

export function isAmazons(text: string, letter: Letter): boolean {
  const plain = plainOf(text, letter.lines).text
  if (letter.author === 'somebody' && letter.isHistory) return false
  return soundsLikeAmazon(plain)
}
