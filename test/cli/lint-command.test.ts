import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { LintOut } from '../../src/cli/output-shapes.ts'
import { undone } from '../../src/core/poa/fixes.ts'
import { samplePlan } from '../../src/core/poa/sample-plan.ts'
import { type Ran, run, tempFile } from './run.ts'
import { program } from '../program.ts'

const faulty =
  'Dear team,\nAmazon is unfair. We NEVER ship 12 units late!!!\n\n根本原因\n我们保证绝不再犯。\n'
const shape = LintOut.strict()
const readOut = (line: unknown): ReturnType<typeof shape.parse> => shape.parse(line)
const findingsOf = (ran: Ran) => readOut(ran.json()[0]).findings

/** The command as it is started from a shell; the rest runs in this process, which costs less. */
function coach(
  args: string[],
  input: string | Uint8Array = '',
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    maxBuffer: 64_000_000,
  })
  return { code: status, out: stdout.toString('utf8'), err: stderr.toString('utf8') }
}

const aCase = (more: object): string =>
  tempFile('case.json', JSON.stringify({ notice: { asins: ['B0TESTPA01'] }, ...more }))

describe('lint --json', () => {
  it('gives one object of the promised shape for each input, with what to ask and the rule’s page', async () => {
    const files = ['one.txt', 'two.txt'].map((name) => tempFile(name, faulty))
    const { json } = await run(['lint', ...files, '-', '--json'], 'A plan.')
    expect(json().map((line) => readOut(line).file)).toEqual([...files, '-'])
    const { findings, notChecked } = readOut(json()[0])
    expect(findings.find(({ ruleId }) => ruleId === 'S02-missing-corrective')).toMatchObject({
      rule: 'appeal-coach rules S02',
      assist: { zh: expect.stringMatching(/\p{Script=Han}/u) as string },
    })
    expect(notChecked.every(({ why }) => why.en.includes('--case CASE.json'))).toBe(true)
  })

  it('is never ready without a case', async () => {
    const { json } = await run(['lint', '-', '--format', 'json'], samplePlan.en)
    expect(json()[0]).toMatchObject({ file: '-', ready: false })
  })
})

describe('the exit code', () => {
  const note = `${samplePlan.en}\nWe cherish this opportunity.\n`

  it.each<[number, string, string[], string]>([
    [0, 'a good plan, though not all could be checked', ['-'], samplePlan.en],
    [0, 'a note alone', ['-'], note],
    [1, 'a warning alone', ['-'], `${samplePlan.en}\nPlease be quick!!!\n`],
    [1, 'an error', ['-'], faulty],
    [2, 'an unreadable file beside a good one', ['-', 'no/such.txt'], samplePlan.en],
    [2, 'wrong use', ['-', '--fix', '--format', 'sarif'], faulty],
  ])('is %i for %s', async (code, _, args, input) => {
    for (const format of args.length > 2 ? [[]] : [[], ['--json'], ['--format', 'sarif'], ['--lang', 'zh']])
      expect((await run(['lint', ...args, ...format], input)).code).toBe(code)
  })

  it('does not count what is waived', async () => {
    const waivers = [{ ruleId: 'T08-absolute-guarantee', reason: 'the notice quotes it' }]
    const args = ['lint', '-', '--form', 'documents-only', '--case']
    const text = 'This will never happen again. B0TESTPA01'
    const [open, waived] = [
      await run([...args, aCase({})], text),
      await run([...args, aCase({ waivers })], text),
    ]
    expect([open.out.includes('1 waived'), waived.out.includes('1 waived')]).toEqual([false, true])
    const counts = async (file: string) =>
      readOut((await run([...args, file, '--json'], text)).json()[0]).warnings
    expect(await counts(aCase({ waivers }))).toBe((await counts(aCase({}))) - 1)
  })
})

describe('lint as text', () => {
  it('sums up several files, and says what could not be read on standard error', async () => {
    const { out, err, code } = await run(['lint', '-', 'no/such.txt', '--lang', 'zh'], faulty)
    expect(out).toMatch(/共 2 个文件：必须改 \d+ 处，建议改 \d+ 处.*读不了 1 个。\n$/)
    expect([code, err]).toEqual([2, 'lint: no/such.txt: there is no such file\n'])
  })

  it('has no colour where it goes into a pipe', () => {
    const { out, code } = coach(['lint', '-'], faulty)
    expect(out).toContain('(V03-blame-amazon)')
    expect([out.includes('\u001b'), code]).toEqual([false, 1])
  })
})

describe('the place of a finding', () => {
  const utf16 = (text: string, order: 'le' | 'be'): Buffer => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
    return order === 'le' ? bytes : bytes.swap16()
  }

  it.each<[string, (text: string) => string | Uint8Array]>([
    ['UTF-8', (text) => text],
    ['UTF-8 with its mark', (text) => `\ufeff${text}`],
    ['UTF-16, little end first', (text) => utf16(text, 'le')],
    ['UTF-16, big end first', (text) => utf16(text, 'be')],
    ['UTF-16 without its mark', (text) => Buffer.from(text, 'utf16le')],
  ])('is told in the decoded text: %s', async (_, encoded) => {
    const ran = await run(['lint', tempFile('draft.txt', encoded(faulty)), '--json'])
    const plain = await run(['lint', '-', '--json'], faulty)
    expect(findingsOf(ran)).toEqual(findingsOf(plain))
    expect(findingsOf(ran).length).toBeGreaterThan(5)
  })

  it('is the same line and column for CRLF, where each line end is one more to the offset', async () => {
    const windows = faulty.replaceAll('\n', '\r\n')
    const [lf, crlf] = [
      await run(['lint', '-', '--json'], faulty),
      await run(['lint', '-', '--json'], windows),
    ]
    const places = (ran: Ran) =>
      findingsOf(ran).map(({ ruleId, line, column, start }) => [
        ruleId,
        line,
        column,
        start + (ran === lf ? line - 1 : 0),
      ])
    expect(places(crlf)).toEqual(places(lf))
    const lines = windows.split('\r\n')
    for (const { start, line, column } of findingsOf(crlf))
      expect(windows.slice(start, start + 3)).toBe(
        `${lines[line - 1] ?? ''}\r\n`.slice(column - 1, column + 2),
      )
  })
})

