import type { Span } from './rule.ts'

// A full stop ends no sentence after these.
const abbreviation =
  /(?:^|[\s(（.])(?:no|nos|mr|mrs|ms|dr|st|e\.g|i\.e|vs|approx|fig|ex|art|dept|tel|ref|qty|pcs|min|max|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[a-z])\.$/i
// After these it does when a new sentence plainly begins.
const company = /(?:^|[\s,])(?:ltd|co|inc|corp|llc|etc|a\.m|p\.m)\.$/i
const begins =
  /^\s+(?:we|i|the|it|this|these|our|my|on|in|since|they|all|each|every|no|both|after|before|from)\b/i
const stop = /(?<![.!?])[.!?]{1,40}["'”’»)\]]{0,4}(?=\s|$)|(?<![。！？])[。！？]{1,40}[”’」』）)"]{0,4}/g

/** The sentences of one block of text, each trimmed; a block never holds more than one list item or heading. */
export function readSentences(text: string, block: Span): Span[] {
  const found: Span[] = []
  const words = text.slice(block.start, block.end)
  let from = 0
  stop.lastIndex = 0
  for (let hit = stop.exec(words); hit !== null; hit = stop.exec(words)) {
    const end = stop.lastIndex
    if (hit[0].startsWith('.') && isInside(words, from, hit.index + 1)) continue
    push(found, words, from, end, block.start)
    from = end
  }
  push(found, words, from, words.length, block.start)
  return found
}

function isInside(words: string, from: number, end: number): boolean {
  const before = words.slice(Math.max(from, end - 12), end)
  const after = words.slice(end, end + 14)
  if (/^\s+[a-z0-9]/.test(after) && (abbreviation.test(before) || company.test(before))) return true
  if (company.test(before)) return after.trim() !== '' && !begins.test(after)
  return abbreviation.test(before) && after.trim() !== '' && !begins.test(after)
}

// No sentence of a letter is so long; the cut keeps the work of every rule in proportion to the text.
const longest = 1500

function push(found: Span[], words: string, from: number, to: number, offset: number): void {
  let start = from
  let end = to
  while (start < end && words.charCodeAt(start) <= 32) start++
  while (end > start && words.charCodeAt(end - 1) <= 32) end--
  while (end - start > longest) {
    const space = start + words.slice(start, start + longest + 1).lastIndexOf(' ')
    const cut = space > start + longest / 2 ? space + 1 : start + longest
    found.push({ start: offset + start, end: offset + cut })
    start = cut
  }
  if (start < end) found.push({ start: offset + start, end: offset + end })
}
