import { Case } from './core/case.ts'

export type { Case } from './core/case.ts'

/**
 * A case from what `appeal-coach export` wrote, or from any part of it: every key that is missing gets its default, so
 * `{}` is a case too.
 *
 * @throws an error that names the keys that are not as they should be
 */
export function readCase(json: unknown): Case {
  return Case.parse(json)
}
