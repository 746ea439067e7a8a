import type { PartName } from './plan-text.ts'
import { type Heading, type HeadingName, readHeading } from './read-heading.ts'
import { type Line, readLines } from './read-lines.ts'
import type { Span } from './rule.ts'

/** A heading, a list item, or a run of prose lines that belong together; sentences never cross blocks. */
export interface Block extends Span {
  readonly part: PartName
  readonly isHeading: boolean
  readonly isItem: boolean
}

interface Draft {
  start: number
  end: number
  name: HeadingName
  isHeading: boolean
  isItem: boolean
}

const numberedExhibit =
  /^(?:exhibits?|attachments?|enclosures?)[ ]?(?:no\.? ?)?\d|^附件[ ]?[\d一二三四五六七八九十]/i
const farewell =
  /^(?:thank you|thanks|sincerely|yours|kind regards|best regards|regards|respectfully|we (?:kindly |respectfully )?(?:ask|request) (?:you|amazon|that|for)|please (?:reinstate|review|reactivate|restore))\b|^(?:此致|敬礼|谢谢|感谢|恳请|特此|请(?:贵方|亚马逊)?(?:复核|恢复|审核))/i

/** The blocks of a text in order with the part each stands in, and its paragraphs (a list item is one). */
export function readBlocks(text: string): { blocks: Block[]; paragraphs: Span[] } {
  const drafts: Draft[] = []
  const paragraphs: Span[] = []
  let name: HeadingName = 'opening'
  let open: Draft | null = null
  for (const line of readLines(text)) {
    if (line.kind === 'blank') {
      open = null
      continue
    }
    const isPlain = line.kind === 'quote' || isExhibitLine(text, line)
    const heading = isPlain ? null : readHeading(text.slice(line.start, line.end))
    if (heading !== null && heading.name !== null) name = heading.name
    const rest = heading === null ? line.content : afterHeading(drafts, line, heading, name)
    if (rest >= line.end) {
      open = null
      continue
    }
    const isItem = line.kind === 'item'
    if (heading === null && open !== null && line.kind === 'prose' && continues(text, open, line)) {
      open.end = line.end
      extend(paragraphs, line.end)
      continue
    }
    drafts.push({ start: rest, end: line.end, name: nameFor(text, line, name), isHeading: false, isItem })
    paragraphs.push({ start: rest, end: line.end })
    open = drafts.at(-1) ?? null
  }
  return { blocks: settle(drafts), paragraphs }
}

function afterHeading(drafts: Draft[], line: Line, heading: Heading, name: HeadingName): number {
  const end = Math.min(line.start + heading.end, line.end)
  const start = Math.min(line.content, end)
  if (start < end) drafts.push({ start, end, name, isHeading: true, isItem: false })
  return end
}

function extend(paragraphs: Span[], end: number): void {
  const last = paragraphs.pop()
  if (last !== undefined) paragraphs.push({ start: last.start, end })
}

const isExhibitLine = (text: string, line: Line): boolean =>
  numberedExhibit.test(text.slice(line.content, Math.min(line.end, line.content + 40)))

/** A numbered exhibit or a farewell stands apart from the part it follows. */
function nameFor(text: string, line: Line, name: HeadingName): HeadingName {
  if (isExhibitLine(text, line)) return 'exhibits'
  if (
    line.kind === 'prose' &&
    name !== 'opening' &&
    farewell.test(text.slice(line.content, line.content + 40))
  )
    return 'closing'
  return name
}

// A line that a mail program wrapped: the one before ends mid-sentence, and is long or this one begins small.
function continues(text: string, open: Draft, line: Line): boolean {
  if (/[.!?。！？:：;；]/.test(text[open.end - 1] ?? '')) return false
  return line.start - open.start > 60 || /[a-z0-9(]/.test(text[line.content] ?? '')
}

/** "What happened" is the cause only where nothing else is called so. */
function settle(drafts: readonly Draft[]): Block[] {
  const hasCause = drafts.some((draft) => draft.isHeading && draft.name === 'cause')
  return drafts.map(({ start, end, name, isHeading, isItem }) => ({
    start,
    end,
    part: name === 'event' ? (hasCause ? 'opening' : 'cause') : name,
    isHeading,
    isItem,
  }))
}
