import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { lint } from '../../../src/core/poa/lint.ts'
import type { Example, Rule } from '../../../src/core/poa/rule.ts'
import { rules } from '../../../src/core/poa/rules/index.ts'

const han = /[\u3400-\u9fff]/

function findings(rule: Rule, example: Example) {
  const { text, kase, form } = typeof example === 'string' ? { text: example } : example
  const result = lint(text, { kase: kase === undefined ? null : Case.parse(kase), form })
  return result.findings.filter((finding) => finding.ruleId === rule.id)
}

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text)
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

describe('the registry', () => {
  const folder = new URL('../../../src/core/poa/rules/', import.meta.url)
  const files = readdirSync(folder).filter((file) => file !== 'index.ts')

  it('lists every file of the folder, each named for its rule', () => {
    const named = rules.map((rule) => `${rule.id.replace(/^[STVC]\d\d-/, '')}.ts`)
    expect(named.toSorted()).toEqual(files.toSorted())
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  })

  it.each(files)('%s exports the rule it is named for', async (file) => {
    const exported = Object.keys((await import(new URL(file, folder).href)) as object)
    expect(exported.map(kebab)).toContain(file.replace('.ts', ''))
  })

  it.each(files)('%s knows no other rule', (file) => {
    expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(/from '\.\/|rules\//)
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says where it comes from and how sure it is', () => {
    expect(id).toMatch(/^[STVC]\d\d-[a-z0-9-]+$/)
    expect(rule.source).not.toBe('')
    expect(rule.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    if (rule.confidence === 'contested') expect(rule.severity).not.toBe('error')
    if (rule.fix === 'assist') expect(rule.assist ?? rule.message).toBeDefined()
  })

  it('speaks both languages, calmly', () => {
    for (const phrase of [rule.title, rule.message, rule.assist]) {
      if (phrase === undefined) continue
      expect(phrase.en).not.toMatch(han)
      expect(phrase.zh).toMatch(han)
      expect(`${phrase.en}${phrase.zh}`).not.toMatch(/[!！]/)
    }
  })

  it('has at least three examples of each kind', () => {
    for (const examples of [rule.good, rule.bad]) {
      const chinese = examples.filter((example) => han.test(textOf(example)))
      expect(examples.length - chinese.length).toBeGreaterThanOrEqual(3)
      if (chinese.length > 0) expect(chinese.length).toBeGreaterThanOrEqual(3)
    }
  })

  it('offers a fix somewhere exactly when it says so', () => {
    const fixes = rule.bad
      .flatMap((example) => findings(rule, example))
      .some((finding) => finding.fix !== null)
    expect(fixes).toBe(rule.fix === 'yes')
  })

  it('is content with what its fix makes', () => {
    for (const example of rule.bad) {
      const found = findings(rule, example)
      const fix = found.find((finding) => finding.fix !== null)?.fix
      if (fix == null) continue
      const text = textOf(example)
      const mended = text.slice(0, fix.start) + fix.text + text.slice(fix.end)
      const given = typeof example === 'string' ? {} : example
      expect(findings(rule, { ...given, text: mended }).length).toBeLessThan(found.length)
    }
  })

  it.each(rule.bad.map((example) => [textOf(example).slice(0, 90), example] as const))(
    'objects to: %s',
    (_, example) => {
      expect(findings(rule, example)).not.toEqual([])
    },
  )

  it.each(rule.good.map((example) => [textOf(example).slice(0, 90), example] as const))(
    'accepts: %s',
    (_, example) => {
      expect(findings(rule, example).map(({ start, end }) => textOf(example).slice(start, end))).toEqual([])
    },
  )
})
