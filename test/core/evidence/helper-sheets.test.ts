import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { checkEvidence } from '../../../src/core/evidence/checks.ts'
import { helperSheets } from '../../../src/core/evidence/helper-sheets.ts'
import { asksFromChecks } from '../../../src/core/evidence/supplier-asks.ts'
import { supplierMessage } from '../../../src/core/evidence/supplier-letter.ts'

const invoice = {
  id: 'e1',
  type: 'invoice',
  name: 'invoice',
  number: '2291',
  issuedOn: '2026-03-04',
  supplier: 'Lihe Ltd',
  buyer: 'Other Name Ltd',
  units: 80,
}
const notice = {
  kind: 'inauthentic-customer',
  source: 'customer',
  asins: ['B0TESTSF01'],
  receivedOn: '2026-06-28',
  invoiceWindowDays: 365,
  documentsRequested: ['invoices'],
  confirmed: true,
}
const facts = { 'units-sold': { value: 130 }, 'account-name': { value: 'Mingzhou Ltd' } }

describe('the letter to the supplier', () => {
  it('asks for what the checks found, and for nothing that they did not', () => {
    const kase = Case.parse({ notice, facts, evidence: [invoice] })
    const text = supplierMessage([], kase)
    expect(text.en).toContain('invoice 2291: if the buyer')
    expect(text.zh).toContain('发票数量还盖不住销量')
    expect(text.en).not.toContain('authorisation')
    const right = { ...invoice, buyer: 'Mingzhou Ltd', units: 130 }
    expect(asksFromChecks(Case.parse({ notice, facts, evidence: [right] })).map(({ en }) => en)).toEqual([])
  })
})

describe('the pages to work with', () => {
  const names = (kase: Case): string[] => helperSheets(kase).map(({ name }) => name)
  it('are those that the case needs', () => {
    expect(names(Case.parse({ notice }))).toEqual([
      'supplier-call-sheet.txt',
      'photo-list.txt',
      'page-against-item.txt',
    ])
    const owner = {
      ...notice,
      kind: 'rights-owner-trademark',
      source: 'brand-owner',
      documentsRequested: ['loa'],
    }
    expect(names(Case.parse({ notice: owner }))).toContain('authorisation-letter-checklist.txt')
    expect(names(Case.parse({ notice: owner }))).not.toContain('page-against-item.txt')
  })
  it('name the purchase in both languages', () => {
    const [sheet] = helperSheets(Case.parse({ notice, facts, evidence: [invoice] }))
    expect(sheet?.text.en).toContain('invoice 2291 of 4 March 2026, 80 units')
    expect(sheet?.text.zh).toContain('发票 2291，2026年3月4日，80件')
  })
})

describe('numbers that follow one another', () => {
  const of = (number: string, issuedOn: string) => ({ ...invoice, id: number, number, issuedOn })
  const found = (...evidence: object[]): boolean =>
    checkEvidence(Case.parse({ evidence })).some(({ id }) => id === 'numbers-in-sequence')
  it('are told where the days lie far apart, and only there', () => {
    expect(found(of('A-101', '2026-01-05'), of('A-102', '2026-03-20'))).toBe(true)
    expect(found(of('A-101', '2026-01-05'), of('A-102', '2026-01-07'))).toBe(false)
    expect(found(of('A-101', '2026-01-05'), of('A-117', '2026-03-20'))).toBe(false)
    expect(found(of('A-101', '2026-01-05'), { ...of('A-102', '2026-03-20'), supplier: 'Another GmbH' })).toBe(
      false,
    )
  })
})
