import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What an endpoint does with one request, of which it was told the body. */
export type Deed = (response: ServerResponse, body: Body, request: IncomingMessage) => void

interface Body {
  readonly model: string
  readonly stream: boolean
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly response_format?: { readonly type: string }
  readonly stream_options?: object
}

export interface HostileEndpoint {
  readonly baseURL: string
  readonly requests: readonly { readonly body: Body; readonly headers: IncomingMessage['headers'] }[]
  close(): Promise<void>
}

/** A server that does these deeds in turn, the last one for ever after. */
export async function hostileEndpoint(...deeds: Deed[]): Promise<HostileEndpoint> {
  const requests: { body: Body; headers: IncomingMessage['headers'] }[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (part: Buffer) => (text += part.toString()))
    request.on('end', () => {
      const body = JSON.parse(text || '{}') as Body
      const deed = deeds[Math.min(requests.length, deeds.length - 1)]
      requests.push({ body, headers: request.headers })
      deed?.(response, body, request)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** An answer in the form that was asked for: whole, or in parts of a few characters. */
export const says =
  (text: string, { finish = 'stop', more = {} }: { finish?: string | null; more?: object } = {}): Deed =>
  (response, { stream }) => {
    if (!stream) {
      const choice = {
        index: 0,
        message: { role: 'assistant', content: text, ...more },
        finish_reason: finish,
      }
      json(response, 200, { choices: [choice], usage: { prompt_tokens: 100, completion_tokens: 20 } })
      return
    }
    begin(response)
    const size = Math.max(12, Math.ceil(text.length / 200))
    for (let at = 0; at < text.length; at += size) part(response, { content: text.slice(at, at + size) })
    part(response, more, finish)
    send(response, { choices: [], usage: { prompt_tokens: 100, completion_tokens: 20 } })
    response.end('data: [DONE]\n\n')
  }

export const fails =
  (
    status: number,
    headers: Record<string, string> = {},
    error: object = { message: 'sk-echo said: secret words' },
  ): Deed =>
  (response) =>
    json(response, status, { error }, headers)

export function json(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(value))
}

/** The head of a stream. */
export function begin(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
}

export function part(response: ServerResponse, delta: object, finish: string | null = null): void {
  send(response, { choices: [{ index: 0, delta, finish_reason: finish }] })
}

function send(response: ServerResponse, value: unknown): void {
  response.write(`data: ${JSON.stringify(value)}\n\n`)
}
