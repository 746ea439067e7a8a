import { isApproximate } from '../approximate.ts'
import { findBareDays } from '../bare-days.ts'
import { findDates } from '../dates.ts'
import { type FoundQuantity, findQuantities } from '../quantities.ts'

const paperBefore = /(?:发票|专票|普票|数电票|合同|收据|单据?|票|证|书)\s?(?:一共|共|有)?\s?$/
const paperAfter = /^\s?[张張]\s?(?:增值税)?(?:发票|专票|普票|票|收据|单|合同|照片|图)/

/** Counts of goods: units, tables by the 张; 张 of papers are none. */
function goodsIn(text: string): FoundQuantity[] {
  return findQuantities(text).filter(({ start, end, unit }) => {
    const after = text.slice(end)
    if (unit === 'document')
      return /^\s?[张張]/.test(after) && !paperAfter.test(after) && !paperBefore.test(text.slice(0, start))
    return unit === 'unit' || unit === 'carton'
  })
}

const weight = /[^\s,，、;；。\d]{0,10}\d{1,9}(?:\.\d{1,3})?\s?(?:吨|公斤|千克|kgs?\b|tons?\b|tonnes?\b)/gi

/** Rough counts of goods, and goods by weight, as typed: they are asked about and never taken. */
export function unclearCounts(text: string): string[] {
  const rough = findQuantities(text)
    .filter(
      ({ unit, start, end }) =>
        (unit === null || unit === 'unit' || unit === 'carton' || unit === 'document') &&
        isApproximate(text, start, end),
    )
    .map(({ start, end }) => {
      const head =
        /(?:[a-z]{1,12}\s|[大概约差不多将近估计超过到至少几是]{1,5}\s?|[~～≈]\s?)$/i.exec(
          text.slice(0, start),
        )?.[0] ?? ''
      const tail = /^\s?[^\s,，、;；。]{0,8}/.exec(text.slice(end))?.[0] ?? ''
      return `${head}${text.slice(start, end)}${tail}`.trim()
    })
  return [...rough, ...Array.from(text.matchAll(weight), ([words]) => words.trim())]
}

/** The units a stretch tells: the one count of goods, or the one called the total; boxes count where there is nothing else. */
export function unitsIn(text: string): number | null {
  const exact = goodsIn(text).filter(({ start, end }) => !isApproximate(text, start, end))
  const single = exact.filter(({ unit }) => unit !== 'carton')
  const counts = single.length > 0 ? single : exact
  const total = counts.find((quantity) =>
    /(?:total|in all|sum|共|合计|总)[^\d]{0,8}$/i.test(text.slice(0, quantity.start)),
  )
  const [only] = counts
  const value = total ?? (counts.length === 1 ? only : undefined)
  return value && Number.isInteger(value.value) ? value.value : null
}

/** The piece without its dates and counts, so that a party's name is not read through them. */
export function withoutValues(text: string): string {
  const spans = [
    ...findDates(text),
    ...findBareDays(text),
    ...findQuantities(text).filter(({ unit }) => unit !== null),
  ]
  let rest = text
  for (const { start, end } of spans.toSorted((a, b) => b.start - a.start)) {
    const unit =
      /^\s?(?:units?|pcs|pieces?|sets?|cartons?|boxes|rmb|usd|cny|eur|gbp|yuan|dollars?|元|块钱?|[件个個张張台套只双条把支瓶箱])/i.exec(
        rest.slice(end),
      )?.[0].length ?? 0
    rest = `${rest.slice(0, start)}\u0000${rest.slice(end + unit)}`
  }
  return rest
}
