import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Allowance } from './limits.ts'

/** What this machine lets us put round a child; Node's own permissions and its memory limit are always in force. */
export interface Fence {
  /** The child has no network at all. */
  readonly noNetwork: boolean
  /** The kernel ends a child that takes more memory or time than it may. */
  readonly limits: boolean
}

const run = promisify(execFile)
const works = (command: string, ...args: string[]): Promise<boolean> =>
  run(command, args, { timeout: 5000 }).then(
    () => true,
    () => false,
  )

let known: Promise<Fence> | null = null

/** Tried once, because kernels and containers differ in what they allow. */
export function fenceHere(): Promise<Fence> {
  known ??= (async () => {
    const [noNetwork, limits] = await Promise.all([
      works('unshare', '-rn', 'true'),
      works('prlimit', '--cpu=5', 'true'),
    ])
    return { noNetwork, limits }
  })()
  return known
}

/** What of it is in force, for whoever runs the service. */
export function fenceText({ noNetwork, limits }: Fence): string {
  if (noNetwork && limits) return 'Files are opened without network, within limits of memory and time.'
  const lacks = [
    ...(noNetwork ? [] : ['their process keeps its network (unshare -rn is refused here)']),
    ...(limits ? [] : ['the kernel sets it no limits (prlimit is not there)']),
  ]
  return `Not in force where files are opened: ${lacks.join('; ')}. Install util-linux and allow user namespaces.`
}

/** The command that starts another within the fence. */
export function fenced(
  fence: Fence,
  { cpuSeconds, dataBytes }: Allowance,
  command: readonly string[],
): string[] {
  return [
    ...(fence.noNetwork ? ['unshare', '-rn'] : []),
    ...(fence.limits
      ? ['prlimit', `--cpu=${cpuSeconds}`, `--data=${dataBytes}`, '--core=0', '--nofile=256']
      : []),
    ...command,
  ]
}
