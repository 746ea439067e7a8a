import { createInterface } from 'node:readline'
import { parseNotice } from '../core/notice/parse.ts'
import { maxTextBytes } from '../files/read-text.ts'
import { type Io, type Verb, WrongUse, complain, printLine } from './io.ts'
import { outputLang } from './output-lang.ts'
import { parseOptions } from './parse-options.ts'
import { type Input, readInputs } from './read-input.ts'
import { triageText } from './triage-text.ts'

/**
 * Notices, parsed: one object a line, or a short summary for people. With `--jsonl` standard input holds a notice a
 * line, as `{"text":"…"}` or a JSON string, so that one process reads any number of them. A file that is a document is
 * read as the chat reads it.
 */
export const triage: Verb = async (args, io) => {
  const { values, positionals } = parseOptions(args, {
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
    lang: { type: 'string' },
  })
  if (values.jsonl && positionals.some((file) => file !== '-'))
    throw new WrongUse('--jsonl reads standard input; name no file with it')
  if (positionals.length === 0 && !values.jsonl) throw new WrongUse('name a file, or - for standard input')
  const lang = outputLang(values.lang)
  let code = 0
  for await (const given of values.jsonl ? readLines(io) : readInputs(positionals, io)) {
    const input = isDocument(given) ? await read(given, io) : given
    if (input.text === null) {
      complain(io, `triage: ${input.problem}`)
      code = 2
      continue
    }
    const reading = parseNotice(input.text)
    const isJson = values.json ?? values.jsonl
    const line = isJson
      ? JSON.stringify({ file: input.file, ...reading })
      : triageText(input.file, reading, lang)
    if (!printLine(io, line)) await drained(io)
  }
  return code
}

/** A PDF, a Word file or a picture; of standard input nothing is left to be read another time. */
const isDocument = (given: Input): boolean =>
  given.text === null && given.isOther === true && given.file !== '-'

async function read(given: Input, io: Io): Promise<Input> {
  const { readDocument } = await import('./read-document.ts')
  return readDocument(given, io)
}

/** The notices of standard input, each under the name it brings or its line number. */
async function* readLines(io: Io): AsyncGenerator<Input> {
  let number = 0
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() !== '') yield readLine(line, `line ${number}`)
  }
}

function readLine(line: string, name: string): Input {
  const given = parsed(line)
  const text = typeof given === 'string' ? given : textOf(given, 'text')
  if (text === null)
    return { file: name, text: null, problem: `${name}: it is no JSON string and no object with a text` }
  const file = textOf(given, 'file') ?? textOf(given, 'id') ?? name
  if (text.trim() === '') return { file, text: null, problem: `${name}: its text is empty` }
  return text.length > maxTextBytes
    ? { file, text: null, problem: `${name}: its text is larger than 1 MB` }
    : { file, text }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function textOf(given: unknown, key: string): string | null {
  if (typeof given !== 'object' || given === null) return null
  const value: unknown = Reflect.get(given, key)
  return typeof value === 'string' ? value : null
}

/** A slow reader of ours is waited for, so that what was read does not pile up. */
async function drained({ stdout }: Io): Promise<void> {
  await new Promise((resolve) => stdout.once('drain', resolve))
}
