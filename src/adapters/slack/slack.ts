import type { CaseEvent, Update } from '../../core/event.ts'
import type { Session } from '../../core/session.ts'
import { contextOf } from '../../core/step.ts'
import { currentQuestion } from '../../core/steps/index.ts'
import type { Lang, Text } from '../../core/text.ts'
import { type Adapter, type Records, Undeliverable } from '../../ports.ts'
import { createFileIntake, type FileDesk } from '../shared/file-intake.ts'
import { createInOrder } from '../shared/in-order.ts'
import { type Access, type Accounts, manyAccounts, oneAccount } from './accounts.ts'
import { type Api, isClosed, refusedIn, told } from './client.ts'
import { createDoor } from './door.ts'
import { createFileFetcher } from './fetch-file.ts'
import { homeOf } from './home.ts'
import { createPages, type OAuth } from './install.ts'
import { errorsIn, eventOf, form, skeleton } from './modals.ts'
import { tenantIn } from './payload.ts'
import { createPeople, type Known } from './people.ts'
import { isPerson, placeOf, sessionAt } from './place.ts'
import { type Deed, type Read, readBody } from './read.ts'
import { type Answer, type Delivery, openBolt } from './receiver.ts'
import { createSender } from './send.ts'
import { openSocket, type Socket } from './socket.ts'
import { createTeams, personOf } from './team.ts'
import { showStatus } from './status.ts'

export interface SlackOptions {
  /** Slack's own API, or a server that speaks it; ends in a slash. */
  readonly apiUrl: string
  /** Of one workspace; null where workspaces install the app themselves. */
  readonly botToken: string | null
  /** For Socket Mode; null where Slack posts to us. */
  readonly appToken: string | null
  readonly signingSecret: string | null
  readonly oauth: OAuth | null
  readonly records: Records
  readonly load: (sessionId: string) => Promise<Session | null>
  /** True while this process is the one that does a duty; others may take it over after that. */
  readonly hold: (duty: string, holder: string, forMs: number) => Promise<boolean>
  readonly files: FileDesk
  readonly clock: () => number
  /** Told of every failure, without a word of anybody's and without a token. */
  readonly onTrouble: (trouble: string) => void
}

