import { randomBytes } from 'node:crypto'
import { Effect } from '../../core/effect.ts'
import { groupOf, partsOf, sessionFrom, type Session } from '../../core/session.ts'
import {
  boxes,
  type Backlog,
  type Box,
  type Commit,
  type DeadLetter,
  type FileKeys,
  type Mailbox,
  type Room,
  type Store,
  type TranscriptLine,
} from '../../ports.ts'
import { groupOfLetter } from '../letter-key.ts'
import type { Update } from '../../core/event.ts'
import type { MasterKeys } from '../master-key.ts'
import { seal, sealerOf, unseal, type Key } from '../seal.ts'
import type { Home } from '../vault.ts'
import { connect, type Client } from './client.ts'
import { openClock, type ServerClock } from './clock.ts'
import { RedisFileKeys } from './file-keys.ts'
import { inspectRedis } from './inspect.ts'
import { Keyring } from './keyring.ts'
import { requireLanes } from './lanes.ts'
import { defaultLanes, defaultPrefix, letterBoxes, namesFor, type Names, type SessionKeys } from './names.ts'
import { removeSession } from './remove.ts'

const seenMs = 25 * 60 * 60 * 1000
const mostLines = 5000
const groupLength = 27

export interface RedisOptions {
  readonly url: string
  readonly keys: MasterKeys
  readonly lanes?: number
  /** Told of settings of the server that may lose data; those that surely do are thrown. */
  readonly onComplaint?: (complaint: string) => void
  /** Parts installations that share a server. */
  readonly prefix?: string
}

/**
 * The store of many processes: one Redis, a Sentinel set or a Cluster. Everything in it is sealed but times and versions.
 * Refused where another count of lanes is in use, or while the sessions are moved to one.
 */
export async function openRedis(given: RedisOptions): Promise<Store & Inspected> {
  const client = await connect(given.url)
  try {
    for (const { refuse, text } of await inspectRedis(client)) {
      if (refuse) throw new Error(text)
      given.onComplaint?.(text)
    }
    const names = namesFor(given.prefix ?? defaultPrefix, given.lanes ?? defaultLanes)
    await requireLanes(client, names)
    const clock = await openClock(client)
    return new RedisStore(client, names, await Keyring.open(client, names, given.keys), clock)
  } catch (error) {
    client.redis.disconnect()
    throw error
  }
}

/** What a measurement of the store looks at. */
interface Inspected {
  /** The keys that a turn of this session reads or rewrites. */
  keysOf(sessionId: string): string[]
}

const whereIs = (home: Home, group: string, place: string): string[] => [
  home.tenant,
  home.session,
  group,
  place,
]

class RedisStore implements Store, Inspected {
  readonly fileKeys: FileKeys
  readonly #client: Client
  readonly #names: Names
  readonly #ring: Keyring
  readonly #clock: ServerClock

  constructor(client: Client, names: Names, ring: Keyring, clock: ServerClock) {
    this.#clock = clock
    this.#client = client
    this.#names = names
    this.#ring = ring
    this.fileKeys = new RedisFileKeys(client, names, ring)
  }

