import { describe, expect, it } from 'vitest'
import { checkBot } from '../../src/adapters/telegram/check.ts'
import { createApi, told } from '../../src/adapters/telegram/client.ts'
import { createFileFetcher } from '../../src/adapters/telegram/fetch-file.ts'
import { placeOf } from '../../src/adapters/telegram/place.ts'
import { showWorking } from '../../src/adapters/telegram/working.ts'
import type { Store } from '../../src/ports.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { openRedis } from '../../src/store/redis/redis.ts'
import { startRedis } from '../redis/server.ts'
import { memoryStore } from '../runtime/scene.ts'
import { startService, telegramAt, webhookSecret } from '../telegram/bench.ts'
import { botToken, startBotApi } from '../telegram/bot-api.ts'

it('waits for the chat that Telegram slowed down, and for no other, over a restart too', async () => {
  const [api, store] = [await startBotApi(), memoryStore()]
  let isSlow = true
  let tries = 0
  api.onSend = (chat) => {
    if (chat !== 1 || !isSlow) return null
    tries += 1
    return { code: 429, retryAfter: 2 }
  }
  const before = await startService({ api, store })
  api.says(1, '/start')
  api.says(2, '/start')
  await before.messages(2, 2)
  await expect.poll(() => tries).toBe(1)
  const refusedAt = Date.now()
  await before.stop()
  isSlow = false
  const after = await startService({ api, store })
  const [first] = await after.messages(1, 2)
  expect((first?.at ?? 0) - refusedAt).toBeGreaterThan(1000)
  expect(tries).toBe(1)
  await after.stop()
  await api.stop()
})

it('takes an update once that reaches three processes five times at once', async () => {
  const store = memoryStore()
  const all = await Promise.all([1, 2, 3].map(() => startService({ webhook: true, store })))
  const date = Math.floor(Date.now() / 1000)
  const chat = { id: 9, type: 'private', first_name: 'S' }
  const from = { id: 9, is_bot: false, first_name: 'S', language_code: 'en' }
  const body = JSON.stringify({ update_id: 77, message: { message_id: 1, date, chat, from, text: '/start' } })
  const headers = { 'x-telegram-bot-api-secret-token': webhookSecret }
  const posts = all.flatMap(({ front }) =>
    Array.from({ length: 5 }, () =>
      fetch(`http://127.0.0.1:${front.port}/telegram`, { method: 'POST', body, headers }),
    ),
  )
  expect(new Set((await Promise.all(posts)).map(({ status }) => status))).toEqual(new Set([200]))
  const sent = (): number => all.reduce((sum, one) => sum + one.sentTo(9).length, 0)
  await expect.poll(sent).toBe(2)
  for (const one of all) await one.relay.drain()
  expect([(await store.load('telegram:9'))?.version, sent()]).toEqual([1, 2])
  for (const one of all) await one.stop()
})

it('says once that another program polls with the token, and goes on when it is gone', async () => {
  const api = await startBotApi()
  const desk = telegramAt(api)
  let isThere = true
  api.onCall = async (method) => {
    if (method === 'getUpdates' && isThere) void fetch(`${api.url}/bot${botToken}/getUpdates?timeout=1`)
  }
  const taken: string[] = []
  await desk.telegram.start(async (update) => void taken.push(update.id))
  await expect.poll(() => api.conflicts, { timeout: 10_000 }).toBeGreaterThan(1)
  isThere = false
  const id = api.says(1, '/start')
  await expect.poll(() => taken, { timeout: 10_000 }).toEqual([`telegram:${id}`])
  expect(desk.troubles.filter((trouble) => trouble.includes('409'))).toHaveLength(1)
  await desk.telegram.stop()
  await api.stop()
})

