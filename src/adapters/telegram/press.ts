import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types'
import type { Button } from '../../core/effect.ts'
import type { Outgoing } from '../../ports.ts'
import { buttonValue } from '../shared/button-value.ts'
import { readingButtons } from '../shared/reading-buttons.ts'
import { checklist, marks } from './checklist.ts'

/** What a button may carry, in bytes. */
const mostBytes = 64
const longestLabel = 60

type Row = InlineKeyboardButton[]

/** The buttons of a message, one a row; each carries the turn of its message and the id of the choice. */
export function keyboardOf(message: Outgoing): InlineKeyboardMarkup | undefined {
  const { turn, lang } = message
  const numbered = message.choices.map((choice, at) => ({ ...choice, number: at + 1 }))
  const fitting = numbered.filter((choice) => fits(message, choice))
  if (message.multi && fitting.length > 1)
    return checklist(
      // Numbered, because the question may speak of its options by their numbers.
      fitting.map(({ id, label, number }) => ({
        label: `${number}. ${shortened(label)}`,
        data: buttonValue(turn, id),
      })),
      lang,
    )
  const rows = fitting.map(
    ({ id, label }): Row => [{ text: shortened(label), callback_data: buttonValue(turn, id) }],
  )
  const reading = readingButtons(message).map(
    (row): Row => row.map(({ label, choice }) => ({ text: label, callback_data: buttonValue(turn, choice) })),
  )
  const all = [...rows, ...reading]
  return all.length === 0 ? undefined : { inline_keyboard: all }
}

/** Choices that no button can carry, as lines; they are taken by their number or their words. */
export function unbuttoned(message: Outgoing): string {
  const lines = message.choices.flatMap((choice, at) =>
    fits(message, choice) ? [] : [`${at + 1}) ${choice.label}`],
  )
  return lines.length === 0 ? '' : `\n\n${lines.join('\n')}`
}

const fits = ({ turn, multi }: Outgoing, { id }: Button): boolean =>
  Buffer.byteLength(buttonValue(turn, id)) + (multi ? marks : 0) <= mostBytes

function shortened(label: string): string {
  let short = ''
  for (const { segment } of new Intl.Segmenter().segment(label)) {
    if (short.length + segment.length > longestLabel) return `${short}…`
    short += segment
  }
  return short.trim() === '' ? '…' : short
}
