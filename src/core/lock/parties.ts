import type { Token } from './breach.ts'
import { stem } from './english-stem.ts'

export const people = new Set(
  `we i amazon supplier vendor manufacturer maker factory distributor dealer trader carrier courier buyer customer consumer purchaser seller
owner lead leader manager head clerk officer inspector keeper packer picker agent staff employee worker team accountant designer editor engineer laboratory lab brand`
    .split(/\s+/)
    .map(stem)
    .concat(
      '承运商 老板 质检员 供应商 供货商 工厂 厂家 生产商 制造商 经销商 品牌方 权利人 买家 顾客 客户 亚马逊 财务 客服 运营 质检 仓管员 打包员 采购员 主管 经理'.split(
        ' ',
      ),
    ),
)

/** A name that no other word stands for: a supplier, a brand. */
export const isFirm = ({ kind, run, key }: Token): boolean =>
  kind === 'name' &&
  run === undefined &&
  key.length > 1 &&
  !/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|asin|sku|fba|fbm|id|po|qc|usd|rmb|ltd|ab|co|llc|inc)$/.test(
    key,
  )

const ours = new Set(['我们', '我方', '我司', '我', '本公司', '本店'])
/** One name for all that we call ourselves. */
export const partyOf = ({ key }: Token): string => (ours.has(key) ? '我们' : key)
export const isParty = (token: Token): boolean =>
  ours.has(token.key) || people.has(token.key) || isFirm(token)
