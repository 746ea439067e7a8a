import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Update } from '../../src/core/event.ts'
import type { Session } from '../../src/core/session.ts'
import type { Store } from '../../src/ports.ts'
import { openFolder } from '../../src/store/sqlite.ts'
import { answerOf, storyUntil } from '../core/assist/scene.ts'
import { leaseMs, modelProcess, scriptedModel } from './model-process.ts'
import { memoryStore } from './scene.ts'

const id = 'terminal:test'
const mended =
  'Our intake counted 60 cartons in that lot and opened none, so the model label inside was not compared with our purchase order.'
const faulty = mended.replace(/\.$/, ', although we are severely disappointed.')
const wrong = (n: number): unknown => ({ after: mended.replace('60', String(60 + n)) })

let count = 0
const update = (event: object): Update =>
  ({ id: `u${(count += 1)}`, session: id, event: { at: Date.now(), ...event } }) as Update
const said = (text: string): Update => update({ type: 'said', text })
const tapped = (choice: string): Update => update({ type: 'chose', choice })

const story: Session = { ...storyUntil('1-sofa.en', 'Review 2 of'), version: 1 }

/** A chat in which the model was just asked to mend a sentence. */
async function asked(store: Store): Promise<void> {
  await store.commit({
    previous: null,
    session: story,
    effects: [],
    transcript: [],
    seen: null,
    now: Date.now(),
  })
  const { turn } = modelProcess(store, scriptedModel([]), () => Date.now())
  for (const each of [said(`5: ${faulty}`), tapped('review/cause=polish'), tapped('model=yes')])
    await turn.handle(each)
}

const editsIn = async (store: Store) => (await store.load(id))?.cases['1']?.edits ?? []
const workIn = async (store: Store) => (await store.load(id))?.cases['1']?.model?.work ?? null

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

describe('asking the model', () => {
  it('goes round after round through its mailbox, each a turn of its own', async () => {
    const store = memoryStore()
    await asked(store)
    const {
      relay,
      asks,
      said: told,
    } = modelProcess(store, scriptedModel([wrong(1), wrong(2), { after: mended }]), () => Date.now())
    await relay.drain()
    expect(asks.map(({ id: ask }) => ask)).toEqual(['1-1', '1-2', '1-3'])
    expect(told.join('\n')).toMatch(/Round 2 of 3[\s\S]*Round 3 of 3[\s\S]*\[model\] Our intake/)
    expect((await editsIn(store)).at(-1)).toMatchObject({ pending: true, after: mended })
    await store.close()
  })

  it.each([0, 1, 2])('costs the one round in which a process is killed, after %i others', async (rounds) => {
    const folder = mkdtempSync(join(tmpdir(), 'asking-'))
    folders.push(folder)
    const first = openFolder(folder)
    await asked(first)
    await first.close()
    const answers = JSON.stringify([wrong(1), wrong(2)].slice(0, rounds))
    const child = spawn(
      process.execPath,
      [fileURLToPath(import.meta.resolve('./model-process.ts')), folder, answers],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
    expect(String(chunk).trim()).toBe(`1-${rounds + 1}`)
    child.kill('SIGKILL')
    await once(child, 'exit')

    const store = openFolder(folder)
    expect(await editsIn(store)).toHaveLength(1 + rounds)
    const later = (): number => Date.now() + 3 * leaseMs
    const after = modelProcess(store, scriptedModel([{ after: mended }]), later)
    await after.relay.drain()
    expect(after.asks.map(({ id: ask }) => ask)).toEqual([`1-${rounds + 1}`])
    const edits = await editsIn(store)
    expect(edits).toHaveLength(2 + rounds)
    expect(edits.at(-1)).toMatchObject({ pending: true, after: mended })

    // What the killed process would still have said comes too late.
    const late = answerOf({ id: `1-${rounds + 1}` } as never, { value: wrong(9) })
    await after.turn.handle(update({ type: 'answered', answer: late }))
    expect(await editsIn(store)).toEqual(edits)
    await store.close()
  })

  it('is broken off when the seller stops it or forgets the case', async () => {
    for (const end of [tapped('model=stop'), said('/forget case')]) {
      const store = memoryStore()
      await asked(store)
      const aborted = vi.fn()
      const { relay, turn, asks } = modelProcess(
        store,
        {
          async ask(ask, { signal }) {
            await new Promise((resolve) => signal.addEventListener('abort', resolve))
            aborted()
            return answerOf(ask, { failure: 'stopped' })
          },
        },
        () => Date.now(),
      )
      const delivered = relay.drain()
      await vi.waitFor(() => expect(asks).toHaveLength(1))
      await turn.handle(end)
      await delivered
      expect(aborted).toHaveBeenCalledOnce()
      expect(await workIn(store)).toBeNull()
      await store.close()
    }
  })

  it('is not begun for what nobody waits for any more', async () => {
    const store = memoryStore()
    await asked(store)
    const { relay, turn, asks } = modelProcess(store, scriptedModel([{ after: mended }]), () => Date.now())
    await turn.handle(tapped('model=stop'))
    await relay.drain()
    expect(asks).toEqual([])
    await store.close()
  })

  it('takes one answer where two processes were asked', async () => {
    const store = memoryStore()
    await asked(store)
    const { turn } = modelProcess(store, scriptedModel([]), () => Date.now())
    const answer = answerOf({ id: '1-1', prompt: 'refine' } as never, { value: { after: mended } })
    const event = { type: 'answered' as const, at: Date.now(), answer }
    for (let i = 0; i < 2; i += 1) await turn.handle({ id: 'answer:1-1', session: id, event })
    expect(await editsIn(store)).toHaveLength(2)
    await store.close()
  })
})
