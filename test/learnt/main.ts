import { writeFileSync } from 'node:fs'
import { corpus, digestOf } from './corpus.ts'
import { crossed } from './crossed.ts'
import { trainOnNotices } from './notices.ts'
import { placesIn, trainOnPeriods } from './periods.ts'
import { tableOf } from './table.ts'
import type { Weights } from './train.ts'

// `npm run train`: learns the tables of src/core/notice/learnt from the labelled notices.
// `npm run train crossed`: how well such tables tell texts that they were not learnt from.
const texts = corpus()
if (process.argv[2] === 'crossed') {
  for (const [field, share] of Object.entries(crossed(texts)))
    console.log(`${field.padEnd(16)} ${share.toFixed(3)}`)
} else {
  write('notices.json', trainOnNotices(texts))
  write('periods.json', trainOnPeriods(placesIn(texts)))
}

function write(name: string, weights: Weights): void {
  const table = tableOf(weights, digestOf(texts))
  const file = new URL(`../../src/core/notice/learnt/${name}`, import.meta.url)
  writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`)
  console.log(`${name}: ${table.words.length} words, from ${texts.length} texts`)
}
