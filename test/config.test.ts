import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { variableNames } from '../src/config-variables.ts'
import { tempFile, tempFolder } from './cli/run.ts'

describe('the configuration', () => {
  it('works with nothing set', () => {
    expect(readConfig({}, tempFolder())).toEqual({
      dataDir: './data',
      files: null,
      masterKey: undefined,
      masterKeysOld: [],
      keeping: { caseDays: 180, fileDays: 30 },
      slack: null,
      telegram: null,
      redis: null,
      model: null,
      limits: {
        seller: { minute: 40, day: 1000 },
        tenant: { minute: 400, day: 10_000 },
        newcomers: { minute: 60, day: 1e9 },
      },
      port: 8080,
      logLevel: 'warn',
      logDays: null,
    })
  })

  it('reads .env, and the environment wins', () => {
    const folder = tempFolder()
    writeFileSync(join(folder, '.env'), 'DATA_DIR=/from/file\nLOG_LEVEL="debug"\nMASTER_KEY=\n')
    expect(readConfig({ DATA_DIR: '/from/env' }, folder)).toMatchObject({
      dataDir: '/from/env',
      logLevel: 'debug',
      masterKey: undefined,
    })
  })

  const s3 = {
    S3_ENDPOINT: 'http://127.0.0.1:9000',
    S3_ACCESS_KEY_ID: 'id',
    S3_SECRET_ACCESS_KEY: 'canary',
  }

  it.each([
    ['file:./papers', './papers'],
    ['file:///srv/my%20papers', '/srv/my papers'],
    ['s3://papers', { bucket: 'papers', prefix: '', region: 'us-east-1' }],
    ['s3://papers/coach/', { bucket: 'papers', prefix: 'coach/', region: 'us-east-1' }],
    ['s3://pa.pers/a/b?region=eu-central-1', { bucket: 'pa.pers', prefix: 'a/b/', region: 'eu-central-1' }],
  ])('keeps files in %s', (url, place) => {
    const { files } = readConfig({ FILES_URL: url, ...s3 }, tempFolder())
    const keys = { endpoint: s3.S3_ENDPOINT, accessKeyId: 'id', secretAccessKey: 'canary' }
    expect(files).toEqual(typeof place === 'string' ? place : { ...place, ...keys })
  })

  it.each([
    [{ FILES_URL: 'ftp://x' }, 'FILES_URL: must be like file:./files or s3://'],
    [{ FILES_URL: 's3:papers' }, 'FILES_URL: must be like'],
    [{ FILES_URL: 'file://other-host/papers' }, 'FILES_URL: must be like'],
    [{ FILES_URL: 's3://papers' }, 'S3_ENDPOINT: FILES_URL needs it; S3_ACCESS_KEY_ID: FILES_URL needs it'],
    [{ FILES_URL: 's3://papers', ...s3, S3_ENDPOINT: 'host:9000' }, 'S3_ENDPOINT'],
  ])('refuses %j for files', (env, words) => {
    expect(() => readConfig(env, tempFolder())).toThrow(words)
    expect(() => readConfig(env, tempFolder())).not.toThrow('canary')
  })

  it('reads a variable from the file that its twin names', () => {
    const path = tempFile('key', 'abc\n')
    expect(readConfig({ MASTER_KEY_FILE: path, MASTER_KEYS_OLD: 'a, b,' }, tempFolder())).toMatchObject({
      masterKey: 'abc',
      masterKeysOld: ['a', 'b'],
    })
  })

  const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }
  const webhook = {
    TELEGRAM_WEBHOOK_URL: 'https://bot.example/telegram',
    TELEGRAM_WEBHOOK_SECRET: 'a-secret-of-sixteen',
  }
  const token = { TELEGRAM_BOT_TOKEN: '1234567:abcdefghijklmnopqrstuvwx' }
  /** A value for each variable; those of Slack in several workspaces exclude that of one. */
  const several = {
    SLACK_SIGNING_SECRET: 's',
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'c',
    SLACK_STATE_SECRET: 'a-state-of-sixteen',
  }
  const every: Record<string, string> = {
    ...token,
    ...webhook,
    ...s3,
    TELEGRAM_API_ROOT: 'http://127.0.0.1:8081',
    SLACK_API_URL: 'http://127.0.0.1:8082/api',
    REDIS_URL: 'redis+sentinel://a:1/main',
    REDIS_LANES: '4',
    OPENAI_API_KEY: 'k',
    OPENAI_BASE_URL: 'http://127.0.0.1:8083/v1',
    OPENAI_MODEL: 'm',
    MODEL_MAX_CALLS: '5',
    MODEL_MAX_TOKENS: '6',
    MODEL_MAX_COST: '7',
    MODEL_PRICES: 'm=1/2',
    MODEL_EXTRA: '{"a":1}',
    MODEL_TENANT_CASES: '8',
    FILES_URL: 's3://papers',
    MASTER_KEY: 'aa',
    MASTER_KEYS_OLD: 'bb,cc',
    RETENTION_DAYS: '9',
    RETENTION_FILES_DAYS: '10',
    RETENTION_LOG_DAYS: '11',
    LIMIT_SELLER: '1/minute',
    LIMIT_TENANT: '2/minute',
    LIMIT_NEWCOMERS: '3/minute',
    PORT: '12',
    LOG_LEVEL: 'error',
    DATA_DIR: '/somewhere',
  }

  it.each([
    ['one workspace', slack],
    ['several workspaces', several],
  ])('each may be given as a file, with Slack in %s', (_, own) => {
    const given = { ...every, ...own }
    const files = Object.entries(given).map(([name, value]) => [`${name}_FILE`, tempFile(name, `${value}\n`)])
    const plain = readConfig(given, tempFolder())
    expect(readConfig(Object.fromEntries(files) as Record<string, string>, tempFolder())).toEqual(plain)
    expect(plain).toMatchObject({
      dataDir: '/somewhere',
      keeping: { caseDays: 9, fileDays: 10 },
      redis: { lanes: 4 },
      telegram: { apiRoot: 'http://127.0.0.1:8081', webhook: { url: webhook.TELEGRAM_WEBHOOK_URL } },
      slack: { apiUrl: 'http://127.0.0.1:8082/api/' },
      model: { name: 'm', limits: { calls: 5, tokens: 6, cost: 7, tenantCases: 8 } },
      port: 12,
      logLevel: 'error',
      logDays: 11,
    })
  })

  it('has no variable that was not tried', () => {
    const tried = new Set([...Object.keys(every), ...Object.keys(slack), ...Object.keys(several)])
    expect(variableNames.filter((name) => !tried.has(name))).toEqual([])
  })

  it.each([
    [{ ...token, TELEGRAM_WEBHOOK_URL: webhook.TELEGRAM_WEBHOOK_URL }, 'TELEGRAM_WEBHOOK_SECRET'],
    [{ TELEGRAM_BOT_TOKEN: 'abc' }, 'TELEGRAM_BOT_TOKEN: is not a bot token'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_SIGNING_SECRET: Slack needs it; or SLACK_APP_TOKEN'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN: Slack needs it'],
    [{ ...several, ...slack }, 'SLACK_CLIENT_ID: either SLACK_BOT_TOKEN for one workspace'],
    [{ SLACK_SIGNING_SECRET: 's', SLACK_CLIENT_ID: '1.2' }, 'SLACK_CLIENT_SECRET: installing into several'],
    [{ ...several, SLACK_STATE_SECRET: 'short' }, 'SLACK_STATE_SECRET'],
    [{ REDIS_URL: 'http://redis' }, 'REDIS_URL: must begin with redis://'],
    [{ REDIS_LANES: '0' }, 'REDIS_LANES'],
    [{ RETENTION_FILES_DAYS: '0' }, 'RETENTION_FILES_DAYS'],
  ])('says of %j what it needs of others', (env, words) => {
    expect(() => readConfig(env, tempFolder())).toThrow(words)
  })

  it.each(['redis://h', 'rediss://u:p@h:6380', 'redis://a,redis://b', 'redis+sentinel://h:26379/main'])(
    'takes %s for Redis',
    (url) => expect(readConfig({ REDIS_URL: url }, tempFolder()).redis).toEqual({ url, lanes: 16 }),
  )

  it.each([
    ['a key alone', { OPENAI_API_KEY: 'k' }, null],
    ['a name alone', { OPENAI_MODEL: 'm' }, null],
    ['a name and a key', { OPENAI_MODEL: 'm', OPENAI_API_KEY: 'k' }, 'https://api.openai.com/v1'],
    [
      'a server without a key',
      { OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' },
      'http://127.0.0.1:11434/v1',
    ],
  ])('with %s knows which model to ask', (_, env, baseURL) => {
    expect(readConfig(env, tempFolder()).model?.baseURL ?? null).toBe(baseURL)
  })

  it('reads how much is taken', () => {
    const env = { LIMIT_SELLER: 'off', LIMIT_TENANT: '5/minute,70/day', LIMIT_NEWCOMERS: ' 9/minute ' }
    expect(readConfig(env, tempFolder()).limits).toMatchObject({
      seller: null,
      tenant: { minute: 5, day: 70 },
      newcomers: { minute: 9 },
    })
    for (const wrong of ['0/minute', '40', '40/hour', 'much', '9/minute 8/day'])
      expect(() => readConfig({ LIMIT_SELLER: wrong }, tempFolder())).toThrow('LIMIT_SELLER: must be like')
  })

  it('reads what a model may use up and what it costs', () => {
    const env = {
      OPENAI_MODEL: 'org/some-model',
      OPENAI_API_KEY: 'k',
      MODEL_MAX_CALLS: '9',
      MODEL_MAX_COST: '1.5',
      MODEL_PRICES: 'other=1/2, org/some-model=0.25/2',
      MODEL_EXTRA: '{"enable_thinking":false}',
    }
    expect(readConfig(env, tempFolder()).model).toMatchObject({
      limits: { calls: 9, tokens: 300_000, cost: 1.5 },
      price: { input: 0.25, output: 2 },
      extra: { enable_thinking: false },
    })
  })

  it.each([
    ['MODEL_PRICES', { MODEL_PRICES: 'some-model 3' }],
    ['MODEL_EXTRA', { MODEL_EXTRA: '[1]' }],
    ['MODEL_EXTRA', { MODEL_EXTRA: 'thinking=off' }],
    ['MODEL_MAX_COST', { OPENAI_MODEL: 'm', OPENAI_API_KEY: 'k', MODEL_MAX_COST: '1' }],
    ['OPENAI_BASE_URL', { OPENAI_BASE_URL: 'file:///etc/passwd' }],
    ['OPENAI_BASE_URL', { OPENAI_BASE_URL: 'api.example.com' }],
  ])('refuses a wrong %s', (name, env) => {
    expect(() => readConfig(env, tempFolder())).toThrow(name)
  })

  it('tells all faults at once and no value', () => {
    const env = {
      RETENTION_DAYS: 'soon',
      LOG_LEVEL: 'loud',
      MASTER_KEY: 'secret',
      MASTER_KEY_FILE: 'x',
      DATA_DIR_FILE: 'no/such',
    }
    let message = ''
    try {
      readConfig(env, tempFolder())
    } catch (error) {
      message = error instanceof Error ? error.message : ''
    }
    for (const name of ['RETENTION_DAYS', 'LOG_LEVEL', 'MASTER_KEY', 'DATA_DIR_FILE'])
      expect(message).toContain(name)
    expect(message).not.toContain('secret')
  })
})
