import type { Breach, Reading, Token } from './breach.ts'
import { kindOfMark } from './english-marks.ts'
import { breachKind, isFigure } from './tokens.ts'

/** Figures and marks, each as often as it stands: none lost, none added. */
export function compareCounts(before: Reading, after: Reading): Breach[] {
  const hard = (token: Token): boolean => !token.free && (isFigure(token) || token.kind === 'mark')
  const bound = new Map([...boundTo(before), ...boundTo(after)])
  const keyOf = (token: Token): string => `${token.kind} ${token.key} ${bound.get(token) ?? ''}`
  const { lost, added } = difference(before.tokens.filter(hard), after.tokens.filter(hard), keyOf)
  forgive(lost, after, before)
  forgive(added, before, after)
  const breaches: Breach[] = []
  for (const token of lost) {
    const kind = breachKind(token)
    const put = added.findIndex((other) => breachKind(other) === kind)
    const [other] = put < 0 ? [] : added.splice(put, 1)
    breaches.push({ kind, before: token.words, after: other?.words ?? '' })
  }
  return [...breaches, ...added.map((token) => ({ kind: breachKind(token), before: '', after: token.words }))]
}

/** Limits with the figure that they bound: "since 4 March" is not "since 5 March". */
const boundTo = ({ tokens, lang }: Reading): [Token, string][] =>
  tokens.flatMap((token, i): [Token, string][] => {
    if (token.kind !== 'mark' || kindOfMark[token.key] !== 'limit') return []
    // 3月4日前, but 约4件.
    const isBehind = lang === 'zh' && behind.has(token.key)
    const next = tokens.slice(i + 1, i + 4)
    // 至少抽13件: the deed may stand between.
    const bound = isBehind
      ? tokens[i - 1]
      : lang === 'zh'
        ? next.find((one) => one.clause === token.clause && isFigure(one))
        : next.find(({ free, key }) => !free && key !== '%')
    return bound !== undefined && isFigure(bound) ? [[token, bound.key]] : []
  })

const behind = new Set(['before', 'after', 'within', 'since'])

/** 均 and 全部, both and the two: where the other text says it lightly, it is said. */
function forgive(tokens: Token[], there: Reading, here: Reading): void {
  for (const [light, heavy] of saidLightly) {
    const count = ({ tokens: all }: Reading): number => all.filter(({ words }) => light.test(words)).length
    for (let left = count(there) - count(here); left > 0; left--) {
      const at = tokens.findIndex(({ words }) => heavy.test(words))
      if (at >= 0) tokens.splice(at, 1)
    }
  }
}

const saidLightly = [
  [/^[均都皆]$/, /^(?:全部|一律)$/],
  [/^both$/i, /^(?:two|2)$/i],
  [/^(?:while|whereas|but|yet)$/i, /^(?:although|though|despite)$/i],
  [/^re-?(?:grad|count|check|label|pack|inspect|test|train|list|open|weigh)/i, /^again$/i],
] as const

/** What one list has more of than the other, by key. */
function difference(before: readonly Token[], after: readonly Token[], keyOf: (token: Token) => string) {
  const left = new Map<string, Token[]>()
  for (const token of before) left.set(keyOf(token), [...(left.get(keyOf(token)) ?? []), token])
  const added = after.filter((token) => left.get(keyOf(token))?.pop() === undefined)
  return { lost: [...left.values()].flat(), added }
}
