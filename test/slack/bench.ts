import { createHash } from 'node:crypto'
import { createSlack, type SlackOptions } from '../../src/adapters/slack/slack.ts'
import type { Update } from '../../src/core/event.ts'
import { withTeam } from '../../src/core/team/team.ts'
import { transition } from '../../src/core/transition.ts'
import { decodeText } from '../../src/files/decode-text.ts'
import { type Front, openFront } from '../../src/http/front.ts'
import type { Adapter, Model, Store } from '../../src/ports.ts'
import { createAsking } from '../../src/runtime/asking.ts'
import type { MakeFile } from '../../src/runtime/outgoing.ts'
import { createRelay, type Relay } from '../../src/runtime/relay.ts'
import { createTurn, type Transition, type Turn } from '../../src/runtime/turn.ts'
import { createRecords } from '../../src/store/records.ts'
import type { ScriptedFiles } from '../play-through.ts'
import { memoryStore } from '../runtime/scene.ts'
import { type Api, botToken, type Sent, startSlack } from './api.ts'
import { bodies, type Posted, postSigned, signingSecret, type Spoken } from './people.ts'

/** The whole service in this process before a pretend Slack, over a store in memory. */
export interface Service {
  readonly api: Api
  readonly slack: Adapter
  readonly store: Store
  readonly turn: Turn
  readonly relay: Relay
  readonly front: Front
  readonly url: string
  readonly updates: Update[]
  readonly troubles: string[]
  readonly kept: { readonly sessionId: string; readonly bytes: Uint8Array }[]
  /** Called before each update is handled; may throw or wait. */
  before: (update: Update) => Promise<void>
  post(body: Record<string, unknown>): Promise<Posted>
  says(user: string, text: string, spoken?: Spoken): Promise<Posted>
  command(user: string, text: string, spoken?: Spoken): Promise<Posted>
  /** Presses the button with this label, or at this place, in the last message that has any. */
  press(user: string, which: string | number, where?: Sent): Promise<Posted>
  sentTo(channel: string, thread?: string | null): Sent[]
  textsTo(channel: string, thread?: string | null): string[]
  /** Waits until a channel has so many messages. */
  messages(channel: string, count: number): Promise<Sent[]>
  settled(): Promise<void>
  stop(): Promise<void>
}

interface Wish {
  readonly options?: Partial<SlackOptions>
  readonly store?: Store
  readonly api?: Api
  readonly transition?: Transition
  readonly clock?: () => number
  readonly model?: Model
  /** Files that are read as a transcript says; without it what is text in them is heard. */
  readonly files?: ScriptedFiles
  /** What stands for files that are made on their way out. */
  readonly make?: MakeFile
  /** The adapter is started by whoever asked. */
  readonly isBare?: true
}

export async function startService(wish: Wish = {}): Promise<Service> {
  const api = wish.api ?? (await startSlack())
  const store = wish.store ?? memoryStore()
  const troubles: string[] = []
  const kept: { sessionId: string; bytes: Uint8Array }[] = []
  const adapters = new Map<string, Adapter>()
  const turn = createTurn({
    store,
    transition: wish.transition ?? withTeam(transition),
    onCommitted: (id) => {
      relay.nudge()
      asking?.look(id)
    },
  })
  const clock = wish.clock ?? (() => Date.now())
  const parts = {
    load: (id: string) => store.load(id),
    handle: (update: Update) => turn.handle(update),
    clock,
  }
  const asking =
    wish.model &&
    createAsking({
      ...parts,
      model: wish.model,
      busy: (id) => adapters.get(id.split(':')[0] ?? '')?.busy?.(id),
    })
  const relay = createRelay({
    store,
    adapters,
    wake: (id, now) => turn.wake(id, now),
    ...(asking && { model: asking.deliver }),
    ...wish.files?.deliverers(parts),
    ...(wish.make && { make: wish.make }),
    clock,
    // A scripted model answers after the clock was moved, and keeps its letter meanwhile.
    leaseMs: wish.model ? 86_400_000 : 5000,
    pollMs: 100,
    random: () => 0,
    onTrouble: (_, reason) => troubles.push(reason),
  })
  const slack = await createSlack({
    apiUrl: api.apiUrl,
    botToken,
    appToken: null,
    signingSecret,
    oauth: null,
    records: createRecords(store),
    load: (id) => store.load(id),
    hold: (...given) => store.hold(...given),
    files: wish.files?.desk ?? {
      async keep(sessionId, bytes) {
        kept.push({ sessionId, bytes })
        return { sha256: createHash('sha256').update(bytes).digest('hex'), caseId: '1' }
      },
      read: decodeText,
    },
    clock: () => Date.now(),
    onTrouble: (trouble) => troubles.push(trouble),
    ...wish.options,
  })
  adapters.set('slack', slack)
  const front = await openFront({
    port: 0,
    ready: async () => null,
    metrics: async () => '',
    doors: slack.doors ?? [],
    pages: slack.pages ?? [],
  })
  const url = `http://127.0.0.1:${front.port}`
  const service: Service = {
    api,
    slack,
    store,
    turn,
    relay,
    front,
    url,
    updates: [],
    troubles,
    kept,
    before: async () => {},
    post: (body) => postSigned(url, body),
    says: (user, text, spoken) => service.post(bodies.says(api, user, text, spoken)),
    command: (user, text, spoken) => service.post(bodies.command(user, text, spoken)),
    press(user, which, where) {
      const on = where ?? api.sent.findLast(({ blocks }) => blocks.some(({ type }) => type === 'actions'))
      if (!on) throw new Error('No message has a button.')
      const buttons = on.blocks.flatMap(({ type, elements }) => (type === 'actions' ? (elements ?? []) : []))
      const button =
        typeof which === 'number' ? buttons[which] : buttons.find(({ text }) => text?.text === which)
      if (!button) throw new Error(`There is no button "${which}".`)
      return service.post(bodies.press(user, on, { action_id: button.action_id, value: button.value }))
    },
    sentTo: (channel, thread) =>
      api.sent.filter((one) => one.channel === channel && (thread === undefined || one.thread === thread)),
    textsTo: (channel, thread) => service.sentTo(channel, thread).map(({ text }) => text),
    async messages(channel, count) {
      for (let tries = 0; tries < 500; tries += 1) {
        if (service.sentTo(channel).length >= count) return service.sentTo(channel)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      throw new Error(`${channel} got ${service.sentTo(channel).length} messages: ${troubles.join('; ')}`)
    },
    settled: () => relay.drain(['chat']),
    async stop() {
      await slack.stop()
      await relay.stop()
      await front.stop()
      if (!wish.store) await store.close()
      if (!wish.api) await api.stop()
    },
  }
  if (wish.isBare) return service
  await slack.start(async (update) => {
    await service.before(update)
    service.updates.push(update)
    await turn.handle(update)
  })
  relay.start()
  return service
}
