import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFolder, openSqlite } from '../../src/store/sqlite.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { storeContract } from '../contract/store.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'coach-store-'))

storeContract('SQLite in memory', async () => {
  const keys = masterKeys({ folder: folder(), given: 'ab'.repeat(32) })
  return openSqlite({ path: ':memory:', keys })
})
storeContract('SQLite in a file', async () => openFolder(folder()))
