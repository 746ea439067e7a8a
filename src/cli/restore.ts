import { terminalSession } from '../adapters/terminal.ts'
import type { CaseFile } from '../files/sealed/case-file.ts'
import { type Io, type Verb, WrongUse, complain, printLine } from './io.ts'
import { configuration } from './open-data.ts'
import { onPlaces, wordsIn } from './on-places.ts'
import { parseOptions } from './parse-options.ts'
import { readBytes } from './read-bytes.ts'
import { nameOf } from './read-input.ts'

/** A case that `export` wrote, put into a chat of this store with all that was said in it, and with its files where it is sealed. */
export const restore: Verb = async (args, io) => {
  const { values, positionals } = parseOptions(args, {
    code: { type: 'string' },
    'code-file': { type: 'string' },
    chat: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'boolean' },
  })
  const [file, another] = positionals
  if (file === undefined || another !== undefined)
    throw new WrongUse('name one file: restore CASE.json, or restore case-1.sealed --code CODE')
  const chat = values.chat ?? terminalSession
  if (!/^(?:terminal|telegram|slack):./.test(chat))
    throw new WrongUse('--chat is terminal:local, telegram:… or slack:…, as the case had it')
  const bytes = await readBytes(file, io).catch(() => {
    throw new WrongUse(`${file}: there is no such file, or you have no right to read it`)
  })
  const whole = isJson(bytes)
    ? await plainCase(file, bytes)
    : await sealedCase(file, bytes, await secretOf(values, io))
  return onPlaces('restore', values.data, io, async (open) => {
    const { keeping } = configuration()
    const { putCase } = await import('../files/sealed/carry.ts')
    const { id, isThere } = await putCase(await open.places(), chat, whole, keeping)
    const { files, transcript } = whole.portable
    printLine(
      io,
      values.json
        ? JSON.stringify({ file, case: id, isThere, files: files.length, lines: transcript.length })
        : isThere
          ? `This case is here already, as case ${id}; nothing was changed. 这个案件已经在这里（案件 ${id}），没有改动。`
          : `Restored as case ${id}: ${files.length} files, ${transcript.length} lines of talk. Go on with: appeal-coach chat --case ${id}`,
    )
    const lacking = new Set(whole.portable.case.files.map(({ sha256 }) => sha256)).size - files.length
    if (lacking > 0 && !isThere)
      complain(io, `restore: ${lacking} of its files are named and not in it; send them again in the chat`)
    return 0
  })
}

const isJson = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*\{/.test(Buffer.from(bytes.subarray(0, 64)).toString())

async function plainCase(file: string, bytes: Uint8Array): Promise<CaseFile> {
  const [{ portableFrom }, { isBlank }, { NewerSchema }] = await Promise.all([
    import('../core/export/portable.ts'),
    import('../core/case-end.ts'),
    import('../core/schema-version.ts'),
  ])
  const name = nameOf(file)
  try {
    const portable = portableFrom(
      JSON.parse(
        Buffer.from(bytes)
          .toString()
          .replace(/^\uFEFF/, ''),
      ),
      Date.now(),
    )
    if (isBlank(portable.case)) throw new WrongUse(`${name}: there is nothing in it of a case`)
    return { portable, blobs: [] }
  } catch (error) {
    if (error instanceof WrongUse) throw error
    if (error instanceof NewerSchema) throw new WrongUse(`${name}: ${error.message}`)
    throw new WrongUse(`${name}: it is not a case as export writes it; the shape: appeal-coach schema case`)
  }
}

async function sealedCase(file: string, bytes: Uint8Array, words: string): Promise<CaseFile> {
  const [{ openCase }, { Unopened }] = await Promise.all([
    import('../files/sealed/case-file.ts'),
    import('../files/sealed/unopened.ts'),
  ])
  return openCase(bytes, words).catch((error: unknown) => {
    if (error instanceof Unopened) throw new WrongUse(`${nameOf(file)}: ${error.text.en}. ${error.text.zh}。`)
    throw error
  })
}

async function secretOf(
  { code, 'code-file': file }: { code?: string; 'code-file'?: string },
  io: Io,
): Promise<string> {
  if (code !== undefined) return code
  if (file !== undefined) return wordsIn(file, io)
  throw new WrongUse(
    'give the code that was shown with the file: --code CODE, or --code-file FILE for a passphrase',
  )
}
