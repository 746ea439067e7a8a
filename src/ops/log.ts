import { pino, type DestinationStream } from 'pino'
import { scrubber } from './scrub.ts'

export interface Log {
  debug(what: string, about?: object): void
  info(what: string, about?: object): void
  warn(what: string, about?: object): void
  error(what: string, about?: object): void
}

/** Lines of JSON on a stream; every line is scrubbed as a whole, after everything was put into it. */
export function createLog(
  level: 'debug' | 'info' | 'warn' | 'error' | 'silent',
  stream: DestinationStream,
  known: readonly string[] = [],
): Log {
  const scrub = scrubber(known)
  const log = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line) => stream.write(scrub(line)) },
  )
  return {
    debug: (what, about = {}) => log.debug(about, what),
    info: (what, about = {}) => log.info(about, what),
    warn: (what, about = {}) => log.warn(about, what),
    error: (what, about = {}) => log.error(about, what),
  }
}
