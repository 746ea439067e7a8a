import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApi } from '../../src/adapters/telegram/client.ts'
import { createSender } from '../../src/adapters/telegram/send.ts'
import { Message } from '../../src/core/effect.ts'
import { kindsOfMessage as examples } from '../kinds-of-message.ts'
import { botToken, type BotApi, type Sent, startBotApi } from './bot-api.ts'

// Each kind of message as Telegram is given it, kept as files to be looked at. The pretend Telegram measures every
// one in Telegram's units and refuses what is beyond a limit. UPDATE=1 writes them anew.

const folder = new URL('./rendered/', import.meta.url)
let api: BotApi
beforeAll(async () => {
  api = await startBotApi()
})
afterAll(() => api.stop())

it.each(Object.entries(examples))('%s is sent as kept', async (name, fields) => {
  const from = api.sent.length
  const message = Message.parse({ lang: 'zh', step: 'material', turn: 41, ...fields })
  await createSender(createApi(botToken, api.url))({ chat: 7, thread: null }, message)
  const text = api.sent.slice(from).map(shown).join('\n')
  const file = new URL(`${name}.txt`, folder)
  if (process.env['UPDATE'] === '1') writeFileSync(file, text)
  else expect(text).toBe(readFileSync(file, 'utf8'))
})

it('keeps no example that nothing sends', () => {
  expect(readdirSync(folder).toSorted()).toEqual(
    Object.keys(examples)
      .map((name) => `${name}.txt`)
      .toSorted(),
  )
})

function shown({ method, text, entities, document, fields }: Sent): string {
  const spans = entities.map(
    ({ type, offset, length }) => `  ${type}: ${text.slice(offset, offset + length)}`,
  )
  const { inline_keyboard: rows = [] } = (fields['reply_markup'] ?? {}) as {
    inline_keyboard?: { text: string; callback_data: string }[][]
  }
  const buttons = rows.map((row) => `  ${row.map((one) => `[${one.text} → ${one.callback_data}]`).join(' ')}`)
  const { blocks = [] } = (fields['rich_message'] ?? {}) as { blocks?: { type: string; text: string }[] }
  const body = blocks.length > 0 ? blocks.map((block) => `${block.type}: ${block.text}`).join('\n') : text
  const file = document === null ? [] : [`  ${document.name}, ${document.bytes.length} bytes`]
  return [`== ${method}, ${text.length} units`, body, ...file, ...new Set(spans), ...buttons, ''].join('\n')
}
