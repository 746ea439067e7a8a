import type { Case } from '../../case.ts'
import { isNegated } from '../clauses.ts'
import { type Match, type Rule, wording } from '../rule.ts'
import { saidWithin } from '../said-within.ts'

const review = '(?:reviews?|feedbacks?|ratings?|stars?|(?:negative|bad|poor|critical) comments?)'
const buyer =
  '(?:buyers?|customers?|purchasers?|clients?|consumers?|reviewers?|shoppers?|him|her|them|friends?|family|people|someone)'
const change =
  '(?:chang|remov|delet|updat|revis|edit|withdr[ae]w|cancel|retract|improv|adjust|amend|rais|reconsider|tak(?:es?|ing) down|took down)'
const asks =
  '(?:ask|request|contact|convinc|persuad|offer|g[ai]v|refund|invit|encourag|urg|sen[dt]|messag|e-?mail|call|reach(?:ed|ing)? out|wr[io]t|negotiat|compensat|pa(?:y|id)|remind|beg|get|got)'
const good = '(?:positive|good|five[- ]star|5[- ]star|great|nice|excellent)'
const ill = '(?:negative|bad|poor|one[- ]star|1[- ]star|low|critical|unfavou?rable)'
const talk = wording({
  cues: 'review reviews feedback feedbacks rating ratings star stars comment comments reviewed reviewer reviewers',
  en: new RegExp(
    [
      String.raw`\b${asks}\w{0,4}\s[^.;\n]{0,44}\b(?:to|and|if (?:he|she|they|the \w+)|until|for|kindly|that (?:he|she|they)|in order to)\s(?:please |kindly |then |also |again |consider )?${change}\w{0,4}\s[^.;\n]{0,18}\b${review}\b`,
      String.raw`\b(?:request\w*|ask\w*|return|exchange|refunds?|gifts?|discounts?|money) for (?:the |a )?(?:remov|delet|chang|revis|updat)(?:al|ing|ion|e|ed)?\b[^.;\n]{0,24}${review}\b`,
      String.raw`\b(?:contact|messag|e-?mail|call|reach(?:es|ed|ing)? out|wr[io]t)\w{0,3}\s[^.;\n]{0,40}\b(?:about|regarding|over|concerning|because of|who (?:left|leave|gave|wrote))\s(?:\w{1,12}[- ]){0,3}${review}\b`,
      String.raw`\b(?:coupons?|gifts?|gift cards?|discounts?|vouchers?|free (?:products?|units?|items?|samples?)|\d{1,2} ?% off|rewards?|cash ?back|paypal)\b[^.;\n]{0,40}\b(?:for|when|if|after|who|to people|in return|and)\b[^.;\n]{0,24}\b(?:reviews?|reviewed|ratings?|stars)\b`,
      String.raw`\b(?:five|5)[- ]stars?\b[^.;\n]{0,20}\b(?:and|to|for)\b[^.;\n]{0,12}\b(?:get|receive|win|coupon|gift|off|discount)\b|\bleave (?:us )?(?:five|5)[- ]stars?\b`,
      String.raw`\b(?:ask|got|get|let|had|have)\w{0,4}\s(?:our |my |the )?(?:friends?|family|relatives|employees|staff|colleagues)\s(?:to )?(?:review|rate|leave|write|post)\b|\b(?:friends?|family|relatives|employees|staff)\b (?:\w{1,12} ){0,2}(?:wrote|posted|left|leave|write|post)\s(?:\w{1,12} ){0,2}${review}\b`,
      String.raw`\b(?:call|contact|message|e-?mail|write to|phone)(?:s|ed)?\s(?:the |all |those )?${buyer} (?:with|who (?:left|gave|wrote|leave))\s(?:\w{1,12}[- ]){0,2}${review}\b`,
      String.raw`\b${review}\b[^.;\n]{0,60}\bin (?:return|exchange) for (?:its|their|the) (?:removal|deletion|change|revision)\b`,
      String.raw`\b(?:service|company|agency)\b[^.;\n]{0,24}\b(?:removes?|deletes?)\s(?:the |our )?(?:${ill} )?${review}\b|\breviewers?\b[^.;\n]{0,24}\btak(?:e|es|ing) (?:the |his |her )?(?:comment|review|it) down\b`,
      String.raw`\b(?:reimburs|refund|repa[iy])\w{0,4}\s[^.;\n]{0,40}\b(?:after|once|when) (?:they|he|she|the buyers?) (?:have |has )?(?:posted|left|wrote|written|changed|removed)\b[^.;\n]{0,16}\b${review}\b`,
      String.raw`\b(?:in (?:exchange|return) for|to get|to obtain)\s(?:\w{1,12}[- ]){0,4}${review}\b`,
      String.raw`\b(?:gift(?: card)?s?|discounts?|coupons?|vouchers?|refunds?|rewards?|rebates?|cash|money|paid|pay|bought|buy)\s(?:\w{1,12} ){0,3}(?:for|to)\s(?:\w{1,12}[- ]){0,3}${review}\b`,
      String.raw`\b(?:ask|beg|invit|encourag|request)\w{0,4}\s(?:\w{1,12} ){0,5}(?:for|to (?:leave|write|give|post))\s(?:us )?(?:an? )?${good}\s${review}\b|\b(?:ask|got|get|let)\w{0,4}\s(?:our |my )?(?:friends?|family|relatives|employees) (?:to )?(?:leave|write|post|give)\s(?:\w{1,12} ){0,2}${review}\b`,
      String.raw`\bfor ${ill} ${review},? (?:we )?(?:contact|message|call)\b`,
      String.raw`\b(?:contact|ask|refund|writ|wrot|call|messag|e-?mail)\w{0,4}\s[^.;\n]{0,60}\b(?:until|so that|after which|and)\s(?:the |his |her |their )?(?:${ill} )?${review}\s(?:was|were|is|got|has been)\s(?:removed|deleted|changed|revised|withdrawn|updated|taken down)\b`,
      String.raw`\b${ill} ${review}\b[^.;\n]{0,40}\b(?:write|contact|message|call|e-?mail)s?\b[^.;\n]{0,30}\b${buyer}\b`,
      String.raw`(?:remove|delete|change|revise|withdraw)\s(?:the |a |any |their |his |her )?(?:negative|bad|poor|one[- ]star|1[- ]star)\s${review}\b`,
      String.raw`\b(?:buyers?|customers?|he|she|they)\b (?:\w{1,12} ){0,3}(?:removed|deleted|changed|updated|revised|withdrew|withdrawn|remove|delete|change|update)\s(?:the |his |her |their |a ){0,2}(?:${ill} |${good} )?${review}\b`,
      String.raw`\b${review}\s(?:was|were|has been|have been)\s(?:then |later )?(?:removed|changed|deleted|revised|updated)\s(?:by the (?:buyer|customer)|at our request|after (?:we|our))`,
    ].join('|'),
    'gi',
  ),
  zh: /(?:请|让|要求|联系|引导|鼓励|劝|说服|协商|沟通|催)[^，。；\n]{0,14}(?:改评|(?:修改|更改|改)(?:了)?(?:评价|评分|星级|差评|中评|反馈)|删(?:除|掉|了)?(?:差|中|负面)?评|(?:撤回|撤销|撤掉|移除|取消|消除)(?:了)?(?:差评|中评|负评|评价|负面(?:评价|反馈))|留?好评|(?:五|5)星)|改评|联系[^，。；\n]{0,4}(?:留|给|打)?了?(?:差评|中评|负评|负面(?:评价|反馈))的?(?:买家|客户|顾客)|(?:买家|客户|顾客)[^，。；\n]{0,6}沟通(?:评价|差评)|(?:差评|负评)的?(?:买家|客户|顾客)[^，。；\n]{0,6}(?:沟通|联系|协商)|(?:请|让|要求|劝|催)[^，。；\n]{0,8}(?:把|将)[^，。；\n]{0,8}(?:评价|差评|中评|评分|星)[^，。；\n]{0,4}(?:删|改|撤)|(?:改成|改为|改到)(?:五|5|四|4)星|返现|好评卡|好评[^，。；\n]{0,6}返|测评(?:人员|师|群)|(?:员工|亲友|朋友|家人)[^，。；\n]{0,8}(?:写|留|刷)了?(?:好?评|评价)|(?:请|让|劝)[^，。；\n]{0,4}(?:更新|修改|调整|改)(?:一下)?评价|差评[^，。；\n]{0,4}改(?:成|为)了?好评|(?:服务商|第三方|中介)[^，。；\n]{0,6}(?:移除|删除|删)了?差评|(?:请|让)[^，。；\n]{0,10}删掉?(?:了)?(?:一星|1星|差)?评价|刷(?:了|的)?好?评|刷单|找(?:人)?测评|(?:赠|送|礼品|优惠券|红包|奖励)[^，。；\n]{0,12}好评|(?:买家|客户|顾客)[^，。；\n]{0,10}(?:修改|删除|撤回|撤销|移除|删|改)了?(?:该|其|差|负面|中)?(?:评价|评分|评|反馈)|(?:差评|评价|反馈)[^，。；\n]{0,6}(?:已?由买家|已?被买家|经买家)[^，。；\n]{0,4}(?:修改|删除|撤回|移除)/g,
})
const ended =
  /\b(?:stop(?:s|ped)?|ended|ceased?|forbid\w*|forbade|prohibit\w*|bann?(?:ed|s)?|no longer|do(?:es)? not)\s(?:\w{1,12} ){0,6}$|\b(?:removed|withdrew|scrapped|ended) (?:the|all|our) (?:\w{1,12} ){0,3}(?:cards?|inserts?|e-?mails?|messages?|programmes?|programs?)\b[^.;]{0,30}$|(?:禁止|停止|不得|严禁|取消|终止|杜绝|不以|停用)[^，。；]{0,12}$/i
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
        if (byAmazon.test(own)) return false
        if (isNegated(own, at) || ended.test(own.slice(0, at)) || ended.test(own.slice(0, at + 4)))
          return false
        return sense.future || !isAdmitting(kase)
      })
      .map(({ span }) => span)
  },
}
