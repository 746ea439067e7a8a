import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { z } from 'zod'
import { filesUrl, list, object, type Price, prices, rates } from './config-values.ts'

const variables = {
  DATA_DIR: z.string().min(1).default('./data'),
  MASTER_KEY: z.string().min(1).optional(),
  MASTER_KEYS_OLD: list.default([]),
  RETENTION_DAYS: z.coerce.number().int().min(1).max(36_500).default(180),
  RETENTION_FILES_DAYS: z.coerce.number().int().min(1).max(36_500).default(30),
  RETENTION_LOG_DAYS: z.coerce.number().int().min(1).max(36_500).optional(),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, 'is not a bot token; BotFather gives one like 123456:ABC-DEF…')
    .optional(),
  TELEGRAM_API_ROOT: z.url().default('https://api.telegram.org'),
  TELEGRAM_WEBHOOK_URL: z.url({ protocol: /^https?$/ }).optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, 'must be 16 to 256 of A-Z, a-z, 0-9, _ and -; openssl rand -hex 32 makes one')
    .optional(),
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-/, 'is not a bot token; it begins with xoxb-')
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-/, 'is not an app-level token; it begins with xapp-')
    .optional(),
  SLACK_SIGNING_SECRET: z.string().min(1).optional(),
  SLACK_CLIENT_ID: z.string().min(1).optional(),
  SLACK_CLIENT_SECRET: z.string().min(1).optional(),
  SLACK_STATE_SECRET: z
    .string()
    .min(16, 'must be at least 16 long; openssl rand -hex 32 makes one')
    .optional(),
  SLACK_API_URL: z.url({ protocol: /^https?$/ }).default('https://slack.com/api/'),
  REDIS_URL: z
    .string()
    .regex(/^(?:rediss?|redis\+sentinel):\/\//, 'must begin with redis://, rediss:// or redis+sentinel://')
    .optional(),
  REDIS_LANES: z.coerce.number().int().min(1).max(4096).default(16),
  FILES_URL: filesUrl.optional(),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  OPENAI_MODEL: z.string().min(1).optional(),
  MODEL_MAX_CALLS: z.coerce.number().int().min(0).default(60),
  MODEL_MAX_TOKENS: z.coerce.number().int().min(0).default(300_000),
  MODEL_MAX_COST: z.coerce.number().min(0).optional(),
  MODEL_PRICES: prices.default({}),
  MODEL_EXTRA: object.default({}),
  LIMIT_SELLER: rates.prefault('40/minute, 1000/day'),
  LIMIT_TENANT: rates.prefault('400/minute, 10000/day'),
  LIMIT_NEWCOMERS: rates.prefault('60/minute'),
  MODEL_TENANT_CASES: z.coerce.number().int().min(1).default(20),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
}

export const variableNames: readonly string[] = Object.keys(variables)

interface Rates {
  readonly minute: number
  readonly day: number
}

interface ModelConfig {
  readonly baseURL: string
  /** Undefined for an endpoint that asks for none. */
  readonly key: string | undefined
  readonly name: string
  /** What else every question of ours to it says, as the endpoint's maker wants it. */
  readonly extra: Readonly<Record<string, unknown>>
  /** Per case and day; a tenant may use up as much as `tenantCases` cases. */
  readonly limits: {
    readonly calls: number
    readonly tokens: number
    readonly cost: number | null
    readonly tenantCases: number
  }
  /** Null where `MODEL_PRICES` does not name the model. */
  readonly price: Price | null
}

