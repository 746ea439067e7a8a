import type { Breach, Reading, Token } from './breach.ts'
import { agrees, isFigure } from './tokens.ts'

/** Words that are told apart by what they stand with: the old box and the new one. */
export const contrast = new Set(
  'old new wrong right correct seal sealed open opened other own original first last same different inner outer current previous next local foreign 旧 新 错款 正确 错误 首批 其他 其余 原 单独 未'.split(
    ' ',
  ),
)

/** What is old, new, wrong or right is so before and after. */
export function compareContrasts(before: Reading, after: Reading): Breach[] {
  const [old, fresh] = [before.tokens.filter(({ free }) => !free), after.tokens.filter(({ free }) => !free)]
  // "opened" that is told as done is an act, not what tells one thing from another.
  const isContrast = ({ kind, key, status }: Token): boolean =>
    (kind === 'word' && contrast.has(key) && !/[DPFGM]/.test(status ?? '')) ||
    (kind === 'mark' && key === 'not')
  return fresh.flatMap((token, at): Breach[] => {
    if (!isContrast(token)) return []
    const places = old.flatMap((other, i) =>
      other.kind === token.kind && other.key === token.key ? [i] : [],
    )
    const behind = fresh
      .slice(at + 1)
      .filter(({ kind }) => token.kind !== 'mark' || (kind !== 'date' && kind !== 'exhibit'))
      .slice(0, token.kind === 'mark' ? 2 : 1)
      .filter(({ clause }) => clause - token.clause < (token.kind === 'mark' ? 2 : 1))
    // "The label was wrong.": it is said of what stands before.
    const ahead = fresh[at - 1]
    const isLast =
      before.lang === 'en' && behind.length === 0 && token.kind === 'word' && ahead?.clause === token.clause
    const next = isLast && ahead ? [ahead] : behind
    const isFirm = next.length > 0 && (next[0]?.kind === 'number' || !next[0] || !isFigure(next[0]))
    if (places.length === 0 || !isFirm) return []
    const counted = fresh[at - 1]?.kind === 'number' ? fresh[at - 1] : undefined
    const holds = places.some((i) => {
      if (
        counted &&
        token.kind === 'word' &&
        !old.slice(Math.max(0, i - 2), i).some((other) => other.key === counted.key)
      )
        return false
      const isLeading =
        token.kind === 'mark' &&
        old[i - 1]?.clause !== old[i]?.clause &&
        old[i - 1]?.sentence === old[i]?.sentence
      const [back, on] = token.kind === 'mark' ? [isLeading ? 0 : 2, 4] : [before.lang === 'zh' ? 0 : 1, 3]
      const isOwn = ({ clause }: Token): boolean =>
        (token.kind !== 'mark' && !isLast) || clause === old[i]?.clause
      const near = [
        ...old.slice(Math.max(0, i - back), i).filter(isOwn),
        ...old.slice(i + 1, i + on).filter((other) => !isLast || isOwn(other)),
      ]
      const firm = next.filter((word, at) => word.kind !== 'mark' && (at === 0 || isFigure(word)))
      // A Chinese negation stands before what it denies.
      const denied = old.slice(i + 1, i + on)
      return firm.every((word, k) =>
        (token.kind === 'mark' && before.lang === 'zh' && k === 0 ? denied : near).some(
          (other) => agrees(other, word) || (isFigure(word) && other.key === word.key),
        ),
      )
    })
    return holds
      ? []
      : [
          {
            kind: token.kind === 'mark' ? 'negation' : 'moved',
            before: token.words,
            after: `${token.words} ${next.map(({ words }) => words).join(' ')}`,
          },
        ]
  })
}
