import { describe, expect, it } from 'vitest'
import { parseNotice } from '../../../src/core/notice/parse.ts'

describe('the voice of a text', () => {
  it.each([
    '前面的通知是说买家投诉真实性,要发票和计划书',
    '之前那封邮件说有买家投诉我卖假货，让我提供发票',
    '亚马逊说买家投诉真实性，要365天的发票',
    '通知里写的是权利人投诉商标侵权，链接被下架了',
    '我收到了绩效通知，买家投诉真实性，要发票',
    'The notice says a buyer complained about authenticity and they want invoices and a plan.',
    'the email I got was about a rights owner complaint, trademark I think, they ask for invoices or LOA',
    'Amazon says the item is inauthentic, a customer complained. They want an invoice.',
    'Die Mail sagt, ein Käufer hat sich über die Echtheit beschwert, sie wollen Rechnungen.',
    '通知には購入者から真贋の苦情があったと書いてあって、請求書が必要とのことです',
  ])('is the seller’s: %s', (text) => {
    expect(parseNotice(text).isNotice).toBe(false)
  })

  it.each([
    '我们已移除您的商品，因为买家投诉该商品的真实性。请提供发票。',
    'We removed your listing because a buyer told us they received an item that is not authentic. Please send invoices.',
    'Ein Käufer hat sich über die Echtheit beschwert. Wir haben Ihr Angebot entfernt. Bitte senden Sie Rechnungen.',
    '購入者から商品の真贋について苦情があったため、お客様の出品を停止しました。請求書をご提出ください。',
  ])('is Amazon’s: %s', (text) => {
    expect(parseNotice(text).isNotice).toBe(true)
  })
})

const notices = [
  'Hello,\nWe removed your listing B0TESTAB01 because a buyer complained about the authenticity of the item they received from you.\nPlease send invoices of the last 365 days through Account Health.\nAmazon Seller Performance Team',
  '您好：\n我们已移除您的商品 B0TESTAB01，因为有买家投诉该商品的真实性，认为收到的不是正品，对此我们十分重视并已停止该商品的销售。\n请通过账户状况提供供应商最近365天内开具的发票。\n亚马逊卖家绩效团队',
]
const remarks = [
  'what should I do??',
  'please help, any advice',
  '怎么办急',
  '各位大佬帮忙看看怎么弄',
  '急急急 在线等',
  'どうしたらいいですか',
]

describe('a remark of the seller', () => {
  it.each(notices.flatMap((notice) => remarks.map((remark) => [remark, notice] as const)))(
    'changes nothing: %s',
    (remark, notice) => {
      const { evidence: _, ...bare } = parseNotice(notice)
      const { evidence: after, ...read } = parseNotice(`${notice}\n\n${remark}`)
      expect(read).toEqual(bare)
      expect(read.truncated).toBe(false)
      expect(after.map((one) => one.text).join('\n')).not.toContain(remark)
      const { evidence: __, ...before } = parseNotice(`${remark}\n${notice}`)
      expect(before).toEqual(bare)
    },
  )

  it('leaves a notice that breaks off broken off', () => {
    const cut = `${notices[0]?.split('\n').slice(0, 2).join('\n')}\nPlease send the invoices that show where you have`
    expect(parseNotice(cut).truncated).toBe(true)
    expect(parseNotice(`${cut}\n\nwhat should I do??`).truncated).toBe(true)
  })
})
