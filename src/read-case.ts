import { Case } from './core/case.ts'
import { migrateCase } from './core/migrate.ts'

export type { Case } from './core/case.ts'

/**
 * A case from what `appeal-coach export` wrote, or from any part of it: every key that is missing gets its default, so
 * `{}` is a case too. What an earlier version wrote is brought to today's shape.
 *
 * @throws an error that names the keys that are not as they should be, or says that a newer version wrote it
 */
export function readCase(json: unknown): Case {
  return Case.parse(migrateCase(json))
}
