import type { Case } from '../../case.ts'
import { isNegated } from '../clauses.ts'
import { type Match, type Rule, wording } from '../rule.ts'
import { saidWithin } from '../said-within.ts'
import { looseWays } from '../ways.ts'

const review = '(?:reviews?|feedbacks?|ratings?|stars?|(?:negative|bad|poor|critical) comments?)'
const person =
  '(?:buyers?|customers?|purchasers?|clients?|consumers?|reviewers?|shoppers?|him|her|them|everyone|every buyer|friends?|family|relatives|employees|staff|people|someone|service)'
const change =
  '(?:chang|remov|delet|updat|revis|edit|withdr[ae]w|cancel|retract|improv|adjust|amend|rais|reconsider|tak(?:es?|ing) down|took down)'
const asks =
  '(?:ask|request|contact|convinc|persuad|offer|invit|encourag|urg|messag|e-?mail|call|reach(?:ed|ing|es)? out|wr[io]t|negotiat|talk|remind|beg|hir|arrang|get|got|sen[dt]|g[ai]v|refund|compensat|pa(?:y|id))'
const ill = '(?:negative|bad|poor|one[- ]star|1[- ]star|low|critical|unfavou?rable)'
const gift =
  '(?:coupons?|gifts?|gift cards?|discounts?|vouchers?|free (?:products?|units?|items?|samples?)|free when|\\d{1,2} ?% off|rewards?|cash ?back|paypal|rebates?|bonus)'
const link = '(?:for|when|if|after|who|people|return|exchange|and|upload|leave|to|once)'
// Each is tried on a sentence that names a review.
const named =
  'review reviews reviewed reviewer reviewers feedback feedbacks rating ratings rated star stars comment comments'
