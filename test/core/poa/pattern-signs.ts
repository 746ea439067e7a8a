import { type AST, visitRegExpAST } from '@eslint-community/regexpp'

/** A set of characters: one bit for each sign of the pattern's alphabet. */
export type Signs = bigint

// Where the classes \w, \d, \s and the dot begin and end.
const bounds = [
  0, 9, 10, 11, 13, 14, 32, 33, 48, 58, 65, 91, 95, 96, 97, 123, 160, 161, 0x1680, 0x1681, 0x2000, 0x200b,
  0x2028, 0x2029, 0x202a, 0x202f, 0x2030, 0x205f, 0x2060, 0x3000, 0x3001, 0xfeff, 0xff00,
]

/**
 * The character sets of one pattern. A set can change only where a character named by the pattern begins or ends, so one
 * character of each stretch between tells exactly what is in a set; whether it is, the engine itself says.
 */
export class Alphabet {
  readonly all: Signs
  readonly word: Signs
  readonly #signs: readonly string[]
  readonly #flags: string
  readonly #known = new Map<string, Signs>()

  constructor(pattern: AST.Pattern, flags: string) {
    const points = new Set(bounds)
    visitRegExpAST(pattern, {
      onCharacterEnter: ({ value }) => {
        for (const point of withCases(value)) points.add(point).add(point + 1)
      },
    })
    this.#signs = [...points].filter((point) => point <= 0x10ffff).map((point) => String.fromCodePoint(point))
    this.#flags = flags.replaceAll(/[^iusv]/g, '')
    this.all = (1n << BigInt(this.#signs.length)) - 1n
    this.word = this.of('\\w')
  }

  /** What an element that stands for one character stands for. Unicode properties are taken for anything. */
  of(raw: string): Signs {
    let set = this.#known.get(raw)
    if (set === undefined) {
      set = /\\[pP]/.test(raw) ? this.all : this.#ask(new RegExp(`^(?:${raw})$`, this.#flags))
      this.#known.set(raw, set)
    }
    return set
  }

  #ask(one: RegExp): Signs {
    return this.#signs.reduce((set, sign, at) => (one.test(sign) ? set | (1n << BigInt(at)) : set), 0n)
  }
}

function withCases(value: number): number[] {
  const sign = String.fromCodePoint(value)
  const cases = [sign.toLowerCase(), sign.toUpperCase()].map((one) => one.codePointAt(0) ?? value)
  return [value, ...cases]
}

export const isDisjoint = (one: Signs, other: Signs): boolean => (one & other) === 0n
export const isWithin = (one: Signs, other: Signs): boolean => (one & ~other) === 0n
