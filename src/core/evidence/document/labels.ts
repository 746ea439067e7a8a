import { type LabelName, labelWords } from './label-words.ts'
import { asSimple } from './simple.ts'

export type { LabelName } from './label-words.ts'

export interface Label {
  readonly name: LabelName
  /** Where the label begins, and where what it announces begins. */
  readonly start: number
  readonly end: number
  /** A label without a colon counts only at the head of a cell. */
  readonly colon: boolean
}

const inHan = /(?<=[\u3400-\u9fff])(?=[\u3400-\u9fff、])|(?<=、)(?=[\u3400-\u9fff])/g
/** Letters of a Chinese label may stand apart to fill its cell, and words of an English one together. */
const spaced = (words: readonly string[]): string =>
  words.map((word) => word.replaceAll(inHan, '\\s{0,8}').replaceAll(' ', '\\s?')).join('|')

const tail = String.raw`(?:\s?[（(][^)）]{1,16}[)）])?(?:(\s?[.]?\s?[:：#])\s?|\.?(?=\s|$|[^\p{Script=Latin}\d.]))`
const behind = (before: string, words: readonly string[]): string =>
  words.length === 0 ? '(?!)' : `(?<!${before})(?:${spaced(words)})`

const compiled = labelWords.map(([name, words]) => {
  const all = splitWords(words)
  const han = all.filter((word) => /[\u3400-\u9fff]|\\u/.test(word))
  const latin = all.filter((word) => !han.includes(word))
  // In a label of two languages the English word stands right behind the Chinese one.
  const either = `${behind(String.raw`[\p{L}\d/]`, han)}|${behind(String.raw`[\p{Script=Latin}\d/]`, latin)}`
  return [name, new RegExp(`(?:${either})${tail}`, 'giu')] as const
})

/** At the bars outside brackets. */
function splitWords(words: string): string[] {
  const found = ['']
  let depth = 0
  for (const letter of words) {
    if (letter === '(' || letter === '[') depth += 1
    if (letter === ')' || letter === ']') depth -= 1
    if (letter === '|' && depth === 0) found.push('')
    else found.push((found.pop() ?? '') + letter)
  }
  return found
}

/** Every label of a row, from the left; where two overlap the one that begins first, then the longer. */
export function labelsIn(printed: string): Label[] {
  const text = asSimple(printed)
  const found = compiled.flatMap(([name, pattern], rank) =>
    [...text.matchAll(pattern)].map((hit) => ({
      name,
      rank,
      start: hit.index,
      end: hit.index + hit[0].length,
      colon: hit[1] !== undefined,
    })),
  )
  const heads = (start: number): boolean => start === 0 || text.slice(start - 2, start) === '  '
  // "No. 88 Huangpu Road" is an address.
  const isPlace = (start: number, end: number): boolean =>
    /^no\.?\s?$/i.test(text.slice(start, end)) && /^\s?[\w/-]+[,\s]\s?[A-Z][a-z]/.test(text.slice(end))
  const counted = found.filter(
    ({ start, end, colon }) =>
      !isPlace(start, end) &&
      (colon || isSmallFigures(text.slice(start, end)) || (heads(start) && isAlone(text, end))),
  )
  counted.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank)
  const kept: Label[] = []
  for (const { rank: _rank, ...label } of counted)
    if (label.start >= (kept.at(-1)?.end ?? 0)) kept.push(label)
  return kept
}

/** Beside the amount in words the one in figures needs no colon. */
const isSmallFigures = (label: string): boolean => /^(?:金额)?[（(]小写[)）]/.test(label)

/** Without a colon a label fills its cell, or a value plainly begins behind it. */
const isAlone = (text: string, end: number): boolean =>
  /^(?:\s{2}|$)/.test(text.slice(end)) ||
  /^\s?(?:[A-Z]{0,6}[-/#]?\d|[A-Z]{3}\s\d|[¥￥$€£])/.test(text.slice(end))

/** What a label announces: up to the next label, or to the end of its cell. */
export function announced(text: string, labels: readonly Label[], index: number): string {
  const label = labels[index]
  if (label === undefined) return ''
  const rest = text.slice(label.end, labels[index + 1]?.start ?? text.length)
  const own = rest.split(/\s{2,}/)
  const value = own[0] === '' ? (own[1] ?? '') : (own[0] ?? '')
  return value.replace(/^[\s:：.#]+|[\s,，;；]+$/g, '')
}
