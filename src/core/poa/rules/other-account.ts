import { isNegated } from '../clauses.ts'
import { type Match, type Rule, wording } from '../rule.ts'
import { saidWithin } from '../said-within.ts'

const relation =
  '(?:friend|wife|husband|brother|sister|relative|partner|colleague|cousin|mother|father|family member|family|son|daughter|boss|nephew|uncle|aunt)'
const shop = '(?:accounts?|stores?(?! rooms?\\b| houses?\\b)|shops?(?! floors?\\b)|storefronts?)'
const another =
  '(?:second|2nd|third|3rd|other|another|different|separate|new|old|previous|former|earlier|first|sister|backup|spare|private|personal)'
const run =
  '(?:have|has|had|own|owns|owned|run|runs|ran|operate|operates|manage|manages|use|uses|used|open|opened|register|registered|create|created|start|started|keep|keeps)'
const other = wording({
  cues: 'account accounts store stores shop shops storefront storefronts business seller',
  also: 'second 2nd third 3rd other another different separate new old previous former earlier first sister backup spare private personal own two three four several further more both his her their its ours mine friend friends wife husband brother relative partner colleague cousin mother father family son daughter boss parent nephew uncle aunt used before legal entity one',
  en: new RegExp(
    [
      String.raw`\b(?:our|my|his|her|their|its)\s(?:\w{1,12} ){0,2}?${another}\s(?:\w{1,12} ){0,2}?(?:${shop}|amazon business)\b`,
      String.raw`\b(?:his|her|their|its) (?:own )?(?:amazon |seller |selling ){1,2}${shop}\b|\b(?:his|her|their|its) own (?:account|store|shop)\b(?= on amazon|\s(?:too|as well))`,
      String.raw`\banother ${shop}\b|\b(?:an?|the) (?:second|other|backup|sister|separate|different) (?:amazon |seller )?${shop}\b|\banother (?:amazon|seller) ${shop}\b|\banother amazon seller\b(?! (?:changed|edited|hijacked|offers|listed|page))`,
      String.raw`\b${relation}['’]?s?['’]? (?:amazon |seller |old |own )?${shop}\b|\b${relation}['’]s (?:name|documents|identity|id|details|licen[cs]e)\b`,
      String.raw`\b${run}\s(?:an?|two|three|four|several|other|more|many|further|another|[2-9])\s(?:\w{1,12} ){0,2}?(?:separate|different|other|more|further|second) (?:\w{1,12} )?${shop}\b|\b${run}\s(?:two|three|four|several|many|[2-9])\s(?:\w{1,12} )?(?:amazon|seller|selling) ${shop}\b`,
      String.raw`\b(?:we|i) (?:also )?${run} (?:two|three|four|several|other|more|many) (?:\w{1,12} )?(?:accounts|stores|shops)\b|\b${run} (?:an?|one more) (?:shop|store|account) on amazon\b`,
      String.raw`\b(?:open(?:ed)?|creat(?:ed?)|register(?:ed)?|start(?:ed)?)\s(?:an?|another)\s(?:new |second |other )?(?:amazon |seller |selling )?(?:account|store|shop)\b`,
      String.raw`\b${shop} (?:of (?:ours|mine|our|my|the|a) ?(?:parent|sister|mother|former|partner|other|second|affiliated|friend)?)\b(?<=ours|mine|parent|sister|mother|former|partner|other|second|affiliated|friend)`,
      String.raw`\b(?:both|two|all our|our two) (?:amazon |seller )?(?:accounts|stores|shops)\b|\bused to have an? (?:amazon |seller )?(?:account|store)\b|\bmy first (?:one|account|store)\b|\b(?:the|our) first (?:amazon |seller )?account\b|\bbefore this ${shop}\b[^.;\n]{0,30}\b(?:had|ran|owned|have)\b|\bone more (?:amazon|seller) account\b`,
      String.raw`\bsister company\b[^.;\n]{0,40}\b(?:amazon|seller) ${shop}\b`,
    ].join('|'),
    'gi',
  ),
  zh: /(?:另(?:外)?一[个家]|另(?:外)?有(?:一|两|几)?[个家]|第[二三][个家]|其他的?|别的|新的?|以前的?|之前的?|备用的?|原来的?|老)(?:亚马逊|卖家)?[^，。；\n]{0,5}?(?:店铺?(?!员)|账号|账户|(?<=新|另外一个|另一个)号(?![码召外]))|小号(?!字|码)|换了?(?:个|一个)号|姐妹店|(?:母公司|子公司|关联公司|另一家公司|朋友|家人|老婆|妻子|老公|丈夫|亲戚|合伙人|同事|父母|弟弟|哥哥|妹妹|姐姐|表弟|表哥)(?:名下)?的?(?:亚马逊)?(?:店铺?|账号|账户|号(?!码))|(?:两|三|四|几|多|好几)[个家](?:亚马逊|网)?(?:店铺?|账号|账户)|(?<![A-Za-z])[A-D]店|(?:弟|哥|姐|妹|亲戚|朋友|同学|老乡)[^，。；\n]{0,2}(?:也)?有(?:一)?个店|被封[^，。；\n]{0,4}(?:后|以后)[^，。；\n]{0,6}(?:新?(?:注册|开|申请)|换)|(?:还有|另有|也有)(?:一|两|几|\d)?[个家][^，。；\n]{0,4}(?:店|账号|账户)|用[^，。；\n]{0,6}(?:妈|爸|家人|朋友|亲戚|老婆|老公|别人|他人)[^，。；\n]{0,4}(?:资料|身份|名义|执照)[^，。；\n]{0,4}(?:注册|开)/g,
})
const gate = /店|账号|账户|号|被封/
const ours = /\b(?:amazon|seller|selling) (?:accounts|stores|shops)\b/i
// What others do is not of the seller.
const theirs =
  /(?:投诉人|对方|他们|跟卖|同行|竞争对手)[^，。；]{0,12}$|\b(?:they|complainant|competitors?|hijackers?|rivals?)\b[^,.;]{0,30}$/i
