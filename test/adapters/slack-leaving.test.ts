import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { transcripts } from '../play-through.ts'
import { playTranscript } from '../play-transcript.ts'
import { type Service, startService } from '../slack/bench.ts'
import { install, many } from '../slack/install.ts'
import { bodies, postSigned } from '../slack/people.ts'

const id = 'slack:T1:U1'
const [hour, day] = [3_600_000, 86_400_000]

let service: Service
let now: number
afterEach(() => service.stop())

const post = async (body: Record<string, unknown>): Promise<void> => {
  const skewSeconds = Math.floor(now / 1000) - Math.floor(Date.now() / 1000)
  expect((await postSigned(service.url, body, { skewSeconds })).status).toBe(200)
}
const says = (text: string): Promise<void> =>
  post(bodies.says(service.api, 'U1', text, { ts: `${now / 1000}.000100` }))
const posted = (): number => service.api.calls.filter(({ method }) => method === 'chat.postMessage').length

async function pass(ms: number): Promise<void> {
  now += ms
  await service.relay.drain(['clock'])
  await service.relay.drain(['chat'])
}

/** A case with a time to reply that ends on 10 December. */
const told = readFileSync(new URL('deadline-near.en.txt', transcripts), 'utf8')
const { session: open } = playTranscript(told.slice(0, told.indexOf('\n@2026-12-08')), 'en')

/** A workspace with a case whose time is running, and an answer on its way while Slack cannot be reached. */
async function begin(): Promise<void> {
  now = Date.UTC(2026, 11, 2, 9)
  const clock = () => now
  service = await startService({ options: { ...many, clock }, clock })
  await install(service, 'T1')
  const { store, api } = service
  const session = { ...open, id, version: 1 }
  await store.commit({ previous: null, session, effects: [], transcript: [], seen: null, now: 0 })
  api.onCall = (method) => (method === 'chat.postMessage' ? { status: 503 } : null)
  await says('/status')
  await service.relay.drain(['chat'])
  expect(posted()).toBe(1)
  expect(await store.deadLetters()).toEqual([])
}

describe.each([
  ['removes the app', { type: 'app_uninstalled' }],
  ['takes its token back', { type: 'tokens_revoked', tokens: { oauth: [], bot: ['UBOTT1'] } }],
])('a workspace that %s', (_, event) => {
  const leaves = (): Promise<void> => post(bodies.event(event, { team: 'T1' }))

  it('is sent nothing more; what waits is set aside with the reason, and reminders end', async () => {
    await begin()
    const { store } = service
    expect((await store.load(id))?.wakeAt).toBeLessThan(now + 8 * day)
    await leaves()
    expect(await store.load('slack:T1:.installation')).toBeNull()
    await pass(hour)
    const dead = await store.deadLetters()
    expect(dead.map(({ to, reason }) => `${to}: ${reason}`)).toContain('chat: Slack: closed, not installed')
    expect(new Set(dead.map(({ reason }) => reason)).size).toBe(1)
    expect(await store.load(id)).toMatchObject({ isAway: true })
    for (let days = 0; days < 60; days += 1) await pass(day)
    expect(await store.deadLetters()).toEqual(dead)
    expect(posted()).toBe(1)
    expect((await store.load(id))?.cases['1']?.notice?.text).toContain('B0TESTDL01')
  })

  it('loses nothing that it comes back to', async () => {
    await begin()
    const { store, api } = service
    await leaves()
    await pass(hour)
    api.onCall = () => null
    expect((await install(service, 'T1')).status).toBe(200)
    await says('/status')
    await service.relay.drain(['chat'])
    expect(service.textsTo('DU1').join('\n')).toContain('B0TESTDL01')
    expect(await store.load(id)).toMatchObject({ isAway: false })
    const [letter] = await store.deadLetters()
    expect(await store.replay(letter?.id ?? '', now)).toBe(true)
  })

  it('has its cases deleted when their time is over, with the letters that never left', async () => {
    await begin()
    const { store } = service
    await leaves()
    await pass(hour)
    for (let days = 0; days < 240 && (await store.load(id)) !== null; days += 10) await pass(10 * day)
    expect(await store.load(id)).toBeNull()
    expect(await store.deadLetters()).toEqual([])
    expect(posted()).toBe(1)
  })
})
