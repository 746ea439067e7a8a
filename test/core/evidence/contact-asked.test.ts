import { describe, expect, it } from 'vitest'
import { asksEmail } from '../../../src/core/evidence/contact-asked.ts'

describe('asksEmail', () => {
  it.each([
    ['-- Supplier name, phone number, address, email and website.', true],
    ['Please send your supplier’s contact:\n- Name\n- Phone\n- E-mail\n- Website', true],
    ['Send the phone number and email address of your supplier.', true],
    ['请提供供应商名称、电话、地址、邮箱和网站。', true],
    ['Contact information for your supplier, including name, phone number, address and website.', false],
    ['Supplier name, phone number and address. Send the documents by email to us.', false],
    ['Tell us your name, phone and email.', false],
    ['请提供供应商名称、电话、地址和网站。请回复此邮件。', false],
    ['', false],
  ])('%s', (text, expected) => expect(asksEmail(text)).toBe(expected))
})
