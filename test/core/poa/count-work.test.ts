import { afterAll, describe, expect, it } from 'vitest'
import { Counter } from './count-work.ts'

const counter = new Counter('/src/core/')
await counter.start()
afterAll(() => {
  counter.stop()
})
const { similarity } = await import('../../../src/core/poa/similarity.ts')

const text = 'a'.repeat(1000)
const list = Array.from(text)
const workOf = async (run: () => unknown, part: string): Promise<number> =>
  (await counter.count(run)).work.get(part) ?? 0

// What another file left under way in the same worker may be counted too; that does not come twice in a row.
describe('the counting of work', { retry: 3 }, () => {
  it.each([
    ['string.indexOf', () => text.indexOf('b'), 1002],
    ['string.indexOf', () => text.indexOf('a', 400), 2],
    ['string.lastIndexOf', () => text.lastIndexOf('b', 300), 302],
    ['string.includes', () => text.includes('b'), 1000],
    ['string.slice', () => text.slice(1), 13],
    ['list.next', () => [...list], 1001],
    ['list.next', () => new Set(list), 1001],
    ['list.indexOf', () => list.indexOf('b'), 1000],
    ['/b/', () => /b/.test(text), 1001],
    ['/a/', () => text.match(/a/g), 1001],
    ['/^b+c/', () => /^b+c/.test(text), 1],
    ['/b/', () => text.replaceAll(/b/g, ''), 1001],
  ] as const)('%s: counts what is gone through %#', async (part, run, units) => {
    expect(await workOf(run, part)).toBe(units)
  })

  it('counts how often each block of our own code is entered', async () => {
    // What other tests of the same worker ran before is counted first, and thrown away.
    await workOf(() => similarity(text, text), 'poa/similarity.ts')
    const once = await workOf(() => similarity(text, text), 'poa/similarity.ts')
    const words = list.join(' ')
    expect(once).toBeGreaterThan(0)
    expect(await workOf(() => similarity(words, words), 'poa/similarity.ts')).toBeGreaterThan(once + 1900)
  })

  it('counts the same again, and leaves the language as it was', async () => {
    const { indexOf } = Object.getOwnPropertyDescriptors(String.prototype)
    const run = (): unknown => similarity('one two three', 'three two one')
    const first = await counter.count(run)
    expect((await counter.count(run)).work).toEqual(first.work)
    expect(Object.getOwnPropertyDescriptors(String.prototype).indexOf).toEqual(indexOf)
  })

  it('shows a search of the rest of a text at each of its places', async () => {
    const search = (length: number) => () => {
      const part = text.slice(0, length)
      for (let at = 0; at < length; at++) part.indexOf('b', at)
    }
    const growth =
      (await workOf(search(800), 'string.indexOf')) / (await workOf(search(200), 'string.indexOf'))
    expect(growth).toBeGreaterThan(15)
  })
})
