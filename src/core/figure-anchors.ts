/** Where a figure or a date can begin; found in one pass, so that no pattern has to search the whole text. */
export interface Anchors {
  /** Starts of runs of ASCII digits. */
  readonly digits: readonly number[]
  /** Starts of words whose first three letters begin a month's name, in English or German. */
  readonly months: readonly number[]
  /** Starts of words that begin like an English number word. */
  readonly numberWords: readonly number[]
  /** Starts of runs of Chinese numerals. */
  readonly numerals: readonly number[]
  /** Places from which a date written with 年 or 月 can begin, in order. */
  readonly hanDates: readonly number[]
}

// What the first three letters of a word can begin, looked up by five bits a letter.
const aMonth = 1
const aNumber = 2
const heads = new Uint8Array(1 << 15)
const slotOf = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31)

function noteHeads(words: string, mark: number): void {
  for (const word of words.split(' ')) {
    const slot = slotOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))
    heads[slot] = (heads[slot] ?? 0) | mark
  }
}
noteHeads('jan feb mar apr may jun jul aug sep oct nov dec mär mae mai okt dez', aMonth)
// one … nineteen, twenty … ninety, dozen
noteHeads('one two thr fou fiv six sev eig nin ten ele twe thi for fif doz', aNumber)

const numerals = new Set(Array.from('零〇一二两兩三四五六七八九十百千万萬', (sign) => sign.charCodeAt(0)))
const year = 0x5e74 // 年
const month = 0x6708 // 月
// 二〇二六年 and 12月: no year or month is told in more signs, spaces counted.
const reach = 6

/** The anchors of a text. */
export function readAnchors(text: string): Anchors {
  const digits: number[] = []
  const months: number[] = []
  const numberWords: number[] = []
  const hanNumerals: number[] = []
  const hanDates: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isDigit(unit)) {
      digits.push(at)
      while (isDigit(text.charCodeAt(at + 1))) at++
    } else if (isLetter(unit)) {
      const head = heads[slotOf(unit, text.charCodeAt(at + 1), text.charCodeAt(at + 2))] ?? 0
      if ((head & aMonth) !== 0) months.push(at)
      if ((head & aNumber) !== 0 || isArticle(text, at)) numberWords.push(at)
      while (isLetter(text.charCodeAt(at + 1))) at++
    } else if (unit >= 0x3007 && unit <= 0x9fff) {
      if (numerals.has(unit) && !numerals.has(text.charCodeAt(at - 1))) hanNumerals.push(at)
      if (unit === year || unit === month) noteBefore(text, at, hanDates)
    }
  }
  return { digits, months, numberWords, numerals: hanNumerals, hanDates }
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
const isLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122 && unit < 128

/** "a dozen", "an hundred" */
function isArticle(text: string, at: number): boolean {
  if ((text.charCodeAt(at) | 32) !== 97) return false
  const next = (text.charCodeAt(at + 1) | 32) === 110 ? at + 2 : at + 1
  const head = text.charCodeAt(next + 1) | 32
  return isBlank(text.charCodeAt(next)) && (head === 100 || head === 104 || head === 116)
}
const isBlank = (unit: number): boolean => unit <= 32 || unit === 0xa0

function noteBefore(text: string, mark: number, places: number[]): void {
  const from = Math.max(0, mark - reach, (places.at(-1) ?? -1) + 1)
  for (let at = from; at < mark; at++) {
    const unit = text.charCodeAt(at)
    if (isDigit(unit) || numerals.has(unit)) places.push(at)
  }
}
