interface Counts {
  readonly words: number
  readonly han: number
  readonly stems: ReadonlySet<string>
}

/** Words, Chinese characters, and the first four letters of every English word, in one pass. */
export function countWords(text: string): Counts {
  const stems = new Set<string>()
  let words = 0
  let han = 0
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    if (isLetter(code)) {
      if (start < 0) start = at
      continue
    }
    if (start >= 0) {
      words++
      stems.add(text.slice(start, Math.min(at, start + 4)).toLowerCase())
      start = -1
    }
    if (code >= 0x3400 && code <= 0x9fff) han++
  }
  return { words, han, stems }
}

// Letters, digits, apostrophes, hyphens and accented Latin letters make a word.
function isLetter(code: number): boolean {
  if (code >= 97 && code <= 122) return true
  if (code >= 65 && code <= 90) return true
  if (code >= 48 && code <= 57) return true
  return code === 39 || code === 45 || code === 0x2019 || (code >= 0xc0 && code <= 0x24f)
}

/** A Chinese character says about as much as two thirds of an English word. */
export const isMostlyChinese = (words: number, han: number): boolean => han > words * 1.4
