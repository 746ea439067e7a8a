import { createServer } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBotApi, type BotApi, botToken } from '../telegram/bot-api.ts'
import { tempFolder } from './run.ts'
import { type Service, startProgram } from './service.ts'

const chat = 77
const date = Math.floor(Date.now() / 1000)
let api: BotApi
let service: Service
let visits = 0
const trap = createServer((socket) => {
  visits += 1
  socket.destroy()
})

beforeAll(async () => {
  api = await startBotApi()
  await new Promise<void>((resolve) => trap.listen(0, resolve))
})
afterAll(async () => {
  service.child.kill('SIGKILL')
  await Promise.all([api.stop(), new Promise((resolve) => trap.close(resolve))])
})

it('follows no link of a seller, wherever it stands', { timeout: 60_000 }, async () => {
  const address = trap.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const links = [
    `http://127.0.0.1:${port}/latest/meta-data/`,
    `http://localhost:${port}/?next=http://169.254.169.254/`,
    `http://[::1]:${port}/invoice.pdf`,
    `http://0x7f000001:${port}/`,
    `//127.0.0.1:${port}/x.png`,
    `file://127.0.0.1:${port}/etc/passwd`,
  ]
  service = startProgram(['serve'], tempFolder(), {
    TELEGRAM_BOT_TOKEN: botToken,
    TELEGRAM_API_ROOT: api.url,
    DATA_DIR: 'data',
    PORT: '0',
    LIMIT_SELLER: 'off',
  })
  await service.page
  const room = { id: chat, type: 'private', first_name: links[0] }
  const from = { id: chat, is_bot: false, first_name: links[1], username: links[2], language_code: 'en' }
  const give = (more: object): number =>
    api.gives({ message: { message_id: 1, date, chat: room, from, ...more } })
  api.says(chat, `/start ${links[0]}`)
  api.says(chat, 'English')
  for (const link of links) {
    const entities = [{ type: 'text_link', offset: 0, length: 4, url: link }]
    give({ text: `See ${link}`, entities, link_preview_options: { url: link, prefer_large_media: true } })
    give({
      document: { file_id: link, file_unique_id: link, file_name: link, mime_type: 'application/pdf' },
      caption: link,
    })
    give({ photo: [{ file_id: link, file_unique_id: link, width: 9, height: 9 }] })
    api.presses(chat, link.slice(0, 64))
    api.says(
      chat,
      `Hello, we removed B0TESTKW08 because of a complaint from a rights owner about inauthentic items. Send invoices through ${link} within 17 days. Seller Performance Team, Amazon.com`,
    )
    api.says(chat, `My supplier's website is ${link} and its invoice is at ${link}`)
  }
  for (const command of ['/draft', '/ready', '/export', '/handover yes']) api.says(chat, command)
  await api.drained()
  await expect.poll(() => api.sent.filter((sent) => sent.chat === chat).length).toBeGreaterThan(links.length)
  expect(visits).toBe(0)
  // The trap does see who comes.
  await fetch(links[0] ?? '').catch(() => {})
  expect(visits).toBe(1)
})
