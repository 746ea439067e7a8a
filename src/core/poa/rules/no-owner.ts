import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Rule, saidInSentences, wording } from '../rule.ts'

const nobody = wording({
  cues: 'is are gets get someone somebody',
  also: 'done checked monitored reviewed controlled inspected watched made carried performed verified audited conducted held supervised tracked examined someone somebody',
  en: /\b(?:(?:(?<=^\W{0,3}|[.,;] |\band )(?:it|this|that|everything)|(?:[\w-]{1,20} ){0,3}(?:checks?|reviews?|inspections?|audits?|controls?|monitoring|training|listings?|pages?|stock|inventory|units|goods|products?|items|cartons?|boxes|invoices?|suppliers?|quality|labels?|returns|packaging|orders|shipments?|lots?)(?: of (?:[\w-]{1,20} ){0,2}[\w-]{1,20})?) (?:is|are|gets?) (?:now |being |regularly |always |also |then |\w{2,12}ly )?(?:done|checked|monitored|reviewed|controlled|inspected|watched|made(?! (?:out|of|in|by|to|for|from)\b)|carried out|performed|verified|audited|conducted|supervised|tracked|examined)\b(?! (?:in|at|on) (?:our|the|a) \w+ (?:since|from)\b)|(?:someone|somebody) (?:\w{1,12}ly |else |in \w{1,12} \w{1,12} |will |now )?(?:checks?|reviews?|monitors?|looks?|inspects?|opens?|compares?|counts?|verif\w{1,6}))\b/gi,
  zh: /(?<![没无未])有(?:专门的?|专)?人(?:员)?(?:负责|检查|核对|跟进|监督|查看|审核|把关|抽查|抽检|查)|(?:安排|指定|指派|派)(?:了)?(?:专门的?|专|相关)?人员?(?:负责|检查|核对|跟进|监督|查看|审核|把关|进行)|(?:相关|有关)(?:人员|部门|同事)|(?<!没有)专人(?:负责|检查|核对|跟进|监督|查看|审核)|(?:进行|做)(?:了)?(?:检查|核对|监控|审核|抽检|抽查|盘点|核查|复查|巡查)/g,
})
const role =
  /\b(?:by (?:the |our |my |a |an |one |two |ms|mr|mrs)|lead|leader|manager|owner|buyer|supervisor|staff|team|clerk|pickers?|packers?|inspectors?|director|we|i|our own|colleague|person|people|assistant|accountant|purchaser|employees?|workers?|officer|founder|head of|operator|foreman)\b|由|主管|经理|负责人|员工|采购员|采购|运营|质检|仓管|店主|本人|法人|助理|会计|专员|我们?|拣货员|打包员|老板|组长|店长|客服/i
// The paper or the tool tells who did it.
const record = /\b(?:signs?|signed|tool|system|software|scanner|compared)\b|系统|签字|扫码/i
const vagueZh = /(?:(?:安排|指定|指派|派)(?:了)?)?(?:有)?(?:专门的?|专|相关|有关)人?员?|我们?(?:会|将|已)?/g

/** A control that nobody owns is not done on the day it matters. */
export const noOwner: Rule = {
  id: 'T05-no-owner',
  severity: 'info',
  title: { en: 'Control without an owner', zh: '没有写由谁负责' },
  message: {
    en: 'Say who does this, by role: the warehouse lead, the buyer, you yourself.',
    zh: '请写由谁来做（写岗位即可）：仓库主管、采购员，或者您本人。',
  },
  source: 'Law-firm guide to plans (domain sheet, source 39)',
  confidence: 'expert',
  checked: '2026-11-22',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice'],
  fix: 'assist',
  assist: { en: 'Who does this check? The role is enough.', zh: '这项检查由谁来做？写岗位就行。' },
  good: [
    'The warehouse lead signs.',
    'I (sole owner) check.',
    'Checks are done by the warehouse lead.',
    'Each listing is reviewed by Ms. Chen every Friday.',
    'The tool blocks an upload until the brand field is checked.',
    'Since 6 March each inbound carton is compared with the page photo before shelving.',
    '由仓库主管签字。',
    '入库时没有专人负责核对版本。',
    '本人（独自经营）逐件检查。',
    '由采购员进行核对。',
  ],
  bad: [
    'Checks are done.',
    'A monthly audit is performed.',
    'Invoices are verified before each order.',
    'It is monitored.',
    'Someone checks the listings on Mondays.',
    '会有人检查。',
    '我们会安排专人核对发票。',
    '相关人员会每月检查。',
    '每周进行检查。',
    '有专人负责。',
  ],
  check(plan) {
    return saidInSentences(plan, nobody).flatMap(({ span, sentence }) =>
      isOwned(plan, sentence) ? [] : [span],
    )
  },
}

const isOwned = (plan: PlanText, sentence: PlanSentence): boolean => {
  if (sentence.part === 'cause' || sentence.part === 'exhibits') return true
  // What was done on a day was done by the seller; a control is another matter.
  if (sentence.part === 'actions' && (sentence.sense.done || sentence.sense.dated)) return true
  if (record.test(sentence.own) || plan.isQuoted(sentence)) return true
  const isNobody = /[有专相关]人|相关/.test(sentence.own)
  return role.test(isNobody ? sentence.own.replace(vagueZh, '') : sentence.own)
}
