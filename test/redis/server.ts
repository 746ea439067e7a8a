import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { redisServer } from './find.ts'

export interface Server {
  readonly port: number
  readonly url: string
  readonly folder: string
  readonly process: ChildProcess
  /** Ends it as a power cut would, and starts it again on the same port and files. */
  kill(): Promise<void>
  restart(): Promise<void>
  stop(): Promise<void>
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** A real server in a folder of its own; `more` are further options, such as `--appendonly yes`. */
export async function startRedis(
  more: readonly string[] = ['--appendonly', 'yes', '--appendfsync', 'always'],
): Promise<Server> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'coach-redis-'))
  const run = (): ChildProcess =>
    spawn(
      redisServer(),
      ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', ...more],
      { stdio: 'ignore' },
    )
  let child = run()
  await listening(port)
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    folder,
    get process() {
      return child
    },
    async kill() {
      await ended(child, 'SIGKILL')
    },
    async restart() {
      child = run()
      await listening(port)
    },
    async stop() {
      await ended(child, 'SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await gone
}

export async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const isUp = await new Promise<boolean>((resolve) => {
      const socket = createConnection({ port, host: '127.0.0.1' }, () => socket.write('PING\r\n'))
      socket.once('data', (data) => {
        socket.destroy()
        resolve(/^(?:\+PONG|-NOAUTH)/.test(data.toString()))
      })
      socket.once('error', () => resolve(false))
    })
    if (isUp) return
    await pause(25)
  }
  throw new Error(`No Redis came up on port ${port}.`)
}
