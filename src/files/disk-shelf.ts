import { randomUUID } from 'node:crypto'
import { mkdir, open, opendir, readdir, rename, rmdir, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { maxSealedBytes } from './limits.ts'
import { type Shelf, shelfError } from './shelf.ts'

const incoming = 'incoming'

/** A folder of this machine, for its owner alone. */
export function createDiskShelf(folder: string): Shelf {
  const at = (path: string): string => join(folder, path)

  /** Written aside and moved into place, because a crash must not leave half a file under a name that is read. */
  async function write(path: string, bytes: Uint8Array): Promise<void> {
    const aside = at(join(incoming, randomUUID()))
    try {
      await makeFolders(dirname(aside))
      await writeWhole(aside, bytes)
      await moveTo(aside, at(path))
      await syncFolder(dirname(at(path)))
    } catch (error) {
      await unlink(aside).catch(() => {})
      throw error
    }
  }

  /** A second time, because whoever deletes the last file of a folder takes the folder too. */
  async function moveTo(aside: string, target: string): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      await makeFolders(dirname(target))
      try {
        return await rename(aside, target)
      } catch (error) {
        if (codeOf(error) !== 'ENOENT' || tries === 3) throw error
      }
    }
  }

  async function makeFolders(path: string): Promise<void> {
    const made = await mkdir(path, { recursive: true, mode: 0o700 })
    // A new folder is lost in a power cut unless the one above it is written.
    for (let each = path; made !== undefined && each.length >= made.length; each = dirname(each))
      await syncFolder(dirname(each))
  }

  async function remove(path: string): Promise<void> {
    await unlink(at(path)).catch(orNone)
    for (let above = dirname(path); above !== '.'; above = dirname(above))
      if (!(await isRemoved(at(above)))) return
  }

  async function tidy(before: number): Promise<number> {
    let count = 0
    for (const name of (await readdir(at(incoming)).catch(orNone)) ?? []) {
      const path = at(join(incoming, name))
      const found = await stat(path).catch(orNone)
      if (!found || found.mtimeMs >= before) continue
      await unlink(path).catch(orNone)
      count += 1
    }
    return count
  }

  const plainly = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      throw shelfError(wordsFor(codeOf(error), folder), error)
    }
  }

  return {
    write: (path, bytes) => plainly(write(path, bytes)),
    read: (path) => plainly(readWhole(at(path))),
    async *list(start) {
      const under = start.slice(0, start.lastIndexOf('/'))
      const found = await plainly(filesIn(folder, under))
      for (const path of found) if (path.startsWith(start)) yield path
    },
    writtenAt: (path) => plainly(stat(at(path)).then(({ mtimeMs }) => mtimeMs, orNone)),
    remove: (path) => plainly(remove(path)),
    tidy: (before) => plainly(tidy(before)),
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function readWhole(path: string): Promise<Uint8Array | null> {
  const file = await open(path, 'r').catch(orNone)
  if (!file) return null
  try {
    const { size } = await file.stat()
    if (size > maxSealedBytes) throw new Error('A file is larger than any that was kept.')
    return await file.readFile()
  } finally {
    await file.close()
  }
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function filesIn(root: string, under: string): Promise<string[]> {
  const found: string[] = []
  const folder = await opendir(join(root, under)).catch(orNone)
  for await (const entry of folder ?? []) {
    const path = `${under}/${entry.name}`
    if (entry.isDirectory()) found.push(...(await filesIn(root, path)))
    else found.push(path)
  }
  return found
}

async function isRemoved(folder: string): Promise<boolean> {
  return rmdir(folder).then(
    () => true,
    () => false,
  )
}

function orNone(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null
  throw error
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no code'
}

function wordsFor(code: string, folder: string): string {
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return `The disk is full (${code}): make room for ${folder}`
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `The folder ${folder} cannot be used (${code}): give the right to write there, or set FILES_URL`
  return `The folder ${folder} does not work (${code}): look at the disk, or set FILES_URL`
}
