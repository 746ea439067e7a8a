import { request } from 'node:http'
import { createConnection } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type Front, openFront } from '../../src/http/front.ts'

let front: Front
let problem: string | null = null
let asked = 0
let answers: (() => void)[] = []
let isHeld = false

async function open(): Promise<string> {
  ;[problem, asked, answers, isHeld] = [null, 0, [], false]
  front = await openFront({
    port: 0,
    ready: async () => {
      asked += 1
      if (isHeld) await new Promise<void>((resolve) => answers.push(resolve))
      return problem
    },
    notes: ['Files are opened in a cage.'],
    metrics: async () => {
      if (problem !== null) throw new Error('secret words')
      return 'coach_turns_total 1\n'
    },
  })
  return `http://127.0.0.1:${front.port}`
}
afterEach(() => front.stop())

/** What comes back for bytes written by hand; what is sent after the answer is thrown away. */
function raw(...chunks: string[]): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    const socket = createConnection(front.port, '127.0.0.1', () => {
      for (const chunk of chunks) socket.write(chunk)
    })
    socket.on('data', (data) => (text += data.toString()))
    socket.on('error', () => {})
    socket.on('close', () => resolve(text))
  })
}

describe('the pages', () => {
  it('follow the store down and up again', async () => {
    const page = await open()
    const ready = async () => {
      const response = await fetch(`${page}/readyz`)
      return `${response.status} ${await response.text()}`
    }
    expect(await ready()).toBe('200 ready\nFiles are opened in a cage.\n')
    problem = 'the store does not answer'
    expect(await ready()).toBe('503 the store does not answer\nFiles are opened in a cage.\n')
    expect((await fetch(`${page}/healthz`)).status).toBe(200)
    problem = null
    expect(await ready()).toMatch(/^200 ready\n/)
  })

  it('tell that the store is late, where it gives no answer at all', async () => {
    const page = await open()
    isHeld = true
    const response = await fetch(`${page}/readyz`)
    expect([response.status, await response.text()]).toEqual([
      503,
      'the store does not answer in time\nFiles are opened in a cage.\n',
    ])
    for (const go of answers) go()
  })

  it('ask the store once for a flood of readers', async () => {
    const page = await open()
    isHeld = true
    const flood = Array.from({ length: 100 }, () => fetch(`${page}/readyz`).then(({ status }) => status))
    await expect.poll(() => answers.length).toBe(1)
    expect((await fetch(`${page}/healthz`)).status).toBe(200)
    isHeld = false
    answers[0]?.()
    expect(new Set(await Promise.all(flood))).toEqual(new Set([200]))
    expect(asked).toBeLessThan(100)
  })

  it('tell nothing of what failed', async () => {
    const page = await open()
    problem = 'down'
    const response = await fetch(`${page}/metrics`)
    expect([response.status, await response.text()]).toEqual([500, 'This page failed.\n'])
  })

  it.each([
    ['POST', '/readyz', 405],
    ['DELETE', '/metrics', 405],
    ['HEAD', '/healthz', 200],
    ['GET', '/healthz?probe=1', 200],
    ['GET', '/../../etc/passwd', 404],
  ])('answer %s %s with %i', async (method, path, status) => {
    await open()
    const got = await new Promise<number | undefined>((resolve, reject) => {
      request({ port: front.port, host: '127.0.0.1', method, path }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
    expect(got).toBe(status)
  })

  it('let go of who sends a body, or heads without end', async () => {
    await open()
    const head = 'GET /healthz HTTP/1.1\r\nHost: x\r\n'
    const filler = 'x'.repeat(1_000_000)
    expect(await raw(`${head}Content-Length: 30000000\r\n\r\n`, filler)).toMatch(/^HTTP\/1.1 413 /)
    expect(await raw(`${head}Transfer-Encoding: chunked\r\n\r\n`, `f4240\r\n${filler}\r\n`)).toMatch(
      /^HTTP\/1.1 413 /,
    )
    expect(await raw(`${head}X: ${'y'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1.1 431 /)
    expect(await raw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /)
  })
})
