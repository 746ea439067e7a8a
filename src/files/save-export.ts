import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, parse, resolve } from 'node:path'
import type { ReadyFile } from '../ports.ts'

/**
 * Writes a file for the seller and answers with its full path. An older file of the same name is kept, unless it
 * says the same.
 */
export async function saveExport(folder: string, file: ReadyFile): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const { name, ext } = parse(plainName(file.name))
  for (let copy = 1; ; copy += 1) {
    const path = resolve(join(folder, copy === 1 ? name + ext : `${name}-${copy}${ext}`))
    if (await isWritten(path, file.bytes ?? Buffer.from(file.text, 'utf8'))) return path
  }
}

const plainName = (name: string): string =>
  name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '') || 'file.txt'

async function isWritten(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    return (await readFile(path)).equals(bytes)
  }
}
