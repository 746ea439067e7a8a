import { readFileSync } from 'node:fs'
import writeGood from 'write-good'
import { factLock } from '../../src/core/lock/fact-lock.ts'
import { namedCase } from '../core/lock/true-sentences.ts'
import { exponentOf, type Goal } from './goal.ts'

interface Rewording {
  readonly before: string
  readonly after: string
  readonly lang: string
}

const rows: readonly Rewording[] = ['hand-1', 'hand-2', 'rules-1'].flatMap((name) =>
  readFileSync(new URL(`../fixtures/rewordings/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Rewording),
)
const kase = namedCase()
/** So many rewordings one after another, as a section of so many sentences. */
const counts = [1, 2, 4, 8, 16]
/** The first so many are run to warm up. */
const warm = 300

/** The lock on each rewording beside write-good's eight rules on the same two texts, and how its time grows with their length. */
export async function benchLock(): Promise<Goal[]> {
  const times = rows.map(({ before, after }) => [
    millisecondsOf(() => factLock(before, after, kase)),
    millisecondsOf(() => [writeGood(before), writeGood(after)]),
  ])
  const [ours, theirs] = [0, 1].map((which) => median(times.slice(warm).map((both) => both[which] ?? 0)))
  const grows = ['en', 'zh'].map((lang) => {
    const own = rows.filter((row) => row.lang === lang)
    return exponentOf(counts.map((count): [number, number] => [count, millisecondsFor(own, count)]))
  })
  return [
    {
      id: 'lock',
      what: 'fact lock on a rewording / write-good on its two texts, p50',
      value: (ours ?? Number.NaN) / (theirs ?? Number.NaN),
      // Every word is looked up with its meanings and compared with every other; the model's call takes a thousand times as long.
      most: 15,
      note: `${rows.length} rewordings, ${(ours ?? Number.NaN).toFixed(2)} ms each here`,
    },
    {
      id: 'lock',
      what: 'fact lock from 1 sentence to 16: exponent of its time, worst language',
      value: Math.max(...grows),
      most: 2,
    },
  ]
}

function millisecondsFor(own: readonly Rewording[], count: number): number {
  return median(
    Array.from({ length: 15 }, (_, k) => {
      const some = own.slice(k * count, (k + 1) * count)
      const [before, after] = [
        some.map((row) => row.before).join(' '),
        some.map((row) => row.after).join(' '),
      ]
      return millisecondsOf(() => factLock(before, after, kase))
    }),
  )
}

function millisecondsOf(work: () => unknown): number {
  const from = performance.now()
  work()
  return performance.now() - from
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
