import { isConcrete } from '../concrete.ts'
import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Match, type Rule, saidInSentences, wording } from '../rule.ts'

const people = String.raw`(?:buyers?|customers?|consumers?|clients?|amazon|you|rights? (?:owner|holder)s?|brand(?: owners?)?|some(?:one|body)|third part(?:y|ies)|competitors?|(?:the|your) system)`
const acts = String.raw`(?:complain|report|fil|alleg|claim|notif|suspect|flag|doubt|question|remov|deactivat|suspend|block|detect|identif|believ|thought|felt|called|said|left an? (?:negative|bad)|could not (?:verify|confirm)|receiv|got\b|sent|open|submit)`
const said = String.raw`(?:complaint|claim|notice|notification|warning|violation|allegation|accusation|suspicion|suspected \w|alleged \w|(?:negative|bad) (?:feedback|review|rating)|reports? (?:of|by|from|about|that|against)|inauthentic|authenticity|counterfeit)`
const suffered = String.raw`(?:we|i|our \w{1,10}|the (?:listing|item|product|account|asin|offer)s?) (?:\w{1,12} ){0,3}(?:received|got|had|was|were|been) (?:\w{1,12} ){0,4}(?:complaint|report|flagged|removed|deactivated|suspended|suspected|blocked)`
const lead = String.raw`(?:that |the fact that |because |due to ){0,2}(?:(?:an?|the|our|one|some|several|two|three) ){0,2}`
/** What stands behind "the cause is": something that somebody else did or said. */
const event = new RegExp(
  String.raw`^ ?${lead}(?:${people} (?:[\w'’-]{1,14} ){0,4}${acts}|(?:[\w'’-]{1,14} ){0,5}${said}|${suffered})`,
  'i',
)

/** The words that lead to a cause. */
const leadsTo = wording({
  cues: 'cause causes caused reason reasons problem why led result resulted results happened occurred arose came started',
  en: /\b(?:root )?(?:causes?|reasons?|problem)\b(?: (?:of|for|behind|why|that)\b[^.:]{0,60})? ?(?:is|was|are|were|lies? in|:)(?= )|\b(?:why (?:it|this) happened:|(?:was|were|is) caused by|led to (?:this|the) [\w ]{2,30} (?:was|is)|result(?:ed|s)? (?:from|of))(?= )|\b(?:happened|occurred|arose|came up|started)\b[^.]{0,30} (?:because|due to|since|after)(?: of)?(?= )/gi,
  zh: /(?:原因|根因|起因)[^。；]{0,24}?(?:投诉|举报|反映|被(?:下架|停用|移除|封|判|认定|怀疑|标记)|怀疑|认为|质疑|检测到|收到[^，。；]{0,8}(?:通知|警告)|真实性|涉嫌|违反[^，。；]{0,12}(?:政策|规定))|(?:之所以|源于|出在)[^。；]{0,16}?(?:收到|接到|遭到|被|有|买家|客户|顾客|消费者|品牌方|权利人|亚马逊|系统|真实性|涉嫌)[^，。；]{0,14}(?:投诉|举报|反映|怀疑|判定|认定|检测到|差评|标记|侵犯|假冒|停用|下架)|(?:投诉|举报)所致/g,
})
/** The complaint told as what happened, with no word of a cause. */
const told =
  /\b(?:complain|report(?:ed|s)?\b|flagged|inauthentic|authenticity|suspect|(?:buyers?|customers?) (?:said|say|thought|believed|felt|wrote)|claim|notice|warning|alleg|violation|infring|deactivated|suspended|detected|removed|(?:negative|bad) (?:feedback|review))|(?:由于|因为|因)[^。；]{0,16}?(?:收到|接到|遭到|被|有|买家|客户|顾客|消费者|品牌方|权利人|亚马逊|系统|真实性|涉嫌)[^，。；]{0,14}(?:投诉|举报|反映|怀疑|判定|认定|检测到|差评|标记|侵犯|假冒|停用|下架)|(?:买家|客户|顾客|消费者|品牌方|权利人|亚马逊|系统|平台)[^，。；]{0,14}(?:投诉|举报|反映|怀疑|认为|质疑|检测到|判定|认定|误判|差评|说[^，。；]{0,8}假)|(?:买家|客户|顾客|亚马逊|系统|平台)[^，。；]{0,10}(?:觉得|发现|显示)[^，。；]{0,12}(?:假|不是|侵权|问题|不真实|非正品)|被[^，。；]{0,10}(?:投诉|举报|停用|移除|下架|判定|标记)|(?:收到|接到)[^，。；]{0,14}(?:投诉|举报|通知)|真实性[^，。；]{0,6}投诉|这次投诉|^[^，。；]{0,20}投诉[。．]?$/i
