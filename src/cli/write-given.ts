import { writeFile } from 'node:fs/promises'
import { WrongUse } from './io.ts'

/** Writes where the person said, for their own eyes alone. */
export async function writeGiven(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content, { mode: 0o600 })
  } catch {
    throw new WrongUse(`cannot write ${path}; check the folder and its rights`)
  }
}
