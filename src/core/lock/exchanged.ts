import type { Breach, Reading, Token } from './breach.ts'
import { agrees } from './tokens.ts'

/** "The page says oak, the goods are pine" is not the same with pine and oak: one sentence with two words exchanged. */
export function compareExchanged(before: Reading, after: Reading): Breach[] {
  const [old, fresh] = [said(before), said(after)]
  if (old.length !== fresh.length) return []
  const apart = old.flatMap((token, i) => (isOne(token, fresh[i]) ? [] : [i]))
  const [i = 0, j = 0] = apart
  const isExchange =
    apart.length === 2 &&
    j > i + 1 &&
    isOne(old[i], fresh[j]) &&
    isOne(old[j], fresh[i]) &&
    !isRow(before, old, i, j)
  return isExchange ? [{ kind: 'moved', before: old[i]?.words ?? '', after: fresh[i]?.words ?? '' }] : []
}

const said = ({ tokens }: Reading): Token[] => tokens.filter(({ free }) => !free)
const isOne = (one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.key === other.key || (one.kind === 'word' && other.kind === 'word' && agrees(one, other)))

/** In "size, colour and weight" each may stand anywhere. */
function isRow({ text }: Reading, tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every((token, k) => {
    const next = tokens[from + k + 1]
    return (
      next !== undefined &&
      /^\s*(?:[,，、&]|and|or|和|及|与|或|以及)/i.test(text.slice(token.end, next.start))
    )
  })
}
