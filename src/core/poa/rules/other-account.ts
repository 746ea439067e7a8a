import { isNegated } from '../clauses.ts'
import { type Match, type Rule, wording } from '../rule.ts'
import { saidWithin } from '../said-within.ts'

const relation =
  '(?:friend|wife|husband|brother|sister|relative|partner|colleague|cousin|mother|father|family member|family|son|daughter|boss)'
const shop = '(?:accounts?|stores?(?! rooms?\\b| houses?\\b)|shops?(?! floors?\\b)|storefronts?)'
const another =
  '(?:second|2nd|third|3rd|other|another|different|new|old|previous|former|earlier|sister|backup|spare|separate)'
const other = wording({
  cues: 'another first account accounts store stores shop shops storefront storefronts',
  en: new RegExp(
    [
      String.raw`\b(?:our|my)\s${another}\s(?:\w{1,12} ){0,2}?(?:seller |selling |amazon )?${shop}\b`,
      String.raw`\b(?:an?|the|another)\s(?:${another}\s)?(?:amazon |seller |selling ){1,2}${shop}\b(?<!\b(?:the|an?) (?:amazon|seller|selling) (?:accounts?|stores?|shops?))`,
      String.raw`\banother ${shop}\b|\b(?:an?|the) (?:second|other|backup|sister) (?:account|store|shop)\b`,
      String.raw`\b${relation}['’]?s?['’]? (?:amazon |seller |old |own )?${shop}\b`,
      String.raw`\b(?:we|i) (?:also )?(?:have|own|run|operate|manage) (?:two|three|four|several|other|more|many) (?:\w{1,12} )?(?:accounts|stores|shops)\b|\b(?:have|has|own|owns|run|runs|operate|operates|manage|manages) (?:two|three|four|several|other|more|many|further|\d) (?:further |other |more )?(?:amazon|seller|selling) (?:accounts|stores|shops)\b`,
      String.raw`\b(?:his|her|their|its) (?:own )?(?:amazon|seller|selling) ${shop}\b|\bbefore this ${shop}\b[^.;\n]{0,30}\b(?:had|ran|owned|have)\b`,
      String.raw`\b(?:open|opened|create|created|register|registered|start|started)\s(?:an?|another)\s(?:new |second |other )?(?:amazon |seller |selling )?(?:account|store|shop)\b`,
      String.raw`\b(?:have|had|has|own|run|runs|operate)\s(?:an?|one more|another|his own|her own|its own)\s(?:\w{1,12} )?(?:shop|store|account) on amazon\b|\b(?:run|have|had|own)\s(?:an?|one more) (?:amazon|seller) ${shop}\b[^.;\n]{0,20}\b(?:under|in|for|with|of)\b|\b(?:his|her|its|their) own (?:amazon )?(?:seller )?account\b`,
      String.raw`\baccounts? of (?:our|my|the|a) (?:parent|sister|mother|former|partner|other|second|affiliated)\b|\bused to have an? (?:amazon |seller )?(?:account|store)\b|\bmy first (?:one|account|store)\b|\b(?:both|two|all our|our two) (?:amazon |seller )?accounts\b|\banother amazon seller\b(?! (?:changed|edited|hijacked|offers|listed|page))|\bone more (?:amazon|seller) account\b`,
      String.raw`\bsister company\b[^.;\n]{0,40}\b(?:amazon|seller) ${shop}\b`,
    ].join('|'),
    'gi',
  ),
  zh: /(?:另(?:外)?一个|另一家|第[二三]个|第[二三]家|其他的?|别的|小|新的?|以前的?|之前的?|备用的?|原来的?)(?:亚马逊|卖家)?(?:店铺?|账号|账户|号(?![码召外]))|小号(?!字|码)|换了?(?:个|一个)号|姐妹店|(?:母公司|子公司|关联公司|另一家公司)的?(?:亚马逊)?(?:店铺?|账号|账户)|另(?:外)?有(?:一|两|几)?[家个][^，。；\n]{0,6}店|(?:两|三|几|多)个店铺?|(?:弟|哥|姐|妹|亲戚|朋友|同学|老乡)[^，。；\n]{0,2}(?:也)?有(?:一)?个店|被封[^，。；\n]{0,4}(?:后|以后)[^，。；\n]{0,4}新?(?:注册|开|申请)|(?:两|三|四|几|多)个(?:亚马逊)?(?:店铺?|账号|账户)(?:共用|共享|混|之间|都)|(?:有|共有|旗下|名下|运营|经营)[^，。；\n]{0,4}(?:两|三|四|几|多|好几)[家个](?:亚马逊|网)?店|(?<![A-Za-z])[A-D]店|(?:朋友|家人|老婆|妻子|老公|丈夫|亲戚|合伙人|同事|父母|弟弟|哥哥|妹妹|姐姐)(?:名下)?的?(?:亚马逊)?(?:店铺?|账号|账户|号(?!码))|(?:我们)?(?:还有|有|运营|经营)(?:两|三|四|几|多|好几)个(?:亚马逊)?(?:店铺?|账号|账户)/g,
})
const gate = /店|账号|账户|号|被封/
const ours = /\b(?:amazon|seller|selling) (?:accounts|stores|shops)\b/i
// What others do is not of the seller.
const theirs =
  /(?:投诉人|对方|他们|跟卖|同行|竞争对手)[^，。；]{0,12}$|\b(?:they|complainant|competitors?|hijackers?|rivals?)\b[^,.;]{0,30}$/i
// A bank's, a portal's and a user's account, and other marketplaces of the same account, are no other seller account.
const elsewhere =
  /\b(?:marketplaces?|amazon\.[a-z.]{2,6}|(?:US|UK|EU|DE|JP|CA|FR|European) (?:stores?|sites?)|bank account|user|e-?mail|portal|supplier|retailer|bought (?:it |them |the \w+ )?(?:in|at|from)|of the same account)\b|站点|与其他[^，。；]{0,6}(?:没有|无)|没有任何关联|银行|对公|供应商|权限|邮箱|用户/i

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
