import { type Match, type Rule, saidInSentences, wording } from '../rule.ts'
import { ways, waysZh } from '../ways.ts'

const us = String.raw`(?:we|i)(?:['’]ve)? (?:have |had |also |did |indeed |really |were |was |been |are |am ){0,3}(?:\w{1,12}ly )?`
const copies = String.raw`(?:fakes?|counterfeits?|inauthentic|replicas?|knock-?offs|copies(?= of|[.,;]|$)|infringing|pirated|stolen|forged|imitations?|dupes?|bootlegs?)`

const confession = wording({
  ...ways(
    [
      'hid hidden concealed conceal',
      /(?:we|i) (?:have |had )?(?:deliberately |intentionally )?(?:hid|hidden|concealed) (?:\w{1,12} ){0,5}(?:from amazon|from you|origin|source|supplier|truth)/,
    ],
    [
      'lied truth honest',
      /(?:we|i) (?:have |had )?lied|(?:we|i) (?:did not|didn['’]t|have not) (?:tell|told) (?:you |amazon )?the truth|(?:we|i) (?:were|was) not honest/,
    ],
    [
      'illegally',
      /(?:we|i) (?:\w{1,10} )?(?:used|sold|listed|copied|imported) (?:[\w'’]{1,12} ){0,5}illegally/,
    ],
    [
      'new brand',
      new RegExp(
        String.raw`${us}(?:sold|sent|shipped|listed) (?:\w{1,12} ){0,2}(?:used|refurbished|opened|second-?hand|returned) (?:\w{1,12} ){0,3}as (?:brand[- ])?new`,
      ),
    ],
    [
      'copied imitated stole',
      /(?:true|admit|correct|fact) that (?:we|i) (?:have |had )?(?:copied|imitated|stole)/,
    ],
    [
      'original real genuine authentic',
      /(?:admit|true|know|knew|honest)\b[^.;]{0,30}\b(?:is|are|was|were) not (?:original|real|genuine|authentic)/,
    ],
    [
      'unlicensed unlicenced illegal',
      /(?:is|are|was|were) (?:\w{1,10} )?(?:unlicen[sc]ed|illegal) (?:copies|goods|products|items|reproductions)/,
    ],
    [
      'fake fakes counterfeit counterfeits inauthentic replica replicas knockoffs knock copies infringing pirated stolen forged imitation imitations dupe dupes bootleg admit bootlegs',
      new RegExp(
        String.raw`${us}(?:sold|sell|selling|sourced|listed|listing|bought|purchased|offered|shipped)(?! no\b) (?:\w{1,12} ){0,3}?${copies}|(?:our|my|the|these|those) (?:\w{1,12} )?(?:products?|goods|items?|units|stock)(?: (?:that )?(?:we|i) (?:sold|listed|shipped|bought))? (?:is|are|was|were|turned out to be) (?:all |indeed |really |in fact )?(?!not)${copies}(?![- ]test)|(?:guilty of|confess(?: to)?|admit(?: to)?) (?:\w{1,12}ing) (?:\w{1,12} ){0,2}${copies}|(?:the|our|these|those|my) \w{1,14} (?:on B0\w{8} )?(?:is|are|was|were) (?:all |indeed |really |high-quality |cheap ){0,2}(?:fakes?|counterfeits?|replicas?|imitations?|knock-?offs|dupes|copies(?! of))(?![- ](?:test|fur|leather|flowers?|nails|plants?|lashes))`,
      ),
    ],
    [
      'fake fakes counterfeit counterfeits inauthentic replica replicas knockoffs infringing pirated stolen then also forged dupes imitations knock bootlegs bootleg imitation dupe',
      new RegExp(
        String.raw`(?<=\b(?:we|i) [^.;]{1,60})(?:and|then) (?:also )?(?:sold|listed|offered|shipped|bought) (?:\w{1,12} ){0,3}?${copies}`,
      ),
    ],
    [
      'authentic genuine',
      /(?:our|my|these|those) (?:\w{1,12} )?(?:products?|goods|items?|units|stock) (?:is|are|was|were) (?:all |indeed |really |in fact )?not (?:authentic|genuine)(?= ?(?:[.,;]|and |but |$))/,
    ],
    [
      'broke broken breached violated violate infringed infringe disregarded',
      new RegExp(
        String.raw`(?:${us}|our (?:listings?|products?|store|account|company|page)s? (?:has |have |had )?(?:\w{1,12}ly )?)(?:violated?|breached|infringed?)(?! (?:no|nothing|none)\b)|${us}(?:broke|broken|disregarded) (?:[\w'’-]{1,24} ){0,4}(?:polic(?:y|ies)|rules?|laws?|agreement|terms|code)`,
      ),
    ],
    [
      'committed deceived cheated defrauded',
      new RegExp(
        String.raw`${us}(?:deceived|cheated|defrauded|committed (?:an? |the )?(?:\w{1,10} )?(?:fraud|crime|offen[cs]e|infringement|forgery|violation|breach|counterfeiting))`,
      ),
    ],
    [
      'fraud crime illegal',
      /(?:we|i) (?:were|was|are|am) (?:fully |well )?aware (?:that )?(?:\w{1,10} ){0,3}(?:fraud|crime|illegal)/,
    ],
    [
      'knew know',
      new RegExp(
        String.raw`${us}(?:knew|know) (?:that )?(?:[\w'’]{1,12} ){0,4}(?:${copies}|not (?:authentic|genuine|original|real|allowed|legal|permitted)|illegal|against|forbidden|prohibited)`,
      ),
    ],
    [
      'knowingly intentionally deliberately purposely purpose',
      /(?:we|i) (?:have |had )?(?:knowingly|intentionally|deliberately|purposely) (?:sold|sell|listed|bought|offered|used|copied|ignored|hid|broke|violated|infringed)|knowingly (?:sold|selling|listed|bought|offered)/,
    ],
    ['tried wanted', /(?:we|i) (?:tried|wanted) to (?:cheat|deceive|hide|fool|mislead)/],
  ),
  zh: waysZh(
    /(?:我们?|我司|我方)[^，。；]{0,10}(?:撒了?谎|说了?谎|故意隐瞒|隐瞒了|伪造了|造假)/,
    /明明?知道?(?:是)?(?:没有?|未)[^，。；]{0,6}(?:授权|许可)|把(?:二手|翻新|旧|退货)[^，。；]{0,6}当(?:作|成)?(?:新|全新)/,
    /(?:我们?|我司|我方|本店|我公司)[^，。；]{0,10}(?:售假|售卖(?:过|了)?(?:的)?(?:假|仿|高仿|侵权)|卖(?:的)?(?:过|了)?(?:的)?(?:是)?(?:假|仿|高仿|侵权)|销售(?:过|了)?(?:的)?(?:是)?(?:假|仿|侵权)|侵犯(?:了)?|侵权了|违反(?:了)?|违规销售|欺骗(?:了)?)/,
    /(?<![不非])明知(?:是)?(?:假|售|卖|侵权|仿)|知假(?:售|卖)|知道(?:是|这是|它是)(?:假|仿)|知道(?:它)?不是(?:真|正)|[Aa]货|明知(?:没有|未)[^，。；]{0,8}(?:仍|还)|(?:属于|是)故意侵权|故意(?:售|卖)|(?:仿照|模仿|仿造)[^，。；]{0,6}(?:做的|生产|制作)|冒充(?:全新|新机|新品|正品)|(?:存在|有)(?:过)?(?:售假|制假|欺诈|侵权)(?:的)?(?:行为|情况|问题)/,
    /(?:商品|产品|货|货品)(?:确实|就|都|全)?是(?:假货|仿品|高仿|假的|假冒|赝品)|(?:确实|承认)[^，。；]{0,8}(?:售假|假货|仿品|侵权)/,
  ),
})
// Somebody else's words, a doubt, a rule for the future: no confession.
const reported =
  /\b(?:told|notif\w{1,6}|inform\w{1,5}|alleg\w{1,8}|accus\w{1,8}|according to|notice|complain\w{0,5}|report\w{0,4}|claim\w{0,3}|suspect\w{0,3}|stat(?:es?|ed|ing)|sa(?:ys?|id|ying)|whether|if|when|would|thinks?|thought|believ\w{1,4}|assum\w{1,4}|den(?:y|ies|ied)|suggest\w{0,3}|implies|doubts?|because)\b[^;]{0,80}$|\b(?:prevent|avoid|stop)\w{0,4}\b[^,;]{0,30}$/i
const denied = /(?:\b(?:not|never|nor|nobody|no one)\b|n['’]t) (?:\w{1,12} ){0,5}$/i
const andSold = /^(?:and|then)\b/i
const reportedZh =
  /(?:通知|投诉|举报|怪|(?<!老实|坦白|实话)说|骂|指控|指出|称|告知|认为|怀疑|质疑|询问|反映|是否|如果?|若|一旦|凡)[^；]{0,30}$|(?:没有?|从未|未曾|从不|并未|未|不得|禁止|防止|避免|杜绝|绝不|不会|不(?:售|卖|销售|承认|是)|NEVER|不存在|并无|不)[^，。；]{0,10}$/
const deniedInside =
  /没(?!有?(?:核|检|查|审|比|问|要求|确认|认真|经过|授权))|从未|未曾|从不|并未|(?<!授权)未(?!经|核)|不存在|并无|不会|绝不|避免|防止|杜绝|是否|不得|禁止|被指|涉嫌/

const knowing = /^(?:明知|知道)/

/** A confession is kept, if true; nobody should make one by habit. Counsel first where the goods are copies. */
export const selfIncrimination: Rule = {
  id: 'V08-self-incrimination',
  severity: 'error',
  title: { en: 'Confession beyond the facts', zh: '超出事实的自认' },
  message: {
    en: 'This admits a serious breach. Is it true and established? If so, talk to a lawyer first, then confirm it. If not, say only what happened.',
    zh: '这句承认了严重违规。是否属实、已经查明？如果是，请先咨询律师，再确认保留；如果不是，只写实际发生的事。',
  },
  source: 'Law-firm guide to plans; our reading (domain sheet b.1 point 8, source 40)',
  confidence: 'expert',
  checked: '2026-11-22',
  lift: 'confirm',
  fix: 'no',
  good: [
    'We bought from retailers and hold no wholesale invoice.',
    'We were told that we sold counterfeit products.',
    'We have never sold counterfeit goods.',
    'We listed the item without checking the brand approval.',
    'We broke open 12 cartons and committed two people to the count.',
    'If a unit turns out to be counterfeit, the whole lot is recalled.',
    'We used the brand name in the title without permission and removed it on 3 May.',
    '商品购自零售商，无批发发票。',
    '通知称我们销售假冒商品。',
    '我们上架前没有核对品牌授权。',
    '我们没有违反政策，买家怀疑商品是假货。',
    '我们未经授权在标题使用了品牌词，5月3日已删除。',
  ],
  bad: [
    'We sold fake goods knowingly.',
    'We broke the anti-counterfeiting policy.',
    'Our products are counterfeit.',
    'I knowingly listed replicas.',
    'We sold counterfeit goods and nobody checked them.',
    'The items we sold were fake.',
    '我们明知售假。',
    '我们违反了反假冒政策。',
    '这批货都是仿品，我们卖了高仿。',
    '我们没有核实就销售了假货。',
  ],
  check(plan) {
    return saidInSentences(plan, confession).flatMap(({ span, sentence }): Match[] => {
      const before = sentence.own.slice(0, span.start - sentence.start)
      const words = plan.text.slice(span.start, span.end)
      if (reported.test(before) || (denied.test(before) && !andSold.test(words))) return []
      if (!sentence.hasHan) return [span]
      return reportedZh.test(before) || (!knowing.test(words) && deniedInside.test(words)) ? [] : [span]
    })
  },
}
