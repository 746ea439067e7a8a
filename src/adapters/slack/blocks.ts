import { commandList } from '../../core/commands/index.ts'
import type { Outgoing, ReadyFile } from '../../ports.ts'
import { splitText } from '../shared/split-text.ts'
import { escaped, framed, inert } from './inert.ts'
import { type ButtonBlock, buttonsOf, unbuttoned } from './press.ts'

interface Section {
  readonly type: 'section'
  readonly text: { readonly type: 'mrkdwn'; readonly verbatim: true; readonly text: string }
}
type Block = Section | ButtonBlock

/** One call to Slack. */
export type Piece =
  | { readonly kind: 'post'; readonly text: string; readonly blocks: readonly Block[] }
  | ({ readonly kind: 'file' } & ReadyFile)

/** The last is told nowhere: all blocks of a message together are refused beyond it. */
const most = { section: 3000, blocks: 50, message: 13_200, fallback: 3000 }
const mostPosts = 3
/** A plan is worth a file; a line to copy is not. */
const worthAFile = 600

/** What a message is sent as: its text in as many posts as it needs, then its files; the buttons under the last text. */
export function piecesOf(message: Outgoing, isDirect: boolean): Piece[] {
  const isCopy = message.copy === true
  const whole = isCopy ? message.text : `${spoken(message.text, isDirect)}${unbuttoned(message)}`
  const sections = sectionsOf(whole, isCopy)
  const posts = postsOf(sections, buttonsOf(message), whole)
  const files = message.files.map((file): Piece => ({ kind: 'file', ...file }))
  if (posts.length > mostPosts) {
    const name = isCopy ? 'text.txt' : 'message.txt'
    const head = postsOf([...sections.slice(0, 1), section('…')], buttonsOf(message), whole)
    return [...head, { kind: 'file', name, text: whole }, ...files]
  }
  const isPlan = isCopy && (message.step === 'plan' || message.step === 'submit')
  const plan: Piece[] =
    isPlan && whole.length >= worthAFile ? [{ kind: 'file', name: 'plan-of-action.txt', text: whole }] : []
  return [...posts, ...plan, ...files]
}

/** The same without a block, for where Slack takes them not. */
export function plainPieces(text: string): Piece[] {
  return splitText(text, most.fallback / 2).map((part) => ({ kind: 'post', text: escaped(part), blocks: [] }))
}

const section = (text: string): Section => ({
  type: 'section',
  text: { type: 'mrkdwn', verbatim: true, text },
})

function sectionsOf(text: string, isCopy: boolean): Section[] {
  return partsOf(text, isCopy ? framed : looking).map(section)
}

/** Parts that fit once they are written as Slack wants them, which may make them longer. */
function partsOf(text: string, written: (part: string) => string, length = most.section): string[] {
  const parts = splitText(text, length).map((part) => ({ part, shown: written(part) }))
  return parts.flatMap(({ part, shown }) =>
    shown.length <= most.section ? [shown] : partsOf(part, written, Math.ceil(part.length / 2)),
  )
}

/** Blocks in posts, none with more than Slack takes; buttons stay with the text before them. */
function postsOf(sections: readonly Section[], buttons: readonly ButtonBlock[], whole: string): Piece[] {
  const groups: Block[][] = [[]]
  for (const block of [...sections, ...buttons]) {
    const last = groups.at(-1) ?? []
    const isFull = last.length >= most.blocks || measured([...last, block]) > most.message
    if (isFull && last.length > 0) groups.push([block])
    else last.push(block)
  }
  const parts = groups.filter((group) => group.length > 0)
  return parts.map((blocks) => ({ kind: 'post', text: fallback(blocks, whole), blocks }))
}

/** As it goes over the wire, which is more than what Slack counts. */
const measured = (blocks: readonly Block[]): number => JSON.stringify(blocks).length

/** What is read out and shown in a notification. */
function fallback(blocks: readonly Block[], whole: string): string {
  const texts = blocks.flatMap((block) => (block.type === 'section' ? [block.text.text] : []))
  const bare = texts.join('\n').replaceAll(/```|\u200B|^[*_]|[*_]$/gm, '')
  const text = bare.trim() || escaped(whole.trim()) || '…'
  if (text.length <= most.fallback) return text
  return `${text.slice(0, most.fallback - 1).replace(/&\w{0,4}$/, '')}…`
}

/** A line that heads what follows it, a line of progress, and the reason for a question. */
const heading = /^[^\n·•\-[]{2,60}[:：]$/
const progress = /^\[[^\]\n]{2,80}\]$/
const reason = /^(?:Why: |为什么问：)/

/** Headings bold, the reason for a question in italics. */
function looking(text: string): string {
  const lines = text.split('\n')
  return lines
    .map((line, at) => {
      const isHead = progress.test(line) || (heading.test(line) && (lines[at + 1] ?? '') !== '')
      const shown = inert(line)
      const isPlain = !/[*_~`\u200B]/.test(line)
      if (isHead && isPlain) return `*${shown.trim()}*`
      return reason.test(line) && isPlain ? `_${shown.trim()}_` : shown
    })
    .join('\n')
}

const command = new RegExp(
  `(?<![\\w/.])/(?=(?:${commandList.map(({ name }) => name).join('|')})\\b(?!/))`,
  'g',
)

/** Slack keeps what begins with `/` for itself, so commands go through one word of ours. */
const spoken = (text: string, isDirect: boolean): string =>
  isDirect ? text.replaceAll(command, '/appeal ') : text
