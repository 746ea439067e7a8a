import { readdirSync, readFileSync } from 'node:fs'
import type { Triage } from '../../../src/core/notice/triage.ts'

const folder = new URL('../../fixtures/notices/', import.meta.url)

export interface Fixture {
  readonly name: string
  readonly text: string
  /** The keys of a reading that the fixture fixes; `deadlines` as [what, days or date], `more` as such readings. */
  readonly expected: Readonly<Record<string, unknown>>
}

/** Every NAME.txt with its NAME.json, found by listing. */
export const fixtures: readonly Fixture[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({
    name: file.slice(0, -4),
    text: readFileSync(new URL(file, folder), 'utf8'),
    expected: JSON.parse(
      readFileSync(new URL(file.replace(/txt$/, 'json'), folder), 'utf8'),
    ) as Fixture['expected'],
  }))

type Reading = Omit<Triage, 'more'> & { more?: Triage['more'] }

/** The part of a reading that a fixture speaks of, in the fixture's shape. */
export function told(reading: Reading, expected: Fixture['expected']): Record<string, unknown> {
  const shown: Record<string, unknown> = {}
  for (const key of Object.keys(expected)) {
    if (key === 'documentsRequested') shown[key] = reading.documentsRequested.toSorted()
    else if (key === 'deadlines')
      shown[key] = reading.deadlines.map((one) => [one.what, one.date ?? one.days])
    else if (key === 'more') {
      const others = (expected['more'] ?? []) as Fixture['expected'][]
      shown[key] = (reading.more ?? []).map((one, index) => told(one, others[index] ?? {}))
    } else shown[key] = reading[key as keyof Triage]
  }
  return shown
}