describe('input that is no plan', () => {
  const broken = Buffer.from('我们已下架商品\u0000。我们保证', 'utf8')
  broken[broken.indexOf(0)] = 0xff

  it.each<[string, Uint8Array | string, RegExp]>([
    ['broken UTF-8', broken, /^lint: standard input: it is not text that can be read; [^\n]*\n$/],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      /^lint: standard input: it is not text[^\n]*\n$/,
    ],
    ['nothing', '', /^lint: standard input: it is empty\n$/],
    ['more than a megabyte', 'x'.repeat(1_000_001), /^lint: standard input: it is larger than 1 MB[^\n]*\n$/],
  ])('is told in one line: %s', async (_, input, says) => {
    const { code, out, err } = await run(['lint', '-', '--json'], Buffer.from(input))
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(says)
  })

  it('may be a megabyte long, in lines or in one', async () => {
    const sentence = 'On 4 March 2026 we pulled 212 units of B0TESTPA01 from sale (exhibit 2). '
    const lines = coach(['lint', '-', '--json'], `${sentence}\r\n`.repeat(13_000).slice(0, 1_000_000))
    const one = await run(['lint', '-', '--json'], sentence.repeat(13_000).slice(0, 1_000_000))
    for (const { code, out, err } of [lines, one]) {
      expect([code, err]).toEqual([1, ''])
      expect(readOut(JSON.parse(out)).findings.length).toBeGreaterThan(0)
    }
  })
})

describe('lint --fix', () => {
  const last = 'We ask you to review these exhibits'
  const noisy = samplePlan.en.replace(last, `Amazon is unfair. ${last} NOW`)
  const mended = samplePlan.en.replace(last, `${last} now`)

  it('prints the text, says in one line what was done and what is left, and fixes nothing twice', async () => {
    const once = coach(['lint', '-', '--fix', '--lang', 'en'], noisy)
    expect(once).toEqual({
      code: 0,
      out: mended,
      err: 'lint: standard input: 2 fixes made (V03 V05); left: nothing to change.\n',
    })
    const twice = await run(['lint', '-', '--fix', '--lang', 'zh'], once.out)
    expect(twice).toMatchObject({
      code: 0,
      out: mended,
      err: 'lint: 标准输入：没有可改的；还剩：没有要改的。\n',
    })
  })

  it('is 1 where an error or a warning is left', async () => {
    const { code, err } = await run(['lint', '-', '--fix', '--lang', 'en'], faulty)
    expect(code).toBe(1)
    expect(err).toMatch(
      /^lint: standard input: \d fixes made \([^)]*V03 V05\); left: \d must change[^\n]*\n$/,
    )
  })

  it.each(['\r\n', '\n', ''])('leaves all else as it was, to the last byte: ends in %j', async (end) => {
    const text = `Root  cause:\tcartons were mixed. Amazon is unfair. ${end}Two units\u00a0stay.${end}`
    const { out } = await run(['lint', '-', '--fix'], text)
    expect(out).toBe(text.replace('Amazon is unfair. ', ''))
  })

  it('keeps several texts apart', async () => {
    const files = ['one', 'two'].map((name) => tempFile(`${name}.txt`, `Text ${name}. Amazon is unfair.`))
    const { out, err } = await run(['lint', ...files, 'no/such.txt', '--fix'])
    expect(out.split('\n').map((line) => line.trimEnd())).toEqual(['Text one.', 'Text two.'])
    expect(err.trimEnd().split('\n')).toHaveLength(3)
  })

  it('tells with --json what it did, so that it can be undone', async () => {
    const { json, code, err } = await run(['lint', '-', '--fix', '--json'], noisy)
    const { text = '', edits = [], left, errors, findings } = readOut(json()[0])
    expect([text, left, err, code, errors]).toEqual([mended, [], '', 0, 0])
    expect(findings.filter(({ fix }) => fix !== null)).toEqual([])
    expect(edits.map(({ ruleId, before, after }) => [ruleId, before, after])).toEqual([
      ['V05-all-caps', 'NOW', 'now'],
      ['V03-blame-amazon', 'Amazon is unfair. ', ''],
    ])
    expect(undone(text, edits)).toBe(noisy)
  })

  it('leaves waived findings and says which fix would touch a fact', async () => {
    const waivers = [{ ruleId: 'V03-blame-amazon', reason: 'quoted in court' }]
    const text = 'Amazon is unfair. We beg you to look at the two units of B0TESTPA01.'
    const { out, err } = await run(['lint', '-', '--fix', '--lang', 'en', '--case', aCase({ waivers })], text)
    expect(out).toBe(text)
    expect(err).toMatch(/no fix made; .*1 waived\. 1 fix not made: would change a fact \(V01\)\.\n$/)
  })
})
