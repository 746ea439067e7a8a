import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Fault, faults } from './faults.ts'

/** Plants each fault alone in a copy of the project and runs the tests that should tell; `-- FROM TO` takes some of them. */
const project = join(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'coach-mutants-'))
const parts = [
  'src',
  'test',
  'prompts',
  'docs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vitest.config.ts',
]
const more = ['README.md', 'ARCHITECTURE.md', '.env.example', 'knip.json', 'pack.ts']
const [first = 1, last = faults.length] = process.argv.slice(2).map(Number)

function isCaught({ file, from, to, tests }: Fault): boolean {
  const path = join(copy, file)
  const before = readFileSync(path, 'utf8')
  if (before.split(from).length !== 2) throw new Error(`${file} does not hold "${from}" once; mend the list.`)
  writeFileSync(
    path,
    before.replace(from, () => to),
  )
  try {
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--bail=1', '--reporter=dot', ...tests.split(' ')]
    return spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore', timeout: 600_000 }).status !== 0
  } finally {
    writeFileSync(path, before)
  }
}

try {
  for (const part of [...parts, ...more]) cpSync(join(project, part), join(copy, part), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'))
  const missed: Fault[] = []
  for (const [at, fault] of faults.entries()) {
    if (at + 1 < first || at + 1 > last) continue
    const caught = isCaught(fault)
    if (!caught) missed.push(fault)
    console.log(
      `${at + 1} ${caught ? 'caught' : 'MISSED'} ${fault.file}: ${fault.from.trim()} → ${fault.to.trim()}`,
    )
  }
  console.log(`${missed.length} missed`)
  process.exitCode = missed.length > 2 ? 1 : 0
} finally {
  rmSync(copy, { recursive: true, force: true })
}
