import { writeFile } from 'node:fs/promises'
import { terminalSession } from '../adapters/terminal.ts'
import { type Verb, WrongUse, printLine } from './io.ts'
import { hasData, openData } from './open-data.ts'
import { parseOptions } from './parse-options.ts'

/** A case of the chat as CASE.json, and all that was said in it, which no other verb reads. */
export const exportCase: Verb = async (args, io) => {
  const { values } = parseOptions(args, {
    case: { type: 'string' },
    data: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
  })
  if (values.case === undefined)
    throw new WrongUse('name the case: --case ID (the chat lists them with /cases)')
  if (!hasData(values.data))
    throw new WrongUse('there is no case in this folder; name the folder with --data')
  const { store } = openData(values.data)
  try {
    const cases = (await store.load(terminalSession))?.cases ?? {}
    const kase = Object.hasOwn(cases, values.case) ? cases[values.case] : undefined
    if (!kase)
      throw new WrongUse(
        `there is no case "${values.case}"; known: ${Object.keys(cases).join(', ') || 'none yet'}`,
      )
    const transcript = await store.transcript(terminalSession, kase.id)
    const text = JSON.stringify({ ...kase, transcript }, null, values.json ? 0 : 2)
    if (values.out === undefined) printLine(io, text)
    else await writeFile(values.out, `${text}\n`, { mode: 0o600 }).catch(() => cannotWrite(values.out))
    return 0
  } finally {
    await store.close()
  }
}

function cannotWrite(path: string | undefined): never {
  throw new WrongUse(`cannot write ${path}; check the folder and its rights`)
}
