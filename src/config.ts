import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { z } from 'zod'

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)

const variables = {
  DATA_DIR: z.string().min(1).default('./data'),
  MASTER_KEY: z.string().min(1).optional(),
  MASTER_KEYS_OLD: list.default([]),
  RETENTION_DAYS: z.coerce.number().int().min(1).max(36_500).default(400),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, 'is not a bot token; BotFather gives one like 123456:ABC-DEF…')
    .optional(),
  TELEGRAM_API_ROOT: z.url().default('https://api.telegram.org'),
  REDIS_URL: z
    .string()
    .regex(/^(?:rediss?|redis\+sentinel):\/\//, 'must begin with redis://, rediss:// or redis+sentinel://')
    .optional(),
  REDIS_LANES: z.coerce.number().int().min(1).max(4096).default(16),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
}

/** Variables that later versions read; `doctor` says so when one is set. */
const later = ['SLACK_BOT_TOKEN', 'OPENAI_API_KEY'] as const

export const variableNames: readonly string[] = [...Object.keys(variables), ...later]

export interface Config {
  readonly dataDir: string
  readonly masterKey: string | undefined
  readonly masterKeysOld: readonly string[]
  readonly retentionDays: number
  readonly telegram: { readonly token: string; readonly apiRoot: string } | null
  readonly redis: { readonly url: string; readonly lanes: number } | null
  readonly port: number
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** Names that are set and that this version does not use. */
  readonly unused: readonly string[]
}

type Env = Readonly<Record<string, string | undefined>>

/** The environment and `.env` of the folder, read once. Throws one Error that names every bad variable. */
export function readConfig(env: Env, folder: string): Config {
  const complaints: string[] = []
  const given = fromFiles({ ...dotEnv(folder), ...env }, complaints)
  const read = z.object(variables).safeParse(given)
  if (!read.success) {
    for (const issue of read.error.issues) complaints.push(`${issue.path.join('.')}: ${issue.message}`)
  }
  if (!read.success || complaints.length > 0) {
    throw new Error(`The configuration has ${complaints.length} fault(s): ${complaints.join('; ')}`)
  }
  const { DATA_DIR, MASTER_KEY, MASTER_KEYS_OLD, RETENTION_DAYS, LOG_LEVEL, ...more } = read.data
  return {
    dataDir: DATA_DIR,
    masterKey: MASTER_KEY,
    masterKeysOld: MASTER_KEYS_OLD,
    retentionDays: RETENTION_DAYS,
    telegram:
      more.TELEGRAM_BOT_TOKEN === undefined
        ? null
        : { token: more.TELEGRAM_BOT_TOKEN, apiRoot: more.TELEGRAM_API_ROOT },
    redis: more.REDIS_URL === undefined ? null : { url: more.REDIS_URL, lanes: more.REDIS_LANES },
    port: more.PORT,
    logLevel: LOG_LEVEL,
    unused: later.filter((name) => given[name] !== undefined),
  }
}

/** As `process.loadEnvFile`: what the environment already says wins. */
function dotEnv(folder: string): Env {
  try {
    return parseEnv(readFileSync(join(folder, '.env'), 'utf8'))
  } catch {
    return {}
  }
}

/** Each variable, or the content of the file that its `_FILE` twin names; an empty one counts as absent. */
function fromFiles(env: Env, complaints: string[]): Record<string, string> {
  const given: Record<string, string> = {}
  for (const name of variableNames) {
    const [value, path] = [env[name], env[`${name}_FILE`]]
    if (value && path) complaints.push(`${name}: given both as ${name} and as ${name}_FILE`)
    else if (value) given[name] = value
    else if (path) {
      try {
        given[name] = readFileSync(path, 'utf8').trim()
      } catch {
        complaints.push(`${name}_FILE: cannot read ${path}`)
      }
    }
  }
  return given
}
