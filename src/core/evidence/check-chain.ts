import type { Case, Evidence } from '../case.ts'
import { findDates, printDay } from '../dates.ts'
import { textOf } from '../facts.ts'
import { type Check, called, check, invoicesOf } from './check.ts'
import { valueOf } from './document/document-facts.ts'
import { sameName } from './same-name.ts'

/** The line from the brand to the seller, and each letter's term and territory (domain sheet c.2: 16, c.3). */
export function checkChain(kase: Case): Check[] {
  const letters = kase.evidence.filter((entry) => entry.type === 'loa' && entry.leftOut === null)
  return [
    ...(asksChain(kase) ? chain(kase, letters) : []),
    ...letters.flatMap((letter) => term(kase, letter)),
  ]
}

const chainKinds = new Set([
  'inauthentic-audit',
  'rights-owner-counterfeit',
  'rights-owner-trademark',
  'counterfeit-test-buy',
])
const chainDemands = new Set(['loa', 'supply-chain-docs'])

function asksChain(kase: Case): boolean {
  const notice = kase.notice
  return (
    notice !== null &&
    (chainKinds.has(notice.kind) || notice.documentsRequested.some((demand) => chainDemands.has(demand)))
  )
}

const same = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && sameName(a, b) === 'same'
const isBrand = (name: string | null, brands: readonly string[]): boolean =>
  name !== null && brands.some((brand) => sameName(name, brand) !== 'different')

function chain(kase: Case, letters: readonly Evidence[]): Check[] {
  const brands = [...(kase.notice?.brands ?? []), ...letters.flatMap((letter) => letter.brand ?? [])]
  const account = textOf(kase, 'account-name') ?? invoicesOf(kase)[0]?.buyer ?? null
  const owner = textOf(kase, 'brand-owner-name')
  if (letters.length === 0) {
    const own = kase.evidence.some((entry) => entry.type === 'trademark-certificate')
    if (own)
      return [
        check(
          'chain',
          'unclear',
          [],
          'There is a trademark certificate and no letter of authorisation. If the brand is yours, the certificate shows it; if not, we need the letter.',
          '有商标证，没有授权书。品牌是您自己的，商标证就能说明；不是的话，还需要授权书。',
        ),
      ]
    return [
      check(
        'chain',
        'not-found',
        [],
        'No letter of authorisation links your supplier to the brand. Ask the supplier who authorised it, and for a copy of that letter. If the brand is your own, show its registration.',
        '没有授权书把您的供应商和品牌连起来。请问供应商是谁授权的，并要一份授权书。如果品牌是您自己的，请提供商标注册证明。',
      ),
    ]
  }
  const starts = letters.filter((letter) => isBrand(letter.from, [...brands, ...(owner ? [owner] : [])]))
  if (starts.length === 0)
    return [
      check(
        'chain',
        'not-found',
        letters,
        'No letter begins with the brand owner, so the line to the brand is open. Who authorised your supplier? Ask for that letter too.',
        '没有一份授权书是品牌方出的，到品牌这一头断了。您的供应商由谁授权？请把那份也要来。',
      ),
    ]
  const reached = reachedFrom(starts, letters)
  if (account !== null && reached.some((name) => same(name, account)))
    return [
      check(
        'chain',
        'found',
        letters,
        'The letters run from the brand to your company.',
        '授权书从品牌一直连到您公司。',
      ),
    ]
  const suppliers = invoicesOf(kase).filter((invoice) => reached.some((name) => same(name, invoice.supplier)))
  if (suppliers.length > 0)
    return [
      check(
        'chain',
        'unclear',
        [...letters, ...suppliers],
        'The letters run from the brand to your supplier, and the invoice from there to you. No letter names your company. Ask the supplier for one that does: brand, your legal name, the ASINs.',
        '授权书从品牌连到您的供应商，再由发票连到您，但没有一份写您公司。请供应商出一份：写明品牌、您公司全称和ASIN。',
      ),
    ]
  return [
    check(
      'chain',
      account === null ? 'unclear' : 'not-found',
      letters,
      `The letters go from the brand to ${reached.join(', ') || 'nobody named'}. From there to your company I see no letter and no invoice. Which paper closes the gap?`,
      `授权书从品牌到${reached.join('、') || '未写明的一方'}为止，从那里到您公司没有授权书也没有发票。哪份文件能接上？`,
    ),
  ]
}

/** Everybody the letters reach, link by link. */
function reachedFrom(starts: readonly Evidence[], letters: readonly Evidence[]): string[] {
  const reached = starts.flatMap((letter) => letter.to ?? [])
  for (let i = 0; i < reached.length && i < 20; i++) {
    const next = letters
      .filter((letter) => same(letter.from, reached[i] ?? null))
      .flatMap((letter) => letter.to ?? [])
    reached.push(...next.filter((name) => !reached.some((other) => same(other, name))))
  }
  return reached
}

const until = /(?:valid|until|through|expir\w{0,8}|to|有效期|截止|至|到)[^.。;；\n]{0,30}$/i

function term(kase: Case, letter: Evidence): Check[] {
  const name = called(letter)
  const end =
    (letter.source && valueOf(letter.source, 'valid-until')) ??
    findDates(letter.words).find(
      (date) =>
        date.iso !== null && date.iso !== letter.issuedOn && until.test(letter.words.slice(0, date.start)),
    )?.iso ??
    null
  const purchases = invoicesOf(kase).flatMap((invoice) => invoice.purchasedOn ?? invoice.issuedOn ?? [])
  const late = end === null ? undefined : purchases.find((day) => day > end)
  if (end !== null && late !== undefined)
    return [
      check(
        'loa-term',
        'conflicts',
        [letter],
        `The ${name.en} runs until ${printDay(end, 'en')}, a purchase is of ${printDay(late, 'en')}. Ask the brand for a letter that covers that day.`,
        `${name.zh}有效期到${printDay(end, 'zh')}，有一笔采购是${printDay(late, 'zh')}。请品牌方出一份覆盖那天的授权书。`,
      ),
    ]
  const received = kase.notice?.receivedOn ?? null
  if (letter.issuedOn !== null && received !== null && letter.issuedOn > received)
    return [
      check(
        'loa-term',
        'unclear',
        [letter],
        `The ${name.en} is dated after the notice. It can be used with its true date. It should say that it also covers the earlier purchases.`,
        `${name.zh}的日期在通知之后，可以用，日期照实。最好写明之前的采购也在授权范围内。`,
      ),
    ]
  if (end === null)
    return [
      check(
        'loa-term',
        'not-checked',
        [letter],
        `Check on the ${name.en}: its term covers the purchases, its territory this store, its goods the ASIN, and it names a contact.`,
        `请核对${name.zh}：有效期覆盖采购日期，地区包含这个站点，商品包含该ASIN，并留有联系人。`,
      ),
    ]
  return [
    check(
      'loa-term',
      'found',
      [letter],
      `The term of the ${name.en} covers the purchases. Check that its territory covers this store.`,
      `${name.zh}的有效期覆盖采购日期。请再核对授权地区是否包含这个站点。`,
    ),
  ]
}
