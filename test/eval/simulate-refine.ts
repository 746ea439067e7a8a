import { samplePlan } from '../../src/core/poa/sample-plan.ts'
import { Case } from '../../src/core/case.ts'
import type { Answer, Ask } from '../../src/core/model/ask.ts'
import { refineText } from '../../src/core/refine/loop.ts'
import { isMendable } from '../../src/core/refine/mendable.ts'
import { draftOfText } from '../../src/core/refine/read-drafts.ts'
import { type Fault, faults } from './faults.ts'

interface Chances {
  readonly runs: number
  readonly seed: number
  readonly faults: number
  readonly fix: number
  readonly newPerEdit: number
  readonly mechanical: number
  readonly editTokens: number
  readonly cap: number
}

/** A sentence with its faults, known again by its text. */
interface Faulty {
  readonly bare: string
  readonly faults: readonly Fault[]
}

const textOf = ({ bare, faults: own }: Faulty): string => own.reduce((text, { put }) => put(text), bare)

/**
 * The refine loop as it is used, over a plan with faults put in at random, against a model that mends, fails to mend and
 * brings in new faults by chance. Calls and tokens are counted by the model. The draft itself costs none: code writes it.
 */
export async function simulateRefine(
  chances: Chances,
): Promise<{ calls: number[]; tokens: number[]; accepted: number }> {
  const random = seeded(chances.seed)
  const calls: number[] = []
  const tokens: number[] = []
  let accepted = 0
  for (let run = 0; run < chances.runs; run += 1) {
    const model = new ChanceModel(chances, random)
    const { after } = await refineText(model.faultyPlan(), { kase }, '', (ask) => model.answer(ask))
    calls.push(model.calls)
    tokens.push(model.tokens)
    if (!after.findings.some(isMendable)) accepted += 1
  }
  return { calls, tokens, accepted }
}

const kase = Case.parse({})

class ChanceModel {
  calls = 0
  tokens = 0
  readonly #chances: Chances
  readonly #random: () => number
  readonly #known = new Map<string, Faulty>()

  constructor(chances: Chances, random: () => number) {
    this.#chances = chances
    this.#random = random
  }

  faultyPlan(): string {
    const { text, passages } = draftOfText(samplePlan.en)
    const sentences = passages
      .filter(({ section }) => section !== 'closing')
      .map(({ start, end }) => text.slice(start, end))
    const faulty = new Map<string, Fault[]>()
    for (let left = poisson(this.#random, this.#chances.faults); left > 0; left -= 1) {
      const open = sentences.filter((one) => !faulty.has(one))
      const sentence = open[Math.floor(this.#random() * open.length)]
      if (sentence !== undefined)
        faulty.set(sentence, [this.#fault(this.#random() < this.#chances.mechanical)])
    }
    return [...faulty].reduce(
      (plan, [bare, own]) => plan.replace(bare, this.#keep({ bare, faults: own })),
      text,
    )
  }

  async answer(ask: Ask): Promise<Answer> {
    this.calls += 1
    const lines = (ask.untrusted['span'] ?? '').split('\n').map((line) => this.#reworded(line))
    const tokensOut = lines.length * this.#chances.editTokens
    this.tokens += tokensOut
    const isOver = this.calls > this.#chances.cap
    return {
      ask: ask.id,
      value: isOver ? null : { after: lines.join('\n') },
      failure: isOver ? 'budget' : null,
      model: 'simulated',
      promptVersion: 'refine-2/all-1',
      calls: 1,
      tokensIn: 0,
      tokensOut,
      cost: null,
    }
  }

  #reworded(line: string): string {
    const known = this.#known.get(line)
    if (!known) return line
    const left = known.faults.filter(() => this.#random() >= this.#chances.fix)
    const more = this.#random() < this.#chances.newPerEdit ? [this.#fault(false)] : []
    return this.#keep({ bare: known.bare, faults: [...left, ...more] })
  }

  #keep(sentence: Faulty): string {
    const text = textOf(sentence)
    this.#known.set(text, sentence)
    return text
  }

  #fault(mechanical: boolean): Fault {
    const open = faults.filter((fault) => fault.mechanical === mechanical)
    const fault = open[Math.floor(this.#random() * open.length)]
    if (!fault) throw new Error('there is no such fault')
    return fault
  }
}

function poisson(random: () => number, mean: number): number {
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = random(); product > limit; product *= random()) count += 1
  return count
}

/** The same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
