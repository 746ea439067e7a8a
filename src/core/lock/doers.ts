import type { Breach, Reading, Token } from './breach.ts'
import { agrees } from './compare.ts'
import { stem } from './english-stem.ts'

export const people = new Set(
  `we i amazon supplier vendor manufacturer maker factory distributor dealer trader carrier courier buyer customer consumer purchaser seller
owner lead leader manager head clerk officer inspector keeper packer picker agent staff employee worker team accountant designer editor engineer laboratory lab brand`
    .split(/\s+/)
    .map(stem)
    .concat(
      '供应商 供货商 工厂 厂家 生产商 制造商 经销商 品牌方 权利人 买家 顾客 客户 亚马逊 财务 客服 运营 质检 仓管员 打包员 采购员 主管 经理'.split(
        ' ',
      ),
    ),
)

/** Who does what stays: no one else does it after than before. */
export function compareDoers(before: Reading, after: Reading): Breach[] {
  const [sure, fresh] = [doersIn(before, false), doersIn(after, false)]
  const old = [...doersIn(before, true), ...sure]
  const come = fresh.filter((token) => !old.some((other) => agrees(other, token)))
  const gone = sure.filter((token) => !fresh.some((other) => agrees(other, token)))
  const ours = (tokens: readonly Token[], keys: string): number =>
    tokens.filter(({ key }) => ` ${keys} `.includes(` ${key} `)).length
  const [mine, others] = ['our ours we us', 'their they them his her he she']
  const less = (keys: string): boolean => ours(after.tokens, keys) < ours(before.tokens, keys)
  const more = ours(after.tokens, others) > ours(before.tokens, others)
  if (more && (less('our ours') || less('we us'))) return [{ kind: 'who', before: 'our', after: 'their' }]
  const [came, went] = [come[0], gone[0]]
  return came && (went || !mine.includes(came.key))
    ? [{ kind: 'who', before: went?.words ?? '', after: came.words }]
    : []
}

/** Those who stand before the verb of an active clause, and those who stand after "by". */
function doersIn({ tokens }: Reading, maybe: boolean): Token[] {
  const clauses = [...Map.groupBy(tokens, ({ clause }) => clause).values()]
  return clauses.flatMap((clause) => {
    const verb = clause.findIndex(
      ({ status }) => status !== undefined && status !== 'T' && (maybe || (status !== '?' && status !== 'f')),
    )
    return clause.filter((token, i) => {
      if (!people.has(token.key)) return false
      if (clause[i - 1]?.key === 'by' || clause[i - 2]?.key === 'by') return true
      const isSubject = verb >= 0 && i < verb && !clause[verb]?.passive
      return isSubject && !clause.slice(Math.max(0, i - 3), i).some(({ key }) => prepositions.has(key))
    })
  })
}

const prepositions = new Set('of to from with for at in on by about'.split(' '))
