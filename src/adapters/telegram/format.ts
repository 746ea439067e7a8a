import type { MessageEntity } from 'grammy/types'

/** A text and how it looks, as Telegram takes it: nothing in the text is markup. */
export interface Formatted {
  readonly text: string
  readonly entities: MessageEntity[]
}

/** A line that heads what follows it: `First hour, do:`. */
const heading = /^[^\n·•\-[]{2,60}[:：]$/
const progress = /^(?:\[[^\]\n]{2,80}\]|▰+▱* .+)$/
const reason = /^(?:Why: |为什么问：)/

/** Headings bold, the reason for a question in italics; spans lie on whole lines and never meet. */
export function formatted(text: string): Formatted {
  const entities: MessageEntity[] = []
  let offset = 0
  const lines = text.split('\n')
  for (const [at, line] of lines.entries()) {
    const isHead = progress.test(line) || (heading.test(line) && (lines[at + 1] ?? '') !== '')
    const length = line.trimEnd().length
    if (isHead && length > 0) entities.push({ type: 'bold', offset, length })
    else if (reason.test(line)) entities.push({ type: 'italic', offset, length })
    offset += line.length + 1
  }
  return { text, entities }
}

/** A text that one tap copies; what stands before it is no part of it. */
export function copyable(text: string, before = ''): Formatted {
  const entities: MessageEntity[] = [{ type: 'pre', offset: before.length, length: text.length }]
  return { text: `${before}${text}`, entities }
}
