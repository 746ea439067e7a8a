import fc from 'fast-check'
import stringWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../src/cli/lint-excerpt.ts'
import { fixSum } from '../../src/cli/lint-fix.ts'
import { lintText, sumOfAll } from '../../src/cli/lint-text.ts'
import { whyNotChecked } from '../../src/cli/lint-words.ts'
import type { Linted } from '../../src/cli/lint.ts'
import { type Look, harmless, lookOf } from '../../src/cli/look.ts'
import type { FixLeft } from '../../src/core/poa/fixes.ts'
import { type Finding, type LintResult, lint } from '../../src/core/poa/lint.ts'
import { rules } from '../../src/core/poa/rules/index.ts'

const text = 'Dear team,\n我们保证以后绝不再犯。 The supplier lied.\nRegards'

function aFinding(found: string, over: Partial<Finding> = {}, within = text): Finding {
  const start = within.indexOf(found)
  const before = within.slice(0, start).split('\n')
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

const fixOf = (found: string, put: string): Partial<Finding> => {
  const start = text.indexOf(found)
  return { fix: { start, end: start + found.length, text: put } }
}

function aResult(findings: Finding[], over: Partial<LintResult> = {}): LintResult {
  const open = findings.filter(({ waived }) => waived === null)
  const errors = open.filter(({ severity }) => severity === 'error').length
  const warnings = open.filter(({ severity }) => severity === 'warning').length
  return { form: 'full-plan', findings, notChecked: [], errors, warnings, ready: errors === 0, ...over }
}

const linted = (findings: Finding[], over: Partial<Linted> = {}): Linted => ({
  file: 'a.txt',
  text,
  result: aResult(findings),
  hasCase: true,
  fixing: null,
  ...over,
})

async function terminal(columns: number, colors = true): Promise<Look> {
  const stdout = Object.assign(Object.create(null) as NodeJS.WriteStream, {
    isTTY: true,
    columns,
    hasColors: () => colors,
  })
  return lookOf({ stdin: process.stdin, stdout, stderr: process.stderr })
}

// oxlint-disable-next-line no-control-regex -- the codes that change the colour
const bare = (shown: string): string => shown.replaceAll(/\u001b\[\d+m/g, '')

describe('a finding as text', () => {
  it('marks the words under the line, Chinese counted double, and says what to do, what to ask, where to read on', () => {
    const shown = lintText(linted([aFinding('supplier')]), 'en').split('\n')
    const assist = rules.find(({ id }) => id === 'V04-supplier-only-blame')?.assist
    expect(shown.slice(0, 7)).toEqual([
      'a.txt:2:17 must change (V04-supplier-only-blame)',
      '  我们保证以后绝不再犯。 The supplier lied.',
      `  ${' '.repeat(27)}^^^^^^^^`,
      '  Say what your own process lacked.',
      `  Ask: ${assist?.en ?? ''}`,
      '  More: appeal-coach rules V04',
      '',
    ])
    const chinese = lintText(linted([aFinding('supplier')]), 'zh')
    for (const words of [
      '必须改',
      '写自己流程缺了什么。',
      `可以问：${assist?.zh ?? ''}`,
      '详情：appeal-coach rules V04',
    ])
      expect(chinese).toContain(words)
  })

  it('asks and points to the page once for each rule', () => {
    const shown = lintText(linted([aFinding('supplier'), aFinding('lied')]), 'en')
    expect(shown.match(/^ {2}Ask: /gm)).toHaveLength(1)
    expect(shown.match(/^ {2}More: /gm)).toHaveLength(1)
    expect(shown.match(/Say what your own/g)).toHaveLength(2)
  })

  it.each([
    ['lied', 'erred', 'Fix: “lied” → “erred”', '可改：“lied” → “erred”'],
    ['The supplier lied.', '', 'Fix: delete “The supplier lied.”', '可改：删除“The supplier lied.”'],
    ['。 The', '。\n\nThe', 'Fix: break the lines, no word changes', '可改：分行，文字不变'],
    ['。 The', 'The\n。', 'Fix: move the parts, no word changes', '可改：调整顺序，文字不变'],
  ])('shows its fix: %j to %j', (from, to, en, zh) => {
    const findings = [aFinding('lied', fixOf(from, to))]
    expect(lintText(linted(findings), 'en')).toContain(`  ${en}\n`)
    expect(lintText(linted(findings), 'zh')).toContain(`  ${zh}\n`)
    expect(lintText(linted(findings), 'en')).toContain('With a fix (--fix): 1.')
  })

  it('is marked as waived with the reason, and not counted', () => {
    const findings = [aFinding('lied', { waived: 'the court’s own words', ...fixOf('lied', '') })]
    const shown = lintText(linted(findings), 'en')
    expect(shown).toContain('a.txt:2:26 waived (V04-supplier-only-blame)')
    expect(shown).toContain('  Waived, not counted: the court’s own words\n')
    expect(shown).toContain('a.txt: 1 waived. The rules are satisfied. (full-plan)')
    expect(shown).not.toMatch(/Fix|must change/)
    expect(lintText(linted(findings), 'zh')).toContain('  已豁免，不计入：the court’s own words\n')
  })
})

describe('the line around a finding', () => {
  it.each([
    ['word '.repeat(200), 'supplier', 'word '.repeat(200)],
    ['旧版外盒与新版外盒混放在同一货位。'.repeat(60), '供应商', '没有核对版本。'.repeat(60)],
    ['', 'supplier', ' lied.'],
    ['a', 'b'.repeat(500), ''],
  ])('fits into 40, 60 and 80 columns: %#', (before, found, after) => {
    const long = `Title\r\n${before}${found}${after}\r\nEnd`
    const finding = aFinding(found, {}, long)
    for (const columns of [40, 60, 80]) {
      const [line = '', carets = ''] = excerptOf(long, finding, columns)
      expect(stringWidth(line)).toBeLessThanOrEqual(columns - 2)
      expect(stringWidth(carets)).toBeLessThanOrEqual(columns - 2)
      const [from, to] = [carets.indexOf('^'), carets.length]
      const columnsOfLine = Array.from(line).flatMap((each) =>
        stringWidth(each) === 2 ? [each, ''] : [each],
      )
      const marked = columnsOfLine.slice(from, to).join('')
      expect(marked).not.toBe('')
      expect(found.startsWith(marked)).toBe(true)
    }
  })

  it('shows nothing that would move the cursor or turn the writing around', () => {
    const risky = 'Fine \u001b[2J\u202e lied\tnow'
    expect(excerptOf(risky, aFinding('lied', {}, risky), 80)[0]).toBe('Fine  [2J  lied now')
    expect(harmless('a\u0007b\nc')).toBe('a b\nc')
  })

  it('is left out where there is only blank', () => {
    expect(
      excerptOf('a\n\nb', aFinding('\n', { start: 2, end: 2, line: 2, column: 1 }, 'a\n\nb'), 80),
    ).toEqual([])
  })
})

describe('in a terminal', () => {
  const findings = [
    aFinding('supplier'),
    aFinding('lied', { severity: 'warning', ...fixOf('lied', 'erred') }),
    aFinding('Regards', { severity: 'info', waived: 'kept' }),
  ]

  it.each([40, 60, 80])('keeps to %i columns in both languages', async (columns) => {
    const look = await terminal(columns)
    const long = aFinding('Dear', {
      message: { en: 'Say it in fewer words. '.repeat(9), zh: '请写短一点。'.repeat(20) },
    })
    for (const lang of ['en', 'zh'] as const) {
      const shown = lintText(
        linted([...findings, long], {
          hasCase: false,
          result: aResult([...findings, long], {
            notChecked: [{ ruleId: 'C17-contradiction', reason: 'no case' }],
          }),
        }),
        lang,
        look,
      )
      // The place and the rule stand on one row, so that it can be clicked and searched for.
      const rows = bare(shown)
        .split('\n')
        .filter((row) => !row.startsWith('a.txt:'))
      const widths = rows.map((row) => stringWidth(row))
      expect(Math.max(...widths)).toBeLessThanOrEqual(columns)
    }
  })

  it('shows any text without a control character and within the columns', async () => {
    const look = await terminal(40, false)
    const words = fc.constantFrom(
      'Amazon is unfair. ',
      '我们保证绝不再犯。',
      'NEVER!!! ',
      '\n',
      '\r\n',
      '\t',
      '\ud800',
      '\u001b[2J',
      '\u202e',
      '👍',
      'é',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(words, { maxLength: 30 }).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(texts, (any) => {
        const one = linted([], { file: 'a', text: any, result: lint(any, { kase: null }) })
        for (const row of lintText(one, 'en', look).split('\n')) {
          // oxlint-disable-next-line no-control-regex -- none may be left
          expect(row).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
          if (!row.startsWith('a:')) expect(stringWidth(row)).toBeLessThanOrEqual(40)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('has colour only where the terminal has it', async () => {
    expect(lintText(linted(findings), 'en', await terminal(80))).toContain('\u001b[31mmust change')
    expect(lintText(linted(findings), 'en', await terminal(80, false))).not.toContain('\u001b')
    expect(lintText(linted(findings), 'en')).not.toContain('\u001b')
    const colourless = bare(lintText(linted(findings), 'en', await terminal(80)))
    expect(colourless).toBe(lintText(linted(findings), 'en', await terminal(80, false)))
  })
})

describe('the sum', () => {
  const note = aFinding('Dear', { severity: 'info' })

  it.each<[string, Finding[], Partial<LintResult>, string, string]>([
    ['nothing', [], {}, 'nothing to change. The rules are satisfied.', '没有要改的。规则检查通过。'],
    ['notes', [note, note], {}, '2 notes. The rules are satisfied.', '提示 2 处。规则检查通过。'],
    [
      'an error',
      [aFinding('lied'), note],
      {},
      '1 must change, 1 note. Not ready to send.',
      '必须改 1 处，提示 1 处。还不能提交。',
    ],
    [
      'a blind spot',
      [],
      { ready: false },
      'nothing to change. Not ready to send: not all was checked.',
      '没有要改的。还不能提交：有些规则没能检查。',
    ],
  ])('of %s', (_, findings, over, en, zh) => {
    const one = linted(findings, { result: aResult(findings, over) })
    expect(lintText(one, 'en')).toContain(`a.txt: ${en} (full-plan)`)
    expect(lintText(one, 'zh')).toContain(`a.txt：${zh}（full-plan）`)
  })

  it('of several files counts all, and names how many could not be read', () => {
    const all = [linted([aFinding('lied'), note]), linted([])]
    expect(sumOfAll(all, [{ file: 'b', problem: 'x' }], 'en')).toEqual([
      '3 files: 1 must change, 1 note. Ready: 1 of 3. Could not be read: 1.',
    ])
    expect(sumOfAll(all, [], 'zh')).toEqual(['共 2 个文件：必须改 1 处，提示 1 处。通过 1 个。'])
    expect(sumOfAll(all.slice(1), [], 'en')).toEqual([])
  })
})

describe('what was not checked', () => {
  it('is named by reason, in words for a seller', () => {
    const notChecked = [
      { ruleId: 'C17-contradiction', reason: 'no case' },
      { ruleId: 'S08-asin-coverage', reason: 'no notice in the case' },
      { ruleId: 'C22-quantity-mismatch', reason: 'no case' },
    ]
    const alone = linted([], { hasCase: false, result: aResult([], { notChecked, ready: false }) })
    expect(lintText(alone, 'en')).toContain('Not checked (no case given: pass --case CASE.json): C17 S08\n')
    expect(lintText(alone, 'en')).toContain('Checked in part (no case given: pass --case CASE.json): C22\n')
    expect(lintText(alone, 'zh')).toContain('未检查（没有给出案件：请加 --case CASE.json）：C17 S08\n')
    expect(lintText(alone, 'zh')).toContain('只查了一部分（没有给出案件：请加 --case CASE.json）：C22\n')
  })

  it('has words in both languages for every reason that a rule gives', () => {
    const reasons = new Set(rules.flatMap((rule) => rule.needs?.({ kase: null, form: 'full-plan' }) ?? []))
    expect(reasons.size).toBeGreaterThan(2)
    for (const reason of reasons) {
      for (const hasCase of [true, false]) {
        const { en, zh } = whyNotChecked(reason, hasCase)
        expect(en).not.toBe(reason)
        expect(zh).toMatch(/\p{Script=Han}/u)
        if (!hasCase) expect(en).toContain('--case CASE.json')
      }
    }
    expect(whyNotChecked('the rule failed: out of order', true).zh).toBe('规则运行出错：out of order')
  })
})

describe('what --fix says', () => {
  const edit = { ruleId: 'V05-all-caps', start: 0, end: 1, before: 'A', after: 'a' }
  const left = (reason: FixLeft['reason'], sets: string[] = []): FixLeft => ({
    ruleId: 'V03-blame-amazon',
    start: 0,
    end: 1,
    reason,
    sets,
  })
  const fixing = (edits: number, lefts: FixLeft[] = []): Linted['fixing'] => ({
    text,
    result: aResult([]),
    edits: Array.from({ length: edits }, () => edit),
    left: lefts,
  })

  it.each<[Linted['fixing'], string, string]>([
    [fixing(0), 'a.txt: no fix made; left: 1 must change.', 'a.txt：没有可改的；还剩：必须改 1 处。'],
    [
      fixing(1),
      'a.txt: 1 fix made (V05); left: 1 must change.',
      'a.txt：改了 1 处（V05）；还剩：必须改 1 处。',
    ],
    [
      fixing(2, [left('fact')]),
      'a.txt: 2 fixes made (V05); left: 1 must change. 1 fix not made: would change a fact (V03).',
      'a.txt：改了 2 处（V05）；还剩：必须改 1 处。有 1 处没改：会改动事实（V03）。',
    ],
    [
      fixing(0, [left('finding', ['S07-too-short']), left('not-tried')]),
      'a.txt: no fix made; left: 1 must change. 2 fixes not made: would set off S07 (V03); not tried in so long a text, run it again (V03).',
      'a.txt：没有可改的；还剩：必须改 1 处。有 2 处没改：会引出 S07（V03）；文本太长没有试，请再运行一次（V03）。',
    ],
  ])('in one line: %#', (done, en, zh) => {
    expect(fixSum(linted([aFinding('lied')], { fixing: done }), 'en')).toBe(en)
    expect(fixSum(linted([aFinding('lied')], { fixing: done }), 'zh')).toBe(zh)
  })

  it('calls standard input by its name', () => {
    expect(fixSum(linted([], { file: '-', fixing: fixing(0) }), 'en')).toMatch(/^standard input: /)
  })
})
