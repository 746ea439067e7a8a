import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { Session } from '../../src/core/session.ts'
import { openFolder } from '../../src/store/sqlite.ts'
import { plainly } from '../../src/store/sqlite-error.ts'
import { aCommit, aSession } from '../contract/store.ts'

const id = 'terminal:local'
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coach-file-'))
})

const bytes = () =>
  Buffer.concat(
    readdirSync(folder)
      .filter((name) => name.startsWith('coach.db'))
      .map((name) => readFileSync(join(folder, name))),
  )

/** Runs SQL on the closed file, as somebody with the disk in hand would. */
function meddle<T>(work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(join(folder, 'coach.db'))
  try {
    return work(db)
  } finally {
    db.close()
  }
}

async function fill(): Promise<Session> {
  const store = openFolder(folder)
  const { session, ...rest } = aCommit(null, ['hello'])
  await store.commit({ ...rest, session })
  await store.close()
  return session
}

describe('what lies on the disk', () => {
  /** A session with a canary in every text of it, built by walking one that has all its fields. */
  function planted(): { session: Session; canaries: string[] } {
    const canaries: string[] = []
    const canary = () => {
      canaries.push(`CANARY${canaries.length}金丝雀`)
      return canaries.at(-1)!
    }
    const round = { number: 1, text: canary(), channel: canary(), exhibits: [canary()], submittedOn: null }
    const slots = { [canary()]: { kind: canary(), value: canary(), en: canary(), zh: canary() } }
    const name = canary()
    const kase = {
      id: name,
      title: canary(),
      facts: { [canary()]: { value: [canary()], words: canary() } },
      evidence: [
        { id: canary(), name: canary(), supplier: canary(), words: canary(), contact: { phone: canary() } },
      ],
      choices: [{ item: canary(), status: 'done', slots, proof: canary() }],
      edits: [{ id: canary(), sentence: canary(), before: canary(), after: canary() }],
      waivers: [{ ruleId: canary(), reason: canary() }],
      refusals: [{ id: canary(), words: canary() }],
      rounds: [round],
      skipped: [canary()],
    }
    const session = {
      id: `terminal:${canary()}`,
      version: 1,
      zone: canary(),
      current: name,
      asking: canary(),
    }
    return { session: Session.parse({ ...session, cases: { [name]: kase } }), canaries }
  }

  it('holds no word of the seller, in the file or its journal', async () => {
    const { session, canaries } = planted()
    const store = openFolder(folder)
    const { effects } = aCommit(null, ['CANARY letter'])
    const line = { at: 1, who: 'seller', caseId: session.current, text: 'CANARY line' } as const
    const commit = { previous: null, session, effects, transcript: [line], seen: 'CANARY update', now: 0 }
    expect(await store.commit(commit)).toBe('saved')
    const [box] = await store.claim(0, 1000, 10)
    await store.bury(box!, 'Error 403', 0)
    const open = bytes()
    await store.close()
    for (const where of [open, bytes()]) {
      expect(where.length).toBeGreaterThan(10_000)
      expect(where.includes('Error 403')).toBe(true)
      const found = [...canaries, 'CANARY', '金丝雀'].filter((text) => where.includes(text))
      expect(found).toEqual([])
    }
    const again = openFolder(folder)
    expect(await again.load(session.id)).toEqual(session)
    await again.close()
  })

  it('keeps neither key nor body of a forgotten case, in the file or its journal', async () => {
    const store = openFolder(folder)
    const fact = {
      value: 'x'.repeat(9000),
      words: '',
      lang: 'en',
      at: 0,
      from: 'seller',
      confirmed: true,
    } as const
    const kase = { ...aSession().cases['1']!, facts: { note: fact } }
    const session = aSession({ cases: { '1': kase } })
    await store.commit({ ...aCommit(null, ['letter']), session })
    await store.close()
    const all = (table: string) =>
      meddle((db) =>
        db
          .prepare(`SELECT body FROM ${table}`)
          .all()
          .map(({ body }) => body as Uint8Array),
      )
    const before = [...all('grp'), ...all('part'), ...all('letter')].map((body) => Buffer.from(body))
    const again = openFolder(folder)
    const left = {
      ...session,
      version: 2,
      current: '2',
      cases: { '2': { ...aSession().cases['1']!, id: '2' } },
    }
    expect(await again.commit({ ...aCommit(session), session: left })).toBe('saved')
    const open = bytes()
    await again.close()
    const after = new Set([...all('grp'), ...all('part')].map((body) => Buffer.from(body).toString('hex')))
    const gone = before.filter((body) => !after.has(body.toString('hex')))
    expect(gone).toHaveLength(5) // the case's key and the session's, its facts, the old session part, the letter
    for (const where of [open, bytes()]) {
      for (const body of gone) expect(where.includes(body.subarray(0, 60))).toBe(false)
    }
  })

  it('notices a body that was changed or moved to another place', async () => {
    const store = openFolder(folder)
    const cases = {
      '1': { ...aSession().cases['1']!, rounds: [{ number: 1 }], refusals: [] },
      '2': { id: '2', rounds: [{ number: 2 }] },
    }
    await store.commit({ ...aCommit(null), session: Session.parse({ ...aSession(), cases }) })
    await store.close()
    meddle((db) => {
      const rows = db.prepare(`SELECT id, body FROM part ORDER BY length(body) LIMIT 2`).all()
      db.prepare('UPDATE part SET body = ? WHERE id = ?').run(rows[0]!['body']!, rows[1]!['id']!)
    })
    const again = openFolder(folder)
    await expect(again.load(id)).rejects.toThrow()
    await again.close()
  })
})

