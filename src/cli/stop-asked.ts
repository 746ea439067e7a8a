import type { Log } from '../ops/log.ts'

/** SIGTERM or SIGINT asks to stop; a second one does not wait for anything. */
export function stopAsked(log: Log): Promise<void> {
  return new Promise((resolve) => {
    let asked = 0
    const stop = (): void => {
      asked += 1
      if (asked > 1) process.exit(1)
      log.info('stopping')
      resolve()
    }
    process.on('SIGTERM', stop)
    process.on('SIGINT', stop)
  })
}
