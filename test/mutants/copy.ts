import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fault } from './faults.ts'

const project = join(import.meta.dirname, '../..')

export interface Copy {
  readonly folder: string
  /** Does some work while these faults are in the copy, and takes them out again. */
  with<T>(faults: readonly Fault[], work: () => T): T
  remove(): void
}

/** The project as it stands, changes that are not committed included, in a folder of its own. */
export function copyOf(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'coach-mutants-'))
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  for (const file of execFileSync('git', list, { cwd: project, encoding: 'utf8' }).split('\0'))
    if (file !== '' && file !== 'node_modules' && existsSync(join(project, file)))
      cpSync(join(project, file), join(folder, file))
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))

  function plant({ file, from, to }: Fault): () => void {
    const path = join(folder, file)
    const before = readFileSync(path, 'utf8')
    if (before.split(from).length !== 2)
      throw new Error(`${file} does not hold “${from}” once; mend the list.`)
    writeFileSync(
      path,
      before.replace(from, () => to),
    )
    return () => writeFileSync(path, before)
  }

  return {
    folder,
    with(faults, work) {
      const undo: (() => void)[] = []
      try {
        for (const fault of faults) undo.unshift(plant(fault))
        return work()
      } finally {
        for (const each of undo) each()
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** What the compiler says with all of them planted at once; empty where it finds none. */
export function typeErrors(copy: Copy, faults: readonly Fault[]): string {
  const tsc = join(copy.folder, 'node_modules/.bin/tsc')
  const { status, stdout, error } = copy.with(faults, () =>
    spawnSync(tsc, [], { cwd: copy.folder, encoding: 'utf8' }),
  )
  if (error) throw error
  return status === 0 ? '' : stdout
}
