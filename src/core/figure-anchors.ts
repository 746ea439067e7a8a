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

const code = (letters: string): number =>
  (letters.charCodeAt(0) << 16) | (letters.charCodeAt(1) << 8) | letters.charCodeAt(2)
const codes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(code))
const monthHeads = codes('jan feb mar apr may jun jul aug sep oct nov dec mär mae mai okt dez')
// one … nineteen, twenty … ninety, dozen
const numberHeads = codes('one two thr fou fiv six sev eig nin ten ele twe thi for fif doz')

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
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 128) {
      if (unit >= 48 && unit <= 57) {
        if (before < 48 || before > 57) digits.push(at)
      } else if (isLetter(unit) && !isLetter(before)) {
        const head =
          ((unit | 32) << 16) | (lower(text.charCodeAt(at + 1)) << 8) | lower(text.charCodeAt(at + 2))
        if (monthHeads.has(head)) months.push(at)
        if (numberHeads.has(head) || isArticle(text, at)) numberWords.push(at)
      }
    } else if (unit >= 0x3007 && unit <= 0x9fff) {
      if (numerals.has(unit) && !numerals.has(before)) hanNumerals.push(at)
      if (unit === year || unit === month) noteBefore(text, at, hanDates)
    }
    before = unit
  }
  return { digits, months, numberWords, numerals: hanNumerals, hanDates }
}

const isLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122 && unit < 128
const lower = (unit: number): number =>
  (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde) ? unit | 32 : unit

/** "a dozen", "an hundred" */
function isArticle(text: string, at: number): boolean {
  if (lower(text.charCodeAt(at)) !== 97) return false
  const next = lower(text.charCodeAt(at + 1)) === 110 ? at + 2 : at + 1
  const head = lower(text.charCodeAt(next + 1))
  return isBlank(text.charCodeAt(next)) && (head === 100 || head === 104 || head === 116)
}
const isBlank = (unit: number): boolean => unit <= 32 || unit === 0xa0

function noteBefore(text: string, mark: number, places: number[]): void {
  const from = Math.max(0, mark - reach, (places.at(-1) ?? -1) + 1)
  for (let at = from; at < mark; at++) {
    const unit = text.charCodeAt(at)
    if ((unit >= 48 && unit <= 57) || numerals.has(unit)) places.push(at)
  }
}
