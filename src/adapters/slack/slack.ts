import type { Update } from '../../core/event.ts'
import type { Session } from '../../core/session.ts'
import { type Adapter, type Records, Undeliverable } from '../../ports.ts'
import { createFileIntake, type FileDesk } from '../shared/file-intake.ts'
import { type Access, type Accounts, manyAccounts, oneAccount } from './accounts.ts'
import { type Api, isClosed, refusedIn, told } from './client.ts'
import { createDeal } from './deal.ts'
import { type Read, nothing } from './deed.ts'
import { createDoor } from './door.ts'
import { createFileFetcher } from './fetch-file.ts'
import { createPages, type OAuth } from './install.ts'
import { tenantIn } from './payload.ts'
import { createPeople } from './people.ts'
import { placeOf } from './place.ts'
import { showProgress } from './progress.ts'
import { readBody } from './read.ts'
import { type Answer, type Delivery, openBolt } from './receiver.ts'
import { createSender } from './send.ts'
import { createShows } from './show.ts'
import { openSocket, type Socket } from './socket.ts'
import { createTaking } from './take.ts'
import { createTeams } from './team.ts'

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
  /** Told why something that Slack brought is nothing to us. */
  readonly onPassed?: (why: string) => void
}

/** Slack, over HTTP or a socket. An update counts as taken only after the commit of its consequence. */
export async function createSlack(options: SlackOptions): Promise<Adapter> {
  const { apiUrl, appToken, signingSecret, oauth, records, load, hold, clock, onTrouble } = options
  const onPassed = options.onPassed ?? (() => {})
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
  let handle: ((update: Update) => Promise<void>) | null = null
  let socket: Socket | null = null
  const taking = createTaking({
    load,
    people,
    teams,
    receive: createFileIntake({
      desk: options.files,
      clock,
      // Slack brings it no more than four times.
      mostTries: 4,
      isRefusal: (error) => refusedIn(error) !== null,
    }),
    fetchFile: createFileFetcher({ apiUrl, access }),
    handle: async (update) => handle?.(update),
    // Only the person sees it; that they cannot be told changes nothing.
    async tell({ place, user }, text, who) {
      await sender
        .whisper({ channel: place.with, thread: place.thread }, place.tenant, user, text[who?.lang ?? 'en'])
        .catch((error: unknown) => onTrouble(`somebody could not be told: ${told(error)}`))
    },
    onPassed,
  })
  const shows = createShows({ apiOf, load, clock, onTrouble })
  const leave = (tenant: string): Promise<void> => accounts.drop(tenant)
  const deal = createDeal({ taking, shows, teams, people, leave, onPassed })

  const process = await openBolt({
    apiUrl,
    async authorize(body) {
      const { token, botUser, botId } = await access(tenantIn(body) ?? '')
      return { token, botUser, botId }
    },
    take: async (body, { botUser }) => deal(read(body, botUser)),
  })

  async function deliver(delivery: Delivery): Promise<Answer> {
    if (handle === null) throw new Error('The program is starting.')
    try {
      if (delivery.body['type'] === 'app_rate_limited')
        onTrouble('Slack held back events of a workspace that has more of them in an hour than it brings')
      const tenant = tenantIn(delivery.body)
      const isGoing = read(delivery.body, '').kind === 'gone'
      // A workspace that is not ours can be given nothing, however often Slack brings it.
      if (tenant === null || (!isGoing && (await accounts.of(tenant)) === null)) {
        onPassed('not of a workspace that installed the app')
        return undefined
      }
      return await process(delivery)
    } catch (error) {
      onTrouble(`an update could not be kept: ${told(error)}`)
      throw error
    }
  }

  /** What cannot even be read would come again and be no better. */
  function read(body: unknown, botUser: string): Read {
    try {
      return readBody(body, clock(), botUser)
    } catch (error) {
      onTrouble(`an update could not be read and was left out: ${told(error)}`)
      return nothing('not what Slack sends')
    }
  }

  /** Nothing more is sent to where we may not write, until somebody writes there again. */
  async function markLeft(session: string): Promise<void> {
    const at = clock()
    await handle?.({ id: `slack:left:${session}:${at}`, session, event: { type: 'left', at } }).catch(
      (error: unknown) => onTrouble(`a chat is gone and could not be noted: ${told(error)}`),
    )
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
    busy: (sessionId) => showProgress({ apiOf, spotOf: (at) => sender.spotOf(at), load }, placeOf(sessionId)),
    async stop() {
      await socket?.stop()
      await taking.idle()
    },
  }
}

function accountsOf(options: SlackOptions): Accounts {
  const { botToken, oauth, apiUrl, records, hold, clock } = options
  if (botToken !== null) return oneAccount(botToken, apiUrl)
  if (oauth === null) throw new Error('Slack needs a token, or what workspaces install the app with.')
  return manyAccounts({ apiUrl, ...oauth, records, hold, clock })
}
