import type { Breach, Reading, Token } from './breach.ts'

interface Sentence {
  readonly keys: ReadonlySet<string>
  readonly planned: Token | undefined
}

/** Each sentence that was planned stays planned, and no other becomes so, however many sentences there are. */
export function comparePlans(before: Reading, after: Reading): Breach[] {
  const [old, fresh] = [sentencesOf(before), sentencesOf(after)]
  if (old.length < 2) return []
  const lost = old.flatMap((sentence): Breach[] => {
    const { planned } = sentence
    const isKept =
      planned === undefined ||
      fresh.some((other) => other.planned && shared(other, sentence) >= sentence.keys.size * 0.3)
    return isKept ? [] : [{ kind: 'status', before: planned.words, after: '' }]
  })
  const come = fresh.flatMap((sentence): Breach[] => {
    const { planned } = sentence
    const [source] = old.toSorted((a, b) => shared(b, sentence) - shared(a, sentence))
    return planned === undefined || source?.planned
      ? []
      : [{ kind: 'status', before: '', after: planned.words }]
  })
  return [...lost, ...come]
}

/** Sentences to their full stop; what a semicolon joins is one. */
function sentencesOf({ tokens, text }: Reading): Sentence[] {
  const groups: Token[][] = []
  for (const token of tokens) {
    const last = groups.at(-1)?.at(-1)
    const isNext =
      last === undefined ||
      (last.sentence !== token.sentence &&
        !/^[^.!?。！？\n]*[;；][^.!?。！？\n]*$/.test(text.slice(last.end, token.start)))
    if (isNext) groups.push([token])
    else groups.at(-1)?.push(token)
  }
  return groups.map((group) => ({
    keys: new Set(group.flatMap(({ kind, key, free }) => (free === true || kind === 'mark' ? [] : [key]))),
    planned: group.find(({ kind, key }) => kind === 'mark' && key === 'future'),
  }))
}

const shared = (one: Sentence, other: Sentence): number =>
  [...one.keys].filter((key) => other.keys.has(key)).length
