import type { BreachKind, Token } from './breach.ts'
import { kindOfMark } from './english-marks.ts'

const figures = new Set<Token['kind']>(['number', 'date', 'identifier', 'exhibit', 'gap'])
export const isFigure = ({ kind }: Pick<Token, 'kind'>): boolean => figures.has(kind)

/** The kind of breach for each kind of token. */
export function breachKind({ kind, key }: Token): BreachKind {
  if (kind === 'mark') return kindOfMark[key] ?? 'modality'
  if (kind === 'word') return 'claim'
  return kind
}

/** True when two words say the same: one form, or a meaning in common. A name is only itself. */
export function agrees(one: Token, other: Token): boolean {
  if (one.kind === 'name' || other.kind === 'name')
    return one.key === other.key || one.words.toLowerCase() === other.words.toLowerCase()
  return one.key === other.key || one.meanings.some((meaning) => other.meanings.includes(meaning))
}
