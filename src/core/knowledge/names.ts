import type { Text } from '../text.ts'
import type { Demand, Kind, Level, Source } from '../words.ts'

/** The product's fixed words as a seller says them. */
const kindNames: Record<Kind, Text> = {
  'inauthentic-customer': { en: 'authenticity complaint, from buyers', zh: '买家的真实性投诉' },
  'inauthentic-audit': { en: 'authenticity check by Amazon', zh: '亚马逊的真实性审核' },
  'rights-owner-trademark': { en: 'trademark report', zh: '商标投诉' },
  'rights-owner-counterfeit': { en: 'counterfeit report without a test buy', zh: '假冒投诉（不带测试购买）' },
  'rights-owner-copyright': { en: 'copyright report', zh: '版权投诉' },
  'rights-owner-patent': { en: 'patent report', zh: '专利投诉' },
  'counterfeit-test-buy': { en: 'counterfeit report after a test buy', zh: '假冒投诉（有测试购买）' },
  'used-sold-as-new': { en: 'used sold as new', zh: '二手当新品卖' },
  'not-as-described': { en: 'not as described', zh: '与描述不符（货不对版）' },
  safety: { en: 'product safety', zh: '商品安全' },
  'related-account': { en: 'related accounts', zh: '账户关联' },
  verification: { en: 'identity or address check', zh: '身份或地址验证' },
  'forged-document': { en: 'Amazon doubts that a document is genuine', zh: '亚马逊怀疑文件不真实' },
  'court-order': { en: 'court order', zh: '法院命令（如 TRO）' },
  'reply-more-info': { en: 'reply: Amazon wants more', zh: '回复：要求补充' },
  'reply-rejected': { en: 'reply: refused', zh: '回复：申诉被拒' },
  'reply-reinstated': { en: 'reply: reinstated', zh: '回复：已恢复' },
  other: { en: 'something else', zh: '其他' },
}

const sourceNames: Record<Source, Text> = {
  customer: { en: 'buyers', zh: '买家' },
  'brand-owner': { en: 'the brand or rights owner', zh: '品牌方或权利人' },
  'amazon-audit': {
    en: 'Amazon itself; nobody is said to have complained',
    zh: '亚马逊自己审核，没说有人投诉',
  },
  unknown: { en: 'not clear from this text', zh: '从这段文字看不出来' },
}

const levelNames: Record<Level, Text> = {
  account: { en: 'the whole account', zh: '整个账户' },
  listing: { en: 'single listings', zh: '个别链接' },
  warning: { en: 'a warning; selling goes on for now', zh: '警告，目前还能卖' },
  reply: { en: 'a reply to your appeal', zh: '对您申诉的回复' },
}

const demandNames: Record<Demand, Text> = {
  invoices: { en: 'supplier invoices', zh: '供应商发票' },
  'invoice-or-loa-or-licence': {
    en: 'one of: invoice, letter of authorisation, licence',
    zh: '发票、授权书、许可协议，三选一',
  },
  'invoice-from-rights-owner': { en: 'invoice from the rights owner itself', zh: '权利人直接开的发票' },
  'invoices-new-supplier': { en: 'invoices from a new supplier', zh: '新供应商的发票' },
  'supplier-contact': { en: 'supplier contact details', zh: '供应商联系方式' },
  'manufacturer-contact': { en: 'manufacturer contact details', zh: '生产商联系方式' },
  poa: { en: 'plan of action', zh: '行动计划书（POA）' },
  loa: { en: 'letter of authorisation (LOA)', zh: '授权书（LOA）' },
  'supply-chain-docs': { en: 'papers of the whole supply chain', zh: '完整供应链单据' },
  'brand-registration': { en: 'trademark or brand registration', zh: '商标注册或品牌备案' },
  'business-licence': { en: 'business licence or ID', zh: '营业执照或身份证件' },
  'utility-bill': { en: 'utility bill', zh: '水电煤账单' },
  'credit-card': { en: 'card or bank statement', zh: '信用卡或银行账单' },
  retraction: { en: 'retraction sent by the rights owner', zh: '权利人提交的撤诉' },
  'explanation-in-error': { en: 'explanation why the report is wrong', zh: '说明投诉为什么有误' },
  'proof-documents-are-genuine': { en: 'proof that your documents are genuine', zh: '文件真实性的证明' },
  acknowledgement: { en: 'confirmation that you read the policy', zh: '确认已了解政策' },
  'edit-listing': { en: 'a change of the page', zh: '修改页面' },
  'test-report': { en: 'test report', zh: '检测报告' },
  photos: { en: 'photos of the goods', zh: '商品照片' },
  other: { en: 'another item named in the notice', zh: '通知里点名的其他材料' },
}

export const kindName = (kind: Kind): Text => kindNames[kind]
export const sourceName = (source: Source): Text => sourceNames[source]
export const levelName = (level: Level): Text => levelNames[level]
export const demandName = (demand: Demand): Text => demandNames[demand]
