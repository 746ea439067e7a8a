import type { Config } from '../config.ts'
import { openStore } from './open-store.ts'

export interface Check {
  readonly id: string
  /** Null where it was not checked, or is nothing that must work. */
  readonly ok: boolean | null
  readonly text: string
}

/** What `serve` needs beyond this machine: Redis and the platforms, asked and not changed. */
export async function serviceChecks(config: Config, folder: string): Promise<Check[]> {
  return [...(await redisChecks(config, folder)), await telegramCheck(config), ...unusedChecks(config)]
}

async function redisChecks(config: Config, folder: string): Promise<Check[]> {
  if (config.redis === null)
    return [{ id: 'redis', ok: null, text: 'REDIS_URL is not set; cases are kept in the data folder.' }]
  const complaints: string[] = []
  try {
    const store = await openStore(config, folder, (complaint) => complaints.push(complaint))
    await store.close()
    const warned = complaints.map((text): Check => ({ id: 'redis', ok: false, text }))
    return [{ id: 'redis', ok: true, text: 'Redis answers, and the key opens what is in it.' }, ...warned]
  } catch (error) {
    return [{ id: 'redis', ok: false, text: error instanceof Error ? error.message : String(error) }]
  }
}

async function telegramCheck({ telegram }: Config): Promise<Check> {
  const id = 'telegram'
  if (telegram === null)
    return { id, ok: null, text: 'TELEGRAM_BOT_TOKEN is not set; `serve` has no platform to speak on.' }
  const { whoIsBot } = await import('../adapters/telegram.ts')
  const answer = await whoIsBot(telegram.token, telegram.apiRoot)
  return 'name' in answer
    ? { id, ok: true, text: `Telegram knows the token; the bot is @${answer.name}.` }
    : { id, ok: false, text: answer.problem }
}

const unusedChecks = ({ unused }: Config): Check[] =>
  unused.map((name) => ({
    id: name,
    ok: null,
    text: `${name} is set. This version does not use it yet.`,
  }))
