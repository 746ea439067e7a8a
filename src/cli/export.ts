import { terminalSession } from '../adapters/terminal.ts'
import type { Session } from '../core/session.ts'
import type { Store } from '../ports.ts'
import { type Io, type Verb, WrongUse, complain, printLine } from './io.ts'
import { hasData } from './open-data.ts'
import { onPlaces, wordsIn } from './on-places.ts'
import { parseOptions } from './parse-options.ts'
import { writeGiven } from './write-given.ts'

/** A case of a chat as CASE.json with all that was said in it, or as one sealed file with the seller's files too. */
export const exportCase: Verb = async (args, io) => {
  const { values } = parseOptions(args, {
    case: { type: 'string' },
    chat: { type: 'string' },
    data: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
    sealed: { type: 'boolean' },
    'passphrase-file': { type: 'string' },
  })
  const caseId = values.case
  if (caseId === undefined) throw new WrongUse('name the case: --case ID (the chat lists them with /cases)')
  const passphrase = values['passphrase-file']
  if (passphrase !== undefined && !values.sealed) throw new WrongUse('--passphrase-file is for --sealed')
  if (values.sealed && values.out === undefined)
    throw new WrongUse(`name the sealed file: --out case-${caseId}.sealed`)
  const chat = values.chat ?? terminalSession
  return onPlaces('export', values.data, io, async (open) => {
    if (!open.isShared && !hasData(values.data))
      throw new WrongUse('there is no case in this folder; name the folder with --data')
    const { store, blobs } = await open.places()
    const kase = caseIn(await store.load(chat), caseId)
    if (values.sealed) {
      const { takeCase } = await import('../files/sealed/carry.ts')
      const whole = await takeCase({ store, blobs }, chat, caseId)
      if (whole === null) throw new WrongUse('the case was forgotten just now')
      await seal(whole, values.out ?? '', passphrase, io)
    } else await writeJson(store, chat, kase, values, io)
    return 0
  })
}

type Case = ReturnType<typeof caseIn>

function caseIn(session: Session | null, id: string) {
  const cases = session?.cases ?? {}
  const kase = Object.hasOwn(cases, id) ? cases[id] : undefined
  if (!kase)
    throw new WrongUse(`there is no case "${id}"; known: ${Object.keys(cases).join(', ') || 'none yet'}`)
  return kase
}

async function writeJson(
  store: Store,
  chat: string,
  kase: Case,
  { json, out }: { json?: boolean; out?: string },
  io: Io,
): Promise<void> {
  const transcript = await store.transcript(chat, kase.id)
  const text = JSON.stringify({ ...kase, transcript }, null, json ? 0 : 2)
  if (out === undefined) printLine(io, text)
  else await writeGiven(out, `${text}\n`)
}

type Whole = Parameters<typeof import('../files/sealed/case-file.ts').sealCase>[0]

/** The code goes to standard error, so that it stands beside the file and never in it. */
async function seal(whole: Whole, out: string, passphrase: string | undefined, io: Io): Promise<void> {
  const [{ sealCase }, { newCode }] = await Promise.all([
    import('../files/sealed/case-file.ts'),
    import('../files/sealed/code.ts'),
  ])
  const secret =
    passphrase === undefined
      ? ({ kind: 'code', words: newCode() } as const)
      : ({ kind: 'passphrase', words: await wordsIn(passphrase, io) } as const)
  await writeGiven(out, await sealCase(whole, secret))
  const lacking = new Set(whole.portable.case.files.map(({ sha256 }) => sha256)).size - whole.blobs.length
  if (lacking > 0) complain(io, `export: ${lacking} of its files are not kept any more and are not in it`)
  if (secret.kind === 'code') complain(io, `Code: ${secret.words} (it opens ${out} and is shown only now)`)
}
