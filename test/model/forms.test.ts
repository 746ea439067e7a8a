import { afterEach, describe, expect, it } from 'vitest'
import { aModel, anAsk } from './asking.ts'
import { type Deed, type HostileEndpoint, fails, hostileEndpoint, says } from './hostile-endpoint.ts'

const value = { after: 'Meiling Zhao shipped 240 units to the warehouse.' }
const good = says(JSON.stringify(value))
const unknownForm = fails(400, {}, { code: 'invalid_request_error', message: 'no such response_format' })

/** An endpoint that takes only some forms of answer, as real ones do. */
const takes =
  (forms: readonly string[], withUsage: boolean, answer: Deed): Deed =>
  (response, body, request) => {
    const isKnown = forms.includes(body.response_format?.type ?? 'words')
    const isTaken = isKnown && (withUsage || body.stream_options === undefined)
    return (isTaken ? answer : unknownForm)(response, body, request)
  }

const fenced = says(`Here it is:\n\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\`\nAnything else?`)
const thought = says(`<think>\nThe schema wants {"after": …}, so {…}\n</think>\n\n${JSON.stringify(value)}`)

/** What an endpoint takes, how many calls the first ask is, and the form all later ones have. */
const table = [
  { name: 'JSON schema', deed: takes(['json_schema', 'json_object', 'words'], true, good), calls: 1 },
  { name: 'JSON mode', deed: takes(['json_object', 'words'], true, good), calls: 2 },
  { name: 'words only, and fences its JSON', deed: takes(['words'], true, fenced), calls: 3 },
  { name: 'words only, and thinks aloud', deed: takes(['words'], true, thought), calls: 3 },
  { name: 'words only, and no wish for usage', deed: takes(['words'], false, good), calls: 4 },
] as const

let endpoint: HostileEndpoint
afterEach(() => endpoint.close())

describe('an endpoint that takes', () => {
  it.each(table)('$name is asked so from the second ask on', async ({ deed, calls }) => {
    endpoint = await hostileEndpoint(deed)
    const { model, troubles } = aModel(endpoint.baseURL)
    const options = {
      sessionId: 's',
      signal: new AbortController().signal,
      onProgress: (): void => undefined,
    }
    expect(await model.ask(anAsk(), options)).toMatchObject({ value, failure: null, calls })
    const later = await model.ask(anAsk({ id: 'ask-2' }), options)
    expect(later).toMatchObject({ value, failure: null, calls: 1 })
    expect(later.tokensOut).toBeGreaterThan(0)
    expect(endpoint.requests).toHaveLength(calls + 1)
    const [before, last] = endpoint.requests.slice(-2).map(({ body }) => body)
    expect(last?.response_format?.type).toBe(before?.response_format?.type)
    expect(troubles).toEqual([])
  })

  it('a schema gets ours, strict, and in words as well', async () => {
    endpoint = await hostileEndpoint(good)
    const { model } = aModel(endpoint.baseURL)
    await model.ask(anAsk(), { sessionId: 's', signal: new AbortController().signal })
    const { body } = endpoint.requests[0] ?? {}
    expect(body?.response_format).toEqual({
      type: 'json_schema',
      json_schema: {
        name: 'refine',
        strict: true,
        schema: {
          type: 'object',
          properties: { after: { type: ['string', 'null'] } },
          required: ['after'],
          additionalProperties: false,
        },
      },
    })
    // JSON mode is refused by some where the word does not fall.
    expect(body?.messages[0]?.content).toMatch(/JSON[\s\S]*"additionalProperties":false/)
  })

  it('more fields gets them, under ours', async () => {
    endpoint = await hostileEndpoint(good)
    const extra = { enable_thinking: false, model: 'another', stream: true, n: 2 }
    const { model } = aModel(endpoint.baseURL, { extra })
    await model.ask(anAsk(), { sessionId: 's', signal: new AbortController().signal })
    const sent = { enable_thinking: false, model: 'some-model', stream: false, n: 2 }
    expect(endpoint.requests[0]?.body).toMatchObject(sent)
  })

  it('a form it does not keep is asked more plainly, and once it kept one never again', async () => {
    const prose = says('I moved the units.')
    endpoint = await hostileEndpoint(prose, good, prose, good)
    const { model } = aModel(endpoint.baseURL)
    const options = { sessionId: 's', signal: new AbortController().signal }
    for (let i = 0; i < 2; i += 1) expect((await model.ask(anAsk(), options)).calls).toBe(2)
    const types = endpoint.requests.map(({ body }) => body.response_format?.type)
    expect(types).toEqual(['json_schema', 'json_object', 'json_object', 'json_object'])
  })

  it('another form than last week is found again', async () => {
    let isNew = false
    endpoint = await hostileEndpoint((...args) =>
      takes([isNew ? 'words' : 'json_schema'], true, good)(...args),
    )
    const { model } = aModel(endpoint.baseURL)
    const options = { sessionId: 's', signal: new AbortController().signal }
    await model.ask(anAsk(), options)
    isNew = true
    expect((await model.ask(anAsk(), options)).failure).toBe('refused')
    expect((await model.ask(anAsk(), options)).failure).toBeNull()
  })
})
