import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Service, startService } from '../telegram/bench.ts'
import type { Sent } from '../telegram/bot-api.ts'

// What people really send, over the real client, with a clock that the test moves.

let service: Service
let now: number
beforeEach(async () => {
  now = Date.UTC(2026, 10, 23, 14)
  service = await startService({ clock: () => now })
  service.api.now = () => now
})
afterEach(() => service.stop())

const date = (): number => Math.floor(now / 1000)
const says = (chat: number, text: string, lang = 'en'): number =>
  service.api.says(chat, text, { lang, date: date() })

/** All that was given is dealt with, and what was held for more of it too. */
async function settle(chat: number, thread?: number): Promise<string[]> {
  const before = service.sentTo(chat).length
  await service.api.drained()
  const id = `telegram:${chat}${thread === undefined ? '' : `:${thread}`}`
  const until = (await service.store.load(id))?.pieces?.until
  now = Math.max(now, until ?? 0) + 1000
  await service.relay.drain(['clock'])
  await service.relay.drain(['chat'])
  return service.textsTo(chat).slice(before)
}

async function begin(chat: number, lang: 'English' | '中文' = 'English'): Promise<void> {
  says(chat, '/start')
  await settle(chat)
  says(chat, lang)
  await settle(chat)
}

const last = (chat: number): Sent => {
  const one = service.sentTo(chat).at(-1)
  if (!one) throw new Error('Nothing was sent.')
  return one
}

async function press(chat: number, label: string, on = last(chat)): Promise<string[]> {
  const data = on.buttons.find(({ text }) => text.includes(label))?.data
  if (data === undefined) throw new Error(`no button ${label} under: ${on.text}`)
  service.api.presses(chat, data, { message: on.id, date: date() })
  return settle(chat)
}