it('lets one process poll, and another take over where it ends', async () => {
  const [api, redis] = await Promise.all([startBotApi(), startRedis([])])
  const keys = masterKeys({ folder: '.', given: 'ab'.repeat(32) })
  const [mine, yours] = [await openRedis({ url: redis.url, keys }), await openRedis({ url: redis.url, keys })]
  const over = (store: Store, holder: string) => ({
    mayPoll: () => store.hold('poll:123456', holder, 2000),
    pollSeconds: 0,
  })
  const one = await startService({ api, store: mine, over: over(mine, 'one') })
  const two = await startService({ api, store: yours, over: over(yours, 'two') })
  api.says(1, '/start')
  await one.messages(1, 2)
  expect([one.updates.length + two.updates.length, api.conflicts]).toEqual([1, 0])
  const [polls, waits] = one.updates.length === 1 ? [one, two] : [two, one]
  await polls.stop()
  api.says(2, '/start')
  await waits.messages(2, 2)
  expect([waits.updates.length, api.conflicts]).toEqual([1, 0])
  await waits.stop()
  await Promise.all([mine.close(), yours.close(), api.stop()])
  await redis.stop()
})

it('tells no token where a file cannot be fetched, and reads no file beyond the limit', async () => {
  const api = await startBotApi()
  const fetchFile = createFileFetcher(createApi(botToken, api.url), { token: botToken, apiRoot: api.url })
  api.sendsFile(1, { name: 'a', bytes: Buffer.alloc(10) })
  api.onCall = async (method) => {
    if (method === 'file') throw new Error('gone')
  }
  const error: unknown = await fetchFile({
    fileId: 'f1',
    name: 'a',
    size: 10,
    isCompressed: false,
    isAlbum: false,
  }).catch((thrown: unknown) => thrown)
  expect(JSON.stringify([String(error), (error as Error).stack, (error as Error).cause])).not.toContain(
    'abcdefgh',
  )
  const away = createApi(botToken, 'http://127.0.0.1:1')
  const unreachable: unknown = await away.getMe().catch((thrown: unknown) => thrown)
  expect(told(unreachable)).toBe('Telegram could not be reached')
  await api.stop()
})

it('shows that the model is at work in a draft that can be stopped, or in one message that changes', async () => {
  const api = await startBotApi()
  const client = createApi(botToken, api.url)
  const over = showWorking(client, placeOf('telegram:7'), 'zh')
  await expect.poll(() => api.drafts.length, { timeout: 5000 }).toBe(1)
  over()
  expect(api.drafts[0]).toMatchObject({ chat: 7, canStop: true, text: expect.stringContaining('模型') })
  expect(api.actions).toContainEqual({ chat: 7, action: 'typing' })
  api.knowsDrafts = false
  const gone = showWorking(client, placeOf('telegram:8'), 'en')
  await expect.poll(() => api.edits.length, { timeout: 9000 }).toBe(1)
  const [status] = api.sent
  expect(status?.buttons).toEqual([{ text: 'Stop', data: 'model=stop' }])
  expect(api.sent).toHaveLength(1)
  gone()
  await expect.poll(() => api.deleted.map(({ id }) => id)).toEqual([status?.id])
  await api.stop()
})

describe('the check of the bot', () => {
  it('tells the name behind the token, the webhook and what waits', async () => {
    const api = await startBotApi()
    expect(await checkBot(botToken, api.url, null)).toMatchObject([
      { ok: true, text: expect.stringContaining('@coach_bot') },
      { ok: true, text: expect.stringContaining('polls') },
      { ok: true, text: expect.stringContaining('0 update(s)') },
    ])
    for (let at = 0; at < 101; at += 1) api.says(1, 'hello')
    const url = 'https://coach.example/telegram'
    const busy = await checkBot(botToken, api.url, url)
    expect(busy.map(({ ok }) => ok)).toEqual([true, null, false])
    expect(busy[2]?.text).toContain('101 update(s)')
    await createApi(botToken, api.url).setWebhook(url)
    expect((await checkBot(botToken, api.url, url))[1]).toMatchObject({ ok: true })
    api.webhook.stop()
    await api.stop()
  })

  it('tells a wrong token and a server that is away, without the token', async () => {
    const api = await startBotApi()
    const wrong = `123456:${'x'.repeat(32)}`
    const findings = [
      ...(await checkBot(wrong, api.url, null)),
      ...(await checkBot(botToken, 'http://127.0.0.1:1', null)),
    ]
    expect(findings.map(({ ok }) => ok)).toEqual([false, false])
    expect(findings[0]?.text).toContain('BotFather')
    expect(JSON.stringify(findings)).not.toMatch(/xxxx|abcdefgh/)
    await api.stop()
  })
})
