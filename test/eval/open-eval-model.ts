import { createModel } from '../../src/model/model.ts'
import type { Model } from '../../src/ports.ts'

type Given = Pick<Parameters<typeof createModel>[0], 'baseURL' | 'key' | 'name' | 'price'>

/** The real client with no budget to stop it. */
export const openEvalModel = (given: Given): Model =>
  createModel({ ...given, budget: { take: async () => 'ok', settle: async () => {} } })