const notice = readFileSync(new URL('../transcripts/1-sofa.en.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('>> ') || line === '> Hello,' || line === '>>')
  .slice(0, 17)
  .map((line) => line.replace(/^>+ ?/, ''))
  .join('\n')

const asksForPapers = `Hello,
We removed your listing because a customer complained about the authenticity of the item they received.
ASIN: B0TESTTG01
Please send invoices from your supplier issued in the last 365 days that reflect your sales volume, and the name, phone, address and website of your supplier. Use the Appeal button on the Account Health page.`

/** A command in a group, as Telegram marks it. */
const asks = (group: number, lang: string): number =>
  service.api.posts(
    group,
    { text: '/start', entities: [{ type: 'bot_command', offset: 0, length: 6 }] },
    { lang, date: date() },
  )

describe('a notice', () => {
  it('in six messages within two seconds is one, and is answered once', async () => {
    await begin(1)
    const lines = notice.split('\n')
    for (let at = 0; at < 6; at += 1) {
      says(
        1,
        lines.slice(at * 3, at === 5 ? undefined : at * 3 + 3).join('\n') || 'Thank you for selling with us.',
      )
      await service.api.drained()
      now += 300
    }
    const told = await settle(1)
    expect(told.filter((text) => text.includes('This is what I read'))).toHaveLength(1)
    const session = await service.store.load('telegram:1')
    expect(session?.cases['1']?.notice?.text).toContain('B0TESTSF01')
    expect(session?.cases['1']?.notice?.text).toContain('Seller Performance Team')
  })

  it('is taken forwarded, too', async () => {
    await begin(1)
    const forward_origin = { type: 'hidden_user', sender_user_name: 'Amazon', date: date() }
    service.api.posts(1, { text: notice, forward_origin }, { date: date() })
    expect((await settle(1)).join('\n')).toContain('B0TESTSF01')
  })
})

describe('a file', () => {
  const photo = (name: string) => ({ name, bytes: Buffer.from(`\u0000\u0001\uffff\u0000${name}`, 'latin1') })

  it('of an album is kept with the others; that they were made smaller is said once', async () => {
    await begin(1)
    for (const name of ['a', 'b', 'c'])
      service.api.sendsFile(1, photo(name), {
        as: 'photo',
        date: date(),
        fields: { media_group_id: 'album-1', ...(name === 'a' && { caption: 'what is an LOA?' }) },
      })
    const told = (await settle(1)).join('\n')
    expect(service.kept.map(({ bytes }) => Buffer.from(bytes).toString('latin1').at(-1))).toEqual([
      'a',
      'b',
      'c',
    ])
    expect(told.match(/made this picture smaller/g)).toHaveLength(1)
    expect(told).toContain('A letter in which the rights owner')
    expect(Object.keys((await service.store.load('telegram:1'))?.cases['1']?.files ?? {})).toHaveLength(3)
  })

  it('beyond 20 MB is not fetched, and the seller is told how to send it', async () => {
    await begin(1)
    service.api.sendsFile(1, photo('big'), { size: 20 * 1024 * 1024 + 1, date: date() })
    expect((await settle(1)).join('\n')).toMatch(/20 MB/)
    expect([service.api.downloads, service.kept]).toEqual([0, []])
  })

  it('that Telegram does not give is given up in words, without the token', async () => {
    await begin(1)
    const document = { file_id: 'gone', file_unique_id: 'gone', file_name: 'a.pdf' }
    service.api.posts(1, { document }, { date: date() })
    expect((await settle(1)).join('\n')).toContain('could not fetch')
    expect(service.troubles.join('\n')).not.toMatch(/abcdefgh/)
  })
})

it.each([
  ['voice', { voice: { file_id: 'v', file_unique_id: 'v', duration: 2 } }, 'voice messages'],
  [
    'sticker',
    { sticker: { file_id: 's', file_unique_id: 's', type: 'regular' } },
    'only read text and files',
  ],
  ['video', { video: { file_id: 'w', file_unique_id: 'w', duration: 2 } }, 'watch videos'],
  ['contact', { contact: { phone_number: '1', first_name: 'A' } }, 'contact cards'],
  ['location', { location: { latitude: 1, longitude: 2 } }, 'places on a map'],
] as const)('a %s is answered kindly', async (_, fields, words) => {
  await begin(1)
  service.api.posts(1, fields, { date: date() })
  expect((await settle(1)).join('\n')).toContain(words)
})

it('an edited message changes nothing and is told so', async () => {
  await begin(1)
  const from = { id: 1, is_bot: false, first_name: 'S', language_code: 'en' }
  const chat = { id: 1, type: 'private', first_name: 'S' }
  service.api.gives({
    edited_message: { message_id: 1, date: date(), edit_date: date(), chat, from, text: 'no' },
  })
  expect((await settle(1)).join('\n')).toContain('/edit')
})

describe('buttons', () => {
  it('tick a checklist, which is sent as a whole', async () => {
    await begin(1)
    says(1, asksForPapers)
    await settle(1)
    await press(1, 'All right')
    says(1, 'today')
    await settle(1)
    const asked = last(1).id
    const list = (): Sent => {
      const found = service.sentTo(1).find(({ id }) => id === asked)
      if (!found) throw new Error('the list is gone')
      return found
    }
    const ticks = (): string[] => list().buttons.flatMap(({ text }) => (text.startsWith('☑') ? [text] : []))
    const labels = list().buttons.map(({ text }) => text.slice(2))
    for (const [at, count] of [
      [0, 1],
      [1, 2],
      [2, 3],
      [1, 2],
    ] as const) {
      await press(1, labels[at] ?? '', list())
      await expect.poll(() => ticks().length).toBe(count)
    }
    expect([last(1).id, ticks()]).toEqual([asked, [`☑ ${labels[0]}`, `☑ ${labels[2]}`]])
    await press(1, 'Send what is ticked', list())
    expect(last(1).id).not.toBe(asked)
    const kase = (await service.store.load('telegram:1'))?.cases['1']
    expect(kase?.facts['have-documents']?.value).toHaveLength(2)
  })

  it('act once where they are pressed twice, and redraw where they are of last week', async () => {
    await begin(1)
    says(1, notice)
    await settle(1)
    const card = last(1)
    const all = card.buttons.find(({ text }) => text === 'All right')?.data ?? ''
    for (let at = 0; at < 3; at += 1) service.api.presses(1, all, { message: card.id, date: date() })
    const told = await settle(1)
    expect(told.filter((text) => text.includes('On which day'))).toHaveLength(1)
    expect(new Set(service.api.answered).size).toBe(service.api.answered.length)
    now += 7 * 86_400_000
    says(1, 'yesterday')
    await settle(1)
    expect((await press(1, 'A is wrong', card)).join('\n')).toContain('earlier question')
  })
})

describe('where a chat is', () => {
  it('keeps topics of a private chat apart', async () => {
    for (const thread of [5, 6]) service.api.says(1, '/start', { thread, date: date() })
    await service.api.drained()
    await service.relay.drain(['chat'])
    expect(new Set(service.sentTo(1).map(({ thread }) => thread))).toEqual(new Set([5, 6]))
    expect(await service.store.load('telegram:1:5')).not.toBeNull()
    expect(await service.store.load('telegram:1')).toBeNull()
  })

  it('leads from a group to the private chat by a link that works once, and holds no case there', async () => {
    await service.api.drained()
    asks(-100, 'zh')
    await service.messages(-100, 1)
    const [said] = service.sentTo(-100)
    expect(await service.store.load('telegram:-100')).toBeNull()
    const token = new URL(said?.buttons[0]?.url ?? '').searchParams.get('start') ?? ''
    expect(token).toMatch(/^[\w-]{16,64}$/)
    says(8, `/start ${token}`, 'en')
    expect((await settle(8)).join('\n')).toContain('亚马逊')
    says(9, `/start ${token}`, 'en')
    expect((await settle(9)).join('\n')).not.toContain('先别急着')
    says(10, '/start nobody-made-this', 'en')
    expect(await settle(10)).toHaveLength(2)
  })

  it('follows a group that became a supergroup', async () => {
    service.api.troubles.set(-5, { movedTo: -1005 })
    asks(-5, 'en')
    expect((await service.messages(-1005, 1))[0]?.text).toContain('private')
  })

  it('sends nothing to whoever blocked the bot or is gone, until they write again', async () => {
    await begin(1)
    await begin(2)
    service.api.troubles.set(1, 'blocked').set(2, 'missing')
    for (const chat of [1, 2]) {
      says(chat, '/status')
      await settle(chat)
      await expect.poll(async () => (await service.store.load(`telegram:${chat}`))?.isAway).toBe(true)
    }
    const calls: string[] = []
    service.api.onCall = async (method) => void calls.push(method)
    now += 10 * 86_400_000
    await service.relay.drain(['clock', 'chat'])
    expect(calls.filter((name) => name === 'sendMessage')).toEqual([])
    service.api.troubles.clear()
    says(1, '/start')
    expect((await settle(1)).length).toBeGreaterThan(0)
    expect((await service.store.load('telegram:1'))?.isAway).toBe(false)
  })
})

describe('what Telegram will not take', () => {
  it.each([
    ["can't parse entities", "Bad Request: can't parse entities: unsupported"],
    ['too long', 'Bad Request: message is too long'],
    ['a topic that is gone', 'Bad Request: message thread not found'],
  ])('for %s is sent in a simpler form', async (what, description) => {
    const thread = what.startsWith('a topic') ? 5 : undefined
    let refusals = 0
    service.api.onSend = (_, text) =>
      text.length > 300 && (refusals += 1) === 1 ? { code: 400, description } : null
    service.api.says(1, '/start', { date: date(), ...(thread && { thread }) })
    await settle(1, thread)
    expect(refusals).toBeGreaterThan(0)
    expect(service.textsTo(1).join('\n')).toContain('Pause ads and inbound')
    expect(service.troubles).toEqual([])
  })
})

it('a draft that is stopped stops the model, as its button does', async () => {
  await begin(1)
  const chat = { id: 1, type: 'private', first_name: 'S' }
  service.api.gives({ stopped_message_generation: { chat, draft_id: 3 } })
  expect((await settle(1)).join('\n')).toContain('The model is not at work')
  expect(service.updates.at(-1)?.event).toMatchObject({ type: 'chose', choice: 'model=stop' })
})
