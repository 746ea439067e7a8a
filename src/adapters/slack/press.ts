import type { Button } from '../../core/effect.ts'
import type { Outgoing } from '../../ports.ts'
import { buttonValue } from '../shared/button-value.ts'
import { readingButtons } from '../shared/reading-buttons.ts'
import { escaped } from './inert.ts'

/** What begins the action id of a button that stands for a choice. */
export const choosing = 'choose'
const longest = { label: 75, value: 2000 }
/** The most buttons that Slack takes in one row. */
const mostInRow = 25

export interface ButtonBlock {
  readonly type: 'actions'
  readonly elements: readonly object[]
}

/** The buttons of a message; each carries the turn of its message and the id of the choice. */
export function buttonsOf(message: Outgoing): ButtonBlock[] {
  const { choices, turn } = message
  const fitting = choices.filter((choice) => fits(turn, choice))
  const buttons = fitting.map(({ label, id }, at) => button(label, buttonValue(turn, id), at))
  const rows: ButtonBlock[] = []
  for (let at = 0; at < buttons.length; at += mostInRow)
    rows.push({ type: 'actions', elements: buttons.slice(at, at + mostInRow) })
  const reading = readingButtons(message).map(
    (row): ButtonBlock => ({
      type: 'actions',
      elements: row.map(({ label, choice }, at) => button(label, buttonValue(turn, choice), at)),
    }),
  )
  return [...rows, ...reading]
}

const button = (label: string, value: string, at: number): object => ({
  type: 'button',
  action_id: `${choosing}.${at}`,
  text: { type: 'plain_text', emoji: false, text: shortened(label) },
  value,
})

/** Choices that no button shows whole, as lines; they are taken by their number or their words. */
export function unbuttoned({ choices, turn }: Outgoing): string {
  const lines = choices.flatMap((choice, at) =>
    fits(turn, choice) && escaped(choice.label).length <= longest.label ? [] : [`${at + 1}) ${choice.label}`],
  )
  return lines.length === 0 ? '' : `\n\n${lines.join('\n')}`
}

const fits = (turn: number | undefined, { id }: Button): boolean =>
  buttonValue(turn, id).length <= longest.value

function shortened(label: string): string {
  let short = ''
  for (const { segment } of new Intl.Segmenter().segment(label)) {
    if (escaped(`${short}${segment}`).length > longest.label - 1) return `${escaped(short)}…`
    short += segment
  }
  return short.trim() === '' ? '…' : escaped(short)
}
