import type { Update } from 'grammy/types'
import { rest } from '../shared/rest.ts'
import { type Api, refusedIn, told } from './client.ts'
import type { Intake } from './intake.ts'
import { updateKinds } from './webhook.ts'

export interface PollParts {
  readonly api: Api
  readonly intake: Intake
  /** True while this process is the one that may poll; two pollers of a token get in each other's way. */
  mayPoll(): Promise<boolean>
  readonly onTrouble: (trouble: string) => void
  readonly pollSeconds: number
  /** Takes a webhook away that stands in the way of polling. */
  dropWebhook(): Promise<void>
}

const firstPauseMs = 500
const longestPauseMs = 15_000
/** How long new updates wait while some are still being taken: longer where none came meanwhile. */
const lookAgainMs = { first: 40, most: 250 }

/** Polls until the signal. An update is confirmed only once its consequence is kept, and all before it. */
export async function poll(parts: PollParts, stop: AbortSignal): Promise<void> {
  const { api, intake, onTrouble } = parts
  let offset: number | undefined
  let pauseMs = firstPauseMs
  let isConflictTold = false
  let lookMs = lookAgainMs.first
  const states = new Map<number, 'open' | 'kept' | 'failed'>()

  async function take(updates: readonly Update[]): Promise<void> {
    const news = updates.filter(({ update_id: id }) => (states.get(id) ?? 'failed') === 'failed')
    const all = news.map(async (update) => {
      states.set(update.update_id, 'open')
      const result = await intake.take(update).then(
        () => 'kept' as const,
        () => 'failed' as const,
      )
      states.set(update.update_id, result)
    })
    lookMs = all.length > 0 ? lookAgainMs.first : Math.min(lookMs * 2, lookAgainMs.most)
    if (all.length > 0) await Promise.race([Promise.all(all), rest(lookMs, stop)])
    else if ([...states.values()].includes('open')) await rest(lookMs, stop)
  }

  /** Behind all that is kept without a gap. */
  function advance(): void {
    const ids = [...states.keys()].toSorted((a, b) => a - b)
    for (const id of ids) {
      if (states.get(id) !== 'kept') break
      states.delete(id)
      offset = Math.max(offset ?? 0, id + 1)
    }
  }

  async function round(): Promise<void> {
    if (!(await parts.mayPoll())) {
      offset = undefined
      states.clear()
      return rest(firstPauseMs, stop)
    }
    const updates = await api.getUpdates(
      {
        timeout: states.size > 0 ? 0 : parts.pollSeconds,
        allowed_updates: [...updateKinds],
        ...(offset !== undefined && { offset }),
      },
      stop as Parameters<typeof api.getUpdates>[1],
    )
    await take(updates)
    advance()
    const hasFailed = [...states.values()].includes('failed')
    pauseMs = hasFailed ? Math.min(pauseMs * 2, longestPauseMs) : firstPauseMs
    isConflictTold = false
    if (hasFailed) await rest(pauseMs, stop)
  }

  async function afterFailure(error: unknown): Promise<void> {
    const refused = refusedIn(error)
    const isConflict = refused?.code === 409
    if (!isConflict || !isConflictTold)
      onTrouble(
        isConflict
          ? 'polling failed: Telegram answered 409, another program uses this token'
          : `polling failed: ${told(error)}`,
      )
    isConflictTold = isConflict
    if (isConflict && /webhook/i.test(refused.why)) await parts.dropWebhook()
    pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    await rest(Math.max(pauseMs, refused?.retryAfterMs ?? 0), stop)
  }

  while (!stop.aborted) {
    try {
      await round()
    } catch (error) {
      if (!stop.aborted) await afterFailure(error)
    }
  }
  await intake.idle()
  advance()
  // What was taken is confirmed, so that the next start is not given it again.
  if (offset !== undefined) await api.getUpdates({ offset, timeout: 0, limit: 1 }).catch(() => {})
}
