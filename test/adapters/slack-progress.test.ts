import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApi } from '../../src/adapters/slack/client.ts'
import { isPerson, type Place } from '../../src/adapters/slack/place.ts'
import { showProgress } from '../../src/adapters/slack/progress.ts'
import { defaultKeeping } from '../../src/core/keeping.ts'
import { newSession } from '../../src/core/session.ts'
import { createTransition } from '../../src/core/transition.ts'
import type { Model } from '../../src/ports.ts'
import { answerOf } from '../play-transcript.ts'
import { type Api, botToken, directOf, startSlack } from '../slack/api.ts'
import { askedSession } from '../slack/asked-session.ts'
import { startService } from '../slack/bench.ts'

let api: Api
beforeEach(async () => {
  api = await startSlack()
})
afterEach(() => api.stop())

const thread: Place = { tenant: 'T1', with: 'C1', thread: '1.1' }
const ownThread: Place = { tenant: 'T1', with: 'U1', thread: '1.1' }
const direct: Place = { tenant: 'T1', with: 'U1', thread: null }
const quick = { untilShownMs: 10, againMs: 30 }

/** Shows it at a place, by the real client, until so many calls were made; then ends it. */
async function shown(place: Place, until: () => boolean): Promise<{ calls: string[]; texts: string[] }> {
  const client = createApi(botToken, api.apiUrl)
  const by = { id: 'U7', name: 'Ann' }
  const parts = {
    apiOf: async () => client,
    spotOf: async ({ with: whom, thread: root }: Place) => {
      return { channel: isPerson({ ...place, with: whom }) ? directOf(whom) : whom, thread: root }
    },
    load: async (id: string) => ({ ...newSession(id, 0, 'zh'), by }),
  }
  const end = showProgress(parts, place, quick)
  await expect.poll(until, { timeout: 5000, interval: 5 }).toBe(true)
  const texts = [...api.standing.values()].map(({ text }) => text)
  end()
  await expect.poll(() => api.calls.at(-1)?.method, { timeout: 5000 }).toBe('chat.delete')
  const calls = api.calls.map(({ method }) => method).filter((name) => name.startsWith('chat.'))
  return { calls: calls.filter((name, at) => name !== calls[at - 1]), texts }
}

const called = (method: string) => api.calls.some((call) => call.method === method)

describe('while the model is at work', () => {
  it.each([
    ['a channel', thread],
    ['direct messages', ownThread],
  ])('a thread in %s has a stream that grows, and goes at the end', async (_, place) => {
    const { calls, texts } = await shown(place, () => called('chat.appendStream'))
    expect(calls).toEqual(['chat.startStream', 'chat.appendStream', 'chat.stopStream', 'chat.delete'])
    expect(texts).toEqual([expect.stringMatching(/^模型正在处理……(?: \d+ s…)*$/)])
    expect(api.standing.size).toBe(0)
    const [start] = api.calls.filter(({ method }) => method === 'chat.startStream')
    const statuses = api.calls.filter(({ method }) => method === 'assistant.threads.setStatus')
    expect(statuses.map(({ args }) => args['status'])).toEqual(['正在处理……', ''])
    expect(start?.args['recipient_user_id']).toBe(place === thread ? 'U7' : undefined)
  })

  it.each(['unknown_method', 'not_allowed_token_type', 'channel_type_not_supported', 'missing_scope'])(
    'where Slack answers %s to a stream, a message is edited',
    async (error) => {
      api.onCall = (method) => (method.endsWith('Stream') ? { error } : null)
      const { calls } = await shown(thread, () => called('chat.update'))
      expect(calls).toEqual(['chat.startStream', 'chat.postMessage', 'chat.update', 'chat.delete'])
      expect(api.sent).toMatchObject([{ channel: 'C1', thread: '1.1' }])
      expect(api.standing.size).toBe(0)
    },
  )

  it('a server that has never heard of streams does as well', async () => {
    api.onCall = (method) => (method.endsWith('Stream') ? { status: 404 } : null)
    const { calls } = await shown(thread, () => called('chat.update'))
    expect(calls).toEqual(['chat.startStream', 'chat.postMessage', 'chat.update', 'chat.delete'])
  })

  it('direct messages without a thread have a message that is edited', async () => {
    const { calls } = await shown(direct, () => called('chat.update'))
    expect(calls).toEqual(['chat.postMessage', 'chat.update', 'chat.delete'])
  })

  it('a stream that Slack ended is edited from then on', async () => {
    let appended = 0
    api.onCall = (method, { ts = '' }) => {
      const message = api.standing.get(ts)
      if (method === 'chat.appendStream' && (appended += 1) === 2 && message) message.isStreaming = false
      return null
    }
    const { calls } = await shown(thread, () => called('chat.update'))
    expect(calls).toEqual(['chat.startStream', 'chat.appendStream', 'chat.update', 'chat.delete'])
    expect(api.standing.size).toBe(0)
  })

  it('nothing is shown twice where it is not known whether it is there', async () => {
    api.onCall = (method) => (method === 'chat.startStream' ? 'break after' : null)
    const client = createApi(botToken, api.apiUrl)
    let loads = 0
    const parts = {
      async apiOf() {
        loads += 1
        return client
      },
      spotOf: async () => ({ channel: 'DU1', thread: '1.1' }),
      load: async () => null,
    }
    const end = showProgress(parts, ownThread, quick)
    await expect.poll(() => loads, { timeout: 5000, interval: 5 }).toBeGreaterThan(5)
    end()
    expect(api.calls.filter(({ method }) => method.startsWith('chat.'))).toHaveLength(1)
  })

  it('the service shows it beside the ask, and the answer comes all the same', async () => {
    const { promise: over, resolve } = Promise.withResolvers<void>()
    const model: Model = {
      async ask(ask) {
        await over
        return answerOf(ask, 'unreachable')
      },
    }
    const place = { name: 'test-1', host: 'models.example' }
    const transition = createTransition(defaultKeeping, place)
    const service = await startService({ api, model, transition })
    const { session, effects } = askedSession('slack:T1:C1:1.1')
    const mine = { ...session, by: { id: 'U1', name: 'Ann' } }
    await service.store.commit({ previous: null, session: mine, effects, transcript: [], seen: null, now: 0 })
    service.relay.nudge()
    await expect.poll(() => called('chat.startStream'), { timeout: 5000 }).toBe(true)
    expect(api.calls.some(({ method }) => method === 'assistant.threads.setStatus')).toBe(true)
    resolve()
    await service.messages('C1', 1)
    await expect.poll(() => called('chat.delete'), { timeout: 5000 }).toBe(true)
    await service.stop()
    expect(service.troubles).toEqual([])
  })
})
