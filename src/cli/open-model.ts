import type { Config } from '../config.ts'
import type { ModelPlace } from '../core/model/work.ts'
import type { Counters, Model } from '../ports.ts'

export interface OpenModel {
  readonly model: Model
  /** As sellers are told of it: nothing of the address but its host. */
  readonly place: ModelPlace
}

/** The model that the configuration names, with its budget; null where it names none. */
export async function openModel(
  { model: given }: Config,
  counters: Counters,
  onTrouble?: (reason: string) => void,
): Promise<OpenModel | null> {
  if (given === null) return null
  const { createModel } = await import('../model/model.ts')
  const { createBudget } = await import('../runtime/budget.ts')
  const budget = createBudget(counters, given.limits)
  return {
    model: createModel({ ...given, budget, ...(onTrouble && { onTrouble }) }),
    place: { name: given.name, host: new URL(given.baseURL).host },
  }
}
