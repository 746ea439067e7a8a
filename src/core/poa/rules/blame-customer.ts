import { type Match, type Rule, saidInSentences, wording, withDeletion } from '../rule.ts'
import { ways, waysZh } from '../ways.ts'

const buyer = String.raw`(?:buyers?|customers?|clients?|purchasers?|shoppers?|consumers?|recipients?|(?:this|that) (?:person|lady|guy)|(?:this|that|the) (?:wo)?man(?: who \w{1,12})?)`
const words = String.raw`(?:[\w'’]{1,12} ){0,5}?`

const buyers =
  'buyer buyers customer customers client clients purchaser purchasers shopper shoppers consumer consumers recipient recipients person lady guy man woman'

const blame = wording({
  ...ways(
    [
      'without',
      new RegExp(
        String.raw`${buyer} (?:\w{1,10} ){0,2}want(?:s|ed)? (?:\w{1,10} ){0,3}(?:refund|money) without`,
      ),
      buyers,
    ],
    [
      'wrong mistaken confused impatient still grounds reason right unhappy ground cause',
      new RegExp(
        String.raw`${buyer} (?:is|was|are|were) (?:\w{1,8} )?(?:wrong|mistaken|confused|impatient|never satisfied)(?= ?[.,;]|$| and| about)|${buyer} ha(?:d|s|ve) no (?:\w{1,8} )?(?:reason|right|grounds?|cause) to|(?:${buyer}|he|she|they) [^.;]{0,40}\b(?:and|but) still (?:complain|return|wrote|claim|say)\w{0,3}`,
      ),
    ],
    [
      'tampered always truth honest truthful nonsense read checked looked known asked swapped mixed confused misread mistaken ordered blames wanted people obviously clearly simply probably surely untrue false invented lie blame must',
      new RegExp(
        String.raw`${buyer} (?:\w{1,10} )?(?:tampered|always (?:complains?|returns?)|(?:is|was|are|were)(?: not|n['’]t) (?:telling the truth|honest|truthful)|should have (?:read|checked|looked|known|asked)|must have (?:mixed|swapped|broken|damaged|used|confused|misread|mistaken)|(?:obviously|clearly|simply|probably|surely) (?:\w{1,10} )?(?:ordered|bought|chose|misread|mixed|used|swapped|wanted|broke)|blames? (?:us|our|the))|(?:he|she|they) (?:just|only|simply|clearly|obviously) wanted|(?:complaint|claim|story|report) of (?:the|this) ${buyer} is (?:\w{1,8} )?(?:nonsense|untrue|false|a lie|invented)|people (?:\w{1,8},? )?(?:buy|order),? use,? and (?:then )?return`,
      ),
    ],
    [
      'lied lying liar liars lies cheat cheated cheating cheats scam scammed scamming scammer scammers fraudulent fraudster fraudsters dishonest malicious maliciously abuse abused abuses abusing abusive misuse misused misuses misusing stupid ignorant unreasonable picky careless rude crazy blackmail blackmailed extort extorted extortion blackmailing extorting scams',
      new RegExp(
        String.raw`${buyer} ${words}(?:lied|lying|liars?|lies(?! (?:in|with|at|on|between)\b)|cheat(?:ed|ing|s)?|scam(?:med|ming|mers?|s)?|fraudulent|fraudsters?|dishonest|malicious(?:ly)?|abus(?:ed?|es|ing|ive)|misus(?:ed?|es|ing)(?<!against misuse)|stupid|ignorant|unreasonable|picky|careless|rude|crazy|blackmail(?:ed|ing)?|extort(?:ed|ing|ion)?)`,
      ),
      buyers,
    ],
    [
      'dishonest malicious fraudulent fake stupid ignorant unreasonable picky careless greedy bad scam',
      new RegExp(
        String.raw`(?:dishonest|malicious|fraudulent|fake|stupid|ignorant|unreasonable|picky|careless|greedy|bad|scam) (?:${buyer}|returns?(?! (?:label|address))|refunds?)`,
      ),
    ],
    [
      'wrongly improperly incorrectly wrong himself herself themselves',
      new RegExp(
        String.raw`${buyer} ${words}(?:used?|using|install(?:ed|s)?|handled?|assembled?|operated?|broke|damaged) ${words}(?:wrongly|improperly|incorrectly|(?:in )?the wrong way|himself|herself|themselves)`,
      ),
      buyers,
    ],
    [
      'broke damaged swapped switched',
      new RegExp(
        String.raw`${buyer} (?:has |had |must have |himself |herself |probably )?(?:broke|damaged|swapped|switched) (?:the|it|our|his|her|their)`,
      ),
      buyers,
    ],
    [
      'force roughly mishandled remorse reason reasons excuses excuse',
      new RegExp(
        String.raw`${buyer} ${words}(?:too much force|roughly|mishandled)|${buyer} [^.;]{0,60}\binvent(?:s|ed)? (?:a |an |some )?(?:reasons?|excuses?)`,
      ),
      buyers,
    ],
    [
      'fault read correct incorrect use',
      /(?:he|she|they)\b[^.;]{0,60}\b(?:his|her|their) own fault|(?:he|she|they) (?:\w{1,10} )?(?:did not|didn['’]t|never) (?:\w{1,10} )?read (?:the|our)|(?:not correct|incorrect|wrong) use\b/,
    ],
    ['user', /user(?:['’]s)? (?:error|mistake|fault)/],
    [
      'understand read know',
      new RegExp(
        String.raw`${buyer} (?:who )?(?:just |simply |really |also )?(?:(?:do|does|did) not|(?:don|doesn|didn)['’]t|never|failed to|cannot) (?:\w{1,10} )?(?:understand|read|know)`,
      ),
      buyers,
    ],
    [
      'free keep pay paying money',
      new RegExp(
        String.raw`${buyer} ${words}(?:want(?:s|ed)?|tr(?:y|ies|ied|ying)|just|only|looking|to get|to have) ${words}(?:free (?:returns?|items?|products?|refunds?|goods)|for free|keep (?:the|it)|without paying|money back|(?:his|her|their) money)`,
      ),
      buyers,
    ],
    [
      'false untrue invented made makes idea groundless unfounded baseless lie story true make lies',
      new RegExp(
        String.raw`${buyer}(?:s?['’]s?)? (?:claims?|complaints?|stor(?:y|ies)|statement|accusation|comment|review) (?:is|are|was|were) (?:\w{1,10} )?(?:false|untrue|invented|made up|groundless|unfounded|baseless|lies?|not true)|${buyer} (?:\w{1,10} ){0,3}(?:made (?:the |this |a )?(?:\w{1,10} )?up|makes? up|invented|false claims?|no idea)`,
      ),
      buyers,
    ],
    [
      'fault mistake misuse lie remorse ignorance error',
      new RegExp(
        String.raw`${buyer}s?['’]s? (?:own )?(?:fault|mistake|misuse|lie|remorse|ignorance|error)|(?:fault|mistake|error) of the ${buyer}`,
      ),
      buyers,
    ],
    [
      'returner returners serial intentions intention professional',
      new RegExp(
        String.raw`(?:serial|professional) (?:returners?|complainers?|${buyer})|${buyer} ${words}bad intentions?`,
      ),
    ],
    [
      'blame blamed blames',
      new RegExp(
        String.raw`blame(?:s|d)? (?:the |this |our )?${buyer}|${buyer} (?:is|are) (?:\w{1,10} )?to blame`,
      ),
      buyers,
    ],
  ),
  zh: waysZh(
    /(?:买家|客户|顾客)[^，。；]{0,6}(?:自己买错|占便宜|无理取闹|没有?(?:任何)?(?:理由|资格))/,
    /(?:买家|客户|顾客|消费者|客人)[^，。；]{0,12}(?:找茬|自己(?:装|用|选|买|拍|看)错|连[^，。；]{0,6}都(?:没|不)(?:有)?看|信用(?:不好|差)|假话|谎话|说谎|多次退货记录|退货狂|投诉狂|心怀不轨|居心)/,
    /(?:买家|客户|顾客|消费者|客人|老外|投诉人|此人|这个人)[^，。；]{0,8}(?:恶意|撒谎|说谎|谎称|(?<!被|受)骗|无理(?!由)|不懂|误用|(?:使用|操作|安装|保管)不当|自己(?:用坏|弄坏|损坏|造成|弄|搞|误)|用坏|不会用|不会使用|故意|讹|敲诈|勒索|贪|白嫖|想免费|想(?:要)?(?:骗|占)|不讲理|胡说|胡搅|无中生有|捏造|调包|掉包|碰瓷|素质|没有?(?:仔细|认真)?(?:看|读)(?:说明|描述|页面|详情)|薅羊毛|不看(?:说明|描述|页面)|装反|用错|乱(?:投诉|说|用)|换进去|没有一句|就是个?(?:骗子|无赖)|怪我们)/,
    /(?:是|属于|怪|纯属|系|由于|因为|都是|全是)(?:该|这位|那位|个别)?(?:买家|客户|顾客|消费者|客人)(?:自己|自身|本人|个人|方面)?的?(?:错|问题|责任|原因|过错|失误|无知)|(?:责任|问题|过错|原因)(?:都|全)?(?:出)?(?:在|在于)(?:买家|客户|顾客)/,
    /恶意(?:退货|差评|索赔|退款|买家|投诉的买家)|骗子|(?:不要|别)(?:相信|听信)(?:他|她|该?买家|客户)|还怪我们|职业(?:差评师|打假|退货)|刁民|买家秀恶意/,
  ),
})
const denied =
  /(?:\b(?:not|never|nor)|n['’]t) (?:\w{1,12} ){0,6}$|\b(?:no|against|from|prevents?|avoids?|if|whether|in case) (?:\w{1,12} ){0,4}$|(?:不|没有|并非|避免|防止|防范|如|若|是否)[^，。]{0,8}$/i
// What the page or the manual left unsaid is the seller's own gap, told without judging anybody.
const ownGap =
  /\b(?:our|the) (?:\w{1,12} )?(?:page|listing|title|manual|instructions?|picture|photo|bullet|description|leaflet|size chart)s? (?:\w{1,10} ){0,2}(?:did not|didn['’]t|does not|was|were|lacked|left)|\bso that\b|\bbecause (?:our|the) (?:\w{1,12} )?(?:page|listing|title|manual|picture|photo|description)|(?:页面|说明书?|主图|标题|描述|图示)[^，。；]{0,10}(?:未|没有|不|错|太|缺|已(?:补充|更换|修改|更正))/i

/** Amazon protects the buyer's word; what the return shows can be told without judging it. */
export const blameCustomer: Rule = {
  id: 'V07-blame-customer',
  severity: 'error',
  title: { en: 'Blames the buyer', zh: '指责买家' },
  message: {
    en: 'This judges the buyer. Tell only what the return comment says and what the item or the page shows.',
    zh: '这句在评价买家。只写退货留言说了什么、实物和页面显示什么。',
  },
  source: 'Chinese guide and adviser (domain sheet b.3; source 31)',
  confidence: 'expert',
  checked: '2026-11-22',
  fix: 'yes',
  good: [
    "The return comment says 'different logo'; the photo shows the old logo.",
    'The returned unit was another model than the one shipped (photos, exhibit 3).',
    'Three buyers returned the item within 30 days.',
    'We do not say that the buyer lied.',
    'We offered both buyers a free return label.',
    'For the two buyers the cause lies in the old box.',
    'Customers did not understand the size because our page did not state it.',
    '退货留言称标志不同，主图仍为旧标志。',
    '退回的商品与发出的型号不同（照片见附件3）。',
    '三位买家在30天内退货。',
    '买家反馈的问题已逐一回复，无理由退货3件。',
    '为避免买家使用不当，说明书已补充图示。',
  ],
  bad: [
    'The buyer lied to get a refund.',
    'Customers do not understand.',
    'These are malicious buyers who want a free return.',
    "It is the customer's own fault.",
    'The buyer broke it himself.',
    '买家恶意退货。',
    '客户不懂产品，使用不当。',
    '这是买家的问题。',
    '买家没有看说明就投诉。',
  ],
  check(plan) {
    return saidInSentences(plan, blame).flatMap(({ span, sentence }): Match[] => {
      const before = sentence.own.slice(0, span.start - sentence.start)
      return denied.test(before) || ownGap.test(sentence.own) ? [] : [withDeletion(plan, span, sentence)]
    })
  },
}
