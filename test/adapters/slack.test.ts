import { afterEach, describe, expect, it } from 'vitest'
import { type Service, startService } from '../slack/bench.ts'
import { bodies, postSigned } from '../slack/people.ts'

let service: Service
afterEach(() => service.stop())

const user = 'U1'
const direct = 'DU1'

describe('Slack over HTTP', () => {
  it('talks with a person in direct messages, with buttons that are taken once', async () => {
    service = await startService()
    expect(await service.says(user, 'hello there, my listing is gone')).toEqual({ status: 200, text: '' })
    const [first] = await service.messages(direct, 1)
    expect(first).toMatchObject({ thread: null, only: null })
    await service.command(user, 'language')
    await service.settled()
    expect(service.api.faults).toEqual([])
    expect(service.troubles).toEqual([])
    expect(service.textsTo(direct).at(-1)).toBe('Which language? 用哪种语言？')
    const question = service.api.sent.at(-1)
    await service.press(user, '中文', question)
    await service.press(user, '中文', question)
    await service.settled()
    expect(service.textsTo(direct).filter((text) => text.includes('用中文'))).toHaveLength(1)
  })

  it('takes nothing that is not signed, is old, or is of the future', async () => {
    service = await startService()
    const body = bodies.says(service.api, user, 'hello')
    const statuses = await Promise.all([
      postSigned(service.url, body, { secret: 'another' }),
      postSigned(service.url, body, { skewSeconds: -360 }),
      postSigned(service.url, body, { skewSeconds: 360 }),
      postSigned(service.url, body, { headers: { 'x-slack-signature': '' } }),
      postSigned(service.url, body, { headers: { 'x-slack-signature': 'v0=' } }),
      postSigned(service.url, { ssl_check: '1', command: '/appeal' }, { secret: 'another' }),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401])
    expect(service.updates).toEqual([])
  })
})
