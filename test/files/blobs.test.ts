import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { createDiskShelf } from '../../src/files/disk-shelf.ts'
import { createS3Shelf } from '../../src/files/s3-shelf.ts'
import type { Store } from '../../src/ports.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { openRedis } from '../../src/store/redis/redis.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import { blobContract } from '../contract/blobs.ts'
import { startRedis, type Server } from '../redis/server.ts'
import { startS3, type TestS3 } from '../s3/server.ts'

const keys = masterKeys({ folder: '.', given: 'ab'.repeat(32) })
let redis: Server
let s3: TestS3
let count = 0

beforeAll(async () => {
  ;[redis, s3] = await Promise.all([startRedis(), startS3()])
})
afterAll(async () => {
  await Promise.all([redis.stop(), s3.remove()])
})

const sqlite = (): Store => openSqlite({ path: ':memory:', keys })
const inRedis = (): Promise<Store> => openRedis({ url: redis.url, keys, prefix: `files${(count += 1)}` })
const disk = () => createDiskShelf(join(mkdtempSync(join(tmpdir(), 'coach-files-')), 'files'))
const bucket = () => createS3Shelf({ ...s3.options, prefix: `coach${(count += 1)}/` })

// A shelf knows no keys and a store no shelf, so that each is tried once.
blobContract('on the disk, keys in SQLite', async () => ({ shelf: disk(), store: sqlite() }))
blobContract('in a bucket, keys in Redis', async () => ({ shelf: bucket(), store: await inRedis() }))
