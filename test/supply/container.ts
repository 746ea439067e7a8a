import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { freePort } from '../redis/server.ts'
import { botToken, startBotApi } from '../telegram/bot-api.ts'

/**
 * Goes through the Dockerfile's steps in a clean folder, where no Docker is at hand, starts what it starts with a bot, and
 * asks as its HEALTHCHECK does. The folder stands for the root of the image; users and rights are not tried.
 */
const source = join(import.meta.dirname, '../..')
const root = mkdtempSync(join(tmpdir(), 'coach-image-'))
const api = await startBotApi()
try {
  const env: Record<string, string> = {}
  const commands = new Map<string, string[]>()
  let folder = root
  for (const [word, rest] of steps(readFileSync(join(source, 'Dockerfile'), 'utf8'))) {
    if (word === 'ENV') for (const pair of rest.split(' ')) set(env, pair)
    if (word === 'WORKDIR') mkdirSync((folder = join(root, rest)), { recursive: true })
    if (word === 'COPY') copy(rest.split(' '), folder)
    if (word === 'RUN') run(rest, folder, env)
    if (word === 'ENTRYPOINT' || word === 'CMD') commands.set(word, JSON.parse(rest) as string[])
    if (word === 'HEALTHCHECK') commands.set(word, JSON.parse(rest.slice(rest.indexOf('['))) as string[])
  }
  const port = String(await freePort())
  const given = {
    ...env,
    PATH: process.env['PATH'],
    DATA_DIR: join(root, env['DATA_DIR'] ?? ''),
    PORT: port,
    TELEGRAM_BOT_TOKEN: botToken,
    TELEGRAM_API_ROOT: api.url,
  }
  const [file = '', ...args] = [...(commands.get('ENTRYPOINT') ?? []), ...(commands.get('CMD') ?? [])]
  const child = spawn(file, args, { cwd: folder, env: given, stdio: ['ignore', 'pipe', 'inherit'] })
  const [ready] = (await once(child.stdout, 'data')) as [Buffer]
  console.log(ready.toString().trim())
  const [asker = '', ...question] = commands.get('HEALTHCHECK') ?? []
  const { status } = spawnSync(asker, question, { cwd: folder, env: given, encoding: 'utf8' })
  console.log(status === 0 ? 'healthy' : `not healthy: ${String(status)}`)
  child.kill('SIGTERM')
  const [code] = (await once(child, 'exit')) as [number | null]
  console.log(`ended with ${String(code)}`)
  process.exitCode = status === 0 && code === 0 ? 0 : 1
} finally {
  await api.stop()
  rmSync(root, { recursive: true, force: true })
}

function steps(text: string): [word: string, rest: string][] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const at = line.indexOf(' ')
      return [line.slice(0, at), line.slice(at + 1)]
    })
}

function set(env: Record<string, string>, pair: string): void {
  const at = pair.indexOf('=')
  env[pair.slice(0, at)] = pair.slice(at + 1)
}

function copy(parts: string[], folder: string): void {
  const to = parts.at(-1) ?? ''
  for (const name of parts.slice(0, -1)) {
    const target = to.endsWith('/') ? join(folder, to, name) : join(folder, to)
    mkdirSync(dirname(target), { recursive: true })
    cpSync(join(source, name), target, { recursive: true })
  }
}

function run(command: string, folder: string, env: Readonly<Record<string, string>>): void {
  const here = command.replaceAll(' /data', ` ${join(root, 'data')}`).replace(/&& chown \S+ \S+/, '')
  const { status } = spawnSync('sh', ['-c', here], {
    cwd: folder,
    env: { ...process.env, ...env }, // what npm needs to reach its registry from here
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`A step failed: ${command}`)
}
