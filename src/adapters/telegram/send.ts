import type { Outgoing } from '../../ports.ts'
import { bytesOf, fingerprint } from '../shared/out-file.ts'
import { type Api, deliveryError, fileFrom, refusedIn } from './client.ts'
import { type Piece, partsOf, piecesOf } from './pieces.ts'
import { type Place, towards } from './place.ts'

/** Sends messages, each in its calls. One that is tried again goes on with the call that failed. */
export function createSender(api: Api): (place: Place, message: Outgoing) => Promise<void> {
  const begun = new Map<string, { readonly of: string; readonly done: number }>()
  return async (place, message) => {
    const key = `${place.chat}:${place.thread ?? ''}`
    const of = fingerprint(message)
    const before = begun.get(key)
    let done = before?.of === of ? before.done : 0
    const pieces = piecesOf(message)
    try {
      for (; done < pieces.length; done += 1) {
        const piece = pieces[done]
        if (piece) await sendPiece(api, place, piece)
      }
      begun.delete(key)
    } catch (error) {
      if (done > 0) begun.set(key, { of, done })
      throw deliveryError(error)
    }
  }
}

async function sendPiece(api: Api, place: Place, piece: Piece): Promise<void> {
  switch (piece.kind) {
    case 'text':
      return sendText(api, place, piece)
    case 'file':
      await api.sendDocument(place.chat, fileFrom(piece.name, bytesOf(piece)), towards(place))
      return
    case 'rich':
      return sendRich(api, place, piece)
  }
}

type TextPiece = Extract<Piece, { kind: 'text' }>

async function sendText(api: Api, place: Place, piece: TextPiece): Promise<void> {
  const { formatted, keyboard } = piece
  try {
    await api.sendMessage(place.chat, formatted.text, {
      ...towards(place),
      ...(formatted.entities.length > 0 && { entities: formatted.entities }),
      ...(keyboard && { reply_markup: keyboard }),
      link_preview_options: { is_disabled: true },
    })
  } catch (error) {
    await sendOtherwise(api, place, piece, error)
  }
}

/** What Telegram would not take is sent once more in the simplest form that it takes. */
async function sendOtherwise(api: Api, place: Place, piece: TextPiece, error: unknown): Promise<void> {
  const refused = refusedIn(error)
  if (refused?.code !== 400) throw error
  const { formatted, keyboard } = piece
  const { text } = formatted
  if (refused.movedTo !== null) return sendText(api, { chat: refused.movedTo, thread: null }, piece)
  if (/thread not found|TOPIC_/i.test(refused.why) && place.thread !== null)
    return sendText(api, { ...place, thread: null }, piece)
  if (/can't parse entities/i.test(refused.why) && formatted.entities.length > 0)
    return sendText(api, place, { ...piece, formatted: { text, entities: [] } })
  if (/too long/i.test(refused.why) && text.length > 200) {
    const [head = '', ...rest] = partsOfHalf(text)
    await sendText(api, place, { kind: 'text', formatted: { text: head, entities: [] } })
    return sendText(api, place, {
      kind: 'text',
      formatted: { text: rest.join('\n'), entities: [] },
      ...(keyboard && { keyboard }),
    })
  }
  throw error
}

const partsOfHalf = (text: string): string[] => partsOf(text, Math.ceil(text.length / 2) + 20)

/** A server or a chat that knows no rich messages gets the plain parts. */
async function sendRich(
  api: Api,
  place: Place,
  { blocks, plain }: Extract<Piece, { kind: 'rich' }>,
): Promise<void> {
  try {
    await api.sendRichMessage(
      place.chat,
      { blocks: [...blocks], skip_entity_detection: true },
      towards(place),
    )
  } catch (error) {
    const refused = refusedIn(error)
    if (refused?.code !== 400 && refused?.code !== 404) throw error
    if (/chat not found/i.test(refused.why)) throw error
    for (const piece of plain) await sendPiece(api, place, piece)
  }
}
