import type { Written } from './pdf.ts'
import type { Spec } from './spec.ts'

/** The same paper as three programs would print it. */
export const layouts: Readonly<Record<string, (spec: Spec) => Written[]>> = {
  stacked: (spec) => {
    const at = rows()
    return [
      ...at([[220, spec.title]], 18, 34),
      ...spec.left.flatMap((text) => at([[50, text]])),
      ...spec.right.flatMap((text) => at([[50, text]])),
      ...spec.rows.flatMap(([name, value]) => at([[50, `${name} ${value}`]])),
      ...table(spec, at),
      ...spec.foot.flatMap((text) => at([[50, text]])),
    ]
  },
  columns: (spec) => {
    const at = rows()
    const sides = Math.max(spec.left.length, spec.right.length)
    return [
      ...at([[50, spec.title]], 20, 40),
      ...spec.rows.flatMap(([name, value]) =>
        at([
          [330, name],
          [430, value],
        ]),
      ),
      ...Array.from({ length: sides }, (_, i) =>
        at([...said(50, spec.left[i]), ...said(330, spec.right[i])], 9),
      ).flat(),
      ...table(spec, at),
      ...spec.foot.flatMap((text) => at([[text.length > 40 ? 50 : 330, text]])),
    ]
  },
  narrow: (spec) => {
    const at = rows()
    return [
      ...spec.left.flatMap((text) => at([[50, text]], 8, 12)),
      ...at([[240, spec.title]], 14, 30),
      ...spec.right.flatMap((text) => at([[50, text]], 8, 12)),
      ...spec.rows.flatMap(([name, value]) =>
        at(
          [
            [50, name],
            [170, value],
          ],
          8,
          12,
        ),
      ),
      ...table(spec, at, 8),
      ...spec.foot.flatMap((text) => at([[50, text]], 8, 12)),
    ]
  },
}

const said = (x: number, text: string | undefined): [number, string][] =>
  text === undefined ? [] : [[x, text]]

type Cells = readonly (readonly [number, string])[]
type At = (cells: Cells, size?: number, after?: number) => Written[]

function rows(): At {
  let y = 60
  return (cells, size = 10, after = 17) => {
    const row = cells.map(([x, text]) => ({ x, y, text, size }))
    y += after
    return row
  }
}

function table({ head, table: body }: Spec, at: At, size = 9): Written[] {
  if (head.length === 0) return at([])
  const [first = 70, second = 190] = head.length > 5 ? [95, 60] : []
  const widths = head.map((_, i) => (i === 0 ? first : i === 1 ? second : head.length > 5 ? 55 : 80))
  const left = widths.map((_, i) => 50 + widths.slice(0, i).reduce((sum, width) => sum + width, 0))
  const row = (cells: readonly string[]): Written[] =>
    at(
      cells.map((text, i) => [left[i] ?? 50, text]),
      size,
      20,
    )
  return [...at([]), ...row(head), ...body.flatMap(row), ...at([])]
}
