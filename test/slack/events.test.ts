import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Read } from '../../src/adapters/slack/deed.ts'
import { placeOf, sessionAt } from '../../src/adapters/slack/place.ts'
import { readBody } from '../../src/adapters/slack/read.ts'
import { botToken, startSlack } from './api.ts'
import { startService } from './bench.ts'

// What Slack posts to an app, one body for each shape, with ids, names and words of our own.

const folder = new URL('../fixtures/slack/events/', import.meta.url)
const samples = readdirSync(folder)
  .toSorted()
  .map((file) => {
    const body = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>
    return [file.replace('.json', ''), body] as const
  })
const bot = 'U0COACH00'
const read = (body: unknown): Read => readBody(body, Date.UTC(2026, 10, 30), bot)

const passed = (why: string) => ({ kind: 'nothing', why })
const event = (type: string, more: object = {}) => ({ kind: 'event', event: { type, ...more } })
const byNobody = passed('nobody’s words')

/** What each is to the coach; what is not named here is another event. */
const expected: Readonly<Record<string, object>> = {
  'app-home-opened': { kind: 'home', user: 'U0ANNLIU1' },
  'app-home-opened-messages': { ...event('opened'), when: 'new' },
  'app-mention': { ...event('said'), place: { tenant: 'T0SELLERS', with: 'C0APPEALS' } },
  'app-rate-limited': passed('not what Slack sends'),
  'app-uninstalled': { kind: 'gone', tenant: 'T0SELLERS' },
  'assistant-thread-started': { ...event('opened'), when: 'new' },
  message: { ...event('said'), place: { with: 'U0ANNLIU1', thread: null } },
  'message-assistant-app-thread': byNobody,
  'message-bot': byNobody,
  'message-changed': event('strange', { what: 'edited' }),
  'message-channel': passed('not to us'),
  'message-channel-archive': byNobody,
  'message-channel-join': byNobody,
  'message-channel-leave': byNobody,
  'message-channel-name': byNobody,
  'message-channel-posting-permissions': byNobody,
  'message-channel-purpose': byNobody,
  'message-channel-topic': byNobody,
  'message-channel-unarchive': byNobody,
  'message-deleted': byNobody,
  'message-ekm-access-denied': byNobody,
  'message-file-share': { kind: 'files', files: [{ id: 'F0INVOICE' }, { id: 'F0PACKING' }] },
  'message-group-thread-reply': { ...event('said'), when: 'known', place: { with: 'C0PRIVATE' } },
  'message-group-topic': byNobody,
  'message-me': event('said'),
  'message-org': { ...event('said'), isStrange: false, place: { tenant: 'E0HOLDING' } },
  'message-replied': byNobody,
  'message-shared-channel': { ...event('said'), isStrange: true },
  'message-thread-aside': passed('not to us'),
  'message-thread-broadcast': { ...event('said', { text: 'we have the letter now' }) },
  'message-thread-reply': { ...event('said'), when: 'known', place: { with: 'C0APPEALS' } },
  'tokens-revoked': { kind: 'gone', tenant: 'T0SELLERS' },
  'tokens-revoked-person': passed('a token of a person'),
}

it('are as many as the public set has, and more', () => {
  expect(samples.length).toBeGreaterThanOrEqual(96)
  const names = samples.map(([name]) => name)
  expect(Object.keys(expected).filter((name) => !names.includes(name))).toEqual([])
})

it.each(samples)('%s is an update, or nothing for a reason', (name, body) => {
  expect(read(body)).toMatchObject(expected[name] ?? passed('another event'))
})

it('are answered with 200 through Bolt, each update once', async () => {
  const api = await startSlack()
  api.tokens.set(botToken, { team: 'T0SELLERS', botUser: bot })
  const service = await startService({ api })
  try {
    const posted = (): Promise<[string, number][]> =>
      Promise.all(
        samples.map(async ([name, body]): Promise<[string, number]> => {
          // Files lie with the pretend Slack, too.
          const here = JSON.stringify(body).replaceAll('https://files.slack.com/', `${api.url}/files/`)
          return [name, (await service.post(JSON.parse(here) as typeof body)).status]
        }),
      )
    for (const answers of [await posted(), await posted()])
      expect(answers.filter(([, status]) => status !== 200)).toEqual([])
    const ids = service.updates.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(6)
    for (const { session } of service.updates)
      expect(session).toMatch(/^slack:T0SELLERS:(?:U0ANNLIU1|C0APPEALS:\d+\.\d+|U0ANNLIU1:\d+\.\d+)$/)
    expect(new Set(service.troubles)).toEqual(
      new Set(['Slack held back events of a workspace that has more of them in an hour than it brings']),
    )
  } finally {
    await service.stop()
    await api.stop()
  }
})

type Path = readonly (string | number)[]

function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...at, key]))]
}

/** The same with something else, or nothing, in one place. */
function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    if (name !== String(key)) return [[name, inner]]
    return rest.length === 0 && to === undefined ? [] : [[name, changed(inner, rest, to)]]
  })
  return Array.isArray(value) ? entries.map(([, inner]) => inner as unknown) : Object.fromEntries(entries)
}

const odd = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(null, '', 0, true, [], {}, [null], '1.1', 'U1', 'C1', 'D1'),
  },
  { weight: 1, arbitrary: fc.anything() },
)

it('are read or passed over with fields that are lost or of another type, and lead to nobody else’s case', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 4 }),
      ([, sample], changes) => {
        const body = changes.reduce<unknown>((before, [at, to]) => {
          const paths = pathsIn(before)
          return changed(before, paths[at % paths.length] ?? [], to)
        }, sample)
        const found = read(body)
        if (found.kind === 'nothing') expect(found.why).not.toBe('')
        else if (found.kind === 'gone') expect(found.tenant).toMatch(/^[A-Z0-9]{2,30}$/)
        else {
          const { place, user, id } = found
          expect(user).toMatch(/^[UW][A-Z0-9]+$/)
          expect(id).toMatch(/^slack:.*[^:]$/)
          expect(placeOf(sessionAt(place))).toEqual(place)
          // Of a person only their own; of a channel only a thread.
          if (/^[UW]/.test(place.with)) expect(place.with).toBe(user)
          else
            expect([place.with, place.thread]).toEqual([expect.stringMatching(/^[CG]/), expect.any(String)])
        }
      },
    ),
    { numRuns: 800 },
  )
})