describe('the key', () => {
  it('is made with the folder, for its owner alone, and stays', async () => {
    const session = await fill()
    const path = join(folder, 'master.key')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readFileSync(path, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/)
    const again = openFolder(folder)
    expect(await again.load(id)).toEqual(session)
    await again.close()
  })

  it.each([0o640, 0o604, 0o666])('is refused when others can read it (%o)', async (mode) => {
    await fill()
    chmodSync(join(folder, 'master.key'), mode)
    expect(() => openFolder(folder)).toThrow(/Other users can read .*master\.key; run: chmod 600/)
  })

  it('is not made anew where data waits for the old one', async () => {
    await fill()
    rmSync(join(folder, 'master.key'))
    expect(() => openFolder(folder)).toThrow('put the file back')
    expect(readdirSync(folder)).not.toContain('master.key')
  })

  it('must be the right one', async () => {
    await fill()
    expect(() => openFolder(folder, 'cd'.repeat(32))).toThrow('The master key is not the one')
    writeFileSync(join(folder, 'master.key'), 'nonsense')
    expect(() => openFolder(folder)).toThrow('is not a key file')
    expect(() => openFolder(folder, 'short')).toThrow('MASTER_KEY is not a key. It must be 32 bytes')
  })

  it('may be given as hex or base64, and follow an older one', async () => {
    const hex = 'ab'.repeat(32)
    const first = openFolder(folder, hex)
    await first.commit(aCommit(null))
    await first.close()
    const second = openFolder(folder, Buffer.from(hex, 'hex').toString('base64'))
    expect((await second.load(id))?.version).toBe(1)
    await second.close()
    const third = openFolder(folder, 'cd'.repeat(32), [hex])
    expect((await third.load(id))?.version).toBe(1)
    await third.close()
  })
})

describe('the folder', () => {
  const writer = fileURLToPath(import.meta.resolve('./writer.ts'))

  it('belongs to one process', async () => {
    const store = openFolder(folder)
    const { status, stderr } = spawnSync(process.execPath, [writer, folder], { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toContain(`Error: Another Appeal Coach is using the folder ${folder}; close it, or`)
    await store.close()
  })

  it('loses nothing when the process is killed between commits', async () => {
    let told = 0
    for (const wanted of [20, 60, 110]) {
      const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
      for await (const chunk of child.stdout) {
        const last = String(chunk).trimEnd().split('\n').at(-1)
        told = Math.max(told, Number(last))
        if (told >= wanted) child.kill('SIGKILL')
      }
      const store = openFolder(folder)
      const session = await store.load(id)
      const lines = (await store.transcript(id, '1')).map(({ text }) => text)
      await store.close()
      expect(session?.version).toBeGreaterThanOrEqual(told)
      expect(lines).toEqual(Array.from({ length: session?.version ?? 0 }, (_, at) => `line ${at + 1}`))
    }
  })

  it('gives back at once what a dead process had leased, and keeps a reminder for its time', async () => {
    const store = openFolder(folder)
    const session = aSession({ wakeAt: 5_000 })
    await store.commit({ ...aCommit(null, ['hello'], { now: 100 }), session })
    expect(await store.claim(5_000, 60_000, 10)).toHaveLength(2)
    await store.close()
    const again = openFolder(folder)
    expect((await again.claim(4_999, 60_000, 10)).map(({ to }) => to)).toEqual(['chat'])
    expect((await again.claim(5_000, 60_000, 10)).map(({ to }) => to)).toEqual(['clock'])
    await again.close()
  })

  it('waits also after a restart for as long as a platform asked', async () => {
    const store = openFolder(folder)
    await store.commit(aCommit(null, ['hello']))
    const [box] = await store.claim(0, 1000, 1)
    await store.postpone(box!, 30_000)
    await store.close()
    const again = openFolder(folder)
    expect(await again.claim(29_999, 1000, 1)).toEqual([])
    expect(await again.claim(30_000, 1000, 1)).toMatchObject([{ to: 'chat', tries: 1 }])
    await again.close()
  })

  it('is made when it is not there, for its owner alone, unless a file stands in the way', async () => {
    const inner = join(folder, 'new', 'data')
    await openFolder(inner).close()
    expect(statSync(inner).mode & 0o777).toBe(0o700)
    writeFileSync(join(folder, 'file'), '')
    expect(() => openFolder(join(folder, 'file', 'data'))).toThrow(
      /cannot be made or written \(ENOTDIR\); name another/,
    )
  })

  it('is refused when a newer program wrote it', async () => {
    await fill()
    meddle((db) => db.exec('PRAGMA user_version = 99'))
    expect(() => openFolder(folder)).toThrow('A newer Appeal Coach wrote')
  })

  it.each([
    ['cut short', (path: string) => truncateSync(path, 5000)],
    ['overwritten', (path: string) => writeFileSync(path, 'This is no database at all. '.repeat(400))],
  ])('says what to do when its file is %s', async (_, harm) => {
    await fill()
    harm(join(folder, 'coach.db'))
    const open = async () => {
      const store = openFolder(folder)
      try {
        await store.load(id)
      } finally {
        await store.close()
      }
    }
    await expect(open()).rejects.toThrow('is damaged; put back a copy of the whole folder')
  })

  it.each([
    [13, 'The disk that holds /data is full; make room'],
    [8 + 256, 'cannot be written; check the rights'],
    [5, 'Another Appeal Coach is using the folder /data'],
    [10 + 256 * 3, 'check the disk'],
    [1, '(SQLite 1)'],
  ])('turns SQLite code %i into a sentence', (errcode, sentence) => {
    const error = plainly(Object.assign(new Error('x'), { errcode }), '/data/coach.db') as Error
    expect(error.message).toContain(sentence)
    expect(error.cause).toBeDefined()
  })

  it('leaves other errors alone', () => {
    const error = new Error('mine')
    expect(plainly(error, 'x')).toBe(error)
  })
})
