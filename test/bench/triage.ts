import { Bench } from 'tinybench'
import writeGood from 'write-good'
import { parseNotice } from '../../src/core/notice/parse.ts'
import { fixtures } from '../core/notice/fixtures.ts'
import { exponentOf, type Goal } from './goal.ts'

/** Fragments that, repeated, are the worst a text can do to a reader that looks twice at anything. */
const hostile: readonly string[] = [
  'a',
  'a ',
  '\n',
  '> ',
  '一',
  '"',
  '(',
  '1. ',
  '- ',
  'we ',
  'x@x.',
  'On ',
  'B0AAAAAAA1 ',
  'ASIN: B0AAAAAAA1\n',
  '365 days, ',
  'Complaint ID: 1234567890 ',
  'please send invoices within ',
  '请在30天内提供发票,',
]
const sizes = [62_500, 125_000, 250_000, 500_000, 1_000_000]

/** A thousand notices as they come: every fixture, in turn. */
function thousandNotices(): string[] {
  return Array.from({ length: 1_000 }, (_, at) => fixtures[at % fixtures.length]?.text ?? '')
}

/** Goal 14 of the performance sheet: the exponent of time in length, and documents a second beside write-good's. */
export async function benchTriage(): Promise<Goal[]> {
  const notices = thousandNotices()
  const bench = new Bench({ time: 3_000, warmupTime: 500 })
  let at = 0
  const next = (): string => notices[at++ % notices.length] ?? ''
  bench.add('triage', () => void parseNotice(next())).add('write-good', () => void writeGood(next()))
  await bench.run()
  const [ours, theirs] = bench.tasks.map(({ result }) => ('throughput' in result ? result.throughput.p50 : 0))
  const long = notices.join('\n\n')
  const curves = [['notices', long] as const, ...hostile.map((unit) => [unit, unit] as const)].map(
    ([name, unit]) => ({ name, exponent: exponentOf(sizes.map((size) => [size, secondsFor(unit, size)])) }),
  )
  const worst = curves.toSorted((a, b) => b.exponent - a.exponent)[0]
  return [
    {
      id: '14a',
      what: 'triage up to 1 MB, notices and hostile text: worst exponent',
      value: worst?.exponent ?? Number.NaN,
      most: 1.05,
      note: `at ${JSON.stringify(worst?.name)}; 1 MB of notices ${curves[0]?.exponent.toFixed(2)}`,
    },
    {
      id: '14b',
      what: 'notices a second / documents a second of write-good',
      value: (ours ?? 0) / (theirs ?? 1),
      least: 0.5,
      note: `${Math.round(ours ?? 0)} / ${Math.round(theirs ?? 0)} a second`,
    },
    { id: '14c', what: 'heap after 20,000 notices / after 1,000', value: heapGrowth(notices), most: 1.1 },
  ]
}

function secondsFor(unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    parseNotice(text)
    return performance.now() - start
  })
  return (times.toSorted((a, b) => a - b)[1] ?? 0) / 1000
}

function heapGrowth(notices: readonly string[]): number {
  const used = (rounds: number): number => {
    for (let round = 0; round < rounds; round += 1) for (const one of notices) parseNotice(one)
    globalThis.gc?.()
    return process.memoryUsage().heapUsed
  }
  const first = used(1)
  return used(19) / first
}
