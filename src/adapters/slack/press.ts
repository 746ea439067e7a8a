import type { Button } from '../../core/effect.ts'
import type { Outgoing } from '../../ports.ts'
import { buttonValue } from '../shared/button-value.ts'
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
export function buttonsOf({ choices, turn }: Outgoing): ButtonBlock[] {
  const fitting = choices.filter((choice) => fits(turn, choice))
  const elements = fitting.map((choice, at) => ({
    type: 'button',
    action_id: `${choosing}.${at}`,
    text: { type: 'plain_text', emoji: false, text: shortened(choice.label) },
    value: buttonValue(turn, choice.id),
  }))
  const rows: ButtonBlock[] = []
  for (let at = 0; at < elements.length; at += mostInRow)
    rows.push({ type: 'actions', elements: elements.slice(at, at + mostInRow) })
  return rows
}

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
