import type { Breach, Reading, Token } from './breach.ts'
import { isParty, partyOf } from './parties.ts'

const people = [
  '供应商',
  '供货商',
  '工厂',
  '厂家',
  '承运商',
  '物流商',
  '买家',
  '品牌方',
  '权利人',
  '财务',
  '仓库',
  '亚马逊',
]

/** 通知供应商: where nothing follows they are told something, and 通知供应商停止发货 they do something. */
const pivots = (party: string, isEnd: boolean): RegExp =>
  new RegExp(
    `(?:通知|要求|请|让|安排|告知|委托)${party}${isEnd ? '(?=[，。；、并]|$)' : '(?![并的和及与等])(?=\\p{Script=Han})'}`,
    'u',
  )

/** Chinese has no forms that tell a doer: of two in a clause the first one is, but where a preposition stands before it. */
export function compareChineseDoers(before: Reading, after: Reading): Breach[] {
  const pairs = ({ tokens, text }: Reading): [Token, Token][] =>
    [...Map.groupBy(tokens, ({ clause }) => clause).values()].flatMap((clause) => {
      const parties = clause.filter((token) => isParty(token))
      const [first, second] = parties
      if (!first || !second || partyOf(first) === partyOf(second)) return []
      const isLed = /[向给从由对与跟和把请将被为以及、的于]$/.test(text.slice(0, first.start))
      const isOwner = /^(?:的|、|和|及|与)/.test(text.slice(first.end))
      return isLed || isOwner ? [] : [[first, second]]
    })
  const told = people.find(
    (party) => pivots(party, true).test(before.text) && pivots(party, false).test(after.text),
  )
  if (told !== undefined) return [{ kind: 'who', before: '', after: told }]
  const old = pairs(before)
  const turned = pairs(after).find(([first, second]) =>
    old.some(([x, y]) => partyOf(x) === partyOf(second) && partyOf(y) === partyOf(first)),
  )
  if (turned) return [{ kind: 'who', before: turned[1].words, after: turned[0].words }]
  const receives = ({ tokens }: Reading): boolean =>
    tokens.some(
      ({ key, clause, start }) =>
        /^(?:收到|接到|接获)$/.test(key) &&
        tokens.some((token) => token.clause === clause && token.start > start && isParty(token)),
    )
  if (receives(after) && !/收到|接到|接获|获|得到|收取/.test(before.text))
    return [{ kind: 'who', before: '', after: '收到' }]
  const count = ({ tokens }: Reading, words: RegExp): number =>
    tokens.filter(({ key }) => words.test(key)).length
  const grows = (words: RegExp): number => count(after, words) - count(before, words)
  if (grows(/^(?:我们|我方|我司)$/) > 0 && grows(/^(?:其|它|他|她|他们|它们)$/) < 0)
    return [{ kind: 'who', before: '其', after: '我们' }]
  const [was, is] = [rolesIn(before), rolesIn(after)]
  const other = [...is].find(([party, role]) => {
    const before = was.get(party)
    return before === undefined
      ? party === '我们' && role === 'given'
      : before !== role && role !== '' && before !== ''
  })
  return other ? [{ kind: 'who', before: '', after: other[0] }] : []
}

/** Whether each party does something or is given something; empty where it stands otherwise, or both. */
function rolesIn({ tokens, text }: Reading): Map<string, string> {
  const roles = new Map<string, string>()
  tokens.forEach((token, i) => {
    if (!isParty(token)) return
    const isGiven = /[向给对]$/.test(text.slice(0, token.start))
    const isFirst = tokens
      .slice(0, i)
      .every((each) => each.clause !== token.clause || each.kind === 'date' || each.free)
    const isLed = /[从由与跟和把请将被为以及、的]$/.test(text.slice(0, token.start))
    const isOwner = /^(?:的|、|和|及|与)/.test(text.slice(token.end))
    const role = isGiven ? 'given' : isFirst && !isLed && !isOwner ? 'does' : ''
    const party = partyOf(token)
    roles.set(party, (roles.get(party) ?? role) === role ? role : '')
  })
  return roles
}
