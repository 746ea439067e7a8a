import type { Case } from '../core/case.ts'
import { decodeText } from '../files/decode-text.ts'
import { maxFileBytes } from '../files/limits.ts'
import { type Io, WrongUse } from './io.ts'
import { readBytes } from './read-bytes.ts'
import { nameOf, reasonOf } from './read-input.ts'

/** The case in a JSON file, every missing key filled with its default. */
export async function readCase(file: string, io: Io): Promise<Case> {
  const text = await textOf(file, io)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new WrongUse(`${file}: it is not JSON`)
  }
  const { Case: schema } = await import('../core/case.ts')
  const read = schema.safeParse(await inTodaysShape(file, value))
  if (read.success) return read.data
  const faults = read.error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`)
  throw new WrongUse(
    `${file}: it is not a case (${faults.join('; ')}); the shape is shown by: appeal-coach schema case`,
  )
}

/** An exported case brings all that was said in it, so it may be longer than a text for a seller's eyes. */
async function textOf(file: string, io: Io): Promise<string> {
  const bytes = await readBytes(file, io, maxFileBytes).catch((error: unknown) => {
    throw new WrongUse(`${nameOf(file)}: ${reasonOf(error)}`)
  })
  if (bytes.length > maxFileBytes) throw new WrongUse(`${nameOf(file)}: it is larger than 20 MB`)
  const text = decodeText(bytes)
  if (text === null || text.trim() === '')
    throw new WrongUse(`${nameOf(file)}: ${text === null ? 'it is not text' : 'it is empty'}`)
  return text
}

async function inTodaysShape(file: string, value: unknown): Promise<unknown> {
  const { migrateCase } = await import('../core/migrate.ts')
  const { NewerSchema } = await import('../core/schema-version.ts')
  try {
    return migrateCase(value)
  } catch (error) {
    throw error instanceof NewerSchema ? new WrongUse(`${file}: ${error.message}`) : error
  }
}
