import { groupOf, partsOf, type Session } from '../../core/session.ts'
import type { Commit } from '../../ports.ts'
import { groupOfLetter, unreadGroup } from '../letter-key.ts'
import { seal, type Key } from '../seal.ts'
import { deadEntry, entry, sealedBy } from './entry.ts'
import { type Groups, type Place, whereIs } from './groups.ts'
import type { Keyring } from './keyring.ts'

/** What a commit changes, as its script takes it. */
export interface Written {
  /** Whether a case was forgotten, and with it the session's own key. */
  readonly burned: boolean
  readonly newKeys: ReadonlyMap<string, Key>
  /** The lists of lines that are written to or forgotten. */
  readonly lists: readonly string[]
  readonly aside: Buffer | ''
  /** The counted lists of `commit.lua`. */
  readonly values: readonly (string | Buffer)[]
}

type Values = (string | Buffer)[]

/** Lists of lines follow the fixed keys of the script. */
const firstList = 13

export async function writeCommit(
  ring: Keyring,
  groups: Groups,
  place: Place,
  commit: Commit,
): Promise<Written> {
  const { previous, session } = commit
  const { home, at } = place
  const gone = goneCases(previous, session)
  const burned = gone.length > 0
  const keys = await newKeysOf(ring, groups, place, { session, isNew: previous === null, burned })
  const { fields, deleted } = await changedParts(ring, place, commit, keys, burned)

  const letters: Values = []
  for (const [which, effect] of commit.effects.entries()) {
    const about = groupOfLetter(effect, session)
    if (about === null) continue
    const { group, key } = await keys.of(about)
    const id = `${session.version}.${which}`
    const body = seal(key, whereIs(home, group, `letter/${id}`), JSON.stringify(effect))
    letters.push(effect.to, entry(id, sealedBy(group, body)))
  }
  const aside = commit.aside ? await asideOf(home, keys, commit, commit.aside) : ''

  const lists: string[] = []
  const listAt = (group: string): string => {
    const name = at.lines(group)
    if (!lists.includes(name)) lists.push(name)
    return String(firstList + lists.indexOf(name))
  }
  const lines: Values = []
  for (const [which, line] of commit.transcript.entries()) {
    // A line about a case that this very turn forgot is not kept.
    if (line.caseId !== session.current && !Object.hasOwn(session.cases, line.caseId)) continue
    const { group, key } = await keys.of(`case/${line.caseId}`)
    const id = `${session.version}.${which}`
    const body = seal(key, whereIs(home, group, `line/${id}`), JSON.stringify(line))
    lines.push(listAt(group), entry(id, body))
  }
  const burnedGroups = burned ? [...gone.map((id) => `case/${id}`), unreadGroup] : []
  const forgotten = burnedGroups.flatMap((name) => {
    const group = groups.nameOf(session.id, name)
    return [group, listAt(group)]
  })
  return {
    burned,
    newKeys: keys.made,
    lists,
    aside,
    values: [
      ...counted([...keys.fields, ...fields], 2),
      ...counted(deleted, 1),
      ...counted(letters, 2),
      ...counted(lines, 2),
      ...counted(forgotten, 2),
    ],
  }
}

const counted = (values: Values, width: number): Values => [String(values.length / width), ...values]

function goneCases(previous: Session | null, session: Session): string[] {
  const cases = (one: Session): string[] => [...Object.keys(one.cases), one.current]
  const kept = new Set(cases(session))
  return previous ? [...new Set(cases(previous))].filter((id) => !kept.has(id)) : []
}

interface Keys {
  readonly made: Map<string, Key>
  /** The keys that were made, wrapped, as fields of the session's hash. */
  readonly fields: Values
  of(name: string): Promise<{ group: string; key: Key }>
}

async function newKeysOf(
  ring: Keyring,
  groups: Groups,
  place: Place,
  { session, isNew, burned }: { session: Session; isNew: boolean; burned: boolean },
): Promise<Keys> {
  const tenantKey = await ring.tenant(place.home.tenant)
  const made = new Map<string, Key>()
  const fields: Values = []
  return {
    made,
    fields,
    async of(name) {
      const group = groups.nameOf(session.id, name)
      // The session's own parts told of what is forgotten: they are sealed anew under a new key.
      const isRenewed = burned && name === 'session'
      const known = made.get(group) ?? (isRenewed || isNew ? null : await groups.find(place, group))
      if (known) return { group, key: known }
      const { key, wrapped } = ring.newGroup(tenantKey, place.home, group)
      made.set(group, key)
      fields.push(`k/${group}`, wrapped)
      return { group, key }
    },
  }
}

async function changedParts(
  ring: Keyring,
  { home }: Place,
  { previous, session }: Commit,
  keys: Keys,
  burned: boolean,
): Promise<{ fields: Values; deleted: string[] }> {
  const old = previous ? partsOf(previous) : new Map<string, unknown>()
  const next = partsOf(session)
  const fieldOf = (name: string): string => `p/${ring.knownMark('part', session.id, name)}`
  const fields: Values = []
  if (previous === null) fields.push('name', await ring.sealName(home, session.id), 'tenant', home.tenant)
  for (const [name, value] of next) {
    if (old.get(name) === value && !(burned && groupOf(name) === 'session')) continue
    const { group, key } = await keys.of(groupOf(name))
    const field = fieldOf(name)
    const body = seal(key, whereIs(home, group, field), JSON.stringify([name, value]))
    fields.push(field, sealedBy(group, body))
  }
  const deleted = [...old.keys()].filter((name) => !next.has(name)).map(fieldOf)
  return { fields, deleted }
}

/** An update that is set aside, as a dead letter. */
async function asideOf(
  home: Place['home'],
  keys: Keys,
  { session, now }: Commit,
  { update, reason }: NonNullable<Commit['aside']>,
): Promise<Buffer> {
  const { group, key } = await keys.of(`case/${session.current}`)
  const id = `${session.version}.u`
  const body = seal(key, whereIs(home, group, `update/${id}`), JSON.stringify(update))
  return deadEntry({ at: now, to: 'update', reason, id, body: sealedBy(group, body) })
}
