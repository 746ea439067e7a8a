import { z } from 'zod'
import { filesUrl, list, object, prices, rates } from './config-values.ts'

/** Every variable that is read, with what it may hold. */
export const variables = {
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

export type Read = z.infer<z.ZodObject<typeof variables>>

const needsOfS3 = ['S3_ENDPOINT', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

/** What one variable needs of others. */
export function missingIn(read: Read): string[] {
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
