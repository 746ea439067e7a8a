import type { Breach, Reading, Token } from './breach.ts'
import { type Shared, namesOf } from './beside.ts'
import { isFigure } from './tokens.ts'

/** A figure stays with the words of its own sentence, however sentences are split and joined. */
export function strayed(before: Reading, after: Reading, shared: readonly Shared[]): Breach[] {
  const homes = new Map<string, Set<number>>()
  const told = before.tokens.filter((token) => !token.free)
  for (const token of told)
    for (const name of namesOf(token)) homes.set(name, (homes.get(name) ?? new Set()).add(token.sentence))
  if (new Set(told.map(({ sentence }) => sentence)).size < 2) return []
  const fresh = after.tokens.filter((token) => !token.free)
  return shared.flatMap(({ old, fresh: now, name }): Breach[] => {
    const isNot = old.kind === 'mark' && old.key === 'not'
    if (!isFigure(old) && old.kind !== 'name' && !isNot) return []
    const at = fresh.indexOf(now)
    const isBare = !told.some(
      (token) => token.sentence === old.sentence && !isFigure(token) && token.kind !== 'mark',
    )
    const own = fresh.filter((token) => token !== now && token.sentence === now.sentence)
    // "…; it is not (exhibit 5)": what has no words of its own goes with the words before it.
    const mates = own.some((token) => !isFigure(token) && token.kind !== 'mark')
      ? own
      : fresh.filter(({ sentence }) => sentence === now.sentence - 1)
    const count = (near: readonly Token[]): [number, number] => {
      const places = near.flatMap((token) => {
        const found = namesOf(token)
          .map((each) => homes.get(each))
          .find((each) => each !== undefined)
        return found?.size === 1 ? [found.has(old.sentence) || (isBare && found.has(old.sentence - 1))] : []
      })
      return [places.filter(Boolean).length, places.filter((is) => !is).length]
    }
    const close = count(mates.filter((token) => Math.abs(fresh.indexOf(token) - at) <= 5 && !isFigure(token)))
    // An exhibit or a date is said of its whole sentence.
    const isWide = old.kind === 'exhibit' || old.kind === 'date'
    const [home, away] = isWide || close[0] + close[1] === 0 ? count(mates) : close
    if (isWide && home > 0 && away <= 3 * home) return []
    // Sentences that are joined leave it beside its own words.
    const beside = count(
      fresh.filter(
        (token) =>
          now.clause - token.clause < 2 && token.sentence === now.sentence && token.start < now.start,
      ),
    )
    if (isWide && beside[0] > beside[1]) return []
    return away > home ? [{ kind: 'moved', before: name, after: now.words }] : []
  })
}
