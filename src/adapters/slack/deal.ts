import type { Lang, Text } from '../../core/text.ts'
import type { Read } from './deed.ts'
import { errorsIn, eventOf } from './modals.ts'
import type { Known } from './people.ts'
import type { Answer } from './receiver.ts'
import type { Shows } from './show.ts'
import type { Taking } from './take.ts'
import { onlyAdmins, type Teams } from './team.ts'

/** Leads each thing that Slack brought to whoever deals with it; answers with what the app answers to it. */
export function createDeal(parts: {
  readonly taking: Taking
  readonly shows: Shows
  readonly teams: Teams
  readonly people: (tenant: string, user: string) => Promise<Known | null>
  readonly leave: (tenant: string) => Promise<void>
  readonly onPassed: (why: string) => void
}): (read: Read) => Promise<Answer> {
  const { taking, shows, teams, people, leave, onPassed } = parts

  const langOf = async ({ place, user }: Exclude<Read, { kind: 'nothing' | 'gone' }>): Promise<Lang> =>
    (await people(place.tenant, user))?.lang ?? 'en'

  async function settleTeam({
    place,
    user,
    words,
    channel,
  }: Extract<Read, { kind: 'team' }>): Promise<string> {
    const who = await people(place.tenant, user)
    const lang = who?.lang ?? 'en'
    if (words.trim() !== '' && who?.isAdmin !== true) return onlyAdmins[lang]
    return teams.settle(place.tenant, channel, words, lang)
  }

  return async (read) => {
    switch (read.kind) {
      case 'nothing':
        onPassed(read.why)
        return undefined
      case 'gone':
        await leave(read.tenant)
        return undefined
      case 'home':
        await shows.home(read, (await people(read.place.tenant, read.user))?.lang ?? null)
        return undefined
      case 'team':
        return whispered(await settleTeam(read))
      case 'modal':
        await shows.form(read, await langOf(read))
        return undefined
      case 'submitted': {
        const errors = errorsIn(read.modal, read.values, await langOf(read))
        if (errors !== null) return { response_action: 'errors', errors }
        await taking.take(read, [eventOf(read.modal, read.values, read.at)])
        return undefined
      }
      case 'event':
        await taking.take(read, [read.event])
        return read.isElsewhere === true ? whispered(elsewhere[await langOf(read)]) : undefined
      case 'files':
        await taking.take(read, read.files, read.words)
        return undefined
    }
  }
}

const whispered = (text: string): Answer => ({ response_type: 'ephemeral', text })

const elsewhere: Text = { en: 'I answered in our direct messages.', zh: '我在私信里回您了。' }
