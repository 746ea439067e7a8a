import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Licensed {
  readonly name: string
  readonly version: string
  readonly licence: string
}

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
}

/** Packages whose lock entry names no licence; what their licence file says. */
const told: Readonly<Record<string, string>> = { 'png-js': 'MIT' }

/** Every package that is installed to run the coach, by name, with its licence as the lock file has it. */
export function licences(): Licensed[] {
  const file = join(import.meta.dirname, '../../package-lock.json')
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> }
  const found = Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
    .map(([path, { version = '', license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return { name, version, licence: license ?? told[name] ?? 'unknown' }
    })
  const once = new Map(found.map((one) => [`${one.name}@${one.version}`, one]))
  return [...once.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

if (import.meta.main)
  for (const { name, version, licence } of licences()) console.log(`${name} ${version}: ${licence}`)