// A bank's, a portal's and a user's account, and other marketplaces of the same account, are no other seller account.
const elsewhere =
  /\b(?:marketplaces?|amazon\.[a-z.]{2,6}|(?:US|UK|EU|DE|JP|CA|FR|European) (?:stores?|sites?)|bank(?! card)|user|e-?mail|portal|supplier|retailer|bought (?:it |them |the \w+ )?(?:in|at|from)|of the same account)\b|站点|与其他[^，。；]{0,6}(?:没有|无)|没有任何关联|银行|对公|供应商|权限|邮箱|用户/i

/** A word about another account opens another case (domain sheet b.3). */
export const otherAccount: Rule = {
  id: 'C24-other-account',
  severity: 'warning',
  lift: 'confirm',
  title: { en: 'Another account is named', zh: '提到别的店铺' },
  message: {
    en: 'This speaks of another account. Unless Amazon asked for it, leave it out. If it must stand, confirm that.',
    zh: '这里提到别的账户。亚马逊没问就不要写；必须写的话请确认。',
  },
  source: 'Domain sheet b.3',
  confidence: 'inference',
  checked: '2026-11-22',
  fix: 'no',
  good: [
    'We sell on one account in two marketplaces.',
    'We have no other account.',
    {
      text: 'Our second account belongs to the same company.',
      kase: { notice: { kind: 'related-account' } },
    },
    '我们只有一个账户，在两个站点销售。',
    '我们没有其他账户。',
    { text: '另一个店铺属于同一公司。', kase: { notice: { kind: 'related-account' } } },
  ],
  bad: [
    'Our second store sells the same sofa.',
    'The goods came from a friend’s account.',
    'We run two other accounts.',
    '我另一个店铺也卖这款。',
    '货来自朋友的账号。',
    '我们还有两个店铺。',
  ],
  check(plan, { kase }): Match[] {
    if (kase?.notice?.kind === 'related-account') return []
    return saidWithin(plan, other, gate)
      .filter(
        ({ span, sentence: { own, start, quoted } }) =>
          !quoted &&
          !elsewhere.test(own) &&
          !isDenied(own, span.start - start) &&
          !(theirs.test(own.slice(0, span.start - start)) && !ours.test(own)),
      )
      .map(({ span }) => span)
  },
}

/** "We have no other account"; but "never in our other shop" tells that there is one. */
const isDenied = (own: string, at: number): boolean =>
  isNegated(own, at) &&
  (!/^(?:our|my)\b/i.test(own.slice(at, at + 4)) || /\bhave\b[^,;]{0,12}$/i.test(own.slice(0, at)))
