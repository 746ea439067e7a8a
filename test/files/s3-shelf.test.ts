import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createS3Shelf } from '../../src/files/s3-shelf.ts'
import type { Shelf } from '../../src/files/shelf.ts'
import { type Fault, type Faults, startFaults } from '../s3/faults.ts'
import { startS3, type TestS3 } from '../s3/server.ts'

const sealed = Buffer.alloc(200_000, 'sealed')
let s3: TestS3
let faults: Faults
let shelf: Shelf
let path: string
let count = 0

beforeAll(async () => {
  s3 = await startS3()
  faults = await startFaults(s3.port)
})
afterAll(async () => {
  await faults.stop()
  await s3.remove()
})
beforeEach(() => {
  shelf = createS3Shelf({ ...s3.options, endpoint: faults.endpoint, timeoutMs: 5000 })
  path = `case/${(count += 1)}`
})

const fails: Fault[] = ['error 500', 'answer cut', 'request cut']

describe('a bucket of files', () => {
  it.each(fails)('is asked again after: %s', async (fault) => {
    faults.next(fault, fault)
    await shelf.write(path, sealed)
    if (fault !== 'request cut') faults.next(fault, fault)
    expect(Buffer.from((await shelf.read(path)) ?? []).equals(sealed)).toBe(true)
  })

  it.each<[Fault, string]>([
    ['error 500', 'S3 answered 500'],
    ['request cut', 'S3 cannot be reached'],
    ['silence', 'S3 cannot be reached'],
  ])('keeps no half of a file where all that comes of it is: %s', async (fault, words) => {
    const before = faults.asked
    faults.next(fault, fault, fault)
    const hasty = createS3Shelf({ ...s3.options, endpoint: faults.endpoint, timeoutMs: 200 })
    await expect((fault === 'silence' ? hasty : shelf).write(path, sealed)).rejects.toThrow(words)
    expect(faults.asked - before).toBe(3)
    expect(await shelf.read(path)).toBeNull()
    expect(await Array.fromAsync(shelf.list(path))).toEqual([])
  })

  it('gives out no half of a file whose answer is cut each time', async () => {
    await shelf.write(path, sealed)
    faults.next('answer cut', 'answer cut', 'answer cut')
    await expect(shelf.read(path)).rejects.toThrow('S3 cannot be reached')
  })

  it('says so while the server is down, and goes on when it is back', async () => {
    await shelf.write(path, sealed)
    await s3.stop()
    for (const act of [
      () => shelf.write(path, sealed),
      () => shelf.read(path),
      () => Array.fromAsync(shelf.list('case/')),
      () => shelf.remove(path),
    ])
      await expect(act()).rejects.toMatchObject({
        message: expect.stringMatching('cannot be reached') as string,
        isUnreachable: true,
      })
    await s3.start()
    expect((await shelf.read(path))?.length).toBe(sealed.length)
  })

  it.each([
    ['a wrong secret', { secretAccessKey: 'canary-secret' }, 'S3 refuses the key (403)'],
    ['a key that is not known', { accessKeyId: 'canary-key' }, 'S3 refuses the key (403)'],
    ['no such bucket', { bucket: 'other' }, 'S3 has no bucket other'],
  ])('tells of %s at once, and nothing of keys or names', async (_, wrong, words) => {
    const mistaken = createS3Shelf({ ...s3.options, endpoint: faults.endpoint, ...wrong })
    for (const act of [
      () => mistaken.write(path, sealed),
      () => mistaken.read(path),
      () => Array.fromAsync(mistaken.list(path)),
    ]) {
      const error: unknown = await act().then(
        () => null,
        (thrown: unknown) => thrown,
      )
      expect(String(error)).toContain(words)
      expect(String(error)).not.toMatch(/canary|S3RVER|case\/\d/)
    }
    expect(await shelf.read(path)).toBeNull()
  })
})
