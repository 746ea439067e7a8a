import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { tempFile, tempFolder } from './cli/run.ts'

describe('the configuration', () => {
  it('works with nothing set', () => {
    expect(readConfig({}, tempFolder())).toEqual({
      dataDir: './data',
      masterKey: undefined,
      masterKeysOld: [],
      retentionDays: 400,
      telegram: null,
      redis: null,
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

  it('reads a variable from the file that its twin names', () => {
    const path = tempFile('key', 'abc\n')
    expect(readConfig({ MASTER_KEY_FILE: path, MASTER_KEYS_OLD: 'a, b,' }, tempFolder())).toMatchObject({
      masterKey: 'abc',
      masterKeysOld: ['a', 'b'],
    })
  })

  it('names what is set and not used', () => {
    const env = { SLACK_BOT_TOKEN: 'x', OPENAI_API_KEY: 'k' }
    expect(readConfig(env, tempFolder()).unused).toEqual(['SLACK_BOT_TOKEN', 'OPENAI_API_KEY'])
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
