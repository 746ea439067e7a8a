import { afterEach, describe, expect, it } from 'vitest'
import { type Service, startService } from '../slack/bench.ts'
import { bodies } from '../slack/people.ts'
import { readySession } from '../core/team/ready-session.ts'

let service: Service
afterEach(() => service.stop())

const second = Math.floor(Date.now() / 1000)
const root = `${second}.000100`
const notice =
  `Hello, we removed your listing B0AB12CD34 because a customer said that the item is not authentic. `.repeat(
    5,
  )

describe('a thread in a channel', () => {
  it('is a case of its own, where everybody of the team may answer', async () => {
    service = await startService()
    const { api } = service
    await service.says('U1', '/status', { channel: 'C1', ts: root })
    await service.says('U2', '/help', { channel: 'C1', thread: root })
    await service.settled()
    expect(new Set(service.updates.map(({ session }) => session))).toEqual(new Set([`slack:T1:C1:${root}`]))
    expect(service.updates.map(({ by }) => by?.id)).toEqual(['U1', 'U2'])
    expect(api.sent.every(({ channel, thread }) => channel === 'C1' && thread === root)).toBe(true)
    expect(api.sent.length).toBeGreaterThan(1)
  })

  it('hears no word that is not for it, and in its own threads all but what begins by calling another', async () => {
    const passed: string[] = []
    service = await startService({ options: { onPassed: (why) => passed.push(why) } })
    const { api } = service
    const loose = (text: string, over: object): Record<string, unknown> => {
      const ts = `${second}.${String(Math.random()).slice(2, 8)}`
      return bodies.event({
        type: 'message',
        channel_type: 'channel',
        channel: 'C1',
        user: 'U1',
        team: 'T1',
        text,
        ts,
        event_ts: ts,
        ...over,
      })
    }
    await service.post(loose('lunch?', {}))
    await service.post(loose('lunch?', { thread_ts: `${second - 9}.000100` }))
    expect(service.updates).toEqual([])
    expect(passed).toEqual(['not to us', 'a thread that is none of ours'])
    expect(await service.store.load('slack:T1:C1')).toBeNull()
    // Of whoever says what is not for it, nothing is asked either.
    expect(api.calls.filter(({ method }) => method !== 'auth.test')).toEqual([])
    await service.says('U1', '/status', { channel: 'C1', ts: root })
    await service.post(loose('<@U2> lunch?', { thread_ts: root }))
    await service.post(loose('/help', { thread_ts: root }))
    await service.post(loose('/help', { thread_ts: root, channel_type: 'group' }))
    expect(service.updates).toHaveLength(3)
    // One that is a mention and a message of the channel alike comes as both.
    const both = bodies.says(api, 'U1', '/help', {
      channel: 'C1',
      thread: root,
      ts: `${second}.000777`,
    })
    const twin = bodies.event({ ...(both['event'] as object), type: 'message', channel_type: 'channel' })
    await Promise.all([service.post(both), service.post(twin)])
    expect(service.updates).toHaveLength(4)
  })

  it.each([
    ['a guest', 'UG', {}],
    ['a stranger', 'UX', {}],
    ['somebody of another company', 'U1', { team: 'T1', event: { user_team: 'T9' } }],
    ['anybody where another company reads along', 'U1', { outer: { is_ext_shared_channel: true } }],
  ])('takes nothing of %s, and tells only them', async (_, user, spoken) => {
    service = await startService()
    service.api.members.set('UG', { isGuest: true }).set('UX', { isStranger: true })
    expect(await service.says(user, '/status', { channel: 'C1', ...spoken })).toMatchObject({ status: 200 })
    expect(service.updates).toEqual([])
    expect(service.api.sent).toMatchObject([{ only: user, channel: 'C1' }])
    expect(service.api.sent[0]?.text).toMatch(/direct messages/)
  })

  it('falls silent in a channel that was shared with another company since, until it is the team’s own again', async () => {
    service = await startService()
    const id = `slack:T1:C1:${root}`
    await service.says('U1', '/status', { channel: 'C1', ts: root })
    const before = await service.store.load(id)
    const shared = { channel: 'C1', thread: root, outer: { is_ext_shared_channel: true } }
    await service.says('U1', '/help', shared)
    expect(await service.store.load(id)).toMatchObject({ isAway: true, cases: before?.cases })
    await service.says('U1', '/help', { channel: 'C1', thread: root })
    expect(await service.store.load(id)).toMatchObject({ isAway: false })
    // Where there is no case, none is made of it.
    await service.says('U1', '/help', { ...shared, thread: '9.9' })
    expect(await service.store.load('slack:T1:C1:9.9')).toBeNull()
  })

  it('takes nothing while it cannot be known who somebody is; Slack brings it again', async () => {
    service = await startService()
    service.api.onCall = (method) => (method === 'users.info' ? { status: 500 } : null)
    const body = bodies.says(service.api, 'U1', '/status', { channel: 'C1' })
    expect(await service.post(body)).toMatchObject({ status: 503 })
    service.api.onCall = () => null
    expect(await service.post(body)).toMatchObject({ status: 200 })
    expect(service.updates).toHaveLength(1)
  })

  it('lets only an approver approve and only a submitter submit, once', async () => {
    service = await startService()
    const { api, store } = service
    api.members.set('UA', { isAdmin: true })
    expect((await service.command('U1', 'team approver <@U2|ann>', { channel: 'C1' })).text).toContain(
      'Only an admin',
    )
    expect((await service.command('UA', 'team approver <@U2|ann>', { channel: 'C1' })).text).toContain(
      '<@U2>',
    )
    expect((await service.command('UA', 'team submitter <@U3|sam>', { channel: 'C1' })).text).toContain(
      '<@U3>',
    )
    expect((await service.command('U1', 'team', { channel: 'C2' })).text).toContain('No approval is needed')
    const session = readySession('slack:T1:C1:1.1')
    await store.commit({ previous: null, session, effects: [], transcript: [], seen: null, now: 0 })
    const there = { channel: 'C1', thread: '1.1' }
    const rounds = async () =>
      (await store.load(session.id))?.cases['1']?.rounds.filter((one) => one.submittedOn !== null)
    await service.says('U3', 'today', there)
    await service.says('U1', '/approve', there)
    expect(await rounds()).toEqual([])
    await service.says('U3', '/repeat', there)
    await service.settled()
    const question = api.sent.find(({ blocks }) => JSON.stringify(blocks).includes('submitted=today'))
    await service.press('U2', 'Approve this text')
    await Promise.all(Array.from({ length: 50 }, () => service.press('U3', 'I sent it today', question)))
    expect(await rounds()).toHaveLength(1)
    await service.settled()
    const seen = api.sent.filter(({ only }) => only !== null).map(({ only }) => only)
    expect(new Set(seen)).toEqual(new Set(['U3', 'U1']))
    const activity = (await store.load(session.id))?.cases['1']?.activity.map(
      ({ what, by }) => `${what} ${by}`,
    )
    expect(activity).toEqual(['refused U3', 'refused U1', 'approved U2', 'submitted U3'])
  })

  it('tells nothing of the cases of another channel, nor of whom they belong to', async () => {
    service = await startService()
    const { store } = service
    for (const channel of ['C1', 'C2']) {
      const session = readySession(`slack:T1:${channel}:1.1`)
      await store.commit({ previous: null, session, effects: [], transcript: [], seen: null, now: 0 })
    }
    const other = await store.load('slack:T1:C2:1.1')
    for (const words of ['/cases', '/cases 2', '/forget all'])
      await service.says('U1', words, { channel: 'C1', thread: '1.1' })
    await service.command('U1', 'list', { channel: 'C2' })
    await service.settled()
    expect(await store.load('slack:T1:C2:1.1')).toEqual(other)
    expect(service.sentTo('C2')).toEqual([])
    expect(service.textsTo('DU1').join('\n')).not.toContain('B0TESTSF01')
  })

  it('keeps the cases of two workspaces apart, even of the same person', async () => {
    service = await startService()
    await service.says('U1', '/status')
    const other = await service.says('U1', '/status', { team: 'T2' })
    expect(other).toEqual({ status: 200, text: '' })
    expect(service.updates.map(({ session }) => session)).toEqual(['slack:T1:U1'])
  })
})

