import { createConnection, createServer, type Socket } from 'node:net'

export interface Proxy {
  readonly url: string
  /** How many replies were cut. */
  readonly cuts: number
  /** Nothing passes and nobody is told, as in a partition of the network; what was sent meanwhile passes after it. */
  freeze(): void
  thaw(): void
  stop(): Promise<void>
}

/** Passes everything to a server, but closes the connection in place of some replies: what was asked is then done and unknown. */
export async function startProxy(port: number, share = 0, random: () => number = () => 1): Promise<Proxy> {
  let cuts = 0
  let isFrozen = false
  const open = new Set<Socket>()
  const server = createServer((client) => {
    const target = createConnection({ port, host: '127.0.0.1' })
    open.add(client).add(target)
    // The greeting of a connection passes, or the client would hardly ever be connected.
    let isCut = false
    let isFirst = true
    const end = (): void => {
      client.destroy()
      target.destroy()
      open.delete(client)
      open.delete(target)
    }
    client.on('data', (data) => {
      isCut = !isFirst && random() < share
      isFirst = false
      target.write(data)
    })
    target.on('data', (data) => {
      if (isCut) {
        cuts += 1
        end()
      } else client.write(data)
    })
    for (const socket of [client, target]) {
      socket.on('error', end).on('close', end)
      if (isFrozen) socket.pause()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const own = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `redis://127.0.0.1:${own}`,
    get cuts() {
      return cuts
    },
    freeze() {
      isFrozen = true
      for (const socket of open) socket.pause()
    },
    thaw() {
      isFrozen = false
      for (const socket of open) socket.resume()
    },
    async stop() {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
