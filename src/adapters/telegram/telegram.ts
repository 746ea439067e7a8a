import type { Update as TelegramUpdate } from 'grammy/types'
import type { Update } from '../../core/event.ts'
import { type Adapter, type Records, Undeliverable } from '../../ports.ts'
import { createFileIntake, type FileDesk } from '../shared/file-intake.ts'
import { createApi, refusedIn, told } from './client.ts'
import { createFileFetcher } from './fetch-file.ts'
import { createGroupDoor } from './group.ts'
import { createIntake } from './intake.ts'
import { createLangs } from './langs.ts'
import { type MenuEntry, settleMenu } from './menu.ts'
import { placeOf, sessionAt } from './place.ts'
import { poll } from './poll.ts'
import { type Read, readUpdate, updateOf } from './read.ts'
import { createSender } from './send.ts'
import { createStarts } from './starts.ts'
import { showTyping } from './typing.ts'
import { showWorking } from './working.ts'
import { createDoor, settleWebhook, type WebhookAddress } from './webhook.ts'

export interface TelegramOptions {
  readonly token: string
  /** Telegram's own server, or one that speaks its API. */
  readonly apiRoot: string
  /** Where Telegram is to deliver; null for polling. */
  readonly webhook: WebhookAddress | null
  /** True while this process is the one that may poll; two pollers of a token get in each other's way. */
  mayPoll(): Promise<boolean>
  /** Leaves polling to another process. */
  endPolling?(): Promise<unknown>
  /** Told of every failure, without a word of the seller's and without the token. */
  readonly onTrouble: (trouble: string) => void
  /** How long one request waits for updates; shorter than the duty that `mayPoll` gives. */
  readonly pollSeconds: number
  readonly files: FileDesk
  readonly records: Records
  readonly menu: readonly MenuEntry[]
  readonly clock: () => number
}

/** How often at most Telegram is asked whether it has another secret. */
const strangerMs = 60_000
/** Telegram notes what was wrong only after our answer. */
const untilNotedMs = 1000

/** Telegram, by polling or by webhook. An update counts as taken only after the commit of its consequence. */
export function createTelegram(options: TelegramOptions): Adapter {
  const { token, apiRoot, webhook, onTrouble, clock } = options
  const api = createApi(token, apiRoot)
  const stopping = new AbortController()
  const send = createSender(api)
  const fetchFile = createFileFetcher(api, options)
  const receive = createFileIntake({
    desk: options.files,
    clock,
    mostTries: 5,
    isRefusal: (error) => refusedIn(error)?.code === 400,
  })
  const starts = createStarts(options.records, clock)
  const tellGroup = createGroupDoor(api, clock, starts)
  const langs = createLangs()
  let handle: ((update: Update) => Promise<void>) | null = null
  let polling: Promise<void> = Promise.resolve()
  let botName = ''
  let strangerAt = Number.NEGATIVE_INFINITY

  const intake = createIntake(async (update) => {
    try {
      await deal(update)
    } catch (error) {
      onTrouble(`an update could not be kept: ${told(error)}`)
      throw error
    }
  })

  async function deal(update: TelegramUpdate): Promise<void> {
    if (handle === null) throw new Error('The program is starting.')
    answerPress(update)
    const read = readOrNull(update)
    if (read === null) return
    if (read.kind === 'group')
      return tellGroup(read.place, read.lang ?? 'en', botName).catch((error: unknown) =>
        onTrouble(`a group could not be told: ${told(error)}`),
      )
    if (read.kind === 'tick') return tick(read)
    if (read.kind === 'start') {
      const lang = (await starts.take(read.token)) ?? read.lang
      return handle(updateOf({ ...read, ...(lang && { lang }) }, update.update_id, read.event))
    }
    if (read.kind === 'event') return handle(updateOf(read, update.update_id, read.event))
    const done = showTyping(api, read.place)
    try {
      const { file, words, at } = read
      const { isCompressed, isAlbum: isOneOfMany } = file
      const sent = { id: String(update.update_id), session: sessionAt(read.place), at, words }
      const event = await receive({ ...sent, isCompressed, isOneOfMany }, () => fetchFile(file))
      await handle(updateOf(read, update.update_id, event))
    } finally {
      done()
    }
  }

  /** What is ticked stands in the message alone, so a tick that is lost is pressed again. */
  function tick({ place, message, keyboard }: Extract<Read, { kind: 'tick' }>): void {
    void api.editMessageReplyMarkup(place.chat, message, { reply_markup: keyboard }).catch(() => {})
  }

  /** What cannot even be read would come again for ever and hold up its chat. */
  function readOrNull(update: TelegramUpdate): Read | null {
    try {
      return readUpdate(update, clock(), botName)
    } catch (error) {
      onTrouble(`an update could not be read and was left out: ${told(error)}`)
      return null
    }
  }

  /** At once, whatever comes of it, because the seller's client shows the press as waiting. */
  function answerPress({ callback_query: press }: TelegramUpdate): void {
    if (press) void api.answerCallbackQuery(press.id).catch(() => {})
  }

  const settle = (): Promise<void> =>
    settleWebhook(api, webhook).catch((error: unknown) =>
      onTrouble(`the webhook is not settled: ${told(error)}`),
    )

  /** A wrong secret may be a stranger's, or Telegram may still have the one of before. */
  function onStranger(): void {
    if (clock() - strangerAt < strangerMs) return
    strangerAt = clock()
    setTimeout(() => void settle(), untilNotedMs).unref()
  }

  async function introduce(): Promise<void> {
    botName = (await api.getMe()).username
    await settleMenu(api, options.menu)
  }

  return {
    name: 'telegram',
    doors: webhook === null ? [] : [createDoor(webhook, intake, onStranger)],
    async start(given) {
      handle = given
      void introduce().catch((error: unknown) => onTrouble(`the menu is not set: ${told(error)}`))
      if (webhook !== null) return settle()
      await settle()
      polling = poll({ ...options, api, intake, dropWebhook: settle }, stopping.signal)
    },
    async send(sessionId, message) {
      const place = placeOf(sessionId)
      langs.note(sessionId, message.lang)
      try {
        await send(place, message)
      } catch (error) {
        if (error instanceof Undeliverable && error.isFinal) await markLeft(sessionId, error)
        throw error
      }
    },
    busy: (sessionId) => showWorking(api, placeOf(sessionId), langs.of(sessionId)),
    async stop() {
      stopping.abort()
      await polling
      await intake.idle()
      // Without it another waits until the duty is over by itself, and no more.
      if (webhook === null) await options.endPolling?.().catch(() => undefined)
    },
  }

  /** Nothing more is sent to a chat that is closed to us, until its seller writes again. */
  async function markLeft(session: string, { name }: Error): Promise<void> {
    const at = clock()
    if (name !== 'Telegram 403' && name !== 'Telegram 400: no chat') return
    await handle?.({ id: `telegram:left:${session}:${at}`, session, event: { type: 'left', at } }).catch(
      (error: unknown) => onTrouble(`a chat is gone and could not be noted: ${told(error)}`),
    )
  }
}
