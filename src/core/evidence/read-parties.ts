import type { DocumentType } from '../words.ts'
import { companyEnd, typeWords } from './document-words.ts'

/** Who stands on a document, as far as it was told. */
export interface Parties {
  readonly supplier?: string
  readonly buyer?: string
  readonly from?: string
  readonly to?: string
}

const patterns: readonly (readonly [RegExp, (hit: RegExpExecArray) => Parties])[] = [
  [
    /(?:\b(?:from|by)\s|^由|由)([^\0]{2,90}?)\s(?:to|for)\s([^\0]{2,90})/i,
    (hit) => ({ from: name(hit[1]), to: name(hit[2]) }),
  ],
  [
    /^([^\0]{2,60}?)\s?(?:开给|开具给|授权给?|卖给|发给|寄给|送给|→|->|=>|-->)\s?([^\0]{2,60})/,
    (hit) => ({ from: name(hit[1]), to: name(hit[2]) }),
  ],
  [/^([^\0]{2,60}?)\s给\s([^\0]{2,60})/, (hit) => ({ from: name(hit[1]), to: name(hit[2]) })],
  [
    /^([^\0]{2,30}?)(?<![寄发开转付卖送交打汇])给((?:我们?|咱们|我司|我方|我公司|本公司)[^\0]{0,60})/,
    (hit) => ({ from: name(hit[1]), to: name(hit[2]) }),
  ],
  [
    /^([^\0]{2,60}?(?:公司|厂|行|店|档口|经营部))给([^\0]{2,60})/,
    (hit) => ({ from: name(hit[1]), to: name(hit[2]) }),
  ],
  [
    /^([^\0]{2,60}?)\s(?:authori[sz]es|to)\s([^\0]{2,60})/i,
    (hit) => ({ from: name(hit[1]), to: name(hit[2]) }),
  ],
  [/\b[Ff]rom\s([^\0]{2,90})/, (hit) => ({ from: name(hit[1]) })],
  [/由([^\0]{2,40}?)(?:开具|开出|开的|出具|签发|提供)/, (hit) => ({ from: name(hit[1]) })],
  [
    /(?:\b(?:[Ii]ssued by|[Ss]igned by)\s|\b(?:by|with)\s(?=[A-Z\u4e00-\u9fff]))([^\0]{2,90})/,
    (hit) => ({ from: name(hit[1]) }),
  ],
  [
    /\b(?:[Ss]upplier|[Ss]eller|[Vv]endor)(?:'s)?(?:\sname)?(\s?[:：]\s?|\s(?:is|was|called|named)\s|\s)([^\0]{2,90})/,
    (hit) => ({ from: told(hit[1], hit[2]) }),
  ],
  [
    /(?:供应商|销售方|卖方|开票方|厂家)(?:名称)?([:：\s是为叫]{0,3})([^\0]{2,90})/,
    (hit) => ({ from: toldZh(hit[1], hit[2]) }),
  ],
  [
    /(?:\b(?:[Tt]o|[Mm]ade out to|[Ii]ssued to|[Bb]uyer)\s|\bfor\s(?=[A-Z\u4e00-\u9fff])|开给|抬头(?:是|为)?|购买方|付给|转给|汇给)([^\0]{2,90})/,
    (hit) => ({ to: name(hit[1]) }),
  ],
]

const notOfName =
  /(?:^|\s)(?:my|our|your|it|them|us|me|only|also|just|still|does|did|do|sent|sends|gave|gives|made|makes|issued|issues|the|an?|to|from|has|have|had|is|was|will|would|can|could|says?|said|told|never|not|on|in|for|no)(?=\s|$)/

/** After “supplier” a name stands only with is or a colon, with a capital letter, or with a company's ending. */
function told(link: string | undefined, words: string | undefined): string {
  const found = name(words)
  if (/[:：]|is|was|called|named/.test(link ?? '')) return /^(?:in|not|a|the|no)\s/.test(found) ? '' : found
  if (/^[A-Z\u4e00-\u9fff]/.test(found)) return found
  return companyEnd.test(found) && !notOfName.test(found) ? found : ''
}

/** 供应商只给了…: what the supplier did is no name; one stands after 是, 叫 or a colon, or ends as companies do. */
function toldZh(link: string | undefined, words: string | undefined): string {
  const found = name(words)
  if (companyEnd.test(found) && !/[了过]/.test(found)) return found
  const isVerb =
    /^(?:说|只|就|才|给|不|没|发|寄|拿|又|也|都|已|后来|补|直接|提供|会|要|让|还|在|那边|这边|的)/.test(found)
  return (link ?? '').length > 0 && !isVerb && !/[了过]/.test(found) ? found : ''
}

/** The parties of a piece added to those known; the same object when there are none. */
export function readParties(text: string, known: Parties, type: DocumentType): Parties {
  const stretches = text.split('\0').map(withoutHead)
  const payee = type === 'bank-record' ? payeeIn(stretches) : undefined
  if (isName(payee)) return { ...(payee === undefined ? {} : { to: payee }), ...known }
  for (const [pattern, partiesOf] of patterns) {
    for (const stretch of stretches) {
      const hit = pattern.exec(stretch)
      if (!hit) continue
      const found = Object.fromEntries(Object.entries(partiesOf(hit)).filter(([, value]) => isName(value)))
      if (Object.keys(found).length > 0) return { ...found, ...known }
    }
  }
  let parties = known
  for (const bare of segmentsOf(text).map(name)) {
    if (bare.length > 2 && companyEnd.test(bare)) parties = withBare(parties, bare, type)
  }
  return parties
}

/** 转账给陈老板: whom a payment went to. */
const payeeIn = (stretches: readonly string[]): string | undefined =>
  stretches
    .map((stretch) => /(?:^|[付转汇打款账])给\s?([^\0]{2,60})/.exec(stretch)?.[1])
    .filter((hit) => hit !== undefined)
    .map(name)[0]

/** Two bare names stand in the order of the question: who issued it, then to whom. A transfer names its payee. */
function withBare(known: Parties, bare: string, type: DocumentType): Parties {
  const has = (side: 'from' | 'to') =>
    known[side] !== undefined || known[side === 'from' ? 'supplier' : 'buyer'] !== undefined
  if (type === 'bank-record' && !has('to')) return { ...known, to: bare }
  if (!has('from')) return { ...known, from: bare }
  return has('to') ? known : { ...known, to: bare }
}

/** What is left between the values and the name of the document. */
function segmentsOf(text: string): string[] {
  const type = typeWords.map(([, pattern]) => pattern.exec(text)).find((hit) => hit !== null)
  const rest = type ? `${text.slice(0, type.index)}\0${text.slice(type.index + type[0].length)}` : text
  return rest
    .split('\0')
    .map((part) =>
      part.replace(/^[\s:：#]*(?:no\.?|number|号码?)?[\s:：#]*[A-Za-z]{0,6}-?\d[\w/-]*\s+/i, '').trim(),
    )
    .filter((part) => part !== '')
}

const leadingNumber = /^[\s:：#]*(?:no\.?|number|号码?)?[\s:：#]*[A-Za-z]{0,6}-?\d[\w/-]*(?:\s+|$)/i

/** A stretch without the paper and its number at its head: 发票 A-9 丽禾…. */
function withoutHead(text: string): string {
  const words = text.trim()
  const head = typeWords.map(([, pattern]) => pattern.exec(words)).find((hit) => hit?.index === 0)
  const rest = head ? words.slice(head[0].length).trim() : words
  return rest.replace(leadingNumber, '').trim()
}

/** LOA NORVIK AB: the paper is named before the party. */
function withoutType(text: string): string {
  const words = text.trim()
  const head = typeWords.map(([, pattern]) => pattern.exec(words)).find((hit) => hit?.index === 0)
  return head && /^\s/.test(words.slice(head[0].length)) ? words.slice(head[0].length) : words
}

/** A name as typed, without what hangs on to it. */
function name(text: string | undefined): string {
  const trimmed = withoutType(text ?? '')
    .trim()
    .replace(/^["“'《:：]+|["”'》]+$/g, '')
    .replace(/\s(?:on|dated|for|of|at|in|with|and|issued)$/i, '')
    .trim()
  const noDot = /(?:ltd|co|inc|corp|l\.l\.c|s\.a|b\.v)\.$/i.test(trimmed)
    ? trimmed
    : trimmed.replace(/[.,;]+$/, '')
  return withoutGoods(withoutClause(noDot))
    .replace(/^(?:就是|都是|都由)/, '')
    .replace(/^(?:我们|咱们|我司|我方|我公司|本公司)(?:公司)?(?=.{4,})/, '')
    .replace(/(?:开具的?|开的|出具的?|给的|的)$/, '')
    .replace(/^(?:the\s)?(?:supplier|factory)\s(?=\S)/i, '')
}

/** Norvik valid until, Bright Kitchen Ltd issued it: what is told of the party is no part of its name. */
function withoutClause(text: string): string {
  const clause =
    /\s(?:valid|until|expir(?:es|ing|y)|issued|sent|gave|did|made|wrote|signed|provided|which|who|that|dated|paid|because|but|when|after|before|he|she|they|it|we|on|via)(?=\s|$)/.exec(
      text,
    )
  if (!clause) return text
  const head = text.slice(0, clause.index)
  return companyEnd.test(text) && !companyEnd.test(head) ? text : head
}

/** 美家制品厂 塑料粒子2吨: what was bought is no part of the name. */
function withoutGoods(text: string): string {
  const firm =
    /^(.{2,40}?(?:公司|厂|商行|五金行|店|档口|经营部|门市部|批发部))(\s+|(?=[^公司厂行店部]{1,12}\d))\S/.exec(
      text,
    )
  return firm?.[1] !== undefined && !/[（(]/.test(text) ? firm[1] : text
}

/** False for "us", "my supplier" and the like, and for the name of a document. */
export function isName(value: string | undefined): boolean {
  if (value === undefined || value.length < 2 || value.length > 90) return false
  if (
    /^(?:us|me|our company|the supplier|my supplier|supplier|the factory|them|him|her|my company|the seller|amazon|我们?|我们公司|我公司|我司|本公司|供应商|工厂|对方|商|方)$/i.test(
      value,
    )
  )
    return false
  if (typeWords.some(([, pattern]) => pattern.exec(value)?.index === 0)) return false
  if (/^(?:my|our|the|a|their|his|her)\s(?:supplier|factory|seller|vendor|manufacturer|agent)\b/.test(value))
    return false
  return /[A-Za-z\u4e00-\u9fff]/.test(value) && !/^(?:\d|the purchase|purchase)/i.test(value)
}
