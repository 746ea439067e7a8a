import { afterEach, describe, expect, it } from 'vitest'
import { readySession } from '../core/team/ready-session.ts'
import { memoryStore, bound } from '../runtime/scene.ts'
import { botToken, startSlack } from '../slack/api.ts'
import { type Service, startService } from '../slack/bench.ts'
import { install, many } from '../slack/install.ts'
import { bodies } from '../slack/people.ts'

let service: Service
afterEach(() => service.stop())

describe('an update', () => {
  it('is taken once however often and to however many it comes', async () => {
    const [store, api] = [memoryStore(), await startSlack()]
    const three = await Promise.all([1, 2, 3].map(() => startService({ store, api })))
    const [one, two, other] = three
    service = one!
    const body = bodies.says(api, 'U1', '/status')
    const press = bodies.press(
      'U1',
      { channel: 'DU1', thread: null, ts: '1.1' },
      { action_id: 'choose.0', value: 'command=help' },
    )
    const shortcut = bodies.shortcut('U1', '/help')
    const form = bodies.submits('U1', 'paper', { value: 'Invoice 2291' })
    const all = [body, press, bodies.command('U1', 'help'), shortcut, form]
    for (const each of all) {
      const answers = await Promise.all([one, two, other, one, two].map(async (to) => to?.post(each)))
      expect(answers.map((answer) => answer?.status)).toEqual([200, 200, 200, 200, 200])
    }
    const session = await store.load('slack:T1:U1')
    expect(session?.version).toBe(all.length)
    await Promise.all(three.map((each) => each.settled()))
    const { length } = api.sent
    await Promise.all(all.map(async (each) => two?.post(each)))
    await two?.settled()
    expect(api.sent).toHaveLength(length)
    await Promise.all([two?.stop(), other?.stop()])
    await service.stop()
    await store.close()
    await api.stop()
    service = await startService({ isBare: true })
  })

  it('is answered with 503 while the store is away, and taken when it comes again', async () => {
    const real = memoryStore()
    let isDown = true
    const store = {
      ...bound(real),
      commit: (...given: Parameters<typeof real.commit>) =>
        isDown ? Promise.reject(new Error('down')) : real.commit(...given),
    }
    service = await startService({ store })
    const body = bodies.says(service.api, 'U1', '/status')
    const press = bodies.press(
      'U1',
      { channel: 'DU1', thread: null, ts: '1.1' },
      { action_id: 'choose.0', value: 'command=help' },
    )
    const command = bodies.command('U1', 'help')
    for (const each of [body, press, command]) expect((await service.post(each)).status).toBe(503)
    isDown = false
    for (const each of [body, press, command]) expect((await service.post(each)).status).toBe(200)
    expect((await real.load('slack:T1:U1'))?.version).toBe(3)
  })

  it('over a socket is acknowledged once it is kept; a socket that ends is opened again', async () => {
    service = await startService({ options: { appToken: 'xapp-1-bbbbbbbbbbbb', signingSecret: null } })
    const { api } = service
    let fails = 1
    service.before = async () => {
      if ((fails -= 1) >= 0) throw new Error('disk full')
    }
    const said = await api.socket.give('events_api', bodies.says(api, 'U1', '/status'))
    expect(said.tries).toBe(2)
    const command = await api.socket.give('slash_commands', bodies.command('U1', 'help', { channel: 'C1' }))
    expect(command).toMatchObject({ tries: 1, answer: { response_type: 'ephemeral' } })
    for (const how of ['told', 'cut'] as const) {
      const before = api.socket.opened
      api.socket.drop(how)
      await expect.poll(() => api.socket.opened, { timeout: 5000 }).toBeGreaterThan(before)
      await api.socket.give('events_api', bodies.says(api, 'U1', `/repeat`))
    }
    expect(service.updates).toHaveLength(4)
  })

  it('comes over a socket that opens again once Slack can be reached, or knows the token', async () => {
    const api = await startSlack()
    const verdicts = [{ error: 'invalid_auth' }, 'break before'] as const
    let tries = 0
    api.onCall = (method) =>
      method === 'apps.connections.open' ? (verdicts[(tries += 1) - 1] ?? null) : null
    service = await startService({ api, options: { appToken: 'xapp-1-bbbbbbbbbbbb', signingSecret: null } })
    await expect.poll(() => api.socket.opened, { timeout: 10_000 }).toBe(1)
    expect(service.troubles).toEqual([
      'the socket is not open: Slack answered invalid_auth',
      'the socket is not open: Slack could not be reached',
    ])
    const said = await api.socket.give('events_api', bodies.says(api, 'U1', '/status'))
    expect(said.tries).toBe(1)
    await service.stop()
    await api.stop()
    service = await startService({ isBare: true })
  })

  it('of a file is taken from Slack alone, and kept before anything is said', async () => {
    service = await startService()
    const { api } = service
    api.files.set('F1', { name: 'invoice.txt', bytes: Buffer.from('发票 INV-1'), type: 'text/plain' })
    api.files.set('F2', {
      name: 'moved.pdf',
      bytes: Buffer.from('x'),
      type: 'application/pdf',
      redirect: `${api.url}/files/F1/x`,
    })
    await service.says('U1', 'here', { files: ['F1'] })
    expect(service.kept.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['发票 INV-1'])
    expect(service.updates).toMatchObject([
      { event: { type: 'sent', name: 'invoice.txt', words: 'here', sha256: expect.any(String) } },
    ])
    const asked = api.fetched.length
    for (const url of [
      'https://files.slack.com.evil.example/x',
      'http://169.254.169.254/latest',
      'https://user@files.slack.com/x',
      'file:///etc/passwd',
      `${api.url.replace('127.0.0.1', 'localhost')}/files/F1/x`,
    ]) {
      const body = bodies.says(api, 'U1', '', { files: ['F1'] })
      const event = body['event'] as { files: { url_private_download: string }[] }
      event.files[0]!.url_private_download = url
      await service.post(body)
    }
    expect(api.fetched).toHaveLength(asked)
    await service.says('U1', '', { files: ['F2'] })
    api.tokens.delete(botToken)
    await service.says('U1', '', { files: ['F1'] })
    api.tokens.set(botToken, { team: 'T1', botUser: 'UBOT' })
    const kinds = service.updates.slice(1).flatMap(({ event }) => (event.type === 'left' ? [] : [event.type]))
    expect(kinds).toEqual(Array(7).fill('strange'))
    // Of a channel shared between companies only the id arrives.
    const bare = bodies.says(api, 'U1', '', { files: ['F1'] })
    ;(bare['event'] as { files: object[] }).files = [{ id: 'F1', file_access: 'check_file_info' }]
    await service.post(bare)
    expect(service.updates.at(-1)).toMatchObject({ event: { type: 'sent', name: 'invoice.txt' } })
  })
})

