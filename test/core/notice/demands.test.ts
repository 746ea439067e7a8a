import { describe, expect, it } from 'vitest'
import { parseNotice } from '../../../src/core/notice/parse.ts'

const asked = (opening: string, rest: string): string[] =>
  parseNotice(`${opening}\n${rest}`).documentsRequested.toSorted()
const owner = 'Hello, we removed your listing because a rights owner reported trademark infringement.'
const audit = 'Hello, we removed your listing because the item may be inauthentic.'

describe('what a rights owner’s case asks for', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Provide one of the following:\n- an invoice\n- a letter of authorization\n- a licensing agreement',
      ['invoice-or-loa-or-licence'],
    ],
    ['Provide either of these:\n- invoices\n- a licensing agreement', ['invoice-or-loa-or-licence']],
    ['Please send one of these: an invoice; a letter of authorization.', ['invoice-or-loa-or-licence']],
    [
      'Please send an invoice or a licence agreement. If you never sold the item, tell us so.',
      ['invoice-or-loa-or-licence'],
    ],
    [
      'Please send an invoice or a licence agreement. If you never sold the item, explain why this is an error.',
      ['explanation-in-error', 'invoice-or-loa-or-licence'],
    ],
    [
      'Choose one:\n( ) I have a licence agreement or an invoice\n( ) I have never sold this item',
      ['explanation-in-error', 'invoice-or-loa-or-licence'],
    ],
    [
      'Please send:\n(1) an invoice or a licence agreement\n(2) If you never sold the item, tell us so.',
      ['invoice-or-loa-or-licence'],
    ],
    [
      'Please send an invoice or a licence agreement. Do not list the item again.',
      ['invoice-or-loa-or-licence'],
    ],
  ])('%s', (rest, demands) => {
    expect(asked(owner, rest)).toEqual(demands)
  })
})

describe('what Amazon’s own check asks for', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Please send:\n- supplier invoices, receipts, purchase contracts or delivery orders', ['invoices']],
    ['Please send supplier invoices and a letter of authorization from the brand.', ['invoices', 'loa']],
    [
      'Provide one of the following:\n- supplier invoices\n- a licensing agreement',
      ['invoice-or-loa-or-licence'],
    ],
  ])('%s', (rest, demands) => {
    expect(asked(audit, rest)).toEqual(demands)
  })
})
