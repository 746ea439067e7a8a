import { maxTextBytes, readText, textOf } from '../files/read-text.ts'
import { type Io, WrongUse } from './io.ts'

/** One input of a verb, under the name it was given; either its text, or why there is none. */
export type Input =
  | { readonly file: string; readonly text: string }
  | {
      readonly file: string
      readonly text: null
      readonly problem: string
      /** There is something, and it is no text. */
      readonly isOther?: boolean
    }

/** The inputs in order; `-` is standard input. A bad one does not stop the others. */
export async function* readInputs(files: readonly string[], io: Io): AsyncGenerator<Input> {
  for (const file of files) yield await readInput(file, io)
}

/** The text of the one input that everything rests on; without it the verb cannot go on. */
export async function needInput(file: string, io: Io): Promise<string> {
  const input = await readInput(file, io)
  if (input.text === null) throw new WrongUse(input.problem)
  return input.text
}

async function readInput(file: string, io: Io): Promise<Input> {
  try {
    const { size, text } = file === '-' ? await textOf(bytesOf(io)) : await readText(file)
    if (text !== null && text.trim() !== '') return { file, text }
    const isOther = size > 0 && text === null
    return { file, text: null, problem: `${nameOf(file)}: ${whyNoText(size, text)}`, isOther }
  } catch (error) {
    return { file, text: null, problem: `${nameOf(file)}: ${reasonOf(error)}` }
  }
}

export async function* bytesOf(io: Io): AsyncGenerator<Uint8Array> {
  for await (const chunk of io.stdin) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

export const nameOf = (file: string): string => (file === '-' ? 'standard input' : file)

function whyNoText(size: number, text: string | null): string {
  if (size === 0 || text !== null) return 'it is empty'
  if (size > maxTextBytes) return 'it is larger than 1 MB; give only the part that matters'
  return 'it is not text that can be read; paste the text into a .txt file'
}

export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file'
  if (code === 'EACCES' || code === 'EPERM') return 'you have no right to read it'
  if (code === 'EISDIR' || (error instanceof Error && error.message.endsWith('is a folder')))
    return 'it is a folder; name the files in it'
  return 'it could not be read'
}
