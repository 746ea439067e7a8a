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

/**
 * Remembers for each number who first came with it: a table of open addressing, cleared by counting its rounds. One serves
 * all plans, as they are linted one after another.
 */
export class FirstSeen {
  #mask = 1023
  #keys = new Int32Array(this.#mask + 1)
  #owners = new Int32Array(this.#mask + 1)
  #rounds = new Int32Array(this.#mask + 1)
  #round = 0

  /** Forgets everything and makes room for so many numbers. */
  begin(most: number): void {
    this.#round++
    if (most * 2 <= this.#mask) return
    const size = 1 << (33 - Math.clz32(most))
    this.#mask = size - 1
    this.#keys = new Int32Array(size)
    this.#owners = new Int32Array(size)
    this.#rounds = new Int32Array(size)
  }

  /** Who came with it before; else `owner`, who is remembered. */
  of(key: number, owner: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & this.#mask
    while (this.#rounds[slot] === this.#round) {
      if (this.#keys[slot] === key) return this.#owners[slot] ?? owner
      slot = (slot + 1) & this.#mask
    }
    this.#rounds[slot] = this.#round
    this.#keys[slot] = key
    this.#owners[slot] = owner
    return owner
  }
}
