import type { Config } from '../config.ts'
import type { ModelPlace } from '../core/model/work.ts'
import type { Counters, Model, Store } from '../ports.ts'
import { type Asking, createAsking } from '../runtime/asking.ts'
import type { Turn } from '../runtime/turn.ts'

export interface OpenModel {
  readonly model: Model
  /** As sellers are told of it: nothing of the address but its host. */
  readonly place: ModelPlace
}

/** The model that the configuration names; null where it names none. Without counters its budget is this process's own. */
export async function openModel(
  { model: given }: Config,
  counters: Counters | null,
  onTrouble?: (reason: string) => void,
): Promise<OpenModel | null> {
  if (given === null) return null
  const { createModel } = await import('../model/model.ts')
  const { createBudget } = await import('../runtime/budget.ts')
  const { countersInMemory } = await import('../store/counters.ts')
  const budget = createBudget(counters ?? countersInMemory(), given.limits)
  return {
    model: createModel({ ...given, budget, ...(onTrouble && { onTrouble }) }),
    place: {
      name: given.name,
      host: new URL(given.baseURL).host,
      calls: given.limits.calls,
      tokens: given.limits.tokens,
      ...(given.limits.cost !== null && { cost: given.limits.cost }),
    },
  }
}

/** The mailbox of an open model: what asks it, and hands its answers to the turn. */
export function askingOf(
  { model }: OpenModel,
  parts: {
    store: Store
    turn: Turn
    clock: () => number
    nudge?: () => void
    busy?: (sessionId: string) => (() => void) | undefined
  },
): Asking {
  const { store, turn, clock, nudge, busy } = parts
  return createAsking({
    model,
    load: (id) => store.load(id),
    handle: async (update) => {
      await turn.handle(update)
      nudge?.()
    },
    clock,
    ...(busy && { busy }),
  })
}
