import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { type InputOptions, type OutputChunk, type OutputOptions, type Plugin, rolldown } from 'rolldown'
import { type ESTree, Visitor, parseSync } from 'rolldown/utils'

// Node runs no TypeScript under node_modules, so the package carries its types stripped and its modules joined.
// `node pack.ts [FOLDER] [--no-types]`; npm calls it before it packs.
const here = import.meta.dirname
const folder = resolve(here, process.argv[2]?.replace(/^--.*/, '') || 'dist')

/** Packages that know no platform are joined in; one that talks to the outside stays a dependency. */
const joined = ['zod', 'date-fns', '@date-fns/tz', 'fast-string-width']

const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
}
const external = Object.keys(dependencies)
  .filter((name) => !joined.includes(name))
  .map((name) => new RegExp(`^${name}(?:/|$)`))

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

// CommonJS starts faster. For `lint` three files are read: the start, what every verb needs, and the linter.
const [forAll, forLint] = [
  new Set(absolute('main.ts', 'cli.ts')),
  new Set(absolute('cli/lint.ts', 'cli/lint-text.ts')),
]
const command = await bundle(
  {
    input: { main: 'src/main.ts' },
    platform: 'node',
    preserveEntrySignatures: false,
    plugins: [following(forAll, forLint), atFirstLook(), withTexts(), besideCommand()],
  },
  {
    format: 'cjs',
    strict: true,
    minify: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: 'main', test: (id) => forAll.has(id), priority: 3 },
        // Asked only about a case, and then loaded.
        { name: 'later', test: /\/src\/core\/(?:poa\/catalogue\/|evidence\/kinds\.ts$)/, priority: 2 },
        { name: 'lint', test: (id) => forLint.has(id), priority: 1 },
      ],
    },
  },
)
const content = createHash('sha256')
for (const { fileName, code } of command) {
  const wrapped = `(function(exports,require,module){${code}\n})`
  content.update(wrapped)
  writeFileSync(join(folder, fileName), wrapped)
}
const stamp = content.digest('hex').slice(0, 16)
const start = await bundle(
  { input: { 'appeal-coach': 'src/start/packed.js' }, platform: 'node' },
  {
    format: 'cjs',
    strict: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    banner: '#!/usr/bin/env node',
  },
)
for (const { fileName, code } of start)
  writeFileSync(join(folder, fileName), code.replace('CONTENT_HASH', stamp), { mode: 0o755 })

// The process that reads sellers' files is started by its path.
const reading = await bundle(
  { input: { 'read-child': 'src/files/read/child.ts' }, platform: 'node' },
  { format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: 'read-[hash].mjs' },
)
for (const { fileName, code } of reading) writeFileSync(join(folder, fileName), code)

const entries = ['lint', 'read-case']
const library = await Promise.all(
  entries.map(async (name) =>
    bundle(
      { input: { [name]: `src/${name}.ts` }, platform: 'browser' },
      { format: 'esm', entryFileNames: '[name].js', codeSplitting: false },
    ),
  ),
)
for (const { fileName, code } of library.flat()) writeFileSync(join(folder, fileName), code)

writeFileSync(join(folder, 'NOTICES.txt'), noticesOf([...command, ...reading, ...library.flat()]))
if (!process.argv.includes('--no-types')) declare(entries)

/** The scripts of the Redis store and the prompts lie where their readers look only in a checkout. */
function withTexts(): Plugin {
  const readers = [
    ['/src/store/redis/lua.ts', 'luaOf', 'src/store/redis/*.lua', '.lua'],
    ['/src/model/prompt-files.ts', 'promptText', 'prompts/*.md', '.md'],
  ] as const
  return {
    name: 'with-texts',
    load(id) {
      const reader = readers.find(([path]) => id.endsWith(path))
      if (reader === undefined) return null
      const [, name, files, ending] = reader
      const texts = globSync(files, { cwd: here }).map((path) => [
        basename(path, ending),
        readFileSync(join(here, path), 'utf8'),
      ])
      return `const texts = ${JSON.stringify(Object.fromEntries(texts))}\nexport const ${name} = (name) => texts[name]`
    },
  }
}

/** Where the process that reads files lies, which joined code can tell only by how it was started. */
function besideCommand(): Plugin {
  const code = [
    "import { realpathSync } from 'node:fs'",
    "import { dirname } from 'node:path'",
    "export const here = dirname(realpathSync(process.argv[1] ?? '.'))",
  ]
  return {
    name: 'beside-command',
    load: (id) => (id.endsWith('/src/files/read/here.ts') ? code.join('\n') : null),
  }
}

async function bundle(input: InputOptions, output: OutputOptions): Promise<OutputChunk[]> {
  const checks = { ineffectiveDynamicImport: false } // `cli.ts` is joined to `main.ts` on purpose
  const build = await rolldown({ cwd: here, external, checks, ...input })
  const made = await build.generate(output)
  return made.output.filter((part) => part.type === 'chunk')
}

function absolute(...paths: string[]): string[] {
  return paths.map((path) => join(here, 'src', path))
}

