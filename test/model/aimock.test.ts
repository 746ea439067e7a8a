import { type ChaosConfig, type FixtureOpts, LLMock } from '@copilotkit/aimock'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Failure } from '../../src/core/model/ask.ts'
import { aModel, anAsk, asking, hasty, quickly } from './asking.ts'

// A rig that somebody else wrote, so that what our own endpoint says of the API is not only our own belief.
const mock = new LLMock({ port: 0 })
const value = { after: 'Meiling Zhao shipped 240 units to the warehouse.' }
const content = JSON.stringify(value)

beforeAll(() => mock.start())
afterAll(() => mock.stop())
afterEach(() => {
  mock.reset()
})
const short = { ...quickly, longestWaitMs: 100 }
const baseURL = (): string => `${mock.url}/v1`

describe.each([false, true])('aimock (streamed: %s)', (streams) => {
  it('answers, and its usage is counted', async () => {
    mock.onMessage(/240 units/, { content, usage: { prompt_tokens: 321, completion_tokens: 17 } })
    const { answer, troubles } = await asking(baseURL(), { streams })
    expect(answer).toMatchObject({ value, failure: null, calls: 1, tokensIn: 321, tokensOut: 17 })
    expect(troubles).toEqual([])
    const { body } = mock.getLastRequest() ?? {}
    expect(body).toMatchObject({ model: 'some-model', response_format: { type: 'json_schema' } })
  })

  it.each<[string, ChaosConfig, Failure]>([
    ['drops every request', { dropRate: 1 }, 'unreachable'],
    ['hangs up on every request', { disconnectRate: 1 }, 'unreachable'],
    ['is always asked too often', { rateLimitRate: 1 }, 'unreachable'],
    ['is slower than we wait', { latencyMs: 600 }, 'time-out'],
  ])('%s', async (_, chaos, failure) => {
    mock.onMessage(/./, { content }).setChaos(chaos)
    const { answer } = await asking(baseURL(), { streams, patience: failure === 'time-out' ? hasty : short })
    expect(answer).toMatchObject({ value: null, failure })
    mock.clearChaos()
  })

  it('fails once and then answers', async () => {
    mock.onMessage(/./, { content }).nextRequestError(503)
    const { answer } = await asking(baseURL(), { streams })
    expect(answer).toMatchObject({ value, failure: null, calls: 2 })
  })

  it('does not answer with what we asked for', async () => {
    mock.setChaos({ malformedRate: 1 })
    mock.onMessage(/./, { content })
    const { answer } = await asking(baseURL(), { streams })
    expect(answer.value).toBeNull()
    expect(['cut', 'malformed']).toContain(answer.failure)
    mock.clearChaos()
  })
})

describe('aimock in a stream', () => {
  it.each<[string, FixtureOpts]>([
    ['stops after some parts', { chunkSize: 10, latency: 20, truncateAfterChunks: 2 }],
    ['hangs up in the middle', { chunkSize: 4, latency: 20, disconnectAfterMs: 60 }],
  ])('%s, and the answer counts as cut', async (_, opts) => {
    mock.onMessage(/./, { content }, opts)
    const { answer } = await asking(baseURL(), { streams: true })
    expect(answer).toMatchObject({ value: null, failure: 'cut' })
  })

  it('shows how far it is', async () => {
    mock.onMessage(/./, { content }, { chunkSize: 10 })
    const { model } = aModel(baseURL())
    const far: number[] = []
    const { signal } = new AbortController()
    await model.ask(anAsk(), { sessionId: 's', signal, onProgress: (characters) => far.push(characters) })
    expect(far.length).toBeGreaterThan(3)
    expect(far).toEqual(far.toSorted((one, other) => one - other))
    expect(far.at(-1)).toBe(content.length)
  })
})
