import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import Draft04 from 'ajv-draft-04'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sarifOf } from '../../src/cli/lint-sarif.ts'
import type { Linted } from '../../src/cli/lint.ts'
import { Case } from '../../src/core/case.ts'
import { type LintOptions, lint } from '../../src/core/poa/lint.ts'
import { rules } from '../../src/core/poa/rules/index.ts'
import { run, tempFile } from './run.ts'

interface Region {
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
  charOffset: number
  charLength: number
  snippet?: { text: string }
}
interface Place {
  uri: string
  uriBaseId?: string
  index?: number
}
interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string }
  locations: { physicalLocation: { artifactLocation: Place; region: Region } }[]
  fixes?: {
    artifactChanges: { replacements: { deletedRegion: Region; insertedContent: { text: string } }[] }[]
  }[]
  suppressions?: { kind: string; justification: string }[]
  properties: { message: { en: string; zh: string }; page: string }
}
interface Notice {
  level: string
  message: { text: string }
  associatedRule?: { id: string; index: number }
  locations: { physicalLocation: { artifactLocation: Place } }[]
}
interface Log {
  runs: [
    {
      tool: { driver: { name: string; version: string; rules: Record<string, unknown>[] } }
      invocations: [{ executionSuccessful: boolean; toolExecutionNotifications: Notice[] }]
      artifacts: { location: Place }[]
      results: Result[]
    },
  ]
}

// The published schema has one pattern that is not Unicode, and alternatives that name properties of their parent.
const ajv = new Draft04.default({ allErrors: true, unicodeRegExp: false, strictRequired: false })
formats.default(ajv)
const validate = ajv.compile(schema)

/** The log as it is written, checked against the published schema. */
function logOf(linted: readonly Linted[], unread: Parameters<typeof sarifOf>[1] = []): Log {
  const log = JSON.parse(JSON.stringify(sarifOf(linted, unread))) as Log
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
  return log
}

function checked(text: string, file = 'draft.txt', options: LintOptions = { kase: null }): Linted {
  return { file, text, result: lint(text, options), hasCase: options.kase !== null, fixing: null }
}

