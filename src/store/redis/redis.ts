import { randomBytes } from 'node:crypto'
import type { Effect } from '../../core/effect.ts'
import type { Update } from '../../core/event.ts'
import { sessionFrom, type Session } from '../../core/session.ts'
import {
  boxes,
  type Backlog,
  type Commit,
  type DeadLetter,
  type FileKeys,
  type Mailbox,
  type Room,
  type Store,
  type TranscriptLine,
} from '../../ports.ts'
import type { MasterKeys } from '../master-key.ts'
import { type AtRest, whenAtRest } from './at-rest.ts'
import { connect, type Client } from './client.ts'
import { openClock, type ServerClock } from './clock.ts'
import { DeadLetters } from './dead-letters.ts'
import { RedisFileKeys } from './file-keys.ts'
import { Groups, type Place } from './groups.ts'
import { inspectRedis } from './inspect.ts'
import { Keyring } from './keyring.ts'
import { requireLanes } from './lanes.ts'
import { mostLines, readLines } from './lines.ts'
import { Mailboxes } from './mailboxes.ts'
import { defaultLanes, defaultPrefix, letterBoxes, namesFor, type Names } from './names.ts'
import { packSession } from './pack-session.ts'
import { removeSession } from './remove.ts'
import { keepUnread } from './unread.ts'
import { oldMarksUntil, seenKeys, seenMs, seenNumber } from './seen.ts'
import { writeCommit, type Written } from './write-commit.ts'

const restMs = 10_000

export interface RedisOptions {
  readonly url: string
  readonly keys: MasterKeys
  readonly lanes?: number
  /** Told of settings of the server that may lose data; those that surely do are thrown. */
  readonly onComplaint?: (complaint: string) => void
  /** Parts installations that share a server. */
  readonly prefix?: string
  /** How long after its last turn a session is packed, which takes less room and is not worth it between two turns. */
  readonly restMs?: number
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
    const oldMarks = await oldMarksUntil(client, names, clock.now())
    const ring = await Keyring.open(client, names, given.keys)
    return new RedisStore({ client, names, ring, clock, oldMarks, restMs: given.restMs ?? restMs })
  } catch (error) {
    client.redis.disconnect()
    throw error
  }
}

/** Place of the seen updates among the keys of `commit.lua`. */
const firstSeen = 10

/** What a measurement of the store looks at. */
interface Inspected {
  /** The keys that a turn of this session reads or rewrites. */
  keysOf(sessionId: string): string[]
}

interface Parts {
  readonly client: Client
  readonly names: Names
  readonly ring: Keyring
  readonly clock: ServerClock
  /** Until when marks of the earlier form are looked for. */
  readonly oldMarks: number
  readonly restMs: number
}

class RedisStore implements Store, Inspected {
  readonly fileKeys: FileKeys
  readonly #client: Client
  readonly #names: Names
  readonly #ring: Keyring
  readonly #clock: ServerClock
  readonly #oldMarks: number
  readonly #groups: Groups
  readonly #mailboxes: Mailboxes
  readonly #dead: DeadLetters
  readonly #atRest: AtRest

  constructor({ client, names, ring, clock, oldMarks, restMs }: Parts) {
    this.#clock = clock
    this.#oldMarks = oldMarks
    this.#client = client
    this.#names = names
    this.#ring = ring
    this.#groups = new Groups(client, names, ring)
    this.#mailboxes = new Mailboxes(client, names, ring, this.#groups)
    this.#dead = new DeadLetters(client, names, this.#groups)
    this.fileKeys = new RedisFileKeys(client, names, ring)
    this.#atRest = whenAtRest(restMs, (id) => packSession(client, this.#groups, id))
  }

