import { placeFor, type Rule, statements } from '../rule.ts'

/** The first of the three questions a reviewer asks: why did it happen. */
export const missingRootCause: Rule = {
  id: 'S01-missing-root-cause',
  severity: 'error',
  title: { en: 'No root cause', zh: '缺少根本原因' },
  message: {
    en: 'The plan does not say why this happened. Amazon asks for that first. Which step on your side let it through?',
    zh: '计划里没有写为什么会发生。亚马逊首先看这一点。您这边是哪个环节没有拦住？',
  },
  source: 'Amazon help page on plans of action (domain sheet, source 1)',
  confidence: 'official',
  checked: '2026-11-22',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice', 'narrow-reply', 'questionnaire'],
  fix: 'assist',
  assist: {
    en: 'What was missing in your own process, so that the buyer could come to doubt the item?',
    zh: '您自己的流程里少了哪一步，才让买家产生怀疑？',
  },
  good: [
    'Root cause: cartons of the 2023 and 2024 packaging were mixed in one bin, so buyers got a box unlike the photo.',
    'Root cause: we accepted lot 7 without comparing it with the sealed sample.',
    'Why it happened\nOur goods-in check counted cartons and did not look at the model.',
    'Two buyers got the old box because our picker took it from the wrong bin.',
    { text: 'Exhibit 1: invoice 2291, 400 units.', form: 'documents-only' },
    '根本原因：新旧两版包装混放同一货位，买家收到的外盒与主图不符。',
    '问题原因\n入库时只点箱数，没有核对款式。',
    '由于上架前没有核对品牌授权，该链接使用了供应商表格里的品牌字段。',
  ],
  bad: [
    'We received a complaint. We removed the item.',
    'Our actions are as follows.',
    'Actions taken\nOn 4 March we pulled 212 units from sale.\n\nPrevention\nEach carton is checked before shelving.',
    'Root cause:\n\nActions taken\nOn 4 March we pulled 212 units from sale.',
    '我们收到投诉，已下架商品。',
    '我们的措施如下。',
    '已采取的措施\n3月4日我们停售212件。\n\n预防措施\n每箱入库前与主图比对。',
  ],
  check(plan) {
    if (plan.sentencesOf('cause').length > 0) return []
    return statements(plan).some((sentence) => sentence.sense.cause) ? [] : [placeFor(plan, 'cause')]
  },
}
