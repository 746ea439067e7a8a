import { terms, type Term } from './terms.ts'

export { terms, type Term } from './terms.ts'

/** Case, width, dashes and spaces do not tell two names apart: "A to Z", "a-to-z" and "Ａ-ｔｏ-Ｚ" are one. */
function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-‐–_.,，。、:：;；"'“”‘’「」()（）?？!！/]+/g, '')
}

const byName: ReadonlyMap<string, Term> = new Map(
  terms
    .flatMap((term) =>
      [term.id, ...term.names.en, ...term.names.zh].map((name) => [plain(name), term] as const),
    )
    .toReversed(), // the first term of a name that two share wins
)

/** The term that a word or short phrase names, in either language; a plural or an article does not hide it. */
export function findTerm(words: string): Term | null {
  const tries = [words, words.replace(/^\s*(?:an?|the)\s+/i, '')].map(plain)
  for (const name of tries) {
    const term = byName.get(name) ?? (name.endsWith('s') ? byName.get(name.slice(0, -1)) : undefined)
    if (term !== undefined) return term
  }
  return null
}
