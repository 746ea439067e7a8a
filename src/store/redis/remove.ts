import { boxes } from '../../ports.ts'
import type { Client } from './client.ts'
import { letterBoxes, type Names, type SessionKeys } from './names.ts'

/** The groups of a session that have a key, as its hash names them. */
export async function groupsOf({ redis, again }: Client, at: SessionKeys): Promise<string[]> {
  const fields = await again(() => redis.hkeys(at.session))
  return fields.filter((field) => field.startsWith('k/')).map((field) => field.slice(2))
}

/** Every key of a session, its hash first; marks of its updates are none of them and go by themselves. */
export const keysOf = (at: SessionKeys, groups: readonly string[]): string[] => [
  at.session,
  ...letterBoxes.map((box) => at.letters(box)),
  at.dead,
  ...groups.map((group) => at.lines(group)),
]

/** Deletes a session that still has this version; true once it is gone. */
export async function removeSession(
  client: Client,
  names: Names,
  session: string,
  version: number,
): Promise<boolean> {
  const at = names.of(session)
  const keys = keysOf(at, await groupsOf(client, at))
  const heads = [...boxes.map((box) => at.due(box)), names.dying(Number(at.lane))]
  return (
    Number(await client.again(() => client.run.leave([...heads, ...keys], [session, String(version)]))) === 1
  )
}
