import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { variableNames } from '../src/config-variables.ts'

/**
 * Who may import what. The first row whose pattern fits a file holds for it; a name ending in `/` stands for all that
 * begins with it, `node:` for every part of Node. What is not listed is refused, a new package too.
 */
const table: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^src\/core\/dates\.ts$/, ['src/core/', 'zod', 'date-fns/']],
  [/^src\/core\/zones\.ts$/, ['src/core/', '@date-fns/tz']],
  [/^src\/core\/rounds\/diff-sentences\.ts$/, ['diff']],
  [/^src\/core\//, ['src/core/', 'zod']],
  [/^src\/ports\.ts$/, ['src/core/']],
  [/^src\/runtime\//, ['src/core/', 'src/ports.ts', 'src/runtime/']],
  [/^src\/store\/counters\.ts$/, ['src/ports.ts', 'src/store/', 'node:', 'rate-limiter-flexible']],
  [/^src\/store\/redis\/client\.ts$/, ['src/store/redis/lua.ts', 'node:', 'ioredis']],
  [/^src\/store\//, ['src/core/', 'src/ports.ts', 'src/store/', 'node:']],
  [/^src\/files\/s3-shelf\.ts$/, ['src/files/', 'node:', 's3mini']],
  [/^src\/files\/write\/docx\.ts$/, ['src/core/', 'docx']],
  [/^src\/files\/write\/(?:pdf|redacted)\.ts$/, ['src/core/', 'src/files/', 'node:', 'pdfkit']],
  [/^src\/files\/write\/ics\.ts$/, ['src/core/', 'ical-generator']],
  [/^src\/files\/read\/type-of\.ts$/, ['src/core/', 'src/files/', 'file-type']],
  [/^src\/files\/read\/archive\.ts$/, ['src/core/', 'src/files/read/', 'yauzl']],
  [/^src\/files\/write\/book\.ts$/, ['src/core/', 'src/files/', 'zod']],
  [/^src\/files\/read\/bind\.ts$/, ['src/files/read/', '@cantoo/pdf-lib']],
  [/^src\/files\/read\/blacken\.ts$/, ['src/core/', 'src/files/read/', 'jpeg-js']],
  [/^src\/files\/read\/pdf\.ts$/, ['src/core/', 'src/files/read/', 'unpdf']],
  [/^src\/files\/read\/docx\.ts$/, ['src/core/', 'src/files/read/', 'mammoth']],
  [/^src\/files\/read\/mail\.ts$/, ['src/core/', 'src/files/read/', 'postal-mime']],
  [/^src\/files\/read\/image\.ts$/, ['src/core/', 'src/files/read/', 'jpeg-js', 'pngjs']],
  [/^src\/files\/read\/ocr\/engine\.ts$/, ['node:', 'onnxruntime-web/wasm']],
  [/^src\/files\/read\/run-child\.ts$/, ['src/core/', 'src/files/read/', 'node:', 'zod']],
  [/^src\/files\//, ['src/core/', 'src/ports.ts', 'src/files/', 'node:']],
  [/^src\/adapters\/telegram\/client\.ts$/, ['src/ports.ts', 'grammy']],
  [
    /^src\/adapters\/telegram\//,
    ['src/core/', 'src/ports.ts', 'src/adapters/telegram/', 'src/adapters/shared/', 'node:', 'grammy/types'],
  ],
  [/^src\/adapters\/shared\//, ['src/core/', 'src/ports.ts', 'node:']],
  [/^src\/adapters\/slack\/client\.ts$/, ['src/ports.ts', '@slack/web-api']],
  [/^src\/adapters\/slack\/receiver\.ts$/, ['src/adapters/slack/', '@slack/bolt']],
  [
    /^src\/adapters\/slack\/socket\.ts$/,
    ['src/adapters/slack/', 'src/adapters/shared/', '@slack/socket-mode'],
  ],
  [
    /^src\/adapters\/slack\//,
    ['src/core/', 'src/ports.ts', 'src/adapters/slack/', 'src/adapters/shared/', 'node:', 'zod'],
  ],
  [/^src\/model\/openai\.ts$/, ['src/core/', 'src/model/', 'openai']],
  [/^src\/model\/steady\.ts$/, ['src/model/', 'cockatiel']],
  [/^src\/model\/(?:dialogue|forms)\.ts$/, ['src/core/', 'src/model/', 'zod']],
  [/^src\/model\//, ['src/core/', 'src/ports.ts', 'src/model/', 'node:']],
  [/^src\/ops\/log\.ts$/, ['src/ops/scrub.ts', 'pino']],
  [/^src\/ops\/(?:log-files|pino-roll\.d)\.ts$/, ['node:', 'pino', 'pino-roll']],
  [/^src\/ops\/scrub\.ts$/, []],
  [/^src\/ops\/metrics\.ts$/, ['prom-client']],
  [/^src\/http\//, ['src/ports.ts', 'node:']],
  [/^src\/adapters\/terminal-wrap\.ts$/, ['fast-string-width']],
  [/^src\/adapters\/terminal-lines\.ts$/, ['src/core/', 'zod']],
  [/^src\/adapters\/terminal[^/]*$/, ['src/core/', 'src/ports.ts', 'src/adapters/terminal', 'node:']],
  [
    /^src\/config[^/]*$/,
    ['node:', 'zod', 'src/config-given.ts', 'src/config-values.ts', 'src/config-variables.ts'],
  ],
  [/^src\/lint\.ts$/, ['src/core/']],
  [/^src\/read-case\.ts$/, ['src/core/', 'zod']],
  [/^src\/start\//, ['src/start/', 'src/main.ts', 'node:']],
  [/^src\/(?:main\.ts|cli\.ts|cli\/)/, ['src/', 'node:', 'zod']],
]

/** `lint` must not pay for the store or for schemas: neither may be reached from it without an `import()`. */
const light = ['src/main.ts', 'src/cli.ts', 'src/cli/lint.ts']

const sources = globSync('src/**/*.{ts,js}')
  .map((path) => path.replaceAll('\\', '/'))
  .toSorted()

interface Import {
  readonly from: string
  readonly to: string
  readonly isType: boolean
  readonly isLazy: boolean
}

const statement = /^(?:import|export)\s+(?<type>type\s)?(?:[^'"();]*?\sfrom\s+)?['"](?<path>[^'"]+)['"]/gm
const lazy = /\b(?:import|require)\(\s*(?<path>[^)]*)\)/g

function importsOf(from: string): Import[] {
  const text = readFileSync(from, 'utf8').replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
  const named = [...text.matchAll(statement)].map(({ groups }) => {
    return {
      from,
      to: resolved(from, groups?.['path'] ?? ''),
      isType: groups?.['type'] !== undefined,
      isLazy: false,
    }
  })
  const late = [...text.matchAll(lazy)].map(({ groups }) => {
    return {
      from,
      to: resolved(from, (groups?.['path'] ?? '').replaceAll(/['"\s]/g, '')),
      isType: false,
      isLazy: true,
    }
  })
  return [...named, ...late]
}

const resolved = (from: string, path: string): string =>
  path.startsWith('.') ? normalize(join(dirname(from), path)).replaceAll('\\', '/') : path

const all = sources.flatMap(importsOf)

/** All that is loaded with these files, themselves included. */
function reachedFrom(paths: readonly string[]): string[] {
  const reached = new Set(paths)
  for (const path of reached) {
    for (const { from, to, isType, isLazy } of all) if (from === path && !isType && !isLazy) reached.add(to)
  }
  return [...reached]
}

function isAllowed({ from, to }: Import): boolean {
  const row = table.find(([files]) => files.test(from))
  return (
    row?.[1].some((allowed) => (/[/:]$|terminal$/.test(allowed) ? to.startsWith(allowed) : to === allowed)) ??
    false
  )
}

describe('who may import what', () => {
  it('finds the imports at all', () => {
    expect(all.length).toBeGreaterThan(sources.length)
    expect(all.some(({ isLazy }) => isLazy)).toBe(true)
  })

  it('gives every file a row', () => {
    expect(sources.filter((path) => !table.some(([files]) => files.test(path)))).toEqual([])
  })

  it('keeps to the table', () => {
    expect(all.filter((each) => !isAllowed(each)).map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  it.each([
    ['src/core/case.ts', 'node:fs'],
    ['src/core/case.ts', 'date-fns/addDays'],
    ['src/core/case.ts', 'left-pad'],
    ['src/core/case.ts', 'src/store/sqlite.ts'],
    ['src/runtime/turn.ts', 'src/store/sqlite.ts'],
    ['src/adapters/terminal.ts', 'src/store/sqlite.ts'],
    ['src/cli/lint.ts', 'left-pad'],
    ['src/new-room/file.ts', 'src/core/case.ts'],
  ])('would refuse %s importing %s', (from, to) => {
    expect(isAllowed({ from, to, isType: false, isLazy: false })).toBe(false)
  })

  it('has every import resolve to a file or a declared package', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>
    }
    const lost = all.filter(({ to }) => {
      if (to.startsWith('node:')) return false
      if (to.startsWith('src/')) return !existsSync(to)
      return !Object.hasOwn(dependencies, /^(?:@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? '')
    })
    expect(lost.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  it('starts `lint` without the store and without schemas', () => {
    const reached = reachedFrom(light)
    expect(reached.filter((path) => path === 'zod' || path.startsWith('src/store/'))).toEqual([])
    expect(reached.length).toBeGreaterThan(10)
  })

  it('gives a web page the linter with the core and the arithmetic of dates alone', () => {
    const reached = reachedFrom(['src/lint.ts'])
    expect(reached.filter((path) => !/^src\/core\/|^date-fns\//.test(path))).toEqual(['src/lint.ts'])
    expect(reached.length).toBeGreaterThan(60)
  })
})

describe('the core', () => {
  const outside = [
    'Date',
    'process',
    'fetch',
    'setTimeout',
    'setInterval',
    'crypto',
    'performance',
    'Buffer',
    'console',
  ]

  /** Uses of a global that reaches outside, but for files that give the name to something of their own. */
  function faultsIn(text: string): string[] {
    const code = withoutWords(text)
    const used = outside.filter((name) => new RegExp(`(?<![\\w.$])${name}\\s*[.(]|new ${name}\\b`).test(code))
    const own = (name: string): boolean => new RegExp(`\\b(?:const|let|function) ${name}\\b`).test(code)
    return [...used.filter((name) => !own(name)), ...(code.match(/Math\.random|globalThis/g) ?? [])]
  }

  /** Without comments, quoted phrases and regular expressions, where the words mean nothing. */
  const withoutWords = (text: string): string =>
    text
      .replaceAll(/^\s*(?:\*|\/\*|\/\/).*$/gm, '')
      .replaceAll(
        /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/(?:[^/\\\n]|\\.)+\/[a-z]*/g,
        "''",
      )

  it('reads no clock, no environment, no network, no chance', () => {
    const core = sources.filter((path) => path.startsWith('src/core/'))
    const faults = core.flatMap((path) =>
      faultsIn(readFileSync(path, 'utf8')).map((name) => `${path} uses ${name}`),
    )
    expect(faults).toEqual([])
  })

  it.each([
    'const now = Date.now()',
    'new Date(0)',
    'process.env',
    'await fetch(url)',
    'Math.random()',
    'setTimeout(run, 1)',
  ])('would refuse %s', (line) => {
    expect(faultsIn(line)).toHaveLength(1)
  })
})

describe('the documents', () => {
  const documents = ['ARCHITECTURE.md', 'README.md', 'CONTRIBUTING.md', 'prompts/README.md'].filter((path) =>
    existsSync(path),
  )
  const named = documents.flatMap((document) =>
    [
      ...readFileSync(document, 'utf8').matchAll(
        /`((?:src|test|prompts|docs|\.ci)\/[\w./*-]*|[\w-]+\.(?:md|json|ts)|Dockerfile|\.env\.example)`/g,
      ),
    ].map((hit) => `${document}: ${hit[1] ?? ''}`),
  )

  it('name paths at all', () => {
    expect(named.length).toBeGreaterThan(20)
  })

  it('name only paths that exist', () => {
    const exists = (path: string): boolean =>
      path.includes('*') ? globSync(path).length > 0 : existsSync(path)
    expect(named.filter((each) => !exists(each.slice(each.indexOf(': ') + 2)))).toEqual([])
  })

  it('name every entry under src on the map', () => {
    const map = readFileSync('ARCHITECTURE.md', 'utf8')
    const rooms = new Set(
      sources.map((path) =>
        path
          .split('/')
          .slice(0, path.startsWith('src/core/') ? 3 : 2)
          .join('/'),
      ),
    )
    const entries = [...rooms].filter((path) => !/^src\/core\/.*\.ts$/.test(path))
    expect(
      entries.filter((path) => !map.includes(`\`${path.endsWith('.ts') ? path : `${path}/`}\``)),
    ).toEqual([])
  })
})

describe('the configuration', () => {
  it('and .env.example name the same variables', () => {
    const shown = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(
      (hit) => hit[1],
    )
    expect(shown.toSorted((a = '', b = '') => a.localeCompare(b))).toEqual(
      [...variableNames].toSorted((a, b) => a.localeCompare(b)),
    )
  })

  it('is read in one file', () => {
    const readers = sources.filter((path) => /process\.env\b/.test(readFileSync(path, 'utf8')))
    expect(readers).toEqual(['src/cli/doctor.ts', 'src/cli/open-data.ts', 'src/cli/output-lang.ts'])
  })
})
