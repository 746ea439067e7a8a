import { type Match, type Rule, saidInSentences, wording } from '../rule.ts'

const talk = wording({
  cues: 'revi- feed- rati- star-',
  en: /\b(?:ask(?:ed|ing)?|request(?:ed|ing)?|contact(?:ed|ing)?|convinc(?:ed|e)|persuad(?:ed|e)|offer(?:ed|ing)?|gave|give|giving|refund(?:ed|ing)?|invite[ds]?|encourage[ds]?|sent|send)\b[^.\n]{0,60}\b(?:(?:chang|remov|delet|updat|revis|edit|withdr[ae]w|tak(?:e|ing) down)\w* [^.\n]{0,24}(?:reviews?|feedback|ratings?)|(?:about|regarding|over|for) (?:\w+ ){0,3}(?:negative |bad |one[- ]star |1[- ]star |positive |good |five[- ]star )(?:reviews?|feedback|ratings?))|\b(?:in (?:exchange|return) for|to get) (?:\w+ ){0,4}(?:reviews?|feedback|ratings?)|\bfor negative feedback,? (?:we )?contact\b|\b(?:review|feedback) (?:was|were|has been|have been) (?:removed|changed|deleted|revised) (?:by the (?:buyer|customer)|at our request|after (?:we|our))/gi,
  zh: /(?:请|让|要求|联系|引导|鼓励|劝)[^，。；]{0,12}(?:买家|客户|顾客)?[^，。；]{0,10}(?:改评|修改评价|删(?:除|掉|了)?(?:差|中|负面)?评|撤(?:回|销)?(?:差评|评价)|更改评价|移除差评|留好评|好评)|改评|好评返现|返现|(?:差评|评价)[^，。；]{0,8}(?:已由?买家|已被?买家)?(?:修改|删除|撤回|移除)/g,
})
const denial =
  /\b(?:not|never|no longer|n['’]t|without|stopped|ceased|forbid\w*|prohibit\w*)\b|不(?:会|得|再|要求|请|联系)|没有|从未|禁止|停止|不以/i

/** A word about changing reviews opens a second violation. */
export const feedbackManipulation: Rule = {
  id: 'C15-feedback-manipulation',
  severity: 'error',
  title: { en: 'Touches buyer reviews', zh: '涉及改评' },
  message: {
    en: 'Asking a buyer about a review is a violation of its own. Say how the buyer was helped, without the review.',
    zh: '联系买家谈评价本身就是违规。只写怎么帮买家解决，不提评价。',
  },
  source: 'Amazon review policy as told by guides (domain sheet b.3)',
  confidence: 'expert',
  checked: '2026-11-22',
  fix: 'no',
  good: [
    'We answered the message within 24 hours and refunded the buyer.',
    'We never ask buyers to change a review.',
    'The return comment says that the logo differs.',
    '24小时内已回复买家消息并退款。',
    '我们不联系买家谈评价。',
    '退货留言称标志不同。',
  ],
  bad: [
    'We asked the buyer to change the review.',
    'For negative feedback we contact the customer and offer a refund for removing the feedback.',
    'Each buyer was offered a gift in exchange for a review.',
    '已请买家改评。',
    '我们联系客户删除差评。',
    '退款后请买家修改评价。',
  ],
  check(plan): Match[] {
    return saidInSentences(plan, talk)
      .filter(
        ({ sentence, span }) =>
          !denial.test(sentence.text.slice(0, Math.max(0, span.start - sentence.start) + 24)),
      )
      .map(({ span }) => span)
  },
}
