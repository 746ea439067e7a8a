import type { PlanSentence } from '../plan-text.ts'
import { type Match, type Rule, type RuleContext, saidInSentences, wording } from '../rule.ts'
import { isShown } from '../shown.ts'
import { ways, waysZh } from '../ways.ts'

const goods = String.raw`(?:products?|goods|items?|units|stock|inventory|listings?|merchandise)`
const really = String.raw`(?:all |one hundred percent |undoubtedly |always |100 ?% |completely |fully |definitely |absolutely |indeed |certainly |truly |genuinely |both |also ){0,3}`
// "Genuine leather" is a material.
const real = String.raw`(?:authentic|genuine|original|real|legit\w{0,6})(?!ly)(?![- ](?:leather|wood|silver|gold|stone|silk|fur|wool|cotton|pearls?|glass|parts?|pack|box|invoice|test)\w{0,9})`
const fake = String.raw`(?:fakes?|counterfeits?|inauthentic|replicas?|infring\w{1,6})`
const no = String.raw`(?:never|not|do not|don['’]t|did not|didn['’]t|does not|doesn['’]t|have not|haven['’]t|has not)`

const denial = wording({
  ...ways(
    [
      'legitimate legit genuine authentic',
      /(?:legitimate|legit|genuine|authentic) (?:goods|products|items) only|(?:we|i) (?:are|am) (?:a |an )?(?:\w{1,8} )?legitimate (?:business|company|seller)/,
    ],
    ['disagree', /(?:we|i) (?:\w{1,10} )?disagree with (?:the|this|these|your)/],
    ['nothing', /nothing to do with (?:any )?(?:counterfeit\w{0,3}|fakes?|infring\w{1,6}|copies)/],
    [
      'impossible',
      /impossible that (?:our|the|any|this|it)[^.;]{0,30}\b(?:fakes?|counterfeits?|inauthentic|infring\w{1,4}|not (?:genuine|authentic))/,
    ],
    [
      'baseless groundless unfounded untrue false',
      /['’]s? (?:complaint|claim|report|allegation|accusation)s? (?:is|are|was) (?:\w{1,10} )?(?:baseless|groundless|unfounded|untrue|false|incorrect|wrong)/,
    ],
    [
      'trademark brand logo patent picture trade patented',
      /(?:we|i) (?:do not|don['’]t|did not|didn['’]t|have never|never|have not) (?:use|used|copy|copied) (?:the|this|their|his|any|that) (?:\w{1,12} )?(?:trade ?mark|brand name|logo|patent(?:ed)?|picture)/,
    ],
    [
      'authentic genuine original real legit legitimate',
      new RegExp(
        String.raw`(?:everything|all|it|our brand|our store|brand|item|product|they) (?:\w{1,12} ){0,2}?(?:is|are) (?:therefore |thus |of course |indeed )?(?:all )?${real}(?= ?[.,;]|$| and )|(?:is|are) therefore ${real}|(?:we|i) (?:have |had |'ve )?always (?:sold|sell|offered) (?:\w{1,10} )?${real}`,
      ),
    ],
    [
      'problem doubt issue doubts problems issues',
      /(?:there is|there['’]s|we have) (?:absolutely |definitely )?no (?:\w{1,8} )?(?:problems?|doubts?|issues?) (?:with|about|of|regarding) (?:the )?(?:authenticity|genuineness|quality|origin|our (?:goods|products|items))/,
    ],
    [
      'fake fakes counterfeit counterfeits inauthentic replica replicas infringing',
      new RegExp(
        String.raw`(?:nothing|none of what|not one thing) (?:that )?(?:we|i) (?:sell|sold|offer) (?:is|was) (?:\w{1,8} )?${fake}|(?:we|i) (?:would|could|will) never (?:\w{1,8} )?(?:sell|offer|list) (?:\w{1,8} ){0,2}${fake}|(?:cannot|can['’]t|could not|couldn['’]t) (?:possibly )?be (?:an? )?${fake}`,
      ),
    ],
    [
      'copy copied',
      /(?:we|i) (?:do not|don['’]t|did not|didn['’]t|have not|never) cop(?:y|ied) (?:anyone|anybody|others|any other)/,
    ],
    [
      'authentic genuine original real legit legitimate',
      new RegExp(
        String.raw`(?:(?:all|our|my|these|those|the|every one of our|this|each) (?:of )?(?:our |my |the |these )?(?:[\w%]{1,15} )?${goods}(?: (?:that |which )?(?:we|i) (?:sell|sold|offer|list)| in our (?:store|shop|inventory|account))?|(?:everything|what) (?:we|i) (?:sell|sold|offer)) (?:is|are|was|were|have been|has been) ${really}${real}|(?:we|i) (?:\w{1,10} )?(?:only|exclusively) (?:sell|sold|offer|list|stock|buy|deal in|trade in) (?:\w{1,10} )?${real}|(?:assure|guarantee|promise|swear)(?: to)?(?: you| amazon)? (?:that )?(?:the|our|my|all|every|each|these) (?:\w{1,14} ){1,3}(?:is|are) ${really}${real}|they are ${really}${real}|(?:we|i) (?:sell|offer) only ${real}|every (?:item|product|unit|one) (?:\w{1,10} ){0,4}is (?:\w{1,12} )?${real}`,
      ),
    ],
    [
      'authenticity',
      /authenticity (?:of (?:our|my|the|these) (?:\w{1,12} )?\w{1,12} )?is (?:\w{1,10} )?(?:beyond|not in|without|out of) (?:any )?(?:doubt|question)|(?:we|i) (?:can )?(?:guarantee|assure|vouch for) (?:you )?(?:of )?(?:the )?authenticity/,
    ],
    [
      'fake fakes counterfeit counterfeits inauthentic replica replicas infringing infringes',
      new RegExp(
        String.raw`(?:${goods}|they|it|these|this) (?:(?:is|are|was|were) (?:\w{1,12} ){0,4}?(?:certainly |definitely )?not|(?:is|are|was|were)n['’]t) (?:an? )?${fake}|(?:we|i) (?:have |had )?${no} (?:knowingly |ever )?(?:sell|sold|offer|offered|list|listed|deal in|dealt in) (?:\w{1,12} ){0,3}?${fake}`,
      ),
    ],
    [
      'infringe infringed violate violated breached broken infringing',
      new RegExp(
        String.raw`(?:we|i|our ${goods}) (?:have |had )?${no} (?:\w{1,12}ly |ever )?(?:infringed?|violated?|breached|broken) (?:[\w'’]{1,12} ){0,4}?(?:trade ?marks?|copyrights?|patents?|rights|polic(?:y|ies)|rules?|law|agreement|intellectual)`,
      ),
    ],
    [
      'infringement violation violations counterfeit counterfeits counterfeiting breach wrongdoing',
      /(?:there (?:is|was|has been)|there['’]s) (?:absolutely |clearly )?no (?:\w{1,12} )?(?:infringement|violations?(?! (?:history|record))|counterfeit\w{0,4}|breach|wrongdoing)|no (?:\w{1,12} )?(?:infringement|violation) (?:\w{1,8} )?(?:took place|occurred|happened|exists?|was committed|has)/,
    ],
    [
      'wrong',
      /(?:we|i)(?:['’]ve| have)? (?:did|done|do) (?:absolutely )?nothing wrong|(?:there is |there['’]s )?nothing (?:is )?wrong with (?:our|my|the|these)|(?:have not|haven['’]t|did not|didn['’]t) (?:do|done) anything wrong/,
    ],
    ['innocent guilty', /(?:we|i) (?:are|am) (?:\w{1,12} )?(?:innocent|not guilty)/],
    [
      'certainly definitely absolutely undoubtedly course',
      /(?:item|unit|product|goods|units|items) (?:\w{1,10} ){0,2}(?:is|was|are|were) (?:certainly|definitely|absolutely|undoubtedly|of course|100 ?%) (?:brand[- ])?new/,
    ],
    ['deny reject', /(?:we|i) (?:\w{1,12} )?(?:deny|reject) (?:the|this|all|these|any|that)/],
    [
      'false wrong untrue unfounded baseless groundless unjustified justified incorrect merit basis true right correct',
      /(?:this|the|these|those|all) (?:\w{1,12} ){0,2}?(?:complaints?|reports?|claims?|allegations?|accusations?)(?: against us| (?:made )?(?:by|of|from) (?:the |this )?\w{1,12})? (?:(?:is|are|was|were|has|have) )?(?:\w{1,12} )?(?:false|wrong|untrue|unfounded|baseless|groundless|unjustified|incorrect|not (?:true|correct|right|justified)|(?:cannot|can['’]t) be (?:right|true|correct)|without merit|no (?:merit|basis)|without (?:any )?basis)/,
    ],
  ),
  zh: waysZh(
    /(?:坚决|断然|完全|我们)否认|(?:投诉|举报|指控)[^，。；]{0,6}(?:是|纯属)?(?:一场|个)?误会|我们的(?:货|产品|商品)(?:绝对|完全)?没(?:有)?(?:任何)?问题/,
    /绝?无(?:任何)?(?:假货|仿品|侵权)|不可能是(?:假|仿)|(?:并)?没有?做错(?:什么|任何)?|(?:绝对|肯定|必定|一定)(?:是|为)?(?:正品|真品|真货)/,
    /(?:百分之百|100%|百分百)(?:是|为)?(?:正品|真品)|我们卖的(?:都|全)?是(?:正品|真货)|不存在(?:任何)?(?:假冒|假货|侵权|质量)(?:的)?(?:问题|情况)|(?:产品|商品|货)(?:没有|不存在)(?:任何)?问题|来自正规渠道|都是 ?(?:genuine|authentic)/,
    /(?:只|仅|一直)(?:卖|销售|经营|做)(?:的)?(?:都是)?(?:正品|真品|原装)|(?:不是|并非|绝非|不属于|绝不是)(?:假货|仿品|假的|仿冒|假冒|高仿|侵权)/,
    /(?:都|均|全部|全|绝对|一直|确实|百分之百)(?:都|全)?(?:是|为)(?:\d+%)?(?:正品|真品|原装|正版|真货)|(?:商品|产品|货)(?:都|均)?(?:是|为)(?:\d+%)?(?:正品|真品|原装|真货|真的|正版)/,
    /(?:没有|不存在|并无|未|不构成|并未|从未|没)(?:有)?(?:任何)?(?:的)?(?:侵权|侵犯|售假|违规(?!记录|历史)|违反|销售(?:过)?(?:假|仿|侵权)|卖(?:过)?(?:假|仿))|从(?:来)?[没不](?:有)?(?:卖|销售|售)(?:过)?(?:假|仿)|不(?:卖|销售)(?:任何)?(?:假|仿|侵权)/,
    /我们(?:没有|并无|没)(?:任何)?(?:做错|过错|错(?!误的)|责任|问题(?![商产件批货]))|(?:我们)?是(?:清白|无辜|被冤枉|冤枉)/,
    /(?:投诉|指控|举报|指责)(?:完全|根本|纯属)?(?:不实|不属实|与事实不符|没有(?:任何)?(?:依据|根据)|毫无(?:根据|依据)|是错(?:误)?的|是假的|子虚乌有|不成立)/,
  ),
})
// A check, a doubt or somebody else's word: nothing is denied.
const aim =
  /\b(?:so that|to (?:make sure|ensure|verify|check|confirm|prove|see|show)|make sure|ensur(?:es?|ing)|verif(?:y|ies|ied)|whether|if|until|confirmed|confirms|check(?:s|ed)?|(?:could|can) not (?:show|prove)|told us|assured us|claim(?:s|ed)?|says?|said|stat(?:es|ed)|notice)\b[^;:]{0,60}$|(?:确保|(?:以|来|为|为了|从而)保证|核实|是否|如果|若|确认|证明|称|说|通知|询问|怀疑)[^，。；]{0,20}$/i
const asserts =
  /\b(?:guarantee|assure|promise|confirm|can confirm|declare|state|insist|believe) (?:you |to you |amazon )?that (?:all )?$/i
const notClaimed = /(?:\b(?:not|never)|n['’]t) (?:claim|say|state|mean|deny)\b|不(?:是说|否认|认为)/i
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
    'Our wallets are genuine leather.',
    'The supplier told us that the goods were genuine.',
    '2022年起为授权经销商，见附件3。',
    '从未上架，库存报告见附件1。',
    '商品均为正品，附件2为品牌方授权书。',
    '买家询问商品是否为正品。',
    '为确保商品都是正品，每批核对授权书。',
  ],
  bad: [
    'All our goods are authentic.',
    'There is no infringement.',
    'We did nothing wrong.',
    'We have never sold counterfeit goods.',
    'We guarantee that our products are authentic.',
    'The complaint has no basis.',
    '我们的产品都是正品。',
    '我们没有侵权。',
    '投诉完全不属实。',
    '我们保证所有商品都是正品。',
  ],
  check(plan, context) {
    return saidInSentences(plan, denial).flatMap(({ span, sentence }): Match[] => {
      const before = sentence.own.slice(0, span.start - sentence.start)
      const isMeant = !aim.test(before) || asserts.test(before)
      if (!isMeant || notClaimed.test(sentence.own)) return []
      return isShown(plan, sentence) || isSworn(sentence, context) ? [] : [span]
    })
  },
}

/** A counter-notice has to state the belief that the removal was a mistake (domain sheet, source 11). */
const isSworn = (sentence: PlanSentence, { form }: RuleContext): boolean =>
  form === 'counter-notice' && goodFaith.test(sentence.text)
