import type { PlanSentence } from '../plan-text.ts'
import type { Rule } from '../rule.ts'

const intention =
  /^[^a-z]{0,6}(?:to (?:always |never |only )?[a-z]+|always|never|be|promise|ensure|make sure|avoid|strive|continue to|try|improve|strengthen|enhance)\b|^[^\u3400-\u9fff]{0,6}(?:我们)?(?:务必|确保|严格|加强|争取|绝不|不再|坚决|认真|提[高升]|避免|杜绝|注意|努力|保证|强化|完善|优化|做到|做好|遵守|防止)|引以为戒|吸取[^，。；]{0,6}教训|务必|力求|竭力|尽力|尽量|杜绝|绝不|决不|多加(?:注意|小心)|努力(?:做|提|改|完善|避免)/i
// "严格按QC-3表逐项核对": strict, but by a form.
const namedZh = /\d|表(?![示明现达面])|封样|签字|逐/
const vow =
  /\b(?:we|i|our (?:team|staff|company)) (?:\w{1,12}ly |always |also )?(?:ensure|make sure|strive|try|endeavou?r|work hard|do our best|guarantee)\b|\bmake (?:it )?sure\b/i

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
    'Prevention\nEach packer who will handle returns signs the grading sheet before the shift.',
    'Prevention\nSince 4 May 2026 a second person compares each page with a unit, so that a wrong page will not go live.',
    'Prevention\nPlanned from 1 April 2026: one carton of every lot will be opened before shelving.',
    'Prevention\nWe will keep the form for a year. Since 1 June the lead signs it for each lot.',
    '6月1日起启用QC-3表，新供应商须过五项核查。',
    '预防措施\n严格按QC-3表逐项核对，每批抽10件。',
    '预防措施\n自6月1日起，未签字的批次不会进入可售库存。',
    '预防措施\n采购员逐张核对发票与订单。',
    '预防措施\n计划自2026年4月1日起，每批开箱抽查一件。',
  ],
  bad: [
    'We will be strict in future.',
    'We promise to check suppliers.',
    'Prevention\nWe are committed to selling only genuine goods.',
    'Prevention\nWe make sure that every product is genuine.',
    'Steps to prevent\nTo always supply recent invoices.',
    'Prevention\nWe will check every supplier. We will train our staff.',
    '今后一定严格把关。',
    '我们保证以后认真检查供应商。',
    '预防措施\n吸取教训，认真对待每一个客户。',
    '预防措施\n我们会加强检查。\n我们将定期培训。',
  ],
  check(plan) {
    const told = plan.sentencesOf('prevention').filter(isTelling)
    if (told.length === 0 || told.some((sentence) => sentence.sense.control && !isIntention(sentence)))
      return []
    const promises = told.filter(
      (sentence) => sentence.sense.future || isIntention(sentence) || vow.test(sentence.own),
    )
    const [first] = promises
    if (first === undefined || promises.length * 2 < told.length) return []
    return [{ start: first.start, end: first.end }]
  },
}

// Questions, pleas and the name below a letter say nothing of measures.
const isTelling = ({ own }: PlanSentence): boolean =>
  own.length > 12 ? !/[?？]$/.test(own) && !isPlea(own) : hasHanOrVerb.test(own)
const hasHanOrVerb = /[\u3400-\u9fff]{4}|\b(?:will|shall|never|always)\b/i
const isPlea = (own: string): boolean => /^\W*(?:please|thank)\b|^(?:综上|如果您|请)/i.test(own)

const isIntention = ({ own, hasHan }: PlanSentence): boolean =>
  intention.test(own) && !(hasHan && namedZh.test(own))
