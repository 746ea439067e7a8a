import type { PlanSentence } from '../plan-text.ts'
import type { Match, Rule } from '../rule.ts'
import { hasCadence, isPlannedWithDate } from '../sentence-sense.ts'
import { cue } from '../word-index.ts'

const loosely =
  /\b(?:regular(?:ly)?|periodic(?:al|ally)?|from time to time|frequent(?:ly)?|routine(?:ly)?|occasional(?:ly)?|often|constantly|continuous(?:ly)?|random(?:ly)?|spot[- ]checks?|on an ongoing basis|as (?:needed|required|necessary))\b|(?:不)?定期|经常|不时|时常|随时|时刻|随机|适时|不断/gi
const recurrent =
  /\b(?:we|i|they|staff|team|lead|manager|clerk|buyer|inspector|owner|supervisor|accountant|officer|specialist) (?:now |also |always |carefully |personally |\w{2,12}ly )?(?:(?:double-)?checks?|reviews?|inspects?|monitors?|verif(?:y|ies)|audits?|compares?|tests?|(?:conducts?|performs?|carr(?:y|ies) out|does|do|runs?|holds?|keeps?) (?:\w{1,16} ){0,3}(?:checks?|checking|inspections?|audits?|reviews?|tests?|training|monitoring))\b|\b(?:is|are) (?:now |also |always |\w{2,12}ly )?(?:checked|reviewed|inspected|monitored|verified|audited|compared|tested|trained|(?:carried out|done|performed|conducted|given)(?= by\b| to\b))\b|(?:检查|核对|抽检|抽查|审核|核查|巡查|比对|验货|盘点|培训|查看|复核)/i
const past = /已|了|过|\d[日号](?!起)/
const loose = cue(
  'regular regularly periodic periodical periodically time frequent frequently routine routinely occasional occasionally often constantly continuous continuously random randomly spot ongoing needed required necessary',
)
const recurs = cue(
  'check checks reviews review inspects inspect monitors monitor verifies verify audits audit compares compare tests test conducts conduct performs perform carries carry does do runs run holds hold keeps keep double checked reviewed inspected monitored verified audited compared tested trained carried done performed conducted given',
)

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
    'Prevention\nAll inbound lots are inspected by the warehouse lead.',
    'Prevention\nThe lead inspects the stock on the first working day of the month.',
    'Prevention\nThe label is checked at every change of packaging.',
    'Prevention\nForm QC-3 is in use since 1 June 2026.',
    '预防措施\n每周一检查全部在售页面。',
    '预防措施\n未经主管核对签字的批次不上架。',
    '预防措施\n新供应商由采购主管审核五项资料。',
    '预防措施\n发货前由仓库主管核对标签。',
    '预防措施\n包装每次改版时核对标签。',
  ],
  bad: [
    'We review listings.',
    'Prevention\nWe regularly check our suppliers.',
    'Prevention\nThe warehouse lead inspects the stock.',
    'Prevention\nThe stock is inspected by the warehouse lead on a regular basis.',
    'Prevention\nWe conduct spot checks.',
    '预防措施\n定期检查。',
    '预防措施\n随机抽查商品。',
    '预防措施\n由运营主管检查页面。',
    '预防措施\n我们经常核对库存。',
  ],
  check(plan) {
    const named = plan.parts.some((part) => part.heading !== null)
    const found = new Set<PlanSentence>()
    const look = (told: readonly PlanSentence[], isFound: (sentence: PlanSentence) => boolean) => {
      for (const sentence of told) {
        if ((!named || sentence.part === 'prevention') && mayBeControl(sentence) && isFound(sentence))
          found.add(sentence)
      }
    }
    look(plan.sentencesWith(loose), isLoose)
    look(plan.sentencesWith(recurs), isUntimed)
    look(plan.hanSentences, (sentence) => isLoose(sentence) || isUntimed(sentence))
    return [...found].map(({ start, end }): Match => ({ start, end }))
  },
}

const mayBeControl = ({ own, part, heading, quoted, sense }: PlanSentence): boolean => {
  if (heading || quoted || part === 'cause' || part === 'exhibits' || part === 'closing') return false
  return part !== 'actions' || (recurrent.test(own) && !sense.done)
}

/** "Regularly", and no rhythm beside it. */
function isLoose({ own, part }: PlanSentence): boolean {
  loosely.lastIndex = 0
  if (!loosely.test(own)) return false
  return (
    (part === 'prevention' || recurrent.test(own)) && !hasCadence(own.replace(loosely, '').replace(basis, ''))
  )
}

/** A check told as a habit, with no word of when. */
function isUntimed({ own, part, lang, sense }: PlanSentence): boolean {
  if (!recurrent.test(own) || sense.cadence || sense.dated || asking.test(own)) return false
  loosely.lastIndex = 0
  if (loosely.test(own)) return false
  if (lang === 'zh' && (part !== 'prevention' || past.test(own) || own.length < 7)) return false
  return !sense.future || isPlannedWithDate(own)
}

// Said to Amazon, no control.
const asking = /^请|\bplease\b|\bask (?:you|amazon)\b/i
const basis = /\bon an? +basis\b/i
