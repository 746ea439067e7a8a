import type { PlanText } from '../plan-text.ts'
import { placeFor, type Rule, statements } from '../rule.ts'

// Under a heading that says so, a bare list of acts is a list of what was done: "Removal of 64 units", 停售212件.
const saysTaken = /\b(?:taken|took|done|completed|implemented|did)\b|已|完成的|做了/i
const act =
  /^\W*(?:immediate |full |partial )?(?:removal|refunds?|closure|closing|deletion|disposal|destruction|recall|replacement|exchange|re-?training|training|inspection|correction|update|return|quarantine|count)\b|^[^\u3400-\u9fff]{0,6}(?:[^，。；]{0,12})(?:下架|停售|移除|删除|退款|换货|召回|隔离|销毁|弃置|更换|修改|更正|更新|培训|清点|开箱|复检|联系|关闭|停止|封存|盘点)/i

/** The second of the three questions: what has been done. Only finished acts count. */
export const missingCorrective: Rule = {
  id: 'S02-missing-corrective',
  severity: 'error',
  title: { en: 'No completed action', zh: '缺少已完成的纠正措施' },
  message: {
    en: 'The plan names nothing that is already done. Write what you did, on which day, to how many units.',
    zh: '计划里没有写已经做完的事。请写清做了什么、哪天做的、涉及多少件。',
  },
  source: 'Amazon help page on plans of action (domain sheet, source 1)',
  confidence: 'official',
  checked: '2026-11-22',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice', 'narrow-reply', 'questionnaire'],
  fix: 'assist',
  assist: {
    en: 'What have you already done about the units, the page and the buyers?',
    zh: '库存、页面、买家这三方面，您已经做了什么？',
  },
  good: [
    'On 4 March we pulled 212 units from sale.',
    'We refunded the three buyers on 5 March.',
    'Actions taken\n- Removed 64 units from FBA\n- Refunded three buyers',
    'Actions taken\n- Removal of 64 units, 2 May 2026',
    'After your notice of 1 May we closed the offer.',
    'Actions taken\nThe 64 units were removed from the FBA warehouse on 2 May.',
    '3月4日我们停售212件。',
    '我们已为三位买家退款。',
    '已采取的措施\n1. 停售全部旧版商品\n2. 为三位买家退款',
    '已采取的措施\n2026年3月4日，我们开箱核对了41件。',
  ],
  bad: [
    'We take this seriously.',
    'Our listing was removed on 4 May after a complaint. We submit our updated plan of action.',
    'We were informed of the complaint and sent you the invoices.',
    'The root cause is clear to us.',
    'Actions taken\nWe will remove the stock and train the staff.',
    'I explained in every mail why I cannot provide this, and I showed you the photos.',
    '我们高度重视。',
    '我们已收到通知，已清楚问题。',
    '我们已经清楚根本原因。',
    '纠正措施\n我们将下架库存并培训员工。',
  ],
  check(plan) {
    const isDone = statements(plan).some(
      ({ part, sense }) => part !== 'cause' && part !== 'exhibits' && sense.done,
    )
    return isDone || listsActs(plan) ? [] : [placeFor(plan, 'actions')]
  },
}

function listsActs(plan: PlanText): boolean {
  const { heading } = plan.parts.find(({ name }) => name === 'actions') ?? {}
  if (heading == null || !saysTaken.test(plan.text.slice(heading.start, heading.end))) return false
  return plan.sentencesOf('actions').some(({ own, sense }) => !sense.future && act.test(own))
}
