import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** The program that tests and drills start: packed where the tests' runner packed it, else from the checkout. */
export const program = process.env['COACH_PROGRAM'] ?? join(root, 'src/start/checkout.js')

/** Packs the program once for all tests: packed it starts in half the time. */
export function setup(): void {
  const folder = join(root, 'node_modules/.cache/appeal-coach')
  execFileSync(process.execPath, [join(root, 'pack.ts'), folder, '--no-types'], { cwd: root })
  process.env['COACH_PROGRAM'] = join(folder, 'appeal-coach.cjs')
}
