import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'

/** What befalls one request on its way to the server. */
export type Fault = 'none' | 'error 500' | 'answer cut' | 'request cut' | 'silence'

export interface Faults {
  readonly endpoint: string
  /** One for each request to come; after them all pass. */
  next(...faults: Fault[]): void
  /** How many requests came. */
  readonly asked: number
  stop(): Promise<void>
}

/** Stands before a server of S3 and lets some requests fail. */
export async function startFaults(port: number): Promise<Faults> {
  const planned: Fault[] = []
  let asked = 0

  function pass(from: IncomingMessage, to: ServerResponse, isCut: boolean): void {
    const { method, url: path, headers } = from
    const onward = request({ port, host: '127.0.0.1', method, path, headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 500, answer.headers)
      if (!isCut) return void answer.pipe(to)
      answer.once('data', (data: Buffer) => {
        to.write(data.subarray(0, data.length / 2), () => to.destroy())
        answer.destroy()
      })
      answer.once('end', () => to.destroy())
    })
    onward.on('error', () => to.destroy())
    from.pipe(onward)
  }

  const server = createServer((from, to) => {
    asked += 1
    switch (planned.shift() ?? 'none') {
      case 'none':
        return pass(from, to, false)
      case 'answer cut':
        return pass(from, to, true)
      case 'request cut':
        return void from.once('data', () => from.destroy())
      case 'silence':
        return void from.resume()
      case 'error 500':
        from.resume()
        return void to.writeHead(500, { 'content-type': 'text/plain' }).end('a word of the server')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    endpoint: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    next: (...faults) => void planned.push(...faults),
    get asked() {
      return asked
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
