import { isNegated } from '../clauses.ts'
import { type Match, type Rule, saidInSentences, wording } from '../rule.ts'
import { isShownAfter } from '../shown.ts'
import { ways, waysZh } from '../ways.ts'

const rival =
  '(?:competitors?|competing sellers?|rivals?|hijackers?|other sellers?|another seller|black[- ]?hat sellers?)'
const harm = String.raw`(?:on purpose|deliberate(?:ly)?|intentional(?:ly)?|attack(?:s|ed|ing)?|malicious(?:ly)?|fake[ds]?|false(?:ly)?|fraud\w{0,5}|jealous(?:y)?|sabotag\w{1,4}|abus(?:e[sd]?|ing)|harass\w{0,4}|target(?:s|ed|ing)? (?:us|our|me|my)|framed?(?= us| me| our)|revenge|unfair(?:ly)?|drive (?:us|me)|push (?:us|me)|destroy|harm|hurt)`

const accusation = wording({
  ...ways(
    [
      'fraud scammer crook criminal scammers fake liar',
      /(?:complainant|rights owner|reporter|reporting party|claimant) is (?:\w{1,8} )?(?:a )?(?:fraud|scammers?|crook|criminal|fake|liar)/,
    ],
    [
      'rivals competitors rival competitor',
      /(?:surely|probably|certainly|obviously|clearly|maybe|think|suspect|believe|sure)[^.;]{0,20}\b(?:one of )?(?:our|a|some) (?:\w{1,10} )?(?:rivals?|competitors?)|(?:bad|some|dishonest|certain) (?:competitors|rivals)/,
    ],
    [
      'gone wants want',
      /(?:they|he|she|competitors?|rivals?) (?:only |just |simply )?wants? (?:our|my|us|me) (?:\w{1,10} )?(?:gone|removed|closed|out|down)/,
    ],
    [
      'attacked attack',
      /(?:we|i|our (?:listing|store|page)) (?:have been|has been|are being|is being|were|was|are|am) (?:\w{1,8} )?attacked|attack (?:by|of|from) (?:our|a|the|some) (?:\w{1,10} )?(?:competition|competitors?|rivals?|sellers?)/,
    ],
    [
      'trick plot scheme revenge work',
      /(?:trick|plot|scheme|revenge|work) (?:of|by|from) (?:a|our|the|some|another) (?:\w{1,10} )?(?:competitors?|rivals?|seller|competition)/,
    ],
    ['somebody someone', /(?:somebody|someone) (?:has it in for|is after|is targeting|wants) (?:us|me|our)/],
    ['competition', /(?:our|the) (?:unfair |dirty )?competition (?:is|has|wants|reported|attacks|tries)/],
    ['tricks', /(?:dirty|unfair) tricks/],
    [
      'harm hurt destroy damage push drive remove gone wants out rid',
      /wants? (?:to )?(?:harm|hurt|destroy|damage|push|drive|get rid of|remove) (?:us|me|our)|wants? (?:us|me) (?:gone|out)/,
    ],
    [
      'competitor rival competitors rivals',
      /(?:is|are|was) (?:in fact |actually |really )?(?:a|our|my|another|one of our) (?:direct |jealous |local )?(?:competitors?|rivals?)(?! of)/,
    ],
    [
      'purpose deliberate deliberately intentional intentionally attack attacks attacked attacking malicious maliciously fake fakes faked false falsely fraud fraudulent fraudulently jealous jealousy sabotage sabotaged sabotaging abuse abuses abused abusing harass harasses harassed harassing harassment target targets targeted targeting framed frame frames revenge unfair unfairly drive push destroy harm hurt wants want trying tries try complainant rights sellers another rival competitors competing hijackers competitor black rivals blackhat hijacker brand other',
      new RegExp(
        String.raw`${rival} (?:[\w'’]{1,12} ){0,6}?(?:${harm}|(?:wants?|tr(?:y|ies|ying)) to)|(?:complainant|rights owner|brand owner|brand) (?:[\w'’]{1,12} ){0,6}?(?:on purpose|malicious(?:ly)?|abus(?:es|ed|ing)|harass\w{0,4}|fil(?:es|ed|ing) (?:false|fake)|drive (?:us|me)|push (?:us|me)|jealous)`,
      ),
    ],
    [
      "jealous malicious unfair dishonest evil hat black 'hat blackhat",
      new RegExp(
        String.raw`(?:jealous|malicious|unfair|dishonest|evil|black[- ]?hat) (?:${rival}|sellers?|competition|actors?)`,
      ),
    ],
    [
      'malicious fake false fraudulent bogus vexatious',
      /(?:malicious|fake|false|fraudulent|bogus|vexatious) (?:\w{1,15} )?(?:complaints?|reports?|accusations?|allegations?|notices?|claims?(?! (?:in|on|from|about) (?:the|our)))(?<!(?:removed|corrected|deleted) false claims?)|(?:complaint|report|claim)s? (?:is|was|are|were) (?:\w{1,10} )?(?:malicious|fake|fraudulent|bogus|vexatious)|(?<!(?:claim|text|wording) (?:on|in) [^.;]{0,30})(?:complaint|report) (?:is|was) (?:\w{1,10} )?false/,
    ],
    [
      'competitor competitors rival rivals just only',
      new RegExp(
        String.raw`(?:filed|made|sent|reported|submitted|caused|done|complaint|report|complaints) (?:\w{1,10} )?by (?:a|an|our|the|one of our|some|my) (?:\w{1,12} )?(?:competitors?|rivals?)|(?:competitors?|rivals?) (?:(?:has|have|must have|may have|probably|who) )?(?:\w{1,8} )?(?:filed|reported|complained|made a test|is behind|are behind|bought (?:it|the item|one|a unit|one unit) (?:only |just )?to)|${rival} [^.;]{0,60}\b(?:only |just )to (?:report|harm|hurt|complain)|(?:competitor|rival)s? (?:is|are|was) (?:\w{1,8} )?(?:using|behind|trying)`,
      ),
    ],
    [
      'sabotage sabotaged framed troll trolls extortion blackmail sabotages',
      /sabotage[ds]?|(?:we|i) (?:have been|has been|were|was|are|am) (?:\w{1,8} )?framed|(?:trademark|patent|copyright) trolls?|(?:extortion|blackmail) (?:by|from)/,
    ],
    [
      'someone somebody',
      /(?:someone|somebody) (?:is |has |must |who )?(?:\w{1,10} ){0,2}(?:want|wants|trying|tried|try) to (?:\w{1,8} )?(?:harm|hurt|destroy|attack|damage|ruin|remove|sabotage)|(?:someone|somebody) (?:\w{1,10} )?(?:attack\w{0,3}|sabotag\w{1,3}|framed)/,
    ],
  ),
  zh: waysZh(
    /(?:竞争对手|同行|对手)(?:所为|干的|搞的鬼|在搞)|(?:投诉人|举报人|对方)[^，。；]{0,6}(?:骗子|诈骗|流氓|无赖)/,
    /(?:品牌方|权利人|投诉人|对方|他们)[^，。；]{0,8}(?:滥用|打压|垄断|恶意|讹|勒索)|滥用(?:投诉|举报|知识产权)|眼红|嫉妒/,
    /同行(?!业)(?:的)?[^，。；]{0,6}(?:恶意|竞争者?|投诉|举报|攻击|陷害|报复|打击|搞|眼红|嫉妒|购买后)|恶意(?:投诉|竞争|举报|打击|跟卖|攻击|抢注|测试购买)|(?:恶意|故意)[^，。；]{0,4}(?:举报|陷害|攻击)/,
    /(?:竞争(?:对手|者)|对手|竞品(?:卖家|商家)|跟卖(?:者|卖家))[^，。；]{0,10}(?:投诉|攻击|陷害|恶意|报复|举报|打击|黑科技|故意|搞)/,
    /(?:虚假|不实|假)(?:的)?(?:投诉|举报|指控)|被(?:人|同行|对手|竞争对手)?(?:陷害|针对|搞|攻击|黑)(?=[了，。；]|$)|黑科技|(?:用|开)小号|搞我们|流氓|抢注|敲诈卖家|有人(?:故意|恶意|蓄意|在背后|陷害)|碰瓷/,
  ),
})

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
    'The report of the rights owner targets the title.',
    'We removed false claims from the listing.',
    '对方商标为30类，我方商品属21类（附件1、2）。',
    '该投诉为虚假投诉，投诉人地址查无此公司（附件4）。',
    '同行也在销售同款商品。',
    '竞争对手的品牌词已从关键词删除。',
  ],
  bad: [
    'A rival attacks us.',
    'Fake complaint.',
    'A jealous competitor reported us.',
    'We buy the goods from the brand (exhibit 1); a jealous competitor reported us.',
    'Someone is trying to hurt our store.',
    '同行恶意投诉。',
    '这是虚假投诉。',
    '我们被竞争对手恶意举报。',
    '有人恶意举报我们。',
  ],
  check(plan) {
    return saidInSentences(plan, accusation).flatMap(({ span, sentence }): Match[] => {
      if (isNegated(sentence.own, span.start - sentence.start)) return []
      // An exhibit speaks for what stands before it, not for what is added after it.
      return isShownAfter(plan, sentence, span.end) ? [] : [span]
    })
  },
}
