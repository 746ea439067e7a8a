import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { defaultKeeping } from '../../../src/core/keeping.ts'
import { schemaNow } from '../../../src/core/schema-version.ts'
import type { Session } from '../../../src/core/session.ts'
import { createBlobs } from '../../../src/files/blob-store.ts'
import { createDiskShelf } from '../../../src/files/disk-shelf.ts'
import { putCase, takeCase } from '../../../src/files/sealed/carry.ts'
import { openCase, sealCase } from '../../../src/files/sealed/case-file.ts'
import { newCode, readCode } from '../../../src/files/sealed/code.ts'
import { openFile, sealFile } from '../../../src/files/sealed/seal-file.ts'
import { Unopened } from '../../../src/files/sealed/unopened.ts'
import type { Blobs, Store } from '../../../src/ports.ts'
import { masterKeys } from '../../../src/store/master-key.ts'
import { openRedis } from '../../../src/store/redis/redis.ts'
import { openSqlite } from '../../../src/store/sqlite.ts'
import { readySession } from '../../core/team/ready-session.ts'
import { type Server, startRedis } from '../../redis/server.ts'

const secret = { kind: 'code', words: newCode() } as const
const chat = 'terminal:local'
let redis: Server
let count = 0
beforeAll(async () => {
  redis = await startRedis([])
})
afterAll(() => redis.stop())

interface Place {
  readonly store: Store
  readonly blobs: Blobs
}

async function place(kind: 'SQLite' | 'Redis'): Promise<Place> {
  count += 1
  const keys = masterKeys({ folder: '.', given: String(count).padStart(2, '0').repeat(32) })
  const store =
    kind === 'SQLite'
      ? openSqlite({ path: ':memory:', keys })
      : await openRedis({ url: redis.url, keys, prefix: `sealed${count}` })
  const folder = mkdtempSync(join(tmpdir(), 'coach-sealed-'))
  return { store, blobs: createBlobs(createDiskShelf(join(folder, 'files')), store.fileKeys) }
}

/** A chat with these cases; of each some lines were said and these files were sent. */
async function settled(
  { store, blobs }: Place,
  given: Session,
  files: readonly Uint8Array[],
): Promise<Session> {
  const cases: Record<string, Case> = {}
  for (const [id, kase] of Object.entries(given.cases)) {
    const received = await Promise.all(files.map((bytes) => blobs.put(chat, id, bytes)))
    const listed = received.map((file, i) => ({ ...file, name: `发票 ${i}.pdf`, at: 5, readAt: null }))
    cases[id] = { ...kase, files: listed }
  }
  const session = { ...given, id: chat, version: 1, cases }
  const transcript = Object.keys(cases).flatMap((caseId) => [
    { at: 1, who: 'coach' as const, caseId, text: `before ${caseId}` },
    { at: 2, who: 'seller' as const, caseId, text: '“您好” \ud83d\ude00' },
  ])
  const commit = { previous: null, session, effects: [], transcript, seen: null, now: 0 }
  expect(await store.commit(commit)).toBe('saved')
  return session
}

const sofa = readySession(chat, 'zh')
const ways = [
  ['SQLite', 'SQLite'],
  ['SQLite', 'Redis'],
  ['Redis', 'SQLite'],
  ['Redis', 'Redis'],
] as const

describe.each(ways)('a case from %s to %s', (from, to) => {
  it('is the same there: what was told, what was said, and every byte of its files', async () => {
    const [here, there] = [await place(from), await place(to)]
    const files = [Buffer.from('one'), Buffer.alloc(70_000, 7), Buffer.from('one')]
    const session = await settled(here, sofa, files)
    const id = session.current
    const whole = await takeCase(here, chat, id)
    const sealed = await sealCase(whole!, secret)
    const put = await putCase(there, chat, await openCase(sealed, secret.words), defaultKeeping)
    expect(put).toEqual({ id, isThere: false })
    const restored = await there.store.load(chat)
    expect(restored?.cases[id]).toEqual(session.cases[id])
    expect([restored?.current, restored?.lang, restored?.zone]).toEqual([id, session.lang, session.zone])
    expect(restored?.wakeAt).not.toBeNull()
    expect(await there.store.transcript(chat, id)).toEqual(await here.store.transcript(chat, id))
    for (const { sha256 } of session.cases[id]?.files ?? [])
      expect(await there.blobs.get(chat, id, sha256)).toEqual(await here.blobs.get(chat, id, sha256))
    // Taken from there it is the same again, and put back where it is it changes nothing.
    const again = await takeCase(there, chat, id)
    expect({ ...again?.portable, writtenAt: 0 }).toEqual({ ...whole?.portable, writtenAt: 0 })
    expect(await putCase(here, chat, again!, defaultKeeping)).toEqual({ id, isThere: true })
    expect(await here.store.load(chat)).toEqual(session)
    await Promise.all([here.store.close(), there.store.close()])
  })
})

it('goes beside the cases of a chat under the next number, and takes the place of none', async () => {
  const [here, there] = [await place('SQLite'), await place('SQLite')]
  const session = await settled(here, sofa, [])
  const other = { ...sofa, cases: { '1': { ...sofa.cases['1']!, openedAt: 7, warnedAt: 9 } } }
  await settled(there, other, [])
  const taken = await takeCase(there, chat, '1')
  expect(await putCase(here, chat, taken!, defaultKeeping)).toEqual({ id: '2', isThere: false })
  const after = await here.store.load(chat)
  expect(after?.cases['1']).toEqual(session.cases['1'])
  // A warning of its deletion was for the other place.
  expect(after?.cases['2']).toEqual({ ...other.cases['1'], id: '2', files: [], warnedAt: null })
  expect((await here.store.transcript(chat, '2')).map(({ caseId }) => caseId)).toEqual(['2', '2'])
  expect([after?.nextCase, await takeCase(here, chat, '9'), await takeCase(here, chat, '__proto__')]).toEqual(
    [3, null, null],
  )
  await Promise.all([here.store.close(), there.store.close()])
})

