import type { Failure } from '../core/model/ask.ts'

/** What an endpoint did wrong, in words of our own: nothing of the key, of what was asked or of what came back. */
export class EndpointFault extends Error {
  readonly failure: Failure
  /** A later try of the same call may do better. */
  readonly isPassing: boolean
  /** The endpoint said when to come back. */
  readonly afterMs: number | null
  /** What it would not take was perhaps how the answer's form was asked for. */
  readonly isAboutForm: boolean

  constructor(
    failure: Failure,
    reason: string,
    more: { isPassing?: boolean; afterMs?: number | null; isAboutForm?: boolean } = {},
  ) {
    super(reason)
    this.name = 'EndpointFault'
    this.failure = failure
    this.isPassing = more.isPassing ?? false
    this.afterMs = more.afterMs ?? null
    this.isAboutForm = more.isAboutForm ?? false
  }
}