// What is asked, offered or told of a review.
const talk = wording({
  ...looseWays(
    [
      'change changes changed changing remo- dele- upda- revise revised revises revising revision revisions edit edits edited editing edition withdraw withdraws withdrawn withdrawal withdrawing withdrew canc- retr- impr- adju- amen- rais- reconsider reconsiders reconsidered take takes taking took',
      new RegExp(
        String.raw`\b${asks}\w{0,3}\s[^.;\n]{0,36}\b${change}[a-z]{0,3}\b[^.;\n]{0,10}\b(?:${review}|it|them)\b`,
      ),
      named,
    ],
    [
      'about regarding over concerning because with who',
      new RegExp(
        String.raw`\b${asks}\w{0,3}\s[^.;\n]{0,30}\b(?:about|regarding|over|concerning|because of|with|who (?:left|leave|gave|wrote|rated))\s(?:\w{1,12}[- ]){0,2}(?:${review}|us)\b`,
      ),
      named,
    ],
    [
      'leave write give post upload',
      new RegExp(
        String.raw`\b(?:ask|beg|invit|encourag|request|hir|pa(?:y|id)|got|get|let|arrang)\w{0,3}\s[^.;\n]{0,30}\b(?:leave|write|give|post|upload)\s(?:\w{1,12}[- ]){0,2}${review}\b`,
      ),
      named,
    ],
    [
      'positive good five 5 great better pay paid bought buy',
      new RegExp(
        String.raw`\b(?:ask|beg|request)\w{0,3}\s(?:\w{1,12} ){0,4}for (?:an? )?(?:positive|good|five[- ]star|5[- ]star|great|better) ${review}\b|\b(?:pa(?:y|id)|bought|buy) (?:a service )?(?:for )?reviews\b`,
      ),
      named,
    ],
    [
      'coupon coupons gift gifts discount discounts voucher vouchers free off reward rewards cash cashback paypal rebate rebates bonus leave',
      new RegExp(
        String.raw`\b${gift}\b[^.;\n]{0,30}\b${link}\b[^.;\n]{0,20}\b(?:${review}|reviewed|review)\b|\b(?:reviews?|stars?|rating)\b[^.;\n]{0,24}\b(?:and get|to get|gets?|receives?)\b[^.;\n]{0,16}\b${gift}\b|\bleave (?:us )?(?:five|5)[- ]stars?\b`,
      ),
      named,
    ],
    [
      'changed removed deleted revised take takes taking',
      new RegExp(
        String.raw`\b(?:get|got|have|had)\s[^.;\n]{0,24}${review}\s(?:changed|removed|deleted|revised)\b|\breviewers?\b[^.;\n]{0,24}\btak(?:e|es|ing) (?:the |his |her )?(?:\w{1,10} )?down\b`,
      ),
      named,
    ],
    [
      'friend friends family relatives employees staff',
      new RegExp(
        String.raw`\b(?:friends?|family|relatives|employees|staff)\b (?!(?:may|must|can|do|shall) not\b)(?:\w{1,12} ){0,2}(?:wrote|posted|left|leave|write|post|review)\b`,
      ),
      named,
    ],
    [
      'money refund refunds refunded reim- compensate compensated compensates compensating compensation',
      new RegExp(
        String.raw`\b(?:money|refunds?|refunded|reimburs\w{1,4}|compensat\w{1,4})\b[^.;\n]{0,30}\b(?:in (?:return|exchange) for|on (?:the )?condition|if (?:he|she|they|the buyer|the customer)|(?:once|when|after) (?:he|she|they|the buyer|the customer) (?:has |have )?(?:posted|left|wrote|changed|removed|deletes?|removes?|changes?)|for (?:the |a )?(?:(?:remov|delet|chang|revis)\w{1,4}|(?:photo |video )?review))\b`,
      ),
      named,
    ],
    [
      'exchange return condition removal deletion change',
      new RegExp(
        String.raw`\b(?:in (?:exchange|return) for|on condition of|for the (?:removal|deletion|change) of)\s(?:\w{1,12}[- ]){0,2}(?:${review}|(?:its|their) (?:removal|deletion|change))\b`,
      ),
      named,
    ],
    [
      'negative bad poor one 1 low critical unfavorable unfavourable exchange return',
      new RegExp(
        String.raw`\b${ill} ${review}\b[^.;\n]{0,30}\b(?:write|contact|message|call|e-?mail)s?\b[^.;\n]{0,30}\b${person}\b|\b${review}\b[^.;\n]{0,44}\bin (?:return|exchange) for (?:its|their|the) (?:removal|deletion|change|revision)\b`,
      ),
      named,
    ],
    [
      'remove removes delete deletes change changes revise revises withdraw withdraws',
      new RegExp(
        String.raw`(?:remove|delete|change|revise|withdraw)s?\s(?:the |a |any |our |their |his |her )?${ill}\s${review}\b`,
      ),
      named,
    ],
    [
      'remove removed delete deleted change changed update updated revise revised withdrew withdrawn',
      new RegExp(
        String.raw`\b(?:buyers?|customers?|he|she|they|reviewers?)\b (?:\w{1,12} ){0,4}(?:removed?|deleted?|changed?|updated?|revised?|withdrew|withdrawn)\s(?:the |his |her |their |a ){0,2}(?:\w{1,10}[- ])?${review}\b`,
      ),
      named,
    ],
    [
      'removed changed deleted revised updated',
      new RegExp(
        String.raw`\b${review}\s(?:was|were|is|has been|have been)\s(?:then |later )?(?:removed|changed|deleted|revised|updated)\s(?:by the (?:buyer|customer)|at our request|after (?:we|our))`,
      ),
      named,
    ],
    [
      'removed deleted changed revised withdrawn updated taken',
      new RegExp(
        String.raw`\b${asks}\w{0,3}\s[^.;\n]{0,40}\b(?:until|so that|after which|and)\s(?:the |his |her |their )?(?:${ill} )?${review}\s(?:was|were|is|got|has been)\s(?:removed|deleted|changed|revised|withdrawn|updated|taken down)\b`,
      ),
      named,
    ],
  ),
  zh: /(?:请|让|要求|联系|引导|鼓励|劝|说服|协商|沟通|催|安排|找|求)[^，。；\n]{0,14}(?:改评|(?:修改|更改|更新|调整|提高|改)(?:了|一下)?(?:评价|评分|评论|星级|差评|中评|反馈)|删(?:除|掉|了)?(?:差|中|负面)?评|(?:撤回|撤销|撤掉|移除|取消|消除|删除|删掉|删)了?(?:[一1]星|差)?(?:差评|中评|负评|评价|评论|负面(?:评价|反馈))|留?好评|写(?:好)?(?:评价|评论)|(?:五|5)星)|改评|刷手|联系[^，。；\n]{0,4}(?:留|给|打)?了?(?:差评|中评|负评|负面(?:评价|反馈))的?(?:买家|客户|顾客)|(?:差评|负评|中评)[^，。；\n]{0,10}(?:联系|沟通|协商)[^，。；\n]{0,8}(?:买家|客户|顾客|删|改|撤)|(?:买家|客户|顾客)[^，。；\n]{0,6}沟通(?:评价|差评)|(?:把|将)[^，。；\n]{0,8}(?:评价|差评|中评|评分|星)[^，。；\n]{0,4}(?:删|改|撤)|(?:改成|改为|改到)(?:五|5|四|4)星|返现|好评卡|好评[^，。；\n]{0,6}返|返[^，。；\n]{0,6}评[价论]|测评(?:人员|师|群)|(?:员工|亲友|朋友|家人)[^，。；\n]{0,8}(?:写|留|刷)了?(?:好?评|评价)|差评[^，。；\n]{0,4}改(?:成|为)了?好评|(?:服务商|第三方|中介)[^，。；\n]{0,6}(?:移除|删除|删)了?差评|刷(?:了|的)?好?评|刷单|找(?:人)?测评|(?:赠|送|礼品|礼物|优惠券|红包|奖励|免单|补偿)[^，。；\n]{0,12}(?:好评|评价|评论|[五5]星)|(?:评价|评论|改评|好评)[^，。；\n]{0,10}(?:送|礼物|礼品|红包|补偿|返|免单)|(?:退款|补偿)(?:的)?(?:条件|前提)[^，。；\n]{0,10}评|(?:买家|客户|顾客)[^，。；\n]{0,10}(?:修改|删除|撤回|撤销|移除|删|改)了?(?:该|其|差|负面|中)?(?:评价|评分|评论|评|反馈)|(?:差评|评价|反馈)[^，。；\n]{0,6}(?:已?由买家|已?被买家|经买家)[^，。；\n]{0,4}(?:修改|删除|撤回|移除)/g,
})
const ended =
  /\b(?:stop(?:s|ped)?|ended|ceased?|forbid\w*|forbade|prohibit\w*|bann?(?:ed|s)?|no longer|do(?:es)? not)\s(?:\w{1,12} ){0,6}$|\b(?:removed|withdrew|scrapped|ended) (?:the|all|our) (?:\w{1,12} ){0,3}(?:cards?|inserts?|e-?mails?|messages?|programmes?|programs?)\b[^.;]{0,30}$|(?:禁止|停止|不得|严禁|取消|终止|杜绝|不以|停用)[^，。；]{0,12}$/i
