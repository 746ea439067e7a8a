import type { FileKeys } from '../ports.ts'
import { folderOf } from './blob-store.ts'
import type { Shelf } from './shelf.ts'

export interface Swept {
  readonly removed: number
  readonly kept: number
}

const asideMs = 60 * 60 * 1000

/**
 * Deletes the files that no key opens any more: those of cases that are gone. A file that is put meanwhile has its key
 * before its first byte, and a new key has a folder of its own, so it is never touched. May be cut off and run again.
 */
export async function sweep(parts: {
  readonly shelf: Shelf
  readonly keys: FileKeys
  readonly now: number
}): Promise<Swept> {
  const { shelf, keys, now } = parts
  const states = new Map<string, 'alive' | 'dead' | 'stranger'>()
  const dead: string[] = []
  let kept = 0
  for await (const path of shelf.list(`${keys.root}/`)) {
    const folder = folderOf(path)
    const state = states.get(folder) ?? (await keys.stateOf(folder))
    states.set(folder, state)
    if (state === 'alive') kept += 1
    else dead.push(path)
  }
  const seen = [...states.values()]
  if (seen.length > 0 && seen.every((state) => state === 'stranger'))
    throw new Error(
      'The store knows none of the chats whose files lie here, so nothing was deleted. Is it the right store (REDIS_URL, DATA_DIR) and the whole of it?',
    )
  let removed = await shelf.tidy(now - asideMs)
  for (const path of dead) {
    if ((await keys.stateOf(folderOf(path))) === 'alive') continue
    await shelf.remove(path)
    removed += 1
  }
  return { removed, kept }
}
