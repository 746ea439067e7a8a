import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
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
      unused: [],
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

  it('names what is set and not used', () => {
    const env = { RETENTION_LOG_DAYS: '7' }
    expect(readConfig(env, tempFolder()).unused).toEqual(['RETENTION_LOG_DAYS'])
  })

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
