import type { Update } from '../../src/core/event.ts'
import type { Answer, Ask } from '../../src/core/model/ask.ts'
import type { Model, Store } from '../../src/ports.ts'
import { createAsking } from '../../src/runtime/asking.ts'
import { createRelay, type Relay } from '../../src/runtime/relay.ts'
import { createTurn, type Turn } from '../../src/runtime/turn.ts'
import { openFolder } from '../../src/store/sqlite.ts'
import { answerOf, withModel } from '../core/assist/scene.ts'

export interface ModelProcess {
  readonly store: Store
  readonly turn: Turn
  readonly relay: Relay
  readonly asks: Ask[]
  readonly said: string[]
}

export const leaseMs = 30_000

/** One process of the coach with a model: its store, turn, relay and the mailbox of the model. */
export function modelProcess(store: Store, model: Model, clock: () => number): ModelProcess {
  const asks: Ask[] = []
  const said: string[] = []
  const turn = createTurn({ store, transition: withModel, onCommitted: (id) => asking.look(id) })
  const handle = (update: Update): Promise<void> => turn.handle(update)
  const noted: Model = {
    ask: (ask, options) => {
      asks.push(ask)
      return model.ask(ask, options)
    },
  }
  const asking = createAsking({ model: noted, load: (id) => store.load(id), handle, clock })
  const terminal = {
    name: 'terminal',
    start: async () => {},
    send: async (_: string, { text }: { text: string }) => void said.push(text),
    stop: async () => {},
  }
  const relay = createRelay({
    store,
    adapters: new Map([['terminal', terminal]]),
    wake: (id, now) => turn.wake(id, now),
    model: asking.deliver,
    clock,
    leaseMs,
    pollMs: 1000,
  })
  return { store, turn, relay, asks, said }
}

/** Answers with these values, one after another; hangs until it is broken off where there is none. */
export function scriptedModel(values: readonly unknown[], onAsk?: (ask: Ask) => void): Model {
  const left = [...values]
  return {
    async ask(ask, { signal }): Promise<Answer> {
      onAsk?.(ask)
      if (left.length > 0) return answerOf(ask, { value: left.shift() })
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      return answerOf(ask, { failure: 'stopped' })
    },
  }
}

// As a process of its own: answers what it is told to, then says that it was asked and hangs; made to be killed.
const [, script = '', folder, values = '[]'] = process.argv
if (folder !== undefined && script.endsWith('model-process.ts')) {
  const answers = JSON.parse(values) as unknown[]
  let left = answers.length
  const store = openFolder(folder)
  const model = scriptedModel(answers, ({ id }) => {
    if (left === 0) process.stdout.write(`${id}\n`)
    left -= 1
  })
  await modelProcess(store, model, () => Date.now()).relay.drain()
}
