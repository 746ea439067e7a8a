/** The character that stands for nought in a table, and the steps to the largest number on either side of it. */
export const middle = 79
export const steps = 46

/** Learnt weights. A line a word: the word, a blank, and a character a number: its rarity and its weight by column. */
export interface Table {
  /** Of the texts and labels that it was learnt from. */
  readonly corpus: string
  readonly largest: number
  readonly bias: readonly number[]
  readonly words: readonly string[]
}

/**
 * Linear classifiers (logistic regression over words weighted by their rarity), one a column; `npm run train` learns
 * their weights from the labelled notices.
 */
export class Scorer {
  readonly #table: Table
  /** What each character of the table stands for: finer near nought. */
  readonly #numbers: readonly number[]
  #lines: Map<string, string> | null = null

  constructor(table: Table) {
    this.#table = table
    this.#numbers = Array.from({ length: middle + steps + 1 }, (_, code) => {
      const part = (code - middle) / steps
      return Math.sign(part) * part * part * table.largest
    })
  }

  /** The log-odds by column, and how many of the words are known. */
  scores(words: ReadonlySet<string>): { scores: number[]; known: number } {
    const { sums, length, known } = this.#add(words)
    return { scores: sums.map((sum, at) => (this.#table.bias[at] ?? 0) + sum / length), known }
  }

  /** How much words speak for a column, longer texts more. */
  weight(words: ReadonlySet<string>, column: number): number {
    return this.#add(words).sums[column] ?? 0
  }

  #add(words: ReadonlySet<string>): { sums: number[]; length: number; known: number } {
    const sums = this.#table.bias.map(() => 0)
    const lines = this.#byWord()
    let square = 0
    let known = 0
    for (const word of words) {
      const line = lines.get(word)
      if (line === undefined) continue
      const first = word.length + 1
      known += 1
      square += this.#number(line, first) ** 2
      for (let at = 0; at < sums.length; at += 1)
        sums[at] = (sums[at] ?? 0) + this.#number(line, first + 1 + at)
    }
    return { sums, length: Math.sqrt(square) || 1, known }
  }

  #number(line: string, at: number): number {
    return this.#numbers[line.charCodeAt(at)] ?? 0
  }

  /** Made at the first text. */
  #byWord(): Map<string, string> {
    return (this.#lines ??= new Map(
      this.#table.words.map((line) => [line.slice(0, line.indexOf(' ')), line]),
    ))
  }
}

export interface Likely<T> {
  readonly value: T
  /** From 0 to 1. */
  readonly likelihood: number
}

/** The value that is likeliest. */
export function likeliest<T>(all: readonly Likely<T>[]): Likely<T> {
  return all.reduce((best, one) => (one.likelihood > best.likelihood ? one : best))
}

/** How likely a value is; 0 for one that cannot be. */
export function likelihoodOf<T>(all: readonly Likely<T>[], is: (value: T) => boolean): number {
  return all.find(({ value }) => is(value))?.likelihood ?? 0
}

/** Likelihoods that make 1 together. */
export function shared<T>(values: readonly T[], score: (value: T) => number): Likely<T>[] {
  const powers = values.map((value) => Math.exp(score(value)))
  const sum = powers.reduce((total, power) => total + power, 0)
  return values.map((value, at) => ({ value, likelihood: (powers[at] ?? 0) / sum }))
}

export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
