import type { Log } from '../ops/log.ts'

/** An error that nothing caught ends the process, and is told without its message, in which a seller's words may stand. */
export function tellLastWords(log: Log): void {
  process.on('uncaughtException', (error: unknown) => {
    const kind = error instanceof Error ? error.name : typeof error
    const frames = error instanceof Error ? (error.stack ?? '').match(/^ {4}at .*$/gm) : null
    log.error('stopped by an error that nothing caught', { kind, frames: frames?.slice(0, 8) ?? [] })
    process.exit(1)
  })
}
