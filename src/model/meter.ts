import type { Budget } from '../ports.ts'
import { estimateTokens } from './collect.ts'
import { EndpointFault } from './fault.ts'
import type { Call, Reply, Request } from './reply.ts'

/** Of a million tokens. */
export interface Price {
  readonly input: number
  readonly output: number
}

/** Set aside for an answer before it is known; a plan's passage is far shorter. */
const likelyTokensOut = 1000
/** What an endless answer has cost by the time it is cut off. */
const endlessTokensOut = 22_000

export interface Meter {
  readonly used: { calls: number; tokensIn: number; tokensOut: number }
  cost(): number | null
  /** Pays for every call it makes, before and after. Throws the `budget` fault where none may be made. */
  paid(call: Call): Call
}

export function createMeter(
  budget: Budget,
  of: { readonly sessionId: string; readonly caseId: string },
  price: Price | null,
): Meter {
  const used = { calls: 0, tokensIn: 0, tokensOut: 0 }
  const costOf = (tokensIn: number, tokensOut: number): number =>
    price === null ? 0 : (tokensIn * price.input + tokensOut * price.output) / 1_000_000

  async function spend(tokensIn: number, tokensOut: number): Promise<void> {
    used.tokensIn += tokensIn
    used.tokensOut += tokensOut
    const cost = costOf(tokensIn, tokensOut)
    await budget.settle(of.sessionId, of.caseId, { calls: 1, tokens: tokensIn + tokensOut, cost })
  }

  return {
    used,
    cost: () => (price === null ? null : costOf(used.tokensIn, used.tokensOut)),
    paid: (call) => async (request, options) => {
      const tokens = tokensToldIn(request)
      const may = await budget.take(of.sessionId, of.caseId, { calls: 1, tokens: tokens + likelyTokensOut })
      if (may !== 'ok') throw new EndpointFault('budget', `the budget of the ${may} is used up`)
      used.calls += 1
      let reply: Reply
      try {
        reply = await call(request, options)
      } catch (error) {
        const failure = error instanceof EndpointFault ? error.failure : null
        if (failure === 'unreachable') await spend(0, 0)
        else await spend(tokens, failure === 'too-long' ? endlessTokensOut : 0)
        throw error
      }
      await spend(reply.tokensIn, reply.tokensOut)
      return reply
    },
  }
}

function tokensToldIn({ messages }: Request): number {
  return estimateTokens(messages.map(({ content }) => content))
}
