import { type Fault, faults } from './faults.ts'
import { copyOf, typeErrors } from './copy.ts'
import { type Failure, firstFailure } from './run-tests.ts'

/**
 * Plants each fault alone in a copy of the project and runs the tests beside it, then, where none of them tells, the wider
 * ones. A fault counts as caught by a named test that passes without it; `-- FROM TO` takes some of the faults.
 */
const leastCaught = 28
const [from = 1, to = faults.length] = process.argv.slice(2).map(Number)
const chosen = faults.slice(from - 1, to)
const copy = copyOf()

try {
  const errors = typeErrors(copy, chosen)
  if (errors !== '')
    throw new Error(`A fault that the compiler finds needs no test; mend the list.\n${errors}`)
  const near = [...new Set(chosen.flatMap((fault) => fault.near.split(' ')))]
  const red = firstFailure(copy.folder, near)
  if (red) throw new Error(`${red.file} “${red.test}” fails without any fault; mend it first.`)
  const green = new Set(near)

  /** A test that fails without the fault too, as on a busy machine, tells nothing of it. */
  function isGreen(file: string): boolean {
    if (!green.has(file) && firstFailure(copy.folder, [file]) === null) green.add(file)
    return green.has(file)
  }

  /** What fails in a wide run alone counts where it fails once more by itself, as a test that is slow by chance does not. */
  function firstOf({ near: beside, wide }: Fault): Failure | null {
    const told = firstFailure(copy.folder, beside.split(' '))
    if (told !== null) return told
    const far = firstFailure(copy.folder, wide.split(' '))
    return far && firstFailure(copy.folder, [far.file])
  }

  let caught = 0
  for (const [at, fault] of chosen.entries()) {
    const told = copy.with([fault], () => firstOf(fault))
    const isCaught = told !== null && isGreen(told.file)
    if (isCaught) caught += 1
    const by =
      told === null
        ? 'NOT CAUGHT'
        : `${isCaught ? 'caught by' : 'NOT CAUGHT, red anyway:'} ${told.file} “${told.test}”`
    console.log(`${at + from}. ${fault.what} (${fault.file})\n   ${by}`)
  }
  console.log(`${caught} of ${chosen.length} caught`)
  process.exitCode = caught < Math.min(leastCaught, chosen.length) ? 1 : 0
} finally {
  copy.remove()
}
