import type { Case } from '../../case.ts'
import { waysToAnswer } from '../../evidence/asked-for.ts'
import type { Text } from '../../text.ts'
import type { Demand, DocumentType } from '../../words.ts'
import { type Match, placeFor, type Rule } from '../rule.ts'

interface Ask {
  readonly name: Text
  /** Documents that answer it. */
  readonly types: readonly DocumentType[]
  /** How the text speaks of it. */
  readonly words: RegExp
}

const invoices: readonly DocumentType[] = [
  'invoice',
  'fapiao-special',
  'fapiao-ordinary',
  'fapiao-electronic',
]
const asks: Partial<Record<Demand, Ask>> = {
  invoices: {
    name: { en: 'invoices', zh: '发票' },
    types: invoices,
    words: /\binvoices?\b|\breceipts?\b|发票|收据/i,
  },
  'invoice-or-loa-or-licence': {
    name: { en: 'invoice, letter of authorisation or licence', zh: '发票、授权书或许可' },
    types: [...invoices, 'loa', 'contract'],
    words:
      /\binvoices?\b|authori[sz]ation|\bLOA\b|\blicen[cs]e\b|never (?:been )?(?:sold|listed)|发票|授权|许可|从未(?:销售|上架)/i,
  },
  'invoice-from-rights-owner': {
    name: { en: 'invoice from the rights owner', zh: '权利人出具的发票' },
    types: invoices,
    words: /\binvoices?\b|发票/i,
  },
  'invoices-new-supplier': {
    name: { en: 'invoices from a new supplier', zh: '新供应商的发票' },
    types: invoices,
    words: /\binvoices?\b|new supplier|发票|新供应商/i,
  },
  loa: {
    name: { en: 'letter of authorisation', zh: '授权书' },
    types: ['loa'],
    words: /authori[sz]ation|\bLOA\b|授权/i,
  },
  'supply-chain-docs': {
    name: { en: 'papers of the supply chain', zh: '供应链文件' },
    types: ['loa', 'contract', 'delivery-note', 'order-confirmation'],
    words: /supply chain|chain of|authori[sz]ation|contract|供应链|授权链|合同/i,
  },
  'brand-registration': {
    name: { en: 'brand registration', zh: '品牌注册证明' },
    types: ['trademark-certificate'],
    words:
      /trademark (?:certificate|registration)|brand regist|not the brand owner|商标|品牌备案|不是品牌方/i,
  },
  'business-licence': {
    name: { en: 'business licence', zh: '营业执照' },
    types: [],
    words: /business licen[cs]e|business registration|营业执照/i,
  },
  'utility-bill': {
    name: { en: 'utility bill', zh: '水电账单' },
    types: [],
    words: /utility bill|electricity|水电|账单/i,
  },
  'test-report': {
    name: { en: 'test report', zh: '检测报告' },
    types: ['test-report'],
    words: /test report|lab(?:oratory)? report|检测报告|质检报告/i,
  },
  photos: {
    name: { en: 'photos', zh: '照片' },
    types: ['photo'],
    words: /\bphotos?\b|\bimages?\b|\bpictures?\b|照片|图片/i,
  },
  retraction: { name: { en: 'retraction', zh: '撤诉' }, types: [], words: /retract|withdr[ae]w|撤诉|撤回/i },
  'supplier-contact': {
    name: { en: "the supplier's contact details", zh: '供应商联系方式' },
    types: [],
    words: /(?:\+\d[\d ()-]{6,}|@[\w-]+\.|www\.|\bphone\b|\bwebsite\b|电话|网址|网站|邮箱)/i,
  },
  'manufacturer-contact': {
    name: { en: "the manufacturer's contact details", zh: '制造商联系方式' },
    types: [],
    words: /manufacturer[^.]{0,80}(?:\+\d|@|www\.|phone|address)|制造商|生产商|厂家/i,
  },
}
const notice = (...documentsRequested: string[]) => ({ notice: { documentsRequested } })

