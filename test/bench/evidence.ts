import { execFile } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openImage } from '../../src/files/read/image.ts'
import { limits, forPictures } from '../../src/files/read/limits.ts'
import { openNetworks } from '../../src/files/read/ocr/engine.ts'
import { readPicture } from '../../src/files/read/ocr/read-picture.ts'
import { readPdf } from '../../src/files/read/read-pdf.ts'
import { createReader } from '../../src/files/read/reader.ts'
import { watchChildren } from '../documents/child-memory.ts'
import { ordinary } from '../documents/hostile.ts'
import { drawing, pdfOf } from '../documents/pdf.ts'
import { folder } from '../documents/spec.ts'
import type { Goal } from './goal.ts'

const rounds = 5
const reader = createReader()
const run = promisify(execFile)

/** What the process of its own costs that opens a file, beside the same work without one. */
export async function benchEvidence(): Promise<Goal[]> {
  return [await startUp(), await pages(), ...(await recognition())]
}

async function startUp(): Promise<Goal> {
  const file = ordinary()
  await reader.read(file) // tries what the kernel allows, once
  const [bare, whole] = await inTurns(
    () => run(process.execPath, ['-e', '0']),
    () => reader.read(file),
  )
  const note = `${whole} ms from bytes to text, an empty Node ${bare} ms`
  return {
    id: 'e1',
    what: 'a one-page PDF in its process / an empty Node',
    value: whole / bare,
    most: 6,
    note,
  }
}

/** Beyond its start, which is the goal before. */
async function pages(): Promise<Goal> {
  const [short, long] = [paged(1), paged(limits.textPages)]
  const [inside, whole] = await inTurns(
    () => readPdf(long),
    () => reader.read(long),
  )
  const start = await middle(() => reader.read(short))
  const count = limits.textPages
  const rate = (ms: number): number => Math.round((count / ms) * 1000)
  const note = `${rate(whole - start)} pages a second after its start, ${rate(whole)} with it, ${rate(inside)} in this process`
  return {
    id: 'e2',
    what: `${count} pages of a PDF in their process, started / in this one`,
    value: (whole - start) / inside,
    most: 3,
    note,
  }
}

function paged(count: number): Uint8Array {
  const row = (page: number, y: number) => [
    { x: 60, y, text: `Sofa cover SC-${page}${y}` },
    { x: 300, y, text: '1,200' },
    { x: 400, y, text: '7,620.00' },
  ]
  const page = (number: number): string =>
    drawing(Array.from({ length: 30 }, (_, line) => row(number, 80 + line * 20)).flat())
  return pdfOf(Array.from({ length: count }, (_, number) => page(number)))
}

async function recognition(): Promise<Goal[]> {
  const scans = readdirSync(folder)
    .filter((name) => name.endsWith('.scan.jpg'))
    .slice(0, 3)
    .map((name) => readFileSync(join(folder, name)))
  const networks = await openNetworks()
  const [warming] = scans.map((scan) => openImage(scan))
  if (typeof warming === 'object') await readPicture(networks, warming, 1)
  let [inside, whole] = [0, 0]
  const children = watchChildren()
  for (const scan of scans) {
    const picture = openImage(scan)
    if (typeof picture === 'string') throw new Error(`A scan cannot be opened: ${picture}.`)
    inside += await took(() => readPicture(networks, picture, 1))
    whole += await took(() => reader.read(scan))
  }
  const peak = children.stop()
  const each = (ms: number): string => (ms / scans.length / 1000).toFixed(1)
  const note = `${each(whole)} s a page, ${each(inside)} s in a process that is warm`
  const most = forPictures(1).dataBytes / 1e6
  return [
    {
      id: 'e3',
      what: 'a scanned page in a fresh process / in a warm one',
      value: whole / inside,
      most: 5,
      note,
    },
    ...(peak === null
      ? []
      : [
          {
            id: 'e4',
            what: 'memory of that process at most / what it may take',
            value: peak / most,
            most: 0.75,
            note: `${Math.round(peak)} MB of ${Math.round(most)} MB`,
          },
        ]),
  ]
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The middle of several runs of each, by turns, so that whatever else the machine does falls on both. */
async function inTurns(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<[number, number]> {
  const [first, second]: [number[], number[]] = [[], []]
  for (let i = 0; i < rounds; i += 1) {
    first.push(await took(one))
    second.push(await took(other))
  }
  return [middleOf(first), middleOf(second)]
}

async function middle(work: () => Promise<unknown>): Promise<number> {
  const all: number[] = []
  for (let i = 0; i < rounds; i += 1) all.push(await took(work))
  return middleOf(all)
}

const middleOf = (all: readonly number[]): number =>
  Math.round(all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN)
