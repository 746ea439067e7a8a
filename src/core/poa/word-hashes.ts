import { WordIndex } from './word-index.ts'

/** The words of a text as numbers, as `PlanSentence.hashes` has them. */
export function hashWords(text: string): number[] {
  const hashes: number[] = []
  new WordIndex().add(text, 0, text.length, 0, hashes)
  return hashes
}

/** Runs of so many words that follow one another, each as a number. */
export function shingles(words: readonly number[], size: number): number[] {
  const runs: number[] = []
  for (let at = 0; at + size <= words.length; at++) {
    let hash = 0
    for (let i = 0; i < size; i++) hash = (Math.imul(hash, 0x01000193) ^ (words[at + i] ?? 0)) | 0
    runs.push(hash)
  }
  return runs
}

/** Remembers for each number who first came with it; a table of open addressing, as a plan has hundreds. */
export class FirstSeen {
  readonly #mask: number
  readonly #keys: number[]
  readonly #owners: number[]

  /** For so many numbers at the most. */
  constructor(most: number) {
    const size = 1 << Math.max(4, 33 - Math.clz32(most))
    this.#mask = size - 1
    this.#keys = new Array<number>(size).fill(0)
    this.#owners = new Array<number>(size).fill(-1)
  }

  /** Who came with it before; else `owner`, who is remembered. */
  of(key: number, owner: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & this.#mask
    for (;;) {
      const known = this.#owners[slot] ?? -1
      if (known < 0) {
        this.#keys[slot] = key
        this.#owners[slot] = owner
        return owner
      }
      if (this.#keys[slot] === key) return known
      slot = (slot + 1) & this.#mask
    }
  }
}
