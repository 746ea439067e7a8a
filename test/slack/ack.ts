import { performance } from 'node:perf_hooks'
import type { Model } from '../../src/ports.ts'
import { answerOf } from '../play-transcript.ts'
import { askedSession } from './asked-session.ts'
import { startService } from './bench.ts'

// How soon Slack is answered where the model is asked for many threads at once and takes its time over each.

interface Acked {
  /** HTTP's, one a thread. */
  readonly statuses: readonly number[]
  /** In milliseconds, from the shortest. */
  readonly waits: readonly number[]
  /** How many calls of the model were begun and none was answered when the last thread was. */
  readonly asked: number
  /** What of the processor's time all of it took, those who post with it: on a busy machine the waits tell little. */
  readonly cpuMs: number
}

/** A thread a case whose plan is with the model; then a word in each of them at once. */
export async function ackMany(threads: number, modelMs: number | null): Promise<Acked> {
  let asked = 0
  const { promise: over, resolve: end } = Promise.withResolvers<void>()
  const timer = modelMs === null ? null : setTimeout(end, modelMs)
  const model: Model = {
    async ask(ask) {
      asked += 1
      await over
      return answerOf(ask, 'unreachable')
    },
  }
  const service = await startService({ model })
  try {
    const times = Array.from({ length: threads }, (_, at) => `1796000000.${String(at).padStart(6, '0')}`)
    for (const time of times) {
      const { session, effects } = askedSession(`slack:T1:C1:${time}`)
      await service.store.commit({ previous: null, session, effects, transcript: [], seen: null, now: 0 })
    }
    service.relay.nudge()
    while (asked === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    const cpu = process.cpuUsage()
    const answers = await Promise.all(
      times.map(async (thread) => {
        const began = performance.now()
        const { status } = await service.says('U1', '/status', { channel: 'C1', thread })
        return { status, ms: performance.now() - began }
      }),
    )
    const { user, system } = process.cpuUsage(cpu)
    const waits = answers.map(({ ms }) => ms).toSorted((a, b) => a - b)
    return {
      statuses: answers.map(({ status }) => status),
      waits,
      asked,
      cpuMs: Math.round((user + system) / 1000),
    }
  } finally {
    if (timer) clearTimeout(timer)
    end()
    await service.stop()
  }
}

if (import.meta.main) {
  const [threads = 200, modelMs = 60_000] = process.argv.slice(2).map(Number)
  const { statuses, waits, asked, cpuMs } = await ackMany(threads, modelMs)
  const at = (share: number): number => Math.round(waits[Math.ceil(waits.length * share) - 1] ?? 0)
  const kept = statuses.filter((status) => status === 200).length
  const report = { threads, modelMs, asked, kept, p50: at(0.5), p99: at(0.99), max: at(1), cpuMs }
  console.log(JSON.stringify(report))
  process.exit(kept === threads && report.p99 < 3000 ? 0 : 1)
}
