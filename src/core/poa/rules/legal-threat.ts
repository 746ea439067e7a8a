import { type Rule, type RuleContext, saidInSentences, wording, withDeletion } from '../rule.ts'
import { ways, waysZh } from '../ways.ts'

const us = String.raw`(?:we|i)\b(?:['’]ll)? (?:\w{1,12} ){0,3}`
const will = String.raw`(?:will|shall|going to|have to|forced to|must|may|can|could|would|intend to|plan to|ready to|want to|['’]ll) (?:\w{1,10} ){0,2}`

const threat = wording({
  ...ways(
    [
      'informed instructed involved ready waiting engaged case lawyers solicitor attorney counsel attorneys solicitors lawyer',
      /(?:lawyers?|attorneys?|solicitors?|counsel) (?:is|are|has been|have been|was|were) (?:\w{1,10} )?(?:informed|instructed|involved|ready|waiting|engaged|on (?:it|the case))/,
    ],
    [
      'level further authority',
      /take (?:this|it|the (?:matter|case)) (?:to (?:the )?(?:highest|next|a higher) (?:level|authority)|further)/,
    ],
    [
      'options legal',
      /(?:considering|consider|explore|exploring|weighing) (?:\w{1,8} ){0,3}legal (?:options|steps|action)|legal options/,
    ],
    ['everywhere publicly', /(?:write|tell|post|talk|speak)\w{0,3} (?:\w{1,8} ){0,3}(?:everywhere|publicly)/],
    ['rights', /reserve (?:all |all of )?(?:our|my) (?:\w{1,8} )?rights/],
    [
      'hesitate',
      /not hesitate to (?:\w{1,10} ){0,4}(?:lawyers?|attorneys?|court|legal|sue|press|authorities|police|media)/,
    ],
    ['court', /(?:matter|case|this|it) (?:goes|will go|is going|ends up) (?:to|in) court/],
    [
      'choice option',
      /(?:no|other) (?:\w{1,8} )?(?:choice|option) (?:but|than|except) (?:to )?(?:take |start |seek |go to )?(?:legal|court|sue|a lawyer|the press|litigation)/,
    ],
    [
      'rights consumer authority ombudsman antitrust regulator watchdog',
      /(?:contact(?:ed)?|inform(?:ed)?|complain(?:ed)? to|report(?:ed)? to|copy (?:of this (?:letter|mail|email) )?to|write to|written to) (?:an? |the |our )?(?:\w{1,12} ){0,2}(?:consumer (?:rights )?(?:organi[sz]ation|association|protection|centre|center)|antitrust|competition authority|ombudsman|watchdog|regulator)/,
    ],
    [
      'journalist journalists reporter newspaper newspapers tell give take told send gave',
      /(?:tell|told|give|gave|take|send) (?:my |our |this |the )?(?:story|case|letter|matter)? ?(?:to )?(?:a |the |an )?(?:journalists?|reporter|newspapers?)/,
    ],
    [
      'suing sue legal lawsuit',
      /(?:looking into|considering|thinking (?:of|about)|preparing) (?:suing|legal|a lawsuit|to sue)/,
    ],
    ['liable', /amazon (?:is|are|was|will be) (?:\w{1,10} )?liable/],
    ['police', /(?:report|reporting|go|going|complain) (?:\w{1,10} ){0,3}(?:to )?the police/],
    ['sue', /(?:we|i|or we|or i) sue\b/],
    [
      'sue lawsuit suit court litigation arbitration damages proceedings tribunal compensation legal',
      new RegExp(
        String.raw`(?:otherwise |${us})${will}(?:sue\b|(?:file|start|bring|begin|pursue) (?:an? |the )?(?:lawsuit|suit|legal|litigation|arbitration|proceedings)|go to (?:court|arbitration)|(?:claim|seek|demand) (?:\w{1,10} )?(?:damages|compensation))`,
      ),
    ],
    [
      'sue suing lawsuit court',
      /(?:sue|suing) (?:you|amazon)|lawsuit against (?:you|amazon)|(?:see|meet) (?:you|amazon) in court|take (?:you|this|amazon|it) to court/,
    ],
    [
      'complaint',
      new RegExp(
        String.raw`${us}${will}(?:file|lodge|submit|make) (?:an? |the )?(?:\w{1,10} )?complaint (?:against|to|with|at) (?:you|amazon|the|bbb|ftc|\w{1,12} (?:authority|commission|court|office))`,
      ),
    ],
    [
      'legal lawful legitimate',
      /legal (?:action|steps|proceedings|measures|means|weapons?|route|remedies|recourse|channels?)(?! (?:against (?:us|me)|was|were|is pending))|(?:protect|safeguard|defend|uphold) (?:our|my) (?:own )?(?:legal|lawful|legitimate) (?:rights|interests)/,
    ],
    [
      'lawyer lawyers attorney attorneys solicitor solicitors counsel legal law',
      /(?:our|my) (?:lawyers?|attorneys?|solicitors?|counsel|legal (?:team|counsel|department)) (?:\w{1,10} )?(?:(?:will|shall|is going to|are going to|is preparing to|are preparing to|is ready to|are ready to) (?!send|provide|submit)(?:\w{1,12})|(?:has|have) been (?:informed|instructed|contacted|notified|engaged)|(?:is|are) (?:preparing|ready|involved|handling)|contacts?)|(?:will|shall|going to|have to|forced to|must) (?:\w{1,10} )?(?:call|hire|instruct|consult|contact|engage|involve) (?:a|my|our|an) (?:\w{1,10} )?(?:lawyers?|attorneys?|solicitors?|counsel)|(?:have|has) (?:already )?(?:hired|retained|instructed|engaged) (?:a|an|our|my) (?:\w{1,10} )?(?:lawyers?|attorneys?|solicitors?|law firm)(?! (?:who|which|that) (?:reviews?|checks?|confirmed)| to (?:review|check|advise|confirm))/,
    ],
    [
      'press media newspaper newspapers journalist journalists news',
      /(?:go|turn|talk|write|speak|report(?: this)?) to the (?:press|media|news|newspapers?)|(?:contact|inform|tell|alert|involve) (?:the |a )?(?:press|media|newspapers?|journalists?|news)/,
    ],
    [
      'reddit facebook twitter linkedin youtube social tiktok forum forums',
      /(?:post|share|write|tell|publish|expose)\w{0,3} (?:\w{1,12} ){0,4}on (?:social media|reddit|facebook|twitter|linkedin|youtube|tiktok|(?:the |every )?(?:seller )?forums?)/,
    ],
    [
      'everyone public',
      new RegExp(
        String.raw`(?:tell|warn) everyone|(?:make|go) (?:this |it )?public|${us}${will}(?:make|go) (?:\w{1,8} )?public`,
      ),
    ],
    [
      'bbb ftc consumer authority authorities regulator regulators commission attorney trade competition',
      new RegExp(
        String.raw`(?:bbb|ftc) complaint|complaint (?:to|with) the (?:bbb|ftc|consumer|competition|trade)|(?:report|complain) (?:\w{1,10} ){0,3}to (?:the )?(?:\w{1,12} )?(?:bbb|ftc|federal trade|consumer protection|authorit(?:y|ies)|regulators?|attorney general|competition authority)`,
      ),
    ],
    [
      'report expose',
      /(?:report|expose) (?:you|amazon)(?! (?:to us|of))|expose this(?! asin| listing| model)/,
    ],
    ['small class', /small claims|class action/],
    [
      'liable responsible accountable',
      /(?:hold|holding) (?:you|amazon) (?:\w{1,10} )?(?:liable|responsible|accountable)/,
    ],
    [
      'compensation compensate damages losses amazon',
      /(?:demand|claim|request|expect|seek) (?:\w{1,10} )?(?:compensation|damages)(?! from the (?:supplier|factory|carrier))|amazon (?:\w{1,10} )?(?:compensates?|pays?) (?:\w{1,10} )?(?:us|me|our|my|for)/,
    ],
  ),
  zh: waysZh(
    /诉诸法律|律师(?:已|已经|都)(?:经)?(?:知情|知道|介入|了解)|向(?:有关|相关|主管|监管)部门(?:反映|举报|投诉|控告)/,
    /(?:咨询|请|聘请|找)了?律师(?![^，。；]{0,8}(?:出具|查|检索|审|核))|保留(?:一切|所有|追究)[^，。；]{0,4}(?:权利|权力)|消协|12315|工商(?:局)?(?:举报|投诉)|市场监管[^，。；]{0,4}(?:举报|投诉)|反垄断/,
    /委托(?:了)?律师(?![^，。；]{0,8}(?:出具|查|检索|审|核))|律师(?:将|会|正)?(?:介入|处理|跟进|团队(?:将|会))|(?<!(?:权利人|品牌方|对方|投诉人|原告|撤回|撤销)[^，。；]{0,8})起诉|(?:发|寄|出)(?:送|出)?律师函/,
    /(?:诉诸|采取|通过|走|保留|使用|拿起|运用)[^，。；]{0,8}法律(?:的)?(?:手段|途径|行动|程序|追究|权利|武器|措施)|(?<!(?:权利人|品牌方|对方|投诉人)[^，。；]{0,8})法律(?:手段|行动|诉讼|武器)|(?:提起|提出|进行)诉讼|(?:申请|提起|提交)[^，。；]{0,4}仲裁/,
    /打官司|(?:上|见)法庭|法庭(?:上)?见|法院见|告上|告到|[去到上]法院|(?<!广|报|公|警|转|忠|通|被)告(?:你们|亚马逊|平台|贵司)(?![知诉])|法务(?:部)?(?:已|将|会)?介入|后果[^，。；]{0,6}自负|(?:维护|捍卫)[^，。；]{0,8}合法权益|维权/,
    /(?:向|找|联系|通知)[^，。；]{0,4}(?:媒体|记者)|(?:发|爆料|捅)(?:给|到)[^，。；]{0,4}(?:媒体|网上)|媒体(?:报道|曝光|介入)|曝光(?!量|率|度|次|位|数|下降|减)|(?:网上|社交媒体|网络|抖音|微博)[^，。；]{0,6}(?:公开|曝光|发布|投诉)/,
    /(?:向|到)[^，。；]{0,12}(?:举报|投诉|控告)(?:亚马逊|你们|平台|贵司)/,
    /追究[^，。；]{0,8}法律责任|追究(?:亚马逊|平台|你们|贵司|贵方|投诉人|对方)[^，。；]{0,6}责任|(?:要求|向)(?:亚马逊|平台|你们|贵司)[^，。；]{0,6}(?:赔偿|索赔)/,
  ),
})
const contractual = /\b(?:penalty of perjury|federal (?:district )?court|jurisdiction|mediation)\b/i
// The steps of somebody else, or none at all.
const others =
  /\b(?:brand owner|rights owner|complainant|brand|supplier|plaintiff|owner|withdr\w{1,4}|avoid\w{0,3}|against us)\b[^,;]{0,40}$|(?:\b(?:no|not|never|without)|n['’]t) (?:(?!we |i )\w{1,12} ){0,4}$|(?:收到|权利人|品牌方|对方|投诉人|撤回|撤销|不会|没有|将不|不予|无意)[^，。；]{0,8}$/i

/** A threat moves the letter from the reviewer's desk to the legal one. Counsel writes separately. */
export const legalThreat: Rule = {
  id: 'V11-legal-threat',
  severity: 'error',
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
    'The brand owner has withdrawn its legal action.',
    'Our attorney has prepared the licence (exhibit 3).',
    {
      text: 'We will take legal action in the evaluation.',
      kase: { notice: { kind: 'rights-owner-patent' } },
    },
    '律师另行去函。',
    '3月4日停售212件。',
    '商标已于2024年5月3日注册（附件1）。',
    '我们已收到权利人的律师函。',
    '该链接曝光量下降，通过法律顾问审核新品。',
  ],
  bad: [
    'Our lawyer will act.',
    'We will go to the press.',
    'If you do not answer we will take legal action against Amazon.',
    'We will use legal weapons to safeguard our lawful rights.',
    'I will file a complaint with the FTC.',
    '我们将起诉。',
    '我们会向媒体曝光。',
    '我们保留追究法律责任的权利。',
    '我们会拿起法律武器维护合法权益。',
  ],
  check(plan, context) {
    if (isLegalMatter(context)) return []
    return saidInSentences(plan, threat).flatMap(({ span, sentence }) => {
      const before = sentence.own.slice(0, span.start - sentence.start)
      return contractual.test(sentence.own) || others.test(before) ? [] : [withDeletion(plan, span, sentence)]
    })
  },
}

const isLegalMatter = ({ kase }: RuleContext): boolean =>
  kase?.notice?.kind === 'rights-owner-patent' || kase?.notice?.kind === 'court-order'
