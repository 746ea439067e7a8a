import { dirname } from 'node:path'

const busy = [5, 6]
const readOnly = [8, 3]
const damaged = [11, 26]

/** SQLite's error as one sentence that says what to do; any other error is left as it is. */
export function plainly(error: unknown, path: string): unknown {
  const code = codeOf(error)
  if (code === null) return error
  return new Error(sentence(code, path), { cause: error })
}

function sentence(code: number, path: string): string {
  const folder = dirname(path)
  if (busy.includes(code)) {
    return `Another Appeal Coach is using the folder ${folder}; close it, or give this one another folder with --data.`
  }
  if (readOnly.includes(code))
    return `${path} cannot be written; check the rights of the file and of its folder.`
  if (code === 13)
    return `The disk that holds ${folder} is full; make room, then send your last message again.`
  if (code === 14)
    return `${path} cannot be opened; check that the folder exists and that you may write there.`
  if (damaged.includes(code)) return `${path} is damaged; put back a copy of the whole folder from before.`
  if (code === 10) return `Reading or writing ${path} failed; check the disk, then start again.`
  return `The store in ${path} failed (SQLite ${code}); start again, and report this if it returns.`
}

/** SQLite's primary result code: the low byte of what the driver tells. */
function codeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null
  return typeof error.errcode === 'number' ? error.errcode & 0xff : null
}
