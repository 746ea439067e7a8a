import { describe, expect, it } from 'vitest'
import { transition } from '../../../src/core/transition.ts'
import { Scene } from '../assist/scene.ts'
import { newSession } from '../../../src/core/session.ts'

const notice = `Hello,
We removed your listing because of customer complaints about the authenticity of the item below.
ASIN: B0TESTSF01
To have it reinstated, send us copies of invoices from your supplier issued in the last 365 days and a plan of action.
You must respond within 17 days, otherwise your funds may be withheld for 90 days.
Use the Appeal button on the Account Health page.`

const read = (): Scene => new Scene(newSession('terminal:test', 0, 'en'), transition).type(notice)
const noticeOf = ({ session }: Scene) => session.cases['1']?.notice

describe('the card of what was read', () => {
  it('comes with the paste, line by line with the words it rests on', () => {
    const card = read().said.join('\n')
    for (const words of [
      'Who complained: buyers',
      'Listings: B0TESTSF01',
      'issued within 365 days',
      '17 days',
      'Where to send: Account Health page',
    ])
      expect(card).toContain(words)
    expect(card.match(/It says: “|same words as above/g)?.length).toBeGreaterThan(3)
  })

  it('is confirmed with one word', () => {
    expect(noticeOf(read().type('all right'))?.confirmed).toBe(true)
  })

  it.each([
    ['source', 'A is wrong', '2', { source: 'brand-owner' }],
    ['kind', 'B', '12', { kind: 'verification' }],
    ['level', 'C is wrong', 'account', { level: 'account' }],
    ['asins', 'D', 'B0TESTSF02', { asins: ['B0TESTSF02'] }],
    ['documentsRequested', 'E is wrong', '1, 7', { documentsRequested: ['invoices', 'poa'] }],
    ['invoiceWindowDays', 'F is wrong', '180 days', { invoiceWindowDays: 180 }],
    ['deadlines', 'G', 'none', { deadlines: [expect.objectContaining({ what: 'funds' })] }],
    ['channel', 'H is wrong', '3', { channel: ['email'] }],
  ])('takes the seller’s word on %s', (field, line, words, expected) => {
    const scene = read().type(line).type(words)
    expect(noticeOf(scene)).toMatchObject({ ...expected, confirmed: false })
    expect(noticeOf(scene)?.corrected).toContain(field)
    expect(scene.said.join('\n')).toMatch(/Corrected\.[\s\S]*This is what I read/)
  })
})
