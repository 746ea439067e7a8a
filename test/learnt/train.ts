/** One text, or one place in a text: its words and what it is labelled with. */
export interface Example {
  readonly words: ReadonlySet<string>
  /** By question the column that is right, -1 where none is, or null where the label leaves it open. */
  readonly right: readonly (number | null)[]
}

/** How many columns each question has; one of a single column is answered with yes or no. */
export type Questions = readonly number[]

/** Trained weights: for each word its rarity and a weight by column, both as they are summed up in a text. */
export interface Weights {
  readonly bias: readonly number[]
  readonly words: ReadonlyMap<string, { readonly rarity: number; readonly weights: readonly number[] }>
}

const rounds = 20

interface Row {
  readonly at: readonly number[]
  readonly by: readonly number[]
  readonly right: Example['right']
}

/**
 * Stochastic gradient descent on the log loss of multinomial logistic regression, one regression a question. The same
 * examples in the same order give the same weights. Words of fewer examples than `fewest` are left out: they tell
 * more of one text than of a kind.
 */
export function train(examples: readonly Example[], questions: Questions, fewest: number): Weights {
  const counts = new Map<string, number>()
  for (const { words } of examples) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const vocabulary = [...counts].filter(([, count]) => count >= fewest).map(([word]) => word)
  const numbers = new Map(vocabulary.map((word, number) => [word, number]))
  const rarity = vocabulary.map((word) => Math.log(1 + examples.length / (counts.get(word) ?? 1)))
  const rows = examples.map(({ words, right }): Row => {
    const at = [...words].flatMap((word) => numbers.get(word) ?? [])
    const length = Math.sqrt(at.reduce((sum, number) => sum + (rarity[number] ?? 0) ** 2, 0)) || 1
    return { at, by: at.map((number) => (rarity[number] ?? 0) / length), right }
  })
  const learnt = questions.map((columns, question) =>
    regress(
      rows.filter(({ right }) => (right[question] ?? null) !== null),
      { columns, question, words: vocabulary.length },
    ),
  )
  const weights = learnt.flatMap((one) => one.weights)
  const words = vocabulary.map((word, number) => {
    const own = rarity[number] ?? 0
    return [word, { rarity: own, weights: weights.map((column) => (column[number] ?? 0) * own) }] as const
  })
  return { bias: learnt.flatMap((one) => one.bias), words: new Map(words) }
}

function regress(
  rows: readonly Row[],
  { columns, question, words }: { columns: number; question: number; words: number },
): { bias: number[]; weights: Float64Array[] } {
  const weights = Array.from({ length: columns }, () => new Float64Array(words))
  const bias = weights.map(() => 0)
  const order = [...rows]
  const random = numbersFrom(1)
  for (let round = 0; round < rounds; round += 1) {
    const rate = 3 / (1 + round / 10)
    shuffle(order, random)
    for (const { at, by, right } of order) {
      const scores = weights.map((column, value) =>
        at.reduce((sum, number, place) => sum + (column[number] ?? 0) * (by[place] ?? 0), bias[value] ?? 0),
      )
      const likelihoods = columns === 1 ? scores.map(logistic) : shared(scores)
      for (const [value, column] of weights.entries()) {
        const gap = (likelihoods[value] ?? 0) - (right[question] === value ? 1 : 0)
        if (Math.abs(gap) < 0.001) continue
        bias[value] = (bias[value] ?? 0) - rate * 0.1 * gap
        for (const [place, number] of at.entries())
          column[number] = (column[number] ?? 0) - rate * gap * (by[place] ?? 0)
      }
    }
  }
  return { bias, weights }
}

function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score))
}

function shared(scores: readonly number[]): number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const [a, b] = [list[last], list[other]]
    if (a !== undefined && b !== undefined) [list[last], list[other]] = [b, a]
  }
}

/** A linear congruential generator, numbers from 0 up to 1. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x80000000
}