  keysOf(sessionId: string): string[] {
    return [this.#groups.placeOf(sessionId).at.session]
  }

  async load(sessionId: string): Promise<Session | null> {
    const place = this.#groups.placeOf(sessionId)
    const stored = await this.#client.again(() => this.#client.redis.hgetallBuffer(place.at.session))
    if (stored['v'] === undefined) return null
    return sessionFrom(await this.#groups.parts(place, stored))
  }

  async commit(commit: Commit): Promise<'saved' | 'lost' | 'seen'> {
    const { previous, session } = commit
    if (session.version !== (previous?.version ?? 0) + 1)
      throw new Error('A session must go up by one version a commit.')
    const place = this.#groups.placeOf(session.id)
    if (await this.#hasOldMark(place, commit)) return 'seen'
    const written = await writeCommit(this.#ring, this.#groups, place, commit)
    const { keys, values } = this.#asScriptTakes(place, commit, written)
    const result = String(await this.#client.again(() => this.#client.run.commit(keys, values)))
    if (result !== 'saved' && result !== 'lost' && result !== 'seen')
      throw new Error('Redis answered a commit with something else than the script gives.')
    if (result === 'saved') {
      if (written.burned) this.#ring.dropGroups(place.home)
      for (const [group, key] of written.newKeys) this.#ring.keepGroup(place.home, group, key)
      this.#atRest.written(session.id)
    }
    return result
  }

  #asScriptTakes(
    { home, at }: Place,
    { previous, session, seen, now }: Commit,
    written: Written,
  ): { keys: string[]; values: (string | Buffer)[] } {
    const marks = seenKeys(at, now)
    const seenIn = seen === null ? [at.session, at.session] : marks.looked
    const keys = [
      at.session,
      ...boxes.map((box) => at.due(box)),
      ...letterBoxes.map((box) => at.letters(box)),
      at.dead,
      ...seenIn,
      this.#names.dying(Number(at.lane)),
      ...written.lists,
    ]
    const values = [
      previous === null ? '' : String(previous.version),
      String(session.version),
      randomBytes(12).toString('base64url'),
      String(now),
      seen === null ? '' : seenNumber(this.#ring.mark('seen', session.id, seen)),
      String(firstSeen + marks.looked.indexOf(marks.written)),
      home.session,
      session.wakeAt === null ? '' : String(session.wakeAt),
      String(mostLines),
      written.aside,
      String(seenMs),
      ...written.values,
    ]
    return { keys, values }
  }

  /** Whoever made it was of an earlier version and made another version of the session, so that ours would be lost. */
  async #hasOldMark({ at }: Place, { session, seen }: Commit): Promise<boolean> {
    if (seen === null || this.#clock.now() > this.#oldMarks) return false
    const key = at.seen(this.#ring.mark('seen', session.id, seen))
    return (await this.#client.again(() => this.#client.redis.exists(key))) === 1
  }

  async remove({ id, version }: Session): Promise<boolean> {
    const { home } = this.#groups.placeOf(id)
    const isGone = await removeSession(this.#client, this.#names, home.session, version)
    if (isGone) this.#ring.dropGroups(home)
    return isGone
  }

  claim(now: number, leaseMs: number, room: number | Room): Promise<Mailbox[]> {
    return this.#mailboxes.claim(now, leaseMs, room)
  }

  renew(mailbox: Mailbox, leaseEnd: number): Promise<Mailbox | null> {
    return this.#mailboxes.renew(mailbox, leaseEnd)
  }

  settle(mailbox: Mailbox): Promise<Mailbox | null> {
    return this.#mailboxes.settle(mailbox)
  }

  bury(mailbox: Mailbox, reason: string, now: number, word?: Effect | null): Promise<Mailbox | null> {
    return this.#mailboxes.bury(mailbox, reason, now, word ?? null)
  }

  postpone(mailbox: Mailbox, until: number): Promise<void> {
    return this.#mailboxes.postpone(mailbox, until)
  }

  backlog(now: number): Promise<Backlog> {
    return this.#mailboxes.backlog(now)
  }

  deadLetters(): Promise<DeadLetter[]> {
    return this.#dead.all()
  }

  replay(id: string, now: number): Promise<boolean> {
    return this.#dead.takeBack(id, now)
  }

  discard(id: string): Promise<boolean> {
    return this.#dead.takeBack(id, null)
  }

  heldUpdate(id: string): Promise<Update | null> {
    return this.#dead.heldUpdate(id)
  }

  keepUnread(update: Update, reason: string, now: number): Promise<void> {
    const parts = { client: this.#client, names: this.#names, ring: this.#ring, groups: this.#groups }
    return keepUnread(parts, update, { reason, now })
  }

  async countFailure({ session, id }: Update): Promise<number> {
    const key = this.#groups.placeOf(session).at.failed(this.#ring.mark('failed', session, id))
    const token = randomBytes(9).toString('base64url')
    return Number(await this.#client.again(() => this.#client.run.fail([key], [token, String(seenMs)])))
  }

  clock(): number {
    return this.#clock.now()
  }

  transcript(sessionId: string, caseId: string): Promise<TranscriptLine[]> {
    return readLines(this.#client, this.#groups, sessionId, caseId)
  }

  /** Throws once the lanes are others than at open, so that a process that was away meanwhile takes no updates. */
  async hold(duty: string, holder: string, forMs: number): Promise<boolean> {
    await requireLanes(this.#client, this.#names)
    const key = this.#names.duty(duty)
    const held = await this.#client.again(() => this.#client.run.hold([key], [holder, String(forMs)]))
    return Number(held) === 1
  }

  async close(): Promise<void> {
    await this.#atRest.stop()
    await this.#client.redis.quit().catch(() => this.#client.redis.disconnect())
  }
}
