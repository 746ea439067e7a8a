import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { formOf, formOfCase } from '../../../src/core/poa/form.ts'
import { lint } from '../../../src/core/poa/lint.ts'
import type { Rule } from '../../../src/core/poa/rule.ts'
import { rules } from '../../../src/core/poa/rules/index.ts'
import { samplePlan } from '../../../src/core/poa/sample-plan.ts'
import { createLinter } from '../../harness.ts'

const notice = (more: object = {}) => ({ kind: 'inauthentic-customer', asins: ['B0TESTPA01'], ...more })
const aCase = (more: object = {}): Case => Case.parse({ notice: notice(), ...more })
const ids = (text: string, kase: Case | null = null): string[] => [
  ...new Set(lint(text, { kase }).findings.map((finding) => finding.ruleId)),
]

describe('lint', () => {
  it('gives findings in the order of the text, with line and column from 1', () => {
    const { findings } = lint('Root cause\nThe box was old.\nAmazon is unfair.', { kase: null })
    expect(findings.map((finding) => finding.start)).toEqual(
      findings.map((finding) => finding.start).toSorted((a, b) => a - b),
    )
    expect(findings.find((finding) => finding.ruleId === 'V03-blame-amazon')).toMatchObject({
      severity: 'error',
      start: 28,
      end: 44,
      line: 3,
      column: 1,
      waived: null,
    })
  })

  it('names the rules that could not run, and is not ready without a case', () => {
    const { notChecked, ready } = lint(samplePlan.en, { kase: null })
    expect(notChecked.map((one) => one.ruleId)).toContain('S08-asin-coverage')
    expect(ready).toBe(false)
  })

  it.each(['en', 'zh'] as const)(
    'finds nothing in the structure, tense and tone of an honest plan: %s',
    (lang) => {
      const found = lint(samplePlan[lang], { kase: aCase() }).findings.filter((finding) =>
        /^[STV]/.test(finding.ruleId),
      )
      expect(
        found.map((finding) => [finding.ruleId, samplePlan[lang].slice(finding.start, finding.end)]),
      ).toEqual([])
    },
  )

  it.each(['\r\n', '\n\n', '\n\u00a0'])('does not mind how lines end: %j', (end) => {
    const text = samplePlan.en.replaceAll('\n', end)
    const found = lint(text, { kase: aCase() }).findings.filter((finding) => /^[STV]/.test(finding.ruleId))
    expect(found).toEqual([])
    expect(ids('Amazon\u00a0is\nunfair.')).toContain('V03-blame-amazon')
  })

  it('mends the order of parts by moving them whole', () => {
    const text =
      'Summary\n\nPrevention\nEach carton is checked.\n\nRoot cause\nThe box was old.\n\nActions\nWe pulled 12 units.\n\nExhibits\nExhibit 1: photo.'
    const fix = lint(text, { kase: null }).findings.find(
      (finding) => finding.ruleId === 'S04-section-order',
    )?.fix
    if (fix == null) throw new Error('no fix')
    expect(text.slice(0, fix.start) + fix.text + text.slice(fix.end)).toBe(
      'Summary\n\nRoot cause\nThe box was old.\n\nActions\nWe pulled 12 units.\n\nPrevention\nEach carton is checked.\n\nExhibits\nExhibit 1: photo.',
    )
    const numbered = lint('A. Actions\nWe pulled 12 units.\nB. Root cause\nThe box was old.', {
      kase: null,
    }).findings
    expect(numbered.find((finding) => finding.ruleId === 'S04-section-order')?.fix).toBeNull()
  })

  it('keeps a waived finding and does not count it', () => {
    const text = 'Amazon is unfair.'
    const open = lint(text, { kase: aCase() })
    const waived = lint(text, {
      kase: aCase({ waivers: [{ ruleId: 'V03-blame-amazon', reason: 'quoted in court' }] }),
    })
    expect(waived.findings.find((finding) => finding.ruleId === 'V03-blame-amazon')?.waived).toBe(
      'quoted in court',
    )
    expect(waived.errors).toBe(open.errors - 1)
  })

  it('lifts a confession only by the confirmation of the seller', () => {
    const text = 'We sold fake goods.'
    const found = (kase: Case) =>
      lint(text, { kase }).findings.find((finding) => finding.ruleId === 'V08-self-incrimination')
    expect(found(aCase({ waivers: [{ ruleId: 'V08-self-incrimination', reason: 'x' }] }))?.waived).toBeNull()
    const confirmed = { 'confirm/V08-self-incrimination': { value: true, words: 'yes, it is true' } }
    expect(found(aCase({ facts: confirmed }))?.waived).toBe('yes, it is true')
    expect(found(aCase({ facts: { 'confirm/V08-self-incrimination': { value: false } } }))?.waived).toBeNull()
  })

  it('reports a rule that throws as not checked', () => {
    const [first] = rules
    if (first === undefined) throw new Error('no rules')
    const broken: Rule = {
      ...first,
      check: () => {
        throw new Error('out of order')
      },
    }
    const result = lint('The box was old.', { kase: aCase(), rules: [broken] })
    expect(result.notChecked).toEqual([{ ruleId: first.id, reason: 'the rule failed: out of order' }])
    expect(result).toMatchObject({ findings: [], errors: 0, ready: false })
  })
})

