import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Coach } from './coach.ts'
import { faultsAtEnd, must, opening, placeOf, rehearse, type Score } from './score.ts'

export interface DrillOptions {
  readonly kills: number
  readonly seed: number
  /** How long the conversation is. */
  readonly moves: number
  /** Restart now and then with `--case`, which opens the case by a choice of its own. */
  readonly byCase?: boolean | undefined
  /** Another coach than the real one, to try the drill itself. */
  readonly main?: string | undefined
}

export interface Report {
  kills: number
  restarts: number
  rounds: number
  /** Kills with an input on its way: how often it was in, and how often it was not. */
  taken: number
  untaken: number
  readonly lost: string[]
  readonly doubled: string[]
  readonly other: string[]
}

const longestStartMs = 500
const longestTurnMs = 30 // a turn takes some 5 to 15

/** Kills the coach again and again in a conversation, and looks whether it ever loses its place. */
export async function drill(options: DrillOptions): Promise<Report> {
  const random = randomFrom(options.seed)
  const score = await inFolder((data) => rehearse(data, options.moves, options.main))
  const none = { lost: [], doubled: [], other: [] }
  const report: Report = { kills: 0, restarts: 0, rounds: 0, taken: 0, untaken: 0, ...none }
  const quiet = { ...options, kills: 0 }
  await inFolder((data) => round(data, score, quiet, report, random))
  while (report.kills < options.kills && isClean(report)) {
    await inFolder((data) => round(data, score, options, report, random))
  }
  return report
}

export const isClean = ({ lost, doubled, other }: Report) => lost.length + doubled.length + other.length === 0

/** The whole conversation, with kills on the way until there were enough. */
async function round(
  data: string,
  score: Score,
  options: DrillOptions,
  report: Report,
  random: () => number,
): Promise<void> {
  report.rounds += 1
  const where: Where = { done: 0, unsure: false, begun: false }
  while (where.done < score.moves.length || where.unsure) {
    const caseId = options.byCase && where.begun && random() < 0.5 ? score.caseId : undefined
    const coach = new Coach({ data, caseId, main: options.main })
    report.restarts += 1
    if (!(await talk(coach, score, where, options, report, random))) return
  }
  const faults = await faultsAtEnd(data, score)
  for (const name of ['lost', 'doubled', 'other'] as const) {
    report[name].push(...faults[name].map((fault) => `round ${report.rounds}, at the end: ${fault}`))
  }
}

/** How far a round has come: moves that are in, and whether the next one was on its way when the coach was killed. */
interface Where {
  done: number
  unsure: boolean
  /** True once a start was seen to its end, so that there is a case to resume. */
  begun: boolean
}

/** One life of the coach, up to a kill or the end of the conversation. False when it has lost its place. */
async function talk(
  coach: Coach,
  score: Score,
  where: Where,
  options: DrillOptions,
  report: Report,
  random: () => number,
): Promise<boolean> {
  const chance = (share: number) => report.kills < options.kills && random() < share
  const kill = async (withinMs: number) => {
    const ms = random() ** 2 * withinMs
    if (ms >= 0.5) await pause(ms)
    await coach.kill()
    report.kills += 1
    return true
  }
  if (chance(0.2)) return kill(longestStartMs)
  if (!settlePlace(placeOf(must(await coach.send(opening))), score, where, report)) {
    await coach.kill()
    return false
  }
  for (let move = score.moves[where.done]; move; move = score.moves[where.done]) {
    const sending = coach.send(move.input)
    // Where a restart looks the same before and after, a kill on the way would leave us guessing.
    const telling = score.places[where.done] !== score.places[where.done + 1]
    if (telling && chance(0.5)) {
      const asItSpeaks = random() < 0.3
      if (asItSpeaks) await Promise.race([coach.speaks(), sending])
      await kill(asItSpeaks ? 0 : longestTurnMs)
      where.unsure = (await sending) === null
      if (!where.unsure) where.done += 1
      return true
    }
    must(await sending)
    where.done += 1
    if (chance(0.3)) return kill(0)
  }
  await coach.close()
  return true
}

/** Compares the place a restart shows with the one before the kill; notes a fault and answers false if it is another. */
function settlePlace(place: string, score: Score, where: Where, report: Report): boolean {
  const { done, unsure } = where
  const taken = unsure && place === score.places[done + 1]
  if (!taken && place !== score.places[done]) {
    const at = `round ${report.rounds}, kill ${report.kills}, after move ${done}`
    const other = score.places.indexOf(place)
    if (other < 0) report.other.push(`${at}: expected ${score.places[done]}, found ${place}`)
    else if (other < done) report.lost.push(`${at}: back at ${other}`)
    else report.doubled.push(`${at}: already at ${other}`)
    return false
  }
  if (unsure) report[taken ? 'taken' : 'untaken'] += 1
  if (taken) where.done += 1
  where.unsure = false
  where.begun = true
  return true
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'coach-drill-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A small generator (mulberry32), so that a drill can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

if (import.meta.main) {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    options: { kills: text, seed: text, moves: text, main: text, 'by-case': { type: 'boolean' } },
  })
  const { kills = '200', seed = '1', moves = '30', main, 'by-case': byCase } = values
  const began = performance.now()
  const report = await drill({ kills: Number(kills), seed: Number(seed), moves: Number(moves), byCase, main })
  const { lost, doubled, other, ...counts } = report
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(
    JSON.stringify({
      seed,
      ...counts,
      lost: lost.length,
      doubled: doubled.length,
      other: other.length,
      seconds,
    }),
  )
  for (const fault of [...lost, ...doubled, ...other]) console.log(fault)
  process.exitCode = isClean(report) ? 0 : 1
}
