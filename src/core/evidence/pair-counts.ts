import type { CountField } from './count-words.ts'

/** A number or a word of an answer; a word has no value, a number no field until it is paired. */
export interface CountToken {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly field: CountField | null
  readonly value: number | null
}

/** The words of `patterns` in a text, in order, none inside what is taken. */
export function tokensOf(
  text: string,
  patterns: readonly (readonly [CountField, RegExp])[],
  taken: readonly CountToken[],
): CountToken[] {
  const found: CountToken[] = []
  for (const [field, pattern] of patterns) {
    for (const hit of text.matchAll(pattern)) {
      const token = { start: hit.index, end: hit.index + hit[0].length, words: hit[0], field, value: null }
      if (hit[0] !== '' && !overlaps(token, [...taken, ...found])) found.push(token)
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

export const overlaps = (token: CountToken, others: readonly CountToken[]): boolean =>
  others.some((other) => token.start < other.end && other.start < token.end)

/** Each number with the word next to it: as many pairs as can be, and among those the closest. */
export function pairCounts(
  text: string,
  numbers: readonly CountToken[],
  words: readonly CountToken[],
): CountToken[] {
  const row = [...numbers, ...words].toSorted((a, b) => a.start - b.start)
  interface Best {
    readonly pairs: CountToken[]
    readonly cost: number
  }
  const best: Best[] = [{ pairs: [], cost: 0 }]
  for (const [i, token] of row.entries()) {
    let now: Best = best[i] ?? { pairs: [], cost: 0 }
    const other = row[i - 1]
    const former = best[i - 1]
    const cost = other ? costOf(text, other, token) : null
    if (other && former && cost !== null) {
      const [number, word] = other.value === null ? [token, other] : [other, token]
      const next = { pairs: [...former.pairs, { ...number, field: word.field }], cost: former.cost + cost }
      const isBetter =
        next.pairs.length > now.pairs.length ||
        (next.pairs.length === now.pairs.length && next.cost < now.cost)
      if (isBetter) now = next
    }
    best.push(now)
  }
  return best.at(-1)?.pairs ?? []
}

/** How far a number stands from a word, null where they cannot belong together; in Chinese the word comes first. */
function costOf(text: string, one: CountToken, two: CountToken): number | null {
  if ((one.value === null) === (two.value === null)) return null
  const between = text.slice(one.end, two.start)
  if (/[;；。\n]|[,，](?!\s?$)/.test(between)) return null
  const isChinese = /\p{Script=Han}/u.test(one.value === null ? one.words : two.words)
  const gap = between.replace(/^\s?(?:units?|pcs|pieces?|items?|[件个個张張台套只双条把支瓶])/i, '').length
  const isComma = /[,，、/]/.test(between)
  return gap + (isComma ? 20 : 0) + (isChinese && one.value !== null ? 3 : 0)
}
