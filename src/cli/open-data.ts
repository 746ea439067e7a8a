import { readConfig, type Config } from '../config.ts'
import type { Store } from '../ports.ts'
import { openFolder } from '../store/sqlite.ts'
import { WrongUse } from './io.ts'

/** The store of the data folder, as configured or as named on the command line. */
export async function openData(
  folder: string | undefined,
): Promise<{ store: Store; folder: string; logLevel: Config['logLevel'] }> {
  try {
    const config = readConfig(process.env, process.cwd())
    const where = folder ?? config.dataDir
    const store = openFolder(where, config.masterKey, config.masterKeysOld)
    return { store, folder: where, logLevel: config.logLevel }
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : String(error)} More: appeal-coach doctor`)
  }
}
