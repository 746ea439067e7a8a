import { accessSync, constants, existsSync, statSync, statfsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Config, readConfig } from '../config.ts'
import { openFolder } from '../store/sqlite.ts'
import { type Check, serviceChecks, testMessage } from './doctor-services.ts'
import { type Verb, printLine } from './io.ts'
import { parseOptions } from './parse-options.ts'

const leastNode = 24
const leastBytes = 100 * 1024 * 1024

/** What works here, what does not, and how to mend it; 1 when something needed fails. */
export const doctor: Verb = async (args, io) => {
  const { values } = parseOptions(args, {
    data: { type: 'string' },
    json: { type: 'boolean' },
    offline: { type: 'boolean' },
    send: { type: 'string' },
  })
  const checks: Check[] = [nodeVersion()]
  try {
    const config = readConfig(process.env, process.cwd())
    const folder = resolve(values.data ?? config.dataDir)
    checks.push({ id: 'configuration', ok: true, text: 'The configuration is read.' })
    checks.push(
      writable(folder),
      keyFile(folder, config),
      await storeOpens(folder, config),
      diskSpace(folder),
      ...(values.offline ? [notAsked] : await serviceChecks(config, folder)),
    )
    if (values.send !== undefined && !values.offline) checks.push(await testMessage(config, values.send))
  } catch (error) {
    checks.push({ id: 'configuration', ok: false, text: reasonOf(error) })
  }
  if (values.json) printLine(io, JSON.stringify({ checks }))
  else
    for (const { ok, text } of checks) printLine(io, `${ok === null ? 'note' : ok ? 'ok  ' : 'BAD '} ${text}`)
  return checks.some(({ ok }) => ok === false) ? 1 : 0
}

const notAsked: Check = {
  id: 'offline',
  ok: null,
  text: 'Nobody was asked over the network, for --offline: Redis, files, platforms and the model were not checked.',
}

function nodeVersion(): Check {
  const ok = Number(process.versions.node.split('.')[0]) >= leastNode
  const mend = ok ? '' : ` It must be ${leastNode} or newer; start through npm, which brings its own.`
  return { id: 'node', ok, text: `Node ${process.versions.node}.${mend}` }
}

function writable(folder: string): Check {
  const place = nearest(folder)
  try {
    accessSync(place, constants.W_OK | constants.X_OK)
    if (!statSync(place).isDirectory())
      return { id: 'data', ok: false, text: `${place} is no folder. Set DATA_DIR to a folder.` }
    const made = place === folder ? '' : ' It will be made at the first chat.'
    return { id: 'data', ok: true, text: `The data folder ${folder} can be written.${made}` }
  } catch {
    return {
      id: 'data',
      ok: false,
      text: `${place} cannot be written. Give yourself the right, or set DATA_DIR to another folder.`,
    }
  }
}

/** The folder itself, or the nearest one above that exists. */
function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder))
}

function keyFile(folder: string, config: Config): Check {
  if (config.masterKey !== undefined)
    return { id: 'key', ok: true, text: 'The key comes from MASTER_KEY. Keep a copy of it.' }
  const path = join(folder, 'master.key')
  if (!existsSync(path)) {
    const lost = existsSync(join(folder, 'coach.db'))
    if (lost)
      return {
        id: 'key',
        ok: false,
        text: `${path} is missing, and the data opens only with it. Put it back.`,
      }
    return { id: 'key', ok: null, text: 'There is no key file yet; the first chat makes one.' }
  }
  const open = process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0
  if (open) return { id: 'key', ok: false, text: `Others can read ${path}. Run: chmod 600 "${path}"` }
  return { id: 'key', ok: true, text: `Only you can read the key file ${path}. Keep a copy of it.` }
}

/** Opened only where there is one, so that a look changes nothing. */
async function storeOpens(folder: string, config: Config): Promise<Check> {
  if (!existsSync(join(folder, 'coach.db'))) return { id: 'store', ok: null, text: 'Nothing is stored yet.' }
  try {
    const store = openFolder(folder, config.masterKey, config.masterKeysOld)
    await store.close()
    return { id: 'store', ok: true, text: 'The store opens.' }
  } catch (error) {
    const reason = reasonOf(error)
    if (reason.startsWith('Another'))
      return { id: 'store', ok: null, text: `The store was not checked. ${reason}` }
    return { id: 'store', ok: false, text: reason }
  }
}

function diskSpace(folder: string): Check {
  const { bavail, bsize } = statfsSync(nearest(folder))
  const free = bavail * bsize
  const text = `${Math.floor(free / 1024 / 1024)} MB are free on the disk of the data folder.`
  return {
    id: 'disk',
    ok: free >= leastBytes,
    text: free >= leastBytes ? text : `${text} Make room for at least 100 MB.`,
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
