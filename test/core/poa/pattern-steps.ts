import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { Span } from '../../../src/core/poa/rule.ts'

type Node = AST.Element
type Then = (at: number) => boolean
/** Tries a part at a place and goes on with what follows; false when neither fits. */
type Part = (at: number, then: Then) => boolean

/**
 * A backtracking search as engines do it, only that it counts: one step for each character, assertion or alternative
 * tried. Good for texts of a few thousand characters.
 */
export function searchAll(source: string, flags: string, text: string): { steps: number; found: Span[] } {
  const unicode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') }
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, unicode)
  const search = new Search(text, flags)
  const whole = search.alternatives(pattern.alternatives, 1)
  const found: Span[] = []
  for (let start = 0; start <= text.length; ) {
    let end = -1
    whole(start, (at) => {
      end = at
      return true
    })
    if (end > start) found.push({ start, end })
    start = Math.max(start + 1, end)
  }
  return { steps: search.steps, found }
}

class Search {
  steps = 0
  readonly #text: string
  readonly #flags: string
  readonly #groups = new Map<AST.CapturingGroup, Span>()
  readonly #signs = new Map<string, (sign: string) => boolean>()

  constructor(text: string, flags: string) {
    this.#text = text
    this.#flags = flags.replaceAll(/[gyd]/g, '')
  }

  /** `way` is 1, or -1 in a lookbehind. */
  alternatives(list: readonly AST.Alternative[], way: 1 | -1): Part {
    const all = list.map((one) => this.#sequence(way > 0 ? one.elements : one.elements.toReversed(), way))
    const [only, second] = all
    if (only !== undefined && second === undefined) return only
    return (at, then) =>
      all.some((one) => {
        this.steps++
        return one(at, then)
      })
  }

  #sequence(elements: readonly Node[], way: 1 | -1): Part {
    const parts = elements.map((element) => this.#part(element, way))
    const from = (n: number, at: number, then: Then): boolean => {
      const part = parts[n]
      return part === undefined ? then(at) : part(at, (next) => from(n + 1, next, then))
    }
    return (at, then) => from(0, at, then)
  }

  #part(node: Node, way: 1 | -1): Part {
    switch (node.type) {
      case 'Assertion':
        return this.#assertion(node)
      case 'Quantifier':
        return this.#repetition(node, way)
      case 'Group':
        return this.alternatives(node.alternatives, way)
      case 'CapturingGroup':
        return this.#group(node, way)
      case 'Backreference':
        return this.#reference(node)
      default: {
        const fits = this.#sign(node.raw)
        return (at, then) => {
          const next = this.#after(at, way, fits)
          return next !== null && then(next)
        }
      }
    }
  }

  /** The place behind one character that fits, or null. */
  #after(at: number, way: 1 | -1, fits: (sign: string) => boolean): number | null {
    this.steps++
    const sign = this.#text[way > 0 ? at : at - 1]
    return sign !== undefined && fits(sign) ? at + way : null
  }

  #sign(raw: string): (sign: string) => boolean {
    const known = this.#signs.get(raw)
    if (known !== undefined) return known
    const one = new RegExp(`^(?:${raw})$`, this.#flags.replace('m', ''))
    const told = new Map<string, boolean>()
    const fits = (sign: string): boolean => {
      const answer = told.get(sign) ?? one.test(sign)
      told.set(sign, answer)
      return answer
    }
    this.#signs.set(raw, fits)
    return fits
  }

  #repetition({ element, min, max, greedy }: AST.Quantifier, way: 1 | -1): Part {
    const part = this.#part(element, way)
    const more = (round: number, at: number, then: Then): boolean =>
      round < max && part(at, (next) => (next === at && round >= min ? false : go(round + 1, next, then)))
    const go = (round: number, at: number, then: Then): boolean => {
      if (round < min) return more(round, at, then)
      return greedy ? more(round, at, then) || then(at) : then(at) || more(round, at, then)
    }
    return (at, then) => go(0, at, then)
  }

  #group(node: AST.CapturingGroup, way: 1 | -1): Part {
    const inside = this.alternatives(node.alternatives, way)
    return (at, then) =>
      inside(at, (next) => {
        const kept = this.#groups.get(node)
        this.#groups.set(node, { start: Math.min(at, next), end: Math.max(at, next) })
        if (then(next)) return true
        if (kept === undefined) this.#groups.delete(node)
        else this.#groups.set(node, kept)
        return false
      })
  }

  #reference({ resolved }: AST.Backreference): Part {
    const [group] = Array.isArray(resolved) ? (resolved as AST.CapturingGroup[]) : [resolved]
    return (at, then) => {
      const { start, end } = (group && this.#groups.get(group)) ?? { start: at, end: at }
      this.steps += end - start + 1
      return this.#text.startsWith(this.#text.slice(start, end), at) && then(at + end - start)
    }
  }

  #assertion(node: AST.Assertion): Part {
    const holds = 'alternatives' in node ? this.#look(node) : this.#edge(node)
    return (at, then) => {
      this.steps++
      return holds(at) && then(at)
    }
  }

  #look(node: AST.LookaroundAssertion): (at: number) => boolean {
    const inside = this.alternatives(node.alternatives, node.kind === 'lookahead' ? 1 : -1)
    return (at) => inside(at, () => true) !== node.negate
  }

  #edge(node: AST.EdgeAssertion | AST.WordBoundaryAssertion): (at: number) => boolean {
    const text = this.#text
    const isBreak = (at: number): boolean =>
      this.#flags.includes('m') && /[\n\r\u2028\u2029]/.test(text[at] ?? '')
    if (node.kind === 'start') return (at) => at === 0 || isBreak(at - 1)
    if (node.kind === 'end') return (at) => at === text.length || isBreak(at)
    const isWord = (at: number): boolean => /\w/.test(text[at] ?? '')
    return (at) => (isWord(at - 1) !== isWord(at)) !== (node.kind === 'word' && node.negate)
  }
}
