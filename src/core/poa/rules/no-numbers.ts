import type { PlanText } from '../plan-text.ts'
import { placeFor, type Rule, said, wording } from '../rule.ts'
import { samplePlan } from '../sample-plan.ts'

const quantity =
  /\b\d[\d,]*(?:\.\d+)? ?(?:%|of|out of)(?!\w)|\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\w{1,20} ){0,3}(?:units?|pieces?|pcs|items?|cartons?|boxes|orders?|invoices?|buyers?|customers?|listings?|returns?|refunds?|lots?|batch(?:es)?|samples?|suppliers?|complaints?|photos?|pickers?|staff|people|copies|products?|offers?|messages|shipments?|deliver(?:y|ies)|asins?|skus?)\b|(?<!\d)\d{1,9} ?(?:件|箱|单|张|份|个|台|套|批|%|位|名|人|次|条|盒|只|双|款|起|家)|[一二两三四五六七八九十百]+(?:件|箱|单|张|份|台|套|位|名|盒|只|起)|\[MISSING|[[【]缺/i
const some = wording({
  cues: 'some- many- seve- few a cert- vari- nume- part-',
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
    '41 of 180 units had the old box.',
    'We hold two invoices, 500 units.',
    samplePlan.en,
    '180件中41件使用旧版外盒。',
    '我们持有两张发票，共500件。',
    samplePlan.zh,
  ],
  bad: [
    'We pulled some units from sale.',
    'We hold many invoices.',
    'On 4 March 2026 we removed the stock of B0TESTAA01.',
    '部分商品已下架。',
    '我们有很多发票。',
    '2026年3月4日已下架B0TESTAA01的库存。',
  ],
  check(plan) {
    if (plan.sentences.length === 0 || quantity.test(plan.text)) return []
    return [firstLoose(plan) ?? placeFor(plan, 'actions')]
  },
}

const firstLoose = (plan: PlanText) => said(plan, some)[0]
