import type { Slot } from './item.ts'

/**
 * What the word beside a number counts: the singular of a slot's unit, `goods` for a product by its own name,
 * `returned-unit` for what is both, `bare` where no noun stands there, `foreign` for what no slot here counts.
 */
export type Noun = string

const people = '买家|客户|客人|顾客|消费者|人(?![工民])'
const nounsZh: readonly (readonly [Noun, RegExp])[] = [
  ['buyer', new RegExp(`^(?:${people})`)],
  ['order', /^(?:客户|买家)?订单/],
  ['invoice', /^(?:增值税|专用|普通|采购)?(?:发票|单据|票)/],
  ['listing', /^(?:链接|listing|asin|产品页|详情页|页面)/i],
  ['return', /^(?:退货|退件)/],
  ['carton', /^(?:纸|外|整)?箱/],
  ['day', /^(?:工作日|自然日|天)/],
  ['difference', /^(?:处|差异|不同)/],
  [
    'foreign',
    /^(?:供应商|厂家|工厂|店铺|站点|国家|平台|员工|同事|月|小时|分钟|星期|礼拜|周|季度|年|问题|原因|差评|投诉|评价|型号|款|颜色|尺寸|批|柜|托|仓|库位|货位|照片|图片|视频|截图|消息|邮件|步骤|品牌|城市|区|街|路|楼|层|室|号)/,
  ],
]
/** A measure word that settles the matter, whatever follows it. */
const classifiersZh: readonly (readonly [Noun, RegExp])[] = [
  ['returned-unit', /^[件个個](?:退货|退件)/],
  ['unit', /^(?:件|套|台|双|支|把|瓶|只|pcs?\b)/i],
  ['carton', /^箱/],
  ['order', /^单(?![位独个品])/],
  ['buyer', /^[位名](?!置)/],
  ['percent', /^[%％]/],
  ['day', /^天/],
  ['difference', /^处/],
  ['foreign', /^(?:托|家|次|批|款|种|元|块|美元|页|封|本|周|月|年|楼|层|室|号|米|公斤|千克|克|厘米|小时|分)/],
]

/** Words that stand between a number and its noun and say nothing of what is counted. */
const between =
  /^(?:of|the|these|those|our|customer|amazon|old|new|wrong|right|opened|unopened|sealed|damaged|defective|affected|remaining|genuine|real|supplier|purchase|more|whole|full|other|different|inbound|such|supposed|single|individual|used|faulty|incorrect|correct)$/
const nounsEn: readonly (readonly [Noun, RegExp])[] = [
  ['unit', /^(?:units?|pcs?|pieces?|items?|sets?|pairs?|products?)$/],
  ['carton', /^(?:cartons?|box|boxes)$/],
  ['buyer', /^(?:buyers?|customers?|people|persons?)$/],
  ['invoice', /^invoices?$/],
  ['order', /^orders?$/],
  ['listing', /^(?:listings?|asins?|pages?|links?)$/],
  ['return', /^returns?$/],
  ['day', /^days?$/],
  ['percent', /^(?:percent|per)$/],
  ['difference', /^differences?$/],
  [
    'foreign',
    /^(?:pallets?|cases?|employees?|staff|workers?|colleagues?|suppliers?|vendors?|sellers?|stores?|shops?|warehouses?|weeks?|months?|years?|hours?|minutes?|am|pm|dollars?|euros?|usd|rmb|cny|kg|g|cm|mm|m|km|inch(?:es)?|models?|colou?rs?|sizes?|versions?|kinds?|types?|photos?|pictures?|images?|videos?|screenshots?|messages?|e-?mails?|letters?|reviews?|complaints?|questions?|reasons?|steps?|times?|lots?|batch(?:es)?|shipments?|containers?|skus?|brands?|documents?|files?|receipts?|phone|calls?|streets?|roads?|floors?|rooms?|stars?)$/,
  ],
]
/** A verb or a small word after a number: the noun was left out. */
const follows =
  /^(?:in|on|at|were|was|are|is|and|or|with|without|total|altogether|left|held|kept|went|sent|had|have|from|to|for|by|as|still|already|not|unsold|here|there|remain|remained|stock|fba|[a-z]{2,12}ed|sold)$/

/** What stands right after a number decides what it counts; `names` are the words of the item's own slots. */
export function nounAt(text: string, end: number): Noun {
  const after = text.slice(end, end + 48)
  return nounInChinese(after) ?? nounInEnglish(after)
}

function nounInChinese(after: string): Noun | null {
  const words = after.replace(/^\s/, '')
  if (!/^[\p{Script=Han}%％]/u.test(words)) return null
  const settled = classifiersZh.find(([, pattern]) => pattern.test(words))
  // 7家买家: the noun after a loose measure word wins over it.
  const [, rest = ''] = /^[个個位名家条條张份笔本]\s?(.*)$/s.exec(words) ?? []
  const noun = nounsZh.find(([, pattern]) => pattern.test(rest === '' ? words : rest))
  return (rest !== '' ? noun?.[0] : undefined) ?? settled?.[0] ?? noun?.[0] ?? looseNoun(words)
}

/** 张 and 份 count papers where papers are asked for; 个, 条 and no measure word count anything. */
function looseNoun(words: string): Noun {
  if (/^[张份]/.test(words)) return 'sheet'
  return 'bare'
}

function nounInEnglish(after: string): Noun {
  const [near = ''] = after.split(/[\n,，;；。、:：()（）|"“”]|\.(?=\s|$)/)
  // "18 of the wrong model": a part of the goods, unless a noun of the table follows.
  const isPart = /^\s?of\b/.test(near)
  const words = near
    .trim()
    .split(/[\s-]+/)
    .slice(0, 4)
  for (const [i, word] of words.entries()) {
    if (word === '' || /^(?:FBA|FBM)$/.test(word)) return 'bare'
    const noun = nounsEn.find(([, pattern]) => pattern.test(word.toLowerCase()))
    if (noun) return isPart && noun[0] === 'foreign' ? 'bare' : noun[0]
    if (/\p{Lu}|\d/u.test(word.charAt(0))) return i === 0 ? 'foreign' : 'bare'
    if (between.test(word)) continue
    if (isPart && i > 0 && !between.test(word)) return 'bare'
    if (follows.test(word) || !/^[a-z]/.test(word)) return 'bare'
    return /[a-rt-z]s$/.test(word) ? 'goods' : 'foreign'
  }
  return 'bare'
}

/** True where a number with this noun can fill the slot. */
export function fits(slot: Slot, noun: Noun): boolean {
  const unit = slot.unit?.one ?? ''
  if (noun === 'bare' || noun === unit) return true
  if (unit === 'unit') return noun === 'goods' || noun === 'sheet' || noun === 'returned-unit'
  if (unit === 'return') return noun === 'returned-unit' || noun === 'unit'
  return unit === 'invoice' && noun === 'sheet'
}
