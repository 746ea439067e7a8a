import { benchCrowd } from './crowd.ts'
import { benchEvidence } from './evidence.ts'
import { printed } from './goal.ts'
import { benchLock } from './lock.ts'
import { benchStored } from './stored.ts'
import { benchTriage } from './triage.ts'

// What is measured here is compared inside one run; an absolute time means nothing on another machine.
const benches = {
  triage: benchTriage,
  lock: benchLock,
  stored: benchStored,
  evidence: benchEvidence,
  crowd: benchCrowd,
}

const asked = process.argv.slice(2)
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  try {
    for (const goal of await bench()) process.stdout.write(`${printed(goal)}\n`)
  } catch (error) {
    // On a machine that is too busy one may break; the others are told all the same.
    process.stdout.write(`none  ${name}: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
