import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAsins } from '../../../src/core/asins.ts'
import { Case } from '../../../src/core/case.ts'
import { findDates } from '../../../src/core/dates.ts'
import { citedExhibits } from '../../../src/core/poa/exhibits-cited.ts'
import { touchesFact } from '../../../src/core/poa/fix-guard.ts'
import { type FixEdit, type Fixing, fixAll, fixed, undone } from '../../../src/core/poa/fixes.ts'
import { type Finding, type LintOptions, type LintResult, lint } from '../../../src/core/poa/lint.ts'
import { readPlan } from '../../../src/core/poa/read-plan.ts'
import type { Rule } from '../../../src/core/poa/rule.ts'
import { rules } from '../../../src/core/poa/rules/index.ts'
import { samplePlan } from '../../../src/core/poa/sample-plan.ts'
import { findQuantities } from '../../../src/core/quantities.ts'

const alone: LintOptions = { kase: null }
const withNotice: LintOptions = {
  kase: Case.parse({
    notice: { kind: 'inauthentic-customer', asins: ['B0TESTPA01'], receivedOn: '2026-03-01' },
    waivers: [{ ruleId: 'V01-emotional', reason: 'the buyer was hurt' }],
  }),
}

const examples = rules.flatMap((rule) =>
  rule.bad.map((bad): [string, string, LintOptions] => {
    if (typeof bad === 'string') return [rule.id, bad, { kase: null }]
    return [rule.id, bad.text, { kase: bad.kase === undefined ? null : Case.parse(bad.kase), form: bad.form }]
  }),
)
const publicPlans = readFileSync(new URL('../../fixtures/poas.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; text: string })

/** What a seller states, and what the linter would take out of it. */
const fragments = [
  'Root cause',
  'Root cause: cartons of two versions stood in one bin.',
  'Actions taken',
  'On 4 March 2026 we pulled 212 units of B0TESTPA01 from sale (exhibit 2).',
  'We refunded three buyers on 5 March.',
  '# Prevention',
  'Since 6 March the warehouse lead signs each carton, see exhibits 1 to 3.',
  'We will NEVER sell fakes!!!',
  'This will never happen again.',
  'All 40 cartons are 100% authentic and this will never happen again.',
  'We beg you to look at the two units once more.',
  'I have to feed my family.',
  'We are sorry.',
  'Again, we are deeply sorry for the twelve boxes.',
  'Amazon is unfair.',
  'The buyer lied to get a refund.',
  'Our lawyer will act.',
  'We cherish this opportunity.',
  'What should we do next?',
  'This appeal was prepared by Sunrise Appeal Services.',
  'This letter was prepared by Bright Kitchen Ltd.',
  'See https://pan.example/s/abc for the proof.',
  '“Amazon is unfair.”',
  '1. WE TRAINED THE PICKERS!!',
  '- Amazon is unfair.',
  'Thank you for your time.',
  '根本原因',
  '根本原因：新旧两版外盒混放同一货位。',
  '已采取的措施',
  '2026年3月4日停售212件，见附件2。',
  '3月5日为三位买家退款。',
  '预防措施：自3月6日起，每箱入库前由主管签字。',
  '我们保证绝不再犯！！！',
  '百分之百正品。',
  '求求你们恢复我的店铺。',
  '我们深表歉意。',
  '再次为十二件商品深表歉意。',
  '你们系统误判。',
  '买家恶意退货。',
  '请问还需要什么材料？',
  '我们非常珍惜这次机会。',
  '一、我们将起诉。',
]
const joints = [' ', '\n', '\n\n', '\r\n', '']
const plans = fc
  .array(fc.tuple(fc.constantFrom(...fragments), fc.constantFrom(...joints)), { maxLength: 24 })
  .map((parts) => parts.flat().join(''))
const options = fc.constantFrom(alone, withNotice)

function countsOf({ findings }: LintResult): Map<string, number> {
  const open = findings.filter(({ waived }) => waived === null)
  const keys = open.flatMap(({ ruleId, severity }) => [
    ruleId,
    ...(severity === 'error' ? [`${ruleId}!`] : []),
  ])
  return new Map([...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length]))
}

const more = (before: LintResult, after: LintResult): string[] => {
  const [had, has] = [countsOf(before), countsOf(after)]
  return [...has.keys()].filter((key) => (has.get(key) ?? 0) > (had.get(key) ?? 0))
}

/** A rule of the test's own making. */
function custom(id: string, check: Rule['check']): Rule {
  const [first] = rules
  if (first === undefined) throw new Error('no rules')
  return {
    id,
    severity: 'warning',
    title: first.title,
    message: first.message,
    source: 'x',
    confidence: 'expert',
    checked: '2026-01-01',
    fix: 'yes',
    good: [],
    bad: [],
    check,
  }
}

/** Facts of a text as other parts of the coach read them; "100%" counts nothing. */
const facts = (text: string): string[] =>
  [
    ...findDates(text).map(({ words }) => words),
    ...findQuantities(text).flatMap(({ value, unit, words }) =>
      unit === null || (unit === 'percent' && value === 100) || (value === 1 && !/\d/.test(words))
        ? []
        : [`${value} ${unit}`],
    ),
    ...citedExhibits(text).map(({ number }) => `exhibit ${number}`),
    ...findAsins(text),
    ...(text.match(/https?:\S+|\b[A-Z]\w+ (?:[A-Z]\w+ )?Ltd\b/g) ?? []),
  ].toSorted()

const squashed = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
const sentencesOf = (text: string): string[] =>
  readPlan(text)
    .sentences.map((sentence) => squashed(sentence.text))
    .toSorted()

/** An edit takes whole sentences out, or leaves every letter of them. */
function isWhole(text: string, { start, end, before, after }: FixEdit): void {
  if (after.trim() !== '') return expect(sentencesOf(after)).toEqual(sentencesOf(before))
  for (const sentence of readPlan(text).sentences) {
    if (sentence.start >= end || start >= sentence.end) continue
    expect(sentence.start).toBeGreaterThanOrEqual(start)
    expect(sentence.end).toBeLessThanOrEqual(end)
  }
}

/** What holds of any text, once fixed. */
function holds(text: string, given: LintOptions): Fixing {
  const before = lint(text, given)
  const once = fixAll(text, given)
  expect(fixAll(once.text, given)).toMatchObject({ text: once.text, edits: [] })
  expect(once.result).toEqual(lint(once.text, given))
  expect(more(before, once.result)).toEqual([])
  expect(undone(once.text, once.edits)).toBe(text)
  let now = text
  for (const { start, end, before: words, after } of once.edits) {
    expect(now.slice(start, end)).toBe(words)
    now = now.slice(0, start) + after + now.slice(end)
  }
  expect(now).toBe(once.text)
  for (const finding of once.result.findings) explained(once, finding, given)
  return once
}

/** A fix that is still there has its reason, and the reason is true. */
function explained({ text, result, left }: Fixing, { fix, waived }: Finding, given: LintOptions): void {
  if (fix === null || waived !== null) return
  const put = text.includes('\r\n') ? fix.text.replaceAll(/\r?\n/g, '\r\n') : fix.text
  const mended = text.slice(0, fix.start) + put + text.slice(fix.end)
  if (mended === text) return
  const reason = left.find(({ start, end }) => start === fix.start && end === fix.end)
  expect(reason, `a reason for ${JSON.stringify(fix)}`).toBeDefined()
  if (reason?.reason === 'finding')
    expect(more(result, lint(mended, given)).map((key) => key.replace('!', ''))).toEqual(
      expect.arrayContaining([...reason.sets]),
    )
}

describe('all fixes', () => {
  it('made twice are made once, set nothing off, and can be undone', () => {
    fc.assert(
      fc.property(plans, options, (text, given) => void holds(text, given)),
      { numRuns: 120 },
    )
  })

  it('leave every fact as it is', () => {
    const some = plans.filter((text) => !text.includes('https'))
    fc.assert(
      fc.property(some, options, (text, given) => {
        expect(facts(fixAll(text, given).text)).toEqual(facts(text))
      }),
      { numRuns: 120 },
    )
  })

  it('take whole sentences out, or leave every letter of them', () => {
    fc.assert(
      fc.property(plans, (text) => {
        let now = text
        for (const edit of fixAll(text, alone).edits) {
          isWhole(now, edit)
          now = now.slice(0, edit.start) + edit.after + now.slice(edit.end)
        }
      }),
      { numRuns: 100 },
    )
  })

  it.each(publicPlans.map(({ id, text }) => [id, text] as const))(
    'hold for the public plan %s',
    (_, text) => {
      expect(facts(holds(text, alone).text)).toEqual(facts(text))
      holds(text.replaceAll('\n', '\r\n'), withNotice)
    },
  )

  it('hold for every bad example of every rule', () => {
    const made = examples.map(([, text, given]) => holds(text, given).edits.length)
    expect(made.filter((count) => count > 0).length).toBeGreaterThan(60)
  })

  it('are made in an honest plan around its own sentences', () => {
    for (const [lang, noise] of [
      ['en', 'Amazon is unfair. We beg you.\n'],
      ['zh', '你们系统误判。求求你们恢复我的店铺。\n'],
    ] as const) {
      const { text, edits } = fixAll(`${samplePlan[lang]}\n${noise}`, alone)
      expect(text.trimEnd()).toBe(samplePlan[lang].trimEnd())
      expect(edits.length).toBeGreaterThan(0)
    }
  })
})

describe('a fix is not made', () => {
  it('when it would take a fact with it', () => {
    const text = 'Root cause: old boxes. We beg you to look at the two units once more.'
    const { text: after, left } = fixAll(text, alone)
    expect(after).toBe(text)
    expect(left).toMatchObject([{ ruleId: 'V01-emotional', reason: 'fact', sets: [] }])
  })

  it('when it would set off another rule', () => {
    const text = 'Root cause\nAmazon is unfair.\n\nActions taken\nOn 4 March 2026 we pulled 212 units.'
    const blame = rules.find(({ id }) => id === 'V03-blame-amazon')
    if (blame === undefined) throw new Error('no such rule')
    const wantsIt = custom('X01', ({ text: words }) =>
      words.includes('unfair') ? [] : [{ start: 0, end: 1 }],
    )
    const { text: after, left, edits } = fixAll(text, { kase: null, rules: [blame, wantsIt] })
    expect([after, edits]).toEqual([text, []])
    expect(left).toMatchObject([{ ruleId: blame.id, reason: 'finding', sets: ['X01'] }])
  })

  it('when its finding would stay, so that two rules cannot chase each other', () => {
    const turns = (id: string, from: string, to: string): Rule =>
      custom(id, ({ text }) => {
        const start = text.indexOf(from)
        const span = { start, end: start + from.length }
        return start < 0 ? [] : [{ ...span, fix: { ...span, text: to } }]
      })
    const chase = fixAll('a (b', { kase: null, rules: [turns('X01', '(', '['), turns('X02', '[', '(')] })
    expect(chase).toMatchObject({ text: 'a (b', edits: [], left: [{ ruleId: 'X01', reason: 'finding' }] })
    const same = fixAll('a (b', { kase: null, rules: [turns('X01', '(', '((')] })
    expect(same).toMatchObject({ text: 'a (b', edits: [], left: [{ ruleId: 'X01', reason: 'no-better' }] })
  })

  it.each([
    ['We will not ship 12 units.', 'not ', ''],
    ['We will ship the units.', 'will ship', 'shipped'],
    ['We remove the units.', 'remove', 'removed'],
    ['We’ll remove the units.', '’ll', ''],
    ['我们停售库存。', '停售', '停售了'],
    ['We removed 12 units.', '12', '13'],
    ['We removed twelve units.', 'twelve', 'some'],
    ['On 4 March we closed it.', '4 March', '5 March'],
    ['See exhibits 1 to 3.', '1 to 3', '1 to 4'],
    ['Listing B0TESTPA01 is closed.', 'B0TESTPA01', 'b0testpa01'],
    ['From Lihe Trading Ltd we bought it.', 'Lihe Trading Ltd', 'lihe trading ltd'],
    ['We ship it [MISSING: the day].', '[MISSING: the day]', ''],
    ['我们将下架库存。', '将', '已'],
    ['我们未核对款式。', '未', ''],
    ['3月4日停售。', '3月4日', '3月5日'],
    ['停售十二件。', '十二件', '若干'],
    ['见附件2。', '附件2', '附件3'],
    ['供应商为永泰五金有限公司。', '永泰五金有限公司', '某公司'],
  ])('when it changes what is stated: %s %j → %j', (text, from, to) => {
    const start = text.indexOf(from)
    const span = { start, end: start + from.length }
    expect(touchesFact(text, { ...span, ruleId: 'V05-all-caps', text: to, finding: span })).toBe(true)
  })

  it.each([
    ['We NEVER sell fakes.', 'NEVER', 'never'],
    ['We removed 12 units!!!', '!!!', '.'],
    ['We removed １２ units。', '１２ units。', '12 units.'],
    ['One. Two units stay. We beg you. Done.', 'We beg you. ', ''],
    ['A. B. All are 100% authentic. C.', 'All are 100% authentic. ', ''],
    [
      'Units: 12. We closed it. Then 3 more.',
      'Units: 12. We closed it. Then 3 more.',
      'Then 3 more. Units: 12. We closed it.',
    ],
    ['停售12件。绝不再犯。见附件2。', '绝不再犯。', ''],
  ])('only then: %s %j → %j', (text, from, to) => {
    const start = text.indexOf(from)
    const span = { start, end: start + from.length }
    expect(touchesFact(text, { ...span, ruleId: 'V05-all-caps', text: to, finding: span })).toBe(false)
  })

  it('for a name or number unless the rule objects to just that', () => {
    const text = 'The buyer at john@mail.example got 12 units.'
    const finding = { start: 13, end: 30 }
    const hide = { ...finding, ruleId: 'C16-personal-data', text: '(withheld)', finding }
    expect(touchesFact(text, hide)).toBe(false)
    expect(touchesFact(text, { ...hide, ruleId: 'V05-all-caps' })).toBe(true)
    expect(touchesFact(text, { ...hide, end: text.length })).toBe(true)
  })
})

describe('one round of fixes', () => {
  const text = 'Dear team,\nThe supplier lied.\nRegards'
  const at = (found: string, put: string, waived: string | null = null): Finding => {
    const start = text.indexOf(found)
    const span = { start, end: start + found.length }
    const message = { en: 'x', zh: 'x' }
    return {
      ruleId: found,
      severity: 'error',
      ...span,
      line: 1,
      column: 1,
      message,
      fix: { ...span, text: put },
      waived,
    }
  }

  it('leaves out what overlaps and what is waived', () => {
    const findings = [
      at('lied', 'erred'),
      at('Dear team', 'Hello'),
      at('team', 'x'),
      at('Regards', '', 'kept on purpose'),
    ]
    expect(fixed(text, findings)).toBe('Hello,\nThe supplier erred.\nRegards')
  })

  it('keeps the line ends of the text', () => {
    const windows = text.replaceAll('\n', '\r\n')
    const start = windows.indexOf('lied')
    const finding = { ...at('lied', ''), fix: { start, end: start + 4, text: 'erred\ntwice' } }
    expect(fixed(windows, [finding])).toBe('Dear team,\r\nThe supplier erred\r\ntwice.\r\nRegards')
  })
})

describe('a huge text', () => {
  it('is fixed all at once where nothing stands against it', () => {
    const text = 'On 4 March 2026 we pulled 212 units. Amazon is unfair!!! '.repeat(1_000)
    const { edits, left, text: after } = fixAll(text, alone)
    expect(edits.length).toBeGreaterThanOrEqual(1_000)
    expect([left, /unfair|!/.test(after)]).toEqual([[], false])
    expect(undone(after, edits)).toBe(text)
  })

  it('is not linted without end: what was not tried is said', () => {
    const text = 'word '.repeat(35_000)
    const shorter = custom('X01', (plan) =>
      Array.from({ length: 100 }, (_, at) => {
        const span = { start: at * 50, end: at * 50 + 5 }
        return { ...span, fix: { ...span, text: '' } }
      }).filter(() => plan.text.length > 0),
    )
    const asItWas = custom('X02', (plan) => (plan.text.length < text.length ? [{ start: 0, end: 1 }] : []))
    const { left, edits } = fixAll(text, { kase: null, rules: [shorter, asItWas] })
    const reasons = Map.groupBy(left, ({ reason }) => reason)
    expect([edits.length, left.length]).toEqual([0, 100])
    expect([...reasons.keys()].toSorted()).toEqual(['finding', 'not-tried'])
  })
})
