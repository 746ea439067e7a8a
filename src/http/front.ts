import { createServer, type Server } from 'node:http'

export interface Front {
  readonly port: number
  stop(): Promise<void>
}

/** The pages an operator's tools ask for: alive, ready to take an update, and the metrics. */
export async function openFront(options: {
  port: number
  ready: () => Promise<string | null>
  metrics: () => Promise<string>
}): Promise<Front> {
  const server = createServer((request, response) => {
    const answer = (status: number, text: string, type = 'text/plain; charset=utf-8'): void => {
      response.writeHead(status, { 'content-type': type }).end(text)
    }
    void (async () => {
      if (request.url === '/healthz') return answer(200, 'ok\n')
      if (request.url === '/metrics') return answer(200, await options.metrics(), 'text/plain; version=0.0.4')
      if (request.url === '/readyz') {
        const why = await options.ready()
        return answer(why === null ? 200 : 503, `${why ?? 'ready'}\n`)
      }
      return answer(404, 'There is nothing here.\n')
    })().catch(() => answer(500, 'This page failed.\n'))
  })
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

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new Error(`Port ${port} cannot be used; set PORT to another.`, { cause })),
    )
    server.listen(port, resolve)
  })
}