describe('a file', () => {
  it('beyond 20 MB is not fetched, one that says less than it is, is cut off there, and an empty one is told', async () => {
    service = await startService()
    const { api } = service
    const most = 20 * 1024 * 1024
    api.files.set('F1', { name: 'big.pdf', bytes: Buffer.alloc(most + 1), type: 'application/pdf' })
    api.files.set('F2', { name: 'none.pdf', bytes: Buffer.alloc(0), type: 'application/pdf' })
    await service.says('U1', '', { files: ['F1'] })
    expect(api.fetched).toEqual([])
    const lying = bodies.says(api, 'U1', '', { files: ['F1'] })
    ;(lying['event'] as { files: { size: number }[] }).files[0]!.size = 10
    await service.post(lying)
    await service.says('U1', '', { files: ['F2'] })
    expect(service.kept).toEqual([])
    expect(service.updates.map(({ event }) => event)).toMatchObject([
      { type: 'sent', name: 'big.pdf', size: most + 1, sha256: null },
      { type: 'sent', name: 'big.pdf', size: most + 1, sha256: null },
      { type: 'sent', name: 'none.pdf', size: 0, sha256: null },
    ])
  })
})

describe('a message', () => {
  it('that one channel must wait for holds up no other', async () => {
    service = await startService()
    let refused = 0
    service.api.onCall = (method, args) => {
      if (method !== 'chat.postMessage' || args['channel'] !== 'DU1' || refused > 0) return null
      refused += 1
      return { retryAfter: 1 }
    }
    await Promise.all([service.says('U1', '/help'), service.says('U2', '/help')])
    await service.messages('DU2', 1)
    expect(service.sentTo('DU1')).toEqual([])
    await service.messages('DU1', 1)
    expect(refused).toBe(1)
  })

  it('that one workspace or one method must wait for holds up no other', async () => {
    service = await startService({ options: many })
    await install(service, 'T1')
    await install(service, 'T2')
    let now = 0
    service.api.onCall = (method, { user_id: user, channel }) => {
      if (method === 'views.publish' && user === 'U1') return { retryAfter: 3600 }
      return method === 'chat.postMessage' && channel === 'DU1' && (now += 1) === 1
        ? { retryAfter: 3600 }
        : null
    }
    await service.post(bodies.event({ type: 'app_home_opened', user: 'U1', tab: 'home' }))
    await service.says('U1', '/help')
    await expect.poll(() => now).toBe(1)
    await service.says('U2', '/help')
    await service.says('U1', '/help', { team: 'T2' })
    await service.messages('DU2', 1)
    await service.messages('DU1', 1)
    await service.post(bodies.event({ type: 'app_home_opened', user: 'U2', tab: 'home' }))
    expect(service.api.views.map(({ user }) => user)).toEqual(['U2'])
    expect(new Set(service.sentTo('DU1').map(({ token }) => token))).toEqual(new Set(['xoxb-T2-token-0001']))
  })

  it('of last week is answered kindly, with the question that is open now', async () => {
    service = await startService()
    const session = readySession('slack:T1:U1')
    await service.store.commit({
      previous: null,
      session,
      effects: [],
      transcript: [],
      seen: null,
      now: 0,
    })
    await service.says('U1', '/repeat')
    await service.settled()
    const old = service.api.sent.at(-1)
    await service.says('U1', '/edit 5')
    await service.settled()
    const { length } = service.textsTo('DU1')
    await service.press('U1', 'I sent it today', old)
    await service.settled()
    const told = service.textsTo('DU1').slice(length).join('\n')
    expect(told).toContain('That button belongs to an earlier question.')
    expect(told).toContain('Your answer so far: 46 / 11.')
    expect((await service.store.load(session.id))?.cases['1']?.rounds).toEqual(session.cases['1']?.rounds)
  })

  it.each(['account_inactive', 'token_revoked', 'channel_not_found'])(
    'is given up after %s, until somebody writes again',
    async (error) => {
      service = await startService()
      service.api.onCall = (method) => (method === 'chat.postMessage' ? { error } : null)
      await service.says('U1', '/help')
      await expect.poll(async () => (await service.store.load('slack:T1:U1'))?.isAway).toBe(true)
      const { length } = service.api.calls.filter(({ method }) => method === 'chat.postMessage')
      service.api.onCall = () => null
      await service.says('U1', '/help')
      await service.messages('DU1', 1)
      expect((await service.store.load('slack:T1:U1'))?.isAway).toBe(false)
      expect(length).toBeLessThan(4)
    },
  )

  it('that Slack finds too long goes in smaller ones, and at last without blocks', async () => {
    service = await startService()
    service.api.onCall = (method, args) =>
      method === 'chat.postMessage' && args['blocks'] !== undefined ? { error: 'msg_blocks_too_long' } : null
    await service.says('U1', '/help')
    await service.messages('DU1', 1)
    await service.settled()
    expect(service.textsTo('DU1').join('\n')).toContain('/appeal status')
  })

  it('comes at most twice where the line breaks after it arrived', async () => {
    service = await startService()
    let broken = 0
    service.api.onCall = (method) =>
      method === 'chat.postMessage' && (broken += 1) === 1 ? 'break after' : null
    await service.says('U1', '/repeat')
    await service.messages('DU1', 2)
    const [first, second] = service.textsTo('DU1')
    expect(first).toBe(second)
  })
})
