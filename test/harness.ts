import { spawnSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../src/core/poa/lint.ts'
import { samplePlan } from '../src/core/poa/sample-plan.ts'
import { lint, rules } from '../src/lint.ts'
import { fullCase } from './full-case.ts'

// What the bench of the project drives: what sellers and programs use, and nothing made for being measured.
const root = join(import.meta.dirname, '..')

interface Linter {
  /** How many rules run for the case: neither switched off by its form nor told as not checked. */
  readonly ruleCount: number
  lint(text: string): readonly Finding[]
}

/** The linter with a full case, so that every rule that is counted has run. */
export async function createLinter(): Promise<Linter> {
  const options = { case: fullCase() }
  const { form, notChecked } = lint(samplePlan.en, options)
  const off = rules.filter((rule) => rule.notFor?.includes(form) === true)
  const unchecked = new Set([...notChecked.map(({ ruleId }) => ruleId), ...off.map(({ id }) => id)])
  return { ruleCount: rules.length - unchecked.size, lint: (text) => lint(text, options).findings }
}

/** The command as it is installed from the package, which is packed first where it is missing or older than its sources. */
export function lintCommand(file: string): [command: string, args: string[]] {
  return [process.execPath, [packedCommand(), 'lint', file]]
}

/** The packed command line, fresh. */
export function packedCommand(): string {
  const folder = join(root, '.cache/dist')
  const command = join(folder, 'appeal-coach.cjs')
  if (changed(command) <= newestSource()) {
    const pack = [join(root, 'pack.ts'), folder, '--no-types']
    const { status, stderr } = spawnSync(process.execPath, pack, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`the package cannot be made: ${stderr}`)
  }
  return command
}

function newestSource(): number {
  const sources = globSync(['src/**/*.{ts,js}', 'pack.ts', 'package.json'], { cwd: root })
  return Math.max(...sources.map((path) => changed(join(root, path))))
}

function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
