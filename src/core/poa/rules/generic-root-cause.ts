import { onlyCauses } from '../causes-told.ts'
import { tellsEvent } from '../concrete.ts'
import { type Match, type Rule, wording } from '../rule.ts'
import { ways, waysZh } from '../ways.ts'

const rules = String.raw`(?:[\w'’-]{1,14} ){0,4}(?:polic(?:y|ies)|rules?|guidelines?|regulations?|requirements?|terms)`

const generic = wording({
  ...ways(
    [
      'management supervision organization organisation',
      /(?:bad|improper|chaotic|loose|messy) (?:\w{1,10} )?(?:management|supervision|organi[sz]ation)/,
    ],
    [
      'control overview supervision management',
      /not have (?:a |any )?(?:good|proper|full|strict|enough|sufficient) (?:\w{1,10} )?(?:control|overview|supervision|management)/,
    ],
    ['busy', /(?:were|was) (?:too|very|so) busy/],
    [
      'importance aware unaware',
      /(?:not (?:\w{1,10} )?|un)aware of the importance|underestimated the importance/,
    ],
    ['errors mistakes', /made (?:\w{1,8} )?(?:errors|mistakes)(?= ?[.,;]|$| and)/],
    [
      'careless negligent inattentive sloppy attentive',
      /(?:was|were|been|are) (?:\w{1,10} )?(?:careless|negligent|inattentive|sloppy|not attentive)/,
    ],
    [
      'mistake mistakes error errors',
      /(?:we|i|employees?|staff|team|workers?|colleague|assistant) (?:have |has |simply |just )?made an? (?:\w{1,10} )?(?:mistake|error)s?(?= ?[.,;]|$| and )/,
    ],
    [
      'negligence carelessness inattention mistake oversight operation handling',
      /(?:staff|employees?|team|workers?)['’]?s? (?:negligence|carelessness|inattention|mistake|oversight)|improper (?:operation|handling)/,
    ],
    [
      'insufficient inadequate weak poor lack lacked missing improper lacking lacks',
      /(?:insufficient|inadequate|weak|poor|lack(?:ed|s|ing)?|missing|improper) (?:of )?(?:proper |clear |internal |adequate |sufficient |\w{1,12} ){0,2}(?:controls?|procedures|processes|responsibility|standards|monitoring|supervision|discipline)(?! (?:that|which|to|for|at))/,
    ],
    ['seriously', /not (?:\w{1,8} )?(?:take|taking|taken) [^.;]{0,40}\bseriously/],
    [
      'meet standards standard fail failed',
      /fail(?:ed)? to (?:meet|maintain|uphold|ensure|comply) (?:with )?(?:[\w'’]{1,12} ){0,4}(?:standards?|quality|requirements?|expectations|compliance)/,
    ],
    [
      'good enough sufficient up training management communication work control service',
      /(?:management|control|service|work|training|communication) (?:was|is|were) not (?:\w{1,6} )?(?:good|up to|sufficient|adequate|enough)/,
    ],
    [
      'read study studied understand understood know knew learn learned familiarize familiarized familiarise familiarised follow followed comply complied',
      new RegExp(
        String.raw`(?:did(?:n['’]t| not)|had(?:n['’]t| not)|have(?:n['’]t| not)|never|failed to|not) (?:fully |carefully |properly |thoroughly |really |strictly |well )?(?:read|study|studied|understand|understood|know|knew|learn|learned|familiari[sz]ed?|follow|followed|comply with|complied with) ${rules}`,
      ),
    ],
    [
      'overlooked ignored neglected misunderstood misread misinterpreted',
      new RegExp(String.raw`(?:overlooked|ignored|neglected|misunderstood|misread|misinterpreted) ${rules}`),
    ],
    ['unaware ignorant aware', new RegExp(String.raw`(?:unaware|ignorant|not aware) of ${rules}`)],
    [
      'misunderstanding unfamiliarity ignorance',
      new RegExp(
        String.raw`(?:misunderstanding|unfamiliarity|ignorance) (?:of|with|about) ${rules}|ignorance (?:is|was)`,
      ),
    ],
    [
      'lack lacked lacking shortage absence insufficient inadequate poor weak lax bad limited',
      /(?:lack(?:ed|ing)?|shortage|absence|insufficient|inadequate|poor|weak|lax|limited) (?:of )?(?!an? |any )(?:[\w-]{1,14} ){0,2}(?:awareness|knowledge|understanding|training|experience|attention|care|communication|education|supervision|management|control|controls|oversight|diligence)/,
    ],
    [
      'inadequate insufficient imperfect weak poor good strong tight sufficient adequate perfect incomplete strict',
      /(?:control|process|processe|management|training|supervision|procedures?|system)s? (?:was|were|is|are) (?:\w{1,10} )?(?:inadequate|insufficient|imperfect|weak|poor|incomplete|not (?:\w{1,8} )?(?:good|strict|strong|tight|sufficient|adequate|perfect))/,
    ],
    [
      'human operational clerical technical system staff employee personal operator internal',
      /(?:human|operational|clerical|technical|staff|employee|personal|operator|internal) (?:error|mistake|oversight|negligence)s?/,
    ],
    [
      'negligence oversight carelessness mistake misunderstanding error inexperience ignorance',
      /(?:was|is|were|[:：]) (?:simply |just )?(?:a|an|our|due to|my) (?:\w{1,12} )?(?:negligence|oversight|carelessness|mistake|misunderstanding|error)(?= ?(?:[.,;]|$|and |by (?!amazon|you)|on |of (?:our|my) ))|(?:due to|because of|caused by) (?:our |my |an? )?(?:own )?(?:\w{1,12} )?(?:negligence|oversight|carelessness|mistake|misunderstanding|inexperience|ignorance)|(?:negligence|carelessness|ignorance) (?:of|on) (?:our|my|the)/,
    ],
    [
      'strict careful familiar attentive cautious',
      /(?:was|were) not (?:\w{1,8} )?(?:strict|careful|familiar|attentive|cautious)(?: enough| with|[.,;]|$)/,
    ],
    ['attention', /(?:not|\w{2,5}n['’]t) (?:pay|paid) (?:enough |sufficient |due )?attention/],
    ['trained', /(?:was|were) not (?:\w{1,12} )?trained(?: (?:properly|well|enough|sufficiently))?/],
    ['miscommunication', /miscommunication/],
  ),
  zh: waysZh(
    /(?:监管|管理|监督|执行|培训)不力|业务(?:能力)?不(?:熟练|熟悉|精)|(?:没有|未|不)(?:够|能|充分)?重视|重视不/,
    /(?:管理|内部|工作)[^，。；]{0,6}(?:混乱|松散|不细致|不仔细|不严谨|不认真|懈怠)|把控不(?:严|到位|足)|重视(?:程度)?(?:不够|不足)|(?:供应链|质量|产品|团队|员工)[^，。；]{0,6}(?:管理|把控|管控|监控|监督|培训)不(?:到位|严|足|够|善)|(?:粗心|马虎|不细心|不负责)/,
    /(?:没有|未(?:能)?|不够|缺乏|没)(?:认真|仔细|充分|深入|全面|及时|严格)?(?:地)?(?:学习|了解|阅读|熟悉|理解|研究|掌握|遵守)[^，。；]{0,12}(?:规则|政策|规定|要求|条款)?/,
    /(?:不熟悉|不了解|不懂)[^，。；]{0,10}(?:规则|政策|规定|要求)|对[^，。；]{0,10}(?:规则|政策|规定|要求)[^，。；]{0,6}(?:不熟|不够|不足|不到位|偏差|不深|不全)/,
    /(?:意识|认识|重视|经验|管理|监管|培训|沟通|品控|质检|审核|把关|责任心|监督|执行|质量控制|质量管理)(?:不足|不够|不到位|淡薄|缺失|薄弱|疏忽|不严格?|不强|不畅|不善|松懈|欠缺|有漏洞|存在漏洞)/,
    /(?:流程|制度|体系|管理|机制)(?:不完善|不健全|不规范|不够完善|有漏洞|缺失)|疏于(?:管理|监管|学习)|理解(?:有)?偏差|不够(?:细心|重视|严格|专业|谨慎)/,
    /人为(?:失误|错误|疏忽|原因)|(?:操作|工作|员工的?|我们的|个人|内部)(?:疏忽|失误|粗心|大意|错误)|疏忽大意|粗心大意|麻痹大意|掉以轻心|缺乏(?:意识|管理|培训|监管|沟通)/,
  ),
})

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
  confidence: 'expert',
  checked: '2026-11-22',
  fix: 'assist',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice', 'narrow-reply'],
  good: [
    'Root cause: the listing tool took the brand field from the supplier sheet without a check.',
    'Root cause: we did not know the policy well. Before listing nobody checked the brand approval.',
    'Root cause: cartons of two versions stood in one bin, so 23 units left in the old box.',
    'Root cause: human error: the picker took the 2023 box from bin 4.',
    'Corrective actions: on 4 March 2026 we removed the stock. We had not read the removal guidelines before that.',
    '根本原因：上架表直接套用供应商品牌字段，无人复核。',
    '根本原因：我们对规则了解不够。上架前没有核查品牌授权的环节。',
    '根本原因：新旧两版包装混放同一货位。',
    '根本原因：员工操作失误，把旧版外盒装入新批次。',
  ],
  bad: [
    'Root cause: we did not study the rules.',
    'Root cause: human error.',
    'Human error.',
    'Root cause: our team had a lack of awareness of Amazon policies. This was an oversight.',
    'The root cause is that we did not fully understand the authenticity policy.',
    'Root cause: weak quality control in the warehouse.',
    '根本原因：没有认真学习规则。',
    '根本原因：我们管理不到位，员工意识不足。',
    '根本原因：工作疏忽。',
    '没有认真学习规则。',
    '根本原因：仓库品控不严，流程不完善。',
  ],
  check: (plan): Match[] =>
    onlyCauses(plan, generic, (own) => tellsEvent(rest(own))).map(({ start, end }) => ({ start, end })),
}

/** What the sentence says besides the commonplace. */
const rest = (text: string): string => text.replace(generic.en, ' ').replace(generic.zh, ' ')
