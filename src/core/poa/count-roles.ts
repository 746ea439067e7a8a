import { type Count, sameThing } from './counts.ts'

const things = String.raw`(?:\s(?:units?|pieces|pcs|items|boxes|cartons|listings|lamps|of them))?`

const restLead =
  /\b(?:remaining|remainder|rest|balance|leaving|leaves?|left(?: with)?:?)(?:\s(?:of|is|are|the|our|us|with|only|just|about|now|them|these|those|goods|stock)){0,4}[\s,(–:]{0,3}$|(?:其余|剩余|剩下|余下|剩|尚余|还有|仍有|尚有)(?:的|约|有|为|是|库存)?\s?$/i
const restTrail = new RegExp(
  String.raw`^${things}(?:\s(?:still|now|are|were|is|was|have|had|to|currently)){0,2}\s(?:remain(?:ed|ing|s)?|left(?! (?:out|on|our|for))|unsold)\b|^[件个套台只箱盒张份条]?(?:剩余|未售|在库|留存|尚存)`,
  'i',
)
export const isRest = ({ lead, trail }: Count): boolean => restLead.test(lead) || restTrail.test(trail)

const otherLead = /\bother\s$|另外?$|其他$/i
export const isOther = ({ lead }: Count): boolean => otherLead.test(lead)

const ofLink =
  /^(?:\s[a-z-]{2,14}){0,2}\s(?:out\s)?of\s(?:(?:the|our|these|those|all|its|my|their|a total of)\s){0,2}$/i
/** "41 of the 180" */
export const isPartOf = (part: Count | undefined, whole: Count): boolean =>
  part !== undefined &&
  sameThing(part, whole) &&
  ofLink.test(part.trail) &&
  part.end + part.trail.length === whole.start

const wholeLead = /(?:^|[,;:(]\s?|\band\s|\bout\s)of\s(?:the\s|these\s|those\s|our\s|all\s)?$/i
const wholeTrail =
  /^(?:\s[\w-]+){0,3},?\sof (?:which|them|these)\b|^\s?[件个個箱盒套台只单張张份名位人家][\u4e00-\u9fff]{0,6}?(?:里|中|当中|内)(?![心国文间转旬号])|^\s?[件个個箱盒张](?:样品|商品|产品|标签|链接|纸箱|外盒|页面|照片|图片)$|其中/i
/** "of the 180 units", 180件中 */
export function isWholeOf(counts: readonly Count[], whole: Count): boolean {
  return isPartOf(counts[whole.at - 1], whole) || wholeLead.test(whole.lead) || wholeTrail.test(whole.trail)
}

const boughtLead =
  /\b(?:bought|purchased|ordered|received|imported|invoiced|purchases? of|invoices? (?:for|over|of|covers?|shows?)):?(?:\s(?:a total of|in total|only|about|all|us)){0,4}\s$|(?:采购|购进|进货|购入|购买|到货|收到|入库)(?:了|共|数量|总数|为|：|共计|商品|产品)*$/i
const boughtTrail = new RegExp(
  String.raw`^${things}\s(?:were\s|was\s)?(?:bought|purchased|ordered|received|invoiced|delivered|came in|arrived)\b`,
  'i',
)
export const isBought = ({ lead, trail }: Count): boolean => boughtLead.test(lead) || boughtTrail.test(trail)

const takenLead =
  /\b(?:had|inspected|checked|tested|sampled|opened|counted|examined|quarantined|blocked|isolated|contains?|contained|shipped|sent|removed|stock|stocked|hold|held|keep|kept|have|has|took|trained|refunded)(?:\s(?:a total of|in total|all|the|these|another|about|only)){0,3}\s$|(?:检查|抽检|抽查|复检|清点|盘点|开箱|移除|停售|下架|现有|共有|涉及|受影响(?:的)?(?:商品|产品)?|[该本这]批次?|退款|培训|封存|隔离|库存|共)(?:了|共|的|共计|商品|产品|为|：){0,3}$/i
const takenTrail = new RegExp(
  String.raw`^${things}\s(?:were\s|was\s|are\s)?(?:affected|inspected|checked|tested|sampled|opened|removed|counted|quarantined)\b|^[件个套台只箱盒张份条](?:商品|产品)?(?:全部|均|已){0,2}(?:开箱|检查|抽检|复检|受影响|停售|下架|移除|入库|到货)`,
  'i',
)
/** What was bought, checked or held: a number that others may be parts of. */
export const isTaken = (count: Count): boolean =>
  isBought(count) || takenLead.test(count.lead) || takenTrail.test(count.trail)

const soldLead =
  /\b(?:sold|sales(?: (?:of|were|are))?):?(?:\s(?:\w+ly|only|about))?\s$|(?:售出|已售|卖出|销售|销量)(?:了|为|共|约|：)?$/i
const soldTrail = new RegExp(
  String.raw`^${things}(?:\s(?:were|was|have been|had been|already|are)){0,2}\s(?:sold|went out)\b|^[件个套台只]?(?:已)?(?:售出?|卖出|销售)`,
  'i',
)
export const isSold = ({ lead, trail }: Count): boolean => soldLead.test(lead) || soldTrail.test(trail)

const stockLead =
  /\b(?:stock|inventory|balance)(?:\s(?:is|of|are|now|at|today|on hand)){0,4}:?\s$|\b(?:have|hold|keep)(?:\s(?:only|now|still|about)){0,4}\s$|库存(?:为|是|还有|有|剩余?|：|:)?$/i
const stockTrail = new RegExp(
  String.raw`^${things}(?:\s(?:are|were|is|still|now)){0,2}\s(?:(?:in|on)\s(?:our\s)?(?:stock|hand|inventory)|(?:at|in|on)\s(?:FBA|(?:our|the)\s(?:\w+\s)?(?:shelf|shelves|warehouse|store|room)))\b|^[件个套台只]?(?:在库|库存)`,
  'i',
)
export const isStock = ({ lead, trail }: Count): boolean => stockLead.test(lead) || stockTrail.test(trail)

const goneLead = /\b(?:returned|destroyed|removed|scrapped|lost)\s$|(?:退回?|销毁|移除|报废|弃置|退供应商)$/i
const goneTrail = new RegExp(
  String.raw`^${things}(?:\s(?:were|was|went|have been|had been|to be)){0,2}\s(?:returned|destroyed|removed|scrapped|lost|back|sent back|damaged)\b`,
  'i',
)
export const isGone = ({ lead, trail }: Count): boolean => goneLead.test(lead) || goneTrail.test(trail)

const period = /\b(?:last|past|since|per|within|between|from)\b|近|过去|以来|至/i
export const isOfPeriod = (count: Count): boolean =>
  count.kind === 'time' || period.test(count.lead) || period.test(count.trail)

const gapLead =
  /\b(?:shortfall|difference|gap|shortage|short)(?:\s(?:of|is|was|by|:)){0,4}\s$|(?:差额|缺口|相差|差|短少|不足)(?:为|是|了|：)?$/i
const gapTrail = new RegExp(
  String.raw`^${things}(?:\s(?:are|is|were|remain)){0,1}\s(?:short|not covered|uncovered|undocumented|not documented)\b`,
  'i',
)
export const isGap = ({ lead, trail }: Count): boolean => gapLead.test(lead) || gapTrail.test(trail)

const money = String.raw`(?:[$¥￥€£]|(?:USD|RMB|CNY|EUR|GBP|US\$)\s?)?`
const totalLead = new RegExp(
  String.raw`(?:\b(?:in total|in all|altogether|together|total(?:s|ling|led)?|sum)(?:\s(?:of|is|was))?|\b(?:com(?:es?|ing)|came|add(?:s|ed|ing)? up|amount(?:s|ed|ing)?) to|\bmak(?:es?|ing)|合共|共计|合计|总计|总共|一共|加起来|总[数量额](?:为|是)?|共|共退款?)[\s:：,，约是为有]{0,3}${money}$`,
  'i',
)
const totalTrail =
  /^(?:\s?(?:units?|pieces|pcs|items|boxes|cartons|USD|RMB|EUR|GBP|dollars))?\s?,?\s?(?:in (?:total|all)|altogether|together|combined|total)\b/i
// "and 35, together 94": the word belongs to the number behind it.
const leadsOn = new RegExp(
  String.raw`\b(?:total|all|altogether|together|combined)[\s:,]{0,2}(?:of\s)?${money}$`,
  'i',
)
const accounted =
  /^(?:\s(?:units?|pieces|pcs|items))?\s(?:are|were) (?:accounted for|covered|documented) ?(?:[.,;]|$)/i
export const isTotal = ({ lead, trail, last }: Count): boolean =>
  totalLead.test(lead) || accounted.test(trail) || (totalTrail.test(trail) && (last || !leadsOn.test(trail)))

const goesOn =
  /^(?:\s(?:units?|pieces|pcs|items|boxes|cartons|in total|in all|altogether)){0,4}\s(?:were|was|are|have|had|is|remain|in our|of (?!goods|product))/i
/** No new statement hangs on it: "500 units in total were returned" tells something else. */
export const endsClause = ({ trail }: Count): boolean => !goesOn.test(trail) || accounted.test(trail)

const opener =
  /^[^.;；。,，]{0,40}?(?:[:：(（—–]|\b(?:made up of|consists? of|consisting of|namely|split into)\b|[,，]?(?:其中|分别))\s?[^.;:：(（]{0,30}$/
export const opensList = ({ trail }: Count): boolean => opener.test(trail)
export const endsList = ({ trail }: Count): boolean => /^[^(（]{0,40}[)）;；]/.test(trail)

const placeTrail =
  /^(?:\s(?:units?|pieces|pcs|items|boxes|cartons))?\s(?:on|to|from|at|in|under|via|per|by invoice|with invoice|for (?:B0|lot|batch|invoice|the)|of (?:lot|B0|invoice|batch|version))\b/i
const placeLead =
  /(?:invoice|lot|order|exhibit|\bB0\w{8}|FBA|warehouse|store|supplier)[^,;.]{0,20}$|(?:[日月号仓版批]|FBA|发票[^，、。]{0,8})[^，、；。\d]{0,3}$/i
const actTrail =
  /^(?:\s(?:units?|pieces|pcs|items|boxes|cartons))?(?:\s(?:were|was|have been|had been|are|went)){0,2}\s(?:sold|destroyed|scrapped|disposed|returned|sent back|back|kept|quarantined|closed|deleted|corrected|replaced|refunded|removed|stay(?:ed)?|unchanged|left|remain\w*|unsold|relabelled|passed|failed|old|new|good|bad|genuine|defective|wrong|correct|damaged|intact)\b|^[件个套台只箱盒张份条]?(?:已)?(?:售|卖|退|毁|销毁|剩|在库|合格|不合格|旧|新|正确|错误|移除|下架|关闭)/i
const actLead =
  /(?:售出|已售|卖出|退回?|销毁|移除|剩余|库存|合格|不合格|旧版?|新版?|正确|错误|下架|关闭|更正)(?:了|为|：)?$/i
const finalTrail =
  /^(?:\s[a-z]{2,8}){0,3}\s(?:sold|kept|left|stay(?:ed)?|remain\w{0,3}|unsold|unchanged|in stock)\b|^[件个套台只箱盒张份条]?(?:已)?(?:售|卖|剩|在库|保留)/i
const finalLead = /(?:售出|已售|卖出|剩余|库存|保留)(?:了|为|：)?$/
/** Sold or kept: what is so is nothing else besides. */
export const isFinal = ({ lead, trail }: Count): boolean => finalTrail.test(trail) || finalLead.test(lead)

/** How a part of a list is told: with its place or day, with what became of it, or otherwise. */
export function placeOf({ lead, trail }: Count): 'place' | 'act' | null {
  if (actTrail.test(trail) || actLead.test(lead)) return 'act'
  return placeTrail.test(trail) || placeLead.test(lead) ? 'place' : null
}

const sides: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:\s\w+){0,2}?\s(?:with|had|has|have)\b/i,
    /^(?:\s\w+){0,2}?\s(?:without|had no|had none|has no|have no|lacked)\b/i,
  ],
  [/^[件个套台只箱盒张份条]?有/, /^[件个套台只箱盒张份条]?(?:没有|无|缺)/],
  [
    /^(?:\s\w+){0,2}?\s(?:passed|good|ok|fine|correct)\b/i,
    /^(?:\s\w+){0,3}?\s(?:failed|bad|defective|faulty|old|wrong|damaged|torn|broken|did not)\b/i,
  ],
  [/^(?:\s\w+){0,3}?\s(?:correct|right)\b/i, /^(?:\s\w+){0,3}?\s(?:wrong|incorrect|false)\b/i],
  [
    /^(?:\s\w+){0,3}?\s(?:match\w*|agreed|conform\w*)\b/i,
    /^(?:\s\w+){0,2}?\s(?:did not|didn['’]t|not|differed)\b/i,
  ],
  [/^(?:\s\w+){0,3}?\s(?:intact|undamaged|sealed)\b/i, /^(?:\s\w+){0,3}?\s(?:damaged|torn|broken|opened)\b/i],
  [
    /^(?:\s(?:boxes|of the|the|had|were|carried|with)){0,3}\snew\b/i,
    /^(?:\s(?:boxes|of the|the|had|were|carried|with)){0,3}\sold\b/i,
  ],
  [
    /^[件个套台只箱盒张份条]?(?:为|是|均)?合格/,
    /^[件个套台只箱盒张份条]?(?:为|是)?(?:不合格|旧|错|破损|残次|次品|不良|异常|有问题)/,
  ],
  [
    /^[件个套台只箱盒张份条]?(?:与[^，、。]{1,8})?(?:相符|一致|正确|通过|完好)/,
    /^[件个套台只箱盒张份条]?(?:与[^，、。]{1,8})?(?:不符|不一致|错误|未通过|不通过|破损)/,
  ],
  [/^[件个套台只箱盒张份条]?(?:为|是)?新[版标包]/, /^[件个套台只箱盒张份条]?(?:为|是)?旧[版标包]/],
]
const leads: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?<!不)合格(?:品|的)?(?:为|有|：)?$/,
    /(?:不合格|旧[\u4e00-\u9fff]{0,3}|错[\u4e00-\u9fff]{0,3}|破损|残次|次|不良|异常|问题)(?:品|的)?(?:为|有|：)?$/,
  ],
  [/新版(?:包装|外盒|标签)?(?:为|有|：)?$/, /旧版(?:包装|外盒|标签)?(?:为|有|：)?$/],
  [/(?<!不)(?:一致|相符)(?:的)?(?:为|有|：)?$/, /(?:不一致|不符)(?:的)?(?:为|有|：)?$/],
]
/** Of two parts one is so and the other is not: they make up the whole. */
export function areOpposite(one: Count | undefined, other: Count | undefined): boolean {
  if (!one || !other || other.start - one.end > 50) return false
  const isPair =
    (a: string, b: string) =>
    ([yes, no]: readonly [RegExp, RegExp]) =>
      (yes.test(a) && no.test(b)) || (no.test(a) && yes.test(b))
  return sides.some(isPair(one.trail, other.trail)) || leads.some(isPair(one.lead, other.lead))
}
