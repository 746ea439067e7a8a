import { findDates } from '../../src/core/dates.ts'
import { readSentences } from '../../src/core/notice/layout.ts'
import { type Place, type Sense, senses, wordsAround } from '../../src/core/notice/learnt/period-sense.ts'
import { findPeriods } from '../../src/core/notice/periods.ts'
import { withoutRemarks } from '../../src/core/notice/remark.ts'
import { isSellersOwn } from '../../src/core/notice/voice.ts'
import type { Labelled } from './corpus.ts'
import { train, type Weights } from './train.ts'

export interface LabelledPlace {
  readonly place: Place
  readonly sense: Sense
}

export function trainOnPeriods(places: readonly LabelledPlace[]): Weights {
  const examples = places.map(({ place, sense }) => ({
    words: wordsAround(place),
    right: [senses.indexOf(sense)],
  }))
  return train(examples, [senses.length], 3)
}

type Deadline = readonly [string, number | string | null]

/** Every period and day of labelled notices, with what the labels make of it; those with two senses are left out. */
export function placesIn(texts: readonly Labelled[]): LabelledPlace[] {
  return texts.flatMap(({ text, want }) => {
    const deadlines = want['deadlines'] as readonly Deadline[] | undefined
    if (deadlines === undefined || want['isNotice'] === false) return []
    const places = placesOf(text)
    return places.flatMap(({ place, is }) => {
      // Invoices of the last 90 days, and funds held for 90 days: the label does not tell which is which.
      const isTwice =
        place.days !== null && places.filter((other) => other.place.days === place.days).length > 1
      const hits = new Set(deadlines.filter(([, when]) => is(when)).map(([what]) => what))
      const told = senses.filter((sense) => hits.has(sense))
      return told.length > 1 || (isTwice && told.length > 0) ? [] : [{ place, sense: told[0] ?? 'none' }]
    })
  })
}

function placesOf(text: string): { place: Place; is: (when: number | string | null) => boolean }[] {
  const sentences = readSentences(withoutRemarks(text)).filter((one) => !isSellersOwn(one.text))
  return sentences.flatMap(({ text: sentence }, at) => {
    const previous = sentences[at - 1]?.text ?? ''
    const periods = findPeriods(sentence).map(({ start, end, days }) => ({
      place: { sentence, previous, start, end, days },
      is: (when: number | string | null) => when === days,
    }))
    const days = findDates(sentence)
      .filter(({ month }) => month === undefined)
      .map(({ start, end, iso, monthDay }) => ({
        place: { sentence, previous, start, end, days: null },
        is: (when: number | string | null) =>
          typeof when === 'string' && (when === iso || (monthDay !== undefined && when.endsWith(monthDay))),
      }))
    return [...periods, ...days]
  })
}
