import { EndpointFault } from './fault.ts'
import { formNames, lastForm } from './forms.ts'
import type { Form, Reply } from './reply.ts'

/** Which form of answer an endpoint and model take: tried from the strictest on, found once and kept. */
export interface FormFinder {
  /** Sends in the form found, or in the first that is not turned down. */
  send(forms: readonly Form[], call: (form: Form) => Promise<Reply>): Promise<Reply>
  /** The last answer was of use, so its form is kept. */
  keep(): void
  /** The last answer was of no use for its form; the next one is asked for more plainly, unless a form is kept. */
  stepDown(): void
  /** The form that is kept, by its name. */
  kept(): string | null
}

export function createFormFinder(): FormFinder {
  let level = 0
  let isKept = false
  return {
    async send(forms, call) {
      for (;;) {
        const used = level
        const form = forms[used]
        if (form === undefined) throw new Error(`There is no form ${used}.`)
        try {
          return await call(form)
        } catch (error) {
          if (!(error instanceof EndpointFault) || !error.isAboutForm) throw error
          if (isKept || used === lastForm) {
            // What worked is turned down now, or nothing is taken at all: the next question begins from the start.
            level = 0
            isKept = false
            throw error
          }
          level = Math.max(level, used + 1)
        }
      }
    },
    keep() {
      isKept = true
    },
    stepDown() {
      if (!isKept && level < lastForm) level += 1
    },
    kept: () => (isKept ? (formNames[level] ?? null) : null),
  }
}
