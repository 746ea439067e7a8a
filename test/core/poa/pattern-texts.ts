import type { AST } from '@eslint-community/regexpp'
import { type Alphabet, isDisjoint, isWithin, type Signs } from './pattern-signs.ts'

export type Node = AST.Element

/** What is still to be matched: an element, how often it was repeated already, and the rest. Null when nothing is. */
export type Rest = {
  readonly id: number
  readonly node: Node
  readonly round: number
  readonly next: Rest
} | null

/** One character that can come next, and what is left behind it. */
interface Move {
  readonly signs: Signs
  readonly rest: Rest
}

interface Ahead {
  readonly moves: readonly Move[]
  /** True when nothing more is needed. */
  readonly isDone: boolean
  /** True when nothing more is needed at the end of the text. */
  readonly isEnd: boolean
}

/** Whether one text can begin with both of two stretches, and how many places have to be looked at to tell. */
interface Meeting {
  readonly meets: boolean
  readonly cost: number
}

/** What is known of the character before a place. */
type Last = 'word' | 'other' | 'unknown'

export const isGroup = (node: Node): node is AST.Group | AST.CapturingGroup =>
  node.type === 'Group' || node.type === 'CapturingGroup'

export const isSign = (node: Node): boolean =>
  node.type.startsWith('Character') || node.type === 'ExpressionCharacterClass'

// Beyond so many pairs of places two stretches are taken to meet.
const patience = 400

/** The texts that the parts of one pattern can match, looked at character by character. */
export class Texts {
  readonly #alphabet: Alphabet
  readonly #byLine: boolean
  readonly #backwards: boolean
  readonly #numbers = new Map<Node, number>()
  readonly #rests = new Map<string, Rest>()
  readonly #ahead = new Map<string, Ahead>()
  readonly #meetings = new Map<string, Meeting>()

  constructor(alphabet: Alphabet, byLine: boolean, backwards: boolean) {
    this.#alphabet = alphabet
    this.#byLine = byLine
    this.#backwards = backwards
  }

  /** The elements of an alternative in the order in which they are tried: in a lookbehind from the last. */
  inOrder({ elements }: AST.Alternative): readonly Node[] {
    return this.#backwards ? elements.toReversed() : elements
  }

  /** An element and what comes after it; the same ones make the same rest. */
  before(node: Node, next: Rest, round = 0): Rest {
    const number = this.#numbers.get(node) ?? this.#numbers.size
    this.#numbers.set(node, number)
    const key = `${number} ${round} ${next?.id ?? ''}`
    const rest = this.#rests.get(key) ?? { id: this.#rests.size, node, round, next }
    this.#rests.set(key, rest)
    return rest
  }

  all(elements: readonly Node[], next: Rest): Rest {
    return elements.reduceRight<Rest>((rest, node) => this.before(node, rest), next)
  }

  first(rest: Rest): Signs {
    return this.ahead(rest).moves.reduce<Signs>((set, move) => set | move.signs, 0n)
  }

  canBeEmpty(node: Node): boolean {
    const { isDone, isEnd } = this.ahead(this.before(node, null))
    return isDone || isEnd
  }

  /** What can come next; a word boundary hangs on the character before. */
  ahead(rest: Rest, last: Last = 'unknown'): Ahead {
    const key = `${rest?.id ?? ''} ${last}`
    const known = this.#ahead.get(key)
    if (known !== undefined) return known
    // A repetition of nothing leads back to itself and adds nothing.
    this.#ahead.set(key, none)
    const ahead = this.#look(rest, last)
    this.#ahead.set(key, ahead)
    return ahead
  }

  #look(rest: Rest, last: Last): Ahead {
    if (rest === null) return { ...none, isDone: true }
    const { node, next, round } = rest
    if (isSign(node)) return { ...none, moves: [{ signs: this.#alphabet.of(node.raw), rest: next }] }
    if (isGroup(node))
      return joined(node.alternatives.map((one) => this.ahead(this.all(this.inOrder(one), next), last)))
    if (node.type === 'Assertion') return this.#atEdge(node, this.ahead(next, last), last)
    // Whatever the group was, again.
    if (node.type !== 'Quantifier')
      return { moves: [{ signs: this.#alphabet.all, rest }], isDone: true, isEnd: true }
    const { element, min, max } = node
    // Where there is no upper bound, all rounds beyond the least number are one.
    const again = this.before(node, next, Math.min(round + 1, max === Number.POSITIVE_INFINITY ? min : max))
    const more = round < max ? [this.ahead(this.before(element, again), last)] : []
    const stop = round >= min || this.canBeEmpty(element) ? [this.ahead(next, last)] : []
    return joined([...more, ...stop])
  }

  #atEdge(node: AST.Assertion, ahead: Ahead, last: Last): Ahead {
    if (node.kind === 'end' && !this.#byLine) return { ...none, isEnd: ahead.isDone || ahead.isEnd }
    if (node.kind !== 'word' || node.negate || last === 'unknown') return ahead
    const { all, word } = this.#alphabet
    const mask = last === 'word' ? all & ~word : word
    const moves = ahead.moves.map((move) => ({ ...move, signs: move.signs & mask }))
    return { ...ahead, moves: moves.filter((move) => move.signs !== 0n) }
  }

  /** Whether one text can begin with both, at least until one of them is matched to its end. */
  meeting(one: Rest, other: Rest): Meeting {
    const key = `${one?.id ?? ''} ${other?.id ?? ''}`
    const known = this.#meetings.get(key)
    if (known !== undefined) return known
    const meeting = this.#meet(one, other)
    this.#meetings.set(key, meeting)
    return meeting
  }

  #meet(one: Rest, other: Rest): Meeting {
    const waiting: [Rest, Rest, Last][] = [[one, other, 'unknown']]
    const seen = new Set<string>()
    for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
      const [left, right, last] = pair
      const key = `${left?.id ?? ''} ${right?.id ?? ''} ${last}`
      if (seen.has(key)) continue
      seen.add(key)
      const [here, there] = [this.ahead(left, last), this.ahead(right, last)]
      const atEnd = here.isEnd && there.isEnd
      if (here.isDone || there.isDone || atEnd || seen.size > patience)
        return { meets: true, cost: seen.size }
      for (const mine of here.moves) {
        for (const yours of there.moves) {
          const signs = mine.signs & yours.signs
          if (signs !== 0n) waiting.push([mine.rest, yours.rest, this.#kindOf(signs)])
        }
      }
    }
    return { meets: false, cost: seen.size - 1 }
  }

  #kindOf(signs: Signs): Last {
    const { word } = this.#alphabet
    return isWithin(signs, word) ? 'word' : isDisjoint(signs, word) ? 'other' : 'unknown'
  }
}

const none: Ahead = { moves: [], isDone: false, isEnd: false }

const joined = (all: readonly Ahead[]): Ahead => ({
  moves: all.flatMap(({ moves }) => moves),
  isDone: all.some(({ isDone }) => isDone),
  isEnd: all.some(({ isEnd }) => isEnd),
})
