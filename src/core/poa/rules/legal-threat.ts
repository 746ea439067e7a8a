import { type Rule, type RuleContext, saidInSentences, wording, withDeletion } from '../rule.ts'

const threat = wording({
  cues: 'sue suin- laws- lega- lawy- atto- soli- cour- pres- medi- repo- bbb ftc clas- expo- smal- call- hire- inst- cons- tell- warn- post- shar- writ- publ- news- jour- file- suit-',
  en: /\b(?:(?:will|shall|going to|have to|forced to|must|may|could) (?:\w{1,10} )?(?:sue|take legal|seek legal|start legal|file (?:a )?(?:lawsuit|suit|complaint)|go to court)|(?:sue|suing) (?:you|amazon)|legal (?:action|steps|proceedings)(?: against)?|lawsuit against (?:you|amazon)|(?:our|my) (?:lawyers?|attorneys?|solicitors?|legal team) (?:\w{1,10} )?(?:will|shall|is going|are going|is preparing|are preparing|(?:has|have) been (?:informed|instructed|contacted|notified)|contact|act)\w*|take (?:you|this|amazon) to court|(?:go|turn|talk|write) to the (?:press|media|newspapers?)|(?:call|hire|instruct|consult) (?:a|my|our) (?:lawyer|attorney|solicitor)s?|(?:tell|warn) everyone|(?:post|share|write|tell) (?:\w{1,12} ){0,4}on (?:social media|reddit|facebook|twitter|linkedin|youtube)|(?:contact|inform|tell) (?:the )?(?:press|media|newspapers?|journalists?)|report (?:you|amazon) to|small claims|class action|expose (?:you|amazon|this)|(?:bbb|ftc) complaint)\b/gi,
  zh: /委托(?:了)?律师|律师(?:介入|处理|跟进|团队)|起诉|律师函|(?:诉诸|采取|通过|走|保留)[^，。；]{0,8}法律(?:手段|途径|行动|程序|追究|权利)?|法律(?:手段|行动|诉讼)|打官司|上法庭|告上|(?:向|找|联系)(?:媒体|记者)|媒体曝光|曝光|(?:向|到)[^，。；]{0,12}(?:举报|投诉)(?:亚马逊|你们|平台)|追究[^，。；]{0,8}(?:法律)?责任/g,
})
const contractual = /\b(?:penalty of perjury|federal (?:district )?court|jurisdiction)\b/i

/** A threat moves the letter from the reviewer's desk to the legal one. Counsel writes separately. */
export const legalThreat: Rule = {
  id: 'V11-legal-threat',
  severity: 'warning',
  title: { en: 'Threat of law or press', zh: '法律或媒体威胁' },
  message: {
    en: 'A threat does not help the plan. Take it out. If you mean it, let counsel write separately.',
    zh: '威胁对申诉没有帮助，请删掉。确有需要，由律师另行去函。',
  },
  source: 'Adviser (domain sheet, source 31)',
  confidence: 'expert',
  checked: '2026-11-22',
  notFor: ['counter-notice'],
  fix: 'yes',
  good: [
    'We reserve nothing here; counsel writes separately.',
    'On 4 March we pulled 212 units from sale.',
    'The trademark was registered on 3 May 2024 (exhibit 1).',
    {
      text: 'We will take legal action in the evaluation.',
      kase: { notice: { kind: 'rights-owner-patent' } },
    },
    '律师另行去函。',
    '3月4日停售212件。',
    '商标已于2024年5月3日注册（附件1）。',
  ],
  bad: [
    'Our lawyer will act.',
    'We will go to the press.',
    'If you do not answer we will take legal action against Amazon.',
    '我们将起诉。',
    '我们会向媒体曝光。',
    '我们保留追究法律责任的权利。',
  ],
  check(plan, context) {
    if (isLegalMatter(context)) return []
    return saidInSentences(plan, threat).flatMap(({ span, sentence }) =>
      contractual.test(sentence.text) ? [] : [withDeletion(plan, span, sentence)],
    )
  },
}

const isLegalMatter = ({ kase }: RuleContext): boolean =>
  kase?.notice?.kind === 'rights-owner-patent' || kase?.notice?.kind === 'court-order'
