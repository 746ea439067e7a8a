/** How much of two texts is the same, 0 to 1: shared words (characters in Chinese), counted with their repeats. */
export function similarity(a: string, b: string): number {
  const counts = new Map<number, number>()
  let shared = 0
  const ofA = eachWord(a, (word) => counts.set(word, (counts.get(word) ?? 0) + 1))
  const ofB = eachWord(b, (word) => {
    const left = counts.get(word) ?? 0
    if (left === 0) return
    shared++
    counts.set(word, left - 1)
  })
  return ofA + ofB === 0 ? 0 : (2 * shared) / (ofA + ofB)
}

/** Calls back with a number for each word, the same for the same word, and tells how many there were. */
function eachWord(text: string, note: (word: number) => void): number {
  let total = 0
  let word = 0
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? plain(text.charCodeAt(at)) : 32
    const isHan = unit >= 0x3400 && unit <= 0x9fff
    if (!isHan && isLetter(unit)) {
      word = (Math.imul(word, 31) + unit + 1) | 0
      continue
    }
    if (word !== 0) {
      note(word)
      total++
      word = 0
    }
    if (isHan) {
      note(unit)
      total++
    }
  }
  return total
}

// Small letters for capitals, and for the full-width forms that Chinese keyboards give.
function plain(unit: number): number {
  const narrow = unit > 0xff00 && unit < 0xff5f ? unit - 0xfee0 : unit
  return narrow > 64 && narrow < 91 ? narrow + 32 : narrow
}

const isLetter = (unit: number): boolean =>
  (unit > 96 && unit < 123) || (unit > 47 && unit < 58) || unit === 39
