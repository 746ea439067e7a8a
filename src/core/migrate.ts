import { NewerSchema, schemaNow } from './schema-version.ts'

type Raw = Readonly<Record<string, unknown>>

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What each version makes of a case that the one before it wrote. */
const caseSteps: Readonly<Record<number, (kase: Raw) => Raw>> = {
  1: withTimes,
  // Only fields that have a default were added: who named the case, the files of a round, the day of a reply, and what follows.
  2: (kase) => kase,
}

/** What each version makes of a session, its cases apart. */
const sessionSteps: Readonly<Record<number, (session: Raw) => Raw>> = {
  1: (session) => session,
  2: (session) => session,
}

/** The schema that a stored thing says it has; without a word it is the first. */
export const schemaOf = (raw: unknown): number =>
  isRaw(raw) && typeof raw['schema'] === 'number' ? raw['schema'] : 1

/** A stored session in today's shape. Throws for a newer one. */
export function migrateSession(raw: Raw): Raw {
  const cases = isRaw(raw['cases']) ? raw['cases'] : {}
  const moved = Object.entries(cases).map(([id, kase]) => [id, migrateCase(kase)] as const)
  return { ...stepped(raw, sessionSteps), cases: Object.fromEntries(moved) }
}

/** A stored or exported case in today's shape; what is no case at all is left to the schema to complain of. */
export function migrateCase(raw: unknown): unknown {
  return isRaw(raw) ? stepped(raw, caseSteps) : raw
}

function stepped(raw: Raw, steps: Readonly<Record<number, (raw: Raw) => Raw>>): Raw {
  const from = schemaOf(raw)
  if (from > schemaNow) throw new NewerSchema(from)
  let next = raw
  for (let schema = from; schema < schemaNow; schema += 1) next = steps[schema]?.(next) ?? next
  return { ...next, schema: schemaNow }
}

/** 1 → 2: when the seller last wrote is the latest time that stands anywhere in the case. */
function withTimes(kase: Raw): Raw {
  const last = latestTime(kase)
  return { ...kase, touchedAt: last, warnedAt: null, remindedTo: last }
}

const timeKeys = new Set(['at', 'openedAt', 'offeredAt', 'attestedAt'])

function latestTime(value: unknown): number {
  if (Array.isArray(value)) return Math.max(0, ...value.map(latestTime))
  if (!isRaw(value)) return 0
  const inside = Object.entries(value).map(([key, each]) =>
    timeKeys.has(key) && Number.isSafeInteger(each) ? Number(each) : latestTime(each),
  )
  return Math.max(0, ...inside)
}
