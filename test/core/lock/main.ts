import { chance } from './chance.ts'
import { reworded } from './honest.ts'
import { playLiar } from './play-liar.ts'
import { trueSentences } from './true-sentences.ts'

const [verb = 'liar', count = '12000', seed = '20261130'] = process.argv.slice(2)

if (verb === 'rewordings') writeRewordings(Number(count), Number(seed))
else {
  const told = playLiar(Number(seed), Number(count))
  const all = [...told.values()].reduce((sum, n) => sum + n, 0)
  for (const [lie, n] of [...told].toSorted(([a], [b]) => a.localeCompare(b)))
    console.log(`${String(n).padStart(5)}  ${lie}`)
  console.log(`${all} lies of ${told.size} kinds told, 0 let through (seed ${seed})`)
}

/** Honest rewordings by rule, one JSON object a line, as they stand in test/fixtures/rewordings. */
function writeRewordings(most: number, of: number): void {
  const random = chance(of)
  let left = most
  for (const { lang, text } of random.shuffled(trueSentences(of, 1))) {
    const after = reworded(random, lang, text, 1 + random.below(4))
    if (after === text) continue
    console.log(JSON.stringify({ before: text, after, lang, by: 'rules' }))
    if (--left === 0) return
  }
}
