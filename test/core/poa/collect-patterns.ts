import { existsSync, globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Program, parse, type Token } from 'acorn'

/** A regular expression of the source, with the file and line it is written or made in. */
export interface SourcePattern {
  readonly where: string
  readonly source: string
  readonly flags: string
}

interface Module {
  readonly file: string
  readonly literals: readonly SourcePattern[]
  readonly imports: readonly string[]
}

const core = fileURLToPath(new URL('../../../src/core/', import.meta.url))

/** The files of src/core that match, and every file of src/core they import, in the end. */
export function modulesFrom(globs: readonly string[]): string[] {
  const waiting = globSync([...globs], { cwd: core }).map((file) => `${core}${file}`)
  const known = new Set<string>()
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (known.has(file)) continue
    known.add(file)
    waiting.push(...read(file).imports)
  }
  return [...known].toSorted()
}

/** Every pattern of the files: the literals, and what their code makes of strings when it is loaded. */
export async function patternsOf(files: readonly string[]): Promise<SourcePattern[]> {
  const literals = files.flatMap((file) => read(file).literals)
  return [...literals, ...(await madeWhileLoading(files))]
}

const modules = new Map<string, Module>()

function read(file: string): Module {
  const known = modules.get(file)
  if (known !== undefined) return known
  const tokens: Token[] = []
  const code = stripTypeScriptTypes(readFileSync(file, 'utf8'))
  const options = { ecmaVersion: 'latest', sourceType: 'module', locations: true, onToken: tokens } as const
  const program = parse(code, options)
  const literals = tokens.flatMap((token) => {
    if (token.type.label !== 'regexp' || !('value' in token)) return []
    const { pattern, flags } = token.value as { pattern: string; flags: string }
    return [{ where: `${relative(core, file)}:${token.loc?.start.line ?? 0}`, source: pattern, flags }]
  })
  const made = { file, literals, imports: importsOf(program, file) }
  modules.set(file, made)
  return made
}

function importsOf(program: Program, file: string): string[] {
  return program.body.flatMap((node) => {
    const from =
      node.type === 'ImportDeclaration' ||
      node.type === 'ExportNamedDeclaration' ||
      node.type === 'ExportAllDeclaration'
        ? node.source?.value
        : undefined
    if (typeof from !== 'string' || !from.startsWith('.')) return []
    const target = fileURLToPath(new URL(from, `file://${file}`))
    return target.startsWith(core) && existsSync(target) ? [target] : []
  })
}

/** Loads the files with a `RegExp` that writes down what is made. They must not have been loaded before. */
async function madeWhileLoading(files: readonly string[]): Promise<SourcePattern[]> {
  const made: SourcePattern[] = []
  const Native = globalThis.RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: [string], newTarget) {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp
      const line = new Error('where').stack?.split('\n').find((one) => one.includes('/src/core/'))
      const [, where] = line?.match(/\/src\/core\/(.+?:\d+)/) ?? []
      if (where !== undefined) made.push({ where, source: pattern.source, flags: pattern.flags })
      return pattern
    },
  })
  try {
    for (const file of files) await import(file)
  } finally {
    globalThis.RegExp = Native
  }
  return made
}
