import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Door, Page as Shown, Reply } from '../ports.ts'

export interface Front {
  readonly port: number
  stop(): Promise<void>
}

/** The pages are small and take no body, so whoever sends more, or sends slowly, is let go. */
const limits = { maxHeaderSize: 8192, headersTimeout: 5000, requestTimeout: 10_000, keepAliveTimeout: 5000 }
const mostConnections = 256
/** Longer than a store that is well needs; a probe must hear soon that it is not. */
const longestAnswerMs = 2500

/** What a platform posts is small; more is not read. */
const mostBodyBytes = 1024 * 1024

/** The pages an operator's tools ask for: alive, ready to take an update, and the metrics; and the doors of platforms. */
export async function openFront(options: {
  port: number
  ready: () => Promise<string | null>
  /** Told below the first line of the ready page, whichever it is: what is not needed to be ready and good to know. */
  notes?: readonly string[]
  metrics: () => Promise<string>
  doors?: readonly Door[]
  pages?: readonly Shown[]
}): Promise<Front> {
  const shown = new Map((options.pages ?? []).map((one) => [one.path, one]))
  const doors = new Map((options.doors ?? []).map((door) => [door.path, door]))
  const ready = inTime(shared(options.ready), 'the store does not answer in time')
  const metrics = shared(options.metrics)
  const notes = options.notes ?? []
  const page = async (path: string, request: IncomingMessage): Promise<Page> => {
    const found = shown.get(path)
    if (found) return found.show((request.url ?? '').split('?')[1] ?? '', request.headers)
    if (path === '/healthz') return { status: 200, text: 'ok\n' }
    if (path === '/metrics')
      return { status: 200, text: await metrics(), type: 'text/plain; version=0.0.4; charset=utf-8' }
    if (path !== '/readyz') return { status: 404, text: 'There is nothing here.\n' }
    const why = await ready()
    return { status: why === null ? 200 : 503, text: `${[why ?? 'ready', ...notes].join('\n')}\n` }
  }
  const server = createServer(limits, (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const door = doors.get(path)
    if (door) return void enter(door, request).then((answer) => send(request, response, answer))
    const refused = refusalOf(request)
    if (refused) return send(request, response, refused)
    void page(path, request)
      .catch((): Page => ({ status: 500, text: 'This page failed.\n' }))
      .then((answer) => send(request, response, answer))
  })
  server.maxConnections = mostConnections
  await listening(server, options.port)
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

type Page = Reply

const tooLarge: Page = { status: 413, text: 'That is too much.\n' }

async function enter(door: Door, request: IncomingMessage): Promise<Page> {
  if (request.method !== 'POST') return { status: 405, text: 'This is only posted to.\n' }
  const refused = door.refuses(request.headers)
  if (refused) return refused
  try {
    const body = await bodyOf(request)
    return body === null ? tooLarge : await door.take(body, request.headers)
  } catch {
    return { status: 500, text: 'This failed.\n' }
  }
}

/** Null where there is more than is taken, of which no more is read. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > mostBodyBytes) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length
    if (size > mostBodyBytes) return null
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function refusalOf({ method, headers }: IncomingMessage): Page | null {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, text: 'These pages are only read.\n' }
  const hasBody = Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined
  return hasBody ? { status: 413, text: 'These pages take no body.\n' } : null
}

/** A request that was refused is not read to its end: the connection goes with the answer. */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, text, type, headers }: Page,
): void {
  const isOver = status === 401 || status === 405 || status === 413
  if (isOver) response.once('finish', () => request.socket.destroySoon())
  response.writeHead(status, {
    'content-type': type ?? 'text/plain; charset=utf-8',
    ...headers,
    ...(isOver && { connection: 'close' }),
  })
  response.end(request.method === 'HEAD' ? undefined : text)
}

/** Those who ask while an answer is made get that one, so that a flood asks the store once at a time. */
function shared<T>(make: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null
  return () => {
    running ??= make().finally(() => (running = null))
    return running
  }
}

function inTime(make: () => Promise<string | null>, late: string): () => Promise<string | null> {
  return async () => {
    let timer: NodeJS.Timeout | undefined
    const over = new Promise<string>((resolve) => {
      timer = setTimeout(resolve, longestAnswerMs, late)
    })
    return Promise.race([make(), over]).finally(() => clearTimeout(timer))
  }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new Error(`Port ${port} cannot be used; set PORT to another.`, { cause })),
    )
    server.listen(port, resolve)
  })
}