/** Adds to each set the modules that those in it import, but for `import()`. */
function following(...sets: Set<string>[]): Plugin {
  return {
    name: 'following',
    buildEnd() {
      for (const set of sets)
        for (const id of set) for (const to of this.getModuleInfo(id)?.importedIds ?? []) set.add(to)
    },
  }
}

/**
 * What the objects of a module hold and most runs never look at is made at the first look: patterns, of which a text meets
 * few, and the examples of rules. A command that runs once spends a good part of its time on making them.
 */
function atFirstLook(): Plugin {
  return {
    name: 'at-first-look',
    transform(code, id) {
      if (!/\/src\/core\/.*\.ts$/.test(id)) return null
      let inFunction = 0
      const enter = () => void inFunction++
      const leave = () => void inFunction--
      const parts: { start: number; end: number; text: string }[] = []
      new Visitor({
        ArrowFunctionExpression: enter,
        'ArrowFunctionExpression:exit': leave,
        FunctionExpression: enter,
        'FunctionExpression:exit': leave,
        FunctionDeclaration: enter,
        'FunctionDeclaration:exit': leave,
        Property({ start, end, kind, method, shorthand, key, value }) {
          if (start < (parts.at(-1)?.end ?? 0)) return
          if (inFunction > 0 || kind !== 'init' || method || shorthand || key.type !== 'Identifier') return
          const made = code.slice(value.start, value.end)
          const isExamples = /\/rules\//.test(id) && (key.name === 'good' || key.name === 'bad')
          if (isExamples) parts.push({ start, end, text: `get ${key.name}() { return ${made} }` })
          else if (isPattern(value) || isCallOf(value, 'waysZh') || isListOfPatterns(value))
            parts.push({
              start,
              end,
              text: `get ${key.name}() { return (made$${parts.length} ??= ${made}) }`,
            })
        },
        CallExpression(call) {
          if (inFunction > 0 || !(isCallOf(call, 'ways') || isCallOf(call, 'looseWays'))) return
          // Of a way's pattern only its source is asked, once the way is tried.
          for (const way of call.arguments) {
            const pattern = way.type === 'ArrayExpression' ? way.elements[1] : null
            if (pattern == null || !isPattern(pattern)) continue
            const { start, end } = pattern
            parts.push({ start, end, text: `{ get source() { return (${code.slice(start, end)}).source } }` })
          }
        },
      }).visit(parseSync(id, code).program)
      if (parts.length === 0) return null
      let whole = code
      for (const { start, end, text } of parts.toReversed())
        whole = whole.slice(0, start) + text + whole.slice(end)
      // Not `let`: a module may look at its own objects before this line.
      return { code: `${whole}\nvar ${parts.map((_, at) => `made$${at}`).join()}`, map: null }
    },
  }
}

function isCallOf(value: ESTree.Node, name: string): boolean {
  return value.type === 'CallExpression' && value.callee.type === 'Identifier' && value.callee.name === name
}

function isListOfPatterns(value: ESTree.Node): boolean {
  return value.type === 'ArrayExpression' && value.elements.some((one) => one !== null && isPattern(one))
}

function isPattern(value: ESTree.Node): boolean {
  if (value.type === 'Literal') return 'regex' in value
  return (
    value.type === 'NewExpression' && value.callee.type === 'Identifier' && value.callee.name === 'RegExp'
  )
}

/** The licences of the packages that were joined in. */
function noticesOf(chunks: readonly OutputChunk[]): string {
  const ids = chunks.flatMap(({ moduleIds }) => moduleIds)
  const folders = new Set(ids.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []))
  const notices = [...folders].toSorted().map((path) => {
    const { name, version } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
      name: string
      version: string
    }
    const file = ['LICENSE', 'license', 'LICENSE.md'].map((each) => join(path, each)).find(existsSync)
    if (file === undefined) throw new Error(`${name} has no licence to pass on`)
    return `${name} ${version}\n\n${readFileSync(file, 'utf8').trim()}\n`
  })
  return notices.join('\n----\n\n')
}

/** The declarations that are reached from the entries; those of single rules are not. They need no types of Node. */
function declare(entries: readonly string[]): void {
  const scratch = mkdtempSync(`${folder}-types-`)
  const emitted = join(scratch, 'types')
  const emit = { noEmit: false, declaration: true, emitDeclarationOnly: true }
  const options = { ...emit, types: [], noUnusedLocals: false, noUnusedParameters: false }
  const project = {
    extends: join(here, 'tsconfig.json'),
    compilerOptions: { ...options, rootDir: join(here, 'src'), outDir: emitted },
    include: [],
    files: absolute(...entries.map((entry) => `${entry}.ts`)),
  }
  try {
    writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify(project))
    const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
    execFileSync(process.execPath, [tsc, '--project', scratch], { stdio: 'inherit' })
    const reached = new Set(entries.map((entry) => join(emitted, `${entry}.d.ts`)))
    for (const path of reached) {
      for (const [, to = ''] of readFileSync(path, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)['"]/g))
        reached.add(join(dirname(path), declarationOf(to)))
    }
    for (const path of reached) cpSync(path, join(folder, 'types', relative(emitted, path)))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function declarationOf(path: string): string {
  return path.replace(/\.ts$/, '.d.ts')
}