const beyond =
  /\b(?:buyers?|customers?) (?:saw|received|found|got|compared)|\b(?:differ\w*|unlike|missing|faded|torn|broken|wrong|mixed|instead of|did not match|(?:not|never|nobody|no one) (?:\w{1,12} )?(?:check|compar|inspect|ask|requir)\w*|bought from|copied|sealed?|supplier)\b|不符|不一致|混放|错发|未核|没有核|旧版|缺少|缺失|破损|只点|未要求|套用|供应商|盒|压坏|运输|印[刷字]|颜色|尺寸|防伪|说明书|封[条签]/i

/** The notice says that somebody complained; the reviewer asks what in the seller's own work gave the reason. */
export const restatedNotice: Rule = {
  id: 'C31-restated-notice',
  severity: 'warning',
  title: { en: 'The cause only repeats the complaint', zh: '原因只是重复了投诉' },
  message: {
    en: 'That somebody complained is what happened, not why. Which step of your own work let it happen?',
    zh: '“有人投诉”是结果，不是原因。您自己的哪个环节让这件事发生了？',
  },
  source: 'Domain sheet b.1 point 8 (source 40)',
  confidence: 'expert',
  checked: '2026-11-29',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice', 'narrow-reply'],
  fix: 'assist',
  assist: {
    en: 'What did the buyer see that gave the doubt, and which check would have caught it?',
    zh: '买家看到了什么才起疑？哪一道检查本来可以拦住？',
  },
  good: [
    'Root cause: cartons of two packaging versions were mixed in one bin, so buyers got a box unlike the photo.',
    'The root cause is that our intake counted cartons and compared no model, and buyers complained.',
    'We received a complaint about B0TESTAA01 on 28 June 2026.',
    'The reason for the complaint is a label of the old version on lot 7.',
    'Root cause\nA buyer reported a missing seal. Lot 7 was packed without seals, and nobody checked it.',
    'Actions\nBecause of the complaint we removed 41 units on 4 March 2026.',
    '根本原因：新旧两版包装混放同一货位，买家收到的外盒与主图不符。',
    '根本原因是入库只点数、未核对款式，因此买家投诉。',
    '6月28日我们收到关于B0TESTAA01的投诉。',
    '根本原因\n权利人投诉标题使用其品牌名，标题由供应商资料表直接套用，无人复核。',
    '已采取的措施\n因收到投诉，3月4日停售41件。',
  ],
  bad: [
    'Root cause: the root cause is that customers complained about the authenticity of our product.',
    'The reason is that we received several complaints from buyers.',
    'The cause of the deactivation was an inauthentic item complaint.',
    'Root cause\nThis happened because we received complaints about inauthentic items.',
    'Root cause\nWe received complaints from buyers about the authenticity of the item.',
    'Root cause: suspected counterfeit.',
    '根本原因是买家投诉商品真实性。',
    '原因在于我们的链接被买家举报。',
    '根本原因：由于收到买家的投诉，链接被下架。',
    '根本原因\n亚马逊系统检测到商品可能不是正品。',
  ],
  check(plan): Match[] {
    const found = new Set<PlanSentence>()
    for (const { span, sentence } of saidInSentences(plan, leadsTo)) {
      if (sentence.quoted || sentence.part === 'actions' || sentence.part === 'prevention') continue
      if (namesEvent(sentence, span.end) && isOnlyThat(sentence)) found.add(sentence)
    }
    const told = found.size > 0 ? found : onlyTold(plan)
    return [...told].map(({ start, end }) => ({ start, end }))
  },
}

/** What follows is something that somebody else did; in Chinese the words found say so already. */
const namesEvent = ({ own, start }: PlanSentence, end: number): boolean =>
  endsHan.test(own.slice(0, end - start)) || event.test(own.slice(end - start, end - start + 160))
const endsHan = /[\u3400-\u9fff]$/

const ofNotice = /\b(?:B0[A-Z0-9]{8}|listings?|asins?|pages?|items?)\b/gi

/** Nothing of the seller's own work stands in it. */
const isOnlyThat = ({ own }: PlanSentence): boolean =>
  !beyond.test(own) && !isConcrete(own.replaceAll(ofNotice, ''))

/** A part headed as the cause that tells what somebody complained of, and stops there. */
function onlyTold(plan: PlanText): readonly PlanSentence[] {
  const cause = plan.sentencesOf('cause')
  if (cause.length === 0 || cause.length > 3) return []
  if (!plan.parts.some(({ name, heading }) => name === 'cause' && heading !== null)) return []
  const first = cause.find(({ own }) => told.test(own))
  return first !== undefined && cause.every(isOnlyThat) ? [first] : []
}
