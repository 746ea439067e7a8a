import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Rule, saidInSentences, wording } from '../rule.ts'

const vague = wording({
  cues: 'best- care- atte- stri- impr- stre- enha- tigh- serv- expe- prof- soon- clos- stan- qual- effo- vigi- dili- thor-',
  en: /\b(?:(?:do|try|try to do|doing) (?:our|my) (?:very )?best|best efforts?|(?:more|very|extra|be|are) careful(?:ly)?|pay (?:more |closer |close )?attention|(?:be )?(?:more |very )?strict(?:er|ly)?(?! liability)|improv(?:e|ed|ing) (?:our |the )?(?:quality|service|management|process(?:es)?|control|standards?)|quality control (?:was|is|has been|will be) (?:improved|strengthened|enhanced|tightened)|(?:strengthen(?:ed|ing|s)?|enhanc(?:e[ds]?|ing)|tighten(?:ed|ing|s)?)\b|(?:great|better|best|excellent) (?:customer )?(?:service|experience)|professional attitude|as soon as possible|closely (?:monitor|watch|follow)\w*|highest standards?|high(?:er)? standards?|ensure (?:the |good |high )?quality|every effort|more (?:vigilant|diligent|thorough))\b/gi,
  zh: /尽(?:力|最大努力|可能)|加强(?:了)?[^，。；\d]{0,12}(?:管理|管控|监管|审核|检查|培训|控制|学习|沟通|意识|把控|力度)|加强|严格(?:把关|把控|控制|管理|要求|遵守|执行|筛选|审核|检查)?|更加(?:认真|小心|谨慎|严格|注意|重视)|提[高升](?:了)?[^，。；\d]{0,8}(?:意识|质量|品质|水平|能力|服务)|高度重视|认真(?:对待|学习|检查)|进一步(?:完善|优化|规范)|(?:完善|优化|规范|健全)(?:了)?[^，。；\d]{0,8}(?:流程|管理|制度|体系|供应链|机制|渠道|工作)|加大(?:了)?[^，。；\d]{0,8}力度|更(?:加)?(?:注意|小心|仔细)/g,
})
const concrete =
  /\d|\b(?:every|each|weekly|monthly|daily|one in|two|three|five|ten)\b|逐|每(?:批|箱|件|周|月|天|个|次)|QC|表/i
const lead = /[:：]$|\b(?:as follows|namely|specifically|that is)\b|如下|具体(?:如下|为)|即/i

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
    'Our stricter check is as follows:\n- the lead opens two cartons of each lot.',
    'The box says “handle with care, strictly upright”.',
    '每批抽检10%，与封样逐项比对。',
    '退货由第二人复核定级。',
    '加强后的入库检查如下：\n- 每批开两箱核对。',
    '严格按QC-3表逐项核对，每批抽10件。',
  ],
  bad: [
    'We will do our best.',
    'Quality control was improved.',
    'Our team is more careful now and offers better service.',
    'We strictly control our suppliers.',
    '加强供应链管理。',
    '我们会尽力做好。',
    '今后严格把关，提高质量意识。',
  ],
  check(plan) {
    return saidInSentences(plan, vague).flatMap(({ span, sentence }) =>
      isSpecific(plan, sentence) ? [] : [span],
    )
  },
}

/** The line itself names a figure or an occasion, or leads into lines that do. */
function isSpecific(plan: PlanText, sentence: PlanSentence): boolean {
  if (concrete.test(sentence.text) && (/\d/.test(sentence.text) || sentence.sense.cadence)) return true
  if (!lead.test(sentence.text)) return false
  const next = plan.sentences[sentence.at + 1]
  return next !== undefined && concrete.test(next.text)
}
