import type { PlanText } from '../plan-text.ts'
import { placeFor, type Rule, said, wording } from '../rule.ts'
import { samplePlan } from '../sample-plan.ts'

// None is a quantity too; a visible gap stands where one belongs.
const none =
  /\b(?:no|zero|none of (?:the|these|our)|not (?:a single|one|any)) (?:\w{1,20} )?(?:units?|stock|inventory|sales|orders?|items?|pieces?)\b|\bnever (?:sold|listed|offered|bought)\b|\bhalf (?:of )?(?:the|our)\b|\[MISSING|[[【]缺|从未(?:销?售|卖|上架|采购)|(?:没有|未)(?:售出|卖出|销售)|(?:为|是)零|零库存|[一二三四五六七八九]成|一半|半数/i
// Hours and millimetres are no extent.
const measure =
  /^ ?(?:hours?|hrs?|minutes?|seconds?|weeks?|months?|years?|mm|cm|m|kg|g|lbs?|oz|ml|小时|分钟|秒|年|个?月|周|毫米|厘米|米|公斤|千克|克|工作日)(?![a-z])/i

const some = wording({
  cues: 'some many several few number certain various numerous part',
  en: /\b(?:some|many|several|a few|a number of|certain|various|numerous|part of the) (?:of (?:the |our )?)?(?:\w{1,20} )?(?:units?|items?|products?|invoices?|orders?|buyers?|customers?|listings?|cartons?|boxes|stock|goods|returns?|complaints?|problems?)\b/gi,
  zh: /(?:部分|一些|若干|少量|少数|大量|许多|很多|多个|几(?:个|件|单|位))(?:的)?(?:商品|产品|库存|订单|买家|客户|发票|链接|货物|退货|投诉)?/g,
})

/** Extent is one of the first things a reviewer looks for: how many, of how many. */
export const noNumbers: Rule = {
  id: 'T07-no-numbers',
  severity: 'warning',
  title: { en: 'No quantity anywhere', zh: '全文没有数量' },
  message: {
    en: 'The plan gives no quantity. How many units, orders or buyers, of how many?',
    zh: '全文没有数量。涉及多少件、多少单、多少位买家？总数是多少？',
  },
  source: 'Law-firm guide to plans (domain sheet, source 39)',
  confidence: 'expert',
  checked: '2026-11-22',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice'],
  fix: 'assist',
  assist: {
    en: 'How many units were sold, how many were affected, how many are left?',
    zh: '一共卖了多少件？受影响的有多少件？还剩多少件？',
  },
  good: [
    'We never sold this item; the inventory report is exhibit 1.',
    '41 of 180 units had the old box.',
    'We hold two invoices, 500 units.',
    samplePlan.en,
    '我们从未销售该商品，库存为零，见附件。',
    '180件中41件使用旧版外盒。',
    '我们持有两张发票，共500件。',
    samplePlan.zh,
  ],
  bad: [
    'We pulled some units from sale.',
    'We hold many invoices.',
    'Since 1 June we answer within 24 hours and keep invoices for three years.',
    'On 4 March 2026 we removed the stock of B0TESTAA01.',
    '部分商品已下架。',
    '我们有很多发票。',
    '所有商品100%正品，24小时内回复。',
    '2026年3月4日已下架B0TESTAA01的库存。',
  ],
  check(plan) {
    if (plan.sentences.length === 0 || tellsExtent(plan)) return []
    return [firstLoose(plan) ?? placeFor(plan, 'actions')]
  },
}

const firstLoose = (plan: PlanText) => said(plan, some)[0]

const tellsExtent = (plan: PlanText): boolean =>
  plan.figures.quantities.some(({ unit, value, end }) => {
    if (unit === 'day' || unit === 'money') return false
    if (unit === 'percent') return value !== 100
    return unit !== null || !measure.test(plan.text.slice(end, end + 12))
  }) || none.test(plan.text)
