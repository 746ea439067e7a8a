import { join } from 'node:path'
import {
  type Clock,
  type Opening,
  type Terminal,
  createTerminal,
  terminalSession,
} from '../adapters/terminal.ts'
import type { Face, Where } from '../adapters/terminal-face.ts'
import { missingOf } from '../core/missing.ts'
import type { Lang, Text } from '../core/text.ts'
import { langs } from '../core/text.ts'
import { createTransition } from '../core/transition.ts'
import { createFileMaker } from '../files/make-file.ts'
import { readGiven } from '../files/read-text.ts'
import { saveExport } from '../files/save-export.ts'
import type { Store } from '../ports.ts'
import { createRelay } from '../runtime/relay.ts'
import { createTurn } from '../runtime/turn.ts'
import { type Io, WrongUse, complain } from './io.ts'
import { type Data, configuration, openData } from './open-data.ts'
import { dropFrom, fileDesk, openBlobs, readFrom } from './open-files.ts'
import { askingOf, openModel } from './open-model.ts'
import { oneOf, parseOptions } from './parse-options.ts'

interface Wish {
  readonly lang: Lang | undefined
  readonly jsonl: boolean
  readonly caseId: string | undefined
  readonly data: string | undefined
  readonly offline: boolean
}

/** The coach in the terminal: the only place where store, turn, relay and terminal are put together. */
export async function chat(args: string[], io: Io): Promise<number> {
  const wish = wishOf(args)
  const data = openData(wish.data)
  try {
    await converse(wish, data, await openingOf(data.store, wish), io)
    return 0
  } finally {
    await data.store.close()
  }
}

async function converse(
  wish: Wish,
  { store, folder, logLevel, keeping }: Data,
  opening: Opening[],
  io: Io,
): Promise<void> {
  const clock = createClock()
  const tell = (trouble: string): void =>
    logLevel === 'silent' ? undefined : complain(io, `chat: ${trouble}`)
  const config = configuration()
  const opened = wish.offline ? null : await openModel(config, null, tell)
  const turn = createTurn({
    store,
    transition: createTransition(keeping, opened?.place),
    onCommitted: (id) => asking?.look(id),
  })
  const asking =
    opened && askingOf(opened, { store, turn, clock: () => clock.now(), nudge: () => relay.nudge() })
  const blobs = await openBlobs(config, folder, store)
  const adapters = new Map<string, Terminal>()
  const relay = createRelay({
    store,
    adapters,
    make: createFileMaker(store, blobs),
    wake: (id, now) => turn.wake(id, now),
    files: dropFrom(blobs),
    read: readFrom(blobs, { store, turn, clock: () => clock.now(), nudge: () => relay.nudge() }),
    ...(asking && { model: asking.deliver }),
    clock: () => clock.now(),
    leaseMs: 60_000,
    pollMs: 1000,
    onTrouble: (_, reason) => tell(`a message was not delivered yet: ${reason}`),
  })
  const terminal = createTerminal({
    face: (words) => faceOf(wish, io, words),
    clock,
    lang: wish.lang,
    opening,
    // A person goes on while the model is asked; a program is told when all of it is done.
    deliver: () => (wish.jsonl ? relay.drain() : relay.drain(['chat', 'files', 'clock'])),
    where: () => whereIn(store, clock.now()),
    readFile: readGiven,
    keepFile: (bytes) => fileDesk(store, blobs).keep(terminalSession, bytes),
    saveFile: (file) => saveExport(join(folder, 'exports'), file),
    onTrouble: (error) => tell(error instanceof Error ? error.message : String(error)),
  })
  adapters.set(terminal.name, terminal)
  try {
    await terminal.start((update) => turn.handle(update))
    if (!wish.jsonl) relay.start()
    await terminal.ended
  } finally {
    await relay.stop()
  }
}

function wishOf(args: string[]): Wish {
  const { values, positionals } = parseOptions(args, {
    lang: { type: 'string' },
    case: { type: 'string' },
    data: { type: 'string' },
    jsonl: { type: 'boolean' },
    offline: { type: 'boolean' },
  })
  if (positionals.length > 0)
    throw new WrongUse(`it takes no file here ("${positionals[0]}"); in the chat type: /file PATH`)
  return {
    lang: oneOf('--lang', values.lang, langs),
    jsonl: values.jsonl ?? false,
    caseId: values.case,
    data: values.data,
    offline: values.offline ?? false,
  }
}

/** Opening a case replaces the greeting; a language is set only where the seller has none yet. */
async function openingOf(store: Store, { lang, caseId }: Wish): Promise<Opening[]> {
  const session = await store.load(terminalSession)
  if (caseId !== undefined) {
    const known = Object.keys(session?.cases ?? {})
    if (!known.includes(caseId))
      throw new WrongUse(`there is no case "${caseId}"; known: ${known.join(', ') || 'none yet'}`)
    return [{ type: 'chose', choice: `case=${caseId}` }]
  }
  const unset = lang !== undefined && session !== null && session.lang === null
  return unset ? [{ type: 'chose', choice: `lang=${lang}` }] : [{ type: 'opened' }]
}

async function whereIn(store: Store, now: number): Promise<Where> {
  const session = await store.load(terminalSession)
  const kase = session?.cases[session.current]
  if (!session || !kase) return { case: '', step: 'start', missing: [], lang: null }
  return { case: kase.id, step: kase.step, missing: missingOf(session, now), lang: session.lang }
}

async function faceOf({ jsonl, data }: Wish, io: Io, words: (text: Text) => string): Promise<Face> {
  if (jsonl) return (await import('../adapters/terminal-jsonl.ts')).jsonlFace(io.stdin, io.stdout, words)
  const { humanFace } = await import('../adapters/terminal-human.ts')
  const folder = data === undefined || /^[\w./-]+$/.test(data) ? data : JSON.stringify(data)
  const again = `npm run -s chat${folder === undefined ? '' : ` -- --data ${folder}`}`
  return humanFace({ input: io.stdin, output: io.stdout, words, resume: again })
}

/** The machine's clock, moved by what `{"now":…}` said. */
function createClock(): Clock {
  let ahead = 0
  return {
    now: () => Date.now() + ahead,
    moveTo: (at) => {
      ahead = at - Date.now()
    },
  }
}
