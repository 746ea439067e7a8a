import { setTimeout as pause } from 'node:timers/promises'
import theirs from 'telegram-test-api'
import { expect, it } from 'vitest'
import { freePort } from '../redis/server.ts'
import { startService } from './bench.ts'
import { type BotApi, botToken } from './bot-api.ts'

// The happy path before a pretend Telegram that others wrote: both must be told the same.

// Their types speak of a module of another kind than the one they publish.
const TelegramServer = theirs as unknown as typeof theirs.default
const chat = 7
const from = { id: chat, is_bot: false, first_name: 'S', language_code: 'zh' }
const talk = ['/start', '/status', '今天有什么要做？', '什么是 LOA？']

it('says the same to another pretend Telegram', async () => {
  expect(await toTheirs()).toEqual(await toOurs())
})

async function toOurs(): Promise<unknown[]> {
  const service = await startService()
  for (const [at, text] of talk.entries()) {
    service.api.says(chat, text, { lang: 'zh' })
    await service.messages(chat, at + 2)
    await service.relay.drain(['chat'])
  }
  const data = service.sentTo(chat).at(-1)?.buttons[0]?.data ?? ''
  const before = service.sentTo(chat).length
  service.api.presses(chat, data)
  await service.messages(chat, before + 1)
  await service.relay.drain(['chat'])
  const said = service.sentTo(chat).map(({ fields }) => shown(fields))
  await service.stop()
  return said
}

/** It hands out updates at once and forgets them, so each is asked for after a while and taken to its end. */
async function toTheirs(): Promise<unknown[]> {
  const server = new TelegramServer({ port: await freePort(), host: '127.0.0.1' })
  await server.start()
  const mayPoll = async (): Promise<boolean> => pause(30, true)
  const service = await startService({ api: { url: server.config.apiURL } as BotApi, over: { mayPoll } })
  const client = server.getClient(botToken, { chatId: chat, userId: chat })
  const messages = (): unknown[] => server.storage.botMessages.map(({ message }) => message)
  const until = (count: number): Promise<void> =>
    expect.poll(() => messages().length, { timeout: 10_000 }).toBeGreaterThanOrEqual(count)
  for (const [at, text] of talk.entries()) {
    await (text.startsWith('/')
      ? client.sendCommand(client.makeCommand(text, { from }))
      : client.sendMessage(client.makeMessage(text, { from })))
    await until(at + 2)
    await service.relay.drain(['chat'])
  }
  const { keyboard } = shown(messages().at(-1) as object)
  const before = messages().length
  const [button] = (keyboard as { inline_keyboard: { callback_data: string }[][] }).inline_keyboard.flat()
  await client.sendCallback(client.makeCallbackQuery(button?.callback_data ?? ''))
  await until(before + 1)
  await service.relay.drain(['chat'])
  const said = messages().map((message) => shown(message as object))
  await service.stop()
  await server.stop()
  return said
}

interface Shown {
  readonly text: unknown
  readonly entities: unknown
  readonly keyboard: unknown
}

function shown(fields: object): Shown {
  const { text, entities, reply_markup: keyboard } = fields as Record<string, unknown>
  return { text, entities, keyboard }
}
