import { createHmac, timingSafeEqual } from 'node:crypto'

/** How far the time of a request may be from ours, before or behind. */
const mostSkewSeconds = 300

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

/** True where the time and the form of a signature are such that reading the body is worth it. */
export function mayBeSigned(headers: Headers, nowMs: number): boolean {
  const { time, signature } = signatureIn(headers)
  const isNear = /^\d{1,12}$/.test(time) && Math.abs(nowMs / 1000 - Number(time)) <= mostSkewSeconds
  return isNear && /^v0=[0-9a-f]{64}$/.test(signature)
}

export function isSigned(secret: string, body: string, headers: Headers, nowMs: number): boolean {
  if (!mayBeSigned(headers, nowMs)) return false
  const { time, signature } = signatureIn(headers)
  const expected = `v0=${createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex')}`
  return timingSafeEqual(Buffer.from(expected), Buffer.from(signature))
}

function signatureIn(headers: Headers): { time: string; signature: string } {
  const [time, signature] = [headers['x-slack-request-timestamp'], headers['x-slack-signature']]
  return {
    time: typeof time === 'string' ? time : '',
    signature: typeof signature === 'string' ? signature : '',
  }
}
