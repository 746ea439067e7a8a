import type { Case, Evidence } from '../../case.ts'
import { textOf } from '../../facts.ts'
import { sameName } from '../../evidence/same-name.ts'
import { partiesIn } from '../parties.ts'
import type { PlanText } from '../plan-text.ts'
import { type Match, placeFor, type Rule } from '../rule.ts'

const explained =
  /\b(?:former(?:ly)?|previous name|renamed|trad(?:es|ing) as|d\/?b\/?a|affiliated?|parent company|subsidiary|purchas(?:es|ed|ing) (?:on (?:our|its) behalf|agent)|export agent|agency (?:agreement|contract)|same (?:owner|legal representative)|relationship|name change)\b|曾用名|更名|关联公司|母公司|子公司|代理(?:协议|采购|出口)|同一法人|关系证明/i

/** The first thing a reviewer compares: the buyer on the invoice and the owner of the account. */
export const nameDiffers: Rule = {
  id: 'C34-name-differs',
  severity: 'error',
  title: { en: 'The buyer on the paper is another', zh: '票面购买方与账户主体不一致' },
  message: {
    en: 'The invoice names another buyer than the account. Say how the two belong together, with a paper, or ask the issuer for a corrected one.',
    zh: '发票上的购买方和账户主体不是同一家。请说明两者关系并附凭证，或请开票方更正。',
  },
  source: 'Amazon invoice requirements (domain sheet c.1, c.2 check 1; sources 2, 3)',
  confidence: 'official',
  checked: '2026-11-29',
  fix: 'no',
  good: [
    {
      text: 'Exhibit 1: invoice 2291.',
      kase: named('Shenzhen Mingzhou Trading Ltd', 'Shenzhen Mingzhou Trading Limited'),
    },
    {
      text: 'Exhibit 1: invoice 2291.',
      kase: named('Shenzhen Mingzhou Trading Ltd', '深圳市明洲贸易有限公司'),
    },
    'Our business licence is of Mingzhou Trading Ltd; invoice 2291 is made out to Mingzhou Trading Limited.',
    'The account name is Mingzhou Trading Ltd. The invoices are issued by Brightway Supply LLC.',
    'Our account is registered to Mingzhou Trading Ltd; invoice 2291 is made out to 深圳市明洲贸易有限公司.',
    { text: '附件1：发票2291号。', kase: named('深圳市明洲贸易有限公司', '深圳市明洲贸易有限公司') },
    '营业执照名称为明洲贸易有限公司，发票抬头为明洲贸易有限公司。',
    '账户主体为深圳市明洲贸易有限公司，发票购买方为深圳明洲贸易有限公司。',
    { text: '附件1：发票2291号。', kase: named('明洲贸易有限公司', 'Mingzhou Trading Ltd') },
  ],
  bad: [
    {
      text: 'Exhibit 1: invoice 2291.',
      kase: named('Shenzhen Mingzhou Trading Ltd', 'Yiwu Haitong Import Ltd'),
    },
    'Our business licence is of Mingzhou Trading Ltd; invoice 2291 is made out to Haitong Import Ltd.',
    'The account name is Mingzhou Trading Ltd. The invoices are issued to Brightway Supply LLC.',
    'Invoice 2291 was issued to Haitong Import Ltd, while our account belongs to Mingzhou Trading Ltd.',
    {
      text: 'Exhibit 1: invoice 2291, made out to Haitong Import Ltd.',
      kase: { facts: { 'account-name': { value: 'Mingzhou Trading Ltd' } } },
    },
    { text: '附件1：发票2291号。', kase: named('深圳市明洲贸易有限公司', '义乌市海通进出口有限公司') },
    '营业执照名称为明洲贸易有限公司，发票抬头为海通进出口有限公司。',
    '账户主体为明洲贸易有限公司。发票购买方为海通进出口有限公司。',
    '发票开给了义乌市海通进出口有限公司，店铺主体是明洲贸易有限公司。',
  ],
  check(plan, { kase }): Match[] {
    const account = kase === null ? null : textOf(kase, 'account-name')
    const found = [...onPapers(plan, kase, account), ...inText(plan, account)]
    if (found.length === 0 || !explained.test(plan.text)) return found
    return found.map((match) => ({ ...match, severity: 'warning' }))
  },
}

const differ = (one: string, other: string): boolean =>
  sameName(one.replaceAll(/[省市]/g, ''), other.replaceAll(/[省市]/g, '')) === 'different'

/** Papers of the case that are made out to somebody else. */
function onPapers(plan: PlanText, kase: Case | null, account: string | null): Match[] {
  if (kase === null || account === null) return []
  return papersOfOthers(kase, account).map(({ number, buyer }) => {
    const at = number === null ? -1 : plan.text.indexOf(number)
    const place = at < 0 ? placeFor(plan, 'exhibits') : { start: at, end: at + (number?.length ?? 0) }
    const message = {
      en: `The paper ${number ?? ''} names the buyer ${buyer}, the account is ${account}. Say how the two belong together, with a paper, or ask the issuer for a corrected one.`,
      zh: `票据${number ?? ''}的购买方是${buyer}，账户主体是${account}。请说明两者关系并附凭证，或请开票方更正。`,
    }
    return { ...place, message }
  })
}

const kept = new WeakMap<Case, readonly Evidence[]>()

/** Compared once a case: a case is a value, another one is another object. */
function papersOfOthers(kase: Case, account: string): readonly Evidence[] {
  const known = kept.get(kase) ?? kase.evidence.filter((entry) => isOther(entry, account))
  kept.set(kase, known)
  return known
}

const isOther = ({ buyer, leftOut, confirmed }: Evidence, account: string): boolean =>
  confirmed && leftOut === null && buyer !== null && differ(buyer, account)

/** The buyer that the text names, against the account as the case or the text names it. */
function inText(plan: PlanText, account: string | null): Match[] {
  const parties = partiesIn(plan)
  if (!parties.some(({ role }) => role === 'buyer')) return []
  const owners = new Set(parties.flatMap(({ role, name }) => (role === 'owner' ? [name] : [])))
  if (account !== null) owners.add(account)
  const some = [...owners].slice(0, most)
  const known = new Map<string, boolean>()
  const isStranger = (name: string): boolean => {
    const said = known.get(name) ?? (some.length > 0 && some.every((one) => differ(one, name)))
    known.set(name, said)
    return said
  }
  return parties
    .filter(({ role, name }) => role === 'buyer' && isStranger(name))
    .map(({ start, end }) => ({ start, end, severity: 'warning' }))
}
const most = 8

function named(account: string, buyer: string): Record<string, unknown> {
  return {
    facts: { 'account-name': { value: account } },
    evidence: [{ id: 'e1', type: 'invoice', number: '2291', buyer }],
  }
}
