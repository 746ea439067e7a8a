import { createServer } from 'node:http'
import { Bot, GrammyError, InputFile } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { botToken, startBotApi, type BotApi } from './bot-api.ts'

// The pretend Telegram against its documented semantics, through the client that the coach uses.

let api: BotApi
let bot: Bot['api']
beforeEach(async () => {
  api = await startBotApi()
  bot = new Bot(botToken, { client: { apiRoot: api.url } }).api
})
afterEach(() => api.stop())

const ids = (updates: readonly { update_id: number }[]): number[] => updates.map((one) => one.update_id)

async function refused(call: Promise<unknown>): Promise<GrammyError> {
  const error = await call.catch((thrown: unknown) => thrown)
  if (error instanceof GrammyError) return error
  throw new Error('The call was not refused.')
}

describe('updates', () => {
  it('come again until a later offset confirms them', async () => {
    const [first, second] = [api.says(1, 'a'), api.says(2, 'b')]
    expect(ids(await bot.getUpdates())).toEqual([first, second])
    expect(ids(await bot.getUpdates({ offset: first }))).toEqual([first, second])
    expect(ids(await bot.getUpdates({ offset: second }))).toEqual([second])
    expect(await bot.getUpdates({ offset: second + 1 })).toEqual([])
    expect(api.confirmed).toBe(2)
  })

  it('are kept for a day', async () => {
    const now = Date.now()
    api.says(1, 'old')
    api.now = () => now + 25 * 60 * 60 * 1000
    const fresh = api.says(1, 'new')
    expect(ids(await bot.getUpdates())).toEqual([fresh])
  })

  it('end the earlier of two polls with 409', async () => {
    const earlier = refused(bot.getUpdates({ timeout: 5 }))
    await expect.poll(() => api.pollers).toBe(1)
    const later = bot.getUpdates({ timeout: 1 })
    expect((await earlier).error_code).toBe(409)
    expect(await later).toEqual([])
    expect(api.conflicts).toBe(1)
  })

  it('are of the kinds that were asked for', async () => {
    await bot.getUpdates({ allowed_updates: ['message'] })
    api.presses(1, 'a=b')
    const id = api.says(1, 'a')
    expect(ids(await bot.getUpdates())).toEqual([id])
  })
})

describe('a webhook', () => {
  it('gets one update at a time of each chat, with the secret, until it takes it', async () => {
    const got: { id: number; secret: string | undefined }[] = []
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (data: Buffer) => (body += data.toString()))
      request.on('end', () => {
        const { update_id: id } = JSON.parse(body) as { update_id: number }
        got.push({ id, secret: request.headers['x-telegram-bot-api-secret-token']?.toString() })
        response.writeHead(got.length < 3 ? 503 : 200).end()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address() as { port: number }
    const url = `http://127.0.0.1:${address.port}/hook`
    await bot.setWebhook(url, { secret_token: 'secret-1', allowed_updates: ['message'] })
    expect((await refused(bot.getUpdates())).error_code).toBe(409)
    const [first, second] = [api.says(1, 'a'), api.says(1, 'b')]
    await api.drained()
    expect(got.map(({ id }) => id)).toEqual([first, first, first, second])
    expect(new Set(got.map(({ secret }) => secret))).toEqual(new Set(['secret-1']))
    const info = await bot.getWebhookInfo()
    expect(info).toMatchObject({ url, pending_update_count: 0, allowed_updates: ['message'] })
    expect(info.last_error_message).toBe('Wrong response from the webhook: 503 Service Unavailable')
    const again = await refused(bot.setWebhook(url))
    expect([again.error_code, again.parameters.retry_after]).toEqual([429, 1])
    await bot.deleteWebhook()
    expect(await bot.getUpdates()).toEqual([])
    server.closeAllConnections()
    server.close()
  })
})

describe('calls', () => {
  const long = '啊'.repeat(4097)
  it.each([
    ['message is too long', () => bot.sendMessage(1, long)],
    ['text is too long', () => bot.sendMessage(1, '啊'.repeat(11_000))],
    ['message text is empty', () => bot.sendMessage(1, ' ')],
    [
      "can't parse entities",
      () => bot.sendMessage(1, 'a😀', { entities: [{ type: 'bold', offset: 0, length: 2 }] }),
    ],
    [
      'BUTTON_DATA_INVALID',
      () =>
        bot.sendMessage(1, 'a', {
          reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: '啊'.repeat(22) }]] },
        }),
    ],
    [
      'caption is too long',
      () => bot.sendDocument(1, new InputFile(Buffer.from('a'), 'a'), { caption: 'a'.repeat(1025) }),
    ],
    ['message to edit not found', () => bot.editMessageText(1, 9, 'a')],
    ['invalid file_id', () => bot.getFile('nope')],
    ['query is too old', () => bot.answerCallbackQuery('nope')],
    ['BOT_COMMAND_INVALID', () => bot.setMyCommands([{ command: 'No', description: 'a' }])],
    [
      'rich message is too long',
      () => bot.sendRichMessage(1, { blocks: [{ type: 'paragraph', text: 'a'.repeat(32_769) }] }),
    ],
    [
      'too many blocks',
      () =>
        bot.sendRichMessage(1, {
          blocks: Array.from({ length: 501 }, () => ({ type: 'paragraph' as const, text: 'a' })),
        }),
    ],
  ])('are refused: %s', async (text, call) => {
    const error = await refused(call())
    expect([error.error_code, error.description]).toEqual([400, expect.stringContaining(text)])
  })

  it('tell what is wrong with a chat', async () => {
    api.troubles.set(1, 'blocked').set(2, 'deactivated').set(3, 'missing').set(-4, { movedTo: -1004 })
    const errors = await Promise.all([1, 2, 3, -4].map((chat) => refused(bot.sendMessage(chat, 'a'))))
    expect(errors.map(({ error_code: code }) => code)).toEqual([403, 403, 400, 400])
    expect(errors[3]?.parameters.migrate_to_chat_id).toBe(-1004)
  })

  it('edit a message once, and say so where nothing changed', async () => {
    const { message_id: id } = await bot.sendMessage(1, 'a')
    await bot.editMessageText(1, id, 'b')
    expect((await refused(bot.editMessageText(1, id, 'b'))).description).toContain('message is not modified')
    expect(api.sent.map(({ text }) => text)).toEqual(['b'])
  })

  it('take and give files by an address that holds the token', async () => {
    await bot.sendDocument(1, new InputFile(Buffer.from('发票'), 'plan.txt'), { caption: 'here' })
    expect(api.sent[0]?.document).toEqual({ name: 'plan.txt', bytes: Buffer.from('发票') })
    api.sendsFile(1, { name: 'a.pdf', bytes: Buffer.from('%PDF-') })
    const [update] = await bot.getUpdates()
    const { file_path: path } = await bot.getFile(update?.message?.document?.file_id ?? '')
    const file = await fetch(`${api.url}/file/bot${botToken}/${path}`)
    expect(await file.text()).toBe('%PDF-')
    expect((await fetch(`${api.url}/file/bot999:x/${path}`)).status).toBe(401)
  })
})
