/** A place where the text cites an exhibit by its number. */
export interface CitedExhibit {
  readonly number: number
  readonly start: number
  readonly end: number
}

const citing =
  /(?:\b(?:exhibits?|appendix|appendices|annex(?:es)?|attachments?|enclosures?|encl\.)|附件|附录|证据)\s?(?:no\.?\s?|#\s?)?(\d{1,2}(?:\s?(?:,|，|、|and|&|和|及|与|to|至|到|-|–)\s?(?:exhibits?\s?|附件)?\d{1,2}(?!\d|\s?(?:units?|pcs|件|月|日|%)))*)/gi

/** Every exhibit cited: "exhibit 2", "exhibits 1 to 3", 附件1、2. A range counts each number between. */
export function citedExhibits(text: string): CitedExhibit[] {
  return Array.from(text.matchAll(citing)).flatMap((hit) => {
    const span = { start: hit.index, end: hit.index + hit[0].length }
    return numbersOf(hit[1] ?? '').map((number) => ({ number, ...span }))
  })
}

function numbersOf(words: string): number[] {
  const numbers: number[] = []
  let range = false
  for (const [part] of words.matchAll(/\d{1,2}|to|至|到|-|–/gi)) {
    if (!/\d/.test(part)) range = true
    else {
      const number = Number(part)
      const last = numbers.at(-1)
      if (range && last !== undefined) for (let n = last + 1; n < number; n++) numbers.push(n)
      numbers.push(number)
      range = false
    }
  }
  return numbers
}
