/** The fixed words of the product: names of steps, sources, kinds and so on. Nothing here is ever translated. */

export const sources = ['customer', 'brand-owner', 'amazon-audit', 'unknown'] as const
export type Source = (typeof sources)[number]

export const kinds = [
  'inauthentic-customer',
  'inauthentic-audit',
  'rights-owner-trademark',
  'rights-owner-counterfeit',
  'rights-owner-copyright',
  'rights-owner-patent',
  'counterfeit-test-buy',
  'used-sold-as-new',
  'not-as-described',
  'safety',
  'related-account',
  'verification',
  'forged-document',
  'court-order',
  'reply-more-info',
  'reply-rejected',
  'reply-reinstated',
  'other',
] as const
export type Kind = (typeof kinds)[number]

export const levels = ['account', 'listing', 'warning', 'reply'] as const
export type Level = (typeof levels)[number]

/** What a notice can ask for. */
export const demands = [
  'invoices',
  'invoice-or-loa-or-licence',
  'invoice-from-rights-owner',
  'invoices-new-supplier',
  'supplier-contact',
  'manufacturer-contact',
  'poa',
  'loa',
  'supply-chain-docs',
  'brand-registration',
  'business-licence',
  'utility-bill',
  'credit-card',
  'retraction',
  'explanation-in-error',
  'proof-documents-are-genuine',
  'acknowledgement',
  'edit-listing',
  'test-report',
  'photos',
  'other',
] as const
export type Demand = (typeof demands)[number]

export const documentTypes = [
  'invoice',
  'fapiao-special',
  'fapiao-ordinary',
  'fapiao-electronic',
  'pro-forma',
  'quotation',
  'order-confirmation',
  'packing-list',
  'receipt',
  'loa',
  'contract',
  'delivery-note',
  'bank-record',
  'test-report',
  'trademark-certificate',
  'photo',
  'other',
] as const
export type DocumentType = (typeof documentTypes)[number]

export const stepNames = [
  'start',
  'source',
  'material',
  'understand',
  'plan',
  'submit',
  'reply',
  'standing',
  'practice',
] as const
export type StepName = (typeof stepNames)[number]

export const forms = [
  'full-plan',
  'documents-only',
  'rights-owner-dispute',
  'counter-notice',
  'narrow-reply',
  'questionnaire',
] as const
export type Form = (typeof forms)[number]

export const postures = ['right', 'partly', 'wrong', 'never-sold'] as const
export type Posture = (typeof postures)[number]

export const noticeLanguages = ['en', 'zh', 'de', 'ja', 'other'] as const
export const channels = ['account-health', 'performance-notification', 'email', 'form', 'other'] as const
export type Channel = (typeof channels)[number]
export const deadlineKinds = ['reply', 'funds', 'stock', 'record', 'evaluation', 'other'] as const
export const yardsticks = ['sales', 'inventory', 'units'] as const
export const confidences = ['sure', 'likely', 'unsure'] as const
export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]
