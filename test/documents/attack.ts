import { failureWords } from '../../src/core/evidence/reading-words.ts'
import { createReader } from '../../src/files/read/reader.ts'
import { watchChildren } from './child-memory.ts'
import { costly, type Hostile, ordinary, refusedAtTheDoor, refusedInside } from './hostile.ts'

// `npm run attack`: every hostile file by itself, then fifty at once; tells what became of each and what it cost the parent.

const reader = createReader()
const mostGrowthMB = 60
const memory = (): number => Math.round(process.memoryUsage().rss / 1e6)

async function attack({ name, ends, make }: Hostile): Promise<boolean> {
  const bytes = make()
  const start = performance.now()
  const children = watchChildren()
  const { failure } = await reader.read(bytes)
  const child = children.stop()
  const isGood = ends.includes(failure ?? 'none')
  const took = ((performance.now() - start) / 1000).toFixed(1)
  const size = String(Math.round(bytes.length / 1000)).padStart(6)
  const held = child === null ? '    no child' : `${String(Math.round(child)).padStart(4)} MB child`
  console.log(
    `${isGood ? 'ok  ' : 'FAIL'} ${took.padStart(5)} s  ${size} KB  ${held}  ${failure ?? 'read'}: ${name}`,
  )
  if (failure !== null)
    for (const words of Object.values(failureWords(failure))) console.log(`       ${words}`)
  return isGood
}

let good = 0
const all = [...refusedAtTheDoor, ...refusedInside, ...costly]
for (const file of all) if (await attack(file)) good += 1
console.log(`${good} of ${all.length} as they should be`)

const cheap = [...refusedInside, ...refusedAtTheDoor]
const crowd = Array.from({ length: 50 }, (_, i) => {
  const hostile = cheap[i % cheap.length]
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
const children = watchChildren()
const start = performance.now()
const ends = await Promise.all(
  crowd.map(async ({ ends: may, bytes }) => may.includes((await reader.read(bytes)).failure ?? 'none')),
)
clearInterval(watch)
const right = ends.filter(Boolean).length
const seconds = ((performance.now() - start) / 1000).toFixed(1)
const child = children.stop()
globalThis.gc?.()
const after = memory()
console.log(
  `50 at once: ${right} as they should be in ${seconds} s; the parent's memory ${before} MB before, ${most} MB at most, ${after} MB after; the largest child ${Math.round(child ?? 0)} MB`,
)
// What it holds of the files themselves is all it may grow by.
const isFlat = most - before < mostGrowthMB
if (!isFlat) console.log(`FAIL the parent's memory grew by ${most - before} MB, more than ${mostGrowthMB} MB`)
if (good < all.length || right < crowd.length || !isFlat) process.exitCode = 1