  keysOf(sessionId: string): string[] {
    return [this.#names.of(this.#ring.homeOf(sessionId).session).session]
  }

  async load(sessionId: string): Promise<Session | null> {
    const home = this.#ring.homeOf(sessionId)
    const at = this.#names.of(home.session)
    const stored = await this.#client.again(() => this.#client.redis.hgetallBuffer(at.session))
    if (stored['v'] === undefined) return null
    await this.#openGroups(home, stored)
    const parts = new Map<string, unknown>()
    for (const [field, body] of Object.entries(stored)) {
      if (!field.startsWith('p/')) continue
      const group = body.toString('latin1', 0, groupLength)
      const plain = unseal(this.#keyOf(home, group), whereIs(home, group, field), body.subarray(groupLength))
      const [name, value] = JSON.parse(plain.toString('utf8')) as [string, unknown]
      parts.set(name, value)
    }
    return sessionFrom(parts)
  }

  async commit(commit: Commit): Promise<'saved' | 'lost' | 'seen'> {
    const { previous, session, now } = commit
    if (session.version !== (previous?.version ?? 0) + 1)
      throw new Error('A session must go up by one version a commit.')
    const home = this.#ring.homeOf(session.id)
    const at = this.#names.of(home.session)
    const written = await this.#write(home, at, commit)
    const seen = commit.seen === null ? null : this.#ring.mark('seen', session.id, commit.seen)
    const keys = [
      at.session,
      ...boxes.map((box) => at.due(box)),
      ...letterBoxes.map((box) => at.letters(box)),
      at.dead,
      seen === null ? at.session : at.seen(seen),
      this.#names.dying(Number(at.lane)),
    ]
    const values = [
      previous === null ? '' : String(previous.version),
      String(session.version),
      randomBytes(12).toString('base64url'),
      String(now),
      seen === null ? '' : String(now + seenMs),
      String(seenMs),
      home.session,
      session.wakeAt === null ? '' : String(session.wakeAt),
      String(mostLines),
      written.aside,
      ...written.values,
    ]
    const reply = await this.#client.again(() => this.#client.run.commit([...keys, ...written.lists], values))
    const result = String(reply)
    if (result !== 'saved' && result !== 'lost' && result !== 'seen')
      throw new Error('Redis answered a commit with something else than the script gives.')
    if (result === 'saved') {
      if (written.burned) this.#ring.dropGroups(home)
      for (const [group, key] of written.newKeys) this.#ring.keepGroup(home, group, key)
    }
    return result
  }

  async remove({ id, version }: Session): Promise<boolean> {
    const home = this.#ring.homeOf(id)
    const isGone = await removeSession(this.#client, this.#names, home.session, version)
    if (isGone) this.#ring.dropGroups(home)
    return isGone
  }

  /** Looking costs one read a lane and takes no lease. */
  async claim(now: number, leaseMs: number, room: number | Room): Promise<Mailbox[]> {
    const wanted = boxes.map((box) => (typeof room === 'number' ? room : (room[box] ?? 0)))
    const looks = Array.from({ length: this.#names.lanes }, (_, lane) => {
      const keys = boxes.map((box) => this.#names.due(lane, box))
      return this.#client.again(() => this.#client.run.look(keys, [String(now), ...wanted.map(String)]))
    })
    const lanes = (await Promise.all(looks)) as Buffer[][][]
    const due = boxes.flatMap((box, at) =>
      lanes
        .flatMap((found) => pairs(found[at] ?? []))
        .toSorted((a, b) => a.at - b.at)
        .slice(0, wanted[at])
        .map((one) => ({ ...one, box })),
    )
    const leased = due.map(({ session, box, at }) => this.#lease(session, box, at, now + leaseMs))
    return (await Promise.all(leased)).filter((mailbox) => mailbox !== null)
  }

  async renew(mailbox: Mailbox, leaseEnd: number): Promise<Mailbox | null> {
    const { session } = this.#ring.homeOf(mailbox.sessionId)
    const keys = this.#names.of(session)
    const renewed = await this.#client.again(() =>
      this.#client.run.renew(
        [keys.due(mailbox.to), keys.session],
        [session, mailbox.to, mailbox.lease ?? '', String(leaseEnd)],
      ),
    )
    return Number(renewed) === 1 ? { ...mailbox, leaseEnd } : null
  }

  async settle(mailbox: Mailbox): Promise<Mailbox | null> {
    return this.#settle(mailbox, '', 0, '')
  }

  async bury(mailbox: Mailbox, reason: string, now: number, word?: Effect | null): Promise<Mailbox | null> {
    return this.#settle(mailbox, reasonOf(reason), now, word ? await this.#owed(mailbox, word) : '')
  }

  async postpone(mailbox: Mailbox, at: number): Promise<void> {
    const home = this.#ring.homeOf(mailbox.sessionId)
    const keys = this.#names.of(home.session)
    await this.#client.again(() =>
      this.#client.run.postpone(
        [keys.due(mailbox.to), keys.session],
        [home.session, mailbox.to, mailbox.lease ?? '', String(at)],
      ),
    )
  }

  async deadLetters(): Promise<DeadLetter[]> {
    const { redis, again } = this.#client
    const lanes = Array.from({ length: this.#names.lanes }, (_, lane) => this.#names.dying(lane))
    const sessions = (await Promise.all(lanes.map((dying) => again(() => redis.smembers(dying))))).flat()
    const found = await Promise.all(
      sessions.map(async (session) => {
        const entries = await again(() => redis.lrangeBuffer(this.#names.of(session).dead, 0, -1))
        return entries.map((entry) => deadLetter(session, entry))
      }),
    )
    return found.flat().toSorted((a, b) => a.at - b.at)
  }

  async replay(id: string, now: number): Promise<boolean> {
    return this.#takeBack(id, String(now))
  }

  async discard(id: string): Promise<boolean> {
    return this.#takeBack(id, '')
  }

  async heldUpdate(id: string): Promise<Update | null> {
    const [session = '', name = '', at = ''] = id.split(':')
    const { redis, again } = this.#client
    const keys = this.#names.of(session)
    const start = Buffer.from(`${at}|update|`, 'latin1')
    const entries = await again(() => redis.lrangeBuffer(keys.dead, 0, -1))
    const tenant = await again(() => redis.hget(keys.session, 'tenant'))
    for (const entry of entries) {
      if (!entry.subarray(0, start.length).equals(start)) continue
      const { head, rest } = cut(cut(entry.subarray(start.length)).rest)
      if (head !== name || tenant === null) continue
      const home = { tenant, session }
      return JSON.parse(await this.#unsealed(home, keys, rest, `update/${name}`)) as Update
    }
    return null
  }

  async countFailure({ session, id }: Update): Promise<number> {
    const key = this.#names
      .of(this.#ring.homeOf(session).session)
      .failed(this.#ring.mark('failed', session, id))
    const token = randomBytes(9).toString('base64url')
    return Number(await this.#client.again(() => this.#client.run.fail([key], [token, String(seenMs)])))
  }

  clock(): number {
    return this.#clock.now()
  }

  async #takeBack(id: string, now: string): Promise<boolean> {
    const [session = '', letter = '', at = ''] = id.split(':')
    const keys = this.#names.of(session)
    const { redis, again, run } = this.#client
    const entries = await again(() => redis.lrangeBuffer(keys.dead, 0, -1))
    const wasThere = entries.some((entry) => {
      const text = entry.toString('latin1')
      return text.startsWith(`${at}|`) && text.includes(letter === '' ? '|clock|' : `|${letter}|`)
    })
    let tries = 0
    const put = await again(() => {
      tries += 1
      return run.replay(
        [
          keys.session,
          keys.dead,
          this.#names.dying(Number(keys.lane)),
          ...boxes.map((box) => keys.due(box)),
          ...letterBoxes.map((box) => keys.letters(box)),
        ],
        [session, letter, at, now],
      )
    })
    // Where the reply to an earlier try was lost, that one took it back.
    return Number(put) === 1 || (tries > 1 && wasThere)
  }

  async transcript(sessionId: string, caseId: string): Promise<TranscriptLine[]> {
    const home = this.#ring.homeOf(sessionId)
    const at = this.#names.of(home.session)
    const group = this.#groupName(sessionId, `case/${caseId}`)
    const lines = await this.#client.again(() => this.#client.redis.lrangeBuffer(at.lines(group), 0, -1))
    const [first] = lines
    const key = first ? await this.#keyThatSealed(cut(first).rest, home, at, group) : null
    if (key === null) return []
    return lines.map((line) => {
      const { head, rest } = cut(line)
      const plain = unseal(key, whereIs(home, group, `line/${head}`), rest)
      return JSON.parse(plain.toString('utf8')) as TranscriptLine
    })
  }

  async backlog(now: number): Promise<Backlog> {
    const { redis, again } = this.#client
    const waiting = async (box: Box): Promise<Backlog[Box]> => {
      const lanes = Array.from({ length: this.#names.lanes }, (_, lane) => this.#names.due(lane, box))
      const found = await Promise.all(
        lanes.map(async (due) => {
          const count = await again(() => redis.zcount(due, '-inf', now))
          if (count === 0) return { count, first: now }
          const [, first] = await again(() => redis.zrange(due, '0', '0', 'WITHSCORES'))
          return { count, first: Number(first ?? now) }
        }),
      )
      const count = found.reduce((sum, one) => sum + one.count, 0)
      return { count, oldestMs: now - Math.min(now, ...found.map(({ first }) => first)) }
    }
    const [chat, model, files, clock] = await Promise.all([
      waiting('chat'),
      waiting('model'),
      waiting('files'),
      waiting('clock'),
    ])
    return { chat, model, files, clock }
  }

  /** Throws once the lanes are others than at open, so that a process that was away meanwhile takes no updates. */
  async hold(duty: string, holder: string, forMs: number): Promise<boolean> {
    await requireLanes(this.#client, this.#names)
    const key = this.#names.duty(duty)
    const held = await this.#client.again(() => this.#client.run.hold([key], [holder, String(forMs)]))
    return Number(held) === 1
  }

  async close(): Promise<void> {
    await this.#client.redis.quit().catch(() => this.#client.redis.disconnect())
  }

  async #lease(session: string, to: Box, at: number, leaseEnd: number): Promise<Mailbox | null> {
    const keys = this.#names.of(session)
    const lease = randomBytes(9).toString('base64url')
    const reply = await this.#client.again(() =>
      this.#client.run.lease(
        [keys.due(to), keys.session, to === 'clock' ? keys.session : keys.letters(to)],
        [session, to, String(at), String(leaseEnd), lease],
      ),
    )
    if (!Array.isArray(reply)) return null
    const [name, tenant, tries, letter] = reply as [Buffer | null, Buffer | null, Buffer, Buffer]
    const home = { tenant: String(tenant), session }
    // What does not open must not hold up the others; it is leased, and comes again when that ends.
    const sessionId = name && (await this.#ring.openName(home, name).catch(() => null))
    if (sessionId === null) return null
    const known = { sessionId, to, leaseEnd, lease, tries: Number(tries) } as const
    if (to === 'clock') return { ...known, letter: null }
    try {
      return { ...known, letter: await this.#openLetter(home, keys, letter) }
    } catch {
      // One letter that does not open must not hold up the others, here or in other mailboxes.
      const place = { id: cut(letter).head, effect: unopened }
      await this.#settle({ ...known, letter: place }, 'it could not be opened', leaseEnd, '')
      return null
    }
  }

  async #settle(mailbox: Mailbox, reason: string, now: number, word: Buffer | ''): Promise<Mailbox | null> {
    const home = this.#ring.homeOf(mailbox.sessionId)
    const at = this.#names.of(home.session)
    const { to } = mailbox
    const letters = to === 'clock' ? at.session : at.letters(to)
    const next = await this.#client.again(() =>
      this.#client.run.settle(
        [at.due(to), at.session, letters, at.dead, this.#names.dying(Number(at.lane))],
        [home.session, to, mailbox.lease ?? '', mailbox.letter?.id ?? '', reason, String(now), word],
      ),
    )
    if (!Buffer.isBuffer(next)) return null
    return { ...mailbox, tries: 0, letter: await this.#openLetter(home, at, next) }
  }

  async #openLetter(home: Home, at: SessionKeys, letter: Buffer): Promise<Mailbox['letter']> {
    const { head: id, rest } = cut(letter)
    const plain = await this.#unsealed(home, at, rest, `letter/${id}`)
    const group = rest.toString('latin1', 0, groupLength)
    return { id, group, effect: Effect.parse(JSON.parse(plain)) }
  }

  /** What stands as `GROUP…`, opened with the group's key. */
  async #unsealed(home: Home, at: SessionKeys, stored: Buffer, place: string): Promise<string> {
    const group = stored.toString('latin1', 0, groupLength)
    const body = stored.subarray(groupLength)
    const key = await this.#keyThatSealed(body, home, at, group)
    if (key === null) throw new Error('A letter’s key is gone, and the letter with it.')
    return unseal(key, whereIs(home, group, place), body).toString('utf8')
  }

  /** A word about a letter, sealed as that letter was. */
  async #owed({ sessionId, letter }: Mailbox, word: Effect): Promise<Buffer | ''> {
    const home = this.#ring.homeOf(sessionId)
    const group = letter?.group
    const key = group === undefined ? null : await this.#storedKey(home, this.#names.of(home.session), group)
    if (!letter || group === undefined || key === null) return ''
    const id = `${letter.id}w`
    const body = seal(key, whereIs(home, group, `letter/${id}`), JSON.stringify(word))
    return Buffer.concat([Buffer.from(`${id}|${group}`, 'latin1'), body])
  }

  /** What a commit changes, as the script takes it: fields, letters, lines and the groups that are forgotten. */
  async #write(home: Home, at: SessionKeys, commit: Commit): Promise<Written> {
    const { previous, session } = commit
    const old = previous ? partsOf(previous) : new Map<string, unknown>()
    const next = partsOf(session)
    const cases = (one: Session): string[] => [...Object.keys(one.cases), one.current]
    const kept = new Set(cases(session))
    const gone = previous ? [...new Set(cases(previous))].filter((id) => !kept.has(id)) : []
    const burned = gone.length > 0
    const newKeys = new Map<string, Key>()
    const fields: (string | Buffer)[] = []
    const tenantKey = await this.#ring.tenant(home.tenant)

    const keyFor = async (name: string): Promise<{ group: string; key: Key }> => {
      const group = this.#groupName(session.id, name)
      // The session's own parts told of what is forgotten: they are sealed anew under a new key.
      const isRenewed = burned && name === 'session'
      const known =
        newKeys.get(group) ?? (isRenewed || previous === null ? null : await this.#storedKey(home, at, group))
      if (known) return { group, key: known }
      const made = this.#ring.newGroup(tenantKey, home, group)
      newKeys.set(group, made.key)
      fields.push(`k/${group}`, made.wrapped)
      return { group, key: made.key }
    }

    if (previous === null) {
      fields.push('name', await this.#ring.sealName(home, session.id))
      fields.push('tenant', home.tenant)
    }
    for (const [name, value] of next) {
      if (old.get(name) === value && !(burned && groupOf(name) === 'session')) continue
      const { group, key } = await keyFor(groupOf(name))
      const field = `p/${this.#ring.mark('part', session.id, name)}`
      const body = seal(key, whereIs(home, group, field), JSON.stringify([name, value]))
      fields.push(field, Buffer.concat([Buffer.from(group, 'latin1'), body]))
    }
    const deleted = [...old.keys()]
      .filter((name) => !next.has(name))
      .map((name) => `p/${this.#ring.mark('part', session.id, name)}`)
    const letters: (string | Buffer)[] = []
    for (const [place, effect] of commit.effects.entries()) {
      const about = groupOfLetter(effect, session)
      if (about === null) continue
      const { group, key } = await keyFor(about)
      const id = `${session.version}.${place}`
      const body = seal(key, whereIs(home, group, `letter/${id}`), JSON.stringify(effect))
      letters.push(effect.to, Buffer.concat([Buffer.from(`${id}|${group}`, 'latin1'), body]))
    }
    let aside: Buffer | '' = ''
    if (commit.aside) {
      const { group, key } = await keyFor(`case/${session.current}`)
      const id = `${session.version}.u`
      const head = `${commit.now}|update|${reasonOf(commit.aside.reason)}|${id}|${group}`
      const body = seal(key, whereIs(home, group, `update/${id}`), JSON.stringify(commit.aside.update))
      aside = Buffer.concat([Buffer.from(head, 'latin1'), body])
    }
    const lists: string[] = []
    const listAt = (group: string): string => {
      const name = at.lines(group)
      if (!lists.includes(name)) lists.push(name)
      return String(firstList + lists.indexOf(name))
    }
    const lines: (string | Buffer)[] = []
    for (const [place, line] of commit.transcript.entries()) {
      // A line about a case that this very turn forgot is not kept.
      if (line.caseId !== session.current && !Object.hasOwn(session.cases, line.caseId)) continue
      const { group, key } = await keyFor(`case/${line.caseId}`)
      const id = `${session.version}.${place}`
      const body = seal(key, whereIs(home, group, `line/${id}`), JSON.stringify(line))
      lines.push(listAt(group), Buffer.concat([Buffer.from(`${id}|`, 'latin1'), body]))
    }
    const forgotten = gone.flatMap((id) => {
      const group = this.#groupName(session.id, `case/${id}`)
      return [group, listAt(group)]
    })
    const counted = (values: readonly (string | Buffer)[], width: number): (string | Buffer)[] => [
      String(values.length / width),
      ...values,
    ]
    return {
      burned,
      newKeys,
      lists,
      aside,
      values: [
        ...counted(fields, 2),
        ...counted(deleted, 1),
        ...counted(letters, 2),
        ...counted(lines, 2),
        ...counted(forgotten, 2),
      ],
    }
  }

  #groupName(sessionId: string, group: string): string {
    return this.#ring.mark('group', sessionId, group)
  }

  #keyOf(home: Home, group: string): Key {
    const key = this.#ring.group(home, group)
    if (key === undefined) throw new Error('A part’s key is gone, and the part with it.')
    return key
  }

  async #openGroups(home: Home, stored: Readonly<Record<string, Buffer>>): Promise<void> {
    const tenantKey = await this.#ring.tenant(home.tenant)
    for (const [field, wrapped] of Object.entries(stored))
      if (field.startsWith('k/')) this.#ring.openGroup(tenantKey, home, field.slice(2), wrapped)
  }

  /** The key in memory may be that of a case which another process forgot and opened anew under its old name. */
  async #keyThatSealed(body: Buffer, home: Home, at: SessionKeys, group: string): Promise<Key | null> {
    const known = this.#ring.group(home, group)
    return known?.id.equals(sealerOf(body)) ? known : this.#fetchKey(home, at, group)
  }

  /** A data key from memory or from Redis; null where there is none. */
  async #storedKey(home: Home, at: SessionKeys, group: string): Promise<Key | null> {
    return this.#ring.group(home, group) ?? this.#fetchKey(home, at, group)
  }

  async #fetchKey(home: Home, at: SessionKeys, group: string): Promise<Key | null> {
    const wrapped = await this.#client.again(() => this.#client.redis.hgetBuffer(at.session, `k/${group}`))
    return wrapped && this.#ring.openGroup(await this.#ring.tenant(home.tenant), home, group, wrapped)
  }
}

interface Written {
  /** Whether a case was forgotten, and with it the session's own key. */
  readonly burned: boolean
  readonly newKeys: ReadonlyMap<string, Key>
  readonly lists: readonly string[]
  readonly aside: Buffer | ''
  readonly values: readonly (string | Buffer)[]
}

/** Stands for a letter that cannot be read. */
const unopened: Effect = {
  to: 'chat',
  message: { text: '', lang: 'en', step: 'start', choices: [], files: [] },
}

/** Lists of lines follow the eleven fixed keys of the script. */
const firstList = 12

/** Bars part the fields of what is set aside. */
const reasonOf = (reason: string): string => reason.replaceAll('|', ' ') || 'no reason'

/** `AT|BOX|REASON|LETTER` as the script sets it aside. */
function deadLetter(session: string, entry: Buffer): DeadLetter {
  const [at = '', to, reason = '', letter = ''] = entry.toString('latin1').split('|', 4)
  const box = to === 'update' ? to : (boxes.find((one) => one === to) ?? 'chat')
  return { id: `${session}:${letter}:${at}`, to: box, at: Number(at), reason }
}

/** `ID|…` as the scripts keep letters and lines. */
function cut(stored: Buffer): { head: string; rest: Buffer } {
  const bar = stored.indexOf('|')
  return { head: stored.toString('latin1', 0, bar), rest: stored.subarray(bar + 1) }
}

/** Names and times, in turns. */
function pairs(found: readonly Buffer[]): { session: string; at: number }[] {
  return Array.from({ length: found.length / 2 }, (_, i) => ({
    session: String(found[2 * i]),
    at: Number(String(found[2 * i + 1])),
  }))
}
