import { describe, expect, it } from 'vitest'
import { parseNotice } from '../../../src/core/notice/parse.ts'

const quotes = (text: string, field: string): string[] =>
  parseNotice(text)
    .evidence.filter((one) => one.field === field)
    .map((one) => one.text)

describe('a quotation', () => {
  it('starts at the clause, not inside an e-mail address', () => {
    const text =
      'Hello,\nWe removed your listing. A rights owner (legal.Team@norvik.Example.com) reported trademark infringement.\nE-mail notice.Dispute@amazon.com with invoices of the last 365 days.'
    const { evidence } = parseNotice(text)
    for (const one of evidence.filter(({ field }) => field !== 'contacts'))
      expect(text.charAt(one.start - 1)).toMatch(/^[\s]?$/)
    expect(quotes(text, 'source')).toEqual([
      'A rights owner (legal.Team@norvik.Example.com) reported trademark infringement.',
    ])
    expect(quotes(text, 'documentsRequested')[0]).toMatch(/^E-mail notice/)
  })

  it('is the sentence that says who acted rather than the type line', () => {
    const text =
      'Hello, we removed your listing because a rights owner reported that the item is counterfeit. Please send an invoice.\nASIN: B0TESTAB01\nInfringement type: Counterfeit'
    const said = 'we removed your listing because a rights owner reported that the item is counterfeit'
    expect(quotes(text, 'source')).toEqual([said])
    expect(quotes(text, 'kind')).toEqual([said])
  })

  it('is the type line where that is all there is, or where only it names the kind', () => {
    const bare = 'Your listing was removed.\nASIN: B0TESTAB01\nInfringement type: Counterfeit'
    expect(quotes(bare, 'source')).toEqual(['Infringement type: Counterfeit'])
    const other =
      'Your listing was removed because a rights owner reported trademark infringement.\nInfringement type: Counterfeit'
    expect(quotes(other, 'source')[0]).toMatch(/^Your listing was removed/)
    expect(quotes(other, 'kind')).toEqual(['Infringement type: Counterfeit'])
  })
})

describe('a claim that names no right', () => {
  it.each([
    'Hello, we removed your listing. A rights owner has reported that the following listing is infringing:\nASIN: B0TESTAB01',
    'Hello, we removed your listing. A rights owner has reported that the following listing is infringing. Our policies cover trademarks, copyrights and patents.\nASIN: B0TESTAB01',
    '您好，我们已移除您的商品。权利人举报以下商品侵权：\nASIN：B0TESTAB01',
    'Guten Tag, wir haben Ihr Angebot entfernt. Ein Rechteinhaber hat gemeldet, dass das folgende Angebot seine Rechte verletzt:\nASIN: B0TESTAB01',
    'お客様の出品を削除しました。権利者から以下の出品が権利を侵害しているとの申告がありました。\nASIN: B0TESTAB01',
  ])('is not sure and asks: %s', (text) => {
    const read = parseNotice(text)
    expect(read.source).toBe('brand-owner')
    expect(read.kind).toMatch(/^rights-owner/)
    expect(read.confidence).not.toBe('sure')
    expect(read.right).toBeNull()
    expect(read.question?.en).toMatch(/trademark, copyright, patent or counterfeit/)
  })

  it('does not ask where the right is named', () => {
    const read = parseNotice(
      'Hello, we removed your listing. A rights owner has reported that the following listing infringes their patent.\nASIN: B0TESTAB01',
    )
    expect([read.kind, read.confidence, read.question]).toEqual(['rights-owner-patent', 'sure', null])
  })
})
