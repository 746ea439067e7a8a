import { feeling } from '../feelings.ts'
import { type Rule, saidInSentences, withDeletion } from '../rule.ts'

/** Feelings answer none of the three questions; Amazon's page asks for facts. */
export const emotional: Rule = {
  id: 'V01-emotional',
  severity: 'warning',
  title: { en: 'Appeal to feelings', zh: '情绪化表达' },
  message: {
    en: 'This speaks of feelings. The reviewer can use only facts. Take it out.',
    zh: '这里写的是情绪。审核人员只能用事实做判断，建议删掉。',
  },
  source: 'Amazon help page on plans of action; adviser (domain sheet, sources 1, 31)',
  confidence: 'official',
  checked: '2026-11-22',
  notFor: ['documents-only'],
  fix: 'yes',
  good: [
    'On 4 March we pulled 212 units from sale.',
    'The buyer reported that a child suffered a light burn; the lot is quarantined.',
    'The family pack holds six units; the returned one held five.',
    'The buyer wrote: “I am so disappointed”.',
    'The cartons arrived with tears and dents.',
    'My wife packs the orders and checks each label.',
    'The buyer was very disappointed with the dented box.',
    '3月4日我们停售212件。',
    '买家反映儿童轻微烫伤，该批次已隔离。',
    '买家留言“非常失望”，已退款。',
    '买家非常失望，已退款。',
    '上架软件崩溃，导致字段丢失。',
  ],
  bad: [
    'This is my only income.',
    'We are devastated.',
    'I have to feed my family and I beg you to help.',
    'As a seller I am severely disappointed.',
    'I have three kids and a mortgage to pay.',
    'Please have mercy on a small family business.',
    'We are on the verge of bankruptcy.',
    '这是全家唯一收入。',
    '求求你们恢复我的店铺。',
    '我们非常痛苦，已经走投无路。',
    '几十名员工面临失业，请高抬贵手。',
  ],
  check(plan) {
    return saidInSentences(plan, feeling).map(({ span, sentence }) => withDeletion(plan, span, sentence))
  },
}
