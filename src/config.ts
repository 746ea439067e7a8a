import { z } from 'zod'
import { type Env, givenIn } from './config-given.ts'
import type { Price } from './config-values.ts'
import { missingIn, type Read, variables } from './config-variables.ts'

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

/** The environment and `.env` of the folder, read once. Throws one Error that names every bad variable. */
export function readConfig(env: Env, folder: string): Config {
  const complaints: string[] = []
  const given = givenIn(env, folder, complaints)
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
