import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { scriptedAnswer } from './scripted-model.ts'

export interface Endpoint {
  readonly url: string
  /** The requests so far. */
  readonly asked: number
  close(): Promise<void>
}

/** The scripted model behind an address, as any OpenAI-compatible one; tokens are words, counted. */
export async function openEndpoint(): Promise<Endpoint> {
  let asked = 0
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      asked += 1
      const { messages = [], stream } = JSON.parse(String(Buffer.concat(parts))) as {
        messages?: { content: string }[]
        stream?: boolean
      }
      const content = JSON.stringify(scriptedAnswer(fencedIn(messages.at(-1)?.content ?? '')))
      const told = messages.map((message) => message.content).join(' ')
      const usage = { prompt_tokens: count(told), completion_tokens: count(content), total_tokens: 0 }
      const said = { role: 'assistant', content }
      const choice = { index: 0, [stream ? 'delta' : 'message']: said, finish_reason: 'stop' }
      const answer = JSON.stringify({ id: 'scripted', model: 'scripted', choices: [choice], usage })
      response.writeHead(200, { 'content-type': stream ? 'text/event-stream' : 'application/json' })
      response.end(stream ? `data: ${answer}\n\ndata: [DONE]\n\n` : answer)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    get asked() {
      return asked
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const count = (text: string): number => text.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu)?.length ?? 0

/** What stands between the marks, by its name. */
function fencedIn(text: string): Record<string, string> {
  const found = text.matchAll(/<<<(?<mark>\S+) (?<name>\w+)\n(?<words>[\s\S]*?)\n\k<mark>>>>/g)
  return Object.fromEntries([...found].map(({ groups }) => [groups?.['name'] ?? '', groups?.['words'] ?? '']))
}
