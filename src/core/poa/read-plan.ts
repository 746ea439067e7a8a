import type { Lang } from '../text.ts'
import { simplify } from '../notice/traditional.ts'
import { readFigures } from './figures.ts'
import type { Part, PartName, PlanSentence, PlanText } from './plan-text.ts'
import { type Block, readBlocks } from './read-blocks.ts'
import { blanked, readQuotes, within } from './read-quotes.ts'
import { readSentences } from './read-sentences.ts'
import type { Span } from './rule.ts'
import { SentenceSense, tellsLasting, topicOf } from './sentence-sense.ts'
import { isMostlyChinese, WordIndex } from './word-index.ts'

/** Reads a plan once for all rules. Works for any text, in English or Chinese, with or without headings. */
export function readPlan(text: string, wanted?: Lang): PlanText {
  const quotes = readQuotes(text)
  const { blocks, paragraphs } = readBlocks(text)
  const index = new WordIndex()
  const { sentences, counts } = readAll(text, blocks, quotes, index)
  const lang: Lang = wanted ?? (isMostlyChinese(counts) ? 'zh' : 'en')
  const named = blocks.some((block) => block.isHeading && isMain(block.part))
  const placed = named ? placeLateVows(sentences) : placeByContent(sentences)
  const parts = partsOf(placed, text.length)
  let statements: readonly PlanSentence[] | undefined
  let hanSentences: readonly PlanSentence[] | undefined
  const byPart = new Map<PartName, PlanSentence[]>()
  return {
    text,
    lang,
    parts,
    sentences: placed,
    get statements() {
      return (statements ??= placed.filter((sentence) => !sentence.heading && !sentence.quoted))
    },
    length: lang === 'zh' ? counts.han : counts.words,
    paragraphs,
    quotes,
    figures: readFigures(text),
    hasChinese: counts.han > 0,
    isQuoted: (span) => within(quotes, span),
    partAt: (offset) => parts[lastBefore(parts, offset)]?.name ?? 'opening',
    sentenceAt: (offset) => sentenceAt(placed, offset),
    sentencesOf: (part) => {
      const known =
        byPart.get(part) ?? placed.filter((one) => one.part === part && !one.heading && !one.quoted)
      byPart.set(part, known)
      return known
    },
    has: (cue) => index.has(cue),
    sentencesWith: (cue, also) => {
      const found = index.sentencesWith(cue)
      if (found.length === 0) return none
      const both = also === undefined ? found : shared(found, index.sentencesWith(also))
      return both.flatMap((at) => placed[at] ?? [])
    },
    get hanSentences() {
      return counts.han === 0 ? none : (hanSentences ??= placed.filter(({ hasHan }) => hasHan))
    },
  }
}

const none: readonly PlanSentence[] = []

function shared(one: readonly number[], other: readonly number[]): number[] {
  const known = new Set(other)
  return one.filter((at) => known.has(at))
}

const isMain = (part: PartName): boolean => part === 'cause' || part === 'actions' || part === 'prevention'

/** The sentences of all blocks, counted and noted in the index as they are cut out. */
function readAll(text: string, blocks: readonly Block[], quotes: readonly Span[], index: WordIndex) {
  const sentences: PlanSentence[] = []
  const counts = { words: 0, han: 0 }
  let simple: string | undefined // traditional characters made simple ones, each in its place
  for (const { start, end, part, isHeading, isItem } of blocks) {
    const spans = isHeading ? [{ start, end }] : readSentences(text, { start, end })
    for (const span of spans) {
      const words = text.slice(span.start, span.end)
      const hashes: number[] = []
      const count = index.add(text, span.start, span.end, sentences.length, hashes)
      counts.words += count.words
      counts.han += count.han
      const plain = count.han > 0 ? (simple ??= simplify(text)).slice(span.start, span.end) : words
      const own = quotes.length > 0 || count.hasOddBlank ? blanked(plain, quotes.length > 0) : plain
      sentences.push({
        at: sentences.length,
        start: span.start,
        end: span.end,
        text: words,
        own,
        part,
        lang: isMostlyChinese(count) ? 'zh' : 'en',
        sense: new SentenceSense(own, count),
        hashes,
        hasHan: count.han > 0,
        hasWide: count.hasWide,
        heading: isHeading,
        item: isItem,
        quoted: quotes.length > 0 && within(quotes, span),
      })
    }
  }
  return { sentences, counts }
}

/** Under headings that name no prevention, a vow after the actions is meant as one. */
function placeLateVows(sentences: PlanSentence[]): PlanSentence[] {
  if (sentences.some((sentence) => sentence.heading && sentence.part === 'prevention')) return sentences
  return sentences.map((sentence) => {
    const isVow =
      sentence.part === 'actions' && !sentence.heading && !sentence.item && tellsLasting(sentence.own)
    return isVow ? { ...sentence, part: 'prevention' } : sentence
  })
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
