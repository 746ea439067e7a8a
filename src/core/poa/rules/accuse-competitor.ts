import { type Match, type Rule, saidInSentences, wording } from '../rule.ts'

const accusation = wording({
  cues: 'atta- mali- fake- fals- frau- jeal- sabo- abus- hara- targ- fram- reve- unfa- driv- dest- dish- evil- bogu- vexa- purp- deli- inte- want-',
  en: /\b(?:(?:competitors?|rivals?|hijackers?|other sellers?|another seller|complainant|rights owner) (?:\w{1,12} ){0,6}(?:on purpose|deliberate\w*|intentional\w*|wants? to|attack\w*|malicious\w*|fake\w*|false\w*|fraud\w*|jealous\w*|sabotag\w*|abus\w*|harass\w*|target\w*|framed?|revenge|unfair\w*|drive us|destroy\w*)|(?:jealous|malicious|unfair|dishonest|evil) (?:competitors?|rivals?|sellers?|competition)|(?:malicious|fake|false|fraudulent|bogus|vexatious) (?:\w{1,15} )?(?:complaints?|reports?|claims?|accusations?|notices?|allegations?)|sabotage\w*)\b/gi,
  zh: /同行(?:的)?(?:恶意|竞争者?|投诉|攻击|陷害|报复|打击|搞)|恶意(?:投诉|竞争|举报|打击|跟卖|攻击)|竞争(?:对手|者)[^，。；]{0,10}(?:投诉|攻击|陷害|恶意|报复|举报|打击)|(?:虚假|假|不实)(?:的)?(?:投诉|举报|指控)|被(?:人)?(?:陷害|针对|搞)/g,
})
const shown = /\b(?:exhibits?|attach(?:ed|ment)|enclosed|appendix)\b|附件|随附/i

/** False complainants exist, but only an exhibit makes one more than a suspicion. */
export const accuseCompetitor: Rule = {
  id: 'V12-accuse-competitor',
  severity: 'warning',
  title: { en: 'Accuses a competitor', zh: '指责同行' },
  message: {
    en: 'This accuses somebody without proof. State what differs (class, mark, address) with the exhibit, or take it out.',
    zh: '这句在指责他人，没有证据。请写客观差异（类别、商标、地址）并附证据，或删掉。',
  },
  source: 'Chinese guides; press report on false firms (domain sheet b.3, source 78)',
  confidence: 'expert',
  checked: '2026-11-22',
  fix: 'no',
  good: [
    "The complainant's registration is for class 30; ours is class 21 (exhibits 1, 2).",
    'The report is false: the address of the complainant is a post box (exhibit 4).',
    'Other sellers offer the same item.',
    '对方商标为30类，我方商品属21类（附件1、2）。',
    '该投诉为虚假投诉，投诉人地址查无此公司（附件4）。',
    '同行也在销售同款商品。',
  ],
  bad: [
    'A rival attacks us.',
    'Fake complaint.',
    'A jealous competitor reported us.',
    'We buy the goods from the brand (exhibit 1); a jealous competitor reported us.',
    '同行恶意投诉。',
    '这是虚假投诉。',
    '我们被竞争对手恶意举报。',
  ],
  check(plan) {
    return saidInSentences(plan, accusation).flatMap(({ span, sentence }): Match[] =>
      // An exhibit speaks for what stands before it, not for what is added after it.
      shown.test(plan.text.slice(span.end, sentence.end)) ? [] : [span],
    )
  },
}
