import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type Server, startRedis } from '../redis/server.ts'
import { type Ran, run, tempFile, tempFolder } from './run.ts'

// `export --sealed` and `restore` as an operator types them, from a folder to Redis and back.

const paper = Buffer.from('%PDF-1.7\n\u0000 an invoice', 'latin1')
const key = 'cd'.repeat(32)
let redis: Server

beforeAll(async () => {
  redis = await startRedis([])
})
afterAll(() => redis.stop())

/** A folder with a key of its own, or Redis as a service is configured, with its files beside it. */
type Place = { readonly data: string } | 'redis'
const folder = (): Place => ({ data: tempFolder() })
let served = ''

/** One command line, typed where these cases lie. */
async function at(place: Place, args: string[], input = ''): Promise<Ran> {
  if (place !== 'redis') return run([...args, '--data', place.data], input)
  vi.stubEnv('REDIS_URL', redis.url)
  vi.stubEnv('MASTER_KEY', key)
  vi.stubEnv('DATA_DIR', served)
  try {
    return await run(args, input)
  } finally {
    vi.unstubAllEnvs()
  }
}

async function exported(place: Place) {
  const { code, json } = await at(place, ['export', '--case', '1', '--json'])
  expect(code).toBe(0)
  return json()[0] as { transcript: unknown[]; files: { sha256: string }[] }
}

/** Carries case 1 from one place to the other, and says what `restore` printed. */
async function carry(from: Place, to: Place): Promise<object> {
  const file = join(tempFolder(), 'case-1.sealed')
  const sealed = await at(from, ['export', '--case', '1', '--sealed', '--out', file])
  expect([sealed.code, sealed.out]).toEqual([0, ''])
  const words = /Code: (\S+)/.exec(sealed.err)?.[1] ?? ''
  expect(readFileSync(file, 'latin1')).not.toContain('an invoice')
  expect((await at(to, ['restore', file, '--code', 'AAAA-AAAA'])).code).toBe(2)
  const restored = await at(to, ['restore', file, '--code', words, '--json'])
  expect(restored.code, restored.err).toBe(0)
  return restored.json()[0] ?? {}
}

const linesOf = (...inputs: object[]): string => inputs.map((each) => `${JSON.stringify(each)}\n`).join('')

it('a case goes from SQLite to Redis and back, and is the same in each with its file', async () => {
  const [here, back] = [folder(), folder()]
  served = tempFolder()
  const notice = readFileSync('test/cli/notice.txt', 'utf8')
  const told = linesOf({ text: notice }, { file: tempFile('a.pdf', paper) })
  await at(here, ['chat', '--jsonl', '--lang', 'en'], told)
  const before = await exported(here)
  expect([before.files.length, before.transcript.length > 2]).toEqual([1, true])

  expect((await at('redis', ['export', '--case', '1'])).code).toBe(2)
  expect(await carry(here, 'redis')).toMatchObject({ case: '1', isThere: false, files: 1 })
  expect(await exported('redis')).toEqual(before)
  expect(await carry(here, 'redis')).toMatchObject({ isThere: true })
  expect(await carry('redis', back)).toMatchObject({ case: '1', isThere: false, files: 1 })
  expect(await exported(back)).toEqual(before)
  // What was carried is a case to go on with, and its file is known again.
  const said = await at(back, ['chat', '--jsonl'], linesOf({ file: tempFile('b.pdf', paper) }))
  expect(said.out).toContain('I already have b.pdf')
})
