import { announced, type Label, labelsIn } from './labels.ts'
import type { Row } from './rows.ts'

/** What a label announces: beside it, else in the cell below it. */
export function announcedAt(row: Row, next: Row | undefined, labels: readonly Label[], i: number): string {
  const beside = announced(row.text, labels, i)
  const label = labels[i]
  if (beside !== '' || label === undefined || next === undefined) return beside
  const left = leftAt(row, label.start)
  const right = leftAt(row, label.end)
  const below = next.cells.find((cell) => cell.left < right + 10 && cell.right > left - 5)
  return below && labelsIn(below.text).length === 0 ? below.text : ''
}

/** Where a place of the row's text lies on the page. */
export function leftAt(row: Row, at: number): number {
  let from = 0
  for (const cell of row.cells) {
    const end = from + cell.text.length
    if (at <= end) return cell.left + ((cell.right - cell.left) * (at - from)) / Math.max(1, cell.text.length)
    from = end + 2
  }
  return row.box.x
}
