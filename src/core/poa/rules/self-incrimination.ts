import { type Match, type Rule, saidInSentences, wording } from '../rule.ts'

const confession = wording({
  cues: 'fake- coun- inau- repl- knoc- copi- infr- pira- stol- brok- brea- viol- comm- dece- chea- defr- knew- know- auth- genu-',
  en: /\b(?:(?:we|i) (?:have |had |also |did )?(?:\w{1,12}ly )?(?:sold|sell|sourced|listed|bought|purchased|offered|shipped) (?:\w{1,12} ){0,3}?(?:fakes?|counterfeits?|inauthentic|replicas?|knock-?offs|copies of|infringing|pirated|stolen)|(?:our|my|the) (?:products?|goods|items?|units|stock) (?:is|are|was|were) (?:all |indeed |really |in fact )?(?:fakes?|counterfeits?|replicas?|inauthentic|not (?:authentic|genuine)|infringing)|(?:we|i) (?:have |had )?(?:\w{1,12}ly )?(?:broke|broken|breached|violated|infringed)\b|(?:we|i) (?:have |had )?(?:\w{1,12}ly )?(?:committed|deceived|cheated|defrauded)|(?:we|i) knew (?:that )?(?:they|it|the (?:goods|items?|products?)) (?:were|was)|knowingly (?:sold|sell|selling|listed|bought|offered))\b/gi,
  zh: /(?:我们?|我司|我方|本店|我公司)[^，。；]{0,10}(?:售假|卖(?:过|了)?假|销售(?:过|了)?(?:的)?(?:假|仿|侵权)|卖(?:的|过|了)?(?:仿|高仿|侵权)|侵犯(?:了)?|违反(?:了)?|欺骗(?:了)?)|明知(?:是)?(?:假|售|卖|侵权|仿)?|知假(?:售|卖)|(?:商品|产品|货)(?:确实|就|都)?是(?:假货|仿品|高仿|假的)/g,
})
const reported =
  /\b(?:told|notified|informed|alleg\w*|accus\w*|according to|notice|complain\w*|report\w*|claim\w*|suspect\w*|whether|if|would|never|not|n['’]t|no)\b|通知|投诉|指控|称|告知|是否|如果|若|没有|从未|未曾|从不|不得|禁止|防止|避免|绝不|不会/i

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
    '商品购自零售商，无批发发票。',
    '通知称我们销售假冒商品。',
    '我们上架前没有核对品牌授权。',
  ],
  bad: [
    'We sold fake goods knowingly.',
    'We broke the anti-counterfeiting policy.',
    'Our products are counterfeit.',
    'I knowingly listed replicas.',
    '我们明知售假。',
    '我们违反了反假冒政策。',
    '这批货都是仿品，我们卖了高仿。',
  ],
  check(plan) {
    return saidInSentences(plan, confession).flatMap(({ span, sentence }): Match[] =>
      reported.test(sentence.own) ? [] : [span],
    )
  },
}
