import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, readConfig } from '../config.ts'
import type { Store } from '../ports.ts'
import { openFolder } from '../store/sqlite.ts'
import { WrongUse } from './io.ts'

/** The configuration of this process and its folder. */
export const configuration = (): Config => readConfig(process.env, process.cwd())

/** The open store, and where it lies. */
export interface Data {
  readonly store: Store
  readonly folder: string
  readonly logLevel: Config['logLevel']
  readonly keeping: Config['keeping']
}

/** Whether a coach has ever kept anything in the folder; reading must not make one. */
export function hasData(folder: string | undefined): boolean {
  return existsSync(join(folder ?? configuration().dataDir, 'coach.db'))
}

/** The store of the data folder, as configured or as named on the command line. */
export function openData(folder: string | undefined): Data {
  try {
    const { dataDir, masterKey, masterKeysOld, logLevel, keeping } = configuration()
    const place = folder ?? dataDir
    return { store: openFolder(place, masterKey, masterKeysOld), folder: place, logLevel, keeping }
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : String(error)} More: appeal-coach doctor`)
  }
}
