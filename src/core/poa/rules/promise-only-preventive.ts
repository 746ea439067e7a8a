import type { Rule } from '../rule.ts'

const intention =
  /^(?:[-•*\d.) ]*)(?:to (?:always |never |only )?[a-z]+|always|never|be|promise|ensure)\b|^(?:务必|确保|严格|加强|争取|绝不|不再|坚决)/i

/** Only measures that stand count; an intention proves no change. */
export const promiseOnlyPreventive: Rule = {
  id: 'T02-promise-only-preventive',
  severity: 'warning',
  title: { en: 'Promises instead of measures', zh: '预防措施只有承诺' },
  message: {
    en: 'This part only promises. Name a check that stands, since which day; or one that is planned, with the day it starts.',
    zh: '这一段只有承诺。请写已经执行的检查和开始日期；还没开始的，写成计划并注明开始日期。',
  },
  source: 'Advisers (domain sheet, sources 56, 61)',
  confidence: 'expert',
  checked: '2026-11-22',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice'],
  fix: 'assist',
  assist: {
    en: 'Which check is in force already, and since when?',
    zh: '哪一项检查已经在执行？从哪天开始的？',
  },
  good: [
    'Every new supplier passes a five-point check; form QC-3 in use since 1 June.',
    'The buyer signs each invoice against the order.',
    'Prevention\nPlanned from 1 April 2026: one carton of every lot will be opened before shelving.',
    'Prevention\nWe will keep the form for a year. Since 1 June the lead signs it for each lot.',
    '6月1日起启用QC-3表，新供应商须过五项核查。',
    '预防措施\n采购员逐张核对发票与订单。',
    '预防措施\n计划自2026年4月1日起，每批开箱抽查一件。',
  ],
  bad: [
    'We will be strict in future.',
    'We promise to check suppliers.',
    'Steps to prevent\nTo always supply recent invoices.',
    'Prevention\nWe will check every supplier. We will train our staff.',
    '今后一定严格把关。',
    '我们保证以后认真检查供应商。',
    '预防措施\n我们会加强检查。\n我们将定期培训。',
  ],
  check(plan) {
    const told = plan.sentencesOf('prevention')
    if (told.some(({ text, sense }) => sense.control && !intention.test(text))) return []
    const promises = told.filter(({ text, sense }) => sense.future || intention.test(text))
    const [first] = promises
    if (first === undefined || promises.length * 2 < told.length) return []
    return [{ start: first.start, end: first.end }]
  },
}