const faulty = 'Dear team,\r\nAmazon is unfair. We NEVER sell fakes!!!\r\n根本原因\r\n我们保证绝不再犯。\r\n'
const withWaiver = Case.parse({
  notice: { kind: 'inauthentic-customer', asins: ['B0TESTPA01'] },
  waivers: [{ ruleId: 'V03-blame-amazon', reason: 'quoted in court' }],
})
const plans = readFileSync('test/fixtures/poas.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; text: string })

describe('the schema', () => {
  it.each([
    ['no version', (log: Log) => ({ ...log, version: undefined })],
    [
      'a level of its own',
      (log: Log) => ({
        ...log,
        runs: [{ ...log.runs[0], results: [{ message: { text: 'x' }, level: 'bad' }] }],
      }),
    ],
    ['a key of its own', (log: Log) => ({ ...log, extra: 1 })],
    ['a result without a message', (log: Log) => ({ ...log, runs: [{ ...log.runs[0], results: [{}] }] })],
  ])('would refuse %s', (_, broken) => {
    expect(validate(JSON.parse(JSON.stringify(broken(logOf([checked(faulty)])))))).toBe(false)
  })
})

describe('a log', () => {
  it.each<[string, Linted[]]>([
    ['no file', []],
    ['a text without findings', [checked('x', 'x.txt', { kase: null, rules: [] })]],
    [
      'several files',
      [checked(faulty), checked('。', '-'), checked(faulty, 'b/c d.txt', { kase: withWaiver })],
    ],
    ...plans.map(({ id, text }): [string, Linted[]] => [id, [checked(text, id, { kase: withWaiver })]]),
  ])('of %s is valid', (_, linted) => {
    const { runs } = logOf(linted)
    expect(runs[0].results).toHaveLength(linted.flatMap(({ result }) => result.findings).length)
    expect(runs[0].artifacts).toHaveLength(linted.length)
  })

  it('of any text is valid', () => {
    const words = fc.constantFrom(
      'Amazon is unfair. ',
      '我们保证绝不再犯。',
      'NEVER!!! ',
      '\n',
      '\r\n',
      '\r',
      '\ud800',
      '\u0000',
      '“',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(words, { maxLength: 20 }).map((list) => list.join('')),
    )
    const files = fc.array(fc.tuple(texts, fc.string({ maxLength: 12 })), { minLength: 4, maxLength: 12 })
    fc.assert(
      fc.property(files, (some) => {
        const linted = some.map(([text, file]) => checked(text, file))
        expect(logOf(linted).runs[0].artifacts.length).toBeLessThanOrEqual(some.length)
      }),
      { numRuns: 8 },
    )
  })

  it('names the tool, its version and every rule with its page', () => {
    const { driver } = logOf([]).runs[0].tool
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect([driver.name, driver.version]).toEqual(['appeal-coach', version])
    expect(driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    for (const [at, rule] of rules.entries()) {
      expect(driver.rules[at]).toMatchObject({
        shortDescription: { text: expect.stringContaining(rule.title.en) as string },
        fullDescription: { text: rule.message.en },
        help: {
          text: expect.stringContaining(rule.source) as string,
          markdown: expect.stringMatching(new RegExp(`^# ${rule.id}\\n`)) as string,
        },
        defaultConfiguration: { level: rule.severity === 'info' ? 'note' : rule.severity },
        properties: {
          confidence: rule.confidence,
          checked: rule.checked,
          source: rule.source,
          message: rule.message,
        },
      })
    }
  })

  it('gives each finding its place, by line and column and by offset', () => {
    const { text, result } = checked(faulty)
    const { results } = logOf([checked(faulty)]).runs[0]
    expect(results.length).toBeGreaterThan(6)
    const lines = text.split('\n')
    const offsetOf = (line: number, column: number): number =>
      lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1
    for (const [at, { locations, ruleId, ruleIndex, message, properties }] of results.entries()) {
      const finding = result.findings[at]
      const region = locations[0]?.physicalLocation.region
      if (!finding || !region) throw new Error('no place')
      expect([ruleId, rules[ruleIndex]?.id]).toEqual([finding.ruleId, finding.ruleId])
      expect([region.charOffset, region.charLength]).toEqual([finding.start, finding.end - finding.start])
      expect([region.startLine, region.startColumn]).toEqual([finding.line, finding.column])
      expect(offsetOf(region.startLine, region.startColumn)).toBe(finding.start)
      expect(offsetOf(region.endLine, region.endColumn)).toBe(finding.end)
      expect(region.snippet?.text).toBe(text.slice(finding.start, finding.end))
      expect([message.text, properties.message]).toEqual([finding.message.en, finding.message])
    }
  })

  it('holds the fixes as replacements', () => {
    const { text, result } = checked(faulty)
    const { results } = logOf([checked(faulty)]).runs[0]
    const made = results.map(({ fixes }) => {
      const [{ deletedRegion, insertedContent } = { deletedRegion: null, insertedContent: null }] =
        fixes?.[0]?.artifactChanges[0]?.replacements ?? []
      if (deletedRegion === null) return null
      const { charOffset, charLength } = deletedRegion
      return text.slice(0, charOffset) + insertedContent.text + text.slice(charOffset + charLength)
    })
    expect(made.filter((one) => one !== null).length).toBeGreaterThan(3)
    expect(made).toEqual(
      result.findings.map(({ fix }) =>
        fix === null ? null : text.slice(0, fix.start) + fix.text + text.slice(fix.end),
      ),
    )
  })

  it('names a file once, though it was given twice', () => {
    const [{ artifacts, results }] = logOf([
      checked('x', 'b'),
      checked(faulty, 'a'),
      checked(faulty, './a'),
    ]).runs
    expect(artifacts.map(({ location }) => location.uri)).toEqual(['b', 'a'])
    for (const { locations } of results) {
      const { uri, index } = locations[0]?.physicalLocation.artifactLocation ?? {}
      expect(artifacts[index ?? -1]?.location.uri).toBe(uri)
    }
  })

  it('suppresses what is waived, with the reason', () => {
    const { results } = logOf([checked(faulty, 'a', { kase: withWaiver })]).runs[0]
    const waived = results.filter(({ suppressions }) => suppressions !== undefined)
    expect(waived.map(({ ruleId }) => ruleId)).toEqual(['V03-blame-amazon'])
    expect(waived[0]?.suppressions).toMatchObject([{ kind: 'external', justification: 'quoted in court' }])
  })

  it('tells the rules that did not run, and why', () => {
    const linted = checked(faulty)
    const [{ executionSuccessful, toolExecutionNotifications: notices }] = logOf([linted]).runs[0].invocations
    expect(notices.map(({ associatedRule }) => associatedRule?.id)).toEqual(
      linted.result.notChecked.map(({ ruleId }) => ruleId),
    )
    expect(notices.length).toBeGreaterThan(10)
    for (const { associatedRule, message, level } of notices) {
      expect(rules[associatedRule?.index ?? -1]?.id).toBe(associatedRule?.id)
      expect([level, message.text]).toEqual(['warning', expect.stringContaining('pass --case CASE.json')])
    }
    expect(executionSuccessful).toBe(true)
  })

  it('is no success where a rule broke or a file could not be read', () => {
    const broken = checked(faulty)
    const notChecked = [{ ruleId: 'V05-all-caps', reason: 'the rule failed: out of order' }]
    const runs = [
      logOf([{ ...broken, result: { ...broken.result, notChecked } }]),
      logOf([], [{ file: 'lost.txt', problem: 'lost.txt: there is no such file' }]),
    ]
    for (const {
      runs: [{ invocations }],
    } of runs) {
      expect(invocations[0]).toMatchObject({
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', message: { text: expect.stringMatching(/out of order|no such file/) as string } },
        ],
      })
    }
  })
})

describe('the name of a file', () => {
  it.each([
    ['my draft.txt', 'my%20draft.txt', '%SRCROOT%'],
    ['./a/b.txt', 'a/b.txt', '%SRCROOT%'],
    ['申诉信.txt', '%E7%94%B3%E8%AF%89%E4%BF%A1.txt', '%SRCROOT%'],
    ['a:b#c?d%.txt', 'a%3Ab%23c%3Fd%25.txt', '%SRCROOT%'],
    ['..draft.txt', '..draft.txt', '%SRCROOT%'],
    [resolve('a.txt'), 'a.txt', '%SRCROOT%'],
    ['/tmp/x y.txt', 'tmp/x%20y.txt', 'DISK'],
    ['../x.txt', resolve('../x.txt').slice(1), 'DISK'],
    ['-', 'stdin', undefined],
  ])('%s is a relative reference', (file, uri, uriBaseId) => {
    const [{ artifacts, results }] = logOf([checked(faulty, file)]).runs
    const places = [artifacts[0]?.location, results[0]?.locations[0]?.physicalLocation.artifactLocation]
    for (const place of places) expect([place?.uri, place?.uriBaseId]).toEqual([uri, uriBaseId])
    expect(uri).not.toMatch(/^[a-z]+:|^\//i)
    expect(new URL(uri, 'file:///base/').pathname.startsWith('/base/')).toBe(true)
  })
})

describe('the command', () => {
  it('writes one valid log for all files, and exits as ever', async () => {
    const draft = tempFile('draft.txt', faulty)
    const { out, err, code } = await run(['lint', draft, '-', 'no/such.txt', '--format', 'sarif'], 'A plan.')
    const log = JSON.parse(out) as Log
    expect(validate(log)).toBe(true)
    expect(log.runs[0].artifacts.map(({ location }) => location.uri)).toEqual([draft.slice(1), 'stdin'])
    expect(log.runs[0].invocations[0].executionSuccessful).toBe(false)
    expect([code, err]).toEqual([2, 'lint: no/such.txt: there is no such file\n'])
  })
})
