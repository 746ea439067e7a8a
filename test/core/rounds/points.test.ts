import { describe, expect, it } from 'vitest'
import { Reply } from '../../../src/core/case.ts'
import { parseNotice } from '../../../src/core/notice/parse.ts'
import { partsAsked, pointsOf } from '../../../src/core/rounds/points.ts'
import { violationsIn } from '../../../src/core/rounds/violations.ts'

function replyOf(text: string): Reply {
  const { more: _, ...reading } = parseNotice(text)
  return Reply.parse({ text, reading })
}

describe('pointsOf', () => {
  it('lists what is asked in the order it is asked', () => {
    const points = pointsOf(
      replyOf(`Hello,
Thank you for your appeal. We need more information. Please send:
- An invoice from your supplier dated within 365 days before the notice.
- Greater detail on the steps you have taken to prevent this in the future.
- The phone number and address of your supplier.`),
    )
    expect(points.map(({ demand, part }) => [demand, part])).toEqual([
      ['invoices', null],
      ['poa', 'prevention'],
      ['supplier-contact', null],
    ])
    expect(partsAsked(points)).toEqual(['prevention'])
  })

  it('finds nothing where a refusal names nothing', () => {
    const text =
      'Hello,\nWe have not received a sufficient response to the information that we previously requested.\nYour account remains deactivated.'
    expect(pointsOf(replyOf(text))).toEqual([])
  })
})

describe('violationsIn', () => {
  it('names each violation that keeps an account closed, by its day', () => {
    const text = `Hello,
We reviewed and accepted your plan of action. However, your account remains deactivated because of other violations:
- 12 August 2026: used item sold as new, B0TESTKW11
- 19 August 2026: item not as described, B0TESTKW12`
    expect(violationsIn(replyOf(text))).toEqual([
      { on: '2026-08-12', words: '12 August 2026: used item sold as new, B0TESTKW11' },
      { on: '2026-08-19', words: '19 August 2026: item not as described, B0TESTKW12' },
    ])
  })

  it('opens none for a wish for more', () => {
    expect(
      violationsIn(replyOf('Thank you for your plan of 12 August 2026. Please send an invoice.')),
    ).toEqual([])
  })
})
