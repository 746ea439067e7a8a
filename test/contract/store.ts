import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Effect } from '../../src/core/effect.ts'
import { Session } from '../../src/core/session.ts'
import type { Commit, Mailbox, Store } from '../../src/ports.ts'

const id = 'terminal:local'
const lease = 1000

export function aSession(given: Partial<Session> = {}): Session {
  return Session.parse({ id, version: 1, current: '1', cases: { '1': { id: '1' } }, ...given })
}

function aLetter(text: string): Effect {
  return { to: 'chat', message: { text, lang: 'en', step: 'start', choices: [], files: [] } }
}

/** The commit that follows `previous`, with the letters and the changes given. */
export function aCommit(
  previous: Session | null,
  letters: string[] = [],
  given: Partial<Commit> = {},
): Commit {
  const session = previous ? { ...previous, version: previous.version + 1 } : aSession()
  return { previous, session, effects: letters.map(aLetter), transcript: [], seen: null, now: 0, ...given }
}

const textOf = (box: Mailbox | null | undefined) => box?.letter?.effect.message.text
const boxesOf = (boxes: Mailbox[]) => boxes.map((box) => textOf(box) ?? box.to)

/** What every store promises; `open` gives an empty one. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`${name} as a store`, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    async function saved(commit: Commit): Promise<Session> {
      expect(await store.commit(commit)).toBe('saved')
      return commit.session
    }

    /** Delivers everything due at `now` and gives the texts in the order they came. */
    async function delivered(now: number): Promise<string[]> {
      const texts: string[] = []
      for (const claimed of await store.claim(now, lease, 10)) {
        for (let box: Mailbox | null = claimed; box; box = await store.settle(box)) {
          texts.push(textOf(box) ?? box.to)
        }
      }
      return texts
    }

    describe('a commit', () => {
      it('gives back what was saved, and null for a stranger', async () => {
        const session = await saved(
          aCommit(null, [], { session: aSession({ lang: 'zh', asking: 'source' }) }),
        )
        expect(await store.load(id)).toEqual(session)
        expect(await store.load('terminal:other')).toBeNull()
      })

      it('keeps every part over many turns, changed or not', async () => {
        const facts = {
          asin: { value: 'B0TESTTEST', words: '', lang: 'en', at: 0, from: 'seller', confirmed: true },
        } as const
        const first = await saved(aCommit(null))
        const one = first.cases['1']!
        const second = { ...first, version: 2, cases: { '1': { ...one, facts } } }
        await saved({ ...aCommit(first), session: second })
        const third = { ...second, version: 3, asking: 'units' }
        await saved({ ...aCommit(second), session: third })
        expect(await store.load(id)).toEqual(third)
        const fourth = { ...third, version: 4, cases: { '1': { ...one, facts: {} } } }
        await saved({ ...aCommit(third), session: fourth })
        expect(await store.load(id)).toEqual(fourth)
      })

      it('has one winner of a race, and posts no letter of the loser', async () => {
        const first = await saved(aCommit(null))
        const race = ['a', 'b', 'c'].map((letter) => store.commit(aCommit(first, [letter])))
        expect((await Promise.all(race)).toSorted()).toEqual(['lost', 'lost', 'saved'])
        expect(await delivered(0)).toHaveLength(1)
        expect((await store.load(id))?.version).toBe(2)
      })

      it('loses when another made the session first, or when it was never made', async () => {
        const first = await saved(aCommit(null))
        expect(await store.commit(aCommit(null, ['x']))).toBe('lost')
        expect(await store.commit(aCommit({ ...first, id: 'terminal:nobody' }, ['x']))).toBe('lost')
        expect(await delivered(0)).toEqual([])
      })

      it('refuses a version that does not follow', async () => {
        const first = await saved(aCommit(null))
        await expect(store.commit({ ...aCommit(first), session: { ...first, version: 7 } })).rejects.toThrow(
          'one version',
        )
      })

      it('knows an update it has seen, for 25 hours', async () => {
        const hour = 3_600_000
        const first = await saved(aCommit(null, ['once'], { seen: 'u1' }))
        expect(await store.commit(aCommit(first, ['twice'], { seen: 'u1', now: 24 * hour }))).toBe('seen')
        expect(await store.commit(aCommit(null, ['twice'], { seen: 'u1', now: 24 * hour }))).toBe('seen')
        expect(await delivered(24 * hour)).toEqual(['once'])
        expect((await store.load(id))?.version).toBe(1)
        expect(await store.commit(aCommit(first, [], { seen: 'u1', now: 26 * hour }))).toBe('saved')
      })

      it('marks an update of one session only, and not one that lost', async () => {
        const first = await saved(aCommit(null, [], { seen: 'u1' }))
        const other = aSession({ id: 'terminal:other' })
        expect(await store.commit({ ...aCommit(null), session: other, seen: 'u1' })).toBe('saved')
        expect(await store.commit(aCommit(null, [], { seen: 'u2' }))).toBe('lost')
        expect(await store.commit(aCommit(first, [], { seen: 'u2' }))).toBe('saved')
      })
    })

    describe('a mailbox', () => {
      it('gives letters in order, one at a time, over several commits', async () => {
        const first = await saved(aCommit(null, ['1', '2']))
        await saved(aCommit(first, ['3']))
        expect(await delivered(0)).toEqual(['1', '2', '3'])
        expect(await delivered(9999)).toEqual([])
      })

      it('hides while leased and returns when the lease ends', async () => {
        await saved(aCommit(null, ['1']))
        expect(boxesOf(await store.claim(0, lease, 10))).toEqual(['1'])
        expect(await store.claim(lease - 1, lease, 10)).toEqual([])
        expect(boxesOf(await store.claim(lease, lease, 10))).toEqual(['1'])
      })

      it('hands what is posted during a lease to the same worker', async () => {
        const first = await saved(aCommit(null, ['1']))
        const [box] = await store.claim(0, lease, 10)
        await saved(aCommit(first, ['2']))
        expect(await store.claim(1, lease, 10)).toEqual([])
        const next = await store.settle(box!)
        expect(textOf(next)).toBe('2')
        expect(await store.settle(next!)).toBeNull()
      })

      it('lets a worker past its lease settle, postpone and bury nothing', async () => {
        await saved(aCommit(null, ['1', '2']))
        const [late] = await store.claim(0, lease, 10)
        const [holder] = await store.claim(lease, lease, 10)
        expect(await store.settle(late!)).toBeNull()
        expect(await store.bury(late!, 'gone', 5)).toBeNull()
        await store.postpone(late!, 0)
        expect(await store.claim(lease + 1, lease, 10)).toEqual([])
        expect(textOf(await store.settle(holder!))).toBe('2')
      })

      it('comes back after a postponement, with its tries counted, in order', async () => {
        const first = await saved(aCommit(null, ['1']))
        for (const tries of [0, 1, 2]) {
          const [box] = await store.claim(tries * 100, lease, 10)
          expect(box?.tries).toBe(tries)
          await store.postpone(box!, tries * 100 + 50)
          expect(await store.claim(tries * 100 + 49, lease, 10)).toEqual([])
        }
        await saved(aCommit(first, ['2'], { now: 210 }))
        expect(await store.claim(220, lease, 10)).toEqual([])
        const [box] = await store.claim(300, lease, 10)
        const next = await store.settle(box!)
        expect([textOf(box), next?.tries, textOf(next)]).toEqual(['1', 0, '2'])
      })

      it('goes on with the next letter when one is buried', async () => {
        await saved(aCommit(null, ['1', '2']))
        const [box] = await store.claim(0, lease, 10)
        expect(textOf(await store.bury(box!, 'Error 403', 5))).toBe('2')
        expect(boxesOf(await store.claim(lease, lease, 10))).toEqual(['2'])
      })

      it('tells of what was set aside without a word of it, and delivers it after all when asked', async () => {
        const first = await saved(aCommit(null, ['1', '2']))
        const [box] = await store.claim(0, lease, 10)
        await store.bury(box!, 'Error 403', 5)
        expect(await delivered(lease)).toEqual(['2'])
        const [dead, ...more] = await store.deadLetters()
        expect([dead?.to, dead?.at, dead?.reason, more]).toEqual(['chat', 5, 'Error 403', []])
        expect(JSON.stringify(dead)).not.toContain('terminal')
        expect(await store.replay(dead!.id, 3000)).toBe(true)
        expect(await store.replay(dead!.id, 3000)).toBe(false)
        expect(await store.deadLetters()).toEqual([])
        await saved(aCommit(first, ['3'], { now: 3001 }))
        expect(await delivered(3001)).toEqual(['1', '3'])
      })

      it('forgets what was set aside together with its case', async () => {
        const first = await saved(aCommit(null, ['1']))
        const [box] = await store.claim(0, lease, 10)
        await store.bury(box!, 'Error 403', 5)
        await saved({ ...aCommit(first), session: { ...first, version: 2, current: '2', cases: {} } })
        expect(await store.deadLetters()).toEqual([])
      })

      it('keeps sessions apart and honours the limit, longest waiting first', async () => {
        for (const [at, who] of ['c', 'a', 'b'].entries()) {
          await saved({ ...aCommit(null, [who], { now: at }), session: aSession({ id: `terminal:${who}` }) })
        }
        const two = await store.claim(10, lease, 2)
        expect(two.map((box) => box.sessionId)).toEqual(['terminal:c', 'terminal:a'])
        expect(boxesOf(await store.claim(10, lease, 2))).toEqual(['b'])
      })
    })

    describe('a wake-up', () => {
      const waking = (previous: Session | null, wakeAt: number | null): Commit => {
        const next = aCommit(previous)
        return { ...next, session: { ...next.session, wakeAt } }
      }

      it('fires when due, once', async () => {
        await saved(waking(null, 500))
        expect(await store.claim(499, lease, 10)).toEqual([])
        expect(await delivered(500)).toEqual(['clock'])
        expect(await delivered(9999)).toEqual([])
      })

      it('can be unset and set anew', async () => {
        const first = await saved(waking(null, 500))
        const second = await saved(waking(first, null))
        expect(await delivered(600)).toEqual([])
        await saved(waking(second, 700))
        expect(await delivered(699)).toEqual([])
        expect(await delivered(700)).toEqual(['clock'])
      })

      it('survives being set again while it is delivered', async () => {
        const first = await saved(waking(null, 500))
        const [clock] = await store.claim(500, lease, 10)
        await saved(waking(first, 800))
        expect(await store.settle(clock!)).toBeNull()
        expect(await delivered(800)).toEqual(['clock'])
      })

      it('does not hold up the chat, nor the chat the clock', async () => {
        await saved({ ...waking(null, 0), effects: [aLetter('1')] })
        expect(boxesOf(await store.claim(0, lease, 10)).toSorted()).toEqual(['1', 'clock'])
      })
    })

    describe('the transcript', () => {
      const line = (text: string, caseId = '1') => ({ at: 1, who: 'seller', caseId, text }) as const

      it('is kept in order, apart for each case', async () => {
        const session = aSession({
          cases: { ...aSession().cases, '2': { ...aSession().cases['1']!, id: '2' } },
        })
        const first = await saved({ ...aCommit(null), session, transcript: [line('a'), line('b', '2')] })
        await saved(aCommit(first, [], { transcript: [line('c')] }))
        expect(await store.transcript(id, '1')).toEqual([line('a'), line('c')])
        expect(await store.transcript(id, '2')).toEqual([line('b', '2')])
        expect(await store.transcript(id, '3')).toEqual([])
      })

      it('keeps the last 5,000 lines of a case', async () => {
        const many = Array.from({ length: 5002 }, (_, at) => line(String(at)))
        await saved(aCommit(null, [], { transcript: many }))
        const kept = await store.transcript(id, '1')
        expect([kept.length, kept[0]?.text, kept.at(-1)?.text]).toEqual([5000, '2', '5001'])
      })
    })

    describe('a forgotten case', () => {
      it('takes its letters and lines along and leaves the rest', async () => {
        const one = aSession().cases['1']!
        const undo = { caseId: '1', before: { title: 'old' } }
        const both = aSession({
          current: '2',
          undo,
          cases: { '1': one, '2': { ...one, id: '2', step: 'plan' } },
        })
        const about = (caseId: string) => ({ at: 1, who: 'seller', caseId, text: caseId }) as const
        const first = await saved({
          ...aCommit(null, ['about 2']),
          session: both,
          transcript: [about('1'), about('2')],
        })
        const [held] = await store.claim(0, lease, 10)
        const left = { ...first, version: 2, current: '1', cases: { '1': one } }
        await saved({ ...aCommit(first, ['forgotten']), session: left, transcript: [about('2'), about('1')] })
        expect(await store.load(id)).toEqual(left)
        expect(await store.transcript(id, '2')).toEqual([])
        expect(await store.transcript(id, '1')).toEqual([about('1'), about('1')])
        expect(textOf(await store.settle(held!))).toBe('forgotten')
      })

      it('may come again under its old name, empty', async () => {
        const line = { at: 1, who: 'seller', caseId: '1', text: 'before' } as const
        const first = await saved(aCommit(null, ['x'], { transcript: [line] }))
        const none = await saved({
          ...aCommit(first),
          session: { ...first, version: 2, current: '2', cases: {} },
        })
        const again = await saved({ ...aCommit(none), session: { ...first, version: 3 } })
        expect(await store.load(id)).toEqual(again)
        expect(await store.transcript(id, '1')).toEqual([])
        expect(await delivered(0)).toEqual([])
      })
    })
  })
}
