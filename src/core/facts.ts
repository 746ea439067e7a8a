import type { Case, Fact, FactValue } from './case.ts'
import type { Context } from './question.ts'

/** The value of a fact, or null when the seller has not given it. */
export const factOf = (kase: Case, id: string): FactValue | null => kase.facts[id]?.value ?? null

export function textOf(kase: Case, id: string): string | null {
  const value = factOf(kase, id)
  return typeof value === 'string' && value !== '' ? value : null
}

export function numberOf(kase: Case, id: string): number | null {
  const value = factOf(kase, id)
  return typeof value === 'number' ? value : null
}

export function listOf(kase: Case, id: string): string[] {
  const value = factOf(kase, id)
  return Array.isArray(value) ? value : []
}

/** The case with one more fact, in the seller's words beside its value. */
export function withFact(
  context: Context,
  id: string,
  value: FactValue,
  words: string,
  kase: Case = context.kase,
): Case {
  const fact: Fact = {
    value,
    words: words.slice(0, 2000),
    lang: context.lang,
    at: context.now,
    from: 'seller',
    confirmed: true,
  }
  return { ...kase, facts: { ...kase.facts, [id]: fact } }
}

/** The case without the facts whose id the test names. */
export function withoutFacts(kase: Case, named: (id: string) => boolean): Case {
  const kept = Object.entries(kase.facts).filter(([id]) => !named(id))
  return kept.length === Object.keys(kase.facts).length ? kase : { ...kase, facts: Object.fromEntries(kept) }
}

export const withoutFact = (kase: Case, id: string): Case => withoutFacts(kase, (key) => key === id)
