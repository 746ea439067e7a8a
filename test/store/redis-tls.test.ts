import { createConnection } from 'node:net'
import { createServer, getCACertificates, setDefaultCACertificates, type Server as TlsServer } from 'node:tls'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { masterKeys } from '../../src/store/master-key.ts'
import { openRedis } from '../../src/store/redis/redis.ts'
import { aCommit } from '../contract/store.ts'
import { certificateFor } from '../redis/certificate.ts'
import { startRedis, type Server } from '../redis/server.ts'

const keys = masterKeys({ folder: '.', given: 'ab'.repeat(32) })
const own = certificateFor('localhost')
let redis: Server
let front: TlsServer
let url: string
let heard = 0
beforeAll(async () => {
  redis = await startRedis()
  front = createServer(own, (socket) => {
    const behind = createConnection(redis.port, '127.0.0.1')
    socket.on('data', (piece) => (heard += piece.length))
    socket.on('error', () => behind.destroy())
    behind.on('error', () => socket.destroy())
    socket.pipe(behind).pipe(socket)
  })
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  const address = front.address()
  url = `localhost:${typeof address === 'object' && address ? address.port : 0}`
})
afterAll(async () => {
  front.close()
  await redis.stop()
})

it('tells nothing to a server whose certificate nobody vouches for', async () => {
  await expect(openRedis({ url: `rediss://:secret@${url}`, keys })).rejects.toThrow(
    `Nobody known here vouches for the certificate of Redis at rediss://${url} (DEPTH_ZERO_SELF_SIGNED_CERT).`,
  )
  expect(heard).toBe(0)
})

it('keeps a case over TLS where the certificate is known', async () => {
  setDefaultCACertificates([...getCACertificates('default'), own.cert])
  const store = await openRedis({ url: `rediss://${url}`, keys })
  const commit = aCommit(null, ['hello'])
  expect(await store.commit(commit)).toBe('saved')
  expect((await store.load(commit.session.id))?.version).toBe(1)
  expect(heard).toBeGreaterThan(100)
  await store.close()
})
