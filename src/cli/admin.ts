import type { DeadLetter, Store } from '../ports.ts'
import { type Io, type Verb, WrongUse, complain, printLine } from './io.ts'
import { configuration } from './open-data.ts'
import { openStore } from './open-store.ts'
import { parseOptions } from './parse-options.ts'

/** What an operator does by hand. It shows no chat and no text, because nothing here needs to know them. */
export const admin: Verb = async (args, io) => {
  const { values, positionals } = parseOptions(args, { data: { type: 'string' }, json: { type: 'boolean' } })
  const [task, ...ids] = positionals
  if (task !== 'dead' && task !== 'replay') throw new WrongUse('say what: dead, or replay with ids or all')
  if (task === 'replay' && ids.length === 0)
    throw new WrongUse('name the ids that `admin dead` shows, or all')
  const config = configuration()
  const store = await openStore(config, values.data ?? config.dataDir, (text) =>
    complain(io, `admin: ${text}`),
  )
  try {
    return task === 'dead' ? await list(store, io, values.json ?? false) : await replay(store, io, ids)
  } finally {
    await store.close()
  }
}

async function list(store: Store, io: Io, isJson: boolean): Promise<number> {
  const letters = await store.deadLetters()
  for (const letter of letters) printLine(io, isJson ? JSON.stringify(letter) : lineOf(letter))
  if (letters.length === 0 && !isJson) printLine(io, 'No message was set aside.')
  return 0
}

const lineOf = ({ id, at, to, reason }: DeadLetter): string =>
  `${id}  ${new Date(at).toISOString()}  ${to === 'clock' ? 'wake-up' : 'message'}  ${reason}`

async function replay(store: Store, io: Io, asked: readonly string[]): Promise<number> {
  const ids = asked.includes('all') ? (await store.deadLetters()).map(({ id }) => id) : asked
  let code = 0
  for (const id of ids) {
    if (await store.replay(id, Date.now())) printLine(io, `${id} is in its mailbox again.`)
    else {
      complain(io, `admin: there is no dead message ${id}`)
      code = 2
    }
  }
  if (ids.length === 0) printLine(io, 'No message was set aside.')
  return code
}
