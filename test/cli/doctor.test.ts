import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFolder } from '../../src/store/sqlite.ts'
import { run, tempFile, tempFolder } from './run.ts'

interface Check {
  id: string
  ok: boolean | null
  text: string
}

async function doctor(folder: string): Promise<{ code: number; of: (id: string) => Check | undefined }> {
  const { code, json } = await run(['doctor', '--data', folder, '--json'])
  const checks = json()[0]?.['checks'] as Check[]
  return { code, of: (id) => checks.find((check) => check.id === id) }
}

describe('doctor', () => {
  it('finds nothing wrong with a folder that is not there yet, and makes none', async () => {
    const folder = join(tempFolder(), 'new', 'data')
    const { code, of } = await doctor(folder)
    expect([code, of('data')?.ok, of('key')?.ok, of('store')?.ok]).toEqual([0, true, null, null])
    expect((await doctor(folder)).of('data')?.text).toContain('will be made')
  })

  it('opens the store that is there', async () => {
    const folder = tempFolder()
    await openFolder(folder).close()
    const { code, of } = await doctor(folder)
    expect([code, of('key')?.ok, of('store')?.ok]).toEqual([0, true, true])
  })

  it('says how to close a key file that others can read', async () => {
    const folder = tempFolder()
    await openFolder(folder).close()
    chmodSync(join(folder, 'master.key'), 0o644)
    const { code, of } = await doctor(folder)
    expect([code, of('key')?.ok]).toEqual([1, false])
    expect(of('key')?.text).toContain('chmod 600')
  })

  it('tells a lost key and a damaged store', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'coach.db'), 'no database at all, but long enough to be read as a header')
    const { code, of } = await doctor(folder)
    expect([code, of('key')?.ok, of('store')?.ok]).toEqual([1, false, false])
  })

  it('tells a data folder that is a file', async () => {
    const { code, of } = await doctor(tempFile('data', 'x'))
    expect([code, of('data')?.ok]).toEqual([1, false])
  })

  it('leaves a store alone that is in use', async () => {
    const folder = tempFolder()
    const store = openFolder(folder)
    const { code, of } = await doctor(folder)
    await store.close()
    expect([code, of('store')?.ok]).toEqual([0, null])
  })
})
