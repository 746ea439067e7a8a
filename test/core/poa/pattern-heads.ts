import { type Alphabet, isDisjoint, isWithin, type Signs } from './pattern-signs.ts'
import { isGroup, isSign, type Node, type Rest, type Texts } from './pattern-texts.ts'

/** How the parts of one pattern begin, and what it costs to find that they do not. */
export class Heads {
  readonly #alphabet: Alphabet
  readonly #texts: Texts
  readonly #apart = new Map<Rest, number>()
  readonly #trials = new Map<Rest, number>()

  constructor(alphabet: Alphabet, texts: Texts) {
    this.#alphabet = alphabet
    this.#texts = texts
  }

  /** The set of an element that always takes one character, in one way; null for any other. */
  single(node: Node): Signs | null {
    if (isSign(node)) return this.#alphabet.of(node.raw)
    if (!isGroup(node)) return null
    let set: Signs = 0n
    for (const { elements } of node.alternatives) {
      const [only, second] = elements
      const one = only === undefined || second !== undefined ? null : this.single(only)
      if (one === null || !isDisjoint(one, set)) return null
      set |= one
    }
    return set
  }

  /** Every character that any part of an element can take. */
  anywhere(node: Node): Signs {
    if (isSign(node)) return this.#alphabet.of(node.raw)
    if (node.type === 'Quantifier') return this.anywhere(node.element)
    if (node.type === 'Assertion') return 0n
    if (!isGroup(node)) return this.#alphabet.all
    const inner = node.alternatives.flatMap(({ elements }) => elements)
    return inner.reduce<Signs>((set, element) => set | this.anywhere(element), 0n)
  }

  /** How far apart two places are at least where the rest can match: a word does not begin inside itself. */
  apart(rest: Rest): number {
    const known = this.#apart.get(rest)
    if (known !== undefined) return known
    const { branches, atWord } = this.#branches(rest)
    const heads = branches.map((branch) => this.#fixed(branch))
    const longest = Math.max(...heads.map((head) => head.length))
    const fits = (shift: number): boolean =>
      heads.some((one) => heads.some((other) => this.#fits(one, other, shift, atWord)))
    let shift = 1
    while (shift <= longest && !fits(shift)) shift++
    this.#apart.set(rest, shift)
    return shift
  }

  /** True when one text can have both heads, the second so much later. */
  #fits(one: readonly Signs[], other: readonly Signs[], shift: number, atWord: boolean): boolean {
    for (let at = 0; at + shift < one.length && at < other.length; at++) {
      if (isDisjoint(one[at + shift] ?? 0n, other[at] ?? 0n)) return false
    }
    const [before, after] = [one[shift - 1], other[0]]
    return !atWord || before === undefined || after === undefined || this.#parts(before, after)
  }

  #parts(before: Signs, after: Signs): boolean {
    const { word } = this.#alphabet
    const inWord = isWithin(before, word) && isWithin(after, word)
    return !inWord && !(isDisjoint(before, word) && isDisjoint(after, word))
  }

  /** The sets of the first characters, as far as each has its place. */
  #fixed(start: Rest): Signs[] {
    const head: Signs[] = []
    for (let rest = start; rest !== null && head.length < 16; rest = rest.next) {
      if (rest.node.type === 'Assertion') continue
      const set = this.single(rest.node)
      if (set === null && this.#texts.canBeEmpty(rest.node)) break
      head.push(set ?? this.#texts.first(rest))
      if (set === null) break
    }
    return head
  }

  /** The ways on from a place: assertions are passed, a group leads to each of its alternatives. */
  #branches(rest: Rest): { branches: readonly Rest[]; atWord: boolean } {
    let atWord = false
    let at = rest
    for (; at?.node.type === 'Assertion'; at = at.next) atWord ||= at.node.kind === 'word' && !at.node.negate
    if (at === null || !isGroup(at.node)) return { branches: [at], atWord }
    const { node, next } = at
    return {
      branches: node.alternatives.map((one) => this.#texts.all(this.#texts.inOrder(one), next)),
      atWord,
    }
  }

  /** Steps of trying the rest in vain at one place: each alternative at its first character, and what two of them share. */
  trial(rest: Rest): number {
    if (rest === null) return 0
    const known = this.#trials.get(rest)
    if (known !== undefined) return known
    this.#trials.set(rest, 0)
    const { node, next } = rest
    const inner = node.type === 'Quantifier' ? node.element : node
    let sum = 1
    if (isGroup(inner) || (inner.type === 'Assertion' && 'alternatives' in inner)) {
      const branches = inner.alternatives.map((one) => this.#texts.all(this.#texts.inOrder(one), next))
      const heads = branches.map((branch) => this.#fixed(branch))
      const shared = heads.map((head) => heads.reduce((steps, other) => steps + common(head, other), 0))
      sum = inner.alternatives.reduce(
        (steps, one) => steps + this.trial(this.#texts.all(this.#texts.inOrder(one), null)),
        Math.max(...shared) + branches.length,
      )
    }
    if (this.#texts.canBeEmpty(node)) sum += this.trial(next)
    this.#trials.set(rest, sum)
    return sum
  }
}

/** How many characters two heads can share. */
function common(one: readonly Signs[], other: readonly Signs[]): number {
  const length = Math.min(one.length, other.length)
  for (let at = 0; at < length; at++) if (isDisjoint(one[at] ?? 0n, other[at] ?? 0n)) return at
  return length
}
