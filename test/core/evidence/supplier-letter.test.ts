import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { rightsOwnerLetter, supplierMessage } from '../../../src/core/evidence/supplier-letter.ts'
import { read } from './every-check.ts'

describe('supplierMessage', () => {
  const kase = Case.parse({
    evidence: [{ id: 'e', purchasedOn: '2026-03-03' }],
    facts: { 'account-name': { value: 'Shenzhen Luma' } },
  })
  it('asks for genuine papers, in both languages', () => {
    const text = supplierMessage(['invoice', 'supplier-contact'], kase)
    expect(text.zh).toContain('不要改日期')
    expect(text.zh).toContain('备注栏写明原采购日期和补开日期')
    expect(text.zh).toContain('2026年3月3日')
    expect(text.zh).toContain('打电话')
    expect(text.en).toContain('Change no date')
    expect(text.en).toContain('Shenzhen Luma')
    expect(text.en).toContain('[MISSING: product and model]')
    expect(text.zh.length).toBeLessThan(500)
  })
  it('names the goods in the words of the papers, once each', () => {
    const sofa = read('e1').source?.goods[0]?.text ?? ''
    const text = supplierMessage(
      [],
      Case.parse({ evidence: [read('e1'), read('e2', { number: 'LH-2400' })] }),
    )
    expect(text.en).toContain(`Goods: ${sofa}. Purchase:`)
    expect(text.zh).toContain(`货品：${sofa}；采购时间`)
  })
  it('leaves out what no supplier can give', () => {
    expect(supplierMessage(['return-report', 'buyer-messages', 'supplier-statement'], kase).zh).not.toContain(
      '2. ',
    )
  })
  it('asks for a contact when nothing else is missing', () => {
    expect(supplierMessage([], kase).zh).toContain('1. 联系信息')
  })
})

describe('rightsOwnerLetter', () => {
  it('carries the numbers of the case, admits nothing and offers nothing', () => {
    const kase = Case.parse({
      notice: { complaintIds: ['12345678901'], asins: ['B0TESTNV05'], brands: ['NORVIK'] },
    })
    const { en, zh } = rightsOwnerLetter(kase)
    for (const part of ['12345678901', 'B0TESTNV05', 'NORVIK']) {
      expect(en).toContain(part)
      expect(zh).toContain(part)
    }
    expect(en).toContain('to Amazon yourself')
    expect(en).not.toMatch(/sorry|apolog|pay|compensat|infring|lawyer/i)
    expect(en).toContain('[MISSING: your company name]')
  })
  it('shows what is not known', () => {
    const { en } = rightsOwnerLetter(Case.parse({}))
    expect(en).toContain('[MISSING: Complaint ID]')
    expect(en).toContain('[MISSING: ASIN]')
  })
})
