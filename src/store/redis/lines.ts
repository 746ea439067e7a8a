import type { TranscriptLine } from '../../ports.ts'
import { unseal } from '../seal.ts'
import type { Client } from './client.ts'
import { cut } from './entry.ts'
import { type Groups, whereIs } from './groups.ts'

/** The lines of a case, oldest first. */
export async function readLines(
  client: Client,
  groups: Groups,
  sessionId: string,
  caseId: string,
): Promise<TranscriptLine[]> {
  const place = groups.placeOf(sessionId)
  const group = groups.nameOf(sessionId, `case/${caseId}`)
  const stored = await client.again(() => client.redis.lrangeBuffer(place.at.lines(group), 0, -1))
  const [first] = stored
  const key = first ? await groups.sealerOf(cut(first).rest, place, group) : null
  if (key === null) return []
  return stored.map((line) => {
    const { head, rest } = cut(line)
    const plain = unseal(key, whereIs(place.home, group, `line/${head}`), rest)
    return JSON.parse(plain.toString('utf8')) as TranscriptLine
  })
}
