import type { Door, Reply } from '../../ports.ts'
import type { Answer, Delivery } from './receiver.ts'
import { isSigned, mayBeSigned } from './signature.ts'

/** Slack comes again for an answer that is late; what goes on meanwhile is known when it does. */
const longestAnswerMs = 2500
const stranger: Reply = { status: 401, text: 'This is not for you.\n' }
const notKept: Reply = { status: 503, text: 'Not kept yet; come again.\n' }

/** Where Slack posts events, commands and presses: 200 once the consequence is kept, 503 where it is not yet. */
export function createDoor(options: {
  readonly secret: string
  readonly clock: () => number
  readonly deliver: (delivery: Delivery) => Promise<Answer>
}): Door {
  const { secret, clock, deliver } = options
  return {
    path: '/slack/events',
    refuses: (headers) => (mayBeSigned(headers, clock()) ? null : stranger),
    async take(text, headers) {
      if (!isSigned(secret, text, headers, clock())) return stranger
      const body = bodyIn(text, String(headers['content-type'] ?? ''))
      if (body === null) return { status: 400, text: 'This is no update.\n' }
      const { challenge } = body
      if (body['type'] === 'url_verification')
        return { status: 200, text: typeof challenge === 'string' ? challenge.slice(0, 200) : '' }
      if (body['ssl_check'] !== undefined) return { status: 200, text: '' }
      const number = Number(headers['x-slack-retry-num'])
      const why = headers['x-slack-retry-reason']
      const retry = {
        ...(Number.isSafeInteger(number) && { retryNum: number }),
        ...(typeof why === 'string' && { retryReason: why }),
      }
      return inTime(deliver({ body, ...retry }))
    },
  }
}

function bodyIn(text: string, type: string): Record<string, unknown> | null {
  try {
    if (!type.startsWith('application/x-www-form-urlencoded')) return objectOr(JSON.parse(text))
    const form = Object.fromEntries(new URLSearchParams(text))
    return form['payload'] === undefined ? form : objectOr(JSON.parse(form['payload']))
  } catch {
    return null
  }
}

const objectOr = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null

async function inTime(work: Promise<Answer>): Promise<Reply> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Reply>((resolve) => {
    timer = setTimeout(resolve, longestAnswerMs, notKept)
  })
  const kept = work.then(replyOf, () => notKept)
  return Promise.race([kept, late]).finally(() => clearTimeout(timer))
}

function replyOf(answer: Answer): Reply {
  if (answer === undefined) return { status: 200, text: '' }
  if (typeof answer === 'string') return { status: 200, text: answer }
  return { status: 200, text: JSON.stringify(answer), type: 'application/json; charset=utf-8' }
}
