import { placeFor, type Rule } from '../rule.ts'
import { samplePlan } from '../sample-plan.ts'

const least = { en: 120, zh: 200 } as const

/** A sentence a section shows no work; two to five concrete lines each do. */
export const tooShort: Rule = {
  id: 'S07-too-short',
  severity: 'warning',
  title: { en: 'Too short', zh: '太短' },
  message: {
    en: 'This is too short for a plan. Give each part two to five concrete lines: what, when, how many, who.',
    zh: '作为行动计划太短了。每一部分写两到五行具体内容：做了什么、哪天、多少件、谁负责。',
  },
  source: 'Seller Forums, on a plan that failed (domain sheet, source 43)',
  confidence: 'expert',
  checked: '2026-11-22',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice', 'narrow-reply', 'questionnaire'],
  fix: 'assist',
  assist: {
    en: 'Which dates, numbers and people could you add to each part?',
    zh: '每一部分还能补充哪些日期、数量和负责人？',
  },
  good: [
    samplePlan.en,
    { text: 'Invoices 1 to 3 are attached.', form: 'documents-only' },
    { text: 'The supplier has no website; exhibit 4 is the register extract.', form: 'narrow-reply' },
    { text: 'We never sold this item. Inventory report: exhibit 1.', form: 'rights-owner-dispute' },
    samplePlan.zh,
    { text: '随附发票1至3号。', form: 'documents-only' },
    { text: '供应商没有网站，附件4为工商登记信息。', form: 'narrow-reply' },
  ],
  bad: [
    'We fixed it. Please reinstate.',
    'Root cause: old box.\nActions: removed.\nPrevention: we check.',
    'We pulled 212 units from sale on 4 March and refunded three buyers.',
    '已整改，请恢复。',
    '根本原因：外盒旧。\n措施：已下架。\n预防：会检查。',
    '3月4日停售212件，并给三位买家退款。',
  ],
  check(plan) {
    return plan.length < least[plan.lang] ? [placeFor(plan)] : []
  },
}