/** What was asked for and is passed over in silence is asked for again, or refused. */
export const askUnanswered: Rule = {
  id: 'C19-ask-unanswered',
  severity: 'error',
  title: { en: 'Something asked for is not answered', zh: '要求的材料没有回应' },
  message: {
    en: 'The notice asks for this, and it is neither attached nor explained. Attach it, or say why there is none and what you offer instead.',
    zh: '通知要求了这一项，既没附上也没说明。请附上，或写明为什么没有、用什么代替。',
  },
  assist: {
    en: 'Do you have it? If not, why, and what can you show instead?',
    zh: '这项有吗？没有的话，为什么，能用什么代替？',
  },
  source: 'Amazon help page on plans of action (domain sheet, sources 1 and 44)',
  confidence: 'official',
  checked: '2026-11-22',
  fix: 'assist',
  needs: ({ kase }) => (kase?.notice == null ? 'no notice in the case' : null),
  good: [
    {
      text: 'Supplier: Lihe Furniture Co., Ltd., phone +86 20 8888 0000. No website; business-register extract, exhibit 1.',
      kase: notice('supplier-contact'),
    },
    {
      text: 'There is no letter of authorisation; we offer the invoice chain, exhibits 1 to 3.',
      kase: notice('loa'),
    },
    {
      text: 'Exhibit 1: invoice 2291.',
      kase: { ...notice('invoices', 'poa'), evidence: [{ id: 'e1', type: 'invoice' }] },
    },
    {
      text: 'Exhibit 1: letter of authorisation of 10 January 2026.',
      kase: {
        notice: {
          source: 'brand-owner',
          documentsRequested: ['loa', 'retraction', 'invoice-or-loa-or-licence'],
        },
        evidence: [{ id: 'e1', type: 'loa' }],
      },
    },
    { text: '供应商电话020-88880000，无网站，附工商登记信息。', kase: notice('supplier-contact') },
    { text: '授权书：不适用，品牌为我们自有。', kase: notice('loa') },
    {
      text: '附件1：发票2291号。',
      kase: { ...notice('invoices'), evidence: [{ id: 'e1', type: 'fapiao-special' }] },
    },
  ],
  bad: [
    {
      text: 'Exhibit 1: invoice 2291.',
      kase: { ...notice('invoices', 'loa'), evidence: [{ id: 'e1', type: 'invoice' }] },
    },
    { text: 'Our supplier is Lihe Furniture Co., Ltd.', kase: notice('supplier-contact') },
    {
      text: 'We removed the units.',
      kase: { ...notice('invoices'), evidence: [{ id: 'e1', type: 'photo' }] },
    },
    {
      text: '附件1：发票2291号。',
      kase: { ...notice('invoices', 'loa'), evidence: [{ id: 'e1', type: 'invoice' }] },
    },
    { text: '供应商为丽禾家具有限公司。', kase: notice('supplier-contact') },
    { text: '问题商品已移除。', kase: notice('test-report') },
  ],
  check(plan, { kase }): Match[] {
    if (!kase?.notice) return []
    const demands = [...demandsOf(kase)]
    const isAnswered = (ask: Ask): boolean => ask.words.test(plan.text) || isHeld(kase, ask)
    // A rights owner's notice offers several ways; one of them is enough.
    const ways = kase.notice.source === 'brand-owner' ? waysToAnswer : []
    const oneIsEnough = demands.some(
      (demand) => ways.includes(demand) && asks[demand] && isAnswered(asks[demand]),
    )
    return demands.flatMap((demand) => {
      const ask = asks[demand]
      if (!ask || isAnswered(ask) || (oneIsEnough && ways.includes(demand))) return []
      const message = {
        en: `Amazon asks for ${ask.name.en}; the text neither attaches nor explains it. Attach it, or say why there is none and what you offer instead.`,
        zh: `亚马逊要求${ask.name.zh}，正文既没附上也没说明。请附上，或写明为什么没有、用什么代替。`,
      }
      return [{ ...placeFor(plan, 'exhibits'), message }]
    })
  },
}

/** What the notice asks for, and what the last reply asks on top. */
const demandsOf = (kase: Case): Set<Demand> =>
  new Set([
    ...(kase.notice?.documentsRequested ?? []),
    ...(kase.rounds.at(-1)?.replies.at(-1)?.reading.documentsRequested ?? []),
  ])

const isHeld = (kase: Case, ask: Ask): boolean =>
  kase.evidence.some((entry) => entry.leftOut === null && ask.types.includes(entry.type))
