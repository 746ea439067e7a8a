import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { variableNames } from './config-variables.ts'

export type Env = Readonly<Record<string, string | undefined>>

/** What the environment and `.env` of a folder give each variable; what cannot be read is told in `complaints`. */
export function givenIn(env: Env, folder: string, complaints: string[]): Record<string, string> {
  return fromFiles({ ...dotEnv(folder), ...env }, complaints)
}

/** As `process.loadEnvFile`: what the environment already says wins. */
function dotEnv(folder: string): Env {
  try {
    return parseEnv(readFileSync(join(folder, '.env'), 'utf8'))
  } catch {
    return {}
  }
}

/** Each variable, or the content of the file that its `_FILE` twin names; an empty one counts as absent. */
function fromFiles(env: Env, complaints: string[]): Record<string, string> {
  const given: Record<string, string> = {}
  for (const name of variableNames) {
    const [value, path] = [env[name], env[`${name}_FILE`]]
    if (value && path) complaints.push(`${name}: given both as ${name} and as ${name}_FILE`)
    else if (value) given[name] = value
    else if (path) {
      try {
        given[name] = readFileSync(path, 'utf8').trim()
      } catch {
        complaints.push(`${name}_FILE: cannot read ${path}`)
      }
    }
  }
  return given
}
