import type { InlineKeyboardMarkup } from 'grammy/types'
import type { Outgoing, ReadyFile } from '../../ports.ts'
import { splitText } from '../shared/split-text.ts'
import { copyable, type Formatted, formatted } from './format.ts'
import { withHeader } from './header.ts'
import { keyboardOf, unbuttoned } from './press.ts'
import { planBlocks, type Block } from './rich.ts'

/** One call to Telegram. */
export type Piece =
  | { readonly kind: 'text'; readonly formatted: Formatted; readonly keyboard?: InlineKeyboardMarkup }
  | { readonly kind: 'rich'; readonly blocks: readonly Block[]; readonly plain: readonly Piece[] }
  | ({ readonly kind: 'file' } & ReadyFile)

const longestText = 4096
/** For `(12/34)` and a line's end. */
const roomForNumber = 10
const mostParts = 5
/** A plan is worth a file; a line to copy is not. */
const worthAFile = 600

/** What a message is sent as: its text in as many parts as it needs, then its files; the buttons under the last text. */
export function piecesOf(message: Outgoing): Piece[] {
  const files = message.files.map((file): Piece => ({ kind: 'file', ...file }))
  const keyboard = keyboardOf(message)
  const isPlan = message.copy === true && (message.step === 'plan' || message.step === 'submit')
  if (isPlan && message.text.length >= worthAFile) {
    const plain = [...texts(message, keyboard), { kind: 'file' as const, name: planName, text: message.text }]
    const blocks = message.step === 'plan' && keyboard === undefined ? planBlocks(message.text) : null
    return blocks === null
      ? [...plain, ...files]
      : [{ kind: 'rich', blocks, plain: plain.slice(0, -1) }, ...plain.slice(-1), ...files]
  }
  return [...texts(message, keyboard), ...files]
}

const planName = 'plan-of-action.txt'

function texts(message: Outgoing, keyboard: InlineKeyboardMarkup | undefined): Piece[] {
  const isCopy = message.copy === true
  const whole = `${isCopy ? message.text : withHeader(message)}${unbuttoned(message)}`
  const parts = partsOf(whole)
  if (parts.length > mostParts) {
    const file: Piece = { kind: 'file', name: isCopy ? 'text.txt' : 'message.txt', text: whole }
    return [textPiece(formatted(`${parts[0] ?? ''}\n…`.slice(0, longestText)), keyboard), file]
  }
  return parts.map((part, at) => {
    const number = parts.length === 1 ? '' : `(${at + 1}/${parts.length})\n`
    const looks = isCopy ? copyable(part, number) : formatted(`${number}${part}`)
    return textPiece(looks, at === parts.length - 1 ? keyboard : undefined)
  })
}

export function partsOf(text: string, most = longestText): string[] {
  return splitText(text, text.length <= most ? most : most - roomForNumber)
}

const textPiece = (looks: Formatted, keyboard: InlineKeyboardMarkup | undefined): Piece =>
  keyboard === undefined ? { kind: 'text', formatted: looks } : { kind: 'text', formatted: looks, keyboard }
