import { firstWords, neededPairs } from './phrase-words.ts'
import { withPlainLetters } from './plain-letters.ts'
import { gate, holds, put, type Facts } from './word-gate.ts'

interface Span {
  readonly start: number
  readonly end: number
}

const mostTries = 12

/** The phrases of one lexicon, tried only in a text and at the words where they can stand. */
class Phrases {
  readonly pattern: RegExp
  readonly #latin: string
  readonly #cjk: string
  /** What tells where a Latin phrase can stand: its first words, characters it needs, or nothing. */
  readonly #by: 'words' | 'word' | 'needs' | 'nothing'
  readonly #latinNumber: number
  /** -1 where nothing tells whether the other phrases can stand. */
  readonly #cjkNumber: number
  #here: RegExp | null = null
  #anywhere: RegExp | null = null
  #others: RegExp | null = null

  constructor(pattern: RegExp, latin: string, cjk: string) {
    this.pattern = pattern
    this.#latin = latin
    this.#cjk = cjk
    const first = latin === '' ? { words: [], atStart: true } : firstWords(latin)
    const needs = first === null ? neededPairs(latin) : []
    this.#by = first !== null ? (first.atStart ? 'words' : 'word') : needs !== null ? 'needs' : 'nothing'
    this.#latinNumber = gate.add(first?.words ?? [], needs ?? [])
    const others = cjk === '' ? [] : neededPairs(cjk)
    this.#cjkNumber = others === null ? -1 : gate.add([], others)
  }

  mayBeIn(text: string): boolean {
    const facts = gate.factsOf(text)
    return facts === null || this.#may(facts)
  }

  isIn(text: string): boolean {
    const facts = gate.factsOf(text)
    if (facts === null) return text.search(this.pattern) >= 0
    if (!this.#may(facts)) return false
    const number = this.#latinNumber
    if (holds(facts.tried, number)) return holds(facts.found, number)
    const isFound = this.#latinIn(facts, text) !== null || this.#otherIn(facts, text) !== null
    put(facts.tried, number)
    if (isFound) put(facts.found, number)
    return isFound
  }

  spanIn(text: string): Span | null {
    const facts = gate.factsOf(text)
    if (facts === null) return spanOf(this.pattern, text, 0)
    if (!this.#may(facts)) return null
    const latin = this.#latinIn(facts, text)
    const other = this.#otherIn(facts, text)
    if (latin === null || other === null) return latin ?? other
    return latin.start <= other.start ? latin : other
  }

  /** False in most texts, and told by nothing but what was read of the text for all lexicons at once. */
  #may({ bits }: Facts): boolean {
    return (
      this.#by === 'nothing' ||
      this.#cjkNumber < 0 ||
      holds(bits, this.#latinNumber) ||
      holds(bits, this.#cjkNumber)
    )
  }

  #latinIn(facts: Facts, text: string): Span | null {
    const number = this.#latinNumber
    if (this.#by !== 'nothing' && !holds(facts.bits, number)) return null
    if (this.#by !== 'words') return this.#scan(text, 0)
    this.#here ??= new RegExp(withPlainLetters(`(?:${this.#latin})${after}`), 'iuy')
    const here = this.#here
    const { words } = facts
    let tries = 0
    for (let at = 0; at < words.length; at += 2) {
      if (!holds(gate.set(words[at + 1] ?? 0), number)) continue
      const start = words[at] ?? 0
      if (tries === mostTries) return this.#scan(text, start)
      tries += 1
      here.lastIndex = start
      if (here.test(text)) return { start, end: here.lastIndex }
    }
    return null
  }

  #scan(text: string, from: number): Span | null {
    this.#anywhere ??= new RegExp(withPlainLetters(wholeWords(this.#latin)), 'giu')
    return spanOf(this.#anywhere, text, from)
  }

  #otherIn(facts: Facts, text: string): Span | null {
    if (this.#cjkNumber >= 0 && !holds(facts.bits, this.#cjkNumber)) return null
    this.#others ??= new RegExp(withPlainLetters(this.#cjk), 'giu')
    return spanOf(this.#others, text, 0)
  }
}

/** Phrases to look for with `has` and `firstSpan`; nothing of them is made before the first text comes. */
export class Lexicon {
  readonly #latin: string
  readonly #cjk: string
  #phrases: Phrases | null = null

  constructor(latin: string, cjk: string) {
    this.#latin = latin
    this.#cjk = cjk
  }

  /** The whole of it as one expression. */
  get pattern(): RegExp {
    return this.phrases().pattern
  }

  /** Of all lexicons made so far, because what is known of a text is known for all at once. */
  phrases(): Phrases {
    if (this.#phrases === null) for (const each of waiting.splice(0)) each.#make()
    return this.#phrases ?? this.#make()
  }

  #make(): Phrases {
    const endings = this.#latin
      .replaceAll('*', '\\p{L}{0,20}')
      .replaceAll('( \\p{L}+)', `(?:,? ['’(]?(?:[\\p{L}\\p{N}'-]|\\.(?=\\p{L})){1,30}[)']?)`)
    const parts = [this.#latin === '' ? '' : wholeWords(endings), this.#cjk].filter((part) => part !== '')
    this.#phrases = new Phrases(new RegExp(parts.join('|'), 'giu'), endings, this.#cjk)
    return this.#phrases
  }
}

const after = '(?![\\p{L}\\p{N}])'
const waiting: Lexicon[] = []
const made = new Map<string, Lexicon>()

function wholeWords(latin: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${latin})${after}`
}

function spanOf(pattern: RegExp, text: string, from: number): Span | null {
  pattern.lastIndex = from
  const hit = pattern.exec(text)
  pattern.lastIndex = 0 // or the next text would be searched from there
  return hit === null ? null : { start: hit.index, end: hit.index + hit[0].length }
}

/**
 * One expression out of many phrases. In Latin phrases `*` stands for a word's ending and a blank for any blank;
 * they match whole words only. Phrases of scripts without blanks match anywhere.
 * Example: `lexicon('customer*|buyer*', '买家|購入者')` finds "Customers" and "买家".
 */
export function lexicon(latin: string, cjk = ''): Lexicon {
  const key = `${latin}\n${cjk}`
  const known = made.get(key)
  if (known !== undefined) return known
  const phrases = new Lexicon(latin, cjk)
  waiting.push(phrases)
  made.set(key, phrases)
  return phrases
}

/** What is looked for in a text. */
export type Words = RegExp | Lexicon

/** Every lexicon made so far. */
export function allLexicons(): Lexicon[] {
  return [...made.values()]
}

/** Every place where a pattern matches. */
export function hitsOf(pattern: Words, text: string): RegExpExecArray[] {
  if (pattern instanceof Lexicon && !pattern.phrases().mayBeIn(text)) return []
  return [...text.matchAll(patternOf(pattern))]
}

/** For what `has`, `firstSpan` and `hitsOf` cannot tell. */
export function patternOf(pattern: Words): RegExp {
  return pattern instanceof RegExp ? pattern : pattern.pattern
}

export function has(pattern: Words, text: string): boolean {
  return pattern instanceof RegExp ? text.search(pattern) >= 0 : pattern.phrases().isIn(text)
}

/** The first place a pattern matches, as offsets `[start, end)`, or null. */
export function firstSpan(pattern: Words, text: string): Span | null {
  return pattern instanceof RegExp ? spanOf(pattern, text, 0) : pattern.phrases().spanIn(text)
}
