import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A program under load, as the system sees it. */
export interface Program {
  readonly startMs: number
  /** Resident memory in MB. */
  memory(): number
  /** Processor time used so far, in ms. */
  processor(): number
  stop(): Promise<void>
}

const source = join(import.meta.dirname, '../../src/main.ts')
const files = { coach: [source, 'serve'], floor: [join(import.meta.dirname, 'floor.ts')] }

/** Starts one and waits until it says that it is ready. */
export async function start(
  which: 'coach' | 'floor',
  env: Readonly<Record<string, string>>,
): Promise<Program> {
  const began = performance.now()
  const child = spawn(process.execPath, files[which], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await ready(child)
  const startMs = performance.now() - began
  const read = (name: string): string => readFileSync(`/proc/${child.pid}/${name}`, 'utf8')
  return {
    startMs,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(read('status'))?.[1]) / 1024,
    processor() {
      // Fields 14 and 15, counted behind the name, which may hold blanks; a tick is 10 ms on Linux.
      const fields = read('stat').split(') ')[1]?.split(' ') ?? []
      return (Number(fields[11]) + Number(fields[12])) * 10
    },
    async stop() {
      child.kill('SIGTERM')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

async function ready(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The program ended with ${String(code)} before it was ready.`)
  })
  if (child.stdout === null) throw new Error('The program has no output.')
  await Promise.race([once(child.stdout, 'data'), ended])
}
