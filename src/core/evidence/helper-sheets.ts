import type { Case } from '../case.ts'
import { printDay } from '../dates.ts'
import { textOf } from '../facts.ts'
import type { Lang, Text } from '../text.ts'
import { checklist } from './checklist.ts'
import { invoicesOf } from './check.ts'

/** A page to work with, as a text file of its own. */
export interface HelperSheet {
  readonly name: string
  readonly text: Text
}

/** The pages that help with what this case needs, and no others. */
export function helperSheets(kase: Case): HelperSheet[] {
  const kinds = new Set(checklist(kase).map(({ kind }) => kind))
  const asked = new Set(kase.notice?.documentsRequested)
  const has = (pattern: RegExp): boolean => [...kinds].some((kind) => pattern.test(kind))
  const isCustomer = kase.notice?.source === 'customer'
  return [
    ...(has(/invoice|fapiao|supplier/) ? [callSheet(kase)] : []),
    ...(has(/^loa/) && (!isCustomer || asked.has('loa')) ? [letterSheet(kase)] : []),
    ...(has(/photo/) || isCustomer ? [photoSheet(kase)] : []),
    ...(isCustomer ? [pageSheet(kase)] : []),
  ]
}

const sheet = (name: string, lines: (lang: Lang) => readonly string[]): HelperSheet => ({
  name,
  text: { en: `${lines('en').join('\n')}\n`, zh: `${lines('zh').join('\n')}\n` },
})
const said = (lang: Lang, en: string, zh: string): string => (lang === 'zh' ? zh : en)

/** For the supplier's telephone: what of this purchase Amazon may ask, and nothing to be learnt by heart. */
function callSheet(kase: Case): HelperSheet {
  const company = textOf(kase, 'account-name') ?? '____'
  return sheet('supplier-call-sheet.txt', (lang) => [
    said(lang, 'FOR THE SUPPLIER: IF AMAZON CALLS OR WRITES', '给供应商：亚马逊来电或来信时'),
    said(lang, `Our company: ${company}`, `我司名称：${company}`),
    '',
    said(lang, 'The purchases it may be about:', '可能问到的采购：'),
    ...invoicesOf(kase).map(({ number, issuedOn, units }) => {
      const day = issuedOn === null ? '____' : printDay(issuedOn, lang)
      return said(
        lang,
        `· invoice ${number ?? '____'} of ${day}, ${units ?? '____'} units`,
        `· 发票 ${number ?? '____'}，${day}，${units ?? '____'}件`,
      )
    }),
    '',
    said(lang, 'What is usually asked:', '通常会问：'),
    said(lang, '1. Do you know this buyer? Since when? ____', '1. 认识这家买方吗？从什么时候开始合作？____'),
    said(
      lang,
      '2. Did you issue this invoice, on this day, for these goods and units? ____',
      '2. 这张发票是你们开的吗？日期、品名、数量对吗？____',
    ),
    said(lang, '3. Were the goods delivered and paid for? ____', '3. 货发了吗，款收了吗？____'),
    said(
      lang,
      '4. Are you the maker, or from whom do you buy? ____',
      '4. 你们是生产商吗？不是的话从哪里进货？____',
    ),
    '',
    said(lang, 'Who answers, phone, hours (your time zone): ____', '由谁接、电话、时段（注明时区）：____'),
    said(
      lang,
      'Say only what your own books show. What you do not know, say that you will look it up and call back.',
      '只按自己账上的实际情况回答。不清楚的就说查一下再回，不要猜。',
    ),
    '',
    said(lang, 'For ourselves, before we send:', '我们自己提交前：'),
    said(
      lang,
      '[ ] we called the number on the invoice, and somebody answered',
      '[ ] 打过发票上的电话，有人接',
    ),
    said(
      lang,
      '[ ] the supplier stands as active in the register of companies (mainland China: gsxt.gov.cn), under this name and address',
      '[ ] 在企业登记系统（内地：gsxt.gov.cn）查过，供应商存续，名称和地址一致',
    ),
  ])
}

