const negated =
  "(?:no|without|never|missing|lost|lack(?:s|ing)?|not|cannot|(?:do|does|did|have|has|had|ca|could|is|was|wo)n['’]?t)"
const verbs =
  '(?:(?:get|got|had|have|has|find|found|receive[ds]?|issued?|give|gave|given|provided?|send|sent|ke(?:ep|pt)|hold|obtain(?:ed)?)\\s)?'
const articles = '(?:(?:an?|any|the|my|our|their|that|this)\\s)?'
const sorts = "(?:(?:supplier(?:['’]s)?|proper|formal|official|real|purchase|vat|original|paper)\\s){0,2}"
const alikeEn = '(?:(?:invoices?|receipts?|contracts?|loas?|papers?)\\s(?:or|nor)\\s(?:an?\\s|any\\s)?){0,2}'
const alikeZh = '(?:(?:发票|收据|小票|合同|授权书|单据)(?:和|或者?|也没有?))?'

const before = new RegExp(
  `\\b${negated}\\s(?:(?:ever|yet|even|actually|still)\\s)?${verbs}(?:(?:me|us)\\s)?${articles}${sorts}${alikeEn}$|(?:没有|没开|没拿到?|没收到|还没有?|没给|不开|不给|缺|无|丢了)(?:任何|正规|正式|相关|对应)?的?(?:供应商|厂家|工厂|采购|进货|增值税)?的?${alikeZh}$`,
  'i',
)
/** Said of the paper right after its name, with no day or number behind it. */
const after =
  /^\s?(?:[:：]\s?)?(?:(?:is|are|was|were|has|have|been)\s){0,2}(?:none|n\/a|not (?:yet|available|received|here)|never (?:came|received|arrived|issued)|missing|lost)\b[^\d]{0,40}$|^\s?[:：]?\s?(?:也|都|还|暂时|目前|一直|已经){0,2}(?:没有?(?:开|拿到?|收到|给|找到)?|丢了?|找不到|缺|无)(?:了|呢|过|的|到)?(?:$|[\s但,，](?![^\0]{0,40}\d))/i

/** True where the paper is named only to say that there is none; 没有发票号 denies the number, not the paper. */
export function deniedIn(text: string, paper: RegExp): boolean {
  const hit = paper.exec(text)
  if (!hit) return false
  const rest = text.slice(hit.index + hit[0].length)
  if (/^\s?(?:号|编号|numbers?\b|no\.)/i.test(rest)) return false
  return before.test(text.slice(0, hit.index)) || after.test(rest)
}
