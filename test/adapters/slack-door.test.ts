import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDoor } from '../../src/adapters/slack/door.ts'
import type { Answer } from '../../src/adapters/slack/receiver.ts'
import { bodies, signingSecret } from '../slack/people.ts'

const now = Date.UTC(2026, 10, 30, 9)

function signed(body: string, skewSeconds = 0) {
  const time = String(now / 1000 + skewSeconds)
  const digest = createHmac('sha256', signingSecret).update(`v0:${time}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': time, 'x-slack-signature': `v0=${digest}` }
}

function doorTo(deliver: () => Promise<Answer>) {
  return createDoor({ secret: signingSecret, clock: () => now, deliver })
}

const body = JSON.stringify(bodies.event({ type: 'app_home_opened', user: 'U1', tab: 'home' }))

describe('the door', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('answers within three seconds where the store is slow, and the work goes on', async () => {
    const { promise, resolve } = Promise.withResolvers<Answer>()
    let delivered = 0
    const door = doorTo(() => {
      delivered += 1
      return promise
    })
    const first = door.take(body, signed(body))
    await vi.advanceTimersByTimeAsync(2999)
    expect(await first).toMatchObject({ status: 503 })
    const again = door.take(body, signed(body))
    resolve(undefined)
    expect(await again).toMatchObject({ status: 200 })
    expect(delivered).toBe(2)
  })

  it.each([
    [-299, true],
    [299, true],
    [-301, false],
    [301, false],
  ])('lets a clock be off by five minutes: %i s', async (skew, isIn) => {
    const door = doorTo(async () => undefined)
    const headers = signed(body, skew)
    expect(door.refuses(headers) === null).toBe(isIn)
    expect((await door.take(body, headers)).status).toBe(isIn ? 200 : 401)
  })

  it('shows the challenge to whoever signed for it, and hands on no check of a certificate', async () => {
    let delivered = 0
    const door = doorTo(async () => {
      delivered += 1
      return undefined
    })
    const asked = JSON.stringify({ type: 'url_verification', challenge: 'c-1', token: 'x' })
    expect(await door.take(asked, signed(asked))).toMatchObject({ status: 200, text: 'c-1' })
    const check = 'ssl_check=1&token=x'
    const form = { ...signed(check), 'content-type': 'application/x-www-form-urlencoded' }
    expect(await door.take(check, form)).toMatchObject({ status: 200, text: '' })
    for (const broken of ['{', '[]', 'null', '"x"'])
      expect(await door.take(broken, signed(broken))).toMatchObject({ status: 400 })
    expect(delivered).toBe(0)
  })
})
