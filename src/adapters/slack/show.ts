import { contextOf } from '../../core/step.ts'
import { currentQuestion } from '../../core/steps/index.ts'
import type { Session } from '../../core/session.ts'
import type { Lang } from '../../core/text.ts'
import { type Api, told } from './client.ts'
import type { Deed, Read } from './deed.ts'
import { homeOf } from './home.ts'
import { form, skeleton } from './modals.ts'
import { sessionAt } from './place.ts'

export interface Shows {
  home(deed: Deed, lang: Lang | null): Promise<void>
  /** A frame at once, then what stands in it, for which the case must be read. */
  form(read: Extract<Read, { kind: 'modal' }>, lang: Lang): Promise<void>
}

/** What Slack shows beside messages. That it is not shown is told and changes nothing. */
export function createShows(parts: {
  readonly apiOf: (tenant: string) => Promise<Api>
  readonly load: (sessionId: string) => Promise<Session | null>
  readonly clock: () => number
  readonly onTrouble: (trouble: string) => void
}): Shows {
  const { apiOf, load, clock, onTrouble } = parts
  return {
    async home({ place, user }, lang) {
      try {
        const view = homeOf(await load(sessionAt(place)), lang, clock())
        await (await apiOf(place.tenant)).views.publish({ user_id: user, view: view as never })
      } catch (error) {
        onTrouble(`a Home tab is not shown: ${told(error)}`)
      }
    },
    async form({ place, modal, trigger }, lang) {
      try {
        const api = await apiOf(place.tenant)
        const frame = skeleton(modal, lang) as never
        const { view: opened } = await api.views.open({ trigger_id: trigger, view: frame })
        if (opened?.id === undefined) return
        const session = await load(sessionAt(place))
        const view = form(modal, session?.lang ?? lang, session && questionIn(session, clock()))
        await api.views.update({ view_id: opened.id, view: view as never })
      } catch (error) {
        onTrouble(`a form is not shown: ${told(error)}`)
      }
    },
  }
}

function questionIn(session: Session, now: number): string {
  const context = contextOf(session, now)
  return currentQuestion(context).ask(context).text[context.lang]
}