describe('the form', () => {
  const posture = (value: string) => ({ facts: { posture: { value } } })
  it.each([
    ['full-plan', {}],
    ['full-plan', { notice: notice({ documentsRequested: ['invoices', 'poa'] }) }],
    ['documents-only', { notice: notice({ documentsRequested: ['invoices', 'supplier-contact'] }) }],
    ['rights-owner-dispute', { notice: notice({ kind: 'rights-owner-counterfeit' }), ...posture('wrong') }],
    [
      'rights-owner-dispute',
      { notice: notice({ kind: 'rights-owner-trademark' }), ...posture('never-sold') },
    ],
    ['full-plan', { notice: notice({ kind: 'rights-owner-counterfeit' }), ...posture('right') }],
    ['questionnaire', { notice: notice({ questions: [{ text: 'Why?', maxLength: 500 }] }) }],
    ['narrow-reply', { notice: notice({ kind: 'reply-more-info' }) }],
    ['full-plan', { notice: notice({ kind: 'reply-more-info', documentsRequested: ['poa'] }) }],
  ])('%s follows from the case %#', (form, more) => {
    expect(formOfCase(aCase(more))).toBe(form)
    expect(formOf('Root cause: the box was old.', aCase(more))).toBe(form)
  })

  it('is a counter-notice by its words', () => {
    expect(formOf('This is a counter notification under 17 USC 512(g)(3).', aCase())).toBe('counter-notice')
    expect(formOf('Counter-Notice\nMaterial that was removed: …', null)).toBe('counter-notice')
    expect(formOf('反通知\n被移除的内容：……', null)).toBe('counter-notice')
    expect(formOf('Root cause: the box was old.', null)).toBe('full-plan')
    expect(formOf('Root cause: the box was old. We filed no counter-notice.', null)).toBe('full-plan')
  })

  it('turns off the rules that do not speak about it', () => {
    const off = (form: 'documents-only' | 'counter-notice' | 'questionnaire') =>
      rules
        .filter((rule) => /^[STV]/.test(rule.id) && rule.notFor?.includes(form))
        .map((rule) => rule.id.slice(0, 3))
    const on = ['S08', 'S09', 'T08', 'V03', 'V07', 'V08', 'V09', 'V11', 'V12', 'T10', 'V14']
    const all = rules.filter((rule) => /^[STV]/.test(rule.id)).map((rule) => rule.id.slice(0, 3))
    expect(off('documents-only')).toEqual(all.filter((code) => !on.includes(code)))
    expect(off('counter-notice')).toEqual([
      'S01',
      'S02',
      'S03',
      'S04',
      'S07',
      'T01',
      'T02',
      'T03',
      'T04',
      'T05',
      'T06',
      'T07',
      'T09',
      'V04',
      'V11',
    ])
    expect(off('questionnaire')).toEqual(['S01', 'S02', 'S03', 'S04', 'S05', 'S07'])
  })
})

describe('public plans', () => {
  interface PublicPlan {
    id: string
    text: string
    case_type: 'inauthentic' | 'rights-owner' | 'verification' | 'other'
    annotator_findings: string[]
  }
  const kinds = {
    inauthentic: 'inauthentic-customer',
    'rights-owner': 'rights-owner-counterfeit',
    verification: 'verification',
    other: 'other',
  }
  const lines = readFileSync(new URL('../../fixtures/poas.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const plans = lines.map((line) => JSON.parse(line) as PublicPlan)
  const known = new Set(rules.map((rule) => rule.id))

  it.each(plans.map((plan) => [plan.id, plan] as const))('%s: reports what a reader marked', (_, plan) => {
    const found = ids(plan.text, Case.parse({ notice: { kind: kinds[plan.case_type] } }))
    expect(found).toEqual(expect.arrayContaining(plan.annotator_findings.filter((id) => known.has(id))))
  })

  it('asks no root cause of a counter-notice', () => {
    const plan = plans.find((one) => one.id === 'P025')
    expect(ids(plan?.text ?? '').filter((id) => /^S0[1-4]|^T0[1-7]/.test(id))).toEqual([])
  })
})

describe('for any text', () => {
  const words = fc.constantFrom(
    'We ',
    'will ',
    'Amazon ',
    'is unfair. ',
    '“',
    '”',
    '"',
    '\n',
    '# ',
    '1. ',
    'Root cause: ',
    '根本原因：',
    '我们',
    '会',
    '。',
    '3月4日',
    'B0TESTPA01',
    '!!!',
    '\ud800',
    '> ',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join('')),
  )

  it('findings lie inside it, come out the same twice, and nothing throws', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = lint(text, { kase: aCase() })
        for (const { start, end, line, column, fix } of first.findings) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(line).toBeGreaterThan(0)
          expect(column).toBeGreaterThan(0)
          if (fix !== null) expect(fix.end).toBeLessThanOrEqual(text.length)
        }
        expect(first.notChecked.filter((one) => one.reason.startsWith('the rule failed'))).toEqual([])
        expect(lint(text, { kase: aCase() })).toEqual(first)
      }),
      { numRuns: 300 },
    )
  })
})

it('every rule runs on the case that the bench measures', async () => {
  expect((await createLinter()).ruleCount).toBe(rules.length)
})