/** Slack, over HTTP or a socket. An update counts as taken only after the commit of its consequence. */
export async function createSlack(options: SlackOptions): Promise<Adapter> {
  const { apiUrl, appToken, signingSecret, oauth, records, load, hold, clock, onTrouble } = options
  const accounts = accountsOf(options)
  const access = async (tenant: string): Promise<Access> => {
    const found = await accounts.of(tenant)
    if (found === null) throw new Undeliverable('Slack: closed, not installed', { isFinal: true })
    return found
  }
  const apiOf = async (tenant: string): Promise<Api> => (await access(tenant)).api
  const sender = createSender(apiOf)
  const people = createPeople(apiOf, clock)
  const teams = createTeams(records)
  const fetchFile = createFileFetcher({ apiUrl, access })
  const receive = createFileIntake({
    desk: options.files,
    clock,
    // Slack brings it no more than four times.
    mostTries: 4,
    isRefusal: (error) => refusedIn(error) !== null,
  })
  const inOrder = createInOrder('goes-on')
  let handle: ((update: Update) => Promise<void>) | null = null
  let socket: Socket | null = null

  const process = await openBolt({
    apiUrl,
    async authorize(body) {
      const { token, botUser, botId } = await access(tenantIn(body) ?? '')
      return { token, botUser, botId }
    },
    async take(body, { botUser }) {
      const read = readOrNull(body, botUser)
      return read === null ? undefined : deal(read)
    },
  })

  async function deliver(delivery: Delivery): Promise<Answer> {
    if (handle === null) throw new Error('The program is starting.')
    try {
      const tenant = tenantIn(delivery.body)
      const isGoing = readOrNull(delivery.body, '')?.kind === 'gone'
      // A workspace that is not ours can be given nothing, however often Slack brings it.
      if (tenant === null || (!isGoing && (await accounts.of(tenant)) === null)) return undefined
      return await process(delivery)
    } catch (error) {
      onTrouble(`an update could not be kept: ${told(error)}`)
      throw error
    }
  }

  /** What cannot even be read would come again and be no better. */
  function readOrNull(body: unknown, botUser: string): Read | null {
    try {
      return readBody(body, clock(), botUser)
    } catch (error) {
      onTrouble(`an update could not be read and was left out: ${told(error)}`)
      return null
    }
  }

  async function deal(read: Read): Promise<Answer> {
    if (read.kind === 'gone') {
      await accounts.drop(read.tenant)
      return undefined
    }
    const { place, user } = read
    const who = await people(place.tenant, user)
    const lang = who?.lang ?? 'en'
    switch (read.kind) {
      case 'home':
        await showHome(read, who)
        return undefined
      case 'team':
        return whispered(await settleTeam(read, who, lang))
      case 'modal':
        return openForm(read, lang)
      case 'submitted': {
        const errors = errorsIn(read.modal, read.values, lang)
        if (errors !== null) return { response_action: 'errors', errors }
        await takeDeed(read, who, [eventOf(read.modal, read.values, read.at)])
        return undefined
      }
      case 'event':
        await takeDeed(read, who, [read.event], read.when)
        return read.isElsewhere === true ? whispered(elsewhere[lang]) : undefined
      case 'files':
        await takeDeed(read, who, read.files, read.when)
        return undefined
    }
  }

  type FileOf = Extract<Read, { kind: 'files' }>['files'][number]

  /** Those of one session one after another, each once; a file is fetched when its turn has come. */
  function takeDeed(
    deed: Deed & { readonly words?: string },
    who: Known | null,
    things: readonly (CaseEvent | FileOf)[],
    when?: 'new' | 'known',
  ): Promise<void> {
    return inOrder.take(deed.id, sessionAt(deed.place), async () => {
      const place = await settledPlace(deed)
      const session = sessionAt(place)
      if (when !== undefined && ((await load(session)) !== null) !== (when === 'known')) return
      const isShared = !isPerson(place)
      const refusal = isShared ? refusalOf(deed, who, await teams.of(place.tenant, place.with)) : null
      if (refusal !== null) return tell(deed, refusal[who?.lang ?? 'en'])
      const by =
        isShared && who ? { by: personOf(deed.user, who, await teams.of(place.tenant, place.with)) } : {}
      const lang = who?.lang == null ? {} : { lang: who.lang }
      for (const [at, thing] of things.entries()) {
        const id = things.length === 1 ? deed.id : `${deed.id}:${at}`
        const event =
          'type' in thing
            ? thing
            : await receive(
                {
                  id,
                  session,
                  at: deed.at,
                  words: at === 0 ? (deed.words ?? '') : '',
                  isOneOfMany: things.length > 1,
                },
                () => fetchFile(place.tenant, thing),
              )
        await handle?.({ id, session, event, ...lang, ...by })
      }
    })
  }

  async function settledPlace({ place, orElse }: Deed): Promise<Deed['place']> {
    return orElse && (await load(sessionAt(place))) === null ? orElse : place
  }

  /** Only the person sees it; that they cannot be told changes nothing. */
  async function tell({ place, user }: Deed, text: string): Promise<void> {
    await sender
      .whisper({ channel: place.with, thread: place.thread }, place.tenant, user, text)
      .catch((error: unknown) => onTrouble(`somebody could not be told: ${told(error)}`))
  }

  async function showHome({ place, user }: Deed, who: Known | null): Promise<void> {
    try {
      const view = homeOf(await load(sessionAt(place)), who?.lang ?? null, clock())
      await (await apiOf(place.tenant)).views.publish({ user_id: user, view: view as never })
    } catch (error) {
      onTrouble(`a Home tab is not shown: ${told(error)}`)
    }
  }

  async function settleTeam(
    read: Extract<Read, { kind: 'team' }>,
    who: Known | null,
    lang: Lang,
  ): Promise<string> {
    const isAsking = /^\s*$/.test(read.words)
    if (!isAsking && who?.isAdmin !== true) return onlyAdmins[lang]
    return teams.settle(read.place.tenant, read.channel, read.words, lang)
  }

  /** A frame at once, then what stands in it, for which the case must be read. */
  async function openForm(read: Extract<Read, { kind: 'modal' }>, lang: Lang): Promise<Answer> {
    try {
      const api = await apiOf(read.place.tenant)
      const opened = await api.views.open({
        trigger_id: read.trigger,
        view: skeleton(read.modal, lang) as never,
      })
      const id = opened.view?.id
      if (id === undefined) return undefined
      const session = await load(sessionAt(read.place))
      const view = form(read.modal, session?.lang ?? lang, session && questionIn(session, clock()))
      await api.views.update({ view_id: id, view: view as never })
    } catch (error) {
      onTrouble(`a form is not shown: ${told(error)}`)
    }
    return undefined
  }

  return {
    name: 'slack',
    doors: signingSecret === null ? [] : [createDoor({ secret: signingSecret, clock, deliver })],
    pages:
      oauth === null
        ? []
        : createPages({
            oauth,
            apiUrl,
            accounts,
            claim: (name, forMs) => hold(name, `${clock()}:${Math.random()}`, forMs),
            clock,
            onTrouble,
          }),
    async start(given) {
      handle = given
      if (appToken !== null) socket = openSocket({ appToken, apiUrl, deliver, onTrouble })
    },
    async send(sessionId, message) {
      try {
        await sender.send(placeOf(sessionId), message)
      } catch (error) {
        if (error instanceof Error && isClosed(error)) await markLeft(sessionId)
        throw error
      }
    },
    busy: (sessionId) => showStatus(sender, apiOf, placeOf(sessionId)),
    async stop() {
      await socket?.stop()
      await inOrder.idle()
    },
  }

  /** Nothing more is sent to where we may not write, until somebody writes there again. */
  async function markLeft(session: string): Promise<void> {
    const at = clock()
    await handle?.({ id: `slack:left:${session}:${at}`, session, event: { type: 'left', at } }).catch(
      (error: unknown) => onTrouble(`a chat is gone and could not be noted: ${told(error)}`),
    )
  }
}