describe('a thread in direct messages', () => {
  const started = (user: string, thread: string) =>
    bodies.event({
      type: 'assistant_thread_started',
      assistant_thread: { user_id: user, channel_id: `D${user}`, thread_ts: thread, context: {} },
    })

  it('that is begun beside the others has a case of its own, greeted once, and is answered there', async () => {
    service = await startService()
    await service.post(started('U1', root))
    await service.post(started('U1', root))
    await service.says('U1', '/status', { thread: root })
    await service.says('U1', '/status')
    await service.settled()
    const [there, all] = [`slack:T1:U1:${root}`, 'slack:T1:U1']
    expect(service.updates.map(({ session }) => session)).toEqual([there, there, all])
    expect(service.updates[0]).toMatchObject({ event: { type: 'opened' } })
    expect(service.updates.some(({ by }) => by !== undefined)).toBe(false)
    expect(service.sentTo('DU1', root).length).toBeGreaterThan(1)
    expect(service.sentTo('DU1', null).length).toBeGreaterThan(0)
  })

  it('under one of its own messages is none: the answer counts where the question was asked', async () => {
    service = await startService()
    await service.says('U1', '/status')
    await service.settled()
    const { ts = '' } = service.api.sent.at(-1) ?? {}
    await service.says('U1', '/help', { thread: ts, parent: 'UBOT' })
    expect(service.updates.map(({ session }) => session)).toEqual(['slack:T1:U1', 'slack:T1:U1'])
  })
})

