import { describe, expect, it } from 'vitest'
import { readPlan } from '../../../src/core/poa/read-plan.ts'
import { isCause, isControl, isDone } from '../../../src/core/poa/sense-of-acts.ts'
import { isFuture } from '../../../src/core/poa/sense-of-time.ts'
import type { Sense } from '../../../src/core/poa/sentence-sense.ts'
import { topicOf, wordsOfFuture } from '../../../src/core/poa/sentence-sense.ts'
import { labelledTexts } from '../../scoreboard/measure.ts'

const senseOf = (text: string): string => {
  const sense = readPlan(text).sentences[0]?.sense
  const all: (keyof Sense)[] = ['done', 'future', 'dated', 'cadence', 'control', 'cause']
  return all.filter((one) => sense?.[one]).join(' ')
}

describe('the sense of a sentence', () => {
  it.each([
    ['On 4 March we pulled 212 units from sale.', 'done dated'],
    ['Removed 64 units from FBA', 'done'],
    ['After your notice we closed the offer.', 'done cadence'],
    ['Ms. Okafor pulled 40 units.', 'done'],
    ['Customers returned 12 units.', ''],
    ['We sent you the invoices.', ''],
    ['We were informed of the complaint.', ''],
    ['The units were not removed.', 'cause'],
    ['We submit our updated plan of action.', ''],
    ['The 5 separate cartons were pulled.', 'done'],
    ['We will remove the stock.', 'future'],
    ['We are in the process of recalling the units.', 'future'],
    ['Packers are to attend a course.', 'future'],
    ['Will Turner, our lead, opened 41 cartons on 3 May 2026.', 'done dated'],
    ['On 3 May we printed a sheet so that no open carton will leave the table.', 'done dated'],
    ["The supplier's letter reads: 'We will mark each carton'.", ''],
    ['We would like to thank you.', ''],
    ['Since 6 March the lead compares each carton with the photo.', 'dated cadence control'],
    ['No lot is shelved until its label has been compared with the order.', 'cadence control'],
    ['The box was old because nobody compared it with the page.', 'cause'],
    ['3月4日我们停售212件。', 'done dated'],
    ['收到通知后，我们立即下架了链接。', 'done cadence'],
    ['我们已经清楚问题。', ''],
    ['已安排专人跟进。', ''],
    ['我们将下架库存。', 'future'],
    ['我们将212件商品停售。', ''],
    ['每周一的例会核对退货原因。', 'cadence control'],
    ['今后一定严格把关。', 'future'],
    ['6月4日拦截了即将发出的12件。', 'done dated'],
    ['自3月6日起，每箱入库前与主图比对。', 'dated cadence control'],
    ['入库时只点箱数，没有核对款式。', 'cadence control cause'],
    ['每件净重1.5公斤。', 'cadence control'],
  ])('%s: %s', (text, sense) => expect(senseOf(text)).toBe(sense))

  it.each([
    ['We will remove the stock.', 'actions'],
    ['We promise never to sell it again.', 'prevention'],
    ['We hope you will reinstate us.', null],
    ['若不恢复，我们将起诉。', null],
  ])('is placed by itself: %s', (text, part) => expect(topicOf(text)).toBe(part))

  it('tells where its words of future stand', () => {
    const text = 'Will Turner counted the rest, and it will be removed.'
    const { start, end } = wordsOfFuture(text)
    expect([start, text.slice(start, end)]).toEqual([text.indexOf('will'), 'will'])
  })
})

describe('the marks of the word index', () => {
  // A compound word is marked by its first and last part only.
  const compound = /\bbest-before\b/

  it('hide no sense that the patterns find', () => {
    const patterns = { done: isDone, future: isFuture, control: isControl, cause: isCause }
    const hidden = labelledTexts().flatMap(({ text }) =>
      readPlan(text).sentences.flatMap(({ own, lang, sense }) =>
        (['done', 'future', 'control', 'cause'] as const)
          .filter((one) => sense[one] !== patterns[one](own, lang) && !compound.test(own))
          .map((one) => `${one}: ${own}`),
      ),
    )
    expect(hidden).toEqual([])
  })
})
