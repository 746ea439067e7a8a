import type { Outgoing } from '../../ports.ts'
import { type Piece, piecesOf, plainPieces } from './blocks.ts'
import { bytesOf, fingerprint } from '../shared/out-file.ts'
import { type Api, deliveryError, refusedIn } from './client.ts'
import { isPerson, type Place } from './place.ts'

/** Where a call goes: the channel, and the thread in it. */
export interface Spot {
  readonly channel: string
  readonly thread: string | null
}

export interface Sender {
  send(place: Place, message: Outgoing): Promise<void>
  /** Told to one person alone, and to nobody if Slack does not take it. */
  whisper(spot: Spot, tenant: string, user: string, text: string): Promise<void>
  spotOf(place: Place): Promise<Spot>
}

const remembered = 5000

/** Sends messages, each in its calls. One that is tried again goes on with the call that failed. */
export function createSender(apiOf: (tenant: string) => Promise<Api>): Sender {
  const begun = new Map<string, { readonly of: string; readonly done: number }>()
  const direct = new Map<string, string>()

  /** The direct messages with a person are a channel, too, whose name only Slack knows. */
  async function spotOf(place: Place): Promise<Spot> {
    const { tenant, with: whom, thread } = place
    if (!isPerson(place)) return { channel: whom, thread }
    const key = `${tenant}:${whom}`
    const known = direct.get(key)
    if (known !== undefined) return { channel: known, thread }
    const { channel } = await (await apiOf(tenant)).conversations.open({ users: whom })
    const found = channel?.id
    if (found === undefined) throw new Error('Slack opened no direct messages.')
    direct.set(key, found)
    const oldest = direct.keys().next().value
    if (direct.size > remembered && oldest !== undefined) direct.delete(oldest)
    return { channel: found, thread }
  }

  async function send(place: Place, message: Outgoing): Promise<void> {
    const key = `${place.tenant}:${place.with}:${place.thread ?? ''}`
    const of = fingerprint(message)
    const before = begun.get(key)
    let done = before?.of === of ? before.done : 0
    const pieces = piecesOf(message, isPerson(place))
    const only = isPerson(place) ? null : (message.only ?? null)
    try {
      const api = await apiOf(place.tenant)
      const spot = await spotOf(place)
      for (; done < pieces.length; done += 1) {
        const piece = pieces[done]
        if (piece) await sendPiece(api, spot, piece, only)
      }
      begun.delete(key)
    } catch (error) {
      if (done > 0) begun.set(key, { of, done })
      throw deliveryError(error)
    }
  }

  return {
    send,
    spotOf,
    async whisper(spot, tenant, user, text) {
      const api = await apiOf(tenant)
      for (const piece of plainPieces(text)) await sendPiece(api, spot, piece, user)
    },
  }
}

async function sendPiece(api: Api, spot: Spot, piece: Piece, only: string | null): Promise<void> {
  if (piece.kind === 'post') return post(api, spot, piece, only)
  // A file for one person alone cannot be shown in a channel; nothing of it is.
  if (only !== null) return
  const file = { file: Buffer.from(bytesOf(piece)), filename: piece.name }
  const where = spot.thread === null ? {} : { thread_ts: spot.thread }
  await api.filesUploadV2({ channel_id: spot.channel, ...where, ...file })
}

type Post = Extract<Piece, { kind: 'post' }>

async function post(api: Api, spot: Spot, { text, blocks }: Post, only: string | null): Promise<void> {
  const call = {
    channel: spot.channel,
    text,
    ...(spot.thread !== null && { thread_ts: spot.thread }),
    ...(blocks.length > 0 && { blocks: blocks as never }),
    // What looks like a mention, a channel or a link stays text.
    parse: 'none' as const,
    link_names: false,
    mrkdwn: false,
  }
  try {
    if (only === null) await api.chat.postMessage({ ...call, unfurl_links: false, unfurl_media: false })
    else await api.chat.postEphemeral({ ...call, user: only })
  } catch (error) {
    const refused = refusedIn(error)
    // Nobody is there to see it any more.
    if (only !== null && refused === 'user_not_in_channel') return
    const isTooMuch = /^(?:msg_blocks_too_long|invalid_blocks|invalid_blocks_format|msg_too_long)$/.test(
      refused ?? '',
    )
    if (!isTooMuch) throw error
    if (blocks.length > 1) {
      const half = Math.ceil(blocks.length / 2)
      await post(api, spot, { kind: 'post', text, blocks: blocks.slice(0, half) }, only)
      return post(api, spot, { kind: 'post', text, blocks: blocks.slice(half) }, only)
    }
    if (blocks.length === 0 && text.length < 200) throw error
    const [block] = blocks
    const whole = block?.type === 'section' ? block.text.text : text
    const parts = whole.length < 200 ? [whole] : halves(whole)
    for (const part of parts) await post(api, spot, { kind: 'post', text: part, blocks: [] }, only)
  }
}

/** Cut where no escaped sign stands across. */
function halves(text: string): string[] {
  const middle = Math.floor(text.length / 2)
  const at = Math.max(text.lastIndexOf('\n', middle), text.lastIndexOf(' ', middle), 0) || middle
  return [text.slice(0, at), text.slice(at)].filter((part) => part.trim() !== '')
}
