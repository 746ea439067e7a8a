import type { Case } from '../../case.ts'
import type { Kind } from '../../words.ts'
import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Match, placeFor, type Rule, type Wording, wording } from '../rule.ts'
import { isSaidWithin } from '../said-within.ts'

const units = '(?:units?|stock|inventory|goods|pieces|pcs|cartons?|pallets?|batch|lot|merchandise)'
const notCounted = String.raw`\b(?!\s(?:listing|page|system|count|list|level|record|report|in Seller Central))`
const goods = `(?:${units}|items?|products?|quantity|quantities|of (?:them|these))${notCounted}`
const handled =
  '(?:pulled|quarantined|isolated|destroyed|disposed|discarded|scrapped|recalled|withdrawn|withdrew|liquidated|donated|segregated|locked|set aside|frozen|stranded|sent back|written off|seized|returned to (?:the |our )?(?:supplier|factory|vendor|manufacturer|distributor))'
// Of a listing these are said too, so they need the goods themselves.
const removed = '(?:removed|blocked|cleared|took|taken (?:off|out))'
const never = /(?!)/g

const ways: readonly Wording[] = [
  wording({
    cues: 'removed blocked cleared took taken',
    also: 'unit units stock inventory goods piece pieces pcs carton cartons pallet pallets batch lot merchandise',
    en: new RegExp(
      String.raw`\b(?=${removed}\s)(?<!\b(?:not|never|will|shall) (?:be )?)${removed}\s(?!(?:the |our |this |that |all ){0,3}(?:listings?|offers?|pages?|asins?|links?))(?:[^.;\n]{0,50}\s)?${units}${notCounted}|\b${units}${notCounted}[^.;\n]{0,50}\b(?:was|were|are|is|been)\s(?!not\b)(?:\w{2,12} )?${removed}\b`,
      'gi',
    ),
    zh: never,
  }),
  wording({
    cues: 'pulled quarantined isolated destroyed disposed discarded scrapped recalled withdrawn withdrew liquidated donated segregated locked aside frozen stranded sent written seized returned removed stopped',
    also: 'unit units stock inventory item items goods product products piece pieces pcs carton cartons pallet pallets batch lot merchandise quantity quantities these them all',
    en: new RegExp(
      [
        String.raw`\b(?=${handled}\s)(?<!\b(?:not|never|will|shall) (?:be )?)${handled}\s(?:[^.;\n]{0,50}\s)?${goods}`,
        String.raw`\b${goods}[^.;\n]{0,50}\b(?:was|were|are|is|been|being)\s(?!not\b)(?:\w{2,12} )?${handled}\b`,
        String.raw`\b(?:removed|pulled|withdrew|withdrawn|stopped)\s(?:all |the )?\d`,
      ].join('|'),
      'gi',
    ),
    zh: /库存[^，。；\n]{0,4}(?:为|是|剩余?|已|均|全部|清零|还有|现有)?[^，。；\n]{0,4}(?:\d|0件|零|无|清|移除|停售|封存|冻结|隔离|销毁|退回|下架)|(?:\d{1,6}|剩余|余下|其余|剩下|现有|全部|所有|问题|在途|未售出?|该批|涉事)[^，。；\n]{0,10}(?:库存|移除订单|移除|弃置|停售|隔离|封存|销毁|召回|退回|退厂|报废|复检)|(?:移除|弃置|停售|隔离|封存|销毁|召回|报废)了?(?:剩余|余下|其余|全部|所有|问题|库存|\d{1,6})|(?:剩余|余下|其余|剩下)(?:的)?(?:货|\d{1,6}件|商品|产品|库存)|移除订单|弃置订单|(?:已|均|现)?(?:无|没有)(?:剩余|库存|在途|余货)|清空库存|库存清零|售罄|卖完/g,
  }),
  wording({
    cues: 'remaining left leftover unsold rest over transit inbound hand quarantine no zero none 0 empty',
    also: 'unit units stock inventory pieces goods',
    en: new RegExp(
      [
        String.raw`\b(?:remaining|left-?over|rest of (?:the|our)|unsold)\s(?:\d{1,6} )?(?:FBA |affected )?${goods}`,
        String.raw`\b(?:units?|stock|inventory|items|pieces|goods)\s(?:\w{1,12} ){0,3}(?:left|remain(?:s|ing)?|on hand|in transit|inbound|in quarantine|over)\b`,
        String.raw`\b(?:no|zero|0|none of the)\s(?:more )?(?:FBA )?(?:units?|stock|inventory|pieces|items)\b|\b(?:stock|inventory) (?:is|was) (?:0|zero|empty)\b`,
      ].join('|'),
      'gi',
    ),
    zh: never,
  }),
  wording({
    cues: 'warehouse fba stock sold removal disposal recall',
    also: 'unit units out order orders',
    en: /\b\d{1,6} (?:FBA )?units? (?:are |were |is |remain |still |left ){0,2}(?:in|at) (?:stock|FBA|(?:our|the) (?:own )?(?:warehouse|stock|store))\b|\b(?:in stock|stock of)\b:? ?\d|\bout of stock\b|\bsold out\b|\b(?:removal|disposal|recall) orders?\b/gi,
    zh: never,
  }),
]
// Where no goods are in question, nothing has to be said of them.
const withoutGoods: ReadonlySet<Kind> = new Set(['verification', 'related-account', 'rights-owner-copyright'])
const isAboutGoods = (kase: Case | null): boolean =>
  !withoutGoods.has(kase?.notice?.kind ?? 'other') && kase?.facts['posture']?.value !== 'never-sold'

/** A reviewer asks what happens to the units that are still there (domain sheet, source 17). */
export const stockDisposition: Rule = {
  id: 'C11-stock-disposition',
  severity: 'warning',
  title: { en: 'Nothing on the remaining units', zh: '没有写剩余库存' },
  message: {
    en: 'Say what happened to the units that are left: FBA, inbound, other stores. If there are none, say so.',
    zh: '请写明剩下的货怎么处理：FBA、在途、其他站点。没有剩余也写明。',
  },
  assist: {
    en: 'How many units are left, where, and what did you do with them?',
    zh: '还剩多少件？在哪里？怎么处理的？',
  },
  source: 'Product authenticity notices (domain sheet, source 17)',
  confidence: 'notice',
  checked: '2026-11-22',
  fix: 'assist',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice', 'narrow-reply'],
  good: [
    'On 4 March 2026 we created a removal order for 96 FBA units.',
    'No units are left, see exhibit 6.',
    'The 12 units in our warehouse are in quarantine.',
    '96件FBA库存已建移除订单。',
    '库存为0件，见附件6。',
    '仓库剩余12件已隔离。',
  ],
  bad: [
    'We closed the listing.',
    'We refunded two buyers and retrained the pickers on 5 March 2026.',
    'The offer was closed on 4 March 2026.',
    '已关闭链接。',
    '3月5日已退款并培训员工。',
    '3月4日已关闭报价。',
  ],
  check(plan, { kase }): Match[] {
    if (plan.statements.length === 0 || !isAboutGoods(kase) || isTold(plan)) return []
    return [placeFor(plan, 'actions')]
  },
}

// What the cause or a control says of stock tells nothing of what is left.
const isTold = (plan: PlanText): boolean => ways.some((way) => isSaidWithin(plan, way, ofStock, notCause))
const ofStock = /库存|剩|余|其他|移除|弃置|停售|隔离|封存|销毁|召回|退回|报废|罄|卖完|复检/
const notCause = ({ part }: PlanSentence): boolean => part !== 'cause'