it('holds any case, whatever stands in it', async () => {
  const here = await place('SQLite')
  expect(await takeCase(here, chat, '1')).toBeNull()
  let opening = 10
  const anyCase = fc
    .record({
      id: fc.constantFrom('1', '7', '__proto__', ''),
      title: fc.string({ unit: 'binary' }),
      words: fc.string(),
    })
    .map(({ id, title, words }) =>
      Case.parse({ id, title: title.toWellFormed(), openedAt: 3, facts: { 'any/fact': { value: words } } }),
    )
  await fc.assert(
    fc.asyncProperty(anyCase, fc.uint8Array({ maxLength: 300 }), async (kase, bytes) => {
      const portable = {
        writtenAt: 1,
        case: { ...kase, openedAt: (opening += 1) },
        chat: { lang: null, zone: 'UTC', zoneTold: false },
        transcript: [],
        files: [],
      }
      const opened = await openCase(await sealCase({ portable, blobs: [] }, secret), secret.words)
      expect(opened.portable).toEqual(portable)
      const { id } = await putCase(here, chat, opened, defaultKeeping)
      const mine = { ...kase, id, openedAt: portable.case.openedAt }
      expect((await here.store.load(chat))?.cases[id]).toEqual(mine)
      expect(await openFile(await sealFile(bytes, secret), secret.words)).toEqual(Buffer.from(bytes))
    }),
    { numRuns: 4 },
  )
  await here.store.close()
})

describe('a sealed file', () => {
  const portable = {
    writtenAt: 1,
    case: Case.parse({ id: '1', title: 'secret title' }),
    chat: { lang: null, zone: 'UTC', zoneTold: false },
    transcript: [],
    files: [],
  }
  let sealed: Buffer
  beforeAll(async () => {
    sealed = await sealCase({ portable, blobs: [] }, secret)
  })
  const whyNot = (bytes: Uint8Array, words = secret.words): Promise<string> =>
    openCase(bytes, words).then(
      () => 'opened',
      (error: unknown) => {
        if (!(error instanceof Unopened)) throw error
        expect(error.text.en.length * error.text.zh.length).toBeGreaterThan(400)
        expect(error.text.zh).toMatch(/\p{Script=Han}/u)
        return error.why
      },
    )

  it('begins with a line that says what it is, and shows nothing of the case', () => {
    expect(sealed.toString('latin1')).toMatch(/^appeal-coach sealed case 1 code \d+\n/)
    expect(sealed.toString('latin1')).not.toContain('secret title')
  })

  it('opens with its code however it is typed, and with no other', async () => {
    expect(await whyNot(sealed, ` ${secret.words.toLowerCase().replaceAll('-', ' ')} `)).toBe('opened')
    expect(await whyNot(sealed, newCode())).toBe('code')
    expect(await whyNot(sealed, '')).toBe('code')
    expect(readCode('o0-il1')).toBe('00111')
    expect(newCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  it('takes a passphrase as it is, in capitals or not', async () => {
    const words = { kind: 'passphrase', words: 'Correct horse 马 ﬁ' } as const
    const file = await sealCase({ portable, blobs: [] }, words)
    expect(await whyNot(file, 'Correct horse 马 fi')).toBe('opened')
    expect(await whyNot(file, 'correct horse 马 fi')).toBe('code')
  })

  it('says that it is cut, wherever it is cut', async () => {
    for (const at of [60, 100, sealed.length - 17, sealed.length - 1])
      expect(await whyNot(sealed.subarray(0, at))).toBe('cut')
    for (const at of [0, 20]) expect(await whyNot(sealed.subarray(0, at))).toBe('other')
  })

  it('says that it was changed, whichever byte was', async () => {
    const line = sealed.indexOf('\n') + 1
    for (const at of [line, line + 17, line + 33, line + 45, sealed.length - 20, sealed.length - 1]) {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(await whyNot(changed)).toBe(at < line + 32 ? 'code' : 'damaged')
    }
    expect(await whyNot(Buffer.concat([sealed, Buffer.from('x')]))).toBe('damaged')
  })

  it('of a newer version is told as such, sealed so or with such a case in it', async () => {
    const newer = sealed.toString('latin1').replace('sealed case 1', 'sealed case 2')
    expect(await whyNot(Buffer.from(newer, 'latin1'))).toBe('newer')
    const later = { ...portable, case: { ...portable.case, schema: schemaNow + 1 } } as never
    expect(await whyNot(await sealCase({ portable: later, blobs: [] }, secret))).toBe('newer')
  })

  it('that is no sealed case is told as such', async () => {
    expect(await whyNot(Buffer.from('%PDF-1.7'))).toBe('other')
    expect(await whyNot(await sealFile(Buffer.from('{}'), secret))).toBe('damaged')
    const missing = { ...portable, files: [{ sha256: 'ab'.repeat(32), size: 10 }] }
    expect(await whyNot(await sealCase({ portable: missing, blobs: [] }, secret))).toBe('damaged')
  })
})
