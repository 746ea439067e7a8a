import { helperTraces } from '../helper-traces.ts'
import { type Match, type Rule, withDeletion } from '../rule.ts'

/** The plan is the seller's own statement; words of a helper in it take that away. */
export const ghostWriterDisclosed: Rule = {
  id: 'C14-ghost-writer-disclosed',
  severity: 'warning',
  title: { en: 'Traces of another writer', zh: '有代写痕迹' },
  message: {
    en: 'These are words of a helper, not of the seller. Take them out; the plan speaks as the account holder.',
    zh: '这是代写或工具留下的话，不是卖家自己的。请删掉，以账户持有人的口吻写。',
  },
  source: 'Domain sheet b.3',
  confidence: 'inference',
  checked: '2026-11-22',
  fix: 'yes',
  good: [
    'The account holder has signed this plan.',
    'This plan was prepared by our team and checked by the owner.',
    'The test report was written by a laboratory, exhibit 4.',
    '本计划由账户持有人签署。',
    '入库表由仓库主管填写。',
    '检测报告由实验室出具，见附件4。',
  ],
  bad: [
    'This appeal was prepared by Sunrise Appeal Services.',
    'As an AI language model, I suggest the following plan.',
    'Sure, here is a plan of action for your listing.',
    '本申诉信由某服务商代写。',
    '作为一个AI，我建议如下计划。',
    '以下是为您准备的申诉信。',
  ],
  check: (plan): Match[] =>
    helperTraces(plan).map(({ span, sentence }) => withDeletion(plan, span, sentence)),
}
