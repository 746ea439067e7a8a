import { randomBytes } from 'node:crypto'
import { Effect } from '../../core/effect.ts'
import { boxes, type Backlog, type Box, type Mailbox, type Room } from '../../ports.ts'
import { seal } from '../seal.ts'
import type { Client } from './client.ts'
import { cut, entry, readSealed, reasonOf, sealedBy } from './entry.ts'
import { type Groups, type Place, whereIs } from './groups.ts'
import type { Keyring } from './keyring.ts'
import type { Names } from './names.ts'

/** Letters and due times; a lease is a due time in the future and a token by which its holder is known. */
export class Mailboxes {
  readonly #client: Client
  readonly #names: Names
  readonly #ring: Keyring
  readonly #groups: Groups

  constructor(client: Client, names: Names, ring: Keyring, groups: Groups) {
    this.#client = client
    this.#names = names
    this.#ring = ring
    this.#groups = groups
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
    const { home, at } = this.#groups.placeOf(mailbox.sessionId)
    const renewed = await this.#client.again(() =>
      this.#client.run.renew(
        [at.due(mailbox.to), at.session],
        [home.session, mailbox.to, mailbox.lease ?? '', String(leaseEnd)],
      ),
    )
    return Number(renewed) === 1 ? { ...mailbox, leaseEnd } : null
  }

  async settle(mailbox: Mailbox): Promise<Mailbox | null> {
    return this.#settle(mailbox, '', 0, '')
  }

  async bury(mailbox: Mailbox, reason: string, now: number, word: Effect | null): Promise<Mailbox | null> {
    return this.#settle(mailbox, reasonOf(reason), now, word ? await this.#owed(mailbox, word) : '')
  }

  async postpone(mailbox: Mailbox, until: number): Promise<void> {
    const { home, at } = this.#groups.placeOf(mailbox.sessionId)
    await this.#client.again(() =>
      this.#client.run.postpone(
        [at.due(mailbox.to), at.session],
        [home.session, mailbox.to, mailbox.lease ?? '', String(until)],
      ),
    )
  }

  async backlog(now: number): Promise<Backlog> {
    const [chat, model, files, clock] = await Promise.all([
      this.#waiting('chat', now),
      this.#waiting('model', now),
      this.#waiting('files', now),
      this.#waiting('clock', now),
    ])
    return { chat, model, files, clock }
  }

  async #waiting(box: Box, now: number): Promise<Backlog[Box]> {
    const { redis, again } = this.#client
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

  async #lease(session: string, to: Box, due: number, leaseEnd: number): Promise<Mailbox | null> {
    const at = this.#names.of(session)
    const lease = randomBytes(9).toString('base64url')
    const reply = await this.#client.again(() =>
      this.#client.run.lease(
        [at.due(to), at.session, to === 'clock' ? at.session : at.letters(to)],
        [session, to, String(due), String(leaseEnd), lease],
      ),
    )
    if (!Array.isArray(reply)) return null
    const [name, tenant, tries, letter] = reply as [Buffer | null, Buffer | null, Buffer, Buffer]
    const place = { home: { tenant: String(tenant), session }, at }
    // What does not open must not hold up the others; it is leased, and comes again when that ends.
    const sessionId = name && (await this.#ring.openName(place.home, name).catch(() => null))
    if (sessionId === null) return null
    const known = { sessionId, to, leaseEnd, lease, tries: Number(tries) } as const
    if (to === 'clock') return { ...known, letter: null }
    try {
      return { ...known, letter: await this.#openLetter(place, letter) }
    } catch {
      // One letter that does not open must not hold up the others, here or in other mailboxes.
      const closed = { id: cut(letter).head, effect: unopened }
      await this.#settle({ ...known, letter: closed }, 'it could not be opened', leaseEnd, '')
      return null
    }
  }

  async #settle(mailbox: Mailbox, reason: string, now: number, word: Buffer | ''): Promise<Mailbox | null> {
    const place = this.#groups.placeOf(mailbox.sessionId)
    const { home, at } = place
    const { to } = mailbox
    const letters = to === 'clock' ? at.session : at.letters(to)
    const next = await this.#client.again(() =>
      this.#client.run.settle(
        [at.due(to), at.session, letters, at.dead, this.#names.dying(Number(at.lane))],
        [home.session, to, mailbox.lease ?? '', mailbox.letter?.id ?? '', reason, String(now), word],
      ),
    )
    if (!Buffer.isBuffer(next)) return null
    return { ...mailbox, tries: 0, letter: await this.#openLetter(place, next) }
  }

  async #openLetter(place: Place, letter: Buffer): Promise<Mailbox['letter']> {
    const { head: id, rest } = cut(letter)
    const plain = await this.#groups.open(place, rest, `letter/${id}`)
    return { id, group: readSealed(rest).group, effect: Effect.parse(JSON.parse(plain)) }
  }

  /** A word about a letter, sealed as that letter was. */
  async #owed({ sessionId, letter }: Mailbox, word: Effect): Promise<Buffer | ''> {
    const place = this.#groups.placeOf(sessionId)
    const group = letter?.group
    const key = group === undefined ? null : await this.#groups.find(place, group)
    if (!letter || group === undefined || key === null) return ''
    const id = `${letter.id}w`
    const body = seal(key, whereIs(place.home, group, `letter/${id}`), JSON.stringify(word))
    return entry(id, sealedBy(group, body))
  }
}

/** Stands for a letter that cannot be read. */
const unopened: Effect = {
  to: 'chat',
  message: { text: '', lang: 'en', step: 'start', choices: [], files: [] },
}

/** Names and times, in turns. */
function pairs(found: readonly Buffer[]): { session: string; at: number }[] {
  return Array.from({ length: found.length / 2 }, (_, i) => ({
    session: String(found[2 * i]),
    at: Number(String(found[2 * i + 1])),
  }))
}
