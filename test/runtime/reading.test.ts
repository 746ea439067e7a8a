import { expect, it } from 'vitest'
import type { FileRead } from '../../src/core/effect.ts'
import { DocumentText } from '../../src/core/evidence/document-text.ts'
import { transition } from '../../src/core/transition.ts'
import { createReading } from '../../src/runtime/reading.ts'
import { createTurn } from '../../src/runtime/turn.ts'
import { memoryStore } from './scene.ts'

const sha256 = 'cd'.repeat(32)
const file: FileRead = { caseId: '1', sha256, at: 5, lang: 'en' }
const never = new AbortController().signal
const sent = { type: 'sent', at: 5, name: 'a.pdf', size: 9, text: null, sha256 } as const

/** A store, its turn, and a reader that counts; it can be told to die before it hands on what it read. */
function aDesk() {
  const store = memoryStore()
  const turn = createTurn({ store, transition })
  const counts = { reads: 0, deaths: 0 }
  const read = createReading({
    reader: {
      read: async () => {
        counts.reads += 1
        return DocumentText.parse({ sha256, kind: 'pdf', pageCount: 1, pages: [], failure: 'no-text' })
      },
    },
    blobs: { get: async (_, caseId) => (caseId === '1' ? Buffer.from('%PDF') : null) },
    load: (id) => store.load(id),
    handle: async (update) => {
      counts.deaths -= 1
      if (counts.deaths >= 0) throw new Error('killed')
      await turn.handle(update)
    },
    clock: () => 10,
  })
  const readAt = async () => (await store.load('test:1'))?.cases['1']?.files[0]?.readAt
  return { turn, read, counts, readAt }
}

it('is read once, however often its letter is delivered', async () => {
  const { turn, read, counts, readAt } = aDesk()
  await turn.handle({ id: 'u1', session: 'test:1', event: sent })
  await read('test:1', file, never)
  await read('test:1', file, never)
  expect([counts.reads, await readAt()]).toEqual([1, 10])
})

it('is read again where the process died before what it read was kept', async () => {
  const { turn, read, counts, readAt } = aDesk()
  await turn.handle({ id: 'u1', session: 'test:1', event: sent })
  counts.deaths = 1
  await expect(read('test:1', file, never)).rejects.toThrow('killed')
  expect(await readAt()).toBeNull()
  await read('test:1', file, never)
  expect([counts.reads, await readAt()]).toEqual([2, 10])
})

it('is not read where it, its case or its chat is gone', async () => {
  const { turn, read, counts } = aDesk()
  await read('test:1', file, never)
  await turn.handle({ id: 'u1', session: 'test:1', event: sent })
  await read('test:1', { ...file, caseId: '2' }, never)
  await read('test:1', { ...file, sha256: 'ef'.repeat(32) }, never)
  expect(counts.reads).toBe(0)
})

it('hands nothing on once the delivery is broken off', async () => {
  const { turn, read, readAt } = aDesk()
  await turn.handle({ id: 'u1', session: 'test:1', event: sent })
  await expect(read('test:1', file, AbortSignal.abort())).rejects.toThrow('aborted')
  expect(await readAt()).toBeNull()
})
