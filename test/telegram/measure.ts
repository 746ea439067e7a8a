import { badRequest } from './refusal.ts'

// The limits of what a bot sends, in the units in which the Bot API counts.

interface Entity {
  readonly type: string
  readonly offset: number
  readonly length: number
}

export const longest = {
  text: 4096,
  textBytes: 32_768,
  caption: 1024,
  data: 64,
  buttons: 100,
  richText: 32_768,
  richBlocks: 500,
  richDepth: 16,
  document: 50 * 1024 * 1024,
  download: 20 * 1024 * 1024,
}

/** Telegram counts UTF-16 units in its documentation and code points in its server; the stricter holds. */
export function checkText(text: unknown, entities: unknown, most = longest.text): void {
  if (typeof text !== 'string' || text.trim() === '') throw badRequest('message text is empty')
  if (Buffer.byteLength(text) > longest.textBytes) throw badRequest('text is too long')
  if (text.length > most) {
    throw badRequest(most === longest.caption ? 'message caption is too long' : 'message is too long')
  }
  for (const entity of Array.isArray(entities) ? (entities as Entity[]) : []) checkEntity(text, entity)
}

const kinds = new Set(
  'bold italic underline strikethrough spoiler blockquote expandable_blockquote code pre text_link'.split(
    ' ',
  ),
)

function checkEntity(text: string, { type, offset, length }: Entity): void {
  const isInside = offset >= 0 && length > 0 && offset + length <= text.length
  if (!kinds.has(type)) throw badRequest(`can't parse entities: unsupported entity ${type}`)
  if (!isInside) throw badRequest("can't parse entities: an entity is beyond the text")
  if (cutsPair(text, offset) || cutsPair(text, offset + length))
    throw badRequest("can't parse entities: an entity ends inside a character")
}

const cutsPair = (text: string, at: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '')

export interface Button {
  readonly text: string
  readonly callback_data?: string
  readonly url?: string
}

/** The buttons of a markup in order; complains like Telegram of any that it would not show. */
export function buttonsOf(markup: unknown): Button[] {
  const rows = (markup as { inline_keyboard?: readonly (readonly Button[])[] } | undefined)?.inline_keyboard
  const buttons = (rows ?? []).flat()
  if (buttons.length > longest.buttons) throw badRequest('reply markup is too long')
  for (const { text, callback_data: data, url } of buttons) {
    if (text.trim() === '') throw badRequest('BUTTON_TEXT_INVALID')
    if (url !== undefined) continue
    const size = Buffer.byteLength(data ?? '')
    if (size < 1 || size > longest.data) throw badRequest('BUTTON_DATA_INVALID')
  }
  return buttons
}

interface Block {
  readonly type: string
  readonly text?: unknown
  readonly blocks?: readonly Block[]
  readonly items?: readonly Block[]
}

/** The plain text of a rich message; complains where it is longer, richer or deeper than Telegram takes. */
export function checkRich(message: unknown): string {
  const { blocks, html, markdown } = (message ?? {}) as Record<string, unknown>
  if ([blocks, html, markdown].filter((one) => one !== undefined).length !== 1)
    throw badRequest('rich message must have exactly one of blocks, html and markdown')
  const source = html ?? markdown
  if (typeof source === 'string') return checkedRich(source, source.split(/\n{2,}/).length, 1)
  let [count, depth] = [0, 0]
  const texts: string[] = []
  const walk = (list: readonly Block[], level: number): void => {
    depth = Math.max(depth, level)
    for (const block of list) {
      count += 1
      if (block.text !== undefined) texts.push(plainOf(block.text))
      walk([...(block.blocks ?? []), ...(block.items ?? [])], level + 1)
    }
  }
  walk(blocks as Block[], 0)
  return checkedRich(texts.join('\n'), count, depth)
}

function checkedRich(text: string, blocks: number, depth: number): string {
  if (text.trim() === '') throw badRequest('rich message is empty')
  if (Array.from(text).length > longest.richText) throw badRequest('rich message is too long')
  if (blocks > longest.richBlocks) throw badRequest('rich message has too many blocks')
  if (depth > longest.richDepth) throw badRequest('rich message is nested too deeply')
  return text
}

function plainOf(text: unknown): string {
  if (typeof text === 'string') return text
  if (Array.isArray(text)) return text.map(plainOf).join('')
  return plainOf((text as { text?: unknown }).text ?? '')
}

const command = /^[a-z0-9_]{1,32}$/

export function checkCommands(commands: unknown): void {
  const list = Array.isArray(commands) ? (commands as { command: string; description: string }[]) : []
  if (list.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH')
  for (const { command: name, description } of list) {
    if (!command.test(name)) throw badRequest('BOT_COMMAND_INVALID')
    if (description.length < 1 || description.length > 256)
      throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
  }
}
