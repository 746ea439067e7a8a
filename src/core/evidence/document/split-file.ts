import { labelsIn, announced } from './labels.ts'
import { refined, type Title, titleOf, typeByWords } from './read-type.ts'
import type { Row } from './rows.ts'

/** One paper of a file: its rows and what its title names. */
export interface Paper {
  readonly rows: readonly Row[]
  readonly title: Title | null
}

/** A number that the rows print as the paper's own. */
function numberIn(rows: readonly Row[]): string | null {
  for (const { text } of rows) {
    const labels = labelsIn(text)
    const place = labels.findIndex(({ name }) => name === 'number')
    const value = place < 0 ? '' : announced(text, labels, place)
    if (/\d/.test(value)) return value
  }
  return null
}

/** Where papers begin: a title whose paper has another number, or another type on a page of its own. */
export function splitFile(rows: readonly Row[]): Paper[] {
  const starts = rows.flatMap((row, i) => (titleOf(row) === null ? [] : [i]))
  const papers: { from: number; title: Title }[] = []
  starts.forEach((at, i) => {
    const row = rows[at]
    const title = row && titleOf(row)
    if (!row || !title) return
    const former = papers.at(-1)
    const formerNumber = former ? numberIn(rows.slice(former.from, at)) : null
    const number = numberIn(rows.slice(at, starts[i + 1] ?? rows.length))
    const isOther = number !== null && formerNumber !== null && number !== formerNumber
    const onOwnPage = former !== undefined && rows[papers.at(-1)?.from ?? 0]?.page !== row.page
    const isOtherType = onOwnPage && title.type !== former.title.type && isFirstOfPage(rows, at)
    if (former && !isOther && !isOtherType) return
    papers.push({ from: former ? headOf(rows, at, former.from) : 0, title })
  })
  if (papers.length === 0) return [{ rows, title: typeByWords(rows) }]
  return papers.map(({ from, title }, i) => {
    const own = rows.slice(from, papers[i + 1]?.from ?? rows.length)
    return { rows: own, title: refined(title, own) }
  })
}

const isFirstOfPage = (rows: readonly Row[], at: number): boolean => {
  const first = rows.findIndex(({ page }) => page === rows[at]?.page)
  return at - first < 6
}

/** On a page of its own a paper begins at its top, with the letterhead; below another one, at its title. */
function headOf(rows: readonly Row[], at: number, former: number): number {
  const first = rows.findIndex(({ page }) => page === rows[at]?.page)
  return first > former ? first : at
}
