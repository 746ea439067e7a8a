import { isConcrete } from '../concrete.ts'
import { type Match, type Rule, statements } from '../rule.ts'

const generic =
  /\b(?:did(?:n['’]t| not)|had(?:n['’]t| not)|have(?:n['’]t| not)|never|failed to) (?:fully |carefully |properly |thoroughly |really )?(?:read|study|studied|understand|understood|know|knew|learn|learned|familiari[sz]ed?|follow|comply with) (?:\w+ ){0,4}(?:polic(?:y|ies)|rules?|guidelines?|regulations?|requirements?|terms)\b|\b(?:lack(?:ed|ing)?|shortage|absence) (?:of )?(?:\w+ ){0,2}(?:awareness|knowledge|understanding|training|experience|attention|care|communication|education|supervision|management)\b|\bhuman error\b|\b(?:was|is|were) (?:a|an|our|due to) (?:\w+ )?(?:negligence|oversight|carelessness|mistake|misunderstanding)\b|\b(?:due to|because of|caused by) (?:our |my |an? )?(?:own )?(?:negligence|oversight|carelessness|mistake|misunderstanding|inexperience|ignorance)\b|\b(?:negligence|carelessness|ignorance) (?:of|on) (?:our|my|the)\b|\bwere not (?:strict|careful|familiar) (?:enough|with)\b/i
const genericZh =
  /(?:没有|未(?:能)?|不够|缺乏)(?:认真|仔细|充分|深入|全面|及时)?(?:学习|了解|阅读|熟悉|理解|研究|掌握|遵守)[^，。；]{0,12}(?:规则|政策|规定|要求|条款)?|(?:不熟悉|不了解|不懂|对)[^，。；]{0,10}(?:规则|政策|规定)(?:不熟|了解不够|理解不足|认识不足)?|(?:意识|认识|重视|经验|管理|监管|培训|沟通)(?:不足|不够|不到位|缺失|薄弱|疏忽)|人为(?:失误|错误|疏忽)|(?:工作|我们的|员工的?)(?:疏忽|失误|粗心|大意)|疏忽大意|缺乏(?:经验|意识|管理|培训|监管)/

/** A cause that fits every seller explains none. Five whys lead to the step that was missing. */
export const genericRootCause: Rule = {
  id: 'C03-generic-root-cause',
  severity: 'error',
  title: { en: 'The cause fits every seller', zh: '原因太笼统' },
  message: {
    en: 'This cause says what was lacking in general. Which step of your own work was missing, and what went through because of it?',
    zh: '这个原因放到哪家都行。您自己的哪个环节没有做，才让问题出去的？',
  },
  assist: {
    en: 'Which check would have stopped it, and why was there none?',
    zh: '哪一步检查本来能拦住它？为什么当时没有这一步？',
  },
  source: 'Chinese and English appeal guides (domain sheet b.3; source 48)',
  confidence: 'inference',
  checked: '2026-11-22',
  fix: 'assist',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice', 'narrow-reply'],
  good: [
    'Root cause: the listing tool took the brand field from the supplier sheet without a check.',
    'Root cause: we did not know the policy well. Before listing nobody checked the brand approval.',
    'Root cause: cartons of two versions stood in one bin, so 23 units left in the old box.',
    'Corrective actions: on 4 March 2026 we removed the stock. We had not read the removal guidelines before that.',
    '根本原因：上架表直接套用供应商品牌字段，无人复核。',
    '根本原因：我们对规则了解不够。上架前没有核查品牌授权的环节。',
    '根本原因：新旧两版包装混放同一货位。',
  ],
  bad: [
    'Root cause: we did not study the rules.',
    'Root cause: human error.',
    'Root cause: our team had a lack of awareness of Amazon policies. This was an oversight.',
    'The root cause is that we did not fully understand the authenticity policy.',
    '根本原因：没有认真学习规则。',
    '根本原因：我们管理不到位，员工意识不足。',
    '根本原因：工作疏忽。',
  ],
  check(plan): Match[] {
    const cause = plan.sentencesOf('cause')
    const pool =
      cause.length > 0 ? cause : statements(plan).filter((sentence) => /root cause|原因/i.test(sentence.text))
    if (pool.some((sentence) => isConcrete(rest(sentence.own)))) return []
    return pool
      .filter((sentence) => generic.test(sentence.own) || genericZh.test(sentence.own))
      .map(({ start, end }) => ({ start, end }))
  },
}

const rest = (text: string): string => text.replace(generic, ' ').replace(genericZh, ' ')
