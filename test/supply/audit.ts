import { spawnSync } from 'node:child_process'

/**
 * Asks the registry for known faults of what is installed to run. Where it does not answer, that is said and is no pass:
 * exit code 0 for no fault found, 1 for faults, 3 for «not checked».
 */
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' })
const faults = faultsIn(stdout)
if (faults === null) {
  console.log('not checked: the audit service of the package registry does not answer here')
  process.exitCode = 3
} else {
  for (const [name, severity] of faults) console.log(`${severity}: ${name}`)
  console.log(`${faults.length} of the installed packages have known faults`)
  process.exitCode = faults.length === 0 ? 0 : 1
}

function faultsIn(answer: string): [name: string, severity: string][] | null {
  try {
    const { vulnerabilities } = JSON.parse(answer) as {
      vulnerabilities?: Record<string, { severity: string }>
    }
    return vulnerabilities === undefined
      ? null
      : Object.entries(vulnerabilities).map(([name, { severity }]) => [name, severity])
  } catch {
    return null
  }
}
