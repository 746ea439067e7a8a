import { setTimeout as pause } from 'node:timers/promises'
import { S3mini } from 's3mini'
import { maxSealedBytes } from './limits.ts'
import { type Shelf, shelfError } from './shelf.ts'

export interface S3Options {
  readonly endpoint: string
  readonly bucket: string
  /** What every name begins with; empty, or ending in a slash. */
  readonly prefix: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Of one request, its answer included. */
  readonly timeoutMs?: number
  readonly firstPauseMs?: number
}

const mostTries = 3

/** A bucket of any store that speaks S3, for several machines. */
export function createS3Shelf(options: S3Options): Shelf {
  const { endpoint, bucket, prefix, firstPauseMs = 200, timeoutMs = 15_000, ...more } = options
  const s3 = new S3mini({
    ...more,
    endpoint: `${endpoint.replace(/\/+$/, '')}/${bucket}`,
    requestAbortTimeout: timeoutMs,
  })

  /** Everything asked here does no harm when done twice, so what failed on the way is asked again. */
  async function again<T>(request: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await request()
      } catch (error) {
        if (tries === mostTries || !mayPass(error)) throw shelfError(wordsFor(error, options), error)
        await pause(firstPauseMs * 2 ** (tries - 1) * (0.5 + Math.random()))
      }
    }
  }

  async function readWhole(path: string): Promise<Uint8Array | null> {
    const response = await s3.getObjectResponse(prefix + path)
    if (response === null) {
      // A bucket that is not there must not look like a file that was never kept.
      if (!(await s3.bucketExists())) throw noBucket()
      return null
    }
    const size = Number(response.headers.get('content-length'))
    if (size > maxSealedBytes) {
      await response.body?.cancel()
      throw new Error('A file is larger than any that was kept.')
    }
    return new Uint8Array(await response.arrayBuffer())
  }

  async function found(start: string) {
    const all = await s3.listObjects('/', prefix + start)
    if (all === null) throw noBucket()
    return all
  }

  return {
    async write(path, bytes) {
      await again(() => s3.putObject(prefix + path, Buffer.from(bytes)))
    },
    read: (path) => again(() => readWhole(path)),
    async *list(start) {
      for (const { Key: key } of await again(() => found(start))) yield key.slice(prefix.length)
    },
    async writtenAt(path) {
      const one = (await again(() => found(path))).find(({ Key: key }) => key === prefix + path)
      return one ? new Date(one.LastModified).getTime() : null
    },
    async remove(path) {
      await again(() => s3.deleteObject(prefix + path))
    },
    /** An object that was not sent whole is none. */
    tidy: async () => 0,
  }
}

const noBucket = (): Error => Object.assign(new Error('There is no such bucket.'), { status: 404 })

/** Whether the same request may do better a moment later. */
function mayPass(error: unknown): boolean {
  const status = statusOf(error)
  return status === null || status >= 500 || status === 429 || status === 408
}

function statusOf(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null
}

/** What an operator must know; what the server said is left out, because it may repeat names and keys. */
function wordsFor(error: unknown, { bucket }: S3Options): string {
  const status = statusOf(error)
  if (status === 403 || status === 401)
    return `S3 refuses the key (${status}): look at S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY, and at the rights on ${bucket}`
  if (status === 404) return `S3 has no bucket ${bucket}: make it, or mend FILES_URL`
  if (status !== null) return `S3 answered ${status}: look at the server behind S3_ENDPOINT`
  return 'S3 cannot be reached: look at the network and S3_ENDPOINT'
}
