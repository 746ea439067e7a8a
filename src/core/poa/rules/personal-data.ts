import { surnames } from '../chinese-surnames.ts'
import type { PlanSentence, PlanText } from '../plan-text.ts'
import type { Match, Rule } from '../rule.ts'
import { cue } from '../word-index.ts'

const people = cue(
  "buyer buyers client customer customers purchaser purchasers consumer consumers recipient recipients addressee consignee ship shipped 'to delivered",
)
const papers = cue('passport id identity social ssn birthday birth born licence license driving')
const titles = cue('mr mrs ms')
const buyer =
  /\b(?:buyers?|clients?|customers?|purchasers?|consumers?|recipients?|addressee|consignee|ship(?:ped)?[- ]to|delivered to)\b|退货人|买家|客户|顾客|消费者|收件人|收货人/i
// A street and a postcode, or a city behind it.
const postal =
  /\b(?:sent|shipped|delivered|unit|parcel|order)\b[^;\n]{0,80}\b\d{4,5}\b|\b(?:sent|shipped|delivered|parcel)\b[^;\n]{0,80}\b[A-Z]{1,2}\d{1,2} \d[A-Z]{2}\b/
// A name can stand only where a capital follows the buyer, or a comma stands before.
const capital =
  /(?:uyer|lient|ustomer|urchaser|ecipient|onsumer|ddressee|onsignee|[- ]to|order|买家|客户|顾客|收件人)[^.;\n]{0,20}[A-Z]/
const isApposed = /[a-z],? (?:the|a|another) (?:buyer|customer|purchaser)\b/
const mobile = /\b(?:mobile|cell|private|home)\b/i
const bought =
  /\b(?:bought|ordered|purchased|returned|refunded|complain(?:ed|t|ts)|left a review|wrote the review)\b/i
const trade =
  /\b(?:suppliers?|factory|manufacturer|distributor|vendor|contact sheet|rights owner|warehouse|our (?:lead|manager|staff)|owner|counsel|attorney)\b|供应商|工厂|厂家|权利人|品牌方|主管|负责人|经理/i

// Words that follow "customer" or "buyer" with a capital and name nobody.
const noName =
  'Complaints?|Service|Orders?|Returns?|Support|Feedback|Amazon|Messag\\w*|Experience|Reviews?|Satisfaction|Relations?|Care|Team|Account|Data|Name|Address|Questions?|Protection|Seller|Abuse|Remedy|Refunds?|Contact|Communication|Claims?|Inquir\\w+|Email|Id|Impact|Notification|Response|Trust|Safety|Education|Education|In|On|The|We|Our|Of|And|To|From|At|By|For|With|New|Los|San|Las|North|South|East|West|United|Great|Hong|Each|All|No|If|When|Since|After|Before|This|That|These|Has|Had|Was|Is|Did|Who'
const name = String.raw`(?!(?:${noName})\b)[A-Z][a-z]{1,20}(?: [A-Z]\.)? (?!(?:${noName}|Co|Ltd|Inc|Trading|York|Angeles|Francisco)\b)[A-Z][A-Za-z'’-]{1,20}\b(?! (?:Co|Ltd|Inc|LLC|Trading|GmbH|Complaint|Team)\b)`
const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'

interface Kind {
  readonly pattern: RegExp
  /** What stands in its place: the buyer stays, the person goes. */
  readonly instead: string
}

