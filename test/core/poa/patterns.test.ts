import { describe, expect, it } from 'vitest'
import type { Example } from '../../../src/core/poa/rule.ts'
import { literalsIn, modulesFrom, patternsMadeBy, type SourcePattern } from './collect-patterns.ts'
import { hostileTexts } from './pattern-samples.ts'
import { searchAll } from './pattern-steps.ts'
import { workOf } from './pattern-work.ts'

// Steps at one place of the text, as far as they can be told from the pattern alone.
const most = 200_000
// What the coach must refuse is looked for in the sentences of one message.
const mostInMessage = 2_000_000
// Steps at one place of texts made to be hard for the pattern.
const mostMeasured = 2000

const files = modulesFrom(['poa/**/*.ts', 'refusals.ts'])
const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text)

/** Some patterns are made when they are first needed. */
async function useAll(): Promise<void> {
  const { lint } = await import('../../../src/core/poa/lint.ts')
  const { rules } = await import('../../../src/core/poa/rules/index.ts')
  const { wordings } = await import('../../../src/core/poa/rule.ts')
  for (const wording of wordings) expect(wording.en.flags).toContain('g')
  for (const rule of rules) lint([...rule.good, ...rule.bad].map(textOf).join('\n'), { kase: null })
}

const all = [...files.flatMap(literalsIn), ...(await patternsMadeBy(files, useAll))]
const distinct = [...Map.groupBy(all, ({ source, flags }) => `${source}/${flags.replace('g', '')}`).values()]
const works = distinct.map(([first, ...others]) => {
  const { source, flags, where } = first as SourcePattern
  return {
    source,
    flags,
    where: [where, ...others.map((one) => one.where)].join(' '),
    ...workOf(source, flags),
  }
})
const told = ({ where, source }: { where: string; source: string }): string =>
  `${where} /${source.slice(0, 160)}/`
const mostAt = (where: string): number => (where.startsWith('refusal') ? mostInMessage : most)

describe('the patterns of the linter', () => {
  it('are all collected, those written out and those made of strings', () => {
    expect(works.length).toBeGreaterThan(1000)
    for (const file of [
      'poa/read-lines.ts',
      'date-patterns.ts',
      'quantities.ts',
      'refusals.ts',
      'poa/form.ts',
    ])
      expect(all.map(({ where }) => where.split(':')[0])).toContain(file)
  })

  it('scan no run of characters again from every place in it, and read nothing repeated in several ways', () => {
    const found = works.filter(({ problems }) => problems.length > 0)
    expect(found.map((one) => `${told(one)}: ${one.problems.join('; ')}`)).toEqual([])
  })

  it(`take at most ${most} steps at one place`, () => {
    const found = works.filter(({ steps, where }) => steps > mostAt(where))
    expect(found.map((one) => `${told(one)}: ${one.steps.toExponential(1)}`)).toEqual([])
  })

  it('take no more steps than that, and few, on texts made to be hard for each', () => {
    const found = works.flatMap((one) => {
      if (one.problems.length > 0 || one.steps > mostAt(one.where)) return []
      const limit = Math.min(one.steps, mostMeasured)
      return hostileTexts(one.source, one.flags, 120).flatMap((text) => {
        const steps = searchAll(one.source, one.flags, text).steps / (text.length + 1)
        return steps > limit ? [`${told(one)}: ${Math.round(steps)} of ${limit} on ${text.slice(0, 60)}`] : []
      })
    })
    expect(found).toEqual([])
  })
})
