import type { Model } from '../ports.ts'

/** Where no model is configured or wanted: every ask is answered at once, with nothing. */
export const noModel: Model = {
  ask: async ({ id }) => ({
    ask: id,
    value: null,
    failure: 'off',
    model: '',
    promptVersion: '',
    calls: 0,
    tokensIn: 0,
    tokensOut: 0,
    cost: null,
  }),
}
