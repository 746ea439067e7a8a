import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  accessSync,
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, join, resolve } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { createContext, runInContext } from 'node:vm'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samplePlan } from '../src/core/poa/sample-plan.ts'
import { applyFixes, lint, rules } from '../src/lint.ts'
import { openEndpoint } from './eval/endpoint.ts'
import { fullCase } from './full-case.ts'

const scratch = mkdtempSync(join(tmpdir(), 'coach-pack-'))
const project = join(scratch, 'project')
const user = join(scratch, 'user')
const command = join(user, 'node_modules/.bin/appeal-coach')
const plan = join(user, 'plan.txt')
const caseFile = join(user, 'case.json')
const text = `${samplePlan.en}\n\nWe are deeply sorry. This will never happen again.\n`
let packed: string[] = []

/** Packed from a copy, so that nothing is built in the checkout; installed in a folder that has nothing else. */
beforeAll(() => {
  mkdirSync(project)
  for (const part of [
    'src',
    'prompts',
    'package.json',
    'pack.ts',
    'tsconfig.json',
    '.gitignore',
    'README.md',
    'LICENSE',
  ])
    cpSync(part, join(project, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction')
  const [made] = JSON.parse(npm(project, 'pack', '--json', '--pack-destination', scratch)) as [
    { filename: string; files: { path: string }[] },
  ]
  packed = made.files.map(({ path }) => path)
  mkdirSync(user)
  writeFileSync(join(user, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  npm(
    user,
    'install',
    join(scratch, made.filename),
    '--ignore-scripts',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
  )
  // What the script of `node` would fetch again is here already, a hundred megabytes of it.
  const pinned = realpathSync(resolve('node_modules/.bin/node'))
  mkdirSync(join(user, 'node_modules/node/bin'), { recursive: true })
  symlinkSync(pinned, join(user, 'node_modules/node/bin', basename(pinned)))
  writeFileSync(plan, text)
  writeFileSync(caseFile, JSON.stringify(fullCase()))
}, 120_000)

afterAll(() => rmSync(scratch, { recursive: true, force: true }), 60_000)

function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

function run(node: string, args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: user, input, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('the packed package', () => {
  it('holds what runs and nothing else', () => {
    expect(packed).toEqual(
      expect.arrayContaining(['README.md', 'LICENSE', 'prompts/README.md', 'dist/NOTICES.txt']),
    )
    const other =
      /^(?:dist\/[\w-]+\.[cm]?js|dist\/types\/.*\.d\.ts|prompts\/.*\.md|dist\/NOTICES\.txt|README\.md|LICENSE|package\.json)$/
    expect(packed.filter((path) => !other.test(path))).toEqual([])
  })

  it('passes on the licence of each package that is joined in', () => {
    const notices = readFileSync(join(user, 'node_modules/appeal-coach/dist/NOTICES.txt'), 'utf8')
    for (const name of ['zod', 'date-fns', 'fast-string-width'])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })
})

describe('the packed library', () => {
  it('finds what the sources find, with a case and without', () => {
    const script = `
      import { readFileSync } from 'node:fs'
      import { applyFixes, lint, rules } from 'appeal-coach/lint'
      import { readCase } from 'appeal-coach/case'
      const text = readFileSync('plan.txt', 'utf8')
      const kase = readCase(JSON.parse(readFileSync('case.json', 'utf8')))
      console.log(JSON.stringify([lint(text), lint(text, { case: kase }), applyFixes(text), rules.map(({ id }) => id)]))`
    const { stdout, stderr } = run(process.execPath, ['--input-type=module', '--eval', script])
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual([
      lint(text),
      lint(text, { case: fullCase() }),
      applyFixes(text),
      rules.map(({ id }) => id),
    ])
  })

  it('runs in a page: it imports nothing, and needs nothing that a bare context lacks', async () => {
    const page = join(user, 'page.js')
    writeFileSync(page, `import { lint } from 'appeal-coach/lint'\nglobalThis.lint = lint\n`)
    const build = await rolldown({ input: page, platform: 'browser' })
    const [bundle] = (await build.generate({ format: 'iife', minify: true })).output
    expect(bundle.imports).toEqual([])
    expect(
      bundle.moduleIds.filter(
        (id) => !/[\\/]appeal-coach[\\/]dist[\\/]|page\.js$|rolldown\/runtime/.test(id),
      ),
    ).toEqual([])
    const context = createContext({})
    expect(
      runInContext('[typeof process, typeof Buffer, typeof require, typeof fetch].join()', context),
    ).toBe('undefined,undefined,undefined,undefined')
    runInContext(bundle.code, context)
    const answer: unknown = runInContext(`JSON.stringify(lint(${JSON.stringify(text)}))`, context)
    expect(JSON.parse(String(answer))).toEqual(lint(text))
  })

  it('has types that hold for a consumer', () => {
    writeFileSync(
      join(user, 'consumer.ts'),
      `import { applyFixes, lint, rules, type Finding, type LintResult } from 'appeal-coach/lint'
      import { readCase } from 'appeal-coach/case'
      const result: LintResult = lint('text', { case: readCase({}), form: 'full-plan', lang: 'en' })
      export const spans = result.findings.map((finding: Finding): [number, string] => [finding.start, finding.message.zh])
      export const fixed: string = applyFixes('text').text
      export const some = lint('text', { rules: rules.filter(({ severity }) => severity === 'error') })
      // @ts-expect-error a form that does not exist
      lint('text', { form: 'poem' })
      // @ts-expect-error a case that was not read
      lint('text', { case: {} })
      // @ts-expect-error no finding has this
      spans.push(result.findings[0].nothing)\n`,
    )
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'es2024',
      lib: ['es2024', 'dom'],
      types: [],
      module: 'nodenext',
    }
    writeFileSync(join(user, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }))
    const checked = run(process.execPath, [resolve('node_modules/typescript/bin/tsc')])
    expect(checked.stdout).toBe('')
    expect(checked.status).toBe(0)
  })
})

describe('the packed command', () => {
  const expected = { status: 1, stderr: '' }

  it('lints as the checkout does, from a cold and from a warm cache', () => {
    const env = { ...process.env, NODE_COMPILE_CACHE: join(scratch, 'cache') }
    const args = [command, 'lint', '--json', '--case', caseFile, plan]
    const own = spawnSync(process.execPath, [join(project, 'src/start/checkout.js'), ...args.slice(1)], {
      encoding: 'utf8',
      env,
    })
    for (const round of ['cold', 'warm']) {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env })
      expect({ round, status, stdout, stderr }).toEqual({ round, ...expected, stdout: own.stdout })
    }
    expect(JSON.parse(own.stdout)).toMatchObject({ findings: lint(text, { case: fullCase() }).findings })
  })

  it('reads four files for it, and none of the store, the schemas or the catalogue', () => {
    const spy = join(user, 'spy.cjs')
    writeFileSync(
      spy,
      `const fs = require('node:fs'), read = fs.readFileSync
      fs.readFileSync = (path, ...rest) => (/\\.cjs$/.test(path) && fs.writeSync(2, path.replace(/.*[\\\\/]/, '') + ' '), read(path, ...rest))\n`,
    )
    const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' }
    const { stderr } = spawnSync(process.execPath, ['-r', spy, command, 'lint', plan], {
      encoding: 'utf8',
      env,
    })
    const read = stderr.trim().split(' ')
    expect(read.map((name) => name.split(/[-.]/)[0])).toEqual(['appeal', 'main', 'rolldown', 'lint'])
  })

  it.each(['triage', 'rules', 'schema', 'chat'])('also knows %s', (verb) => {
    const notice = resolve('test/cli/notice.txt')
    const [args, shows, input = ''] = {
      triage: [[notice, '--json'], /"kind":"inauthentic-customer"/],
      rules: [['S06'], /^S06-/],
      schema: [['case'], /"properties"/],
      chat: [
        ['--jsonl', '--lang', 'en', '--data', join(scratch, 'data')],
        /"kind":"idle"/,
        '{"text":"hello"}\n',
      ],
    }[verb] as [string[], RegExp, string?]
    const { status, stdout, stderr } = run(process.execPath, [command, verb, ...args], input)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(shows)
  })

  it('finds its prompts and its packages where a model is asked', async () => {
    const endpoint = await openEndpoint()
    const env = { ...process.env, OPENAI_MODEL: 'test-1', OPENAI_BASE_URL: endpoint.url, OPENAI_API_KEY: '' }
    const faulty = samplePlan.en.replace(
      / \(exhibit 3\)\./,
      ' (exhibit 3), although we are severely disappointed.',
    )
    const args = [command, 'refine', '-', '--case', caseFile, '--json']
    const child = spawn(process.execPath, args, { cwd: user, env, stdio: 'pipe' })
    child.stdin.end(faulty)
    const [out, told] = await Promise.all([textOf(child.stdout), textOf(child.stderr), once(child, 'exit')])
    await endpoint.close()
    expect(told).toMatch(/go to test-1 at 127\.0\.0\.1/)
    expect(told).not.toMatch(/gave no answer|Warning/)
    expect(JSON.parse(out)).toMatchObject({ calls: endpoint.asked })
    expect(endpoint.asked).toBeGreaterThan(0)
  })

  it('starts the Node of the package where the one that runs it is older', () => {
    const pretend = join(user, 'older.cjs')
    writeFileSync(
      pretend,
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } })\n`,
    )
    const starts = [[process.execPath, '-r', pretend], ...olderNodes().map((node) => [node])]
    const here = run(process.execPath, [command, 'lint', '--json', '-'], text)
    expect(here).toMatchObject(expected)
    for (const [node = '', ...args] of starts)
      expect(run(node, [...args, command, 'lint', '--json', '-'], text)).toEqual(here)
  })

  it('says so where that Node is not there', () => {
    const alone = join(scratch, 'alone')
    cpSync(join(user, 'node_modules/appeal-coach/dist'), alone, { recursive: true })
    const { status, stdout, stderr } = run(process.execPath, [
      '-r',
      join(user, 'older.cjs'),
      join(alone, 'appeal-coach.cjs'),
      'rules',
    ])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^appeal-coach: it needs Node 24 or newer\. This is Node 20\.1\.0.*\n$/)
  })
})

/** Any older Node on this machine, beside the one that npm scripts find first. */
function olderNodes(): string[] {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin']
  const found = new Set(folders.map((folder) => join(folder, 'node')).filter(isProgram))
  return [...found].filter((node) => {
    const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout
    return Number(/^v(\d+)/.exec(version)?.[1] ?? 99) < 24 && dirname(node) !== dirname(process.execPath)
  })
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
