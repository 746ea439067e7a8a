import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Rule, saidInSentences, wording } from '../rule.ts'

const nobody = wording({
  cues: 'done- chec- moni- revi- cont- insp- watc- made- carr- perf- veri- some-',
  en: /\b(?:it|this|that|everything|checks?|reviews?|(?:the )?(?:listings?|pages?|stock|units|invoices|suppliers?|quality)) (?:is|are|gets?) (?:now |being |regularly |always |also )?(?:done|checked|monitored|reviewed|controlled|inspected|watched|made|carried out|performed|verified)\b|\bsomeone (?:checks|reviews|monitors|looks|will)\b/gi,
  zh: /(?:会)?有(?:专)?人(?:负责|检查|核对|跟进|监督|查看|审核)?|(?:进行|做)(?:了)?(?:检查|核对|监控|审核|抽检)/g,
})
const role =
  /\b(?:by (?:the |our |my |a |an |one |two )|lead|manager|owner|buyer|supervisor|staff|team|clerk|picker|inspector|director|we|i|colleague|person|assistant|accountant|purchaser)\b|由|主管|经理|负责人|员工|采购员|采购|运营|质检员|仓管|店主|本人|法人|助理|会计|专员|我们?|拣货员|老板/i

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
    'Since 6 March each inbound carton is compared with the page photo before shelving.',
    '由仓库主管签字。',
    '本人（独自经营）逐件检查。',
    '由采购员进行核对。',
  ],
  bad: [
    'Checks are done.',
    'It is monitored.',
    'Someone checks the listings on Mondays.',
    '会有人检查。',
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
  const words = sentence.text.replace(/有专?人/g, '')
  return role.test(words) || plan.isQuoted(sentence)
}
