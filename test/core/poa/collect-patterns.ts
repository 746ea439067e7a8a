import { existsSync, globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type AnyNode, parse } from 'acorn'

/** A regular expression of the source, with the file and line it is written or made in. */
export interface SourcePattern {
  readonly where: string
  readonly source: string
  readonly flags: string
}

interface Module {
  readonly literals: readonly SourcePattern[]
  readonly imports: readonly string[]
}

const core = fileURLToPath(new URL('../../../src/core/', import.meta.url))
// What stands in a call of these is a part of a pattern and is never searched for by itself.
const joins = new Set(['ways', 'waysZh'])

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

/** The patterns written out in a file. */
export const literalsIn = (file: string): readonly SourcePattern[] => read(file).literals

const modules = new Map<string, Module>()

function read(file: string): Module {
  const known = modules.get(file)
  if (known !== undefined) return known
  const literals: SourcePattern[] = []
  const imports: string[] = []
  const code = stripTypeScriptTypes(readFileSync(file, 'utf8'))
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true })
  visit(program, (node) => {
    if (node.type === 'Literal' && node.regex) {
      const where = `${relative(core, file)}:${node.loc?.start.line ?? 0}`
      literals.push({ where, source: node.regex.pattern, flags: node.regex.flags })
    }
    const from = 'source' in node && node.type !== 'ImportExpression' ? node.source?.value : undefined
    if (typeof from !== 'string' || !from.startsWith('.')) return
    const target = fileURLToPath(new URL(from, `file://${file}`))
    if (target.startsWith(core) && existsSync(target)) imports.push(target)
  })
  const made = { literals, imports }
  modules.set(file, made)
  return made
}

function visit(node: AnyNode, see: (node: AnyNode) => void): void {
  see(node)
  const isJoin =
    node.type === 'CallExpression' && node.callee.type === 'Identifier' && joins.has(node.callee.name)
  if (isJoin) return
  for (const value of Object.values(node) as unknown[]) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(one)) visit(one, see)
  }
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/**
 * What the code of the files makes of strings, when it is loaded and while it is used. They must not have been loaded
 * before: they are loaded with a `RegExp` that writes down what it makes.
 */
export async function patternsMadeBy(
  files: readonly string[],
  use: () => Promise<void>,
): Promise<SourcePattern[]> {
  const made: SourcePattern[] = []
  const Native = globalThis.RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: [string], newTarget) {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp
      const places = new Error('where').stack?.matchAll(/\/src\/core\/(.+?:\d+)/g) ?? []
      const [first, ...others] = Array.from(places, ([, place]) => place ?? '')
      const where = [first, ...others.slice(-1)].join(' < ')
      if (first !== undefined) made.push({ where, source: pattern.source, flags: pattern.flags })
      return pattern
    },
  })
  try {
    for (const file of files) await import(file)
    await use()
  } finally {
    globalThis.RegExp = Native
  }
  return made
}
