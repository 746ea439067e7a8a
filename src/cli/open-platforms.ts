import { randomUUID } from 'node:crypto'
import type { Config } from '../config.ts'
import { commandList } from '../core/commands/index.ts'
import type { Log } from '../ops/log.ts'
import type { Adapter, Blobs, Store } from '../ports.ts'
import { createRecords } from '../store/records.ts'
import { fileDesk } from './open-files.ts'

/** Polls are short, so that another process takes over soon where the polling one died. */
const pollSeconds = 2
const dutyMs = 3500

/** The platforms that are configured, not yet started. */
export async function openPlatforms(
  config: Config,
  { store, blobs }: { readonly store: Store; readonly blobs: Blobs },
  log: Log,
): Promise<Adapter[]> {
  const holder = randomUUID()
  const platforms: Adapter[] = []
  if (config.telegram) {
    const { createTelegram } = await import('../adapters/telegram/telegram.ts')
    const duty = `poll:${config.telegram.token.split(':')[0]}`
    platforms.push(
      createTelegram({
        ...config.telegram,
        pollSeconds,
        mayPoll: () => store.hold(duty, holder, dutyMs),
        endPolling: () => store.hold(duty, holder, 1),
        files: fileDesk(store, blobs),
        menu: commandList,
        records: createRecords(store),
        clock: () => store.clock(),
        onTrouble: (trouble) => log.warn(trouble),
      }),
    )
  }
  if (config.slack) {
    const { createSlack } = await import('../adapters/slack/slack.ts')
    platforms.push(
      await createSlack({
        ...config.slack,
        records: createRecords(store),
        load: (id) => store.load(id),
        hold: (duty, by, forMs) => store.hold(duty, by, forMs),
        files: fileDesk(store, blobs),
        clock: () => store.clock(),
        onTrouble: (trouble) => log.warn(trouble),
        onPassed: (why) => log.debug('an update of Slack was nothing to us', { why }),
      }),
    )
  }
  return platforms
}
