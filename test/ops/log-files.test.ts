import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLogFiles } from '../../src/ops/log-files.ts'
import { tempFolder } from '../cli/run.ts'

const dayMs = 86_400_000
const now = Date.now()

const written = (folder: string, name: string, days: number): void => {
  writeFileSync(join(folder, name), 'old\n')
  const at = new Date(now - days * dayMs)
  utimesSync(join(folder, name), at, at)
}

describe('logs in files', () => {
  it('are kept for the days that were asked for, and nothing else in the folder is touched', async () => {
    const folder = tempFolder()
    written(folder, 'coach.2026-01-01.1.log', 8)
    written(folder, 'coach.2026-01-02.1.log', 6)
    written(folder, 'notes.txt', 400)
    const files = await openLogFiles(folder, 7, now)
    files.write('{"msg":"one"}\n')
    files.write('{"msg":"two"}\n')
    const names = readdirSync(folder)
    expect(names).not.toContain('coach.2026-01-01.1.log')
    expect(names).toEqual(expect.arrayContaining(['coach.2026-01-02.1.log', 'notes.txt']))
    const today = names.find((name) => !['coach.2026-01-02.1.log', 'notes.txt'].includes(name)) ?? ''
    expect(readFileSync(join(folder, today), 'utf8')).toBe('{"msg":"one"}\n{"msg":"two"}\n')
    expect(statSync(join(folder, today)).mode & 0o777).toBe(0o600)
  })

  it('go on in the file of the day after a start', async () => {
    const folder = tempFolder()
    for (const line of ['first\n', 'second\n']) (await openLogFiles(folder, 7, now)).write(line)
    const [name = '', ...more] = readdirSync(folder)
    expect(more).toEqual([])
    expect(readFileSync(join(folder, name), 'utf8')).toBe('first\nsecond\n')
  })
})
