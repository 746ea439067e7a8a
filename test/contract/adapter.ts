import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/core/effect.ts'
import type { CaseEvent, Update } from '../../src/core/event.ts'
import type { Adapter } from '../../src/ports.ts'

/** An adapter on a pretend platform: what the seller does there, and what they see. */
export interface Bench {
  readonly adapter: Adapter
  readonly sessionId: string
  /** The platform itself brings again what was not taken. */
  readonly redelivers?: true
  says(text: string): void
  /** Takes the choice that stands at this place, from 0, in the last message. */
  picks(place: number): void
  sendsFile(name: string, bytes: Uint8Array): void
  /** Everything shown to the seller so far, as text. */
  seen(): string
  /** Resolves once all that the seller did has been handed over. */
  quiet(): Promise<void>
}

const message = (text: string, over: Partial<Message> = {}): Message => ({
  text,
  lang: 'en',
  step: 'start',
  choices: [],
  files: [],
  ...over,
})

/** What every platform's adapter owes the machine. */
export function adapterContract(name: string, make: () => Promise<Bench>): void {
  describe(`adapter: ${name}`, () => {
    it('turns what the seller says into updates, each once, in order', async () => {
      const { bench, events, updates } = await started(make)
      for (const text of ['first', 'second', '第三条']) {
        bench.says(text)
        await bench.quiet()
      }
      await bench.adapter.stop()
      expect(said(events)).toEqual(['first', 'second', '第三条'])
      expect(new Set(updates.map(({ id }) => id)).size).toBe(updates.length)
      expect(new Set(updates.map(({ session }) => session))).toEqual(new Set([bench.sessionId]))
    })

    it('hands over one update at a time', async () => {
      let busy = 0
      let most = 0
      const { bench, events } = await started(make, async () => {
        busy += 1
        most = Math.max(most, busy)
        await new Promise((resolve) => setTimeout(resolve, 5))
        busy -= 1
      })
      bench.says('one')
      await bench.quiet()
      bench.says('two')
      await bench.quiet()
      await bench.adapter.stop()
      expect([most, said(events)]).toEqual([1, ['one', 'two']])
    })

    it('shows texts in the order in which they were sent, with their choices', async () => {
      const { bench } = await started(make)
      await bench.adapter.send(bench.sessionId, message('First part.'))
      await bench.adapter.send(
        bench.sessionId,
        message('第二段。', { lang: 'zh', choices: [{ id: 'q=a', label: '甲' }] }),
      )
      await bench.adapter.stop()
      const places = ['First part.', '第二段。', '甲'].map((words) => bench.seen().indexOf(words))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(places).not.toContain(-1)
    })

    it('turns a choice into the id it was sent with', async () => {
      const { bench, events } = await started(make)
      const choices = [
        { id: 'q=yes', label: 'Yes' },
        { id: 'q=no', label: 'Not yet' },
      ]
      await bench.adapter.send(bench.sessionId, message('Ready?', { choices }))
      bench.picks(1)
      await bench.quiet()
      await bench.adapter.stop()
      expect(events.filter(({ type }) => type === 'chose')).toMatchObject([{ choice: 'q=no' }])
    })

    it('hands a text file to the seller whole', async () => {
      const { bench } = await started(make)
      const files = [{ name: 'plan.txt', text: 'A plan.\n' }]
      await bench.adapter.send(bench.sessionId, message('Here it is.', { files }))
      await bench.adapter.stop()
      expect(bench.seen()).toContain('plan.txt')
    })

    it('reads a text file and tells the size of one that it cannot read', async () => {
      const { bench, events } = await started(make)
      bench.sendsFile('note.txt', new TextEncoder().encode('发票在附件。'))
      await bench.quiet()
      bench.sendsFile('photo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3))
      await bench.quiet()
      await bench.adapter.stop()
      expect(events.filter(({ type }) => type === 'sent')).toMatchObject([
        { name: 'note.txt', text: '发票在附件。', size: 18 },
        { name: 'photo.png', text: null, size: 8 },
      ])
    })

    it('says so when an update could not be handled, or takes it when it comes again; and takes the next', async () => {
      let tries = 0
      const { bench, events } = await started(make, async (update) => {
        if (update.event.type !== 'said') return
        tries += 1
        if (tries === 1) throw new Error('disk full')
      })
      bench.says('lost')
      await bench.quiet()
      if (!bench.redelivers) expect(bench.seen()).toMatch(/again/)
      bench.says('kept')
      await bench.quiet()
      await bench.adapter.stop()
      expect(said(events)).toEqual(bench.redelivers ? ['lost', 'lost', 'kept'] : ['lost', 'kept'])
    })
  })
}

async function started(
  make: () => Promise<Bench>,
  handle: (update: Update) => Promise<void> = async () => {},
) {
  const bench = await make()
  const updates: Update[] = []
  const events: CaseEvent[] = []
  await bench.adapter.start((update) => {
    updates.push(update)
    events.push(update.event)
    return handle(update)
  })
  return { bench, updates, events }
}

const said = (events: readonly CaseEvent[]): string[] =>
  events.flatMap((event) => (event.type === 'said' ? [event.text] : []))
