import type { Session } from '../../core/session.ts'
import type { Lang, Text } from '../../core/text.ts'
import { type Api, isUnavailable } from './client.ts'
import { isPerson, type Place, sessionAt } from './place.ts'
import type { Spot } from './send.ts'

/** What is over at once needs no word. */
const untilShownMs = 1200
/** Eight at once, as many as are asked of a model, stay within what Slack takes of one workspace in a minute. */
const againMs = 10_000

const words: Text = { en: 'The model is at work…', zh: '模型正在处理……' }
/** Behind the name of the app. */
const status: Text = { en: 'is working on it…', zh: '正在处理……' }

/** One message: a stream that grows, or a text that is edited. */
interface Shown {
  readonly ts: string
  readonly lang: Lang
  isStream: boolean
}

/**
 * Shows that the model is at work, in one message that goes once what this gives is called: streamed in a thread where
 * Slack takes streams, else edited. What fails of it is of no account.
 */
export function showProgress(
  parts: {
    readonly apiOf: (tenant: string) => Promise<Api>
    readonly spotOf: (place: Place) => Promise<Spot>
    readonly load: (sessionId: string) => Promise<Session | null>
  },
  place: Place,
  pace = { untilShownMs, againMs },
): () => void {
  const began = Date.now()
  const where = (): Promise<[Api, Spot]> => Promise.all([parts.apiOf(place.tenant), parts.spotOf(place)])
  let [isTried, isOver] = [false, false]
  let session: Session | null = null
  let shown: Shown | null = null

  async function begin(): Promise<void> {
    session = await parts.load(sessionAt(place))
    const [api, spot] = await where()
    await setStatus(api, spot, status[session?.lang ?? 'en'])
  }

  async function show(): Promise<void> {
    if (isOver) return
    const [api, spot] = await where()
    if (shown) return goOn(api, spot.channel, shown, Math.round((Date.now() - began) / 1000))
    // Tried once: where it is not known whether a first is there, a second would leave it standing.
    if (isTried) return
    isTried = true
    // In a channel a stream is for one person; Slack wants to know who that is, and of which workspace.
    const whom = isPerson(place) ? undefined : session?.by?.id
    const reader = whom === undefined ? {} : { recipient_user_id: whom, recipient_team_id: place.tenant }
    shown = await open(api, spot, session?.lang ?? 'en', reader)
  }

  async function end(): Promise<void> {
    const [api, spot] = await where()
    await setStatus(api, spot, '').catch(() => undefined)
    if (!shown) return
    const message = { channel: spot.channel, ts: shown.ts }
    if (shown.isStream) await api.chat.stopStream(message).catch(() => undefined)
    await api.chat.delete(message)
  }

  let last: Promise<unknown> = Promise.resolve()
  const next = (work: () => Promise<void>): void => {
    last = last.then(work).catch(() => undefined)
  }
  next(begin)
  const first = setTimeout(next, pace.untilShownMs, show).unref()
  const timer = setInterval(next, pace.againMs, show).unref()
  return () => {
    isOver = true
    clearTimeout(first)
    clearInterval(timer)
    next(end)
  }
}

async function open(api: Api, spot: Spot, lang: Lang, reader: object): Promise<Shown | null> {
  const { channel, thread } = spot
  const text = words[lang]
  if (thread !== null)
    try {
      const { ts } = await api.chat.startStream({
        channel,
        thread_ts: thread,
        markdown_text: text,
        ...reader,
      })
      return ts === undefined ? null : { ts, lang, isStream: true }
    } catch (error) {
      if (!isUnavailable(error)) throw error
    }
  const { ts } = await api.chat.postMessage({ channel, text, ...(thread !== null && { thread_ts: thread }) })
  return ts === undefined ? null : { ts, lang, isStream: false }
}

async function goOn(api: Api, channel: string, shown: Shown, seconds: number): Promise<void> {
  const { ts, lang } = shown
  if (shown.isStream)
    try {
      await api.chat.appendStream({ channel, ts, markdown_text: ` ${seconds} s…` })
      return
    } catch (error) {
      // Slack ends a stream by itself where little comes.
      if (!isUnavailable(error)) throw error
      shown.isStream = false
    }
  await api.chat.update({ channel, ts, text: `${words[lang]} ${seconds} s` })
}

/** The line that Slack shows under a thread until the next message. */
async function setStatus(api: Api, { channel, thread }: Spot, status: string): Promise<void> {
  if (thread !== null)
    await api.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status })
}
