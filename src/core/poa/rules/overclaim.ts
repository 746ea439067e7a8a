import type { Case } from '../../case.ts'
import type { PlanSentence } from '../plan-text.ts'
import { type Match, type Rule, saidInSentences, wording } from '../rule.ts'

const sweeping = wording({
  cues: 'immediately instantly promptly thoroughly comprehensively rigorously meticulously exhaustively extensively fully completely entirely wholly totally entire whole all every single',
  en: /\b(?:immediately|instantly|promptly|thoroughly|comprehensively|rigorously|meticulously|exhaustively|extensively|fully|completely|entirely|totally) (?:and (?:\w{1,14}ly )?)?(?:check|inspect|review|investigat|audit|examin|re-?train|train|remov|delet|clos|correct|resolv|rectif|overhaul|implement|updat|upgrad|compl|contact|chang|improv|understand|eliminat|clean|analy[sz]|verif|educat|screen|address|stop|solv|fix)\w*|\b(?:check|inspect|review|investigat|audit|examin|train|remov|delet|correct|resolv|rectif|verif|analy[sz])\w* (?:\w{1,12} ){0,5}(?:immediately|thoroughly|comprehensively|rigorously|meticulously|in full detail)\b|\b(?:our|the) (?:entire|whole|complete) (?:team|staff|company|inventory|catalog(?:ue)?|supply chain|stock|business|process|operation|product line)s?\b|\b(?:all(?: of)?|every(?: single)?(?: one of)?|each and every(?: one of)?) (?:our |the |my |of our )?(?:staff|employees?|team members?|suppliers?|products?|listings?|asins?|items?|processes|policies|departments?|inventory)\b/gi,
  zh: /(?:立即|立刻|马上|第一时间|迅速)(?:全面|彻底|对|将|把|组织|进行|开展|整改|检查|排查|核查|下架|删除|处理|停止|联系|培训)|(?:全面|彻底|深入|深刻|逐一|从头到尾)(?:地)?(?:检查|排查|核查|自查|审查|整改|清查|清理|调查|学习|反思|梳理|解决|改进|优化|升级)|(?:全体|所有|全部)(?:的)?(?:员工|人员|团队|同事|成员|产品|商品|链接|供应商|库存|流程|环节|部门)/g,
})
/** A claim that says how many, when, or by which paper can be checked. */
const checkable =
  /\d|\bexhibits?\b|\btwo\b|\bthree\b|附件|[一二两三四五六七八九十百]+(?:件|个|人|名|家|条|批|箱)|两名|三名/i
const toCome =
  /\bbefore (?:listing|shelving|shipping|sale)\b|\bmust\b|\bneeds?\b|须|必须|方可|前(?:由|须|先)/i

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
  notFor: ['counter-notice'],
  fix: 'assist',
  assist: { en: 'How many exactly, and on which day?', zh: '具体多少？哪一天？' },
  good: [
    'On 4 March 2026 we checked all 96 units.',
    'We immediately removed 41 units on 4 March 2026.',
    'Each inbound carton is compared with the page photo before shelving.',
    'All listings of the brand must carry a signed approval before listing.',
    {
      text: 'We thoroughly checked the stock.',
      kase: { facts: { act: { value: 'x', words: 'we thoroughly checked the stock' } } },
    },
    '3月4日我们立即下架2个链接。',
    '每箱入库前与页面主图逐项比对。',
    '所有供应商须先提供发票方可采购。',
  ],
  bad: [
    'We immediately and thoroughly investigated the matter.',
    'Our entire team has been retrained.',
    'We have checked every single one of our listings.',
    'All of our products were reviewed.',
    '我们立即全面排查了店铺。',
    '全体员工已接受培训。',
    '我们对所有产品进行了彻底整改。',
  ],
  check: (plan, { kase }): Match[] =>
    saidInSentences(plan, sweeping).flatMap(({ span, sentence }) =>
      isBacked(sentence) || isOwn(plan.text.slice(span.start, span.end), kase) ? [] : [span],
    ),
}

const isBacked = ({ own, quoted }: PlanSentence): boolean => quoted || checkable.test(own) || toCome.test(own)

/** The seller used the words. */
const isOwn = (words: string, kase: Case | null): boolean =>
  kase !== null &&
  Object.values(kase.facts).some((fact) => fact.words.toLowerCase().includes(words.toLowerCase()))
