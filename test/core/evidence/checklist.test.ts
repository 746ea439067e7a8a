import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { checklist, splitTonight } from '../../../src/core/evidence/checklist.ts'
import { isMaterialId, materialOf, materials } from '../../../src/core/evidence/kinds.ts'
import { demands, kinds, sources } from '../../../src/core/words.ts'

const aCase = (notice: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  Case.parse({ notice, ...more })
const list = (notice: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  checklist(aCase(notice, more))

describe('materials', () => {
  it('have each id once', () => expect(new Set(materials.map((row) => row.id)).size).toBe(materials.length))
  it('are found by id', () => {
    expect(materialOf('loa')?.name.zh).toContain('授权书')
    expect(materialOf('nothing')).toBeNull()
    expect(isMaterialId('invoice')).toBe(true)
  })
  it('ask a supplier for nothing made up', () => {
    for (const row of materials)
      expect(`${row.ask?.en} ${row.ask?.zh}`).not.toMatch(/earlier date|改日期|做一张/)
  })
})

describe('checklist', () => {
  it('is empty without a notice', () => expect(checklist(Case.parse({}))).toEqual([]))

  it.each(demands)('lists what is asked for: %s', (demand) => {
    const asked = list({ kind: 'other', documentsRequested: [demand] }).filter(
      (item) => item.need === 'asked',
    )
    expect(asked.length).toBeGreaterThan(0)
  })
  it.each(kinds.flatMap((kind) => sources.map((source) => [kind, source] as const)))(
    'stays short for %s by %s',
    (kind, source) => {
      const items = list({ kind, source, documentsRequested: ['invoices', 'poa', 'supplier-contact'] })
      expect(items.length).toBeLessThanOrEqual(18)
      expect(new Set(items.map((item) => item.kind)).size).toBe(items.length)
      const needs = items.map((item) => ['asked', 'helps', 'optional'].indexOf(item.need))
      expect(needs).toEqual(needs.toSorted((a, b) => a - b))
      for (const kind of ['invoice', 'plan', 'supplier-contact'])
        expect(items.find((item) => item.kind === kind)?.need).toBe('asked')
    },
  )

  it('tells the sofa story: no invoice needed, the swap shown', () => {
    const items = list({ source: 'customer', kind: 'not-as-described', documentsRequested: ['poa'] })
    const needs = Object.fromEntries(items.map((item) => [item.kind, item.need]))
    expect(needs).toMatchObject({
      plan: 'asked',
      'photos-both-models': 'helps',
      'page-screenshot': 'helps',
      'buyer-messages': 'helps',
      'refund-records': 'helps',
      'supplier-statement': 'helps',
      'packing-list': 'helps',
      invoice: 'optional',
    })
  })

  it('has a test report and customer feedback as extras of a customer case, asked of nobody else', () => {
    const needs = (kind: 'inauthentic-customer' | 'inauthentic-audit', source: 'customer' | 'amazon-audit') =>
      Object.fromEntries(list({ source, kind, documentsRequested: [] }).map((item) => [item.kind, item.need]))
    const customer = needs('inauthentic-customer', 'customer')
    expect(customer).toMatchObject({ 'test-report': 'optional', 'customer-feedback': 'optional' })
    expect(needs('inauthentic-audit', 'amazon-audit')).not.toHaveProperty('customer-feedback')
  })

  it('lets one of several ways do', () => {
    const items = list({
      source: 'brand-owner',
      kind: 'rights-owner-trademark',
      documentsRequested: ['invoice-or-loa-or-licence', 'retraction'],
    })
    const group = items.filter((item) => item.oneOf === 'invoice-or-loa-or-licence').map((item) => item.kind)
    expect(group).toEqual(['invoice', 'loa', 'licence', 'retraction-request'])
    const held = list(
      {
        source: 'brand-owner',
        kind: 'rights-owner-trademark',
        documentsRequested: ['invoice-or-loa-or-licence', 'retraction'],
      },
      { evidence: [{ id: 'e1', type: 'loa' }] },
    )
    const open = splitTonight(held)
    expect([...open.tonight, ...open.later].some((item) => item.oneOf !== undefined)).toBe(false)
  })
  it('keeps what is also asked by itself out of the group', () => {
    const items = list({
      source: 'brand-owner',
      kind: 'rights-owner-trademark',
      documentsRequested: ['invoice-or-loa-or-licence', 'invoices'],
    })
    expect(items.find((item) => item.kind === 'invoice')?.oneOf).toBeUndefined()
  })

  it('knows what is there', () => {
    const have = (more: Record<string, unknown>, kind: string) =>
      list(
        {
          kind: 'inauthentic-customer',
          documentsRequested: ['invoices', 'supplier-contact', 'invoice-from-rights-owner'],
          brands: ['NORVIK'],
        },
        more,
      ).find((item) => item.kind === kind)?.have
    expect(have({}, 'invoice')).toBe(false)
    expect(have({ evidence: [{ id: 'e', type: 'fapiao-electronic' }] }, 'invoice')).toBe(true)
    expect(have({ evidence: [{ id: 'e', type: 'invoice', leftOut: 'contradicts' }] }, 'invoice')).toBe(false)
    expect(have({ evidence: [{ id: 'e', type: 'invoice', confirmed: false }] }, 'invoice')).toBe(false)
    expect(have({ evidence: [{ id: 'e', type: 'order-confirmation' }] }, 'invoice')).toBe(false)
    expect(
      have(
        { facts: { 'have-documents': { value: ['buyer-messages', 'fapiao-special'] } } },
        'buyer-messages',
      ),
    ).toBe(true)
    expect(have({ facts: { 'have-documents': { value: ['fapiao-special'] } } }, 'invoice')).toBe(true)
    expect(
      have({ evidence: [{ id: 'e', contact: { phone: '+86 1', address: 'x' } }] }, 'supplier-contact'),
    ).toBe(true)
    expect(have({ evidence: [{ id: 'e', contact: { phone: '+86 1' } }] }, 'supplier-contact')).toBe(false)
    expect(
      have({ evidence: [{ id: 'e', type: 'invoice', supplier: 'Norvik AB' }] }, 'invoice-from-rights-owner'),
    ).toBe(true)
    expect(
      have({ evidence: [{ id: 'e', type: 'invoice', supplier: 'Other' }] }, 'invoice-from-rights-owner'),
    ).toBe(false)
  })

  it('tells that an order confirmation is no invoice', () => {
    const [invoice] = list(
      { kind: 'inauthentic-customer', documentsRequested: ['invoices'] },
      { evidence: [{ id: 'e', type: 'order-confirmation' }] },
    )
    expect(invoice?.note?.en).toContain('not an invoice')
  })
  it('takes window, quantity and files from the notice', () => {
    const [printed] = list({
      documentsRequested: ['invoices'],
      invoiceWindowDays: 180,
      invoiceQuantity: 'inventory',
      fileTypes: ['jpg'],
    })
    expect(printed?.note?.en).toMatch(/180 days.*stock.*jpg/)
    const [silent] = list({ documentsRequested: ['invoices'] })
    expect(silent?.note?.en).toContain('Commonly 365 days')
  })
  it('asks only for the reports where it was never sold', () => {
    const items = list(
      { kind: 'rights-owner-counterfeit', source: 'brand-owner' },
      { facts: { posture: { value: 'never-sold' } } },
    )
    expect(items.map((item) => item.kind)).toEqual(['never-sold-proof'])
  })
  it('keeps the papers where another ASIN was sold', () => {
    const facts = {
      posture: { value: 'differs' },
      'posture/B0TESTAA01': { value: 'never-sold' },
      'posture/B0TESTAA02': { value: 'wrong' },
    }
    const items = list({ kind: 'rights-owner-counterfeit', source: 'brand-owner' }, { facts }).map(
      (item) => item.kind,
    )
    expect(items).toContain('never-sold-proof')
    expect(items).toContain('loa')
  })
  it('sends nobody to a counterfeit reporter before counsel', () => {
    const items = list({
      kind: 'rights-owner-counterfeit',
      source: 'brand-owner',
      documentsRequested: ['retraction'],
    })
    expect(items[0]?.note?.en).toContain('lawyer')
  })
  it('forces nothing on a court order', () =>
    expect(list({ kind: 'court-order', source: 'brand-owner' })).toEqual([]))
})

describe('splitTonight', () => {
  it('parts what waits for somebody else', () => {
    const { tonight, later } = splitTonight(
      list({ kind: 'inauthentic-customer', documentsRequested: ['invoices'] }),
    )
    expect(tonight.map((item) => item.kind)).toContain('return-report')
    expect(later.map((item) => item.kind)).toContain('invoice')
  })
})
