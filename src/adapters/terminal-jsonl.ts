import type { Text } from '../core/text.ts'
import { ChatIn, type ChatOut } from './terminal-lines.ts'
import { type Face, type Input, writeOut } from './terminal-face.ts'

const maxLineBytes = 1024 * 1024
const keys = ['text', 'choose', 'file', 'now'] as const

const notJson: Text = { en: 'This line is not JSON.', zh: '这一行不是 JSON。' }
const notUtf8: Text = { en: 'This line is not UTF-8.', zh: '这一行不是 UTF-8。' }
const tooLong: Text = {
  en: 'This line is longer than 1 MB and was not read.',
  zh: '这一行超过 1 MB，没有读取。',
}
const notInput: Text = {
  en: 'Expected one of {"text":"…"}, {"choose":"ID"}, {"file":"PATH"}, {"now":"ISO time"}, with a string.',
  zh: '每行应是 {"text":"…"}、{"choose":"ID"}、{"file":"PATH"}、{"now":"ISO 时间"} 其中之一，值为字符串。',
}
const notTime: Text = {
  en: '"now" must be an ISO time such as 2026-03-01T09:00:00Z.',
  zh: '"now" 须是 ISO 时间，例如 2026-03-01T09:00:00Z。',
}

/** The face for programs: one JSON object a line, both ways. */
export function jsonlFace(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  text: (t: Text) => string,
): Face {
  const put = (line: ChatOut): Promise<void> => writeOut(output, `${JSON.stringify(line)}\n`)
  return {
    async *inputs() {
      for await (const line of linesOf(input)) {
        const given = typeof line === 'string' ? read(line) : ({ kind: 'bad', why: line } as const)
        if (given) yield given
      }
    },
    async show({ step, text: said, lang, choices }, files) {
      await put({ kind: 'message', step, text: said, lang, choices, files: [...files] })
    },
    complain: (why) => put({ kind: 'error', text: text(why) }),
    async settled(where, after) {
      if (after === 'input')
        await put({ kind: 'idle', case: where.case, step: where.step, missing: [...where.missing] })
    },
    close: () => input.pause(),
  }
}

/** Lines as text, or the reason why one cannot be read; never holds more than one line's limit. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string | Text> {
  let held: Buffer[] = []
  let size = 0
  const end = (): string | Text => {
    const whole = Buffer.concat(held)
    const long = size > maxLineBytes
    held = []
    size = 0
    return long ? tooLong : decode(whole)
  }
  for await (const chunk of input) {
    let rest = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk)
    for (let at = rest.indexOf(10); at !== -1; at = rest.indexOf(10)) {
      hold(rest.subarray(0, at))
      yield end()
      rest = rest.subarray(at + 1)
    }
    hold(rest)
  }
  if (size > 0) yield end()

  function hold(part: Buffer): void {
    size += part.length
    if (size <= maxLineBytes) held.push(part)
    else held = []
  }
}

function decode(bytes: Buffer): string | Text {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return notUtf8
  }
}

/** What a line asks for; null for a blank line. */
function read(line: string): Input | null {
  if (line.trim() === '') return null
  const bad = (why: Text): Input => ({ kind: 'bad', why })
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return bad(notJson)
  }
  const checked = ChatIn.safeParse(value)
  if (!checked.success || keys.filter((key) => key in checked.data).length !== 1) return bad(notInput)
  const given: { text?: unknown; choose?: unknown; file?: unknown; now?: unknown } = checked.data
  if (typeof given.text === 'string') return { kind: 'text', text: given.text }
  if (typeof given.choose === 'string') return { kind: 'choose', id: given.choose }
  if (typeof given.file === 'string') return { kind: 'file', path: given.file }
  const at = timeOf(String(given.now))
  return at === null ? bad(notTime) : { kind: 'now', at }
}

function timeOf(words: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}(?:[T ]|$)/.test(words)) return null
  const at = Date.parse(words)
  return Number.isFinite(at) ? at : null
}
