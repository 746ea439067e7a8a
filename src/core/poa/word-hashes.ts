import type { PlanSentence } from './plan-text.ts'

const read = new WeakMap<PlanSentence, readonly number[]>()

/** The words of a sentence as numbers, in order: see `hashWords`. Worked out once for each sentence. */
export function wordHashes(sentence: PlanSentence): readonly number[] {
  const known = read.get(sentence)
  if (known !== undefined) return known
  const hashes = hashWords(sentence.own)
  read.set(sentence, hashes)
  return hashes
}

/** Words of Latin letters and digits, whatever their case, and single Chinese characters, each as a number but 0. */
export function hashWords(text: string): number[] {
  const words: number[] = []
  let hash = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const lower = unit >= 65 && unit <= 90 ? unit | 32 : unit
    if ((lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57))
      hash = (Math.imul(hash, 31) + lower) | 0
    else if (unit !== 39 && unit !== 0x2019) {
      if (hash !== 0) words.push(hash)
      hash = 0
      if (unit >= 0x3400 && unit <= 0x9fff) words.push(unit)
    }
  }
  if (hash !== 0) words.push(hash)
  return words
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
