import type { Case } from '../case.ts'
import type { Text } from '../text.ts'

/** Something sellers ask beside the question that waits; the first topic that fits answers. */
export interface SideTopic {
  readonly id: string
  /** Tried on NFKC lower-case words that already look like a question. */
  readonly asks: readonly RegExp[]
  readonly answer: Text | ((kase: Case) => Text)
}
