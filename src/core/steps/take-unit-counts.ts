import type { Case } from '../case.ts'
import { type CountField, readUnitCounts, type UnitCounts } from '../evidence/read-unit-counts.ts'
import { numberOf, withFact, withoutFact } from '../facts.ts'
import type { Context, Note } from '../question.ts'
import type { Text } from '../text.ts'

const facts = { sold: 'units-sold', stock: 'units-stock', removed: 'units-removed' } as const
type Kept = keyof typeof facts
const kept = Object.keys(facts) as Kept[]

const names: Record<CountField, Text> = {
  sold: { en: 'sold', zh: '卖了' },
  stock: { en: 'in stock', zh: '库存' },
  removed: { en: 'removed', zh: '移除' },
  bought: { en: 'bought', zh: '进货' },
  returned: { en: 'returned', zh: '退货' },
}

/** The case with the units that the words tell, of each listing and in all, and what was read, said back. */
export function takeUnitCounts(
  context: Context,
  words: string,
): { kase: Case; notes: Note[]; read: boolean } {
  const open = (['sold', 'stock'] as const).filter((field) => numberOf(context.kase, facts[field]) === null)
  const told = readUnitCounts(words, open.length === 0 ? ['sold', 'stock'] : open)
  let next = context.kase
  for (const [asin, counts] of Object.entries(told.perAsin))
    for (const field of kept) next = put(context, `${facts[field]}/${asin}`, counts[field], words, next)
  for (const field of kept) {
    const total = told.totals[field]
    next = put(context, facts[field], total, words, next)
    if (total !== undefined) next = withoutOldListings(next, field, total)
    else if (Object.values(told.perAsin).some((counts) => counts[field] !== undefined))
      next = put(context, facts[field], sumOf(next, field) ?? undefined, words, next)
  }
  const notes = [...noted(told, next), ...questions(told, next)].map((text) => ({ text }))
  return { kase: next, notes, read: next !== context.kase }
}

function put(context: Context, id: string, value: number | undefined, words: string, kase: Case): Case {
  return value === undefined ? kase : withFact(context, id, value, words, kase)
}

/** Every listing the case knows; a sum is a total only when each of them has its figure. */
function listings(kase: Case): string[] {
  const told = Object.keys(kase.facts).flatMap((id) => /^units-(?:sold|stock)\/(.+)$/.exec(id)?.[1] ?? [])
  return [...new Set([...(kase.notice?.asins ?? []), ...told])]
}

function sumOf(kase: Case, field: Kept): number | null {
  const values = listings(kase).map((asin) => numberOf(kase, `${facts[field]}/${asin}`))
  const known = values.filter((value) => value !== null)
  return known.length === values.length ? known.reduce((sum, value) => sum + value, 0) : null
}

/** Figures of single listings that a new total contradicts are no longer true. */
function withoutOldListings(kase: Case, field: Kept, total: number): Case {
  const sum = sumOf(kase, field)
  if (sum === null || sum === total) return kase
  return listings(kase).reduce((now, asin) => withoutFact(now, `${facts[field]}/${asin}`), kase)
}

function noted(told: UnitCounts, kase: Case): Text[] {
  const inWords = (counts: UnitCounts['totals'], of: readonly CountField[]): Text => {
    const said = of.flatMap((field) =>
      counts[field] === undefined ? [] : [{ ...names[field], n: counts[field] }],
    )
    return {
      en: said.map(({ en, n }) => `${en} ${n}`).join(', '),
      zh: said.map(({ zh, n }) => `${zh}${n}件`).join('，'),
    }
  }
  const each = Object.entries(told.perAsin).flatMap(([asin, counts]) => {
    const text = inWords(counts, kept)
    return text.en === '' ? [] : [{ en: `${asin} ${text.en}`, zh: `${asin} ${text.zh}` }]
  })
  const totals = Object.fromEntries(
    kept.flatMap((field) => {
      const isTold =
        told.totals[field] !== undefined ||
        (each.length > 1 && Object.values(told.perAsin).some((counts) => counts[field] !== undefined))
      const total = numberOf(kase, facts[field])
      return isTold && total !== null ? [[field, total]] : []
    }),
  )
  const all = inWords(totals, kept)
  const sum = each.length > 0 && all.en !== '' ? { en: `in all ${all.en}`, zh: `合计${all.zh}` } : all
  const parts = [...each, sum].filter(({ en }) => en !== '')
  const other = inWords(told.totals, ['bought', 'returned'])
  return [
    ...(parts.length === 0
      ? []
      : [
          {
            en: `Noted: ${parts.map(({ en }) => en).join('; ')}.`,
            zh: `记下了：${parts.map(({ zh }) => zh).join('；')}。`,
          },
        ]),
    ...(other.en === ''
      ? []
      : [{ en: `Read but not counted here: ${other.en}.`, zh: `读到但这里不算：${other.zh}。` }]),
  ]
}

/** What has to be asked before it can be kept. */
function questions(told: UnitCounts, kase: Case): Text[] {
  const asked: Text[] = []
  if (told.rough.length > 0) {
    const rough = told.rough.join(', ')
    asked.push({
      en: `“${rough}” is not exact. Please give the figures of the reports: Reports > Business Reports, units ordered in the last 365 days, and Inventory for the stock.`,
      zh: `“${rough}”不是准确数。请按后台报表填：销量看“数据报告 > 业务报告”过去365天的已订购商品数量，库存看“库存”页面。`,
    })
  }
  for (const field of kept) {
    const values = told.several[field]
    if (values === undefined) continue
    asked.push({
      en: `I read more than one figure for units ${names[field].en}: ${values.join(' and ')}. What is the total of all?`,
      zh: `“${names[field].zh}”我读到不止一个数：${values.join('、')}。合计是多少件？`,
    })
  }
  if (told.unplaced.length > 0) {
    const rest = told.unplaced.join(', ')
    asked.push({
      en: `I did not use: ${rest}. I need units, all together.`,
      zh: `这些没有用上：${rest}。我要的是件数，所有合计。`,
    })
  }
  const half = kept.filter((field) =>
    Object.values(told.perAsin).some((counts) => counts[field] !== undefined),
  )
  for (const field of half) {
    const without = listings(kase).filter((asin) => numberOf(kase, `${facts[field]}/${asin}`) === null)
    if (without.length > 0 && numberOf(kase, facts[field]) === null)
      asked.push({
        en: `Units ${names[field].en} of ${without.join(', ')} are still open.`,
        zh: `还缺 ${without.join('、')} 的${field === 'sold' ? '销量' : field === 'stock' ? '库存' : '移除数'}。`,
      })
  }
  return asked
}
