import { spawn, type ChildProcess } from 'node:child_process'
import { program } from '../program.ts'

export interface Service {
  readonly child: ChildProcess
  /** Everything printed so far, on both streams. */
  readonly printed: () => string
  readonly ended: Promise<number | null>
  /** Where its pages are; resolves once it is READY. */
  readonly page: Promise<string>
}

/** The real program in a process of its own, with this environment and no other. */
export function startProgram(args: readonly string[], cwd: string, env: Record<string, string>): Service {
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
  })
  let text = ''
  const page = new Promise<string>((resolve) => {
    const read = (data: Buffer): void => {
      text += data.toString()
      const port = /^READY .*port (\d+)$/m.exec(text)?.[1]
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, printed: () => text, ended, page }
}
