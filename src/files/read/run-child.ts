import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { FileSignal, type ReadFailure, TextPage, readFailures } from '../../core/evidence/document-text.ts'
import type { ChildTask, Found, Task } from './child.ts'
import { childPath, readable } from './child-files.ts'
import { type Fence, fenced } from './fence.ts'
import { type Allowance, limits } from './limits.ts'

const Answer = z.object({
  pageCount: z.int(),
  pages: z.array(TextPage),
  signals: z.array(FileSignal),
  failure: z.enum(readFailures).nullable(),
  scanned: z.array(z.int()),
})

type Child = ChildProcessByStdio<Writable, Readable, Readable>

/** Has one file read by a process of its own. Whatever becomes of that process is an answer; only the signal throws. */
export async function runChild(
  fence: Fence,
  task: Task,
  bytes: Uint8Array,
  allowance: Allowance,
  signal: AbortSignal,
): Promise<Found> {
  const { output, failure } = await runTask(
    fence,
    task,
    bytes,
    { allowance, most: limits.answerBytes },
    signal,
  )
  const answer = failure === null ? answerIn(output.toString('utf8')) : null
  return answer ?? { pageCount: 0, pages: [], signals: [], scanned: [], failure: failure ?? 'crashed' }
}

/** What a child wrote, or why there is nothing to go by. */
export interface Outcome {
  readonly output: Buffer
  readonly failure: ReadFailure | null
}

/** Has a process within the fence do one task with the bytes. */
export async function runTask(
  fence: Fence,
  task: ChildTask,
  bytes: Uint8Array,
  { allowance, most }: { allowance: Allowance; most: number },
  signal: AbortSignal,
): Promise<Outcome> {
  signal.throwIfAborted()
  const [command = '', ...args] = fenced(fence, allowance, [
    process.execPath,
    ...flags(allowance),
    childPath,
    JSON.stringify(task),
  ])
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], env: {}, cwd: '/' })
  const found = await outcome(child, bytes, allowance, most, signal)
  signal.throwIfAborted()
  return found
}

/** No files but its own code, no child, no worker, no native code. */
const flags = ({ heapMB }: Allowance): string[] => [
  '--permission',
  ...readable().map((path) => `--allow-fs-read=${path}`),
  `--max-old-space-size=${heapMB}`,
  '--no-warnings',
]

function outcome(
  child: Child,
  bytes: Uint8Array,
  { seconds }: Allowance,
  most: number,
  signal: AbortSignal,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const held: Buffer[] = []
    let size = 0
    let complaint = ''
    let failure: ReadFailure | null = null
    const end = (why: ReadFailure): void => {
      failure ??= why
      child.kill('SIGKILL')
    }
    const timer = setTimeout(() => end('time-out'), seconds * 1000)
    const stop = (): void => end('crashed')
    signal.addEventListener('abort', stop)
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > most) end('too-large')
      else held.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString('latin1')).slice(-2000)
    })
    child.stdin.on('error', () => undefined) // it ended before it had read all
    child.on('error', () => end('crashed'))
    child.on('close', (code, killed) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      const why = code === 0 ? null : (failure ?? reasonOf(code, killed, complaint))
      resolve({ output: Buffer.concat(held), failure: failure ?? why })
    })
    child.stdin.end(bytes)
  })
}

/** Out of memory it aborts and says so; out of processor time the kernel kills it. */
function reasonOf(code: number | null, killed: NodeJS.Signals | null, complaint: string): ReadFailure {
  if (/heap out of memory|allocation failed|bad_alloc|Cannot allocate|out of memory/i.test(complaint))
    return 'memory'
  if (killed === 'SIGXCPU' || killed === 'SIGKILL' || code === 137 || code === 152) return 'time-out'
  return killed === 'SIGABRT' || killed === 'SIGTRAP' || code === 134 ? 'memory' : 'crashed'
}

function answerIn(text: string): Found | null {
  try {
    return Answer.parse(JSON.parse(text))
  } catch {
    return null
  }
}
