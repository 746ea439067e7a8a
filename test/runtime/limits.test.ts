import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { tooMuch } from '../../src/core/too-much.ts'
import { newSession } from '../../src/core/session.ts'
import { createLimits, type Gate, type Limits } from '../../src/runtime/limits.ts'
import { countersInMemory } from '../../src/store/counters.ts'
import { tempFolder } from '../cli/run.ts'
import type { Store } from '../../src/ports.ts'
import { aScene, bound, memoryStore, said, type Scene, trailOf } from './scene.ts'

const defaults = readConfig({}, tempFolder()).limits
const none: Limits = { seller: null, tenant: null, newcomers: null }

interface Guarded extends Scene {
  readonly gate: Gate
  readonly refused: string[]
  /** What was sent to a seller who has no session. */
  readonly turnedAway: string[]
}

function guarded(limits: Limits, store: Store = memoryStore()): Guarded {
  const scene = aScene({ store })
  const refused: string[] = []
  const turnedAway: string[] = []
  const gate = createLimits({
    limits,
    counters: countersInMemory(),
    isKnown: async (id) => (await scene.store.load(id)) !== null,
    take: (update) => scene.turn.handle(update),
    answer: (update, decide) => scene.turn.handle(update, decide),
    send: async (id, message) => void turnedAway.push(`${id} ${message.text}`),
    onRefused: (why) => refused.push(why),
  })
  return Object.assign(scene, { gate, refused, turnedAway })
}

const answersTo = ({ sent }: Scene, id: string): string[] =>
  id === 'test:1'
    ? sent.filter((text) => !text.startsWith('test:'))
    : sent.filter((text) => text.startsWith(`${id} `))

describe('the limits', () => {
  it('let a notice through that comes in ten messages, and the answers after it', async () => {
    const scene = guarded(defaults)
    for (let part = 0; part < 10; part += 1) await scene.gate.handle(said(`n${part}`, `part ${part}`))
    for (let more = 0; more < 12; more += 1) await scene.gate.handle(said(`a${more}`, 'yes'))
    expect(await trailOf(scene.store)).toHaveLength(22)
    expect(scene.refused).toEqual([])
  })

  it('answer a flood once, and everybody else as ever', async () => {
    const scene = guarded(defaults)
    const flood = Array.from({ length: 1000 }, (_, at) => said(`f${at}`, `flood ${at}`))
    const others = Array.from({ length: 20 }, (_, at) => said(`o${at}`, 'hello', 0, `test:other${at}`))
    const all = flood.flatMap((update, at) => (at % 50 === 0 ? [update, others[at / 50]!] : [update]))
    await Promise.all(all.map((update) => scene.gate.handle(update)))
    await scene.relay.drain()
    for (const { session } of others) expect(answersTo(scene, session)).toEqual([`${session} 1 hello`])
    expect(await trailOf(scene.store)).toHaveLength(40)
    const heard = answersTo(scene, 'test:1')
    expect(heard).toHaveLength(41)
    expect(heard.filter((text) => text.includes('Wait 60 seconds, then send again'))).toHaveLength(1)
    expect(scene.refused).toHaveLength(960)
  })

  it('let so many newcomers begin in a minute, tell each of the others once, and keep answering who is known', async () => {
    const scene = guarded(defaults)
    await scene.gate.handle(said('k', 'hello', 0, 'test:known'))
    const crowd = Array.from({ length: 1000 }, (_, at) => said(`c${at}`, '/start', 0, `test:new${at}`))
    for (const update of crowd) await scene.gate.handle(update)
    for (const { session } of crowd) await scene.gate.handle(said(`2 ${session}`, 'hello?', 0, session))
    await scene.gate.handle(said('k2', 'again', 0, 'test:known'))
    await scene.relay.drain()
    await scene.gate.stop()
    expect(new Set(scene.sent.map((text) => text.split(' ')[0])).size).toBe(60)
    expect(scene.turnedAway).toHaveLength(941)
    expect(new Set(scene.turnedAway).size).toBe(941)
    expect(scene.turnedAway[0]).toMatch(/现在新来的卖家很多[\s\S]*Send \/start in 60 seconds/)
    expect(answersTo(scene, 'test:known')).toHaveLength(2)
  })

  it('count what is delivered again once', async () => {
    const scene = guarded({ ...none, seller: { minute: 10, day: 100 } })
    for (let at = 0; at < 10; at += 1)
      for (let time = 0; time < 3; time += 1) await scene.gate.handle(said(`m${at}`, `word ${at}`))
    expect(await trailOf(scene.store)).toHaveLength(10)
    expect(scene.refused).toEqual([])
    for (let time = 0; time < 3; time += 1) await scene.gate.handle(said('m10', 'one more'))
    await scene.relay.drain()
    expect(scene.sent.filter((text) => text.includes('more than I can read'))).toHaveLength(1)
  })

  it('tell a seller at the second delivery where the store was away at the first', async () => {
    let isAway = false
    const store = memoryStore()
    const commit: Store['commit'] = (given) =>
      isAway ? Promise.reject(new Error('away')) : store.commit(given)
    const scene = guarded({ ...none, seller: { minute: 1, day: 100 } }, { ...bound(store), commit })
    await scene.gate.handle(said('1', 'one'))
    isAway = true
    await expect(scene.gate.handle(said('2', 'two'))).rejects.toThrow('away')
    isAway = false
    await scene.gate.handle(said('2', 'two'))
    await scene.relay.drain()
    expect(scene.sent.at(-1)).toContain('more than I can read')
  })

  it('hold by the day as well', async () => {
    const scene = guarded({ ...none, seller: { minute: 100, day: 3 } })
    for (let at = 0; at < 9; at += 1) await scene.gate.handle(said(`m${at}`, 'word'))
    await scene.relay.drain()
    expect(scene.sent).toHaveLength(4)
    expect(scene.sent.at(-1)).toMatch(/in a day.*in 24 hours/)
  })

  it('hold a workspace as a whole, tell each of its sellers, and leave other workspaces alone', async () => {
    const scene = guarded({ ...none, tenant: { minute: 6, day: 100 } })
    const sellers = ['test:T1:a', 'test:T1:b', 'test:T1:c']
    for (let at = 0; at < 12; at += 1) await scene.gate.handle(said(`m${at}`, 'word', 0, sellers[at % 3]))
    await scene.gate.handle(said('x', 'word', 0, 'test:T2:a'))
    await scene.relay.drain()
    for (const seller of sellers) {
      expect(answersTo(scene, seller)).toHaveLength(3)
      expect(answersTo(scene, seller).at(-1)).toContain('Your workspace')
    }
    expect(answersTo(scene, 'test:T2:a')).toEqual(['test:T2:a 1 word'])
  })
})

describe('the words at a limit', () => {
  it.each([
    ['minute', 12_000, '15 seconds', '15 秒'],
    ['day', 20 * 60_000, '20 minutes', '20 分钟'],
    ['tenant', 5 * 3_600_000, '5 hours', '5 小时'],
    ['newcomers', 1, '5 seconds', '5 秒'],
  ] as const)('say in both languages when to go on (%s)', (why, leftMs, en, zh) => {
    expect(tooMuch(why, leftMs, newSession('test:1', 0, 'en')).text).toContain(en)
    expect(tooMuch(why, leftMs, newSession('test:1', 0, 'zh'), 'en').text).toContain(zh)
    expect(tooMuch(why, leftMs, null, 'zh').text).not.toContain(en)
    const unknown = tooMuch(why, leftMs, null).text
    expect([unknown.includes(en), unknown.includes(zh)]).toEqual([true, true])
  })
})
