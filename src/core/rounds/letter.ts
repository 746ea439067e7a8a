import { figuresOf } from '../lock/figures-of.ts'
import type { PlanText } from '../poa/plan-text.ts'
import { readPlan } from '../poa/read-plan.ts'
import { readTelling } from '../poa/same-telling.ts'

/** One sentence of a letter with what can be compared in it. */
export interface Told {
  readonly text: string
  /** Numbers, days and identifiers, exhibits left out. */
  readonly figures: ReadonlyMap<string, string>
  readonly exhibits: ReadonlySet<string>
  /** Its nouns and verbs; in Chinese its characters. */
  readonly words: ReadonlySet<string>
}

export interface Letter {
  readonly plan: PlanText
  readonly sentences: readonly Told[]
  readonly figures: ReadonlySet<string>
  readonly exhibits: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  /** The text without greeting, case, space and marks. */
  readonly bare: string
}

const greeting =
  /^[ \t]{0,8}(?:(?:dear|hello|hi)\b[^\n]{0,60}[,:]?|(?:尊敬的|您好|亚马逊团队)[^\n]{0,30}|thank you[^\n]{0,60}|(?:kind |best )?regards[^\n]{0,40}|sincerely[^\n]{0,40}|the seller|此致|敬礼|谢谢[。！]?)[ \t]{0,8}$/gim

/** Says which message a letter answers, or lists its papers: of this letter alone, whatever another says there. */
export const isForm =
  /^(?:Exhibit \d|附件\d|You asked|This answers your|Answer to your|Plan of action|本函(?:逐条)?答复)/

const letters = new Map<string, Letter>()

/** A letter read sentence by sentence. The few of one case are read again and again. */
export function readLetter(text: string): Letter {
  const known = letters.get(text)
  if (known) return known
  const body = text.replace(greeting, '')
  const plan = readPlan(body)
  const sentences = plan.sentences.filter(({ heading }) => !heading).map(({ text: each }) => told(each))
  const all = <T>(of: (one: Told) => Iterable<T>): Set<T> => new Set(sentences.flatMap((one) => [...of(one)]))
  const letter: Letter = {
    plan,
    sentences,
    figures: all((one) => one.figures.keys()),
    exhibits: all((one) => one.exhibits),
    words: all((one) => one.words),
    bare: body
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  }
  if (letters.size > 40) letters.clear()
  letters.set(text, letter)
  return letter
}

function told(text: string): Told {
  const figures = new Map<string, string>()
  const exhibits = new Set<string>()
  for (const { kind, keys } of figuresOf(text)) {
    for (const key of keys) {
      if (kind === 'exhibit') exhibits.add(key)
      else if (kind !== 'gap') figures.set(key, kind)
    }
  }
  return { text: text.trim(), figures, exhibits, words: wordsOf(text) }
}

/** Pieces of a sentence between commas, because a new clause may stand in an old sentence. */
export const clausesOf = (text: string): string[] =>
  text.split(/[,;:，；：]/).filter((piece) => piece.trim() !== '')

export const wordsOf = (text: string): ReadonlySet<string> => readTelling(text).words

/** How much of two sets is the same, 0 to 1. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0
  let shared = 0
  for (const word of one) if (other.has(word)) shared++
  return (2 * shared) / (one.size + other.size)
}
