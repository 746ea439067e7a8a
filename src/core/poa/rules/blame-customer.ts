import { type Match, type Rule, saidInSentences, wording, withDeletion } from '../rule.ts'

const blame = wording({
  cues: 'lied- lyin- lies- liar- lie chea- scam- frau- dish- mali- abus- misu- unde- stup- igno- unre- pick- care- fals- free- faul- mist- fake- inco- impr- wron-',
  en: /\b(?:(?:buyers?|customers?|clients?|purchasers?|shoppers?) (?:\w{1,12} ){0,5}(?:lied|lying|lies|liars?|cheat\w*|scam\w*|fraud\w*|dishonest\w*|malicious\w*|abus(?:e|ed|es|ing|ive)\b|misus\w*|(?:do|does|did) not understand|(?:don|doesn|didn)['’]t understand|stupid|ignorant|unreasonable|picky|careless|(?:incorrectly|improperly|wrongly|the wrong way)|false claims?|free (?:return|item|product|refund))|(?:buyer|customer)s?['’]s? (?:own )?(?:fault|mistake|misuse|lie)|(?:fake|malicious|fraudulent) (?:returns?|buyers?|customers?|refunds?))\b/gi,
  zh: /(?:买家|客户|顾客|消费者|客人)[^，。；]{0,8}(?:恶意|撒谎|说谎|谎称|骗|无理|不懂|误用|使用不当|操作不当|自己(?:用坏|弄坏|损坏|造成|误)|用坏|不会用|故意|讹|敲诈|贪|白嫖|想免费|不讲理|胡说|的(?:错|问题|责任))|恶意(?:退货|差评|索赔|退款)|职业(?:差评师|打假)/g,
})
const denied = /\b(?:not|never|n['’]t) (?:\w{1,12} ){0,4}$|(?:不|没有|并非)[^，。]{0,8}$/i

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
    '退货留言称标志不同，主图仍为旧标志。',
    '退回的商品与发出的型号不同（照片见附件3）。',
    '三位买家在30天内退货。',
  ],
  bad: [
    'The buyer lied to get a refund.',
    'Customers do not understand.',
    'These are malicious buyers who want a free return.',
    '买家恶意退货。',
    '客户不懂产品，使用不当。',
    '这是买家的问题。',
  ],
  check(plan) {
    return saidInSentences(plan, blame).flatMap(({ span, sentence }): Match[] => {
      const before = sentence.text.slice(0, span.start - sentence.start)
      return denied.test(before) ? [] : [withDeletion(plan, span, sentence)]
    })
  },
}
