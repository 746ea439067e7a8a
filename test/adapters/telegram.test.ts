import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTelegram } from '../../src/adapters/telegram/telegram.ts'
import { transition } from '../../src/core/transition.ts'
import type { Adapter, Store } from '../../src/ports.ts'
import { createRelay, type Relay } from '../../src/runtime/relay.ts'
import { createTurn } from '../../src/runtime/turn.ts'
import { createRecords } from '../../src/store/records.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import { botToken, startBotApi, type BotApi } from '../telegram/bot-api.ts'

let api: BotApi
let store: Store
let telegram: Adapter
let relay: Relay
let troubles: string[]

beforeEach(async () => {
  troubles = []
  api = await startBotApi()
  store = openSqlite({ path: ':memory:', keys: masterKeys({ folder: '.', given: 'ab'.repeat(32) }) })
  const adapters = new Map<string, Adapter>()
  telegram = createTelegram({
    token: botToken,
    apiRoot: api.url,
    pollSeconds: 1,
    webhook: null,
    files: { keep: async () => ({ sha256: 'a'.repeat(64), caseId: '1' }), read: () => null },
    menu: [],
    records: createRecords(store),
    clock: () => Date.now(),
    mayPoll: async () => true,
    onTrouble: (trouble) => troubles.push(trouble),
  })
  adapters.set(telegram.name, telegram)
  const turn = createTurn({ store, transition, onCommitted: () => relay.nudge() })
  relay = createRelay({
    store,
    adapters,
    wake: (id, now) => turn.wake(id, now),
    clock: () => Date.now(),
    leaseMs: 5000,
    pollMs: 50,
    random: () => 0,
    onTrouble: (_, reason) => troubles.push(reason),
  })
  await telegram.start((update) => turn.handle(update))
  relay.start()
})
afterEach(async () => {
  await telegram.stop()
  await relay.stop()
  await store.close()
  await api.stop()
})

/** Waits until the seller of a chat has so many messages. */
async function messages(chat: number, count: number): Promise<string[]> {
  for (let tries = 0; tries < 400; tries += 1) {
    const texts = api.sent.filter((one) => one.chat === chat).map(({ text }) => text)
    if (texts.length >= count) return texts
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(
    `Chat ${chat} got ${api.sent.filter((one) => one.chat === chat).length} messages: ${troubles.join('; ')}`,
  )
}

describe('Telegram', () => {
  it('greets, takes a button by its id and answers the press', async () => {
    api.says(7, '/start')
    await messages(7, 2)
    const buttons = api.sent.flatMap((one) => one.buttons)
    const press = api.presses(7, buttons.find(({ text }) => text === 'Where do I find it?')?.data ?? '')
    expect((await messages(7, 3)).join('\n')).toContain('Open Seller Central')
    await api.drained()
    expect(api.answered).toEqual([String(press)])
  })

  it('takes an update once, however often it comes', async () => {
    api.mix = (batch) => [...batch, ...batch, ...batch]
    api.says(7, '/start', { lang: 'zh' })
    await api.drained()
    const greeting = await messages(7, 2)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(api.sent.map(({ text }) => text)).toEqual(greeting)
  })

  it('says nothing in a group', async () => {
    api.mix = (batch) =>
      batch.map((update) => {
        const { message } = update as { message?: { chat: { type: string } } }
        if (message) message.chat.type = 'supergroup'
        return update
      })
    api.says(-100, '/start')
    await api.drained()
    expect(api.sent).toEqual([])
  })

  it('comes back to a chat when Telegram said, and keeps no other chat waiting', async () => {
    let refusals = 0
    api.onSend = (chat) => (chat === 1 && (refusals += 1) === 1 ? { code: 429, retryAfter: 1 } : null)
    api.says(1, '/start')
    await new Promise((resolve) => setTimeout(resolve, 100))
    api.says(2, '/start')
    await messages(2, 2)
    await messages(1, 2)
    const [slow] = api.sent.filter(({ chat }) => chat === 1)
    const [quick] = api.sent.filter(({ chat }) => chat === 2)
    expect(slow?.at).toBeGreaterThan(quick?.at ?? 0)
    expect(refusals).toBe(3)
  })

  it('sets a letter aside at once where the seller blocked the bot, and goes on with the case later', async () => {
    api.onSend = () => ({ code: 403 })
    api.says(1, '/start')
    await api.drained()
    await expect.poll(async () => (await store.backlog(Date.now() + 60_000)).chat.count).toBe(0)
    api.onSend = () => null
    api.says(1, 'English')
    expect((await messages(1, 1)).join()).not.toBe('')
  })

  it('sends once more where the line broke, and at most twice what had arrived', async () => {
    let breaks = 0
    api.onSend = () => ((breaks += 1) === 1 ? 'drop-after' : null)
    api.says(1, '/start')
    const texts = await messages(1, 3)
    expect(texts[0]).toBe(texts[1])
    expect(new Set(texts).size).toBe(2)
  })

  it('cuts a long answer where a reader would pause, in order', async () => {
    api.says(1, '/start')
    await messages(1, 2)
    api.says(1, 'English')
    await messages(1, 3)
    for (const { text } of api.sent) expect(text.length).toBeLessThanOrEqual(4096)
  })

  it('tells no token, whatever fails', async () => {
    api.onSend = () => 'drop'
    api.says(1, '/start')
    await expect.poll(() => troubles.length).toBeGreaterThan(0)
    expect(troubles.join('\n')).not.toContain(botToken.slice(7))
  })
})
