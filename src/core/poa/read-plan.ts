import type { Lang } from '../text.ts'
import type { Part, PartName, PlanSentence, PlanText } from './plan-text.ts'
import { type Block, readBlocks } from './read-blocks.ts'
import { blankQuotes, readQuotes, within } from './read-quotes.ts'
import { readSentences } from './read-sentences.ts'
import type { Span } from './rule.ts'
import { topicOf } from './sentence-sense.ts'

interface Counts {
  readonly words: number
  readonly han: number
  readonly stems: ReadonlySet<string>
}

/** Reads a plan once for all rules. Works for any text, in English or Chinese, with or without headings. */
export function readPlan(text: string, wanted?: Lang): PlanText {
  const { words, han, stems } = countWords(text)
  const lang: Lang = wanted ?? (han > words ? 'zh' : 'en')
  const quotes = readQuotes(text)
  const { blocks, paragraphs } = readBlocks(text)
  const named = blocks.some((block) => block.isHeading && isMain(block.part))
  const sentences = blocks.flatMap((block) => sentencesIn(text, block, quotes))
  const placed = named ? sentences : placeByContent(sentences)
  const parts = partsOf(placed, text.length)
  const byPart = Map.groupBy(
    placed.filter((sentence) => !sentence.heading && !sentence.quoted),
    (sentence) => sentence.part,
  )
  return {
    text,
    lang,
    parts,
    sentences: placed,
    length: lang === 'zh' ? han : words,
    paragraphs,
    quotes,
    hasChinese: han > 0,
    isQuoted: (span) => within(quotes, span),
    partAt: (offset) => parts[lastBefore(parts, offset)]?.name ?? 'opening',
    sentenceAt: (offset) => sentenceAt(placed, offset),
    sentencesOf: (part) => byPart.get(part) ?? [],
    mentions: (wanted) => wanted.some((stem) => stems.has(stem)),
  }
}

const isMain = (part: PartName): boolean => part === 'cause' || part === 'actions' || part === 'prevention'

/** Words, Chinese characters, and the first four letters of every English word, in one pass. */
export function countWords(text: string): Counts {
  const stems = new Set<string>()
  let words = 0
  let han = 0
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    if (isLetter(code)) {
      if (start < 0) start = at
      continue
    }
    if (start >= 0) {
      words++
      stems.add(text.slice(start, Math.min(at, start + 4)).toLowerCase())
      start = -1
    }
    if (code >= 0x3400 && code <= 0x9fff) han++
  }
  return { words, han, stems }
}

// Letters, digits, apostrophes, hyphens and accented Latin letters make a word.
function isLetter(code: number): boolean {
  if (code >= 97 && code <= 122) return true
  if (code >= 65 && code <= 90) return true
  if (code >= 48 && code <= 57) return true
  return code === 39 || code === 45 || code === 0x2019 || (code >= 0xc0 && code <= 0x24f)
}

function sentencesIn(text: string, block: Block, quotes: readonly Span[]): PlanSentence[] {
  const spans = block.isHeading ? [{ start: block.start, end: block.end }] : readSentences(text, block)
  return spans.map((span) => {
    const words = text.slice(span.start, span.end)
    return {
      ...span,
      text: words,
      own: quotes.length === 0 ? words : blankQuotes(words),
      part: block.part,
      lang: langOf(words),
      heading: block.isHeading,
      item: block.isItem,
      quoted: within(quotes, span),
    }
  })
}

function langOf(words: string): Lang {
  const han = words.match(/[\u3400-\u9fff]/g)?.length ?? 0
  return han > 0 && han > (words.match(/[A-Za-z]+/g)?.length ?? 0) ? 'zh' : 'en'
}

function placeByContent(sentences: readonly PlanSentence[]): PlanSentence[] {
  let part: PartName = 'opening'
  return sentences.map((sentence) => {
    if (sentence.heading || sentence.part === 'exhibits' || sentence.part === 'closing') return sentence
    part = topicOf(sentence.text) ?? part
    return { ...sentence, part }
  })
}

function partsOf(sentences: readonly PlanSentence[], length: number): Part[] {
  const parts: { name: PartName; heading: Span | null; start: number; end: number }[] = []
  for (const sentence of sentences) {
    const last = parts.at(-1)
    const begins = sentence.heading && isNamed(sentence)
    if (last !== undefined && last.name === sentence.part && !begins) {
      last.end = sentence.end
      continue
    }
    const heading = begins ? { start: sentence.start, end: sentence.end } : null
    parts.push({ name: sentence.part, heading, start: sentence.start, end: sentence.end })
  }
  if (parts.length === 0) return [{ name: 'opening', heading: null, start: 0, end: length }]
  return parts
}

const isNamed = (sentence: PlanSentence): boolean => sentence.part !== 'opening' && sentence.part !== 'other'

/** The index of the last span that starts at or before the offset; 0 when none does. */
function lastBefore(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function sentenceAt(sentences: readonly PlanSentence[], offset: number): PlanSentence | null {
  const sentence = sentences[lastBefore(sentences, offset)]
  return sentence !== undefined && sentence.start <= offset && offset < sentence.end ? sentence : null
}
