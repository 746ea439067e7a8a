import { isConcrete } from '../concrete.ts'
import { type Match, type Rule, saying, wording } from '../rule.ts'

const restated = wording({
  cues: 'cause causes reason reasons why because due',
  also: 'comp- repo- noti- inau- auth- coun- viol- susp- flag- deac- remo- alle- clai- lega- doub-',
  en: /\b(?:root )?(?:causes?|reasons?) (?:of (?:this|the) (?:\w{1,14} ){0,2}|for (?:this|the) (?:\w{1,14} ){0,3}|behind (?:this|the) (?:\w{1,14} )?)?(?:is|was|are|were|lies? in|:) (?:(?:that|the fact that|because|due to|an?|the|our|one|some|several|two|three|product) ){0,3}(?:(?:buyers?|customers?|consumers?|amazon|rights? owners?|brand(?: owners?)?|you|someone) (?:\w{1,12} ){0,3}(?:complain\w*|report\w*|fil\w+|allege\w*|claim\w*|notif\w*|suspect\w*|flag\w*|doubt\w*|question\w*|remov\w*|deactivat\w*|suspend\w*|fe[el]l?t)|(?:\w{1,14} ){0,4}(?:complaints?|reports?|claims?|notices?|violations?|allegations?|suspicions?)\b|(?:we|i|our \w{1,10}|the (?:listing|item|product|account|asin)\w*) (?:\w{1,12} ){0,3}(?:received|got|had|was|were|been) (?:\w{1,12} ){0,3}(?:complaints?|reports?|reported|flagged|removed|deactivated|suspended|suspected))|\b(?:because|due to|since) (?:(?:we|i) (?:have |had |has )?(?:received|got) (?:\w{1,12} ){0,4}(?:complaints?|reports?|notices?)|(?:of |the )?(?:\w{1,14} ){0,3}(?:complaints?|reports?) (?:about|of|on|regarding|concerning) (?:\w{1,14} ){0,2}(?:authenticity|inauthentic\w*|counterfeit\w*)|(?:buyers?|customers?) (?:\w{1,10} ){0,2}complain\w*)/gi,
  zh: /(?:根本)?原因(?:就)?(?:是|在于|为|：|:)[^，。；]{0,16}(?:投诉|举报|被(?:下架|停用|移除|封|判|认定|怀疑)|收到[^，。；]{0,8}(?:通知|警告)|怀疑[^，。；]{0,8}(?:真|假)|真实性(?:问题|存疑)|侵权(?:问题)?$)|(?:由于|因为|因)[^，。；]{0,8}(?:收到|接到|遭到|被|有)[^，。；]{0,10}(?:投诉|举报)/g,
})
const beyond =
  /\b(?:buyers?|customers?) (?:saw|received|found|got|compared)|\b(?:differ\w*|unlike|missing|faded|wrong|mixed|instead of|did not match|not (?:check|compar|inspect)\w*)\b|不符|不一致|混放|错发|未核|没有核|旧版|缺少|只点/i

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
    '根本原因：新旧两版包装混放同一货位，买家收到的外盒与主图不符。',
    '根本原因是入库只点数、未核对款式，因此买家投诉。',
    '6月28日我们收到关于B0TESTAA01的投诉。',
  ],
  bad: [
    'Root cause: the root cause is that customers complained about the authenticity of our product.',
    'The reason is that we received several complaints from buyers.',
    'The cause of the deactivation was an inauthentic item complaint.',
    'Root cause\nThis happened because we received complaints about inauthentic items.',
    '根本原因是买家投诉商品真实性。',
    '原因在于我们的链接被买家举报。',
    '根本原因：由于收到买家的投诉，链接被下架。',
  ],
  check: (plan): Match[] =>
    saying(plan, restated)
      .filter(({ own }) => !beyond.test(own) && !isConcrete(own.replace(/\b(?:listing|asin|page)s?\b/gi, '')))
      .map(({ start, end }) => ({ start, end })),
}
