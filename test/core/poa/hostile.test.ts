import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Example } from '../../../src/core/poa/rule.ts'
import { forms, documentTypes, demands, type Form } from '../../../src/core/words.ts'
import { literalsIn } from './collect-patterns.ts'
import { Counter, type Work } from './count-work.ts'
import { fragments, moreFragments, oneSentence } from './hostile-fragments.ts'
import { fragmentsOf, repeated } from './pattern-samples.ts'

// The counting begins before the code is loaded.
const counter = new Counter('/src/core/')
await counter.start()
afterAll(() => {
  counter.stop()
})
const { Case } = await import('../../../src/core/case.ts')
const { lint } = await import('../../../src/core/poa/lint.ts')
const { rules } = await import('../../../src/core/poa/rules/index.ts')

// One unit: a block of code entered, a character searched, an element of a list gone through.
const mostPerCharacter = 1500
// Four times the text: four times the work; a short text may not yet have all there is to look at. A part may grow by
// more as long as it is small, or where places are looked up by halving.
const mostGrowth = 4.4
const mostGrowthOfShort = 5
const mostGrowthOfPart = 6
const smallPart = 10 // for each character

/** A case that gives every rule something to compare with. */
const kase = Case.parse({
  notice: {
    kind: 'inauthentic-customer',
    source: 'customer',
    asins: ['B0TESTPA01', 'B0TESTPA02'],
    receivedOn: '2026-06-28',
    invoiceWindowDays: 365,
    documentsRequested: demands,
    brands: ['Norvik'],
    text: 'We removed your listing B0TESTPA01. Please send invoices and a plan of action. '.repeat(40),
  },
  facts: Object.fromEntries(
    ['units-sold', 'units-stock', 'units-removed', 'supplier', 'cause-words', 'event-words'].map((id, n) => [
      id,
      { value: n < 3 ? n * 17 + 100 : `some words ${n}`, words: `some words ${n}` },
    ]),
  ),
  evidence: documentTypes.map((type, n) => ({
    id: `e${n}`,
    type,
    number: `${2291 + n}`,
    issuedOn: n % 2 === 0 ? '2026-03-04' : '2026-07-09',
    purchasedOn: '2026-03-03',
    supplier: 'Guangzhou Lihe Furniture Co., Ltd.',
    units: 400 + n,
    asins: ['B0TESTPA01'],
  })),
  waivers: [{ ruleId: 'V03-blame-amazon', reason: 'tried' }],
  rounds: [{ number: 1, text: 'We sold 400 units. The cause was the old box. '.repeat(60) }],
})

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text)
const sum = (work: Work): number => [...work.values()].reduce((total, units) => total + units, 0)

/** Lints a text and one four times as long, and says what grew by more, and what was too much. */
async function troubleWith(text: (length: number) => string, length: number, form: Form): Promise<string[]> {
  const short = await counter.count(() => lint(text(length), { kase, form }))
  const long = await counter.count(() => lint(text(4 * length), { kase, form }))
  const [before, after] = [sum(short.work), sum(long.work)]
  const parts = [...long.work].flatMap(([part, units]) => {
    const growth = units / Math.max(short.work.get(part) ?? 0, smallPart * length)
    return growth > mostGrowthOfPart ? [`${part}: ${growth.toFixed(1)} times, ${units}`] : []
  })
  const { findings, notChecked } = long.result
  const fixes = findings.reduce((total, { fix }) => total + (fix?.text.length ?? 0), 0)
  return [
    ...parts,
    ...(after / before > (length < 25_000 ? mostGrowthOfShort : mostGrowth)
      ? [`all: ${(after / before).toFixed(1)} times`]
      : []),
    ...(after > mostPerCharacter * 4 * length
      ? [`${Math.round(after / length / 4)} for each character`]
      : []),
    ...(findings.length > 4 * length ? [`${findings.length} findings`] : []),
    ...(fixes > 16 * length ? [`fixes of ${fixes} characters`] : []),
    ...notChecked.flatMap(({ reason }) => (reason.startsWith('the rule failed') ? [reason] : [])),
  ]
}

const filled = (fragment: string) => (length: number) => repeated(fragment, length)
const formFor = (n: number): Form => forms[n % forms.length] ?? 'full-plan'

beforeAll(() => {
  // What is worked out once for the case and the rules is no work of a text.
  const text = rules.flatMap((rule) => [...rule.good, ...rule.bad].map(textOf)).join('\n')
  for (const form of forms) lint(text, { kase, form })
}, 60_000)

// HOSTILE=all takes 100,000 characters of every fragment; else every sixth has so many.
const isWhole = process.env['HOSTILE'] === 'all'
const lengths = fragments.map((fragment, n) => [fragment, isWhole || n % 6 === 0 ? 100_000 : 16_000] as const)

describe('four times the text is four times the work', () => {
  it.each(lengths)('%j, %i characters of it', async (fragment, length) => {
    expect(await troubleWith(filled(fragment), length / 4, 'full-plan')).toEqual([])
  })

  it.each(moreFragments.map((fragment, n) => [fragment, n] as const))(
    '%j, 8,000 of it',
    async (fragment, n) => {
      expect(await troubleWith(filled(fragment), 2000, formFor(n))).toEqual([])
    },
  )

  it('one sentence of 100,000 characters', async () => {
    expect(await troubleWith(oneSentence, 25_000, 'full-plan')).toEqual([])
  })
})

describe.each(rules.map((rule, n) => [rule.id, rule, n] as const))('%s', (id, rule, n) => {
  const file = fileURLToPath(
    new URL(`../../../src/core/poa/rules/${id.replace(/^[STVC]\d\d-/, '')}.ts`, import.meta.url),
  )
  const words = [...new Set(literalsIn(file).flatMap(({ source, flags }) => fragmentsOf(source, flags)))]
  const examples = rule.bad.map(textOf)

  it.each([
    ['its bad examples, in one line', examples.join(' ') + ' '],
    ['its bad examples, each a line, and the words of its patterns', [...examples, ...words, ''].join('.\n')],
  ])('%s', async (_, fragment) => {
    expect(await troubleWith(filled(fragment), Math.max(2000, fragment.length), formFor(n))).toEqual([])
  })
})
