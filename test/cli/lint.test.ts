import { describe, expect, it } from 'vitest'
import { fixed } from '../../src/cli/lint-fix.ts'
import { sarifOf } from '../../src/cli/lint-sarif.ts'
import { lintText } from '../../src/cli/lint-text.ts'
import { LintOut } from '../../src/cli/output-shapes.ts'
import type { Finding, LintResult } from '../../src/core/poa/lint.ts'
import { run, tempFile } from './run.ts'

const text = 'Dear team,\n我们保证以后绝不再犯。 The supplier lied.\nRegards'

function aFinding(found: string, over: Partial<Finding> = {}): Finding {
  const start = text.indexOf(found)
  const before = text.slice(0, start).split('\n')
  return {
    ruleId: 'V04-supplier-only-blame',
    severity: 'error',
    start,
    end: start + found.length,
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    message: { en: 'Say what your own process lacked.', zh: '写自己流程缺了什么。' },
    fix: null,
    waived: null,
    ...over,
  }
}

const aResult = (findings: Finding[], over: Partial<LintResult> = {}): LintResult => ({
  form: 'full-plan',
  findings,
  notChecked: [],
  errors: findings.length,
  warnings: 0,
  ready: false,
  ...over,
})

describe('lint as text', () => {
  it('marks the words under the line, Chinese counted double', () => {
    const shown = lintText({ file: 'a.txt', text, result: aResult([aFinding('supplier')]) }, 'en').split('\n')
    expect(shown.slice(0, 4)).toEqual([
      'a.txt:2:17 must change (V04-supplier-only-blame)',
      '  我们保证以后绝不再犯。 The supplier lied.',
      `  ${' '.repeat(27)}^^^^^^^^`,
      '  Say what your own process lacked.',
    ])
  })

  it('shows only the part of a long line that fits', () => {
    const long = `${'word '.repeat(200)}supplier ${'word '.repeat(200)}`
    const start = long.indexOf('supplier')
    const finding = { ...aFinding('supplier'), start, end: start + 8, line: 1, column: start + 1 }
    const [, line = '', carets = ''] = lintText(
      { file: 'a', text: long, result: aResult([finding]) },
      'en',
    ).split('\n')
    expect(line.length).toBeLessThan(80)
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('supplier')
  })

  it('names the rules that did not run, by reason', () => {
    const notChecked = ['C01-notice-mismatch', 'C05-mechanics'].map((ruleId) => ({
      ruleId,
      reason: 'needs a case',
    }))
    const shown = lintText({ file: 'a', text, result: aResult([], { notChecked }) }, 'zh')
    expect(shown).toContain('未检查（needs a case）：C01 C05')
    expect(shown).toContain('还不能提交')
  })
})

describe('mechanical fixes', () => {
  const at = (found: string, put: string, waived: string | null = null): Finding => {
    const finding = aFinding(found)
    return { ...finding, waived, fix: { start: finding.start, end: finding.end, text: put } }
  }

  it('are made from left to right, overlapping and waived ones left out', () => {
    const findings = [
      at('lied', 'erred'),
      at('Dear team', 'Hello'),
      at('team', 'x'),
      at('Regards', '', 'kept on purpose'),
    ]
    expect(fixed(text, findings)).toBe('Hello,\n我们保证以后绝不再犯。 The supplier erred.\nRegards')
  })
})

describe('SARIF', () => {
  it('gives each finding its place and level', () => {
    const log = sarifOf([
      { file: 'my draft.txt', text, result: aResult([aFinding('supplier', { waived: 'known' })]) },
    ])
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'appeal-coach' } },
          results: [
            {
              level: 'error',
              suppressions: [{ justification: 'known' }],
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'my%20draft.txt' },
                    region: {
                      startLine: 2,
                      startColumn: 17,
                      endLine: 2,
                      endColumn: 25,
                      charOffset: 27,
                      charLength: 8,
                    },
                  },
                },
              ],
            },
          ],
        },
      ],
    })
  })

  it('counts the end of a finding over several lines', () => {
    const log = sarifOf([{ file: '-', text, result: aResult([aFinding('lied.\nRegards')]) }])
    expect(JSON.stringify(log)).toContain('"endLine":3,"endColumn":8')
  })
})

describe('the lint verb', () => {
  it('gives one object of the promised shape for each input', async () => {
    const files = ['one.txt', 'two.txt'].map((name) => tempFile(name, 'We promise it never happens again.'))
    const { json } = await run(['lint', ...files, '--json'])
    expect(json().map((line) => LintOut.parse(line).file)).toEqual(files)
  })

  it('is never ready without a case', async () => {
    const { json } = await run(['lint', '-', '--format', 'json'], 'A plan.')
    expect(json()[0]).toMatchObject({ file: '-', ready: false })
  })
})
