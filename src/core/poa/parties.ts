import type { PlanSentence, PlanText } from './plan-text.ts'
import type { Span } from './rule.ts'
import { cue } from './word-index.ts'

/** A company named in a letter, as the owner of the account or as the buyer on a paper. */
export interface Party extends Span {
  readonly name: string
  readonly role: 'owner' | 'buyer'
}

const forms = cue('ltd limited llc inc corp gmbh')
const papers = cue('invoice invoices receipt receipts fapiao billed buyer purchaser')
const firm = /(?:[A-Z][\w&'’-]{0,20} ){1,6}(?:Co\.?,? ?)?(?:Ltd|Limited|Inc|LLC|GmbH|Corp)\b/g
const reach = 90

const boughtBefore =
  /\b(?:invoices?|receipts?|fapiao|it|they|exhibit \d{1,2})\b[^.;]{0,60}\b(?:made out|issued|addressed) to (?:the buyer )?$|\b(?:billed|bill|invoiced) to:? $|\bsold to: $|\b(?:invoices?|receipts?|fapiao)\b[^.;]{0,50}\bin the name of $|\b(?:buyer|purchaser|customer)(?: (?:on the (?:invoice|receipt)s?|name|is|was|named|shown|as)){0,4}[ :]{0,3}$/i
const namedBefore = /\b(?:invoices?|receipts?|fapiao)\b[^.;]{0,50}\b(?:names?|shows?|lists?|states?) $/i
const asBuyer = /^\.? as (?:the |its )?(?:buyer|customer|purchaser)\b/i
const ownsBefore =
  /\b(?:accounts?|store|shop|licen[cs]e|legal name|company name|company|Seller Central|account holder)\b(?: (?:name|holder|in the name|is|are|was|of|to|for|belongs|registered|run|held|owned|says|reads|shows|states|by|in Seller Central|our|the)){0,6}[ :,]{0,3}$|\b(?:we sell as|we trade as|we are|we,|I,) ?$/i
const notOurs =
  /\b(?:supplier|manufacturer|factory|issuer|seller(?! central| account)|brand|rights owner|distributor|their|its|bank|delivery|logistics)\b[^.;]{0,24}$/i

const firmZh = String.raw`([\u4e00-\u9fff（）]{2,20}?(?:有限公司|公司|经营部|商行))`
const buyerZh = new RegExp(
  String.raw`(?:抬头|购买方|购货(?:单位|方)|购方|买方|受票方|开给|开具给|付款方)(?:名称)?(?:了|写的|上)?(?:为|是|：|:)?\s?${firmZh}`,
  'g',
)
const ownerZh = new RegExp(
  String.raw`(?:营业执照|账户|账号|店铺|后台|公司名称|法定名称|注册主体|主体|我司|我们公司|本公司)(?:的|上|公司|卖家|注册)?(?:名称|主体|抬头|名)?(?:为|是|：|:|由|系|写的是)?\s?${firmZh}`,
  'g',
)
const verbInName = /^[为是由的在于与和向从给]|提供|购买|采购|出具|开具|注册的/

/** The companies that a letter names in one of the two roles; most letters name none. */
export function partiesIn(plan: PlanText): Party[] {
  const found: Party[] = []
  if (plan.has(forms) && plan.has(papers)) {
    for (const sentence of plan.sentencesWith(forms)) if (!sentence.quoted) addEnglish(found, sentence)
  }
  if (plan.hasChinese && plan.text.includes('票') && plan.text.includes('公司')) {
    for (const sentence of plan.hanSentences) if (!sentence.quoted) addChinese(found, sentence)
  }
  return found
}

function addEnglish(found: Party[], { own, start }: PlanSentence): void {
  let from = 0
  firm.lastIndex = 0
  for (let hit = firm.exec(own); hit !== null; hit = firm.exec(own)) {
    const before = own.slice(Math.max(from, hit.index - reach), hit.index)
    const role = roleOf(before, own.slice(firm.lastIndex, firm.lastIndex + 24))
    from = firm.lastIndex
    if (role !== null)
      found.push({ role, name: hit[0], start: start + hit.index, end: start + firm.lastIndex })
  }
}

function roleOf(before: string, after: string): Party['role'] | null {
  if (boughtBefore.test(before) || (namedBefore.test(before) && asBuyer.test(after))) return 'buyer'
  return ownsBefore.test(before) && !notOurs.test(before) ? 'owner' : null
}

function addChinese(found: Party[], { own, start }: PlanSentence): void {
  for (const [role, pattern] of [
    ['buyer', buyerZh],
    ['owner', ownerZh],
  ] as const) {
    pattern.lastIndex = 0
    for (let hit = pattern.exec(own); hit !== null; hit = pattern.exec(own)) {
      const name = hit[1] ?? ''
      const end = start + pattern.lastIndex
      if (!verbInName.test(name)) found.push({ role, name, start: end - name.length, end })
    }
  }
}
