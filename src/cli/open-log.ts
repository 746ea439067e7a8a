import { join } from 'node:path'
import type { Config } from '../config.ts'
import { createLog, type Log } from '../ops/log.ts'
import { secretsOf } from './secrets.ts'

/** The log of a service: standard error and, where logs are to be kept for some days, files in the data folder. */
export async function openLog(config: Config, folder: string): Promise<Log> {
  const { logDays, logLevel } = config
  if (logDays === null) return createLog(logLevel, process.stderr, secretsOf(config))
  const { openLogFiles } = await import('../ops/log-files.ts')
  const files = await openLogFiles(join(folder, 'logs'), logDays, Date.now())
  const both = {
    write(line: string): void {
      process.stderr.write(line)
      files.write(line)
    },
  }
  return createLog(logLevel, both, secretsOf(config))
}
