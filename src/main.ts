import { enableCompileCache } from 'node:module'

enableCompileCache()

// Loaded only now, so that everything below it comes from the cache.
const { cli } = await import('./cli.ts')

// A reader that left early (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await cli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
})
