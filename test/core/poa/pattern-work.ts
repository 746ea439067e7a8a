import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { Heads } from './pattern-heads.ts'
import { Alphabet, isDisjoint, isWithin, type Signs } from './pattern-signs.ts'
import { type Node, type Rest, Texts } from './pattern-texts.ts'

/**
 * What a pattern costs at worst. Where there are no problems, the steps at one place of the text have a bound: no
 * repetition without an upper bound scans the same run of characters again from every place in it, none repeats what can
 * be read in several ways, and all that has bounds multiplies to no more than `steps`.
 */
export interface PatternWork {
  readonly steps: number
  readonly problems: readonly string[]
}

/** What comes after a part, and whether it can fail; what is tried no more once it is reached cannot. */
interface Next {
  readonly rest: Rest
  readonly mayFail: boolean
}

/**
 * What lies before a part, on every way to it. `parts` tells whether something there cannot stand in a run of the given
 * characters, so that one run is entered from few places; `length` is from how many at most.
 */
interface Before {
  readonly parts: (run: Signs) => boolean
  readonly length: number
}

/** `ways` is how many different ends one beginning can lead to. */
interface Cost {
  readonly steps: number
  readonly ways: number
  readonly after: Before
}

const end: Next = { rest: null, mayFail: false }
const insideLook: Next = { rest: null, mayFail: true }
const nothing: Before = { parts: () => false, length: 0 }

export function workOf(source: string, flags: string): PatternWork {
  const unicode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') }
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, unicode)
  const problems = new Set<string>()
  const reading = new Reading(new Alphabet(pattern, flags), flags.includes('m'), false, problems)
  const { steps } = reading.alternatives(pattern.alternatives, end, nothing)
  return { steps, problems: [...problems] }
}

class Reading {
  readonly #alphabet: Alphabet
  readonly #byLine: boolean
  readonly #backwards: boolean
  readonly #problems: Set<string>
  readonly #texts: Texts
  readonly #heads: Heads

  constructor(alphabet: Alphabet, byLine: boolean, backwards: boolean, problems: Set<string>) {
    this.#alphabet = alphabet
    this.#byLine = byLine
    this.#backwards = backwards
    this.#problems = problems
    this.#texts = new Texts(alphabet, byLine, backwards)
    this.#heads = new Heads(alphabet, this.#texts)
  }

  alternatives(list: readonly AST.Alternative[], next: Next, before: Before): Cost {
    const all = list.map((one) => {
      const elements = this.#texts.inOrder(one)
      const rest = this.#texts.all(elements, next.rest)
      return { rest, first: this.#texts.first(rest), ...this.#sequence(elements, next, before) }
    })
    const [only, second] = all
    if (only !== undefined && second === undefined) return only
    let steps = 0
    let ways = 1
    // A text that one of them fits costs the steps of those that fit it too, and of each other until they part.
    for (const one of all) {
      let [tried, fitting] = [0, 0]
      for (const other of all) {
        if (one !== other && isDisjoint(one.first, other.first)) continue
        const { meets, cost } =
          one === other ? { meets: true, cost: 0 } : this.#texts.meeting(one.rest, other.rest)
        tried += meets ? other.steps : Math.min(other.steps, cost)
        fitting += meets ? other.ways : 0
      }
      steps = Math.max(steps, tried)
      ways = Math.max(ways, fitting)
    }
    const parts = (run: Signs): boolean => all.every((one) => one.after.parts(run))
    const length = Math.max(...all.map((one) => one.after.length))
    // Each alternative is tried, and its first character looked at.
    return { steps: steps + 2 * all.length, ways, after: { parts, length } }
  }

  #sequence(elements: readonly Node[], next: Next, start: Before): Cost {
    let [steps, ways, before] = [0, 1, start]
    for (const [at, element] of elements.entries()) {
      const following = elements.slice(at + 1)
      const mayFail = next.mayFail || following.some((one) => one.type !== 'Quantifier' || one.min > 0)
      const cost = this.#element(element, { rest: this.#texts.all(following, next.rest), mayFail }, before)
      steps += ways * cost.steps
      ways *= cost.ways
      before = cost.after
    }
    return { steps, ways, after: before }
  }

