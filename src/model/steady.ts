import {
  ConsecutiveBreaker,
  DelegateBackoff,
  type IRetryBackoffContext,
  TimeoutStrategy,
  circuitBreaker,
  handleWhen,
  isBrokenCircuitError,
  retry,
  timeout,
  wrap,
} from 'cockatiel'
import { EndpointFault } from './fault.ts'
import { stopped } from './fault-of.ts'
import type { Call } from './reply.ts'

export interface Patience {
  /** For one call, from the question to the end of the answer. */
  readonly callMs: number
  /** Further tries after the first. */
  readonly tries: number
  readonly firstWaitMs: number
  /** An endpoint that wants to be left alone for longer is not waited for. */
  readonly longestWaitMs: number
  /** After so many failures one after another nothing is called for so long. */
  readonly failures: number
  readonly restMs: number
}

export const usualPatience: Patience = {
  callMs: 60_000,
  tries: 2,
  firstWaitMs: 500,
  longestWaitMs: 10_000,
  failures: 5,
  restMs: 30_000,
}

/** The one owner of time-outs, retries and rest, for all calls to one endpoint. */
export function createSteady(patience: Patience, random: () => number): (call: Call) => Call {
  const { callMs, tries, firstWaitMs, longestWaitMs, failures, restMs } = patience
  const backoff = new DelegateBackoff<IRetryBackoffContext<unknown>>(({ attempt, result }) => {
    const told = 'error' in result && result.error instanceof EndpointFault ? result.error.afterMs : null
    return told ?? firstWaitMs * 2 ** (attempt - 1) * (0.5 + random() / 2)
  })
  const mayPass = (error: unknown): boolean =>
    error instanceof EndpointFault && error.isPassing && (error.afterMs ?? 0) <= longestWaitMs
  const isDown = (error: unknown): boolean =>
    error instanceof EndpointFault && (error.isPassing || error.failure === 'time-out')
  const policy = wrap(
    retry(handleWhen(mayPass), { maxAttempts: tries, backoff }),
    circuitBreaker(handleWhen(isDown), { halfOpenAfter: restMs, breaker: new ConsecutiveBreaker(failures) }),
  )
  // Cooperative, because a call ends by itself once its signal is aborted.
  const timed = timeout(callMs, { strategy: TimeoutStrategy.Cooperative, abortOnReturn: false })

  return (call) => async (request, options) => {
    const once = () =>
      timed.execute(async ({ signal }) => {
        if (signal.aborted) throw stopped()
        try {
          return await call(request, { ...options, signal })
        } catch (error) {
          throw signal.aborted && !options.signal.aborted ? tooSlow() : error
        }
      }, options.signal)
    try {
      return await policy.execute(once, options.signal)
    } catch (error) {
      throw isBrokenCircuitError(error) ? resting() : error
    }
  }
}

const tooSlow = (): EndpointFault => new EndpointFault('time-out', 'it takes too long')
const resting = (): EndpointFault => new EndpointFault('unreachable', 'it failed too often just now')
