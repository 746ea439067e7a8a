import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { checkEvidence } from '../../../src/core/evidence/checks.ts'
import { addressCountry, phoneCountry } from '../../../src/core/evidence/countries.ts'
import { sameAddress } from '../../../src/core/evidence/same-address.ts'
import { sameName } from '../../../src/core/evidence/same-name.ts'

const invoice = {
  id: 'e1',
  type: 'invoice',
  number: '2291',
  issuedOn: '2026-03-04',
  supplier: 'Guangzhou Lihe Furniture Co., Ltd.',
  buyer: 'Shenzhen Mingzhou Trading Ltd',
  units: 400,
}
const notice = {
  kind: 'inauthentic-customer',
  receivedOn: '2026-06-28',
  invoiceWindowDays: 365,
  documentsRequested: ['invoices'],
}
const facts = (values: Record<string, string | number>) =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]))
const run = (kase: Record<string, unknown>) => checkEvidence(Case.parse(kase))
const resultOf = (id: string, kase: Record<string, unknown>) =>
  run(kase).find((check) => check.id === id)?.result

describe('sameName', () => {
  it.each([
    ['Shenzhen Mingzhou Trading Ltd', 'SHENZHEN MINGZHOU TRADING LIMITED', 'same'],
    ['Mingzhou Trading Co., Ltd.', 'Mingzhou Trading Company Limited', 'same'],
    ['深圳明洲贸易有限公司', '深圳明洲贸易 有限公司', 'same'],
    ['深圳明洲贸易有限公司', '深圳明洲贸易有限责任公司', 'same'],
    ['深圳明洲贸易有限公司', 'Shenzhen Mingzhou Trading Ltd', 'unclear'],
    ['深圳明洲贸易有限公司 (Shenzhen Mingzhou Trading Ltd)', 'Shenzhen Mingzhou Trading Ltd', 'same'],
    ['Mingzhou Trading Ltd', 'Shenzhen Mingzhou Trading Ltd', 'unclear'],
    ['Shenzhen Mingzhou Trading Ltd', 'Shenzhen Minghai Trading Ltd', 'different'],
    ['深圳明洲贸易有限公司', '深圳明海贸易有限公司', 'different'],
  ] as const)('%s / %s: %s', (a, b, expected) => {
    expect(sameName(a, b)).toBe(expected)
    expect(sameName(b, a)).toBe(expected)
  })
})

describe('sameAddress', () => {
  it.each([
    ['15 Nanshan Road, Shenzhen, China', 'Nanshan Rd. 15, Shenzhen', 'same'],
    ['Room 502, Building 3, 88 Huangpu Road, Guangzhou', 'Rm 502, Bldg 3, 88 Huangpu Rd, Guangzhou', 'same'],
    ['广东省深圳市南山区科技路15号', '广东深圳南山科技路15号', 'same'],
    ['15 Nanshan Road, Shenzhen', '15 Nanshan Road, Shenzhen 518000', 'unclear'],
    ['15 Nanshan Road, Shenzhen', '15 Nan Shan Ave, Shenzhen', 'unclear'],
    ['深圳市南山路15号', '15 Nanshan Road, Shenzhen', 'unclear'],
    ['15 Nanshan Road, Shenzhen', '2 Wensan Street, Hangzhou', 'different'],
    ['深圳市南山区科技路15号', '杭州市西湖区文三街2号', 'different'],
  ] as const)('%s / %s: %s', (a, b, expected) => {
    expect(sameAddress(a, b)).toBe(expected)
    expect(sameAddress(b, a)).toBe(expected)
  })
})

