import type { Update } from '../../core/event.ts'
import { boxes, type DeadLetter } from '../../ports.ts'
import type { Client } from './client.ts'
import { cut } from './entry.ts'
import type { Groups } from './groups.ts'
import { letterBoxes, type Names } from './names.ts'

/** What was set aside, in a list beside its session; ids are `SESSION:LETTER:AT`. */
export class DeadLetters {
  readonly #client: Client
  readonly #names: Names
  readonly #groups: Groups

  constructor(client: Client, names: Names, groups: Groups) {
    this.#client = client
    this.#names = names
    this.#groups = groups
  }

  async all(): Promise<DeadLetter[]> {
    const { redis, again } = this.#client
    const found: DeadLetter[][] = []
    // One after another: where a connection breaks, all that is under way at once breaks with it.
    for (let lane = 0; lane < this.#names.lanes; lane += 1) {
      const sessions = await again(() => redis.smembers(this.#names.dying(lane)))
      for (const session of sessions)
        found.push((await this.#entries(session)).map((stored) => deadLetter(session, stored)))
    }
    return found.flat().toSorted((a, b) => a.at - b.at)
  }

  async heldUpdate(id: string): Promise<Update | null> {
    const [session = '', name = '', at = ''] = id.split(':')
    const { redis, again } = this.#client
    const start = Buffer.from(`${at}|update|`, 'latin1')
    const entries = await this.#entries(session)
    const tenant = await again(() => redis.hget(this.#names.of(session).session, 'tenant'))
    for (const stored of entries) {
      if (!stored.subarray(0, start.length).equals(start)) continue
      const { head, rest } = cut(cut(stored.subarray(start.length)).rest)
      if (head !== name || tenant === null || rest.length === 0) continue
      const place = this.#groups.placeIn({ tenant, session })
      return JSON.parse(await this.#groups.open(place, rest, `update/${name}`)) as Update
    }
    return null
  }

  /** Puts one back into its mailbox at `now`, or drops it for null; false where it is not there any more. */
  async takeBack(id: string, now: number | null): Promise<boolean> {
    const [session = '', letter = '', at = ''] = id.split(':')
    const keys = this.#names.of(session)
    const { again, run } = this.#client
    const wasThere = (await this.#entries(session)).some((stored) => {
      const text = stored.toString('latin1')
      // An update is only ever dropped: it has no mailbox to go back to.
      if (now !== null && text.startsWith(`${at}|update|`)) return false
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
        [session, letter, at, now === null ? '' : String(now)],
      )
    })
    // Where the reply to an earlier try was lost, that one took it back.
    return Number(put) === 1 || (tries > 1 && wasThere)
  }

  #entries(session: string): Promise<Buffer[]> {
    return this.#client.again(() => this.#client.redis.lrangeBuffer(this.#names.of(session).dead, 0, -1))
  }
}

/** `AT|BOX|REASON|LETTER` as the script sets it aside. */
function deadLetter(session: string, stored: Buffer): DeadLetter {
  const [at = '', to, reason = '', letter = ''] = stored.toString('latin1').split('|', 4)
  const box = to === 'update' ? to : (boxes.find((one) => one === to) ?? 'chat')
  return { id: `${session}:${letter}:${at}`, to: box, at: Number(at), reason }
}
