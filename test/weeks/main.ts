import { parseArgs } from 'node:util'
import { playWeeks } from './weeks.ts'

// npm run weeks -- --seed 7 --kills 60
const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '90' },
    chats: { type: 'string', default: '24' },
    kills: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
})
const began = Date.now()
const report = await playWeeks({
  days: Number(values.days),
  workers: 3,
  chats: Number(values.chats),
  kills: Number(values.kills),
  outage: [40, 44],
  seed: Number(values.seed),
})
console.log(JSON.stringify({ ...report, seconds: Math.round((Date.now() - began) / 1000) }, null, 2))
const faults = [...report.wrongStates, ...report.neverSent, ...report.notDecided]
// The dead of the run still hold timers.
process.exit(faults.length > 0 || report.sentTwice > report.kills ? 1 : 0)
