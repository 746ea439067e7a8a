import type { Case } from '../../case.ts'
import { isNegated } from '../clauses.ts'
import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Match, type Rule, saidInSentences, type Wording } from '../rule.ts'
import { saidWithin } from '../said-within.ts'
import { act, extent, manner } from '../sweeping-words.ts'

const acts = new RegExp(
  String.raw`\b${act}|检查|排查|核查|自查|审查|审核|筛查|整改|清查|调查|学习|反思|梳理|改进|优化|升级|复盘|培训|落实|知悉|把关|清理|更新|核对|掌握|检验|到位|做到|管控|解决|实行|实施`,
  'i',
)
/** A claim that says how many, when, by whom or by which paper can be checked. */
const checkable =
  /(?!100 ?[%％])(?<!\d)\d|\bexhibits?\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b|\b(?:from|in|at|of|by|with) (?!Amazon|Seller|Intellectual|Account|FBA|I\b)(?:[A-Z][a-z]{2,}|[A-Z]{4,})|附件|有限公司|[二两三四五六七八九十百]{1,6}(?:件|个|人|名|家|条|批|箱)|\b(?:form|sheet|checklist|record)\b|[\u4e00-\u9fff]表(?!示|现|达|面|明)/
/** A rule for a case to come, which the words only make firm. */
const conditional =
  /\b(?:if|whenever|unless|upon|immediately (?:before|after|on|upon) (?:\w{1,12} ){0,2}(?:shelving|arrival|receipt|intake|unpacking|delivery|shipping))\b|一旦|如[果有发]|若|发现[^，。]{0,8}[，即立马]|遇[到有]/i
/** A control with its occasion, its day or its owner. */
const controls =
  /\b(?:before|after|until) (?:listing|shelving|shipping|shipment|sale|any|each|the)\b|\bmust\b|\bneeds?\b|\bevery (?:monday|tuesday|wednesday|thursday|friday|week|month)\b|\bby (?:the|our|a) (?:\w{1,12} ){0,2}(?:lead|manager|clerk|inspector|picker|buyer|supervisor)\b|须|必须|方可|(?:入库|上架|发货|采购|出库)前|由[^，。]{0,8}(?:主管|质检|运营|专员|采购|仓管|经理|负责人)|每(?:周|月|天|日|季度)/i
const asked = /\b(?:ask|request|please|kindly|attach(?:ed)?|submit|provide[sd]?|find)\b|请|附上|提交|提供/i
const gap =
  /\b(?:not|never|nobody|no one|no|without a|had no|only|relied|lacked)\b|n['’]t\b|未|没有|没|缺|只/i

/** Sweeping words that the seller never used are the mark of a template; one of them that is untrue spoils the rest. */
export const overclaim: Rule = {
  id: 'C29-overclaim',
  severity: 'warning',
  title: { en: 'Sweeping claim', zh: '说得过满' },
  message: {
    en: 'This claims more than the text shows. Say how many, on which day, by whom.',
    zh: '这句说得过满，正文没有依据。请写查了多少、哪天、谁做的。',
  },
  source: 'Domain sheet b.1 points 7 and 15 (source 39)',
  confidence: 'expert',
  checked: '2026-11-29',
  notFor: ['documents-only', 'counter-notice'],
  fix: 'assist',
  assist: { en: 'How many exactly, and on which day?', zh: '具体多少？哪一天？' },
  good: [
    'On 4 March 2026 we checked all 96 units.',
    'We immediately removed 41 units on 4 March 2026.',
    'Immediately before shelving the clerk compares the box with the page photo.',
    'All listings of the brand must carry a signed approval before listing.',
    'The entire lot from Lihe Furniture was sent back.',
    'Our staff did not check the products thoroughly.',
    'If a box differs, the whole stock of the lot is blocked immediately.',
    'We took the following steps immediately:\n- On 4 March 2026 we removed 41 units.',
    {
      text: 'We thoroughly checked the stock.',
      kase: { facts: { act: { value: 'x', words: 'we thoroughly checked the stock' } } },
    },
    '3月4日我们立即下架2个链接。',
    '每箱入库前与页面主图逐项比对。',
    '所有供应商须先提供发票方可采购。',
    '当时未对所有链接进行核对。',
    '一旦发现不一致，立即停止发货。',
  ],
  bad: [
    'We immediately and thoroughly investigated the matter.',
    'Our entire team has been retrained.',
    'We have checked every single one of our listings.',
    'All of our products were reviewed.',
    'A comprehensive review of our business was carried out.',
    'We stopped sales at once and without delay.',
    'We took all necessary measures.',
    'Our stock was inspected from top to bottom.',
    '我们立即全面排查了店铺。',
    '全体员工已接受培训。',
    '我们对所有产品进行了彻底整改。',
    '我们第一时间采取了行动。',
    '每一位员工都进行了再培训。',
    '我们实行全方位、无死角的检查。',
  ],
  check(plan, { kase }): Match[] {
    // One line is told once, however many such words it has.
    const first = new Map<PlanSentence, Match>()
    for (const { span, sentence } of [...claims(plan, manner), ...claims(plan, extent)]) {
      const known = first.get(sentence)
      if (known !== undefined && known.start <= span.start) continue
      if (kase === null || !wordsOf(kase).includes(plan.text.slice(span.start, span.end).toLowerCase()))
        first.set(sentence, span)
    }
    return [...first.values()].toSorted((one, other) => one.start - other.start)
  },
}

// What a Chinese sentence needs to say either.
const mannerGate =
  /第一时间|连夜|火速|立[即刻]|马上|迅速|[即当]即?刻|当即|全[面方流链覆]|彻|深[入刻]|严[格查密]|完全|充分|系统|逐一|地毯|死角|零|遗漏|一个不漏|一清二楚|从[头上源]|方方面面|最[高快]|一切|所有|全部|到位|周密/
const extentGate = /全|所有|整[个条]|公司上下|每一/

const claims = (plan: PlanText, way: Wording): { span: Match; sentence: PlanSentence }[] =>
  (plan.hasChinese
    ? saidWithin(plan, way, way === manner ? mannerGate : extentGate)
    : saidInSentences(plan, way)
  ).filter(
    ({ span, sentence }) =>
      !isBacked(plan, sentence) &&
      !isNegated(sentence.own, span.start - sentence.start) &&
      (way === manner || claimsExtent(sentence)),
  )

/** Something was done, or is done, to all of them; a rule for them or a gap is no claim. */
const claimsExtent = ({ own, sense }: PlanSentence): boolean =>
  acts.test(own) && !sense.future && !gap.test(own) && !controls.test(own)

function isBacked(plan: PlanText, sentence: PlanSentence): boolean {
  const { own, quoted, at } = sentence
  if (quoted || checkable.test(own) || conditional.test(own) || asked.test(own)) return true
  // "the following, immediately:" and the lines after it say what.
  return /[:：]\s*$/.test(own) && /\d/.test(plan.sentences[at + 1]?.own ?? '')
}

const told = new WeakMap<Case, string>()

/** What the seller said, in small letters: their own words are no template. */
function wordsOf(kase: Case): string {
  const known = told.get(kase)
  if (known !== undefined) return known
  const words = Object.values(kase.facts)
    .map((fact) => fact.words.toLowerCase())
    .join('\n')
  told.set(kase, words)
  return words
}
