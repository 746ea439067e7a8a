import type { Mailbox, Store } from '../ports.ts'

export interface LeaseTerms {
  readonly store: Store
  readonly clock: () => number
  readonly leaseMs: number
  /** Told once when another worker may have the mailbox now. */
  readonly onLost: (mailbox: Mailbox) => void
  /** A lease that could not be renewed this time is tried again; it may still hold. */
  readonly onTrouble: (error: unknown) => void
}

/** Renewed three times a lease, so that one renewal may fail on its way. */
const renewals = 3

/** A mailbox that this worker empties. Its lease is renewed until the end, or until it turns out to be lost. */
export class Held {
  readonly #terms: LeaseTerms
  readonly #timer: NodeJS.Timeout
  readonly #lost = new AbortController()
  #mailbox: Mailbox
  #last: Promise<unknown> = Promise.resolve()

  constructor(terms: LeaseTerms, mailbox: Mailbox) {
    this.#terms = terms
    this.#mailbox = mailbox
    const renew = (): void => void this.#inTurn(() => this.#renew()).catch(terms.onTrouble)
    this.#timer = setInterval(renew, terms.leaseMs / renewals)
  }

  /** Aborted when the lease is lost: what is being delivered is another worker's now. */
  get signal(): AbortSignal {
    return this.#lost.signal
  }

  /** Settles, postpones or buries under the lease as it stands now; does nothing once it is lost. */
  settle(how: (mailbox: Mailbox) => Promise<Mailbox | null>): Promise<Mailbox | null> {
    return this.#inTurn(async () => {
      if (this.signal.aborted) return null
      const next = await how(this.#mailbox)
      if (next) this.#mailbox = next
      else this.end()
      return next
    })
  }

  end(): void {
    clearInterval(this.#timer)
  }

  async #renew(): Promise<void> {
    const { store, clock, leaseMs, onLost } = this.#terms
    if (this.signal.aborted) return
    const renewed = await store.renew(this.#mailbox, clock() + leaseMs)
    if (renewed) {
      this.#mailbox = renewed
      return
    }
    this.end()
    this.#lost.abort(new Error('The lease was lost.'))
    onLost(this.#mailbox)
  }

  /** One after another, because a renewal and a settling both say how the lease stands. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work, work)
    this.#last = mine.catch(() => {})
    return mine
  }
}
