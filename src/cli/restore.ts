import { readFile } from 'node:fs/promises'
import { terminalSession } from '../adapters/terminal.ts'
import { type Io, type Verb, WrongUse, printLine } from './io.ts'
import { configuration } from './open-data.ts'
import { onPlaces, wordsIn } from './on-places.ts'
import { parseOptions } from './parse-options.ts'

/** A sealed case, put into a chat of this store with its files and all that was said in it. */
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
    throw new WrongUse('name one sealed file: restore case-1.sealed --code CODE')
  const words = await secretOf(values, io)
  const chat = values.chat ?? terminalSession
  if (!/^(?:terminal|telegram|slack):./.test(chat))
    throw new WrongUse('--chat is terminal:local, telegram:… or slack:…, as the case had it')
  const sealed = await readFile(file).catch(() => {
    throw new WrongUse(`${file}: there is no such file, or you have no right to read it`)
  })
  const [{ openCase }, { putCase }, { Unopened }] = await Promise.all([
    import('../files/sealed/case-file.ts'),
    import('../files/sealed/carry.ts'),
    import('../files/sealed/unopened.ts'),
  ])
  const whole = await openCase(sealed, words).catch((error: unknown) => {
    if (error instanceof Unopened) throw new WrongUse(`${file}: ${error.text.en}. ${error.text.zh}。`)
    throw error
  })
  return onPlaces('restore', values.data, io, async (open) => {
    const { keeping } = configuration()
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
    return 0
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
