import type { Case } from '../case.ts'
import { printDay } from '../dates.ts'
import { textOf } from '../facts.ts'
import type { Text } from '../text.ts'
import { invoicesOf } from './check.ts'
import { materialOf } from './kinds.ts'
import { asksFromChecks } from './supplier-asks.ts'

/** Without an invoice in hand these two lines go together, so the supplier knows both ways. */
const invoiceIds = ['invoice', 'fapiao-special', 'fapiao-ordinary', 'fapiao-electronic']

/** A short text to paste to the supplier: genuine papers only, and a word that Amazon may call (domain sheet c.4, c.6). */
export function supplierMessage(missing: readonly string[], kase: Case): Text {
  const ids = new Set(missing)
  if (invoiceIds.some((id) => ids.has(id))) ids.add('late-invoice-set')
  const lines = [...[...ids].flatMap((id) => materialOf(id)?.ask ?? []), ...asksFromChecks(kase)]
  if (lines.length === 0) lines.push(contactOnly)
  const goods = textOf(kase, 'product') ?? goodsOn(kase)
  const bought = purchaseDay(kase)
  const company = companyOf(kase)
  const list = (lang: 'en' | 'zh') => lines.map((line, i) => `${i + 1}. ${line[lang]}`).join('\n')
  return {
    en: [
      'Hello, Amazon is checking where our goods come from. We need your help with papers of a real purchase:',
      `Goods: ${goods ?? '[MISSING: product and model]'}. Purchase: ${bought === null ? '[MISSING: purchase date]' : printDay(bought, 'en')}. Our company: ${company ?? '[MISSING: full company name as in Seller Central]'}.`,
      list('en'),
      'Please give only genuine papers as they are. Change no date, make nothing up. What you do not have, just say so.',
      'Amazon may call or write to you. Which phone, at which hours, and who can answer on this purchase?',
      'When can you send it? Thank you.',
    ].join('\n'),
    zh: [
      '您好，亚马逊在核实我们的货源，想请您帮忙提供真实采购的单据：',
      `货品：${goods ?? '[缺：品名和型号]'}；采购时间：${bought === null ? '[缺：采购日期]' : printDay(bought, 'zh')}；我司全称：${company ?? '[缺：和卖家后台一致的公司全称]'}。`,
      list('zh'),
      '请按真实情况给原件，不要改日期，也不要另做。没有的直接告诉我没有就行。',
      '亚马逊可能会打电话或发邮件跟贵司核实。请问打哪个电话、什么时间、找哪位能说清这笔采购？',
      '大概什么时候能给到？谢谢。',
    ].join('\n'),
  }
}

const contactOnly: Text = {
  en: 'Contact sheet: full name, address, phone that is answered, e-mail, website, contact person',
  zh: '联系信息：公司全称、地址、打得通的电话、邮箱、网站、联系人',
}

/** The account's own company, or the buyer that the papers in the case name. */
function companyOf(kase: Case): string | null {
  return (
    textOf(kase, 'account-name') ??
    kase.evidence.find(({ buyer, leftOut }) => buyer !== null && leftOut === null)?.buyer ??
    null
  )
}

const mostGoods = 3 // lines; more is the invoice itself
const taxGroup = /^\*[^*]{1,20}\*/ // a fapiao prints *furniture* before the name

/** The goods as the papers in the case name them, which are the supplier's own words. */
function goodsOn(kase: Case): string | null {
  const lines = invoicesOf(kase).flatMap(({ confirmed, source }) =>
    confirmed ? (source?.goods.map(({ text }) => text.replace(taxGroup, '')) ?? []) : [],
  )
  return [...new Set(lines)].slice(0, mostGoods).join('; ') || null
}

function purchaseDay(kase: Case): string | null {
  return (
    kase.evidence.find(({ purchasedOn, leftOut }) => purchasedOn !== null && leftOut === null)?.purchasedOn ??
    null
  )
}

/** A neutral letter to the rights owner. It asks for a review, admits nothing, offers nothing (domain sheet a.1). */
export function rightsOwnerLetter(kase: Case): Text {
  const notice = kase.notice
  const id = joined(notice?.complaintIds, 'Complaint ID', '投诉编号')
  const asins = joined(notice?.asins, 'ASIN', 'ASIN')
  const brand = joined(notice?.brands, 'brand', '品牌')
  const company = companyOf(kase)
  const name: Text = { en: company ?? '[MISSING: your company name]', zh: company ?? '[缺：您公司名称]' }
  return {
    en: [
      `Subject: Request for review, Complaint ID ${id.en}`,
      '',
      'Dear Sir or Madam,',
      '',
      `We received notice of your report about ASIN ${asins.en} and the brand ${brand.en} (Complaint ID ${id.en}).`,
      'Please review it.',
      'If you find that the report should not stand, please send the retraction to Amazon yourself, with the Complaint ID and the ASIN. Amazon does not take a retraction that we forward.',
      'If you find that it stands, please tell us which right and which goods it is about.',
      '',
      'Kind regards',
      name.en,
    ].join('\n'),
    zh: [
      `主题：请复核投诉，投诉编号 ${id.zh}`,
      '',
      '您好：',
      '',
      `我们收到通知，贵方就 ASIN ${asins.zh}、品牌 ${brand.zh} 提交了投诉（投诉编号 ${id.zh}）。`,
      '请贵方复核。',
      '如果贵方认为该投诉不应成立，请贵方直接向亚马逊提交撤诉，并注明投诉编号和 ASIN。我方转发的撤诉亚马逊不接受。',
      '如果贵方认为成立，请告知涉及哪项权利、哪些商品。',
      '',
      '此致',
      name.zh,
    ].join('\n'),
  }
}

function joined(values: readonly string[] | undefined, en: string, zh: string): Text {
  if (values === undefined || values.length === 0) return { en: `[MISSING: ${en}]`, zh: `[缺：${zh}]` }
  return { en: values.join(', '), zh: values.join('、') }
}