  #element(node: Node, next: Next, before: Before): Cost {
    if (node.type === 'Assertion') return this.#assertion(node, next, before)
    if (node.type === 'Quantifier') return this.#repetition(node, next, before)
    if (node.type === 'Group' || node.type === 'CapturingGroup')
      return this.alternatives(node.alternatives, next, before)
    return { steps: 1, ways: 1, after: behind(before, this.#heads.single(node) ?? this.#alphabet.all, 1) }
  }

  #assertion(node: AST.Assertion, next: Next, before: Before): Cost {
    const { all, word } = this.#alphabet
    const stands = (set: Signs): Cost => ({ steps: 1, ways: 1, after: behind(before, set, 0) })
    if (node.kind === 'start') return stands(this.#byLine ? this.#alphabet.of('[\\n\\r\\u2028\\u2029]') : 0n)
    if (node.kind === 'word' && !node.negate) {
      const first = this.#texts.first(next.rest)
      if (first !== 0n && isWithin(first, word)) return stands(all & ~word)
      if (first !== 0n && isDisjoint(first, word)) return stands(word)
    }
    if (node.kind === 'lookbehind') return this.#lookbehind(node, before)
    if (node.kind !== 'lookahead') return stands(all)
    const { steps } = this.alternatives(node.alternatives, insideLook, before)
    return { steps: steps + 1, ways: 1, after: before }
  }

  #lookbehind(node: AST.LookbehindAssertion, before: Before): Cost {
    const reading = new Reading(this.#alphabet, this.#byLine, true, this.#problems)
    const { steps } = reading.alternatives(node.alternatives, insideLook, nothing)
    const singles = node.alternatives.map(({ elements: [only, second] }) =>
      only === undefined || second !== undefined ? null : this.#heads.single(only),
    )
    const known = singles.reduce<Signs>((set, one) => set | (one ?? 0n), 0n)
    const { all } = this.#alphabet
    // Of those that must not stand before, the single characters tell; of those that must, only all together do.
    const set = node.negate ? all & ~known : singles.includes(null) ? all : known
    return { steps: steps + 1, ways: 1, after: behind(before, set, 0) }
  }

  #repetition(node: AST.Quantifier, next: Next, before: Before): Cost {
    const { element, min, max } = node
    const set = this.#heads.single(element)
    const again = this.#texts.before(node, next.rest, Math.min(1, max))
    const once: Cost =
      set === null
        ? this.#body(element, max > 1, { rest: again, mayFail: next.mayFail || max > 1 }, before)
        : { steps: 1, ways: 1, after: behind(before, set, 1) }
    const grown = once.after.length - before.length
    const parts = min > 0 ? once.after.parts : before.parts
    const round = this.#texts.before(element, again)
    const touches = !isDisjoint(this.#texts.first(round), this.#texts.first(next.rest))
    if (max === Number.POSITIVE_INFINITY) {
      const after = { parts, length: before.length + grown }
      return this.#open(node, { ...once, after }, next, before, touches)
    }
    // What cannot fail once a round is done is never taken back for another try.
    if (!next.mayFail && min < 2)
      return { steps: (max + 1) * once.steps, ways: 1, after: { parts, length: before.length + grown * max } }
    // Where one text can go on with another round and with what follows, any round can be the last.
    const canStop = max > min && touches && this.#texts.meeting(round, next.rest).meets
    const { steps, ends } = rounds(once, min, max, canStop)
    const ways = set !== null && canStop ? this.#stops(node, next.rest) : ends
    // A run that few places lead into is gone through once for each of them, however long it may be. Each of its ends is
    // tried with what follows, if only in vain.
    const fewEntries = once.ways === 1 && before.parts(this.#heads.anywhere(element))
    const scans = fewEntries ? Math.min(max, before.length + 1) * once.steps : steps
    const stops = fewEntries ? Math.min(max - min, before.length) + 1 : max - min + 1
    const tried = stops * this.#heads.trial(next.rest)
    return { steps: scans + tried, ways, after: { parts, length: before.length + grown * max } }
  }

  /** At how many places of a run of characters a bounded repetition of them can stop and what follows can match. */
  #stops({ element, min, max }: AST.Quantifier, next: Rest): number {
    const most = Math.floor((max - min) / this.#heads.apart(next)) + 1
    // So many characters of the run may be left: each of them has to be one that what follows can take.
    for (let left = 0; left < most; left++) {
      if (!this.#texts.meeting(this.#texts.all(Array<Node>(left + 1).fill(element), null), next).meets)
        return left + 1
    }
    return most
  }

  /** What is repeated. From the second round on it stands behind itself. */
  #body(element: Node, loops: boolean, next: Next, before: Before): Cost {
    const first = this.#element(element, next, before)
    if (!loops) return first
    const second = this.#element(element, next, first.after)
    return { ...first, steps: Math.max(first.steps, second.steps) }
  }

  /** A repetition without an upper bound. */
  #open(node: AST.Quantifier, once: Cost, next: Next, before: Before, touches: boolean): Cost {
    const tell = (problem: string): void => void this.#problems.add(`${node.raw} ${problem}`)
    if (once.ways > 1 || this.#texts.canBeEmpty(node.element))
      tell('repeats what can be read in several ways')
    if (this.#backwards) tell('has no upper bound in a lookbehind')
    // What nothing follows never gives back what it took, and a search goes on behind it.
    if (!next.mayFail) return { ...once, steps: 2 * once.steps, ways: 1 }
    if (!before.parts(this.#heads.anywhere(node.element))) tell('begins again at every place of one run')
    const steps = (before.length + 1) * (once.steps + this.#heads.trial(next.rest)) + once.steps
    // Where any round can be the last, what stood before parts nothing that comes after.
    return { steps, ways: 1, after: touches ? nothing : once.after }
  }
}

/** The steps of a bounded repetition, and at how many ends it can arrive. */
function rounds(once: Cost, min: number, max: number, canStop: boolean): { steps: number; ends: number } {
  let [steps, ends, paths] = [0, 0, 1]
  for (let round = 0; round <= max; round++) {
    if (canStop ? round >= min : round === max) ends += paths
    if (round < max) steps += paths * once.steps
    paths *= once.ways
  }
  return { steps, ends }
}

/** What lies before, with a character of the set behind it. */
const behind = (before: Before, set: Signs, length: number): Before => ({
  parts: (run) => before.parts(run) || isDisjoint(set, run),
  length: before.length + length,
})
