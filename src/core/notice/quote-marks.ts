import { plainLine, type Range } from './normalise.ts'

/** Marks of a mail program before what an earlier letter said. */
export const quoteMarks = /^[ \t]{0,3}(?:(?:[>＞][ \t]?){1,12}|\|(?:[ \t](?!.*\|)|$))/
/** "On 5 Feb 2022, … wrote:" */
export const wroteLine =
  /^(?:on .{6,160} wrote|am .{6,160} schrieb.{0,90}|.{0,30}\d{4}.{4,140}(?:写道|のメール)|(?=.{0,120}(?:\d{4}|<|@)).{3,120}(?:写道|schrieb|wrote)|\d{4}年.{6,120}<[^>]{3,80}>)[:：]?$/i

interface Marked {
  readonly line: Range
  readonly at: number
}

/** False where the marks only stand before headings or the entries of a list, as "> what brought it about". */
export function quotesAnything(text: string, lines: readonly Range[]): boolean {
  const marked = lines
    .map((line, at) => ({ line, at }))
    .filter(({ line: { start, end } }) => quoteMarks.test(text.slice(start, Math.min(end, start + 60))))
  return !areHeadings(marked) && !areEntries(text, lines, marked)
}

const longestHeading = 60
const longestEntry = 120
const mostEntries = 6

/** Several short lines, none of which has a marked neighbour. */
function areHeadings(marked: readonly Marked[]): boolean {
  const places = new Set(marked.map(({ at }) => at))
  return (
    marked.length > 1 &&
    marked.every(
      ({ line, at }) => line.end - line.start < longestHeading && !places.has(at - 1) && !places.has(at + 1),
    )
  )
}

/** A few short lines in a row that the line above them opens and after which the text goes on. */
function areEntries(text: string, lines: readonly Range[], marked: readonly Marked[]): boolean {
  const [first] = marked
  if (first === undefined || first.at === 0 || marked.length > mostEntries) return false
  const opening = [1, 2].map((up) => lineAt(text, lines, first.at - up)).find((words) => words !== '') ?? ''
  return (
    /(?:[:：]|\p{Ll})$/u.test(opening) &&
    !wroteLine.test(opening) &&
    marked.every(
      ({ line: { start, end }, at }, n) =>
        at === first.at + n &&
        end - start < (/[.!?]\s*$/.test(text.slice(start, end)) ? longestEntry : 2 * longestEntry) &&
        end - start > 4,
    ) &&
    lines.slice(first.at + marked.length).some(({ start, end }) => end - start > 10)
  )
}

function lineAt(text: string, lines: readonly Range[], at: number): string {
  const line = lines[at]
  return line === undefined ? '' : plainLine(text.slice(line.start, line.end))
}
