import { PeriodSense } from '../../src/core/notice/learnt/period-sense.ts'
import { type Resemblance, Resembler } from '../../src/core/notice/learnt/resemblance.ts'
import { likeliest } from '../../src/core/notice/learnt/scorer.ts'
import type { Demand } from '../../src/core/words.ts'
import type { Labelled } from './corpus.ts'
import { trainOnNotices } from './notices.ts'
import { placesIn, trainOnPeriods } from './periods.ts'
import { tableOf } from './table.ts'

const parts = 10

interface Score {
  right: number
  wrong: number
  missed: number
}

/**
 * How well the weights alone tell texts that they were not learnt from: each tenth of the corpus is told by the weights
 * of the other nine. Of fields with one value the share that is right; of lists (`documents`, and the places of
 * periods that are reply deadlines) F1; all from 0 to 1.
 */
export function crossed(texts: readonly Labelled[]): Record<string, number> {
  const scores: Record<string, Score> = {}
  const scoreOf = (field: string): Score => (scores[field] ??= { right: 0, wrong: 0, missed: 0 })
  for (let part = 0; part < parts; part += 1) {
    const [own, others] = [
      texts.filter((_, at) => at % parts === part),
      texts.filter((_, at) => at % parts !== part),
    ]
    const resembler = new Resembler(tableOf(trainOnNotices(others), ''))
    for (const { text, want } of own) {
      const like = resembler.of(text)
      if (like === null) continue
      for (const [field, told] of valuesOf(like))
        if (want[field] !== undefined) scoreOf(field)[told === want[field] ? 'right' : 'wrong'] += 1
      if (!Array.isArray(want['documentsRequested'])) continue
      const asked = want['documentsRequested'] as Demand[]
      const told = like.demands.filter(({ likelihood }) => likelihood >= 0.5).map(({ value }) => value)
      const score = scoreOf('documents')
      for (const demand of told) score[asked.includes(demand) ? 'right' : 'wrong'] += 1
      score.missed += asked.filter((demand) => !told.includes(demand)).length
    }
    const sense = new PeriodSense(tableOf(trainOnPeriods(placesIn(others)), ''))
    for (const { place, sense: want } of placesIn(own)) {
      const told = likeliest(sense.of(place)).value
      scoreOf('sense')[told === want ? 'right' : 'wrong'] += 1
      if (told === 'reply') scoreOf('reply deadlines')[want === 'reply' ? 'right' : 'wrong'] += 1
      else if (want === 'reply') scoreOf('reply deadlines').missed += 1
    }
  }
  return Object.fromEntries(Object.entries(scores).map(([field, score]) => [field, shareOf(score)]))
}

function shareOf({ right, wrong, missed }: Score): number {
  return missed === 0 ? right / (right + wrong) : (2 * right) / (2 * right + wrong + missed)
}

function valuesOf(like: Resemblance): [string, string | boolean][] {
  const { kind, source } = likeliest(like.subjects).value
  return [
    ['source', source],
    ['kind', kind],
    ['level', likeliest(like.levels).value],
    ['isNotice', like.isNotice >= 0.5],
  ]
}
