import type { Store } from '../ports.ts'
import { folderOf } from './blob-store.ts'
import type { Shelf } from './shelf.ts'

export interface Swept {
  /** Of cases that are gone. */
  readonly removed: number
  /** Of living cases, but what brought them was never taken. */
  readonly orphans: number
  readonly kept: number
}

type Known = Pick<Store, 'fileKeys' | 'load' | 'deadLetters' | 'heldUpdate'>

const asideMs = 60 * 60 * 1000
/** Until then a platform may deliver once more what brought the file; that writes it anew. */
const orphanMs = 25 * 60 * 60 * 1000

/**
 * Deletes the files that no key opens any more: those of cases that are gone; and those whose hash no session and no update
 * that was set aside names. A file that is put meanwhile has its key before its first byte, and a new key has a folder of
 * its own, so it is never touched. May be cut off and run again.
 */
export async function sweep(parts: {
  readonly shelf: Shelf
  readonly store: Known
  readonly now: number
}): Promise<Swept> {
  const { shelf, store, now } = parts
  const keys = store.fileKeys
  const states = new Map<string, 'alive' | 'dead' | 'stranger'>()
  const [living, dead]: [string[], string[]] = [[], []]
  for await (const path of shelf.list(`${keys.root}/`)) {
    const folder = folderOf(path)
    const state = states.get(folder) ?? (await keys.stateOf(folder))
    states.set(folder, state)
    if (state === 'alive') living.push(path)
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
  const orphans = await orphansAmong(living, parts)
  for (const path of orphans) await shelf.remove(path)
  return { removed, orphans: orphans.length, kept: living.length - orphans.length }
}

async function orphansAmong(
  paths: readonly string[],
  { shelf, store, now }: { shelf: Shelf; store: Known; now: number },
): Promise<string[]> {
  const held = await hashesHeld(store)
  const named = new Map<string, ReadonlySet<string>>()
  const orphans: string[] = []
  for (const path of paths) {
    const folder = folderOf(path)
    const names = named.get(folder) ?? (await pathsNamed(folder, store, held))
    named.set(folder, names)
    if (names.has(path)) continue
    const at = await shelf.writtenAt(path)
    if (at !== null && at < now - orphanMs) orphans.push(path)
  }
  return orphans
}

/** Where the files lie that the session of a folder speaks of, wherever in it. */
async function pathsNamed(
  folder: string,
  store: Known,
  held: ReadonlyMap<string, readonly string[]>,
): Promise<Set<string>> {
  const keys = store.fileKeys
  const owner = await keys.ownerOf(folder)
  const session = owner === null ? null : await store.load(owner)
  if (owner === null || session === null) return new Set()
  const caseId = Object.keys(session.cases).find((id) => folder.startsWith(keys.placeOf(owner, id)))
  const key = caseId === undefined ? null : await keys.find(owner, caseId)
  if (key === null) return new Set()
  return new Set(
    [...hashesIn(session), ...(held.get(owner) ?? [])].map((sha256) => `${folder}/${key.nameOf(sha256)}`),
  )
}

async function hashesHeld(store: Known): Promise<Map<string, string[]>> {
  const held = new Map<string, string[]>()
  for (const { id, to } of await store.deadLetters()) {
    const update = to === 'update' ? await store.heldUpdate(id) : null
    if (update) held.set(update.session, [...(held.get(update.session) ?? []), ...hashesIn(update)])
  }
  return held
}

/** Whatever looks like a hash, so that one is found wherever a later version puts it. */
const hashesIn = (value: unknown): string[] => JSON.stringify(value).match(/[0-9a-f]{64}/g) ?? []