function accountsOf(options: SlackOptions): Accounts {
  const { botToken, oauth, apiUrl, records, hold, clock } = options
  if (botToken !== null) return oneAccount(botToken, apiUrl)
  if (oauth === null) throw new Error('Slack needs a token, or what workspaces install the app with.')
  return manyAccounts({ apiUrl, ...oauth, records, hold, clock })
}

function questionIn(session: Session, now: number): string {
  const context = contextOf(session, now)
  return currentQuestion(context).ask(context).text[context.lang]
}

const whispered = (text: string): Answer => ({ response_type: 'ephemeral', text })

const elsewhere: Text = { en: 'I answered in our direct messages.', zh: '我在私信里回您了。' }
const onlyAdmins: Text = {
  en: 'Only an admin of this workspace may set roles. /appeal team shows them.',
  zh: '只有工作区管理员可以设置角色。/appeal team 可以查看。',
}

/** Why somebody may do nothing in a channel; null where they may. */
function refusalOf({ user, isStrange }: Deed, who: Known | null, team: object): Text | null {
  if (isStrange === true || who?.isStranger === true)
    return {
      en: 'Cases are private, so I do not work where another company reads along. Write to me in direct messages.',
      zh: '案件内容涉及隐私，有外部公司的频道里我不处理。请私信我。',
    }
  // Whoever cannot be told from a guest is not taken for a member; Slack brings it again.
  if (who === null) throw new Error('Slack did not tell who this is.')
  const isNamed = Object.values(team).some(
    (holders: unknown) => Array.isArray(holders) && holders.includes(user),
  )
  if (!who.isGuest || isNamed) return null
  return {
    en: 'This is your team’s case, and guests take no part in it unless an admin names them. For a case of your own write to me in direct messages.',
    zh: '这是团队的案件，访客需要管理员指定角色才能参与。您自己的案件请私信我。',
  }
}
