import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { helpFor, overview } from '../../src/cli/help.ts'
import { run, tempFile } from './run.ts'

const verbs = [...readFileSync('src/cli.ts', 'utf8').matchAll(/^ {2}(\w+): async/gm)].map(
  (hit) => hit[1] ?? '',
)

describe('the command line', () => {
  it('has help for every verb and names it in the overview', async () => {
    expect(verbs.length).toBeGreaterThan(8)
    for (const verb of verbs) {
      expect(helpFor(verb)).toMatch(new RegExp(`appeal-coach ${verb}\\b`))
      expect(overview).toMatch(new RegExp(`^ {2}${verb} `, 'm'))
      expect(await run([verb, '--help'])).toMatchObject({ code: 0, err: '' })
    }
  })

  it.each([
    { args: [], code: 2, says: /^Coaches/ },
    { args: ['--help'], code: 0, says: /^Coaches/ },
    { args: ['help', 'lint'], code: 0, says: /appeal-coach lint/ },
  ])('answers $args with the overview or a page', async ({ args, code, says }) => {
    const ran = await run(args)
    expect(ran.code).toBe(code)
    expect(ran.out).toMatch(says)
  })

  it.each([
    [['dance']],
    [['toString']],
    [['lint']],
    [['lint', '--colour', 'x.txt']],
    [['lint', '-', '--format', 'xml']],
    [['lint', '-', '--form', 'poem']],
    [['lint', '-', '--lang', 'fr']],
    [['lint', '-', '--case']],
    [['triage']],
    [['draft']],
    [['draft', '--case', 'no/such.json']],
    [['draft', '--case', '-', '--format', 'docx']],
    [['ready', '--case', tempFile('broken.json', '{"facts":')]],
    [['ready', '--case', tempFile('wrong.json', '{"facts":7}')]],
    [['rules', 'X99']],
    [['rules', 'S01', 'S02']],
    [['schema']],
    [['schema', 'poem']],
    [['export']],
    [['chat', 'file.txt']],
    [['chat', '--lang', 'fr']],
  ])('meets wrong use with one line and 2: %j', async (args) => {
    const { code, out, err } = await run(args, 'A draft.')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^[^\n]{10,400}\n$/)
  })
})

describe('unreadable input', () => {
  it.each([
    ['missing', 'no/such/file.txt', /no such file/],
    ['a folder', 'src', /folder/],
    ['empty', tempFile('empty.txt', ''), /empty/],
    ['blank', tempFile('blank.txt', ' \n\n'), /empty/],
    ['binary', tempFile('photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])), /not text/],
    ['too large', tempFile('large.txt', 'x'.repeat(1_000_001)), /larger than 1 MB/],
  ])('is told when %s, and the other files are still read', async (_, path, says) => {
    const good = tempFile('draft.txt', 'We checked 12 units on 2 March 2026.')
    const { code, err, json } = await run(['lint', path, good, '--json'])
    expect(code).toBe(2)
    expect(err).toMatch(says)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(json().map(({ file }) => file)).toEqual([good])
  })
})

describe('the program', () => {
  it('runs from its entry, with the exit code of the verb', () => {
    const lint = spawnSync(process.execPath, ['src/main.ts', 'lint', '-', '--json'], {
      input: 'A draft.',
      encoding: 'utf8',
    })
    expect(JSON.parse(lint.stdout)).toMatchObject({ file: '-', ready: false })
    expect(spawnSync(process.execPath, ['src/main.ts', 'dance']).status).toBe(2)
  })

  it('prints schemas that are JSON Schema', async () => {
    const names = 'case triage lint refine ready draft evidence chat-in chat-out'.split(' ')
    for (const name of names) {
      const { code, out } = await run(['schema', name])
      expect([name, code]).toEqual([name, 0])
      expect(JSON.parse(out)).toHaveProperty('$schema')
    }
  })

  it('prints a schema on one line where JSON is asked for', async () => {
    const [schema, ...more] = (await run(['schema', 'lint', '--json'])).json()
    expect([more, schema?.['type']]).toEqual([[], 'object'])
  })
})
