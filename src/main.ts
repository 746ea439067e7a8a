import { enableCompileCache, flushCompileCache } from 'node:module'
import { DirectOutput } from './cli/direct-output.ts'

enableCompileCache()
const args = process.argv.slice(2)
// Loaded only now, so that everything below it comes from the cache.
void import('./cli.ts').then(args[0] === 'chat' ? converse : answer)

type Program = typeof import('./cli.ts')

/** A talk has the streams of the process and ends when nothing is left to wait for. */
async function converse({ cli }: Program): Promise<void> {
  const { stdin, stdout, stderr } = process
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  process.exitCode = await cli(args, { stdin, stdout, stderr })
}

/** Every other verb prints and is done: the process ends at once and takes nothing apart first. */
async function answer({ cli }: Program): Promise<void> {
  const code = await cli(args, {
    get stdin() {
      return process.stdin
    },
    stdout: new DirectOutput(1),
    stderr: new DirectOutput(2),
  })
  flushCompileCache()
  process.exit(code)
}