describe('commands, shortcuts and forms', () => {
  it('answer in direct messages what was asked elsewhere', async () => {
    service = await startService()
    const { text } = await service.command('U1', 'status', { channel: 'C1' })
    expect(JSON.parse(text)).toMatchObject({
      response_type: 'ephemeral',
      text: 'I answered in our direct messages.',
    })
    await service.messages('DU1', 1)
    expect(service.api.sent.every(({ channel }) => channel === 'DU1')).toBe(true)
    for (const word of ['new', 'list', 'status', 'export', 'help', 'forget'])
      await service.command('U1', word)
    await service.settled()
    const texts = service.textsTo('DU1').join('\n')
    for (const part of [
      'Case 2 is open',
      'Your cases',
      'are not encrypted',
      '/appeal status',
      'Delete what?',
    ])
      expect(texts).toContain(part)
    expect(service.api.sent.filter(({ file }) => file !== null).map(({ file }) => file?.name)).toContain(
      'case-2.json',
    )
    expect(service.api.faults).toEqual([])
  })

  it('a notice in six messages within two seconds is one, and is answered once', async () => {
    let now = second * 1000
    const clock = () => now
    service = await startService({ options: { clock }, clock })
    await service.command('U1', '')
    await service.command('U1', 'language English')
    await service.settled()
    const pieces = [
      'Hello, we removed your listing B0AB12CD34 because a customer complained about the authenticity of the item.',
      'Please send invoices from your supplier issued in the last 365 days.',
      'They must show the name, phone number and address of your supplier.',
      'The number of units must match what you sold in that time.',
      'Submit them with the Appeal button on the Account Health page of Amazon.com.',
      'Sincerely, Seller Performance Team, Amazon.com',
    ]
    const { length } = service.textsTo('DU1')
    for (const [at, piece] of pieces.entries()) {
      await service.says('U1', piece, { ts: `${Math.floor(now / 1000)}.00010${at}` })
      now += 300
    }
    expect(service.textsTo('DU1').slice(length)).toEqual([])
    now += 3000
    await service.relay.drain(['clock'])
    await service.settled()
    const told = service.textsTo('DU1').slice(length)
    expect(told.filter((text) => text.includes('This is what I read'))).toHaveLength(1)
    const read = (await service.store.load('slack:T1:U1'))?.cases['1']?.notice?.text ?? ''
    for (const piece of pieces) expect(read).toContain(piece)
  })

  it('take a message of a channel as the notice, in private', async () => {
    service = await startService()
    await service.post(bodies.shortcut('U1', notice))
    await service.settled()
    expect(service.updates).toMatchObject([
      { session: 'slack:T1:U1', event: { type: 'said', text: notice.trim() } },
    ])
    expect(service.api.sent.every(({ channel }) => channel === 'DU1')).toBe(true)
  })

  it('open a frame at once, then the form; a form that is wrong says so field by field', async () => {
    service = await startService()
    await service.command('U1', 'notice')
    expect(service.api.views.map(({ view }) => view['callback_id'])).toEqual(['notice', 'notice'])
    expect(service.api.views.map(({ view }) => 'submit' in view)).toEqual([false, true])
    const short = await service.post(bodies.submits('U1', 'notice', { value: 'Hi' }))
    expect(JSON.parse(short.text)).toMatchObject({
      response_action: 'errors',
      errors: { notice: expect.any(String) },
    })
    expect(service.updates).toEqual([])
    const body = bodies.submits('U1', 'notice', { value: notice })
    expect(await service.post(body)).toEqual({ status: 200, text: '' })
    expect(await service.post(body)).toEqual({ status: 200, text: '' })
    expect(service.updates).toHaveLength(1)
    await service.post(bodies.submits('U1', 'date', { selected_date: '2026-11-20' }))
    expect(service.updates[1]).toMatchObject({ event: { type: 'said', text: '2026-11-20' } })
    const empty = await service.post(bodies.submits('U1', 'paper', { value: ' ' }))
    expect(JSON.parse(empty.text)).toMatchObject({ errors: { paper: 'Please write what the paper says.' } })
    await service.post(bodies.submits('U1', 'paper', { value: 'Invoice 2291 of 3 March 2026' }))
    expect(service.updates[2]).toMatchObject({ event: { text: 'Invoice 2291 of 3 March 2026' } })
  })

  it('show a person their own cases in the Home tab, with what is due and missing', async () => {
    service = await startService()
    await service.store.commit({
      previous: null,
      session: readySession('slack:T1:U1'),
      effects: [],
      transcript: [],
      seen: null,
      now: 0,
    })
    const opens = (user: string) =>
      bodies.event({ type: 'app_home_opened', user, channel: `D${user}`, tab: 'home' })
    await service.post(opens('U1'))
    await service.post(opens('U2'))
    const [mine, other] = service.api.views.map(({ view }) => JSON.stringify(view))
    expect(mine).toContain('1. ')
    expect(mine).toContain('Submit')
    expect(other).toContain('No case yet')
    expect(service.api.faults).toEqual([])
    await service.post(bodies.event({ type: 'app_home_opened', user: 'U3', channel: 'DU3', tab: 'messages' }))
    await service.post(bodies.event({ type: 'app_home_opened', user: 'U3', channel: 'DU3', tab: 'messages' }))
    expect(service.updates.map(({ event }) => event.type)).toEqual(['opened'])
  })
})
