import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { lint } from '../../../src/core/poa/lint.ts'
import { rules } from '../../../src/core/poa/rules/index.ts'
import type { Form } from '../../../src/core/words.ts'

type Example = string | { readonly text: string; readonly kase?: unknown; readonly form?: Form }

interface Examples {
  /** Texts the rule objects to, and texts it passes. */
  readonly bad?: readonly Example[]
  readonly good?: readonly Example[]
  /** Texts it objects to with this severity. */
  readonly warn?: readonly Example[]
  readonly error?: readonly Example[]
}

// Ways in which sellers, agencies, templates and machines say what these rules are about, and honest ways near them.
const folder = new URL('../../fixtures/content-rules/', import.meta.url)
const files = readdirSync(folder).map((file) => [file.replace('.json', ''), file] as const)

describe.each(files)('%s', (code, file) => {
  const rule = rules.find(({ id }) => id.startsWith(code))
  if (rule === undefined) throw new Error(`no rule ${code}`)
  const examples = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Examples
  const severities = (example: Example): string[] => {
    const { text, kase, form } = typeof example === 'string' ? { text: example } : example
    const result = lint(text, { kase: kase === undefined ? null : Case.parse(kase), form, rules: [rule] })
    expect(result.notChecked.filter(({ reason }) => reason.startsWith('the rule failed'))).toEqual([])
    return result.findings.map(({ severity }) => severity)
  }
  const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text)

  it('objects to every way of saying it', () => {
    const missed = (examples.bad ?? []).filter((example) => severities(example).length === 0)
    expect(missed.map(textOf)).toEqual([])
  })

  it('passes what is honest', () => {
    const flagged = (examples.good ?? []).filter((example) => severities(example).length > 0)
    expect(flagged.map(textOf)).toEqual([])
  })

  if (examples.error === undefined && examples.warn === undefined) return
  it('weighs it as the sheet does', () => {
    const lighter = (examples.error ?? []).filter((example) => !severities(example).includes('error'))
    const heavier = (examples.warn ?? []).filter((example) => {
      const found = severities(example)
      return found.length === 0 || found.some((severity) => severity !== 'warning')
    })
    expect([...lighter, ...heavier].map(textOf)).toEqual([])
  })
})
