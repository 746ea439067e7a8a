import type { Span } from './rule.ts'

// A comma, semicolon, dash or colon; a conjunction that begins a clause with a verb of its own.
const boundary =
  /[,;:–—]\s|[，；：。！？]|\s(?=(?:but|while|whereas|although|though|because|since|so that|which|who|when|unless|until|if|yet)\s)|\s(?=and (?:we|i|they|it|he|she|the|our|all|no|not|never)\s)/gi

/**
 * The clauses of a sentence in order, without the marks between them: what a negation or a tense reaches. English and
 * Chinese. Spans are offsets into the text given.
 */
export function clausesOf(text: string): Span[] {
  const clauses: Span[] = []
  let start = 0
  boundary.lastIndex = 0
  for (let hit = boundary.exec(text); hit !== null; hit = boundary.exec(text)) {
    if (hit.index > start) clauses.push({ start, end: hit.index })
    start = hit.index + hit[0].length
  }
  if (start < text.length) clauses.push({ start, end: text.length })
  return clauses
}

const negator =
  /\b(?:not(?! only\b)|never|nor|neither|nobody|no one|none|without|cannot|no(?! later than\b| longer than\b|\. ?\d| ?\d))\b|n['’]t\b|从未|从不|从没|并非|并未|绝不|决不|未曾|没有?(?!收)|未(?!来|必|知数)|不(?!仅|但|过(?=[，,])|同|断|久|良|锈|论|管|少|足|可避免)|无(?!论|线|锡|需多言)|非(?!常|洲)|勿|(?<![分区特差级类鉴])别(?![的人家墅称处])/gi

/** Every word that denies, in order: not, never, without, n't; 不, 没有, 未. "not only", 不仅 and 未来 deny nothing. */
export function findNegations(text: string): Span[] {
  const found: Span[] = []
  negator.lastIndex = 0
  for (let hit = negator.exec(text); hit !== null; hit = negator.exec(text))
    found.push({ start: hit.index, end: negator.lastIndex })
  return found
}

/** True when what stands at an offset is denied by a word before it in the same clause: "we did not alter". */
export function isNegated(text: string, at: number): boolean {
  const clause = clausesOf(text).find(({ start, end }) => start <= at && at < end)
  return clause !== undefined && findNegations(text.slice(clause.start, at)).length > 0
}
