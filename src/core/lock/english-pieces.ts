import { type Figure, figuresOf } from './figures-of.ts'

/** A word, figure or stop of a text in the order in which they stand. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly lower: string
  readonly kind: 'word' | 'figure' | 'stop' | 'pause'
  readonly figure?: Figure
  readonly isCapital: boolean
}

const piece =
  /[Rr]e-[a-z]{3,}|[Ee]-mails?|[A-Za-z\u00c0-\u024f]+(?:['’][A-Za-z]+)*['’]?|\p{Script=Han}+|\n|[.!?;,:，。；：！？、–—()（）]|[$€£¥%％‰<>≥≤~=+&#]|[^\s\p{P}\p{S}\dA-Za-z\u00c0-\u024f\p{Script=Han}]+/gu
const abbreviation =
  /\b(?:co|ltd|no|nos|inc|corp|llc|mr|mrs|ms|dr|st|e\.g|i\.e|vs|approx|nr|ex|fig|art|tel|ref|qty|dept)$/i

/** Before these words a new clause begins. */
export const clauseBefore: ReadonlySet<string> = new Set(
  'but while whereas because although though since which who when unless until if and or so as after before where that for'.split(
    ' ',
  ),
)

/** The pieces of a text; every figure is one piece, and a contraction is two words. */
export function pieces(text: string, names: readonly string[] = []): Piece[] {
  const figures = figuresOf(text, names)
  const found: Piece[] = []
  let next = 0
  const addFiguresTo = (offset: number): void => {
    for (let figure = figures[next]; figure && figure.start < offset; figure = figures[++next]) {
      const words = text.slice(figure.start, figure.end)
      found.push({ ...figure, words, lower: words.toLowerCase(), kind: 'figure', figure, isCapital: false })
    }
  }
  for (const hit of text.matchAll(piece)) {
    const [words] = hit
    const start = hit.index
    addFiguresTo(start + words.length)
    const last = figures[next - 1]
    if (last && start < last.end) continue
    if (isListMark(text, start, words)) continue
    for (const each of split(words, start)) found.push(each.kind === 'word' ? each : stopOf(text, each))
  }
  addFiguresTo(text.length + 1)
  return found.filter(({ words }) => words !== '')
}

const isListMark = (text: string, start: number, words: string): boolean =>
  /^[A-Z]$/.test(words) &&
  /(?:^|\n)$/.test(text.slice(0, start)) &&
  /^[.)]\s/.test(text.slice(start + 1, start + 3))

function split(words: string, start: number): Piece[] {
  const make = (part: string, from: number, length = part.length): Piece => ({
    start: start + from,
    end: start + from + length,
    words: part,
    lower: part.toLowerCase().replaceAll('’', "'").replace('-', ''),
    kind: /^[\p{P}\n]$/u.test(part) && !/^[%％&#]$/.test(part) ? 'stop' : 'word',
    isCapital: /^[A-Z\u00c0-\u00de]/.test(part),
  })
  const plain = words.replaceAll('’', "'")
  const short = /^([A-Za-z]+)(n't|'ll|'ve|'re|'d|'s|')$/i.exec(plain)
  if (!short) return [make(words, 0)]
  const [, head = '', tail = ''] = short
  const full: Readonly<Record<string, string>> = {
    "n't": 'not',
    "'ll": 'will',
    "'ve": 'have',
    "'re": 'are',
    "'d": 'would',
  }
  const verb = { ca: 'can', wo: 'will', sha: 'shall' }[head.toLowerCase()]
  const first =
    tail.toLowerCase() === "n't" && verb !== undefined ? make(verb, 0, head.length) : make(head, 0)
  const second = full[tail.toLowerCase()]
  return second === undefined ? [first] : [first, make(second, head.length, tail.length)]
}

function stopOf(text: string, mark: Piece): Piece {
  if (/^[.]$/.test(mark.words)) {
    const after = text.slice(mark.end)
    const isEnd = /^["'”’)\]]*(?:\s|$)/.test(after)
    const isShort = abbreviation.test(text.slice(Math.max(0, mark.start - 8), mark.start))
    const isFirm = /\b(?:ltd|inc|llc|corp|gmbh)$/i.test(text.slice(Math.max(0, mark.start - 5), mark.start))
    if (
      isShort &&
      !(isFirm && /^\s+[A-Z]/.test(after)) &&
      !/^\s+(?:We|The|It|On|In|Our|This|Since|They|All|Each|Every|No|After|Before|From)\b/.test(after) &&
      after.trim() !== ''
    )
      return { ...mark, words: '' }
    return isEnd ? { ...mark, kind: 'stop' } : { ...mark, words: '' }
  }
  if (/^[!?;。；！？\n]$/.test(mark.words)) return { ...mark, kind: 'stop' }
  return { ...mark, kind: 'pause' }
}
