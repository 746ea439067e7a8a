import type { Finding } from '../core/poa/lint.ts'
import { harmless } from './look.ts'

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
const narrowest = /[\p{Mark}\p{Format}]/u

/** The part of the line around the finding that fits into the columns, and carets under what was found. */
export function excerptOf(text: string, { start, end, column }: Finding, columns: number): string[] {
  const room = columns - 4 // two of indent, one on each side for what was cut off
  // A line can be the whole text: no more of it is looked at than can be shown.
  const from = Math.max(start - column + 1, start - 4 * room)
  const to = Math.min(start + 4 * room, lineEnd(text, start))
  const [left, right] = [harmless(text.slice(from, start)), harmless(text.slice(start, to))].map((part) =>
    part.replaceAll('\n', ' '),
  ) as [string, string]
  if (left.trim() === '' && right.trim() === '') return []
  const lead = fitting(left, Math.max(room / 3, room - widthOf(right)), true)
  const rest = fitting(right, room - widthOf(lead), false)
  const before = lead.length < column - 1 ? `…${lead}` : lead
  const after =
    start + rest.length < lineEnd(text, start) && right.slice(rest.length).trim() !== '' ? '…' : ''
  const marked = Math.max(1, widthOf(rest.slice(0, end - start).trimEnd()))
  return [(before + rest).trimEnd() + after, ' '.repeat(widthOf(before)) + '^'.repeat(marked)]
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}

const columnsOf = (character: string): number =>
  narrowest.test(character) ? 0 : wide.test(character) ? 2 : 1
const widthOf = (text: string): number => Array.from(text).reduce((sum, each) => sum + columnsOf(each), 0)

/** As much of the text as fits, from its end or from its beginning. */
function fitting(text: string, width: number, fromEnd: boolean): string {
  const kept: string[] = []
  let left = width
  for (const character of fromEnd ? Array.from(text).toReversed() : text) {
    left -= columnsOf(character)
    if (left < 0) break
    kept.push(character)
  }
  return (fromEnd ? kept.toReversed() : kept).join('')
}
