import { createReader } from '../../src/files/read/reader.ts'
import { costly, type Hostile, ordinary, refusedAtTheDoor, refusedInside } from './hostile.ts'

// `npm run attack`: every hostile file by itself, then fifty at once; tells what became of each and what it cost the parent.

const reader = createReader()
const memory = (): number => Math.round(process.memoryUsage().rss / 1e6)

async function attack({ name, ends, make }: Hostile): Promise<boolean> {
  const bytes = make()
  const start = performance.now()
  const { failure } = await reader.read(bytes)
  const isGood = ends.includes(failure ?? 'none')
  const took = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `${isGood ? 'ok  ' : 'FAIL'} ${took.padStart(5)} s  ${String(Math.round(bytes.length / 1000)).padStart(6)} KB  ${failure ?? 'read'}: ${name}`,
  )
  return isGood
}

let good = 0
const all = [...refusedAtTheDoor, ...refusedInside, ...costly]
for (const file of all) if (await attack(file)) good += 1
console.log(`${good} of ${all.length} as they should be`)

const crowd = Array.from({ length: 50 }, (_, i) => {
  const hostile = [...refusedInside, ...refusedAtTheDoor][i % 27]
  return i % 5 === 0 || !hostile
    ? { ends: ['none'], bytes: ordinary() }
    : { ends: hostile.ends, bytes: hostile.make() }
})
globalThis.gc?.()
const before = memory()
let most = before
const watch = setInterval(() => {
  most = Math.max(most, memory())
}, 50)
const start = performance.now()
const ends = await Promise.all(
  crowd.map(async ({ ends: may, bytes }) => may.includes((await reader.read(bytes)).failure ?? 'none')),
)
clearInterval(watch)
const right = ends.filter(Boolean).length
const seconds = ((performance.now() - start) / 1000).toFixed(1)
console.log(
  `50 at once: ${right} as they should be in ${seconds} s; the parent's memory ${before} MB before, ${most} MB at most`,
)
if (good < all.length || right < crowd.length) process.exitCode = 1
