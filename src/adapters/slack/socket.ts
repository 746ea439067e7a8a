import { SocketModeClient } from '@slack/socket-mode'
import { rest } from '../shared/rest.ts'
import { callOptions, told } from './client.ts'
import type { Answer, Delivery } from './receiver.ts'

export interface Socket {
  stop(): Promise<void>
}

const firstPauseMs = 250
const longestPauseMs = 30_000

interface Envelope {
  readonly ack: (answer?: Record<string, unknown>) => Promise<void>
  readonly type: string
  readonly body: unknown
  readonly retry_num?: number
  readonly retry_reason?: string
}

/** Keeps a socket to Slack open. An envelope is acknowledged once its consequence is kept, else Slack brings it again. */
export function openSocket(options: {
  readonly appToken: string
  readonly apiUrl: string
  readonly deliver: (delivery: Delivery) => Promise<Answer>
  readonly onTrouble: (trouble: string) => void
}): Socket {
  const { appToken, apiUrl, deliver, onTrouble } = options
  const stopping = new AbortController()
  let client: SocketModeClient | null = null
  let pauseMs = firstPauseMs

  async function take({
    ack,
    body,
    retry_num: retryNum,
    retry_reason: retryReason,
  }: Envelope): Promise<void> {
    if (typeof body !== 'object' || body === null) return ack()
    const retry = {
      ...(retryNum !== undefined && { retryNum }),
      ...(retryReason !== undefined && { retryReason }),
    }
    const answer = await deliver({ body: { ...body }, ...retry })
    await ack(typeof answer === 'string' ? { text: answer } : answer)
  }

  /** One connection, from its opening to its end. */
  async function round(): Promise<void> {
    const { logger, ...call } = callOptions(apiUrl)
    client = new SocketModeClient({ appToken, clientOptions: call, logger, autoReconnectEnabled: false })
    const over = new Promise<void>((resolve) => client?.once('disconnected', () => resolve()))
    client.on('slack_event', (envelope: Envelope) => {
      // Not acknowledged, it comes again; what failed was told where it failed.
      void take(envelope).catch(() => {})
    })
    await client.start()
    pauseMs = firstPauseMs
    await over
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await round()
      } catch (error) {
        if (stopping.signal.aborted) return
        onTrouble(`the socket is not open: ${told(error)}`)
        pauseMs = Math.min(pauseMs * 2, longestPauseMs)
      }
      await rest(pauseMs, stopping.signal)
    }
  }

  const running = run()
  return {
    async stop() {
      stopping.abort()
      await client?.disconnect().catch(() => {})
      await running
    },
  }
}
