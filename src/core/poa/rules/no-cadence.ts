import type { PlanSentence } from '../plan-text.ts'
import type { Match, Rule } from '../rule.ts'
import { hasCadence, isPlannedWithDate } from '../sentence-sense.ts'

const loosely =
  /\b(?:regular(?:ly)?|periodic(?:al|ally)?|from time to time|frequent(?:ly)?|routinely|occasional(?:ly)?|often|constantly)\b|(?:不)?定期|经常|不时|时常|随时/i
const recurrent =
  /\b(?:we|i|they|staff|team|lead|manager|clerk|buyer|inspector|owner) (?:now |also |always |carefully |personally )?(?:checks?|reviews?|inspects?|monitors?|verif(?:y|ies)|audits?|compares?|tests?)\b|\b(?:is|are) (?:now |also |always )?(?:checked|reviewed|inspected|monitored|verified|audited|compared|tested)\b|(?:检查|核对|抽检|审核|核查|巡查|比对)/i
const past = /已|了|过|\d[日号](?!起)/

/** "Regularly" is never; a reviewer wants the day or the occasion. */
export const noCadence: Rule = {
  id: 'T06-no-cadence',
  severity: 'warning',
  title: { en: 'Control without a rhythm', zh: '没有写多久一次' },
  message: {
    en: 'Say how often or on what occasion: every Monday, before each send-in, at every change of packaging.',
    zh: '请写多久一次或在什么时候：每周一、每次发货前、每次改版时。',
  },
  source: 'Lawyer on plans of action (domain sheet b.1, point 7)',
  confidence: 'expert',
  checked: '2026-11-22',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice'],
  fix: 'assist',
  assist: { en: 'How often is this done, or on what occasion?', zh: '这项检查多久做一次，或在什么时候做？' },
  good: [
    'Prevention\nWe review all live pages every Monday.',
    'Prevention\nWe check the label before each send-in.',
    'Prevention\nThe label is checked at every change of packaging.',
    'Prevention\nForm QC-3 is in use since 1 June 2026.',
    '预防措施\n每周一检查全部在售页面。',
    '预防措施\n发货前由仓库主管核对标签。',
    '预防措施\n包装每次改版时核对标签。',
  ],
  bad: [
    'We review listings.',
    'Prevention\nWe regularly check our suppliers.',
    'Prevention\nThe warehouse lead inspects the stock.',
    '预防措施\n定期检查。',
    '预防措施\n由运营主管检查页面。',
    '预防措施\n我们经常核对库存。',
  ],
  check(plan) {
    const named = plan.parts.some((part) => part.heading !== null)
    const told = named ? plan.sentencesOf('prevention') : plan.sentences
    return told.filter(isLoose).map(({ start, end }): Match => ({ start, end }))
  },
}

function isLoose({ text, part, heading, quoted, lang, sense }: PlanSentence): boolean {
  if (heading || quoted || part === 'cause' || part === 'exhibits') return false
  if (part === 'actions' && !recurrent.test(text)) return false
  if (loosely.test(text)) return !hasCadence(text.replace(loosely, ''))
  if (!recurrent.test(text) || sense.cadence || sense.dated) return false
  if (lang === 'zh' && (part !== 'prevention' || past.test(text))) return false
  return !sense.future || isPlannedWithDate(text)
}
