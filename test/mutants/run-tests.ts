import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { z } from 'zod'

const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})

export interface Failure {
  readonly file: string
  readonly test: string
}

const longestMs = 15 * 60_000

/** The test that failed first among these files and folders; null where all passed. */
export function firstFailure(folder: string, tests: readonly string[]): Failure | null {
  const out = join(folder, 'mutants.json')
  rmSync(out, { force: true })
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--bail=1', '--maxWorkers=2']
  const told = ['--reporter=json', `--outputFile=${out}`]
  const run = spawnSync(process.execPath, [...args, ...told, ...tests], {
    cwd: folder,
    encoding: 'utf8',
    timeout: longestMs,
  })
  if (run.status === 0) return null
  if (run.status === null || !existsSync(out))
    throw new Error(`No report on ${tests.join(' ')}: ${run.stderr.slice(-2000)}`)
  const { testResults } = Report.parse(JSON.parse(readFileSync(out, 'utf8')))
  const failures = testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const test = assertionResults.find(({ status }) => status === 'failed')?.fullName
      return { file: relative(folder, name), test: test ?? 'does not load' }
    })
  // Files that the first failure broke off have no test that failed.
  const failed = failures.find(({ test }) => test !== 'does not load') ?? failures[0]
  if (failed === undefined)
    throw new Error(`No test of ${tests.join(' ')} failed, but the run did: ${run.stderr.slice(-2000)}`)
  return failed
}