interface S3Config {
  readonly endpoint: string
  readonly bucket: string
  /** What every name in the bucket begins with; empty, or ending in a slash. */
  readonly prefix: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

interface SlackConfig {
  /** Ends in a slash. */
  readonly apiUrl: string
  /** Of one workspace; null where workspaces install the app themselves. */
  readonly botToken: string | null
  /** For Socket Mode; null where Slack posts to us. */
  readonly appToken: string | null
  readonly signingSecret: string | null
  readonly oauth: {
    readonly clientId: string
    readonly clientSecret: string
    readonly stateSecret: string
  } | null
}

export interface Config {
  readonly dataDir: string
  /** Where sellers' files are kept: a bucket, a folder, or null for one in the data folder. */
  readonly files: S3Config | string | null
  readonly masterKey: string | undefined
  readonly masterKeysOld: readonly string[]
  /** For how many days a case is kept, and its files after reinstatement. */
  readonly keeping: { readonly caseDays: number; readonly fileDays: number }
  readonly telegram: {
    readonly token: string
    readonly apiRoot: string
    /** Null for polling. */
    readonly webhook: { readonly url: string; readonly secret: string } | null
  } | null
  readonly slack: SlackConfig | null
  readonly redis: { readonly url: string; readonly lanes: number } | null
  /** Null without a name, or with neither a key nor an address: then no model is asked. */
  readonly model: ModelConfig | null
  /** How many messages are taken, of one seller, of a workspace, and of sellers never seen; null for any number. */
  readonly limits: {
    readonly seller: Rates | null
    readonly tenant: Rates | null
    readonly newcomers: Rates | null
  }
  readonly port: number
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** For how many days logs are kept in files; null where they only go to standard error. */
  readonly logDays: number | null
}

type Env = Readonly<Record<string, string | undefined>>

/** The environment and `.env` of the folder, read once. Throws one Error that names every bad variable. */
export function readConfig(env: Env, folder: string): Config {
  const complaints: string[] = []
  const given = fromFiles({ ...dotEnv(folder), ...env }, complaints)
  const read = z.object(variables).safeParse(given)
  if (!read.success) {
    for (const issue of read.error.issues) complaints.push(`${issue.path.join('.')}: ${issue.message}`)
  } else {
    complaints.push(...missingIn(read.data))
  }
  if (!read.success || complaints.length > 0) {
    throw new Error(`The configuration has ${complaints.length} fault(s): ${complaints.join('; ')}`)
  }
  const model = modelOf(read.data)
  if (model?.limits.cost != null && model.price === null)
    throw new Error(
      `The configuration has 1 fault(s): MODEL_MAX_COST: MODEL_PRICES must name ${model.name}, or nothing can be counted`,
    )
  const { DATA_DIR, MASTER_KEY, MASTER_KEYS_OLD, LOG_LEVEL, ...more } = read.data
  return {
    dataDir: DATA_DIR,
    files: filesOf(read.data),
    masterKey: MASTER_KEY,
    masterKeysOld: MASTER_KEYS_OLD,
    keeping: { caseDays: more.RETENTION_DAYS, fileDays: more.RETENTION_FILES_DAYS },
    telegram:
      more.TELEGRAM_BOT_TOKEN === undefined
        ? null
        : {
            token: more.TELEGRAM_BOT_TOKEN,
            apiRoot: more.TELEGRAM_API_ROOT.replace(/\/+$/, ''),
            webhook: webhookOf(read.data),
          },
    slack: slackOf(read.data),
    redis: more.REDIS_URL === undefined ? null : { url: more.REDIS_URL, lanes: more.REDIS_LANES },
    model,
    limits: { seller: more.LIMIT_SELLER, tenant: more.LIMIT_TENANT, newcomers: more.LIMIT_NEWCOMERS },
    port: more.PORT,
    logLevel: LOG_LEVEL,
    logDays: more.RETENTION_LOG_DAYS ?? null,
  }
}

type Read = z.infer<z.ZodObject<typeof variables>>

const needsOfS3 = ['S3_ENDPOINT', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

/** What one variable needs of others. */
function missingIn(read: Read): string[] {
  const ofFiles =
    typeof read.FILES_URL === 'object' ? needsOfS3.filter((name) => read[name] === undefined) : []
  const isOpen = read.TELEGRAM_WEBHOOK_URL !== undefined && read.TELEGRAM_WEBHOOK_SECRET === undefined
  return [
    ...ofFiles.map((name) => `${name}: FILES_URL needs it`),
    ...(isOpen ? ['TELEGRAM_WEBHOOK_SECRET: TELEGRAM_WEBHOOK_URL needs it'] : []),
    ...missingForSlack(read),
  ]
}

const needsOfOAuth = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const

/** A token or what installs give one; and a socket, or what tells Slack's posts from a stranger's. */
function missingForSlack(read: Read): string[] {
  const isOne = read.SLACK_BOT_TOKEN !== undefined
  const given = needsOfOAuth.filter((name) => read[name] !== undefined)
  const isOther = read.SLACK_APP_TOKEN !== undefined || read.SLACK_SIGNING_SECRET !== undefined
  if (!isOne && given.length === 0 && !isOther) return []
  const lacking = needsOfOAuth.filter((name) => read[name] === undefined)
  const tokens =
    isOne || lacking.length === 0
      ? []
      : given.length === 0
        ? [
            'SLACK_BOT_TOKEN: Slack needs it; for several workspaces set SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET instead',
          ]
        : lacking.map((name) => `${name}: installing into several workspaces needs it`)
  const twice =
    isOne && given.length > 0
      ? ['SLACK_CLIENT_ID: either SLACK_BOT_TOKEN for one workspace, or these three for several; not both']
      : []
  const doors = isOther ? [] : ['SLACK_SIGNING_SECRET: Slack needs it; or SLACK_APP_TOKEN for Socket Mode']
  return [...tokens, ...twice, ...doors]
}

function slackOf(read: Read): SlackConfig | null {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: signing } = read
  const {
    SLACK_CLIENT_ID: clientId,
    SLACK_CLIENT_SECRET: clientSecret,
    SLACK_STATE_SECRET: stateSecret,
  } = read
  const isMany = clientId !== undefined && clientSecret !== undefined && stateSecret !== undefined
  if (bot === undefined && !isMany) return null
  return {
    apiUrl: `${read.SLACK_API_URL.replace(/\/+$/, '')}/`,
    botToken: bot ?? null,
    appToken: app ?? null,
    signingSecret: signing ?? null,
    oauth: isMany ? { clientId, clientSecret, stateSecret } : null,
  }
}

function filesOf(read: Read): S3Config | string | null {
  const { FILES_URL: place, S3_ENDPOINT: endpoint } = read
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = read
  if (typeof place !== 'object') return place ?? null
  if (endpoint === undefined || accessKeyId === undefined || secretAccessKey === undefined) return null
  return { ...place, endpoint, accessKeyId, secretAccessKey }
}

function webhookOf(read: Read): { url: string; secret: string } | null {
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = read
  return url === undefined || secret === undefined ? null : { url, secret }
}

const openai = 'https://api.openai.com/v1'

function modelOf(read: Read): ModelConfig | null {
  const { OPENAI_MODEL: name, OPENAI_API_KEY: key, OPENAI_BASE_URL: baseURL } = read
  if (name === undefined || (key === undefined && baseURL === undefined)) return null
  const limits = {
    calls: read.MODEL_MAX_CALLS,
    tokens: read.MODEL_MAX_TOKENS,
    cost: read.MODEL_MAX_COST ?? null,
    tenantCases: read.MODEL_TENANT_CASES,
  }
  return {
    baseURL: baseURL ?? openai,
    key,
    name,
    extra: read.MODEL_EXTRA,
    limits,
    price: read.MODEL_PRICES[name] ?? null,
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
