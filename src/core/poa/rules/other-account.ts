import { type Match, type Rule, saidInSentences, wording } from '../rule.ts'

const other = wording({
  cues: 'acco- stor- shop-',
  en: /\b(?:our|my|the|an?) (?:second|other|another|new|old|previous|sister|backup|third|2nd) (?:\w+ )?(?:seller )?(?:accounts?|stores?|shops?)\b|\banother (?:seller )?(?:account|store|shop)\b|\b(?:friend|wife|husband|brother|sister|relative|partner|colleague)['’]?s? (?:amazon )?(?:account|store|shop)\b|\bwe (?:also )?(?:have|own|run|operate) (?:two|three|several|other|more) (?:\w+ )?(?:accounts|stores|shops)\b/gi,
  zh: /(?:另(?:外)?一个|另一家|第二个|其他的?|别的|新的?|小号|以前的|备用的?)(?:亚马逊)?(?:店铺?|账号|账户|号(?!码))|(?:朋友|家人|老婆|老公|亲戚|合伙人|同事)的?(?:店铺?|账号|账户)|(?:我们)?(?:还有|有)(?:两|三|几|多)个(?:店铺?|账号|账户)/g,
})
const denied = /\b(?:no|not|never|n['’]t|without)\b|没有|无|不/i
const markets = /\b(?:marketplaces?|amazon\.[a-z.]{2,6}|(?:US|UK|EU|DE|JP|CA|FR) (?:store|site))\b|站点/i

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
    return saidInSentences(plan, other)
      .filter(
        ({ span, sentence }) =>
          !denied.test(
            sentence.text.slice(Math.max(0, span.start - sentence.start - 16), span.end - sentence.start),
          ) && !markets.test(sentence.text),
      )
      .map(({ span }) => span)
  },
}
