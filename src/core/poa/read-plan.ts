import type { Lang } from '../text.ts'
import { simplify } from '../notice/traditional.ts'
import { type Figures, readFigures } from './figures.ts'
import type { Part, PartName, PlanSentence, PlanText } from './plan-text.ts'
import { type Block, readBlocks } from './read-blocks.ts'
import { blanked, readQuotes, within } from './read-quotes.ts'
import { readSentences } from './read-sentences.ts'
import type { Span } from './rule.ts'
import { SentenceSense, tellsLasting, topicOf } from './sentence-sense.ts'
import { type Cue, cue, isMostlyChinese, WordIndex } from './word-index.ts'

/** Reads a plan once for all rules. Works for any text, in English or Chinese, with or without headings. */
export function readPlan(text: string, wanted?: Lang): PlanText {
  const quotes = readQuotes(text)
  const { blocks, paragraphs } = readBlocks(text)
  const index = new WordIndex()
  const { sentences, counts } = readAll(text, blocks, quotes, index)
  if (blocks.some((block) => block.isHeading && isMain(block.part))) placeLateVows(sentences)
  else placeByContent(sentences)
  return new ReadPlan({ text, paragraphs, quotes, sentences, index, counts }, wanted)
}

interface Read extends Pick<PlanText, 'text' | 'paragraphs' | 'quotes' | 'sentences'> {
  readonly index: WordIndex
  readonly counts: { readonly words: number; readonly han: number }
}

class ReadPlan implements PlanText {
  readonly text: string
  readonly lang: Lang
  readonly parts: readonly Part[]
  readonly sentences: readonly PlanSentence[]
  readonly length: number
  readonly paragraphs: readonly Span[]
  readonly quotes: readonly Span[]
  readonly figures: Figures
  readonly hasChinese: boolean
  readonly #index: WordIndex
  readonly #byPart = new Map<PartName, PlanSentence[]>()
  #statements: readonly PlanSentence[] | undefined
  #hanSentences: readonly PlanSentence[] | undefined

  constructor({ text, paragraphs, quotes, sentences, index, counts }: Read, wanted: Lang | undefined) {
    this.text = text
    this.lang = wanted ?? (isMostlyChinese(counts) ? 'zh' : 'en')
    this.parts = partsOf(sentences, text.length)
    this.sentences = sentences
    this.length = this.lang === 'zh' ? counts.han : counts.words
    this.paragraphs = paragraphs
    this.quotes = quotes
    this.hasChinese = counts.han > 0
    this.figures = readFigures(text, this.hasChinese || index.has(citing))
    this.#index = index
  }

  get statements(): readonly PlanSentence[] {
    return (this.#statements ??= this.sentences.filter(isStatement))
  }

  get hanSentences(): readonly PlanSentence[] {
    return (this.#hanSentences ??= this.hasChinese ? this.sentences.filter(({ hasHan }) => hasHan) : none)
  }

  isQuoted(span: Span): boolean {
    return within(this.quotes, span)
  }

  partAt(offset: number): PartName {
    return this.parts[lastBefore(this.parts, offset)]?.name ?? 'opening'
  }

  sentenceAt(offset: number): PlanSentence | null {
    return sentenceAt(this.sentences, offset)
  }

  sentencesOf(part: PartName): readonly PlanSentence[] {
    const known = this.#byPart.get(part) ?? this.statements.filter((one) => one.part === part)
    this.#byPart.set(part, known)
    return known
  }

  has(cue: Cue): boolean {
    return this.#index.has(cue)
  }

  sentencesWith(cue: Cue, also?: Cue): readonly PlanSentence[] {
    if (!this.#index.has(cue) || (also !== undefined && !this.#index.has(also))) return none
    const found = this.#index.sentencesWith(cue, this.sentences)
    return also === undefined ? found : shared(found, this.#index.sentencesWith(also, this.sentences))
  }
}

/** Without one of these no exhibit is cited in English. */
const citing = cue(
  "exhi- appe- anne- atta- encl- ex exh 'exhibit 'exhibits 'annex 'appendix 'attachment 'attachments 'enclosure 'enclosures",
)

const isStatement = ({ heading, quoted }: PlanSentence): boolean => !heading && !quoted

const none: readonly PlanSentence[] = []

/** The sentences that stand in both lists, which are in order. */
function shared(one: readonly PlanSentence[], other: readonly PlanSentence[]): readonly PlanSentence[] {
  let next = 0
  return one.filter(({ at }) => {
    while (next < other.length && (other[next]?.at ?? 0) < at) next++
    return other[next]?.at === at
  })
}

const isMain = (part: PartName): boolean => part === 'cause' || part === 'actions' || part === 'prevention'

/** The sentences of all blocks, counted and noted in the index as they are cut out. */
function readAll(text: string, blocks: readonly Block[], quotes: readonly Span[], index: WordIndex) {
  const sentences: Placed[] = []
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

/** A sentence that may still be found to stand in another part. */
interface Placed extends PlanSentence {
  part: PartName
}

/** Under headings that name no prevention, a vow after the actions is meant as one. */
function placeLateVows(sentences: readonly Placed[]): void {
  if (sentences.some((sentence) => sentence.heading && sentence.part === 'prevention')) return
  for (const sentence of sentences) {
    const isAct = sentence.part === 'actions' && !sentence.heading && !sentence.item
    if (isAct && tellsLasting(sentence.own)) sentence.part = 'prevention'
  }
}

function placeByContent(sentences: readonly Placed[]): void {
  let part: PartName = 'opening'
  for (const sentence of sentences) {
    if (sentence.heading || sentence.part === 'exhibits' || sentence.part === 'closing') continue
    part = topicOf(sentence.text) ?? part
    sentence.part = part
  }
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
