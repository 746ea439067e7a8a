import type { PlanText } from '../plan-text.ts'
import { type Match, type Rule, type RuleContext, statements } from '../rule.ts'
import { samplePlan } from '../sample-plan.ts'

const limits = { en: { warn: 700, most: 1500 }, zh: { warn: 1200, most: 2600 } } as const
const asin = /\bB0[0-9A-Z]{8}\b/g

/** Seven pages were refused and one page accepted; advisers name wordiness first among reasons for failure. */
export const tooLong: Rule = {
  id: 'S06-too-long',
  severity: 'warning',
  title: { en: 'Too long', zh: '太长' },
  message: {
    en: 'The plan is longer than a reviewer reads. Say each thing once and move the details into exhibits. One page is enough.',
    zh: '计划太长，审核人员看不完。每件事只写一遍，细节放到附件里。一页就够。',
  },
  source: 'Seller reports and advisers (domain sheet, sources 38, 41, 42)',
  confidence: 'expert',
  checked: '2026-11-22',
  notFor: ['documents-only'],
  fix: 'assist',
  assist: {
    en: 'Which of these points could stand in an exhibit instead?',
    zh: '哪些内容可以放到附件里？',
  },
  good: [
    samplePlan.en,
    'On 4 March we pulled 212 units from sale. Details are in exhibit 3.',
    'B0TESTAA01: on 4 March we pulled 12 units. B0TESTAA02: on 4 March we pulled 15 units. B0TESTAA03: on 4 March we pulled 16 units.',
    'The lead signs form QC-3 for every lot. The buyer signs each invoice.',
    samplePlan.zh,
    '3月4日停售212件，明细见附件3。',
    '仓库主管每批签QC-3表。采购员逐张核对发票。',
  ],
  bad: [
    'We founded our company to bring good things to every home. '.repeat(70),
    'The lead signs form QC-3 for every lot before shelving.\nThe lead signs form QC-3 for every lot before shelving.\nThe lead signs form QC-3 for every lot before shelving.',
    'The lead opens two cartons of B0TESTAA01.\nThe lead opens two cartons of B0TESTAA02.\nThe lead opens two cartons of B0TESTAA03.',
    `Prevention\n${'1. Each carton is compared with the photo on the page.\n'.repeat(3)}`,
    '我们公司成立多年，一直为家庭提供好用的商品。'.repeat(70),
    '仓库主管每批到货都要签QC-3表。\n仓库主管每批到货都要签QC-3表。\n仓库主管每批到货都要签QC-3表。',
    `预防措施\n${'1. 每箱入库前与页面主图逐项比对。\n'.repeat(3)}`,
  ],
  check(plan, context) {
    const { warn, most } = limits[plan.lang]
    const whole = { start: 0, end: plan.text.length }
    if (plan.length > most) return [{ ...whole, severity: 'error' }]
    if (plan.length > warn && !hasManyListings(plan, context)) return [whole]
    return toldThrice(plan)
  },
}

function hasManyListings(plan: PlanText, { kase }: RuleContext): boolean {
  if ((kase?.notice?.asins.length ?? 0) > 5) return true
  return new Set(plan.text.match(asin)).size > 5
}

// Characters of a sentence worth comparing, and of the longest.
const least = 15
const most = 1500

/** The third time the same sentence is told, whatever listing it names. */
function toldThrice(plan: PlanText): Match[] {
  const told = statements(plan)
  if (told.length < 3) return []
  // Three of one length are looked at, the others not.
  const lengths = new Uint8Array(most + 1)
  let isThrice = false
  for (const { start, end } of told) {
    const length = Math.min(end - start, most)
    const count = Math.min((lengths[length] ?? 0) + 1, 3)
    lengths[length] = count
    if (count === 3 && length >= least) isThrice = true
  }
  if (!isThrice) return []
  const times = new Map<string, number>()
  for (const { own, start, end } of told) {
    const length = Math.min(end - start, most)
    if (length < least || (lengths[length] ?? 0) < 3) continue
    const words = own.includes('B0') ? own.replace(asin, '') : own
    const count = (times.get(words) ?? 0) + 1
    times.set(words, count)
    if (count === 3) return [{ start, end }]
  }
  return []
}
