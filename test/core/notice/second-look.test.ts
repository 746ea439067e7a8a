import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseNotice } from '../../../src/core/notice/parse.ts'

const none = new URL('../../fixtures/no-notices/', import.meta.url)

describe('what sellers paste besides notices is none', () => {
  it.each(readdirSync(none))('%s', (name) => {
    expect(parseNotice(readFileSync(new URL(name, none), 'utf8')).isNotice).toBe(false)
  })
})

const asked = `Please send us:
- Invoices or receipts from your supplier dated within the last 365 days.
- The contact details of your supplier: name, phone number, address, website.
- A plan of action: the root cause, what you have done, what you do so that it does not happen again.
Go to Account Health, find the listing under Product Authenticity and click Appeal.
Seller Performance Team`

describe('what a notice tells in so many words stays', () => {
  it.each([
    [
      'We removed the listing below because, during a routine review of our catalogue, we could not verify that the product is authentic.',
      'amazon-audit',
      'inauthentic-audit',
    ],
    [
      'We removed the listing below because customers complained that the product is not authentic.',
      'customer',
      'inauthentic-customer',
    ],
  ])('%s', (told, source, kind) => {
    const reading = parseNotice(`Hello,\n\n${told}\nASIN: B0TESTLP21\n\n${asked}`)
    expect({ source: reading.source, kind: reading.kind }).toEqual({ source, kind })
  })
})

it('words that only doubt authenticity leave open who complained', () => {
  const reading = parseNotice(`Hello,

We have concerns about the authenticity of B0TESTLP21 and took your offer down. To sell it again, please provide invoices or receipts from your supplier from the last 365 days that reflect your sales volume, and contact information for your supplier.

Seller Performance Team`)
  expect(reading).toMatchObject({ source: 'unknown', confidence: 'unsure' })
  expect(reading.question?.en).toContain('who complained')
})

it('what only the words as a whole tell is quoted, and never sure', () => {
  const reading = parseNotice(`Hello,

Folks who ordered the item below let us know theirs looked opened, scratched and used before, with marks of wear, although they had picked a brand-new one. It is off the site for now.
ASIN: B0TESTLP21

Write us a plan: the root cause of the condition complaints, what you did about them, how you keep used units from being sold as new.`)
  expect(reading).toMatchObject({ source: 'customer', kind: 'used-sold-as-new' })
  expect(reading.evidence.some(({ field }) => field === 'kind')).toBe(true)
})
