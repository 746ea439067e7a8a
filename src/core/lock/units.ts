import type { Breach, Reading, Token } from './breach.ts'

/** What a number counts: the noun or measure word with it stays with it. */
export function compareUnits(before: Reading, after: Reading): Breach[] {
  const numbers = ({ tokens }: Reading): Token[] => tokens.filter(({ kind }) => kind === 'number')
  const values = Map.groupBy(numbers(before), ({ key }) => key)
  return numbers(after).flatMap((token): Breach[] => {
    const had = values.get(token.key) ?? []
    const fits = had.some(({ unit }) => (unit ?? '') === (token.unit ?? '') || sameUnit(unit, token.unit))
    return had.length === 0 || fits
      ? []
      : [{ kind: 'unit', before: had[0]?.unit ?? '', after: token.unit ?? '' }]
  })
}

const sameUnit = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined
