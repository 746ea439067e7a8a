import { createDiskShelf } from '../../src/files/disk-shelf.ts'

/** A process that keeps files until it is killed, or one file as large as it is told; says what came of it. */
const [folder = '', size = ''] = process.argv.slice(2)
const shelf = createDiskShelf(folder)
try {
  for (let count = 0; size === '' || count < 1; count += 1) {
    await shelf.write(`case/${count}`, Buffer.alloc(Number(size) || 300_000, count % 251))
    console.log(`kept ${count}`)
  }
} catch (error) {
  console.log(error instanceof Error ? error.message : 'no error')
}
