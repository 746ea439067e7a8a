import type { Lang } from '../text.ts'
import type { AnswerShape } from './answer-shape.ts'
import { type Masked, placeholdersIn } from './mask.ts'
import { wordsFault } from './output-check.ts'

/** What an answer is held against. */
export interface Asked {
  readonly shape: AnswerShape
  readonly lang: Lang
  readonly masked: Masked
  /** What the untrusted blanks held, unmasked and clean. */
  readonly untrusted: Readonly<Record<string, string>>
  /** Words of the prompt that never stand in an answer. */
  readonly secrets: readonly string[]
}

/** The value, or what is wrong with the answer, in words of our own, and whether asking again can mend it. */
export type Read =
  | { readonly value: unknown }
  | { readonly fault: string; readonly mend: 'form' | 'again' | 'never' }

const fault = (told: string, mend: 'form' | 'again' | 'never' = 'again'): Read => ({ fault: told, mend })

/** An answer's text to a value: of the right shape, in the right language, with nothing lost, added or given away. */
export function readAnswer(text: string, asked: Asked): Read {
  if (asked.secrets.some((secret) => text.includes(secret))) return fault('gives the prompt away', 'never')
  const raw = parseJson(text)
  if (raw === undefined) return fault('is no JSON object', 'form')
  const read = asked.shape.schema.safeParse(raw)
  if (!read.success) return fault('has another shape', 'form')
  if (!keepsPlaceholders(read.data, asked)) return fault('lost or doubled a placeholder')
  const value = restored(read.data, asked.masked)
  if (value === undefined) return fault('made up a placeholder')
  for (const { from, text: quote } of asked.shape.quotes(value))
    if (quote.trim() === '' || !asked.untrusted[from]?.includes(quote))
      return fault('quotes what was not said')
  const given = asked.untrusted[asked.shape.keeps ?? ''] ?? ''
  for (const words of asked.shape.words(value)) {
    const wrong = wordsFault(words, asked.lang, given)
    if (wrong !== null) return fault(`holds ${wrong}`)
  }
  return { value }
}

/** The object in a text: the whole of it, inside a code fence, or between prose. Undefined where there is none. */
export function parseJson(said: string): object | undefined {
  // Some servers leave in what a model thought aloud before it answered.
  const text = said.replace(/^\s*<think>.*?<\/think>/s, '')
  const fenced = /```(?:json)?\s*\n(?<inside>.*?)```/s.exec(text)?.groups?.['inside']
  const [from, to] = [text.indexOf('{'), text.lastIndexOf('}')]
  for (const candidate of [text, fenced, from < 0 ? undefined : text.slice(from, to + 1)]) {
    const value = candidate === undefined ? undefined : tryJson(candidate)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  }
  return undefined
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Everything masked in what was to be reworded must stand in the model's words, each as often. */
function keepsPlaceholders(value: unknown, { shape, masked }: Asked): boolean {
  const words = shape.words(value)
  if (shape.keeps === null || words.length === 0) return true
  const before = placeholdersIn(masked.texts[shape.keeps] ?? '')
  const after = placeholdersIn(words.join('\n'))
  return before.size === after.size && [...before].every(([name, count]) => after.get(name) === count)
}

function restored(value: unknown, masked: Masked): unknown {
  if (typeof value === 'string') return masked.restore(value) ?? undefined
  if (Array.isArray(value)) {
    const parts = value.map((part) => restored(part, masked))
    return parts.includes(undefined) ? undefined : parts
  }
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).map(([key, part]) => [key, restored(part, masked)] as const)
  return parts.some(([, part]) => part === undefined) ? undefined : Object.fromEntries(parts)
}
