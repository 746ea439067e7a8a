import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fenceHere, fenceText } from '../../src/files/read/fence.ts'
import { openFolder } from '../../src/store/sqlite.ts'
import { type Deed, fails, hostileEndpoint, json, says } from '../model/hostile-endpoint.ts'
import { botToken as slackToken, startSlack } from '../slack/api.ts'
import { botToken, startBotApi } from '../telegram/bot-api.ts'
import { run, tempFile, tempFolder } from './run.ts'

interface Check {
  id: string
  ok: boolean | null
  text: string
}

async function doctor(
  folder: string,
  ...more: string[]
): Promise<{ code: number; of: (id: string) => Check | undefined }> {
  const { code, json } = await run(['doctor', '--data', folder, '--json', ...more])
  const checks = json()[0]?.['checks'] as Check[]
  return { code, of: (id) => checks.find((check) => check.id === id) }
}

describe('doctor', () => {
  it('finds nothing wrong with a folder that is not there yet, and makes none', async () => {
    const folder = join(tempFolder(), 'new', 'data')
    const { code, of } = await doctor(folder)
    expect([code, of('data')?.ok, of('key')?.ok, of('store')?.ok]).toEqual([0, true, null, null])
    expect((await doctor(folder)).of('data')?.text).toContain('will be made')
  })

  it('tells what keeps in the process that opens files, as the ready page does', async () => {
    const fence = await fenceHere()
    const { of } = await doctor(tempFolder())
    expect(of('reading')).toEqual({
      id: 'reading',
      ok: fence.noNetwork && fence.limits ? true : null,
      text: fenceText(fence),
    })
  })

  it('opens the store that is there', async () => {
    const folder = tempFolder()
    await openFolder(folder).close()
    const { code, of } = await doctor(folder)
    expect([code, of('key')?.ok, of('store')?.ok]).toEqual([0, true, true])
  })

  it('says how to close a key file that others can read', async () => {
    const folder = tempFolder()
    await openFolder(folder).close()
    chmodSync(join(folder, 'master.key'), 0o644)
    const { code, of } = await doctor(folder)
    expect([code, of('key')?.ok]).toEqual([1, false])
    expect(of('key')?.text).toContain('chmod 600')
  })

  it('tells a lost key and a damaged store', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'coach.db'), 'no database at all, but long enough to be read as a header')
    const { code, of } = await doctor(folder)
    expect([code, of('key')?.ok, of('store')?.ok]).toEqual([1, false, false])
  })

  it('tells a data folder that is a file', async () => {
    const { code, of } = await doctor(tempFile('data', 'x'))
    expect([code, of('data')?.ok]).toEqual([1, false])
  })

  it('leaves a store alone that is in use', async () => {
    const folder = tempFolder()
    const store = openFolder(folder)
    const { code, of } = await doctor(folder)
    await store.close()
    expect([code, of('store')?.ok]).toEqual([0, null])
  })
})

describe('doctor and the model', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  async function examined(deed: Deed, ...more: string[]) {
    const endpoint = await hostileEndpoint(deed)
    vi.stubEnv('OPENAI_MODEL', 'some-model')
    vi.stubEnv('OPENAI_BASE_URL', endpoint.baseURL)
    vi.stubEnv('OPENAI_API_KEY', 'sk-test-canary')
    vi.stubEnv('MODEL_PRICES', 'some-model=1/10')
    const { code, of } = await doctor(tempFolder(), ...more)
    await endpoint.close()
    return { code, check: of('model'), asked: endpoint.requests.length, offline: of('offline') }
  }
  const good = says('{"after":"On 5 March 2026 we checked 12 units."}')
  const knows: Deed = (response, body, request) =>
    request.url?.endsWith('/models') === true
      ? json(response, 200, { data: [{ id: 'good-model' }, { id: 'other/model:8b' }, { id: '\u001b[2J' }] })
      : fails(404, {}, { code: 'model_not_found' })(response, body, request)

  it('is told what it speaks, and what one question costs', async () => {
    const { code, check, asked } = await examined(good)
    expect([code, check?.ok, asked]).toEqual([0, true, 1])
    expect(check?.text).toMatch(
      /some-model at 127\.0\.0\.1:\d+ answers: asked for JSON schema, 1 call, 100 tokens/,
    )
    expect(check?.text).toContain('It cost 0.00030')
  })

  it.each<[string, Deed, RegExp]>([
    ['a wrong key', fails(401), /Set OPENAI_API_KEY/],
    [
      'a wrong name',
      knows,
      /Set OPENAI_MODEL to a model of this endpoint \(it knows good-model, other\/model:8b\)/,
    ],
    ['an empty account', fails(402), /Top up the account/],
    ['an address elsewhere', fails(301, { location: 'http://127.0.0.1:9' }), /mostly ends in \/v1/],
    ['a model that keeps to no form', says('Of course! I moved the units.'), /choose a larger model/],
    ['a server that fails', fails(503), /Try again in a few minutes/],
  ])('says how to mend %s, and nothing that it was told', async (_, deed, mend) => {
    const { code, check } = await examined(deed)
    expect([code, check?.ok]).toEqual([1, false])
    expect(check?.text).toMatch(mend)
    expect(check?.text).not.toMatch(/secret words|sk-|Of course/)
  })

  it('is not asked with --offline, which is said', async () => {
    const { code, asked, offline } = await examined(good, '--offline')
    expect([code, asked, offline?.ok]).toEqual([0, 0, null])
  })
})

describe('doctor --send', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('sends a word to a chat of either platform, and says what to write where it cannot', async () => {
    const [telegram, slack] = await Promise.all([startBotApi(), startSlack()])
    vi.stubEnv('TELEGRAM_BOT_TOKEN', botToken)
    vi.stubEnv('TELEGRAM_API_ROOT', telegram.url)
    vi.stubEnv('SLACK_BOT_TOKEN', slackToken)
    vi.stubEnv('SLACK_APP_TOKEN', 'xapp-1-bbbbbbbbbbbb')
    vi.stubEnv('SLACK_API_URL', slack.apiUrl)
    const tried = async (to: string) => (await doctor(tempFolder(), '--send', to)).of('test-message')
    try {
      expect(await tried('telegram:5')).toMatchObject({ ok: true })
      expect(telegram.sent.map(({ chat }) => chat)).toEqual([5])
      expect(await tried('slack:C7')).toMatchObject({ ok: true })
      expect(slack.sent.map(({ channel }) => channel)).toEqual(['C7'])
      const wrong = await tried('mail:me')
      expect([wrong?.ok, wrong?.text]).toEqual([false, expect.stringContaining('telegram:CHAT')])
    } finally {
      await Promise.all([telegram.stop(), slack.stop()])
    }
  })
})
