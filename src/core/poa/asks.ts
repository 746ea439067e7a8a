import type { Notice } from '../case.ts'
import type { Text } from '../text.ts'
import type { Demand, DocumentType } from '../words.ts'
import { type Cue, cue } from './word-index.ts'

/** Something Amazon asks for: what answers it, and how a letter speaks of it. */
export interface Ask {
  readonly name: Text
  /** Documents that answer it. */
  readonly types: readonly DocumentType[]
  readonly cue: Cue
  readonly words: RegExp
}

const ask = (en: string, zh: string, types: readonly DocumentType[], cues: string, words: RegExp): Ask => ({
  name: { en, zh },
  types,
  cue: cue(cues),
  words,
})
const invoices: readonly DocumentType[] = [
  'invoice',
  'fapiao-special',
  'fapiao-ordinary',
  'fapiao-electronic',
]

/** By demand; what is no paper and no contact has none. */
export const asks: Partial<Record<Demand, Ask>> = {
  invoices: ask(
    'invoices',
    '发票',
    invoices,
    'invoice invoices receipt receipts fapiao',
    /\binvoices?\b|\breceipts?\b|\bfapiao\b|发票|专票|普票|收据/i,
  ),
  'invoice-or-loa-or-licence': ask(
    'invoice, letter of authorisation or licence',
    '发票、授权书或许可',
    [...invoices, 'loa', 'contract'],
    'invoice invoices authorisation authorization authorised authorized loa licence license licensed never',
    /\binvoices?\b|authori[sz]|\bLOA\b|\blicen[cs]ed?\b|never (?:been )?(?:sold|listed|offered)|发票|授权|许可|从未(?:销售|上架)/i,
  ),
  'invoice-from-rights-owner': ask(
    'invoice from the rights owner',
    '权利人出具的发票',
    invoices,
    'invoice invoices',
    /\binvoices?\b|发票/i,
  ),
  'invoices-new-supplier': ask(
    'invoices from a new supplier',
    '新供应商的发票',
    invoices,
    'invoice invoices supplier',
    /\binvoices?\b|new supplier|发票|新供应商/i,
  ),
  loa: ask(
    'letter of authorisation',
    '授权书',
    ['loa'],
    'authorisation authorization loa authorised authorized',
    /authori[sz]ation|\bLOA\b|\bnot authori[sz]ed\b|授权/i,
  ),
  'supply-chain-docs': ask(
    'papers of the supply chain',
    '供应链文件',
    ['loa', 'contract', 'delivery-note', 'order-confirmation'],
    'supply chain authorisation authorization contract contracts',
    /supply chain|chain of|authori[sz]ation|contract|供应链|授权链|合同/i,
  ),
  'brand-registration': ask(
    'brand registration',
    '品牌注册证明',
    ['trademark-certificate'],
    'trademark brand',
    /trademark (?:certificate|registration)|brand regist|not the brand owner|own brand|商标|品牌备案|不是品牌方/i,
  ),
  'business-licence': ask(
    'business licence',
    '营业执照',
    [],
    'business',
    /business licen[cs]e|business registration|business-register|营业执照/i,
  ),
  'utility-bill': ask(
    'utility bill',
    '水电账单',
    [],
    'utility electricity bill',
    /utility bill|electricity|水电|账单/i,
  ),
  'test-report': ask(
    'test report',
    '检测报告',
    ['test-report'],
    'test lab laboratory',
    /test report|lab(?:oratory)? report|检测报告|质检报告/i,
  ),
  photos: ask(
    'photos',
    '照片',
    ['photo'],
    'photo photos photograph photographs image images picture pictures',
    /\bphoto(?:graph)?s?\b|\bimages?\b|\bpictures?\b|照片|图片/i,
  ),
  retraction: ask(
    'retraction',
    '撤诉',
    [],
    'retract retracted retraction withdraw withdrawal withdrawn',
    /retract|withdr[ae]w|撤诉|撤回/i,
  ),
  'supplier-contact': ask(
    "the supplier's contact details",
    '供应商联系方式',
    [],
    'phone tel telephone website www http https 86 0086 com net org cn example io de',
    /\+\d[\d ()-]{6,}|\b0\d{2,3}-\d{7,8}\b|@[\w-]+\.|www\.|https?:|\bphone\b|\btel\b|\bwebsite\b|电话|网址|网站|邮箱|联系方式/i,
  ),
  'manufacturer-contact': ask(
    "the manufacturer's contact details",
    '制造商联系方式',
    [],
    'manufacturer factory maker',
    /(?:manufacturer|factory|maker)[^.]{0,80}(?:\+\d|@|www\.|phone|address|exhibit)|制造商|生产商|厂家/i,
  ),
}

const parts: readonly { readonly asked: RegExp; readonly ask: Ask }[] = [
  {
    asked: /\bweb\s?sites?\b|网站|网址/i,
    ask: ask(
      "the supplier's website",
      '供应商网址',
      [],
      'www http https website site homepage com net example cn io',
      /www\.|https?:|\bweb\s?site\b|\bhomepage\b|\b[\w-]{2,40}\.(?:com|cn|net|example|de|io|co)\b|网站|网址|官网/i,
    ),
  },
  {
    asked: /\b(?:tele)?phone\b|电话/i,
    ask: ask(
      "the supplier's phone number",
      '供应商电话',
      [],
      'phone tel telephone mobile 0 1 2 3',
      /\+\d[\d ()-]{6,}|\b0\d{2,3}-\d{7,8}\b|(?<!\d)1[3-9]\d{9}(?!\d)|\b\d{3}[ -]\d{3}-\d{4}\b|\bphone\b|\btel\b|电话/i,
    ),
  },
]

/** The parts of the supplier's contact that a notice names by themselves. */
export const contactPartsAsked = ({ text }: Pick<Notice, 'text'>): readonly Ask[] =>
  parts.filter(({ asked }) => asked.test(text)).map((part) => part.ask)
