import type { TranscriptLine } from '../../ports.ts'
import { seal, unseal, type Key } from '../seal.ts'
import type { Client } from './client.ts'
import { entry, readSealed, sealedBy } from './entry.ts'
import { type Groups, type Place, whereIs } from './groups.ts'
import { type LineEntry, lineEntries, linePlace, linesIn, mostLines } from './lines.ts'
import { isPacked, pack } from './packed.ts'

/** Smaller ones gain little. */
const leastPart = 400
const leastLines = 16
/** So many lines are packed together: more save little and are slow to pack again with those that follow. */
const linesTogether = 512

/**
 * Packs what is stored of a session: the large parts, and the lines of its cases. Whatever is written meanwhile wins, a
 * crash leaves all as it was, and run again it does nothing more.
 */
export async function packSession(client: Client, groups: Groups, sessionId: string): Promise<void> {
  const place = groups.placeOf(sessionId)
  const stored = await client.again(() => client.redis.hgetallBuffer(place.at.session))
  // Of the commit that made it as it was read; a version may come again where a session is deleted and begins anew.
  const token = stored['c']
  if (token === undefined) return
  const keys = await groups.keysIn(place, stored)
  await packParts(client, place, stored, keys, token)
  for (const [group, key] of keys) {
    const wrapped = stored[`k/${group}`]
    if (wrapped) await packLines(client, place, { group, key, wrapped })
  }
}

async function packParts(
  client: Client,
  { home, at }: Place,
  stored: Readonly<Record<string, Buffer>>,
  keys: ReadonlyMap<string, Key>,
  token: Buffer,
): Promise<void> {
  const packed: (string | Buffer)[] = []
  for (const [field, part] of Object.entries(stored)) {
    if (!field.startsWith('p/') || part.length < leastPart) continue
    const { group, body } = readSealed(part)
    const key = keys.get(group)
    if (!key) continue
    const where = whereIs(home, group, field)
    const plain = unseal(key, where, body)
    if (!isPacked(plain)) packed.push(field, sealedBy(group, seal(key, where, await pack(plain))))
  }
  if (packed.length > 0) await client.again(() => client.run.pack([at.session], [token, ...packed]))
}

interface Lines {
  readonly group: string
  readonly key: Key
  readonly wrapped: Buffer
}

async function packLines(client: Client, place: Place, { group, key, wrapped }: Lines): Promise<void> {
  const entries = await lineEntries(client, place, group)
  const [first, last] = [entries.at(0), entries.at(-1)]
  if (!first || !last || entries.filter((one) => !one.isPacked).length < leastLines) return
  // The last of the packed ones is packed again with what follows, unless it is full.
  const full = entries.findIndex((one) => !one.isPacked || one.count < linesTogether)
  const from = full < 0 ? entries.length : full
  const rest = entries.slice(from)
  const packed: Buffer[] = []
  for (const together of inGroups(rest.flatMap((one) => withHeads(one, key, place, group)))) {
    const head = `${together[0]?.head ?? ''}+${together.length}`
    const plain = await pack(JSON.stringify(together.map(({ line }) => line)))
    packed.push(entry(head, seal(key, whereIs(place.home, group, linePlace(head)), plain)))
  }
  await client.again(() =>
    client.run.fold(
      [place.at.session, place.at.lines(group)],
      [group, wrapped, first.head, last.head, from, entries.length - 1, beyondMost(entries, from), ...packed],
    ),
  )
}

interface HeadedLine {
  readonly head: string
  readonly line: TranscriptLine
}

/** Packed lines share the head that they were packed under. */
function withHeads(one: LineEntry, key: Key, place: Place, group: string): HeadedLine[] {
  const [head = ''] = one.head.split('+')
  return linesIn(one, key, place, group).map((line) => ({ head, line }))
}

function inGroups(lines: readonly HeadedLine[]): HeadedLine[][] {
  return Array.from({ length: Math.ceil(lines.length / linesTogether) }, (_, at) =>
    lines.slice(at * linesTogether, (at + 1) * linesTogether),
  )
}

/** How many packed entries at the start hold nothing but lines that are too old to be kept. */
function beyondMost(entries: readonly LineEntry[], packed: number): number {
  let left = entries.reduce((sum, { count }) => sum + count, 0)
  let beyond = 0
  for (const { count } of entries.slice(0, packed)) {
    left -= count
    if (left < mostLines) break
    beyond += 1
  }
  return beyond
}
