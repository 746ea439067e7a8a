import type { Span } from './rule.ts'

/** A sum that does not come out: where it stands, what it makes and what the text says. */
export interface WrongSum extends Span {
  readonly sum: string
  readonly makes: string
  readonly told: string
}

const sign = String.raw`(?:[$¥￥€£]|US\$|\b(?:USD|RMB|CNY|EUR|GBP) ?)`
const unit = String.raw`(?: ?(?:[%％元件箱个個盒套只台单批张笔天]|美元|\b(?:units?|pieces|pcs|items|cartons?|boxes|lots|days|weeks|orders|buyers|USD|RMB|EUR|GBP|each)\b)){0,2}`
const term = String.raw`${sign}?\d[\d,]{0,11}(?:\.\d{1,4})?${unit}`
const operator = String.raw`(?: ?[+×x*÷/−] ?| [-–] | (?:plus|minus|times|less) |[加减乘]以?)`
const row = String.raw`${term}(?:${operator}${term}){1,8}`
const gives = String.raw` ?(?:=|等于|[,，]?共计?|[,，]?合计|[,，]?总计|,? ?\b(?:equals|makes?|gives?|comes? to|in total|altogether|together|total)\b:?) ?`
const clear = String.raw`(?<![\w.,#/-])`
const forward = new RegExp(`${clear}(?<row>${row})${gives}(?<told>${term})(?![\\d/]|[.,]\\d)`, 'gi')
const backward = new RegExp(
  `${clear}(?<told>${term})(?: \\w{2,14}){0,2} ?[=(（:：] ?(?<row>${row})(?= ?[)）.;,，。]|$)`,
  'gi',
)
const operators = new RegExp(operator, 'gi')
const mayHold = /[+×*÷=−]|\d ?x ?\d|等于|\b(?:plus|minus|times)\b/

/** 41 + 139 = 180, 12 x 20 = 240, USD 29.99 + 29.99 = 59.98, 500 units (200 + 300). */
export function wrongEquations(text: string, offset: number): WrongSum[] {
  if (!mayHold.test(text)) return []
  const found: WrongSum[] = []
  for (const pattern of [forward, backward]) {
    pattern.lastIndex = 0
    for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) {
      const { row: sum = '', told = '' } = hit.groups ?? {}
      const [value, isRounded] = worth(sum)
      const said = numberOf(told)
      const factor = /[%％]/.test(told) && /[÷/]/.test(sum) ? 100 : 1
      const step = 10 ** -(/\.(\d+)/.exec(told)?.[1]?.length ?? 0)
      if (Math.abs(value * factor - said) <= (isRounded ? step : step * 0.0001)) continue
      // One sum is told once, though both patterns may meet it.
      if (
        found.some(({ start, end }) => start < offset + pattern.lastIndex && end > offset + (hit?.index ?? 0))
      )
        continue
      const makes = `${Math.round(value * factor * 100) / 100}`
      found.push({ start: offset + hit.index, end: offset + pattern.lastIndex, sum, makes, told })
    }
  }
  return found
}

const numberOf = (words: string): number => Number(words.replaceAll(/[^\d.]/g, ''))

/** The value of a row of terms, multiplied and divided before it is added; and whether it may have been rounded. */
function worth(words: string): [number, boolean] {
  const terms = words.split(operators).map((one) => numberOf(one) / (/[%％]/.test(one) ? 100 : 1))
  operators.lastIndex = 0
  const signs = words.match(operators) ?? []
  let total = 0
  let product = terms[0] ?? 0
  let isRounded = false
  for (const [at, next] of terms.slice(1).entries()) {
    const how = (signs[at] ?? '').trim().toLowerCase()
    if (/^(?:[×x*]|times|乘)/.test(how)) product *= next
    else if (/^[÷/]/.test(how)) product /= next
    else {
      total += product
      product = /^(?:\+|plus|加)/.test(how) ? next : -next
    }
    isRounded ||= /^[÷/]/.test(how) || /[.%％]/.test(words)
  }
  return [total + product, isRounded && /[÷/×x*%％]|times|乘/.test(words)]
}
