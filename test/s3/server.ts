import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { S3Options } from '../../src/files/s3-shelf.ts'
import { freePort } from '../redis/server.ts'

interface Running {
  run(): Promise<unknown>
  close(): Promise<void>
}
type S3rver = new (options: {
  address: string
  port: number
  silent: boolean
  directory: string
  configureBuckets: { name: string }[]
}) => Running

const require = createRequire(import.meta.url)
const Server = require('@20minutes/s3rver') as S3rver

/**
 * The server forgets the slash that ends a bucket's path before it checks the signature of a list, which S3 itself does
 * not; everything else it checks as it stands.
 */
interface Signed {
  readonly uri: string
  readonly querystring: string
}
const v4 = require('@20minutes/s3rver/lib/signature/v4.js') as {
  getStringToSign: (request: Signed, ...more: unknown[]) => string
}
const asIs = v4.getStringToSign
v4.getStringToSign = (request, ...more) => {
  const isList = request.querystring.includes('list-type=') && !request.uri.endsWith('/')
  return asIs(isList ? { ...request, uri: `${request.uri}/` } : request, ...more)
}

export interface TestS3 {
  readonly port: number
  readonly options: S3Options
  stop(): Promise<void>
  start(): Promise<void>
  remove(): Promise<void>
}

/** A server that speaks S3 and checks signatures, on a folder of its own. */
export async function startS3(): Promise<TestS3> {
  const port = await freePort()
  const directory = mkdtempSync(join(tmpdir(), 'coach-s3-'))
  let running: Running | null = null

  async function start(): Promise<void> {
    const configureBuckets = [{ name: 'files' }]
    running = new Server({ address: '127.0.0.1', port, silent: true, directory, configureBuckets })
    await running.run()
  }
  async function stop(): Promise<void> {
    await running?.close()
    running = null
  }
  await start()
  return {
    port,
    options: {
      endpoint: `http://127.0.0.1:${port}`,
      bucket: 'files',
      prefix: '',
      region: 'us-east-1',
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
      timeoutMs: 2000,
      firstPauseMs: 1,
    },
    start,
    stop,
    async remove() {
      await stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
