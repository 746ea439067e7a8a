import type { InlineKeyboardMarkup } from 'grammy/types'
import type { Button, Message } from '../../core/effect.ts'

/** What a button may carry, in bytes. */
const mostBytes = 64
const longestLabel = 60

/** The buttons of a message, one a row; each carries the turn of its message and the id of the choice. */
export function keyboardOf({ choices, turn }: Message): InlineKeyboardMarkup | undefined {
  const fitting = choices.filter((choice) => fits(turn, choice))
  if (fitting.length === 0) return undefined
  const rows = fitting.map((choice) => [
    { text: shortened(choice.label), callback_data: dataOf(turn, choice.id) },
  ])
  return { inline_keyboard: rows }
}

/** Choices that no button can carry, as lines; they are taken by their number or their words. */
export function unbuttoned({ choices, turn }: Message): string {
  const lines = choices.flatMap((choice, at) => (fits(turn, choice) ? [] : [`${at + 1}) ${choice.label}`]))
  return lines.length === 0 ? '' : `\n\n${lines.join('\n')}`
}

/** What a pressed button stands for, and the turn whose message it stands on. */
export function choiceIn(data: string): { choice: string; turn?: number } {
  const { turn, id } = /^(?<turn>[0-9a-z]{1,8})\.(?<id>.+)$/s.exec(data)?.groups ?? {}
  return turn === undefined || id === undefined ? { choice: data } : { choice: id, turn: parseInt(turn, 36) }
}

const dataOf = (turn: number | undefined, id: string): string =>
  turn === undefined ? id : `${turn.toString(36)}.${id}`
const fits = (turn: number | undefined, { id }: Button): boolean =>
  Buffer.byteLength(dataOf(turn, id)) <= mostBytes

function shortened(label: string): string {
  let short = ''
  for (const { segment } of new Intl.Segmenter().segment(label)) {
    if (short.length + segment.length > longestLabel) return `${short}…`
    short += segment
  }
  return short.trim() === '' ? '…' : short
}