function letterSheet(kase: Case): HelperSheet {
  const company = textOf(kase, 'account-name') ?? '____'
  const asins = kase.notice?.asins.join(', ') || '____'
  const brands = kase.notice?.brands.join(', ') || '____'
  return sheet('authorisation-letter-checklist.txt', (lang) => [
    said(lang, 'LETTER OF AUTHORISATION: LOOK FOR EACH OF THESE', '授权书：逐项核对'),
    said(lang, '[ ] name and address of the rights owner', '[ ] 权利人名称和地址'),
    said(
      lang,
      `[ ] our name and address as in Seller Central: ${company}`,
      `[ ] 我司名称和地址，和卖家后台一致：${company}`,
    ),
    said(lang, `[ ] that we may use the rights and sell: ${brands}`, `[ ] 写明允许使用权利并销售：${brands}`),
    said(lang, `[ ] goods or ASINs: ${asins}`, `[ ] 商品或 ASIN：${asins}`),
    said(lang, '[ ] territory that holds this store', '[ ] 地区包含这个站点'),
    said(lang, '[ ] term that covers the days of our purchases', '[ ] 有效期覆盖采购日期'),
    said(
      lang,
      '[ ] its true date, signature, name and office of who signs',
      '[ ] 真实的出具日期、签字、签字人姓名和职务',
    ),
    said(lang, '[ ] phone and e-mail where Amazon can ask', '[ ] 亚马逊可以核实的电话和邮箱'),
    said(
      lang,
      '[ ] if a distributor signs: the letter that the brand gave to that distributor',
      '[ ] 如果是经销商出具：品牌方给这家经销商的授权书',
    ),
    said(
      lang,
      'A letter dated after the notice may be used with its true date. Nothing is dated back.',
      '通知之后出具的可以用，日期照实写，不要倒填。',
    ),
  ])
}

const photos: readonly Text[] = [
  { en: 'all six sides of the box, closed: each print can be read', zh: '包装六个面，未拆：印刷文字看得清' },
  {
    en: 'bar code and FNSKU label from near: the figures can be read',
    zh: '条码和 FNSKU 标签近照：数字看得清',
  },
  { en: 'brand mark on box and on the item, side by side', zh: '包装上和实物上的商标，放在一起拍' },
  { en: 'model and rating plate, lot number, date of manufacture', zh: '型号铭牌、批号、生产日期' },
  { en: 'the item from front, back and sides, beside a ruler', zh: '实物正面、背面、侧面，旁边放尺子' },
  { en: 'all parts and the manual laid out as on the page', zh: '全部配件和说明书摊开，和页面图一致' },
  { en: 'the very thing the buyer doubted, from near', zh: '买家质疑的那一处，近照' },
]

function photoSheet(kase: Case): HelperSheet {
  const asins = kase.notice?.asins.join(', ') || '____'
  return sheet('photo-list.txt', (lang) => [
    said(lang, `PHOTOS OF UNITS IN STOCK, ASIN ${asins}`, `现有库存照片，ASIN ${asins}`),
    ...photos.map((photo, i) => `[ ] ${i + 1}. ${photo[lang]}`),
    '',
    said(
      lang,
      'Daylight, plain ground, nothing cropped or edited. Write down the day, the lot and who took them. Not from the page, not from the supplier.',
      '自然光，纯色背景，不裁剪不修图。记下日期、批次、谁拍的。不用页面图，不用供应商的图。',
    ),
  ])
}

const compared: readonly Text[] = [
  { en: 'title', zh: '标题' },
  { en: 'brand', zh: '品牌' },
  { en: 'model', zh: '型号' },
  { en: 'main picture', zh: '主图' },
  { en: 'colour', zh: '颜色' },
  { en: 'size and weight', zh: '尺寸和重量' },
  { en: 'material', zh: '材质' },
  { en: 'number in the pack, parts', zh: '件数、配件' },
  { en: 'box and labels', zh: '包装和标签' },
  { en: 'condition', zh: '新旧程度' },
  { en: 'function promised in the bullets', zh: '五点里写的功能' },
]

function pageSheet(kase: Case): HelperSheet {
  const doubt = textOf(kase, 'trigger') ?? '____'
  return sheet('page-against-item.txt', (lang) => [
    said(lang, 'PRODUCT PAGE AGAINST THE ITEM IN HAND', '页面描述和实物对照表'),
    said(lang, `What the buyer doubted: ${doubt}`, `买家质疑的是：${doubt}`),
    said(lang, 'Unit taken from lot ____ on ____ by ____', '实物取自批次 ____，日期 ____，由 ____ 核对'),
    '',
    said(
      lang,
      'No. | What | On the page | On the item | Same? | Photo no.',
      '序号 | 项目 | 页面写的 | 实物是 | 一致吗 | 照片编号',
    ),
    ...compared.map((what, i) => `${i + 1} | ${what[lang]} | ____ | ____ | ____ | ____`),
    '',
    said(
      lang,
      'Where they differ: is the page wrong or the item? What was changed, when?',
      '不一致的：是页面写错还是货不对？改了什么，哪天改的？',
    ),
  ])
}
