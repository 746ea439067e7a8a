import { placeFor, type Rule, statements } from '../rule.ts'

/** The third of the three questions: what keeps it from coming back. */
export const missingPreventive: Rule = {
  id: 'S03-missing-preventive',
  severity: 'error',
  title: { en: 'No lasting control', zh: '缺少预防措施' },
  message: {
    en: 'The plan names no control that stays. Write what is checked from now on, when, and by whom.',
    zh: '计划里没有写长期的预防措施。请写今后检查什么、什么时候查、由谁来查。',
  },
  source: 'Amazon help page on plans of action (domain sheet, source 1)',
  confidence: 'official',
  checked: '2026-11-22',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice', 'narrow-reply', 'questionnaire'],
  fix: 'assist',
  assist: {
    en: 'Which check would have stopped this, and does it stand already?',
    zh: '哪一项检查本来可以拦住这件事？现在已经执行了吗？',
  },
  good: [
    'Since 6 March each inbound carton is compared with the page photo before shelving.',
    'Purchase orders now need a signed invoice on file.',
    'Steps to prevent\nThe warehouse lead signs form QC-3 for every lot.',
    'Planned from 1 April 2026: the listing manager compares the page with the stock every month.',
    '自3月6日起，每箱入库前与页面主图逐项比对。',
    '预防措施\n仓库主管对每批货签QC-3表。',
    '计划自2026年4月1日起：每月由运营主管核对页面主图。',
  ],
  bad: [
    'All units were removed.',
    'The buyer was refunded, so the matter is closed.',
    'Root cause: the box was old.\n\nActions taken\nOn 4 March we pulled 212 units from sale.',
    'We removed the listing and promise not to sell it again.',
    '问题商品已全部移除。',
    '已给买家退款，事情已经解决。',
    '根本原因：外盒为旧版。\n已采取的措施：3月4日停售212件。',
  ],
  check(plan) {
    const hasPart = plan.sentencesOf('prevention').length > 0
    const isNamed = plan.parts.some((part) => part.name === 'prevention' && part.heading !== null)
    if (isNamed && hasPart) return []
    return statements(plan).some((sentence) => sentence.sense.control) ? [] : [placeFor(plan, 'prevention')]
  },
}
