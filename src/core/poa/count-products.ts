import { type Count, sameThing } from './counts.ts'
import { isTotal } from './count-roles.ts'

const packLink =
  /^\s?(?:cartons?|box(?:es)?|cases?|pallets?|bags?|packs?|parcels?|bundles?|orders?|lots?|batches|shipments?|deliver(?:y|ies)|buyers?|customers?|invoices?|sets|rolls|trays|bottles)\s?,?\s?(?:each\s)?(?:(?:of|with|containing|holding|at|à)\s|[x×*]\s?)(?:exactly\s)?$|^\s?(?:cartons?|box(?:es)?|bags?|packs?)?\s?[x×*]\s?$|^[箱盒托包袋批套卷]?\s?[×x*]\s?$/i
const holds =
  /^\s(?:cartons?|boxes|cases|pallets?|bags?|packs?|lots?|orders?|deliveries)\s(?:holds?|contains?|has|had|held|contained|of|with)\s$/i
const eachOf = /\beach of (?:the|these|our)\s$/i
const eachZh =
  /^[箱盒托包袋单批笔人位名家套卷张件个]?[^，。；]{0,6}?[，,、（(]?(?:每|各)(?:[箱盒托包袋单批笔人位家套张件个])?[^，。；\d]{0,8}$/
const price =
  /^\s?(?:units?|pieces|pcs|items|件|个|套|台|只)?\s?[,，]?\s?(?:(?:at|for|x|×|à|of)\s?(?:a (?:unit )?price of\s)?|(?:at )?(?:a )?unit price(?: of)?:?\s|单价(?:为|是|：)?|每件|每个|@\s?)(?:[$¥￥€£]|(?:USD|RMB|EUR|GBP|CNY)\s?)?$/i
const percentOf =
  /^\s?(?:[%％]|per ?cent|percent)\s(?:of\s)(?:the\s|our\s|all\s|these\s){0,3}$|^[%％](?:的比例)?(?:抽检|抽查|检查|复检)(?:了)?$/i
// "of 180 units 20 % were opened", 180件抽检20%
const ofWhich =
  /^\s?(?:units?|pieces|pcs|items|boxes|cartons|[件个箱盒])?(?:,?\s?|(?:抽检|抽查|检查|复检)了?)$/i
const shareTold =
  /^\s?(?:[%％]|per ?cent|percent)(?:\s(?:were|was|are|of (?:them|these|which)|opened|checked)|[，,。]|$)/i
const perEach =
  /^(?:\s[a-z]+){0,2}?\s?(?:\b(?:a|per|each|every|in each|to a|to the)\s|\/\s?)(day|week|month|carton|box|case|pallet|bag|pack|lot|order)\b/i
const eachHolds = /\beach (carton|box|case|pallet|bag|pack|lot|order) (?:holds?|has|had|contains?|held) $/i
const perEachZh = /每([天日周月箱盒])[^，。；\d]{0,6}$/
const nounOf = /^\s?(days?|weeks?|months?|cartons?|boxes|box|cases?|pallets?|bags?|packs?|lots?|orders?)\b/i
const apiece = /^(?:\s[a-z]+)?\s(?:each|apiece)\b/i
const priceLead =
  /(?:单价(?:为|是|：)?|\bunit price(?: of| is|:)?\s|\bat\s)(?:[$¥￥€£]|(?:USD|RMB|EUR|GBP|CNY)\s?)?$/i
const priceTrail =
  /^\s?(?:(?:USD|dollars|yuan|euros?|美元|元)\s?)?(?:each|apiece|per (?:unit|piece|item))?\s?[,，]?\s?(?:for|x|×|on)?\s?$/i

/** "12 cartons of 24", "400 units at USD 12.50", "3 a day for 30 days", 12箱，每箱24件 */
export function multiplies(one: Count, next: Count): boolean {
  const { trail, lead } = one
  if (one.end + trail.length !== next.start) return false
  if (one.kind === 'percent') return percentOf.test(trail)
  if (next.kind === 'percent') return ofWhich.test(trail) && shareTold.test(next.trail)
  if (one.kind === 'money')
    return (
      next.kind !== 'money' &&
      priceTrail.test(trail) &&
      (priceLead.test(lead) || /each|per|apiece/.test(trail))
    )
  if (next.kind === 'money') return price.test(trail) || /each|各/.test(trail + next.trail.slice(0, 12))
  return (
    sharesNoun(one, next) ||
    packLink.test(trail) ||
    (eachOf.test(lead) && holds.test(trail)) ||
    isZhPack(one, next) ||
    (apiece.test(next.trail) && !/[,.;:]/.test(trail))
  )
}

/** "3 a day, over 30 days", "10 weeks at 20 a week", "24 in each carton; 15 cartons" */
function sharesNoun(one: Count, next: Count): boolean {
  const noun = (count: Count): string => (nounOf.exec(count.trail)?.[1] ?? '-').toLowerCase()
  const each = (count: Count): string | undefined =>
    perEach.exec(count.trail)?.[1] ?? eachHolds.exec(count.lead)?.[1]
  const [first, second] = [each(one), each(next)]
  if (first !== undefined && noun(next).startsWith(first.toLowerCase())) return true
  return (
    second !== undefined &&
    noun(one).startsWith(second.toLowerCase()) &&
    /^\s\w+,?\s(?:at|of|with|for)?\s?$/i.test(one.trail)
  )
}

/** What the product counts: the same as this factor. */
export function countedBy(one: Count, next: Count): Count {
  if (one.kind === 'money' || next.kind === 'percent' || next.kind === 'time') return one
  if (perEach.test(one.trail) || eachHolds.test(one.lead) || perEachZh.test(one.lead)) return one
  return next
}

function isZhPack(one: Count, next: Count): boolean {
  const per = perEachZh.exec(one.lead)?.[1]
  if (per !== undefined) return next.trail.startsWith(per) || (per === '日' && next.trail.startsWith('天'))
  return next.kind !== 'time' && eachZh.test(one.trail)
}

const gives =
  /(?:=|\bequals\b|\bso\b|\bthat is\b|\bi\.e\.|\bmak(?:es?|ing)\b|\bor\b|\beach (?:contain|make|hold|are)|\bwhich is\b|即|等于|[，,（(]共|合计|共计|总|一共|总共)[^.;]{0,30}$/i
const bareEnd = /^(?:\s?(?:units?|pieces|pcs|items|件|个|套|台|只))?\s?(?:$|[.,;)。；，）])/i
const packedIn = /^\s?(?:units?|pieces|pcs|items|件|个)?\s?(?:in|as|=|\(|,|，|（|分|装|分装)\s?$/i
/** A count that is told as the product of two others. */
export function isProduct(count: Count, one: Count, next: Count): boolean {
  if (count.end < one.start) return count.end + count.trail.length === one.start && packedIn.test(count.trail)
  if (count.start < next.end) return false
  if (
    next.kind === 'time' &&
    /^(?:\s(?:day|week|month)s?\b[^.;]{0,30}|[天日][^。；]{0,14})$/i.test(count.lead)
  )
    return true
  return (
    isTotal(count) ||
    gives.test(count.lead) ||
    (/^[^.;]{0,20}[,，(（]\s?$/.test(count.lead) && bareEnd.test(count.trail))
  )
}

const inLink =
  /^(?:\s[a-z-]{2,14}){0,3}\s(?:out\s)?(?:of|in)\s(?:(?:the|our|these|those|all|a total of|about)\s){0,2}$/i
const shareLink =
  /^[^.;，。,]{0,30}?(?:[(（=,，]\s?(?:i\.e\.)?|\bor\b|\bi\.e\.|\bthat is\b|\bwhich is\b|\b(?:is|are|makes?|equals?|means?|gives) (?:an? )?(?:rate|share|quota)\b|占|约|即|率)[^.;，。\d]{0,12}$/i
/** The part and the whole of which a percentage is told: "41 of 180 (23 %)", "23 % (41 of 180)". */
export function shareOf(counts: readonly Count[], share: Count): { part: Count; whole: Count } | null {
  const [a, b] = [counts[share.at - 2], counts[share.at - 1]]
  if (a && b && b.kind !== 'percent' && shareLink.test(b.trail) && b.end + b.trail.length === share.start)
    return pairOf(a, b)
  const [c, d] = [counts[share.at + 1], counts[share.at + 2]]
  const isBefore = /^\s?(?:[%％]|per ?cent|percent)\s?[(（,，]\s?$/i.test(share.trail)
  return c && d && isBefore ? pairOf(c, d) : null
}

function pairOf(a: Count, b: Count): { part: Count; whole: Count } | null {
  if (a.end + a.trail.length !== b.start) return null
  if (inLink.test(a.trail)) return { part: a, whole: b }
  return sameThing(a, b) &&
    /^\s?[件个箱盒单套台只]?[\u4e00-\u9fff]{0,6}?(?:里|中|内|，其中|，有)[^，。]{0,6}$/.test(a.trail)
    ? { part: b, whole: a }
    : null
}

const about =
  /(?:\b(?:about|around|roughly|nearly|almost|over|approx\w*|some|under|below|less than|more than)|约|近|超过?|大约|不足)\s?$/i
export const isAbout = ({ lead }: Count): boolean => about.test(lead)