describe('checkEvidence', () => {
  it.each([
    ['Shenzhen Mingzhou Trading Limited', 'found'],
    ['深圳明洲贸易有限公司', 'unclear'],
    ['Hangzhou Other Ltd', 'conflicts'],
  ])('compares the buyer with the account %s', (account, expected) => {
    expect(
      resultOf('buyer-name', { notice, evidence: [invoice], facts: facts({ 'account-name': account }) }),
    ).toBe(expected)
  })

  it('does not compare the buyer with an unknown account', () => {
    expect(resultOf('buyer-name', { notice, evidence: [invoice] })).toBe('not-checked')
    expect(resultOf('buyer-name', { notice, evidence: [{ ...invoice, buyer: null }] })).toBe('not-checked')
  })

  it.each([
    ['2025-06-28', 365, 'found'],
    ['2025-06-27', 365, 'conflicts'],
    ['2026-06-28', 365, 'found'],
    ['2026-01-01', 90, 'conflicts'],
    ['2026-01-01', null, 'unclear'],
  ])('counts the window back from the notice: %s, %s days', (issuedOn, invoiceWindowDays, expected) => {
    expect(
      resultOf('window', { notice: { ...notice, invoiceWindowDays }, evidence: [{ ...invoice, issuedOn }] }),
    ).toBe(expected)
  })

  it('says what the common window is where the notice prints none', () => {
    const [found] = run({ notice: { ...notice, invoiceWindowDays: null }, evidence: [invoice] }).filter(
      ({ id }) => id === 'window',
    )
    expect(found?.message.en).toContain('Commonly')
    expect(found?.message.zh).toContain('365')
  })

  it('cannot tell the window without both days', () => {
    expect(resultOf('window', { notice: { ...notice, receivedOn: null }, evidence: [invoice] })).toBe(
      'not-checked',
    )
    expect(resultOf('window', { notice, evidence: [{ ...invoice, issuedOn: null }] })).toBe('not-checked')
  })

  it('wants a paper dated after the notice declared', () => {
    const late = { ...invoice, issuedOn: '2026-07-09' }
    expect(resultOf('after-notice', { notice, evidence: [late] })).toBe('conflicts')
    expect(
      resultOf('after-notice', {
        notice,
        evidence: [{ ...late, reissue: 'late-issued', purchasedOn: '2026-03-03' }],
      }),
    ).toBe('unclear')
    expect(
      resultOf('after-notice', { notice, evidence: [late], facts: facts({ 'reissue/e1': 'new-purchase' }) }),
    ).toBe('unclear')
    expect(resultOf('after-notice', { notice, evidence: [invoice] })).toBeUndefined()
  })

  it('sees goods sold before they were bought', () => {
    expect(
      resultOf('before-first-sale', {
        notice,
        evidence: [invoice],
        facts: facts({ 'first-sale': '2026-02-01' }),
      }),
    ).toBe('conflicts')
    expect(
      resultOf('before-first-sale', {
        notice,
        evidence: [invoice],
        facts: facts({ 'first-sale': '2026-04-01' }),
      }),
    ).toBeUndefined()
    const earlier = { ...invoice, id: 'e2', number: '2100', issuedOn: '2026-01-05' }
    expect(
      resultOf('before-first-sale', {
        notice,
        evidence: [invoice, earlier],
        facts: facts({ 'first-sale': '2026-02-01' }),
      }),
    ).toBeUndefined()
    const onThatDay = facts({ 'first-sale': earlier.issuedOn })
    expect(
      resultOf('before-first-sale', { notice, evidence: [invoice, earlier], facts: onThatDay }),
    ).toBeUndefined()
  })

  it.each([
    [{ 'units-sold': 380, 'units-stock': 20 }, 'sales', 'found'],
    [{ 'units-sold': 380, 'units-stock': 50 }, 'sales', 'unclear'],
    [{ 'units-sold': 480 }, 'sales', 'conflicts'],
    [{ 'units-sold': 480, shortfall: 'state' }, 'sales', 'not-found'],
    [{ 'units-sold': 100, 'units-stock': 500 }, 'inventory', 'conflicts'],
    [{ 'units-sold': 100, 'units-stock': 300 }, 'inventory', 'found'],
    [{}, 'sales', 'not-checked'],
  ])('sums the units %j by %s: %s', (values, invoiceQuantity, expected) => {
    expect(
      resultOf('units', {
        notice: { ...notice, invoiceQuantity },
        evidence: [invoice],
        facts: facts(values),
      }),
    ).toBe(expected)
  })

  it('adds up invoices, leaves out what may not be cited, and counts no other paper', () => {
    const second = { ...invoice, id: 'e2', number: '2305', units: 300 }
    const quote = { ...invoice, id: 'e3', type: 'quotation', units: 900 }
    const sold = facts({ 'units-sold': 700, 'units-stock': 0 })
    expect(resultOf('units', { notice, evidence: [invoice, second, quote], facts: sold })).toBe('found')
    expect(
      resultOf('units', {
        notice,
        evidence: [invoice, { ...second, leftOut: 'told-otherwise' }, quote],
        facts: sold,
      }),
    ).toBe('conflicts')
  })

  it('compares each listing where its sales are told', () => {
    const evidence = [
      { ...invoice, asins: ['B0TESTAA01'] },
      { ...invoice, id: 'e2', number: '9', units: 10, asins: ['B0TESTAA02'] },
    ]
    const units = run({
      notice,
      evidence,
      facts: facts({ 'units-sold/B0TESTAA01': 300, 'units-sold/B0TESTAA02': 50 }),
    }).filter(({ id }) => id === 'units')
    expect(units.map(({ result, evidence: ids }) => [result, ids])).toEqual([
      ['conflicts', ['e2']],
      ['found', ['e1']],
    ])
  })

  it('asks for what is missing of the supplier, once for all its invoices', () => {
    const contact = {
      phone: '+86 20 8888 0000',
      address: 'Guangzhou, China',
      email: 'sales@lihe.example',
      website: 'lihe.example',
    }
    const second = { ...invoice, id: 'e2', number: '2305' }
    expect(
      run({ notice, evidence: [invoice, second] }).filter(({ id }) => id === 'supplier-contact'),
    ).toHaveLength(1)
    expect(resultOf('supplier-contact', { notice, evidence: [invoice] })).toBe('not-found')
    expect(resultOf('supplier-contact', { notice, evidence: [{ ...invoice, contact }, second] })).toBe(
      'found',
    )
    expect(
      resultOf('supplier-mail', {
        notice,
        evidence: [{ ...invoice, contact: { ...contact, email: 'lihe@163.com' } }],
      }),
    ).toBe('unclear')
    expect(
      resultOf('phone-country', {
        notice,
        evidence: [{ ...invoice, contact: { ...contact, phone: '+1 213 555 0142' } }],
      }),
    ).toBe('unclear')
    expect(resultOf('phone-country', { notice, evidence: [{ ...invoice, contact }] })).toBeUndefined()
  })

  it('sees an invoice a seller wrote to itself', () => {
    expect(
      resultOf('self-issued', {
        notice,
        evidence: [{ ...invoice, supplier: 'Shenzhen Mingzhou Trading Co., Ltd.' }],
      }),
    ).toBe('conflicts')
    expect(resultOf('self-issued', { notice, evidence: [invoice] })).toBeUndefined()
  })

  it.each([
    ['order-confirmation', 'not-found'],
    ['pro-forma', 'not-found'],
    ['receipt', 'unclear'],
  ])('takes no %s for an invoice', (type, expected) => {
    expect(resultOf('not-an-invoice', { notice, evidence: [{ ...invoice, type }] })).toBe(expected)
    expect(
      resultOf('not-an-invoice', { notice, evidence: [{ ...invoice, id: 'e2', type }, invoice] }),
    ).toBeUndefined()
  })

  it('sees one number with two dates', () => {
    expect(
      resultOf('same-number', {
        notice,
        evidence: [invoice, { ...invoice, id: 'e2', issuedOn: '2026-03-09' }],
      }),
    ).toBe('conflicts')
    expect(resultOf('same-number', { notice, evidence: [invoice, { ...invoice, id: 'e2' }] })).toBeUndefined()
  })

  it('compares the brand', () => {
    const branded = { ...notice, brands: ['NORVIK'] }
    expect(resultOf('brand', { notice: branded, evidence: [{ ...invoice, brand: 'Norvik' }] })).toBe('found')
    expect(resultOf('brand', { notice: branded, evidence: [{ ...invoice, brand: 'Solvang' }] })).toBe(
      'conflicts',
    )
    expect(resultOf('brand', { notice: branded, evidence: [invoice] })).toBeUndefined()
  })

  it('follows the letters from the brand to the seller', () => {
    const counterfeit = { ...notice, kind: 'rights-owner-counterfeit', brands: ['NORVIK'] }
    const first = { id: 'l1', type: 'loa', from: 'NORVIK GmbH', to: 'Nordhaus Distribution Ltd' }
    const second = {
      id: 'l2',
      type: 'loa',
      from: 'Nordhaus Distribution Limited',
      to: 'Shenzhen Mingzhou Trading Ltd',
    }
    const bought = { ...invoice, supplier: 'Nordhaus Distribution Ltd' }
    const account = facts({ 'account-name': 'Shenzhen Mingzhou Trading Ltd' })
    const chain = (evidence: unknown[]) =>
      resultOf('chain', { notice: counterfeit, evidence, facts: account })
    expect(chain([bought, first, second])).toBe('found')
    expect(chain([bought, first])).toBe('unclear')
    expect(chain([bought, second])).toBe('not-found')
    expect(chain([invoice, first])).toBe('not-found')
    expect(chain([bought])).toBe('not-found')
    expect(resultOf('chain', { notice, evidence: [invoice] })).toBeUndefined()
  })

  it('reads the term of a letter', () => {
    const letter = {
      id: 'l1',
      type: 'loa',
      issuedOn: '2025-01-01',
      words: 'LOA from NORVIK, valid until 2026-01-31',
    }
    expect(resultOf('loa-term', { notice, evidence: [invoice, letter] })).toBe('conflicts')
    expect(
      resultOf('loa-term', {
        notice,
        evidence: [invoice, { ...letter, words: 'LOA valid until 2026-12-31' }],
      }),
    ).toBe('found')
    expect(
      resultOf('loa-term', { notice, evidence: [invoice, { ...letter, issuedOn: '2026-07-01', words: '' }] }),
    ).toBe('unclear')
  })

  it('puts conflicts first and never judges a document genuine or not', () => {
    const checks = run({
      notice,
      evidence: [invoice, { id: 'l1', type: 'loa' }],
      facts: facts({ 'account-name': 'Other Ltd', 'units-sold': 900 }),
    })
    expect(checks[0]?.result).toBe('conflicts')
    for (const { message } of checks) {
      expect(`${message.en}${message.zh}`).not.toMatch(/forged|authentic|genuine|fake|伪造|造假|真伪/i)
      expect(message.zh).toMatch(/[\u4e00-\u9fff]/)
    }
  })

  it('says nothing of an empty case', () => expect(run({})).toEqual([]))
})

describe('countries', () => {
  it.each([
    ['+86 20 8888 0000', 'CN'],
    ['+852 2345 6789', 'HK'],
    ['0049 30 123456', 'DE'],
    ['0755-22334455', null],
  ])('%s', (phone, country) => expect(phoneCountry(phone)).toBe(country))

  it.each([
    ['东莞市长安镇振安路5号', 'CN'],
    ['12 Queen St, London, United Kingdom', 'GB'],
    ['1 Main St, Los Angeles, CA 90001', 'US'],
    ['Kowloon, Hong Kong, China', 'HK'],
    ['somewhere', null],
  ])('%s', (address, country) => expect(addressCountry(address)).toBe(country))
})
