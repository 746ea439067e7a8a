import { nounMeanings } from './english-nouns.ts'
import { stem } from './english-stem.ts'
import { verbMeanings } from './english-verbs.ts'

const meanings = new Map<string, number[]>()
/** Stems of words that may be verbs, and of those that may be nouns or adjectives. */
export const verbs = new Set<string>()
export const nouns = new Set<string>()
let count = 0
for (const [table, isVerb] of [
  [verbMeanings, true],
  [nounMeanings, false],
] as const)
  for (const line of table.trim().split('\n')) {
    count++
    for (const word of line.split(' ')) {
      const key = stem(word)
      meanings.set(key, [...(meanings.get(key) ?? []), count])
      if (isVerb) verbs.add(key)
      else nouns.add(key)
    }
  }
for (const verb of 'take make give get put set go do keep'.split(' ')) verbs.add(stem(verb))

/** The lines of the tables that a stem stands in. */
export const meaningsOf = (key: string): readonly number[] => meanings.get(key) ?? none
const none: readonly number[] = []
