import { middle, steps, type Table } from '../../src/core/notice/learnt/scorer.ts'
import type { Weights } from './train.ts'

export function tableOf({ bias, words }: Weights, corpus: string): Table {
  const numbers = [...words.values()].flatMap(({ rarity, weights }) => [rarity, ...weights.map(Math.abs)])
  const largest = rounded(numbers.reduce((most, number) => Math.max(most, number), 0))
  const lines = [...words].map(([word, { rarity, weights }]) => {
    const codes = [rarity, ...weights].map((number) => codeOf(number, largest))
    return `${word} ${String.fromCharCode(...codes)}`
  })
  return { corpus, largest, bias: bias.map(rounded), words: lines.toSorted() }
}

function codeOf(number: number, largest: number): number {
  return middle + Math.sign(number) * Math.round(steps * Math.sqrt(Math.abs(number) / largest))
}

function rounded(number: number): number {
  return Math.round(number * 1_000) / 1_000
}
