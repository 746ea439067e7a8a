import { pino, type DestinationStream } from 'pino'

export interface Log {
  debug(what: string, about?: object): void
  info(what: string, about?: object): void
  warn(what: string, about?: object): void
  error(what: string, about?: object): void
}

/** What must never stand in a log, whoever wrote it there: tokens, keys and passwords in addresses. */
const secrets =
  /\b\d{6,12}:[\w-]{30,}|xox[a-z]-[\w-]{8,}|xapp-[\w-]{8,}|sk-[\w-]{16,}|(?<=:\/\/)[^\s/@]+(?=@)|\b[0-9a-f]{64}\b/gi

const hidden = '[hidden]'

/** Lines of JSON on a stream; every line is scrubbed as a whole, after everything was put into it. */
export function createLog(
  level: 'debug' | 'info' | 'warn' | 'error' | 'silent',
  stream: DestinationStream,
  known: readonly string[] = [],
): Log {
  const scrub = (line: string): string =>
    known.reduce((left, secret) => left.replaceAll(secret, hidden), line).replaceAll(secrets, hidden)
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
