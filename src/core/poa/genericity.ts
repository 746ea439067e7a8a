import type { Case } from '../case.ts'
import { branches, disputeFacts } from './catalogue/index.ts'
import type { PlanSentence } from './plan-text.ts'
import { hashWords, shingles } from './word-hashes.ts'

/** A set of numbers by their low bits; now and then it takes a stranger for a member, which a share can bear. */
class Members {
  readonly #bits = new Uint8Array(1 << 16)

  add(hashes: Iterable<number>): void {
    for (const hash of hashes) this.#bits[mix(hash)] = 1
  }

  share(hashes: readonly number[]): { met: number; of: number } {
    let met = 0
    for (const hash of hashes) met += this.#bits[mix(hash)] ?? 0
    return { met, of: hashes.length }
  }
}

const mix = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 16) & 0xffff

const shareOf = (parts: readonly { met: number; of: number }[]): number => {
  const of = parts.reduce((sum, part) => sum + part.of, 0)
  return of === 0 ? 0 : parts.reduce((sum, part) => sum + part.met, 0) / of
}

let catalogue: Members | undefined

/** The share of the runs of three words that stand in our own catalogue, 0 to 1. */
export function catalogueShare(sentences: readonly PlanSentence[]): number {
  const members = (catalogue ??= readCatalogue())
  return shareOf(sentences.map((sentence) => members.share(shingles(sentence.hashes, 3))))
}

function readCatalogue(): Members {
  const members = new Members()
  const items = branches.flatMap(({ event, causes, actions, measures }) => [
    event,
    ...causes,
    ...actions,
    ...measures,
  ])
  for (const { sentence, planned } of [...items, ...disputeFacts]) {
    for (const text of [sentence.en, sentence.zh, planned?.en ?? '', planned?.zh ?? '']) {
      // A slot is the seller's: runs do not go across it.
      for (const piece of text.split(/\{\w+\}/)) members.add(shingles(hashWords(piece), 3))
    }
  }
  return members
}

const own = new WeakMap<Case, Members>()

/** The share of the words that the seller gave: in answers, slots and papers, 0 to 1. */
export function ownWordShare(sentences: readonly PlanSentence[], kase: Case): number {
  let members = own.get(kase)
  if (members === undefined) {
    members = new Members()
    members.add(hashWords(ownWords(kase)))
    own.set(kase, members)
  }
  const known = members
  return shareOf(sentences.map((sentence) => known.share(sentence.hashes)))
}

// Small words stand in every answer and tell nothing.
const telling = /[A-Za-z]{4,}|\d+|[\u3400-\u9fff]/g

function ownWords({ facts, evidence, choices, edits }: Case): string {
  const told = [
    Object.values(facts).map(({ value, words }) => [value, words]),
    evidence.map(({ number, supplier, buyer, units, brand, asins, issuedOn }) => [
      number,
      supplier,
      buyer,
      units,
      brand,
      asins,
      issuedOn,
    ]),
    choices.map(({ slots, proof }) => [Object.values(slots).map(({ value, en }) => [value, en]), proof]),
    edits.map(({ after, by }) => (by === 'seller' ? after : '')),
  ]
  return (told.flat(4).join(' ').match(telling) ?? []).join(' ')
}