const namedEn: Kind = {
  pattern: new RegExp(
    String.raw`\b(?:[Tt]he )?(?:[Bb]uyer|[Cc]ustomer|[Cc]lient|[Pp]urchaser|[Rr]ecipient|[Cc]onsumer|[Aa]ddressee|[Cc]onsignee|[Ss]hip(?:ped)?[- ]to(?: of the order)?)(?:['’]s)?(?: name)?(?:,|:|：| -)? ?(?:named |called |is called |is |was |\()?(?:(?:Mr|Ms|Mrs)\.? )?(?!${months})${name}`,
    'g',
  ),
  instead: 'the buyer',
}
const apposed: Kind = {
  pattern: new RegExp(
    String.raw`(?<![\w.])(?!${months})${name}(?=,? (?:the|a|an?other) (?:buyer|customer|purchaser)\b)`,
    'g',
  ),
  instead: 'The order',
}
const titled: Kind = {
  pattern: /\b(?:Mr|Ms|Mrs)\.? [A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20})?/g,
  instead: 'the buyer',
}
const phone: Kind = {
  pattern:
    /\+\d[\d ()-]{7,20}\d|(?<![\d-])00\d{2}[ \d()-]{7,18}\d|(?<![\d.])1[3-9]\d{9}(?!\d)|(?<![\d-])\(?\d{3}\)?[ -]\d{3}-\d{4}(?![\d-])/g,
  instead: '(phone withheld)',
}
const email: Kind = {
  pattern: /(?<![\w.+-])[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}/g,
  instead: '(e-mail withheld)',
}
const street: Kind = {
  pattern:
    /\b\d{1,5} (?:[A-Z][a-z]{1,20} ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Dr|Boulevard|Blvd|Court|Way)\b(?:, [A-Z][\w .]{1,30}){0,3}/g,
  instead: '(address withheld)',
}
const born: Kind = {
  pattern:
    /\b(?:birthday|date of birth|born)\s?(?:is |was |on |in |: ?){0,2}(?:the )?(?:\d{1,2} [A-Z][a-z]{2,8} \d{4}|[A-Z][a-z]{2,8} \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})|(?:生日|出生日期|出生于)[:：为是]?\s?\d{4}年\d{1,2}月\d{1,2}日/g,
  instead: '(date withheld)',
}
const number: Kind = {
  pattern:
    /\b[Pp]assport\s(?:[Nn]o\.?|[Nn]umber)?:?\s?(?:is\s)?[A-Z]{0,2}\d{6,9}\b|\b(?:[Dd]riv(?:ing|er['’]?s?) licen[cs]e|[Ii]dentity card|[Nn]ational ID|ID card)(?:\s(?:[Nn]o\.?|[Nn]umber))?:?\s?(?:is\s)?[A-Z]{0,2}\d{6,18}[A-Z]?\b|护照(?:号码?|号)?[:：为是]?\s?[A-Z]{1,2}\d{6,9}|(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)|\b\d{3}-\d{2}-\d{4}\b/g,
  instead: '(number withheld)',
}
// After these a long number is no person's.
const numbered = /(?:invoice|order|tracking|fapiao|发票|订单|运单|单号|票号)[^,，。;；]{0,12}$/i
const given = '[\u4e00-\u9fff]{1,2}'
const namedZh: Kind = {
  pattern: new RegExp(
    `(?:买家|客户|顾客|收件人|收货人|退货人|消费者)(?:(?:的)?(?:姓名|名字)(?:[及和、](?:住址|地址|电话))?(?:为|是|[:：])?|名叫|叫|是|[:：])?\\s?(?:[${surnames}](?![度时上可色体便一二三四五六日天期末边围下何处因等谓止])(?:(?:先生|女士|小姐)|${given}(?=[,，、。(（电]|的(?:电话|手机|地址|邮箱|订单)|退货|投诉|反映|购买|来信|来电|留言|表示|要求|说|称|打电话|$))|[A-Z][a-z]{1,20} [A-Z][a-z]{1,20})`,
    'g',
  ),
  instead: '买家',
}
const addressZh: Kind = {
  pattern: /地址(?:为|是|[:：])\s?[^，。；\s]{2,12}[省市区县路街道][^，。；\s]{0,30}/g,
  instead: '地址从略',
}

/** Buyers' personal data do not belong in a letter; an order number is enough. */
export const personalData: Rule = {
  id: 'C16-personal-data',
  severity: 'warning',
  title: { en: "A buyer's personal data", zh: '写了买家个人信息' },
  message: {
    en: "Take the buyer's name, phone, e-mail or ID number out. The order number is enough.",
    zh: '请删掉买家姓名、电话、邮箱或证件号。写订单号就够了。',
  },
  source: 'Domain sheet b.3',
  confidence: 'inference',
  checked: '2026-11-22',
  fix: 'yes',
  good: [
    'We refunded order 111-2345678-1234567 on 5 March 2026.',
    'The buyer J. S. returned the unit.',
    'Supplier: Lihe Furniture Co., Ltd., sales@lihe.example, +86 20 8888 0000.',
    '订单111-2345678-1234567已于3月5日退款。',
    '买家退回了商品。',
    '供应商电话：+86 20 8888 0000。',
  ],
  bad: [
    'The buyer John Smith returned the unit.',
    'We wrote to the customer at john@mail.example and called +1 213 555 0142.',
    'Our passport number is E12345678.',
    '买家王小明，电话13800138000。',
    '我们致电买家13800138000道歉。',
    '法人身份证号11010519900307123X。',
  ],
  check(plan): readonly Match[] {
    const found: Match[] = []
    const add = (sentence: PlanSentence, kinds: readonly Kind[]): void => {
      for (const { pattern, instead } of kinds) addHits(found, sentence, pattern, instead)
    }
    const hasMail = plan.text.includes('@')
    for (const sentence of ofBuyers(plan)) {
      if (capital.test(sentence.own)) add(sentence, [namedEn])
      if (isApposed.test(sentence.own)) add(sentence, [apposed])
      if (sentence.hasHan) add(sentence, [namedZh])
      if (trade.test(sentence.own)) continue
      if (hasMail) add(sentence, [email])
      if (/\d/.test(sentence.own)) add(sentence, [phone, street])
      if (sentence.hasHan) add(sentence, [addressZh])
      if (/\bM(?:r|rs|s)\b/.test(sentence.own)) add(sentence, [titled])
    }
    for (const sentence of plan.sentencesWith(titles)) {
      if (buyer.test(sentence.own) || trade.test(sentence.own)) continue
      if (bought.test(sentence.own)) add(sentence, [titled, street])
      else if (mobile.test(sentence.own) || postal.test(sentence.own)) add(sentence, [titled, phone])
    }
    for (const sentence of withNumbers(plan)) add(sentence, [number, born])
    return inOrder(found)
  },
}

/** The sentences that speak of buyers. */
const ofBuyers = (plan: PlanText): readonly PlanSentence[] => {
  const english = plan.sentencesWith(people).filter(({ own }) => buyer.test(own))
  const chinese = plan.hanSentences.filter(({ own }) => buyer.test(own))
  return chinese.length === 0 ? english : [...new Set([...english, ...chinese])]
}

/** The sentences in which a number of a person's papers can stand: they name one, or hold a run of 17 digits. */
function withNumbers(plan: PlanText): readonly PlanSentence[] {
  const named = plan.sentencesWith(papers)
  const long = plan.figures.anchors.digits.filter((at) => isRun(plan.text, at))
  const places = long.flatMap((at) => plan.sentenceAt(at) ?? [])
  const chinese = plan.hanSentences.filter(({ own }) => /护照|出生|生日/.test(own))
  return [...new Set([...named, ...places, ...chinese])]
}

/** Seventeen digits from here, or three, two and four with hyphens. */
function isRun(text: string, at: number): boolean {
  const third = text.charCodeAt(at + 3)
  if (third === 45) return text.charCodeAt(at + 6) === 45
  return isDigit(third) && isDigit(text.charCodeAt(at + 8)) && isDigit(text.charCodeAt(at + 16))
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

function addHits(found: Match[], { own, start: offset }: PlanSentence, pattern: RegExp, text: string): void {
  pattern.lastIndex = 0
  for (let hit = pattern.exec(own); hit !== null; hit = pattern.exec(own)) {
    if (pattern === number.pattern && numbered.test(own.slice(Math.max(0, hit.index - 40), hit.index)))
      continue
    const span = { start: offset + hit.index, end: offset + pattern.lastIndex }
    found.push({ ...span, fix: { ...span, text } })
  }
}

/** Sorted, and no two over the same place: each fix stands alone. */
function inOrder(found: Match[]): readonly Match[] {
  if (found.length < 2) return found
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return found.filter((span) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}
