import type { TranscriptLine } from '../../ports.ts'
import { unseal, type Key } from '../seal.ts'
import type { Client } from './client.ts'
import { cut } from './entry.ts'
import { type Groups, type Place, whereIs } from './groups.ts'
import { readStored } from './packed.ts'

/** The lines of a case, oldest first; some may stay beyond these until they are packed. */
export const mostLines = 5000

/** One entry of a list of lines: a line under `ID|`, or several that were packed under `ID+COUNT|`. */
export interface LineEntry {
  readonly head: string
  readonly count: number
  readonly isPacked: boolean
  readonly body: Buffer
}

export async function readLines(
  client: Client,
  groups: Groups,
  sessionId: string,
  caseId: string,
): Promise<TranscriptLine[]> {
  const place = groups.placeOf(sessionId)
  const group = groups.nameOf(sessionId, `case/${caseId}`)
  const entries = await lineEntries(client, place, group)
  const [first] = entries
  const key = first ? await groups.sealerOf(first.body, place, group) : null
  if (key === null) return []
  return entries.flatMap((one) => linesIn(one, key, place, group)).slice(-mostLines)
}

export async function lineEntries(client: Client, { at }: Place, group: string): Promise<LineEntry[]> {
  const stored = await client.again(() => client.redis.lrangeBuffer(at.lines(group), 0, -1))
  return stored.map((line) => {
    const { head, rest } = cut(line)
    const [, count] = head.split('+')
    return { head, count: Number(count ?? 1), isPacked: count !== undefined, body: rest }
  })
}

export function linesIn(
  { head, isPacked, body }: LineEntry,
  key: Key,
  place: Place,
  group: string,
): TranscriptLine[] {
  const plain = unseal(key, whereIs(place.home, group, linePlace(head)), body)
  const read = readStored(plain)
  return isPacked ? (read as TranscriptLine[]) : [read as TranscriptLine]
}

/** What is authenticated with a line or with packed ones. */
export const linePlace = (head: string): string => `line/${head}`
