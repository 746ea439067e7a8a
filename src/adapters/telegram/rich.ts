import type { InputRichBlock } from 'grammy/types'

export type Block = InputRichBlock

const most = { characters: 32_000, blocks: 480 }
/** `A. Root cause`, `Summary`, `—— 中文对照 ——`: a short line without an end of a sentence, over others. */
const heading = /^(?:[A-Z]\. .{2,60}|—— .{2,20} ——|[^.。:：[\d\s][^.。[]{1,40})$/

/** A plan as headings and paragraphs; null where it is longer than a rich message may be. */
export function planBlocks(text: string): Block[] | null {
  if (Array.from(text).length > most.characters) return null
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const blocks = lines.map((line, at): Block => {
    if (at === 0) return { type: 'heading', size: 2, text: line }
    const isHeading = heading.test(line) && at < lines.length - 1
    return isHeading ? { type: 'heading', size: 4, text: line } : { type: 'paragraph', text: line }
  })
  return blocks.length === 0 || blocks.length > most.blocks ? null : blocks
}
