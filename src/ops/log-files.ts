import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type DestinationStream } from 'pino'
import roll from 'pino-roll'

const dayMs = 86_400_000

/** Files of a day each in a folder; those that were last written more than so many days ago are deleted here and at each new day. */
export async function openLogFiles(folder: string, days: number, now: number): Promise<DestinationStream> {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    if (name.startsWith('coach.') && now - statSync(file).mtimeMs > days * dayMs) rmSync(file)
  }
  const files = await roll({
    file: join(folder, 'coach'),
    extension: '.log',
    frequency: 'daily',
    dateFormat: 'yyyy-MM-dd',
    limit: { count: days, removeOtherLogFiles: true },
    mode: 0o600,
    sync: true,
  })
  // A full disk must not end the service; the lines still go to standard error.
  files.on('error', () => {})
  return files
}
