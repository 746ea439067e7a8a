import { createHash } from 'node:crypto'
import { createTelegram, type TelegramOptions } from '../../src/adapters/telegram/telegram.ts'
import { commandList } from '../../src/core/commands/index.ts'
import type { Update } from '../../src/core/event.ts'
import { type Transition, transition } from '../../src/core/transition.ts'
import { decodeText } from '../../src/files/decode-text.ts'
import { type Front, openFront } from '../../src/http/front.ts'
import type { Adapter, Model, Store } from '../../src/ports.ts'
import { createAsking } from '../../src/runtime/asking.ts'
import type { MakeFile } from '../../src/runtime/outgoing.ts'
import { createRelay, type Relay } from '../../src/runtime/relay.ts'
import { createTurn, type Turn } from '../../src/runtime/turn.ts'
import { createRecords } from '../../src/store/records.ts'
import type { ScriptedFiles } from '../play-through.ts'
import { memoryStore } from '../runtime/scene.ts'
import { botToken, startBotApi, type BotApi, type Sent } from './bot-api.ts'

export const webhookSecret = 'a-secret-of-the-webhook-1'

/** An adapter of Telegram before a pretend Telegram, with files in memory. */
export interface Desk {
  readonly api: BotApi
  readonly telegram: Adapter
  readonly troubles: string[]
  /** Files as they were kept, by session. */
  readonly kept: { readonly sessionId: string; readonly bytes: Uint8Array }[]
}

export function telegramAt(api: BotApi, over: Partial<TelegramOptions> = {}): Desk {
  const troubles: string[] = []
  const kept: { sessionId: string; bytes: Uint8Array }[] = []
  const telegram = createTelegram({
    token: botToken,
    apiRoot: api.url,
    webhook: null,
    pollSeconds: 1,
    mayPoll: async () => true,
    onTrouble: (trouble) => troubles.push(trouble),
    files: {
      async keep(sessionId, bytes) {
        kept.push({ sessionId, bytes })
        return { sha256: createHash('sha256').update(bytes).digest('hex'), caseId: '1' }
      },
      read: decodeText,
    },
    menu: commandList,
    records: createRecords(memoryStore()),
    clock: () => Date.now(),
    ...over,
  })
  return { api, telegram, troubles, kept }
}

/** The whole service in this process, over a store in memory. */
export interface Service extends Desk {
  readonly store: Store
  readonly turn: Turn
  readonly relay: Relay
  readonly front: Front
  readonly updates: Update[]
  /** Called before each update is handled; may throw or wait. */
  before: (update: Update) => Promise<void>
  sentTo(chat: number): Sent[]
  textsTo(chat: number): string[]
  /** Waits until a chat has so many messages. */
  messages(chat: number, count: number): Promise<Sent[]>
  stop(): Promise<void>
}

interface Wish {
  readonly webhook?: boolean
  readonly store?: Store
  readonly api?: BotApi
  readonly clock?: () => number
  readonly transition?: Transition
  readonly model?: Model
  /** Files that are read as a transcript says; without it what is text in them is heard. */
  readonly files?: ScriptedFiles
  /** What makes files on their way out. */
  readonly make?: MakeFile
  readonly over?: Partial<TelegramOptions>
}

export async function startService(wish: Wish = {}): Promise<Service> {
  const api = wish.api ?? (await startBotApi())
  const store = wish.store ?? memoryStore()
  const adapters = new Map<string, Adapter>()
  const clock = wish.clock ?? Date.now
  const turn = createTurn({
    store,
    transition: wish.transition ?? transition,
    onCommitted: (id) => {
      relay.nudge()
      asking?.look(id)
    },
  })
  const asking =
    wish.model &&
    createAsking({
      model: wish.model,
      load: (id) => store.load(id),
      handle: (update) => turn.handle(update),
      clock,
      busy: (id) => adapters.get(id.split(':')[0] ?? '')?.busy?.(id),
    })
  const relay = createRelay({
    store,
    adapters,
    wake: (id, now) => turn.wake(id, now),
    ...(asking && { model: asking.deliver }),
    ...wish.files?.deliverers({
      load: (id) => store.load(id),
      handle: (update) => turn.handle(update),
      clock,
    }),
    ...(wish.make && { make: wish.make }),
    clock,
    // A scripted model answers after the clock was moved, and keeps its letter meanwhile.
    leaseMs: wish.model ? 86_400_000 : 5000,
    pollMs: 100,
    random: () => 0,
    onTrouble: (_, reason) => desk.troubles.push(reason),
  })
  // The port is known only once it is open, and the door must be there before.
  const doors = new Map<string, NonNullable<Adapter['doors']>[number]>()
  const front = await openFront({
    port: 0,
    ready: async () => null,
    metrics: async () => '',
    doors: [
      {
        path: '/telegram',
        refuses: (headers) => doors.get('/telegram')?.refuses(headers) ?? null,
        take: async (body, headers) =>
          (await doors.get('/telegram')?.take(body, headers)) ?? { status: 404, text: '' },
      },
    ],
  })
  const webhook = wish.webhook
    ? { url: `http://127.0.0.1:${front.port}/telegram`, secret: webhookSecret }
    : null
  const files = wish.files && { files: wish.files.desk }
  const desk = telegramAt(api, { webhook, clock, ...files, ...wish.over })
  const { telegram } = desk
  for (const door of telegram.doors ?? []) doors.set(door.path, door)
  adapters.set('telegram', telegram)
  const service: Service = {
    ...desk,
    store,
    turn,
    relay,
    front,
    updates: [],
    before: async () => {},
    sentTo: (chat) => api.sent.filter((one) => one.chat === chat),
    textsTo: (chat) => service.sentTo(chat).map(({ text }) => text),
    async messages(chat, count) {
      for (let tries = 0; tries < 500; tries += 1) {
        if (service.sentTo(chat).length >= count) return service.sentTo(chat)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      throw new Error(`Chat ${chat} got ${service.sentTo(chat).length} messages: ${desk.troubles.join('; ')}`)
    },
    async stop() {
      await telegram.stop()
      await relay.stop()
      await front.stop()
      if (!wish.store) await store.close()
      if (!wish.api) await api.stop()
    },
  }
  await telegram.start(async (update) => {
    await service.before(update)
    service.updates.push(update)
    await turn.handle(update)
  })
  relay.start()
  return service
}
