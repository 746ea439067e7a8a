import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Rule, saidInSentences } from '../rule.ts'
import { vague } from '../vague-words.ts'

const date =
  /\b\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]{2,8}(?: \d{4})?\b|\b[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?\b|\d{4}-\d\d-\d\d|(?:\d{4}年)?\d{1,2}月\d{0,2}[日号]?|\bB0\w{8}\b|ASIN\s?\w{10}/g
const concrete =
  /\d|\b(?:one in|two|three|four|five|six|ten|half|second person|signs?|signed|forms?|check-?lists?|log|sheet|sealed|samples?|compar\w{1,5}|against the|photograph\w{0,4}|weigh\w{0,4}|scan\w{0,4}|stamp\w{0,3}|opens|weekly|monthly|daily|quarterly|hours)\b|\b(?:every|each) (?:week|month|day|quarter|monday|friday|year)\b|逐|每[周月天日季]|周[一二三四五六日]|封样|比对|表(?![示明现达面])|签字|双人|第二人|[抽开][箱检查样]|扫码|称重|拍照|一栏/i
const lead = /[:：]$|\b(?:as follows|namely|specifically|that is)\b|如下|具体(?:如下|为)|即/i
// A line that sums up what the next one tells.
const summary =
  /improv|strengthen|enhanc|tighten|strict|rigorous|optimi|upgrad|reinforc|robust|加强|完善|优化|强化|改[进善]|提[高升]|严格|规范|健全/i

/** What cannot be checked cannot be believed: an effort has no date, no number and no form. */
export const vagueCommitment: Rule = {
  id: 'T03-vague-commitment',
  severity: 'warning',
  title: { en: 'Vague commitment', zh: '说法太笼统' },
  message: {
    en: 'Nobody can check this. Say what is done, how often, and to how many.',
    zh: '这种说法无法核实。请写做什么、多久一次、查多少。',
  },
  source: 'Amazon help page on plans of action; Chinese guide (domain sheet, sources 1, 48)',
  confidence: 'official',
  checked: '2026-11-22',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice'],
  fix: 'assist',
  assist: {
    en: 'What exactly was changed? Which step, how often, how many units?',
    zh: '具体改了什么？哪一步、多久一次、抽多少件？',
  },
  good: [
    'One in ten units of each lot is opened and compared with the sealed sample.',
    'Returns are graded by a second person.',
    'We tightened our goods-in check. Since 6 March the lead opens two cartons of every lot.',
    'The factory enhanced the strap without telling us.',
    'Our stricter check is as follows:\n- the lead opens two cartons of each lot.',
    'The box says “handle with care, strictly upright”.',
    '每批抽检10%，与封样逐项比对。',
    '退货由第二人复核定级。',
    '5月4日更换加强型纸箱。',
    '工厂为提高产量更换了材料。',
    '加强后的入库检查如下：\n- 每批开两箱核对。',
    '严格按QC-3表逐项核对，每批抽10件。',
  ],
  bad: [
    'We will do our best.',
    'On 4 May 2026 we took all necessary steps.',
    'All controls were tightened.',
    'We work only with reliable suppliers.',
    'Quality control was improved.',
    'Our team is more careful now and offers better service.',
    'We strictly control our suppliers.',
    '加强供应链管理。',
    '采取了相应的措施。',
    '做好质量把控，严抓质量。',
    '我们会尽力做好。',
    '今后严格把关，提高质量意识。',
  ],
  check(plan) {
    return saidInSentences(plan, vague).flatMap(({ span, sentence }) =>
      sentence.part === 'cause' || plea.test(sentence.own) || isSpecific(plan, sentence) ? [] : [span],
    )
  },
}

// "Reinstated as soon as possible" asks, and commits to nothing.
const plea =
  /\b(?:please|let us know|reinstat\w{1,6}|your (?:reply|response|decision))\b|请(?:贵|亚马逊|您|务必|尽)|恢复(?:我们的|我司的|店铺|链接|账[户号]|销售)/i

/** The line itself names a figure, a paper or an act, or leads into lines that do. */
function isSpecific(plan: PlanText, { own, at, end }: PlanSentence): boolean {
  if (concrete.test(own.replace(date, ' '))) return true
  const next = plan.sentences[at + 1]
  if (next === undefined || !concrete.test(next.own.replace(date, ' '))) return false
  if (lead.test(own)) return true
  return (
    summary.test(own) &&
    next.sense.control &&
    !next.heading &&
    !plan.text.slice(end, next.start).includes('\n')
  )
}
