import { isConcrete } from '../poa/concrete.ts'
import { declared, toldIn, toldOtherwise } from '../poa/told-otherwise.ts'
import { clausesOf, isForm, type Letter, overlap, readLetter, type Told, wordsOf } from './letter.ts'

/** The same thing told in two letters in two ways. */
interface Clash {
  readonly earlier: string
  readonly now: string
}

/** What a further letter adds to an earlier one; the first that holds of contradiction, document, fact, words. */
export interface Comparison {
  readonly kind: 'unchanged' | 'reworded' | 'new-fact' | 'new-document' | 'contradiction'
  readonly clashes: readonly Clash[]
  readonly newDocuments: readonly string[]
  readonly newFacts: readonly string[]
}

/** Compares two letters as a reviewer does who has both: what is new, and what is told otherwise. */
export function compareLetters(before: string, after: string): Comparison {
  const then = readLetter(before)
  const now = readLetter(after)
  if (then.bare === now.bare) return { kind: 'unchanged', clashes: [], newDocuments: [], newFacts: [] }
  const clashes = clashesBetween(then, now)
  const clashing = new Set(clashes.map((clash) => clash.now))
  const rest = now.sentences.filter(({ text }) => !clashing.has(text))
  const documents = rest.filter((one) => bringsDocument(one, then))
  const facts = rest.filter((one) => !documents.includes(one) && bringsFact(one, then))
  const kind =
    clashes.length > 0
      ? 'contradiction'
      : documents.length > 0
        ? 'new-document'
        : facts.length > 0
          ? 'new-fact'
          : 'reworded'
  return { kind, clashes, newDocuments: documents.map(textOf), newFacts: facts.map(textOf) }
}

const textOf = ({ text }: Told): string => text

/** By what the counts, invoices and suppliers of the letters claim, and by sentences that differ in a figure alone. */
function clashesBetween(then: Letter, now: Letter): Clash[] {
  const claimed = toldOtherwise(now.plan, toldIn(then.plan)).map((pair) => ({
    earlier: then.plan.sentenceAt(pair.earlier.start)?.text.trim() ?? '',
    now: now.plan.sentenceAt(pair.now.start)?.text.trim() ?? '',
  }))
  const changed = now.sentences.flatMap((one) => {
    const twin = twinOf(one, then)
    return twin && figureReplaced(one, twin, then, now) ? [{ earlier: twin.text, now: one.text }] : []
  })
  const seen = new Set<string>()
  return [...claimed, ...changed].filter((clash) => {
    if (declared.test(clash.now) || seen.has(clash.now)) return false
    seen.add(clash.now)
    return true
  })
}

const listed = /^(?:exhibit|附件)\s?(\d{1,3})\s?[:：]/i

/** A line of the exhibit list compares with that of the same number only, which a paper keeps for good; other form with nothing. */
function areApart(one: string, other: string): boolean {
  const number = listed.exec(one)?.[1]
  if (number !== listed.exec(other)?.[1]) return true
  return number === undefined && isForm.test(one)
}

/** The earlier sentence that says nearly the same, its figures aside. */
function twinOf(one: Told, then: Letter): Told | null {
  let best: Told | null = null
  let most = 0.6
  for (const other of then.sentences) {
    const share = overlap(one.words, other.words)
    if (share < most || areApart(one.text, other.text)) continue
    most = share
    best = other
  }
  return best
}

/** A figure that the earlier sentence had is gone from the letter, and another of its kind stands in its place. */
function figureReplaced(one: Told, twin: Told, then: Letter, now: Letter): boolean {
  const gone = [...twin.figures].filter(([key]) => !now.figures.has(key))
  const come = [...one.figures].filter(([key]) => !then.figures.has(key))
  return gone.some(([, kind]) => come.some(([, other]) => other === kind))
}

const attaches =
  /\b(?:exhibits?|attachments?|annex|appendix)\s?\d|\battach(?:ed|ing|es)?\b|\benclos(?:e|ed|ing)\b|附件|附上|随附|后附|附：/i

/** It attaches a paper that the earlier letter did not have. */
function bringsDocument(one: Told, then: Letter): boolean {
  if (!attaches.test(one.text)) return false
  if ([...one.exhibits].some((number) => !then.exhibits.has(number))) return true
  return (
    one.exhibits.size === 0 &&
    ([...one.figures.keys()].some((key) => !then.figures.has(key)) || isNew(one.text, then))
  )
}

/** It tells a figure or a thing of the seller's own work that the earlier letter did not tell. */
function bringsFact(one: Told, then: Letter): boolean {
  if ([...one.figures.keys()].some((key) => !then.figures.has(key))) return true
  return [one.text, ...clausesOf(one.text)].some((clause) => isConcrete(clause) && isNew(clause, then))
}

const leastNew = 4

/** Most of its words stand nowhere in the earlier letter. */
function isNew(text: string, then: Letter): boolean {
  const words = wordsOf(text)
  const fresh = [...words].filter((word) => !then.words.has(word)).length
  return fresh >= leastNew && fresh >= words.size * 0.6
}
