import type { CaseEvent, Update } from '../../core/event.ts'
import type { Session } from '../../core/session.ts'
import type { Text } from '../../core/text.ts'
import type { Fetched, SentFile } from '../shared/file-intake.ts'
import { createInOrder } from '../shared/in-order.ts'
import { refusalOf, sharedChannel } from './admission.ts'
import type { Deed } from './deed.ts'
import type { SlackFile } from './payload.ts'
import type { Known } from './people.ts'
import { isPerson, type Place, sessionAt } from './place.ts'
import { personOf, type Teams } from './team.ts'

/** What somebody did is one event, or a file that one is made of. */
type Thing = CaseEvent | SlackFile

export interface Taking {
  /** Settles once it is kept, or refused in words, or known to be nothing to us. */
  take(deed: Deed, things: readonly Thing[], words?: string): Promise<void>
  /** Resolves once nothing is under way. */
  idle(): Promise<void>
}

/** Hands on what people did, that of one session one after another, each once, and only from whom may do it there. */
export function createTaking(parts: {
  readonly load: (sessionId: string) => Promise<Session | null>
  readonly people: (tenant: string, user: string) => Promise<Known | null>
  readonly teams: Teams
  readonly receive: (sent: SentFile, fetchFile: () => Promise<Fetched>) => Promise<CaseEvent>
  readonly fetchFile: (tenant: string, file: SlackFile) => Promise<Fetched>
  readonly handle: (update: Update) => Promise<void>
  readonly tell: (deed: Deed, text: Text, who: Known | null) => Promise<void>
  readonly onPassed: (why: string) => void
}): Taking {
  const { load, people, teams, receive, fetchFile, handle, tell, onPassed } = parts
  const inOrder = createInOrder('goes-on')

  async function take(
    deed: Deed,
    things: readonly Thing[],
    words: string,
    known: Promise<Known | null> | null,
  ): Promise<void> {
    const { when, user } = deed
    const place = await settledPlace(deed)
    const session = sessionAt(place)
    if (when !== undefined && ((await load(session)) !== null) !== (when === 'known'))
      return onPassed(when === 'known' ? 'a thread that is none of ours' : 'opened before')
    const who = await (known ?? people(place.tenant, user))
    const by = isPerson(place) ? {} : await memberOf(deed, who, place)
    if (by === null) return
    const lang = who?.lang == null ? {} : { lang: who.lang }
    const isOneOfMany = things.length > 1
    for (const [at, thing] of things.entries()) {
      const id = isOneOfMany ? `${deed.id}:${at}` : deed.id
      const sent = { id, session, at: deed.at, words: at === 0 ? words : '', isOneOfMany }
      const event = 'type' in thing ? thing : await receive(sent, () => fetchFile(place.tenant, thing))
      await handle({ id, session, event, ...lang, ...by })
    }
  }

  async function settledPlace({ place, orElse }: Deed): Promise<Place> {
    return orElse && (await load(sessionAt(place))) === null ? orElse : place
  }

  /** Who it is among those who share the case; null where they have no part in it, which only they are told. */
  async function memberOf(deed: Deed, who: Known | null, place: Place): Promise<Pick<Update, 'by'> | null> {
    const team = await teams.of(place.tenant, place.with)
    const refusal = refusalOf(deed, who, team)
    if (refusal === null) return who && { by: personOf(deed.user, who, team) }
    await tell(deed, refusal, who)
    if (refusal === sharedChannel) await fallSilent(deed, sessionAt(place))
    return null
  }

  /** A channel may be shared with another company after the case was begun; no reminder is for their eyes. */
  async function fallSilent({ id, at }: Deed, session: string): Promise<void> {
    if ((await load(session)) !== null)
      await handle({ id: `${id}:shared`, session, event: { type: 'left', at } })
  }

  return {
    take(deed, things, words = '') {
      const { id, place, user, when } = deed
      // Asked before its turn comes, but for what may be nothing to us: of whoever said that nothing is asked.
      const who = when === 'known' ? null : people(place.tenant, user)
      return inOrder.take(id, sessionAt(place), () => take(deed, things, words, who))
    },
    idle: () => inOrder.idle(),
  }
}
