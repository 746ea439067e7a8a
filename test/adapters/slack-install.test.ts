import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { manyAccounts } from '../../src/adapters/slack/accounts.ts'
import { createRecords } from '../../src/store/records.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { openFolder } from '../../src/store/sqlite.ts'
import { openRedis } from '../../src/store/redis/redis.ts'
import { startRedis } from '../redis/server.ts'
import { startSlack } from '../slack/api.ts'
import { type Service, startService } from '../slack/bench.ts'
import { begin, finish, grant, install, many, oauth } from '../slack/install.ts'
import { bodies } from '../slack/people.ts'

let service: Service
afterEach(() => service.stop())

/** What was said, apart from what could not be answered any more. */
const said = () => service.updates.filter(({ event }) => event.type === 'said')

describe('an installation', () => {
  it('is asked for with a state that only the same browser may bring back, once', async () => {
    service = await startService({ options: many })
    const { state, cookie, to } = await begin(service)
    expect(to.pathname).toBe('/oauth/v2/authorize')
    expect(to.searchParams.get('scope')?.split(',')).toContain('im:history')
    const other = await begin(service)
    service.api.grants.set('code', grant(service, 'T1'))
    const wrong = [
      finish(service, { state, code: 'code' }, ''),
      finish(service, { state, code: 'code' }, other.cookie),
      finish(service, { state: `${state}x`, code: 'code' }, cookie),
      finish(service, { state: '', code: 'code' }, cookie),
      finish(service, { state, error: 'access_denied' }, cookie),
    ]
    expect((await Promise.all(wrong)).map(({ status }) => status)).toEqual([400, 400, 400, 400, 400])
    expect(service.api.grants.has('code')).toBe(true)
    const statuses = await Promise.all([1, 2, 3].map(() => finish(service, { state, code: 'code' }, cookie)))
    expect(statuses.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400, 400])
  })

  it('serves each workspace by its own token, and none that removed the app', async () => {
    service = await startService({ options: many })
    expect((await install(service, 'T1')).status).toBe(200)
    expect((await install(service, 'T2')).status).toBe(200)
    for (const team of ['T1', 'T2', 'T3']) await service.says('U1', '/help', { team })
    await service.messages('DU1', 2)
    expect(new Set(service.updates.map(({ session }) => session))).toEqual(
      new Set(['slack:T1:U1', 'slack:T2:U1']),
    )
    await expect
      .poll(() => new Set(service.api.sent.map(({ token }) => token)))
      .toEqual(new Set(['xoxb-T1-token-0001', 'xoxb-T2-token-0001']))
    await service.post(
      bodies.event({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } }, { team: 'T1' }),
    )
    await service.says('U1', '/help', { team: 'T1' })
    expect(said()).toHaveLength(3)
    await service.post(bodies.event({ type: 'app_uninstalled' }, { team: 'T1' }))
    await service.post(bodies.event({ type: 'tokens_revoked', tokens: { bot: ['UBOT'] } }, { team: 'T2' }))
    for (const team of ['T1', 'T2'])
      expect(await service.says('U1', '/help', { team })).toMatchObject({ status: 200 })
    expect(said()).toHaveLength(3)
    expect(await service.store.load('slack:T1:.installation')).toBeNull()
  })

  it('is kept sealed: no token of it lies readable on the disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'coach-slack-'))
    const store = openFolder(folder)
    service = await startService({ store, options: many })
    const renewed = { refresh_token: 'xoxe-1-renewing-0001', expires_in: 43_200 }
    expect((await install(service, 'T1', renewed)).status).toBe(200)
    const record = await createRecords(store).read('slack:T1:.installation')
    expect(record).toMatchObject({ token: 'xoxb-T1-token-0001', refresh: { token: 'xoxe-1-renewing-0001' } })
    await service.stop()
    await store.close()
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    const bytes = Buffer.concat(files.map(({ parentPath, name }) => readFileSync(join(parentPath, name))))
    expect(bytes.length).toBeGreaterThan(1000)
    for (const secret of ['xoxb-T1', 'xoxe-1-renewing', 'UBOTT1', '.installation'])
      expect([secret, bytes.includes(secret)]).toEqual([secret, false])
    rmSync(folder, { recursive: true, force: true })
  })

  it('of a whole organisation serves all its workspaces', async () => {
    service = await startService({ options: many })
    expect(
      (await install(service, 'T1', { is_enterprise_install: true, enterprise: { id: 'E1' } })).status,
    ).toBe(200)
    service.api.tokens.set('xoxb-T1-token-0001', {
      team: 'T1',
      enterprise: 'E1',
      isOrg: true,
      botUser: 'UBOTT1',
    })
    service.api.members.set('U9', { team: 'T9' })
    const outer = (team: string) => ({
      enterprise_id: 'E1',
      authorizations: [{ enterprise_id: 'E1', team_id: team, is_enterprise_install: true }],
    })
    for (const team of ['T1', 'T7']) await service.says('U1', '/help', { team, outer: outer(team) })
    expect(service.updates.map(({ session }) => session)).toEqual(['slack:E1:U1', 'slack:E1:U1'])
    // In its channels whoever is of one of its workspaces is a member, and nobody else.
    const there = { channel: 'C1', thread: '1.1', team: 'T7', outer: outer('T7') }
    for (const user of ['U1', 'U9']) await service.says(user, '/help', there)
    // Once another company writes there, the coach speaks there only when it is spoken to.
    expect(service.updates.slice(2)).toMatchObject([
      { session: 'slack:E1:C1:1.1', by: { id: 'U1' } },
      { session: 'slack:E1:C1:1.1', event: { type: 'left' } },
    ])
    expect(service.api.sent.filter(({ only }) => only !== null)).toMatchObject([{ only: 'U9' }])
  })

  it('has its token renewed by one process alone, before it ends', async () => {
    service = await startService({ isBare: true })
    const [redis, api] = await Promise.all([startRedis(), startSlack()])
    const keys = masterKeys({ folder: '.', given: 'ab'.repeat(32) })
    const store = await openRedis({ url: redis.url, keys })
    let now = Date.now()
    const given = {
      ...oauth,
      apiUrl: api.apiUrl,
      records: createRecords(store),
      hold: (...duty: Parameters<typeof store.hold>) => store.hold(...duty),
      clock: () => now,
    }
    const [one, two] = [manyAccounts(given), manyAccounts(given)]
    for (const token of ['xoxe.xoxb-1', 'xoxe.xoxb-2']) api.tokens.set(token, { team: 'T1', botUser: 'UBOT' })
    const refresh = { token: 'renew-1', expiresAt: now + 12 * 3_600_000 }
    await one.install({ tenant: 'T1', token: 'xoxe.xoxb-1', botUser: 'UBOT', refresh, by: 'U1' })
    expect((await two.of('T1'))?.token).toBe('xoxe.xoxb-1')
    now += 11 * 3_600_000
    // A code that renews is good once, as at Slack: a second use of it would be refused.
    api.grants.set('renew-1', {
      access_token: 'xoxe.xoxb-2',
      refresh_token: 'renew-2',
      expires_in: 43_200,
      team: { id: 'T1' },
    })
    const got = await Promise.all([one.of('T1'), two.of('T1'), one.of('T1'), two.of('T1')])
    expect(api.calls.filter(({ method }) => method === 'oauth.v2.access')).toHaveLength(1)
    expect(new Set(got.map((access) => access?.token)).has('xoxe.xoxb-2')).toBe(true)
    now += 61_000
    expect((await one.of('T1'))?.token).toBe('xoxe.xoxb-2')
    expect((await two.of('T1'))?.token).toBe('xoxe.xoxb-2')
    await store.close()
    await Promise.all([redis.stop(), api.stop()])
  })
})
