import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newCase, newSession } from '../../src/core/session.ts'
import { createBlobs } from '../../src/files/blob-store.ts'
import { maxFileBytes } from '../../src/files/limits.ts'
import type { Shelf } from '../../src/files/shelf.ts'
import { sweep } from '../../src/files/sweep.ts'
import type { Blobs, Store } from '../../src/ports.ts'

export interface BlobBench {
  readonly shelf: Shelf
  readonly store: Store
}

const bytes = (text: string): Buffer => Buffer.from(text)
const hashOf = (of: Uint8Array): string => createHash('sha256').update(of).digest('hex')
const invoice = bytes('发票 No. 4711, 200 units')

/** What every way of keeping files promises, with whatever store keeps the keys. */
export function blobContract(name: string, open: () => Promise<BlobBench>): void {
  describe(`files: ${name}`, () => {
    let shelf: Shelf
    let store: Store
    let blobs: Blobs
    beforeEach(async () => {
      ;({ shelf, store } = await open())
      blobs = createBlobs(shelf, store.fileKeys)
    })
    afterEach(() => store.close())

    const paths = async (): Promise<string[]> => Array.fromAsync(shelf.list(`${store.fileKeys.root}/`))
    const swept = () => sweep({ shelf, store, now: Date.now() })
    const kept = async (text: string, session = 'test:1', caseId = '1'): Promise<string> =>
      (await blobs.put(session, caseId, bytes(text))).sha256

    /** A chat with these cases, saved. */
    async function saved(session: string, ...cases: string[]): Promise<void> {
      const previous = await store.load(session)
      const fresh = newSession(session, 0, 'en')
      const next = {
        ...(previous ?? fresh),
        version: (previous?.version ?? 0) + 1,
        current: cases[0] ?? '9',
        cases: Object.fromEntries(cases.map((id) => [id, previous?.cases[id] ?? newCase(id, 0, 'en')])),
      }
      await store.commit({ previous, session: next, effects: [], transcript: [], seen: null, now: 0 })
    }

    it('gives back what was put, byte for byte', async () => {
      expect(await blobs.put('test:1', '1', invoice)).toEqual({
        sha256: hashOf(invoice),
        size: invoice.length,
      })
      expect(await blobs.get('test:1', '1', hashOf(invoice))).toEqual(invoice)
      expect(await blobs.get('test:1', '1', hashOf(bytes('another')))).toBeNull()
    })

    it('takes 20 MB and no byte more', async () => {
      const most = Buffer.alloc(maxFileBytes, 7)
      const { sha256 } = await blobs.put('test:1', '1', most)
      expect((await blobs.get('test:1', '1', sha256))?.length).toBe(maxFileBytes)
      await expect(blobs.put('test:1', '1', Buffer.alloc(maxFileBytes + 1))).rejects.toThrow('larger')
      expect(await paths()).toHaveLength(1)
    })

    it('keeps the same bytes once, however often and at once they come', async () => {
      await Promise.all([1, 2, 3].map(() => kept('same')))
      await kept('same')
      expect(await paths()).toHaveLength(1)
      expect(await blobs.get('test:1', '1', hashOf(bytes('same')))).toEqual(bytes('same'))
    })

    it.each([
      ['another case', 'test:1', '2'],
      ['another chat', 'test:2', '1'],
    ])('shows nothing of it to %s, even by its hash', async (_, session, caseId) => {
      const sha256 = await kept('secret')
      await kept('other', session, caseId)
      expect(await blobs.get(session, caseId, sha256)).toBeNull()
      expect(await blobs.drop(session, caseId, [sha256])).toBe(0)
      expect(await blobs.get('test:1', '1', sha256)).toEqual(bytes('secret'))
    })

    it('lets nobody see whose it is or what it says', async () => {
      const sha256 = await kept('canary-text', 'test:canary-chat', 'canary-case')
      const [path = ''] = await paths()
      const raw = Buffer.from((await shelf.read(path)) ?? [])
      for (const shown of [path, raw.toString('latin1')])
        for (const secret of ['canary', sha256, hashOf(bytes('canary-text')).slice(0, 16)])
          expect(shown).not.toContain(secret)
    })

    it.each<[string, (raw: Buffer) => Buffer]>([
      ['changed', (raw) => Buffer.from(raw.map((byte, at) => (at === raw.length - 1 ? byte ^ 1 : byte)))],
      ['cut short', (raw) => raw.subarray(0, raw.length - 1)],
      ['emptied', () => Buffer.alloc(0)],
    ])('never gives out what was %s', async (_, harm) => {
      const sha256 = await kept('whole')
      const [path = ''] = await paths()
      await shelf.write(path, harm(Buffer.from((await shelf.read(path)) ?? [])))
      await expect(blobs.get('test:1', '1', sha256)).rejects.toThrow('not what it was')
      await kept('whole')
      expect(await blobs.get('test:1', '1', sha256)).toEqual(bytes('whole'))
    })

    it('never gives out one file in place of another', async () => {
      const sha256 = await kept('one')
      const [one = ''] = await paths()
      await kept('two')
      const two = (await paths()).find((path) => path !== one) ?? ''
      await shelf.write(one, (await shelf.read(two)) ?? Buffer.alloc(0))
      await expect(blobs.get('test:1', '1', sha256)).rejects.toThrow('not what it was')
    })

    it('drops all files of a case, again and again, and none of another', async () => {
      const [one, two] = [await kept('one'), await kept('two')]
      const other = await kept('one', 'test:1', '2')
      expect(await blobs.drop('test:1', '1')).toBe(2)
      expect(await blobs.drop('test:1', '1')).toBe(0)
      expect(await blobs.get('test:1', '1', one)).toBeNull()
      expect(await blobs.get('test:1', '1', two)).toBeNull()
      expect(await blobs.get('test:1', '2', other)).toEqual(bytes('one'))
      expect(await paths()).toHaveLength(1)
    })

    it('drops single files by their hash and leaves the rest', async () => {
      const [one, two] = [await kept('one'), await kept('two')]
      expect(await blobs.drop('test:1', '1', [one, hashOf(bytes('never kept'))])).toBe(1)
      expect(await blobs.drop('test:1', '1', [one])).toBe(0)
      expect(await blobs.get('test:1', '1', one)).toBeNull()
      expect(await blobs.get('test:1', '1', two)).toEqual(bytes('two'))
    })

    it('keeps a file that comes before its chat does', async () => {
      const sha256 = await kept('first')
      await saved('test:1', '1')
      expect(await blobs.get('test:1', '1', sha256)).toEqual(bytes('first'))
      await saved('test:1', '1', '2')
      expect(await blobs.get('test:1', '1', sha256)).toEqual(bytes('first'))
    })

    it('can read nothing of a case from the commit on that forgets it', async () => {
      await saved('test:1', '1', '2')
      const [gone, stays] = [await kept('gone'), await kept('stays', 'test:1', '2')]
      await saved('test:1', '2')
      expect(await blobs.get('test:1', '1', gone)).toBeNull()
      expect(await blobs.get('test:1', '2', stays)).toEqual(bytes('stays'))
      expect(await paths()).toHaveLength(2)
      expect(await swept()).toEqual({ removed: 1, orphans: 0, kept: 1 })
      expect(await swept()).toEqual({ removed: 0, orphans: 0, kept: 1 })
      expect(await blobs.get('test:1', '2', stays)).toEqual(bytes('stays'))
    })

    it('can read nothing of a chat that was removed as a whole', async () => {
      for (const session of ['test:1', 'test:2']) await saved(session, '1')
      const [gone, stays] = [await kept('gone'), await kept('stays', 'test:2')]
      const session = await store.load('test:1')
      expect(session && (await store.remove(session))).toBe(true)
      expect(await blobs.get('test:1', '1', gone)).toBeNull()
      expect(await swept()).toEqual({ removed: 1, orphans: 0, kept: 1 })
      expect(await blobs.get('test:2', '1', stays)).toEqual(bytes('stays'))
    })

    it('sweeps nothing away for a store that knows none of the chats', async () => {
      await kept('of nobody')
      await store.fileKeys.burn('test:1', '1')
      await expect(swept()).rejects.toThrow('right store')
      expect(await paths()).toHaveLength(1)
      await saved('test:2', '1')
      await kept('of somebody', 'test:2', '1')
      expect(await swept()).toEqual({ removed: 1, orphans: 0, kept: 1 })
    })

    it('sweeps away, after a day, what was put and never became part of a case', async () => {
      const [named, aside, orphan] = [await kept('named'), await kept('aside'), await kept('orphan')]
      const asideToo = await kept('aside too')
      await kept('of a chat that never began', 'test:3')
      const event = { type: 'sent' as const, at: 0, size: 5, text: null }
      const update = { id: 'u', session: 'test:1', event: { ...event, name: 'a', sha256: aside } }
      const session = { ...newSession('test:1', 0, 'en'), version: 1 }
      const file = { sha256: named, name: 'n', size: 5, at: 0, readAt: null }
      const cases = { '1': { ...newCase('1', 0, 'en'), files: [file] } }
      await store.commit({
        previous: null,
        session: { ...session, cases },
        effects: [],
        transcript: [],
        seen: 'u',
        now: 0,
        aside: { update, reason: 'TypeError' },
      })
      const other = { ...update, id: 'u2', event: { ...update.event, sha256: asideToo } }
      await store.keepUnread(other, 'TypeError', 1)
      expect(await swept()).toEqual({ removed: 0, orphans: 0, kept: 5 })
      const later = Date.now() + 26 * 60 * 60 * 1000
      expect(await sweep({ shelf, store, now: later })).toEqual({ removed: 0, orphans: 2, kept: 3 })
      expect(await blobs.get('test:1', '1', orphan)).toBeNull()
      expect(await blobs.get('test:1', '1', named)).toEqual(bytes('named'))
      expect(await blobs.get('test:1', '1', aside)).toEqual(bytes('aside'))
      expect(await blobs.get('test:1', '1', asideToo)).toEqual(bytes('aside too'))
    })

    it('tells the sender where the case was forgotten meanwhile, and leaves nothing', async () => {
      const slow: Shelf = {
        ...shelf,
        async write(path, sealed) {
          await shelf.write(path, sealed)
          await store.fileKeys.burn('test:1', '1')
        },
      }
      await expect(createBlobs(slow, store.fileKeys).put('test:1', '1', invoice)).rejects.toThrow('forgotten')
      expect(await paths()).toEqual([])
    })

    it('loses no file that was put after a drop, whatever happens at once', async () => {
      await saved('test:1', '1', '2')
      const act = fc.constantFrom('put', 'put', 'drop', 'drop one', 'sweep', 'forget other')
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 8 }), async (acts) => {
          const results = acts.map(async (each) => {
            if (each === 'put') return kept('raced').catch(() => '')
            if (each === 'drop') return blobs.drop('test:1', '1')
            if (each === 'drop one') return blobs.drop('test:1', '1', [hashOf(bytes('raced'))])
            if (each === 'forget other') return store.fileKeys.burn('test:1', '2')
            await kept('stays', 'test:2', '1')
            return swept().catch(() => null)
          })
          await Promise.all(results)
          const left = await blobs.get('test:1', '1', hashOf(bytes('raced')))
          expect(left === null || bytes('raced').equals(left)).toBe(true)
          const sha256 = await kept('after')
          await swept()
          expect(await blobs.get('test:1', '1', sha256)).toEqual(bytes('after'))
        }),
        { numRuns: 12, endOnFailure: true },
      )
    })
  })
}