// Of suppliers and samples other ratings are told.
const ofSuppliers =
  /\b(?:suppliers?|vendors?|samples?)\b[^.;]{0,30}\b(?:ratings?|feedback|reviews?)\b|\b(?:ratings?|feedback|reviews?) (?:of|from|by|on) (?:the |our |each |every )?(?:suppliers?|vendors?|samples?)\b/i
// Amazon itself may be asked to look at one.
const byAmazon = /\bamazon\b[^.;]{0,20}\b(?:to|removed?|deleted?)\b|亚马逊[^，。；]{0,6}(?:移除|删除)/i
const aboutReviews = /\breviews?\b|\bfeedback\b|评价|评论/i
// In a case about reviews, what is past is admitted (domain sheet b.3).
const isAdmitting = (kase: Case | null): boolean =>
  kase?.notice?.kind === 'other' && aboutReviews.test(kase.notice.text)

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
  check(plan, { kase }): Match[] {
    return saidWithin(plan, talk, /评|返|刷单|反馈|[5五一1]星/)
      .filter(({ span, sentence: { own, start, sense } }) => {
        const at = span.start - start
        if (byAmazon.test(own) || ofSuppliers.test(own)) return false
        if (isNegated(own, at) || ended.test(own.slice(0, at)) || ended.test(own.slice(0, at + 4)))
          return false
        return sense.future || !isAdmitting(kase)
      })
      .map(({ span }) => span)
  },
}
