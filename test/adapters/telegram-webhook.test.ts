import { request } from 'node:http'
import { Bot } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { settleWebhook, updateKinds } from '../../src/adapters/telegram/webhook.ts'
import { botToken, startBotApi } from '../telegram/bot-api.ts'
import { type Service, startService, webhookSecret } from '../telegram/bench.ts'

let service: Service
beforeEach(async () => {
  service = await startService({ webhook: true })
})
afterEach(() => service.stop())

const door = (): string => `http://127.0.0.1:${service.front.port}/telegram`

async function post(body: string, headers: Record<string, string>): Promise<number> {
  const answer = await fetch(door(), { method: 'POST', body, headers })
  await answer.arrayBuffer()
  return answer.status
}

const secretHeader = 'x-telegram-bot-api-secret-token'
const right = { [secretHeader]: webhookSecret }
const hello = (id: number, text = '/start'): string => {
  const who = { id: 9, is_bot: false, first_name: 'S', language_code: 'en' }
  const chat = { id: 9, type: 'private', first_name: 'S' }
  const date = Math.floor(Date.now() / 1000)
  return JSON.stringify({ update_id: id, message: { message_id: id, date, chat, from: who, text } })
}

describe('a webhook', () => {
  it('is set with its secret and the kinds of updates, and brings the talk', async () => {
    service.api.says(7, '/start')
    await service.messages(7, 2)
    await service.api.drained()
    expect(service.api.webhook.info()).toMatchObject({ url: door(), allowed_updates: [...updateKinds] })
    expect(service.api.webhook.refused).toEqual([])
  })

  it('is answered with 200 only after the commit, and with 503 where there is none', async () => {
    let isUp = false
    service.before = async () => {
      if (!isUp) throw new Error('the store is away')
    }
    const id = service.api.says(7, '/start')
    await expect.poll(() => service.api.webhook.refused.length).toBeGreaterThan(1)
    expect(new Set(service.api.webhook.refused)).toEqual(new Set([503]))
    expect(await service.store.load('telegram:7')).toBeNull()
    isUp = true
    await service.messages(7, 2)
    expect(service.updates.map((update) => update.id)).toEqual([`telegram:${id}`])
  })

  it('answers in time where the store is slow, and does nothing twice', async () => {
    let calls = 0
    service.before = async () => {
      calls += 1
      await new Promise((resolve) => setTimeout(resolve, 3200))
    }
    service.api.says(7, '/start')
    await service.api.drained()
    expect([calls, service.api.webhook.refused]).toEqual([1, [503]])
    expect((await service.messages(7, 2)).length).toBe(2)
  })
})

describe('a hostile request', () => {
  const nothingHappened = (): void => expect(service.updates).toEqual([])

  it.each([
    ['no secret', {}, 401],
    ['a wrong secret', { [secretHeader]: 'b-secret-of-the-webhook-1' }, 401],
    ['a secret that begins right', { [secretHeader]: webhookSecret.slice(0, -1) }, 401],
    ['a long secret', { [secretHeader]: 'a'.repeat(5000) }, 401],
    ['a huge secret', { [secretHeader]: 'a'.repeat(50_000) }, 431],
  ])('with %s is refused before its body', async (_, headers, status) => {
    expect(await post(hello(1), headers)).toBe(status)
    nothingHappened()
  })

  it.each(['', '{', '[]', 'null', '"x"', '{"update_id":"1"}', '{"update_id":1e99}', '\u0000'])(
    'with the secret and the body %j does nothing',
    async (body) => {
      expect(await post(body, right)).toBe(400)
      nothingHappened()
    },
  )

  it.each([
    '{"update_id":5}',
    '{"update_id":6,"message":{}}',
    '{"update_id":7,"message":{"chat":7}}',
    '{"update_id":8,"callback_query":{"id":"1","data":"x"}}',
  ])('with %s, which is no update that we know, breaks nothing', async (body) => {
    expect([200, 503]).toContain(await post(body, right))
    nothingHappened()
    expect(await post(hello(90), right)).toBe(200)
  })

  it('is read up to a megabyte and no further, whether it says its size or not', async () => {
    const sent = await flood(30 * 1024 * 1024)
    // Whoever goes on writing into a line that is shut may meet the reset before the answer.
    expect([413, 0]).toContain(sent.status)
    expect(sent.bytes).toBeLessThan(8 * 1024 * 1024) // what fits into the buffers of two sockets
    expect(await post(`"${'a'.repeat(2 * 1024 * 1024)}"`, right).catch(() => 413)).toBe(413)
    nothingHappened()
    expect(await post(hello(91), right)).toBe(200)
  })

  it('that replays an update brings it once', async () => {
    const body = hello(92)
    expect(await Promise.all(Array.from({ length: 5 }, () => post(body, right)))).toEqual([
      200, 200, 200, 200, 200,
    ])
    expect(await post(body, right)).toBe(200)
    await service.messages(9, 2)
    expect(service.updates).toHaveLength(1)
  })

  it('by another method is refused', async () => {
    expect((await fetch(door(), { headers: right })).status).toBe(405)
  })

  /** Pushes chunks without telling a length until the other side has enough. */
  function flood(most: number): Promise<{ status: number; bytes: number }> {
    return new Promise((resolve) => {
      let bytes = 0
      let status = 0
      const call = request(door(), { method: 'POST', headers: right }, (answer) => {
        status = answer.statusCode ?? 0
        answer.resume()
      })
      call.on('error', () => {})
      call.on('close', () => resolve({ status, bytes }))
      const chunk = Buffer.alloc(65_536, 32)
      const push = (): void => {
        while (bytes < most && !call.destroyed && status === 0) {
          bytes += chunk.length
          if (!call.write(chunk)) return void call.once('drain', push)
        }
        call.end()
      }
      push()
    })
  }
})

describe('settling', () => {
  it('sets nothing where all is as wanted, and takes a webhook away for polling', async () => {
    const api = await startBotApi()
    const bot = new Bot(botToken, { client: { apiRoot: api.url } }).api
    const calls: string[] = []
    api.onCall = async (method) => void calls.push(method)
    const wanted = { url: 'https://coach.example/telegram', secret: webhookSecret }
    for (let at = 0; at < 3; at += 1) await settleWebhook(bot, wanted)
    expect(calls.filter((name) => name === 'setWebhook')).toHaveLength(1)
    await settleWebhook(bot, null)
    await settleWebhook(bot, null)
    expect(calls.filter((name) => name === 'deleteWebhook')).toHaveLength(1)
    await api.stop()
  })

  it('waits where another process set it a moment ago', async () => {
    const api = await startBotApi()
    const bot = new Bot(botToken, { client: { apiRoot: api.url } }).api
    await bot.setWebhook('https://old.example/telegram')
    await settleWebhook(bot, { url: 'https://coach.example/telegram', secret: webhookSecret })
    expect(api.webhook.info()).toMatchObject({ url: 'https://coach.example/telegram' })
    await api.stop()
  })

  it('sets a new secret where Telegram still has the old one', async () => {
    await service.stop()
    const api = await startBotApi()
    service = await startService({ webhook: true, api })
    const bot = new Bot(botToken, { client: { apiRoot: api.url } }).api
    await new Promise((resolve) => setTimeout(resolve, 1100))
    await bot.setWebhook(door(), { secret_token: 'the-secret-of-before', allowed_updates: [...updateKinds] })
    api.says(7, '/start')
    await service.messages(7, 2)
    expect(api.webhook.refused[0]).toBe(401)
    api.webhook.stop()
  })
})
