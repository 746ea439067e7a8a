import type { Breach, Reading } from './breach.ts'
import { isParty, partyOf } from './parties.ts'

/** From somebody, to somebody, for somebody: who stands once in both texts stands behind the same word. */
export function compareTowards(before: Reading, after: Reading): Breach[] {
  const [old, fresh] = [towards(before), towards(after)]
  return [...fresh].flatMap(([party, side]): Breach[] => {
    const was = old.get(party)
    // 向 is "to" and "from"; "for" and "to" say one thing of goods.
    const turning = after.lang === 'zh' ? 'for' : 'from'
    if (was === undefined || was === side || ![was, side].includes(turning)) return []
    return [{ kind: 'who', before: `${was} ${party}`, after: `${side} ${party}` }]
  })
}

function towards({ tokens, text }: Reading): Map<string, string> {
  const found = new Map<string, string>()
  const parties = Map.groupBy(
    tokens.filter((token) => (isParty(token) && token.key !== 'brand') || token.words === 'us'),
    partyOf,
  )
  for (const [party, [token, ...others]] of parties) {
    if (!token || others.length > 0) continue
    const word = /(?:\b(from|to|for|by) (?:the |our |an? )?(?:rights? )?|([向给替代从]))$/i
      .exec(text.slice(Math.max(0, token.start - 16), token.start))
      ?.slice(1)
      .find((found) => found !== undefined)
    if (word !== undefined) found.set(party, sideOf[word.toLowerCase()] ?? word)
  }
  return found
}

const sideOf: Readonly<Record<string, string>> = {
  from: 'from',
  by: 'from',
  从: 'from',
  to: 'to',
  向: 'to',
  给: 'to',
  for: 'for',
  替: 'for',
  代: 'for',
}
