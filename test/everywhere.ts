import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Store } from '../src/ports.ts'
import { masterKeys } from '../src/store/master-key.ts'
import { openRedis } from '../src/store/redis/redis.ts'
import { openFolder } from '../src/store/sqlite.ts'
import { transcriptNames } from './play-through.ts'
import { startRedis } from './redis/server.ts'
import { playBoth as playSlack } from './slack/play.ts'
import { playBoth as playTelegram } from './telegram/play.ts'

/**
 * Plays every transcript in the terminal's way, on Telegram by polling and by webhook, and in Slack, over the embedded store
 * and over Redis, and compares words and final sessions. Those named model-… play with a model, all others without.
 */
const redis = await startRedis([])
const folder = mkdtempSync(join(tmpdir(), 'coach-everywhere-'))
const keys = masterKeys({ folder: '.', given: 'ab'.repeat(32) })
let [played, count] = [0, 0]
const others: string[] = []

const stores = {
  embedded: async () => openFolder(join(folder, String((count += 1)))),
  redis: () => openRedis({ url: redis.url, keys, prefix: `play${(count += 1)}` }),
}

try {
  for (const name of transcriptNames())
    for (const [kind, open] of Object.entries(stores)) {
      const compare = (place: string, terminal: unknown, there: unknown): void => {
        played += 1
        if (!isDeepStrictEqual(terminal, there)) others.push(`${name}, ${place}, ${kind}`)
      }
      const over = async <T>(play: (store: Store) => Promise<T>): Promise<T> => {
        const store = await open()
        try {
          return await play(store)
        } finally {
          await store.close()
        }
      }
      for (const webhook of [false, true]) {
        const { terminal, telegram } = await over((store) => playTelegram(name, webhook, store))
        compare(webhook ? 'Telegram by webhook' : 'Telegram by polling', terminal, telegram)
      }
      const { terminal, slack } = await over((store) => playSlack(name, store))
      compare('Slack', terminal, slack)
    }
} finally {
  await redis.stop()
  rmSync(folder, { recursive: true, force: true })
}
console.log(`${transcriptNames().length} transcripts, ${played} times played, ${others.length} otherwise`)
for (const other of others) console.log(`otherwise: ${other}`)
process.exit(others.length === 0 ? 0 : 1)
