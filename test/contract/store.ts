import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Effect } from '../../src/core/effect.ts'
import type { Update } from '../../src/core/event.ts'
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

export function anAsk(id: string, caseId = '1'): Effect {
  const ask = { id, caseId, prompt: 'refine', blanks: {}, untrusted: {}, people: [], lang: 'en' }
  return { to: 'model', ask } as Effect
}

const aDrop = (caseId: string): Effect => ({ to: 'files', drop: { caseId } })

/** The commit that follows `previous`, with the letters and the changes given. */
export function aCommit(
  previous: Session | null,
  letters: string[] = [],
  given: Partial<Commit> = {},
): Commit {
  const session = previous ? { ...previous, version: previous.version + 1 } : aSession()
  return { previous, session, effects: letters.map(aLetter), transcript: [], seen: null, now: 0, ...given }
}

/** What a letter to the chat says. */
export const textOf = (box: Mailbox | null | undefined): string | undefined => {
  const effect = box?.letter?.effect
  return effect?.to === 'chat' ? effect.message.text : undefined
}
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

      it('knows an update it has seen for 25 hours, and not for ever', async () => {
        const hour = 3_600_000
        const first = await saved(aCommit(null, ['once'], { seen: 'u1' }))
        expect(await store.commit(aCommit(first, ['twice'], { seen: 'u1', now: 24 * hour }))).toBe('seen')
        expect(await store.commit(aCommit(null, ['twice'], { seen: 'u1', now: 24 * hour }))).toBe('seen')
        expect(await delivered(24 * hour)).toEqual(['once'])
        expect((await store.load(id))?.version).toBe(1)
        expect(await store.commit(aCommit(first, [], { seen: 'u1', now: 80 * hour }))).toBe('saved')
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
        await store.postpone(next!, 310)
        expect((await store.claim(310, lease, 10))[0]?.tries).toBe(1)
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

    describe('the mailboxes of a session', () => {
      const posting = (previous: Session | null, effects: Effect[]): Commit => ({
        ...aCommit(previous),
        effects,
      })

      it('are leased and emptied apart, each in its own order', async () => {
        const first = await saved(posting(null, [aLetter('1'), anAsk('a'), anAsk('b'), aDrop('9')]))
        const [chat, model, files] = await store.claim(0, lease, 10)
        expect([chat?.to, model?.to, files?.to]).toEqual(['chat', 'model', 'files'])
        expect(files?.letter?.effect).toEqual(aDrop('9'))
        expect(await store.settle(chat!)).toBeNull()
        await saved({ ...posting(first, [aLetter('2')]), now: 1 })
        expect(boxesOf(await store.claim(1, lease, 10))).toEqual(['2'])
        expect(model?.letter?.effect).toEqual(anAsk('a'))
        const next = await store.settle(model!)
        expect([next?.to, next?.letter?.effect]).toEqual(['model', anAsk('b')])
        await store.postpone(next!, 5)
        expect(await store.settle(files!)).toBeNull()
        const again = await store.claim(5, lease, 10)
        expect(again.map(({ to, tries }) => [to, tries])).toEqual([['model', 1]])
      })

      it('are leased as far as there is room for their kind, so that many slow ones hold up no chat', async () => {
        for (const [at, who] of ['a', 'b', 'c', 'd'].entries()) {
          const session = aSession({ id: `terminal:${who}` })
          await saved({ ...posting(null, [anAsk('x')]), session, now: at })
        }
        await saved({ ...posting(null, [aLetter('1')]), session: aSession({ id: 'terminal:e' }), now: 9 })
        const found = await store.claim(10, lease, { model: 2, chat: 1 })
        expect(found.map(({ sessionId, to }) => `${sessionId} ${to}`)).toEqual([
          'terminal:e chat',
          'terminal:a model',
          'terminal:b model',
        ])
        expect(await store.claim(10, lease, { chat: 5, clock: 5 })).toEqual([])
        const backlog = await store.backlog(10)
        expect(backlog).toEqual({
          chat: { count: 0, oldestMs: 0 },
          model: { count: 2, oldestMs: 8 },
          files: { count: 0, oldestMs: 0 },
          clock: { count: 0, oldestMs: 0 },
        })
      })

      it('lose what is asked about a forgotten case, and keep what deletes its files', async () => {
        const one = aSession().cases['1']!
        const three = aSession({
          current: '3',
          cases: { '1': one, '2': { ...one, id: '2' }, '3': { ...one, id: '3' } },
        })
        const first = await saved({ ...posting(null, [anAsk('a', '1'), anAsk('b', '3')]), session: three })
        const [held] = await store.claim(0, lease, { model: 1 })
        const two = { ...first, version: 2, cases: { '2': three.cases['2']!, '3': three.cases['3']! } }
        await saved({ ...posting(first, [aDrop('1'), anAsk('c', '1')]), session: two })
        const last = { ...two, version: 3, cases: { '3': three.cases['3']! } }
        await saved({ ...posting(two, [aDrop('2')]), session: last })
        expect((await store.settle(held!))?.letter?.effect).toEqual(anAsk('b', '3'))
        const [files] = await store.claim(1, lease, 10)
        expect(files?.letter?.effect).toEqual(aDrop('1'))
        expect((await store.settle(files!))?.letter?.effect).toEqual(aDrop('2'))
      })

      it('are lost to their holder when all that was asked is forgotten', async () => {
        const first = await saved(posting(null, [anAsk('a')]))
        const [held] = await store.claim(0, lease, { model: 1 })
        await saved({ ...aCommit(first), session: { ...first, version: 2, current: '2', cases: {} } })
        expect(await store.renew(held!, 9000)).toBeNull()
        expect(await store.claim(9e9, lease, { model: 1 })).toEqual([])
      })

      it('are set aside and put back each in its own place', async () => {
        await saved(posting(null, [aLetter('1'), anAsk('a'), aDrop('9')]))
        for (const box of await store.claim(0, lease, 10)) await store.bury(box, 'Error 500', 5)
        const dead = await store.deadLetters()
        expect(dead.map(({ to }) => to).toSorted()).toEqual(['chat', 'files', 'model'])
        for (const { id: letter } of dead) expect(await store.replay(letter, 6)).toBe(true)
        const back = await store.claim(6, lease, 10)
        expect(back.map(({ letter }) => letter?.effect)).toEqual([aLetter('1'), anAsk('a'), aDrop('9')])
      })
    })

    describe('an update that fails every time', () => {
      const poison: Update = { id: 'p1', session: id, event: { type: 'said', at: 7, text: 'a secret' } }

      it('is counted, apart from others', async () => {
        const counts: number[] = []
        for (let time = 0; time < 3; time += 1) counts.push(await store.countFailure(poison, 100))
        expect(counts).toEqual([1, 2, 3])
        expect(await store.countFailure({ ...poison, id: 'p2' }, 100)).toBe(1)
        expect(await store.countFailure({ ...poison, session: 'terminal:other' }, 100)).toBe(1)
      })

      it('is set aside with the word about it, as something seen', async () => {
        const first = await saved(aCommit(null))
        await saved(aCommit(first, ['sorry'], { seen: 'p1', aside: { update: poison, reason: 'TypeError' } }))
        expect(await delivered(0)).toEqual(['sorry'])
        const [dead, ...more] = await store.deadLetters()
        expect([dead?.to, dead?.reason, more]).toEqual(['update', 'TypeError', []])
        expect(JSON.stringify(dead)).not.toMatch(/secret|terminal/)
        expect(await store.heldUpdate(dead!.id)).toEqual(poison)
        expect(await store.replay(dead!.id, 0)).toBe(false)
        expect(await store.commit(aCommit(first, ['again'], { seen: 'p1' }))).toBe('seen')
        expect(await store.discard(dead!.id)).toBe(true)
        expect(await store.discard(dead!.id)).toBe(false)
        expect([await store.heldUpdate(dead!.id), await store.deadLetters()]).toEqual([null, []])
      })

      it('is set aside before anything else was heard of a seller, and goes with its case', async () => {
        const first = await saved(
          aCommit(null, ['sorry'], { seen: 'p1', aside: { update: poison, reason: 'TypeError' } }),
        )
        const [dead] = await store.deadLetters()
        expect(await store.heldUpdate(dead!.id)).toEqual(poison)
        await saved({ ...aCommit(first), session: { ...first, version: 2, current: '2', cases: {} } })
        expect([await store.heldUpdate(dead!.id), await store.deadLetters()]).toEqual([null, []])
      })
    })

    describe('an update whose session cannot be read', () => {
      const update: Update = { id: 'x1', session: id, event: { type: 'said', at: 7, text: 'a secret' } }

      it('is set aside once, as something seen, and touches nothing else', async () => {
        const first = await saved(aCommit(null))
        await Promise.all([1, 2, 3].map(() => store.keepUnread(update, 'Error', 5)))
        await store.keepUnread({ ...update, id: 'x2' }, 'Error', 6)
        const dead = await store.deadLetters()
        expect(dead.map(({ to, at, reason }) => [to, at, reason])).toEqual([
          ['update', 5, 'Error'],
          ['update', 6, 'Error'],
        ])
        expect(JSON.stringify(dead)).not.toMatch(/secret|terminal/)
        expect(await store.heldUpdate(dead[0]!.id)).toEqual(update)
        expect(await store.load(id)).toEqual(first)
        expect(await store.commit(aCommit(first, [], { seen: 'x1' }))).toBe('seen')
        const second = await saved(aCommit(first, [], { seen: 'x3' }))
        expect(await store.heldUpdate(dead[1]!.id)).toEqual({ ...update, id: 'x2' })
        expect(await store.discard(dead[0]!.id)).toBe(true)
        await saved({ ...aCommit(second), session: { ...second, version: 3, current: '2', cases: {} } })
        expect([await store.heldUpdate(dead[1]!.id), await store.deadLetters()]).toEqual([null, []])
      })
    })

    describe('the word about a letter that was set aside', () => {
      it('comes before the answer to the next update, once for all of them', async () => {
        const first = await saved(aCommit(null, ['1', '2', '3']))
        const [box] = await store.claim(0, lease, 10)
        const next = await store.bury(box!, 'Error 500', 5, aLetter('lost 1'))
        expect(textOf(await store.bury(next!, 'Error 500', 5, aLetter('lost 2')))).toBe('3')
        expect(await delivered(lease)).toEqual(['3'])
        const second = await saved(aCommit(first, ['a reminder'], { now: lease }))
        expect(await delivered(lease)).toEqual(['a reminder'])
        const third = await saved(aCommit(second, ['an answer'], { seen: 'u1', now: lease }))
        expect(await delivered(lease)).toEqual(['lost 2', 'an answer'])
        await saved(aCommit(third, ['another'], { seen: 'u2', now: lease }))
        expect(await delivered(lease)).toEqual(['another'])
      })

      it('comes alone where nothing else is answered, and not at all once its case is forgotten', async () => {
        const first = await saved(aCommit(null, ['1']))
        const [box] = await store.claim(0, lease, 10)
        await store.bury(box!, 'Error 500', 5, aLetter('lost'))
        const second = await saved(aCommit(first, [], { seen: 'u1', now: 6 }))
        const [word] = await store.claim(6, lease, 10)
        expect(textOf(word)).toBe('lost')
        await store.bury(word!, 'Error 500', 7, aLetter('lost again'))
        const none = { ...second, version: 3, current: '2', cases: {} }
        await saved({ ...aCommit(second), session: none, seen: 'u2', now: 8 })
        expect(await delivered(9e9)).toEqual([])
      })
    })

    it('has a clock that does not stand still', async () => {
      const before = store.clock()
      await new Promise((resolve) => setTimeout(resolve, 15))
      expect(store.clock()).toBeGreaterThan(before)
    })

    describe('a lease', () => {
      it('lasts longer once renewed, and only what was answered settles', async () => {
        await saved(aCommit(null, ['1', '2']))
        const [box] = await store.claim(0, lease, 10)
        const renewed = await store.renew(box!, 1800)
        expect(renewed).toMatchObject({ leaseEnd: 1800, tries: 0 })
        expect(await store.claim(1799, lease, 10)).toEqual([])
        const again = await store.renew(renewed!, 2500)
        expect(await store.claim(2499, lease, 10)).toEqual([])
        expect(textOf(await store.settle(again!))).toBe('2')
      })

      it('is not renewed by a worker that came too late', async () => {
        await saved(aCommit(null, ['1', '2']))
        const [late] = await store.claim(0, lease, 10)
        const [holder] = await store.claim(lease, lease, 10)
        expect(await store.renew(late!, 9000)).toBeNull()
        expect(await store.settle(late!)).toBeNull()
        const renewed = await store.renew(holder!, 9000)
        expect(textOf(await store.settle(renewed!))).toBe('2')
        expect(await store.renew(late!, 9000)).toBeNull()
      })

      it('of a clock holds like any other', async () => {
        await saved({ ...aCommit(null), session: aSession({ wakeAt: 500 }) })
        const [clock] = await store.claim(500, lease, 10)
        expect(await store.renew(clock!, 4000)).toMatchObject({ to: 'clock', letter: null })
        expect(await store.claim(3999, lease, 10)).toEqual([])
        expect(await store.claim(4000, lease, 10)).toHaveLength(1)
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

    describe('a removed session', () => {
      it('is as if it had never been, and may begin anew', async () => {
        const line = { at: 1, who: 'seller', caseId: '1', text: 'before' } as const
        const first = await saved({
          ...aCommit(null, ['dead', 'waiting'], { seen: 'u1', transcript: [line] }),
          session: aSession({ wakeAt: 5 }),
        })
        const [box] = await store.claim(0, lease, 10)
        await store.bury(box!, 'Error 403', 0)
        expect(await store.remove(first)).toBe(true)
        expect(await store.load(id)).toBeNull()
        expect(await store.transcript(id, '1')).toEqual([])
        expect(await store.deadLetters()).toEqual([])
        expect(await delivered(9999)).toEqual([])
        expect(await store.settle(box!)).toBeNull()
        expect(await store.remove(first)).toBe(true)
        const again = await saved(aCommit(null, ['new'], { now: 9999 }))
        expect(await store.load(id)).toEqual(again)
        expect(await store.transcript(id, '1')).toEqual([])
        expect(await delivered(9999)).toEqual(['new'])
      })

      it('stays where somebody committed meanwhile', async () => {
        const first = await saved(aCommit(null))
        const second = await saved(aCommit(first))
        expect(await store.remove(first)).toBe(false)
        expect(await store.load(id)).toEqual(second)
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
