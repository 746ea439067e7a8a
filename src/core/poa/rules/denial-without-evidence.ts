import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Match, type Rule, type RuleContext, saidInSentences, wording } from '../rule.ts'

const denial = wording({
  cues: 'auth- genu- orig- real- infr- noth- neve- wron- fals- unfo- base- coun- fake- inno- unju- untr- viol- not brea- grou- legi- trad- copy- righ- poli- inau- repl- rule-',
  en: /\b(?:(?:all|our|my|these|those|the|every one of our) (?:of )?(?:our |my |the )?(?:\w{1,15} )?(?:products?|goods|items?|units|stock|inventory|listings?) (?:is|are|was|were|have been) (?:all |always |100 ?% |completely |fully |definitely |absolutely |indeed )*(?:authentic|genuine|original|real|legit\w*|not (?:fakes?|counterfeits?|inauthentic|infringing))|there (?:is|was|has been) no (?:infringement|violation|counterfeit\w*|breach)|(?:we|i) (?:have )?(?:did|done) nothing wrong|(?:we|i) (?:have |had )?(?:never|not|do not|don['’]t|did not|didn['’]t) (?:knowingly |ever )?(?:sell|sold|offer|offered|list|listed|infringe|infringed|violate|violated) (?:\w{1,12} ){0,3}?(?:fakes?|counterfeits?|inauthentic|replicas?|infring\w*|trademarks?|copyrights?|rights|any (?:policy|rule)|polic(?:y|ies))|(?:we|i) (?:\w{1,10} )?only (?:sell|sold|offer|list|stock|buy) (?:\w{1,10} )?(?:genuine|authentic|original|real|legit\w*)|every (?:item|product|unit|one) (?:\w{1,10} ){0,4}is (?:\w{1,12} )?(?:genuine|authentic|original|real)|(?:we|i) (?:are|am) innocent|(?:this|the|these) (?:complaints?|reports?|claims?|allegations?|accusations?) (?:is|are) (?:\w{1,12} )?(?:false|wrong|untrue|unfounded|baseless|groundless|unjustified))\b/gi,
  zh: /(?:只|仅|一直)(?:卖|销售|经营|做)(?:的)?(?:都是)?(?:正品|真品|原装)|(?:不是|并非|绝非|不属于)(?:假货|仿品|假的|仿冒|假冒|高仿)|从(?:来)?没有?(?:卖|销售)过?(?:假|仿)|(?:都|均|全部|全|绝对|一直|确实)(?:都|全)?(?:是|为)(?:\d+%)?(?:正品|真品|原装|正版)|(?:商品|产品|货)(?:是|为)(?:正品|真品|原装|正版)|(?:没有|不存在|并无|未|不构成|并未|从未)(?:任何)?(?:的)?(?:侵权|侵犯|售假|违规|销售(?:过)?假|卖(?:过)?假)|(?:没有|从不|从未)(?:卖|销售)(?:过)?(?:假|仿)|我们(?:没有|并无)(?:任何)?(?:错|过错|问题|责任)|投诉(?:完全)?(?:不实|不属实|没有依据|毫无根据|是错的|是假的)/g,
})
const exhibit =
  /\b(?:exhibits?|attach(?:ed|ment|ments)|enclosed|annex|appendix)\b|\binvoices? (?:no\.? ?)?\d|\b(?:records?|report|photos|certificate|invoice|letter) (?:shows?|proves?|confirms?)\b|\b(?:photos|records) that\b|附件|随附|见(?:发票|证书|报告)|发票\d/i
const aim =
  /\b(?:so that|to (?:make sure|ensure|verify|check|confirm|prove|see)|make sure|ensures?|whether|if|confirm(?:s|ed)? that|check(?:s|ed)? that|until)\b|确保|保证|核实|是否|如果|确认/i
const goodFaith = /\bgood[- ]faith\b|\b(?:i|we) (?:\w{1,10} )?believe\b|善意/i

/** "Authentic" is what the exhibits are to show; alone it is a word against a word. */
export const denialWithoutEvidence: Rule = {
  id: 'V09-denial-without-evidence',
  severity: 'error',
  title: { en: 'Denial without an exhibit', zh: '否认但没有证据' },
  message: {
    en: 'This denies without showing. Name the exhibit that proves it in the same sentence, or take it out.',
    zh: '这句只是否认，没有证据。请在同一句写明由哪个附件证明，或删掉。',
  },
  source: 'Law-firm guide to plans (domain sheet, source 39)',
  confidence: 'expert',
  checked: '2026-11-22',
  fix: 'no',
  good: [
    'Authorised distributor since 2022, exhibit 3.',
    'Never listed; inventory report, exhibit 1.',
    'All our goods are authentic: exhibit 2 is the letter of the brand owner.',
    'There is no infringement. Exhibit 1 is the licence of 3 May 2025.',
    'The lead checks each invoice, so that our goods are authentic.',
    '2022年起为授权经销商，见附件3。',
    '从未上架，库存报告见附件1。',
    '商品均为正品，附件2为品牌方授权书。',
  ],
  bad: [
    'All our goods are authentic.',
    'There is no infringement.',
    'We did nothing wrong.',
    'We have never sold counterfeit goods.',
    '我们的产品都是正品。',
    '我们没有侵权。',
    '投诉完全不属实。',
  ],
  check(plan, context) {
    return saidInSentences(plan, denial).flatMap(({ span, sentence }): Match[] => {
      const before = sentence.own.slice(0, span.start - sentence.start)
      return aim.test(before) || isShown(plan, sentence) || isSworn(sentence, context) ? [] : [span]
    })
  },
}

function isShown(plan: PlanText, sentence: PlanSentence): boolean {
  if (exhibit.test(sentence.text)) return true
  const next = plan.sentences[sentence.at + 1]
  return next !== undefined && !next.heading && exhibit.test(next.text)
}

/** A counter-notice has to state the belief that the removal was a mistake (domain sheet, source 11). */
const isSworn = (sentence: PlanSentence, { form }: RuleContext): boolean =>
  form === 'counter-notice' && goodFaith.test(sentence.text)
