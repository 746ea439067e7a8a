const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 萬: 10_000 }

/** The characters a Chinese numeral is written with, for use inside a character class. */
export const numeralCharacters = '零〇一二两兩三四五六七八九十百千万萬'

/** The value of a Chinese numeral such as 二百四十, 两千零五 or 二〇二六; null when it is none. */
export function readChineseNumber(text: string): number | null {
  const characters = Array.from(text)
  if (characters.length === 0 || characters.some((c) => !(c in digits) && !(c in powers))) return null
  if (characters.every((c) => c in digits)) return Number(characters.map((c) => digits[c]).join(''))
  return sumOf(characters)
}

function sumOf(characters: readonly string[]): number {
  let total = 0
  let section = 0
  let digit: number | null = null
  let last = 1
  for (const c of characters) {
    const power = powers[c]
    if (power === undefined) digit = digits[c] ?? 0
    else if (power === 10_000) {
      total += (section + (digit ?? 0)) * power
      section = 0
      digit = null
    } else {
      section += (digit ?? 1) * power
      digit = null
    }
    last = power ?? last
  }
  // 两百五 is 250, not 205: a digit right after 百, 千 or 万 counts the next lower power.
  const short = digit !== null && digit > 0 && last >= 100 && powers[characters.at(-2) ?? ''] === last
  return total + section + (digit ?? 0) * (short ? last / 10 : 1)
}
