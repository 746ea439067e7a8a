/** A month and a day as two bare numbers: 3/9, 3.9. Which is which is not said here. */
export interface BareDay {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly a: string
  readonly b: string
}

const pair = /(?<![\w./:+-])(\d{1,2})([./-])(\d{1,2})(?![\w/:%％]|[.-]\d)/g
/** Words that make a figure with a point a day and not a number. */
const dayBefore = /(?:on|since|dated?|于|在|是|日期|时间)[\s:：]{0,2}$/i
const dayAfter =
  /^\s?(?:收到|收的|开|发|下|采购|购买|买|进|签|付|补|寄|到货?|的|号|日|那天|当天|以?前|以?后|起|之)/
const noDay = /^\s?(?:of\b|折|元|块|万|千|个|件|米|公斤|kg|cm|usd|inch|小时|hours?|days?|天|percent)/i

/** Bare days of an answer to “which day”; 3.9 counts as one only by itself or beside a word of a day. */
export function findBareDays(text: string): BareDay[] {
  return Array.from(text.matchAll(pair)).flatMap((hit) => {
    const [words, a = '', sign = '', b = ''] = hit
    const start = hit.index
    const end = start + words.length
    const after = text.slice(end, end + 8)
    if (noDay.test(after) || Number(a) === 0 || Number(b) === 0) return []
    const isAlone =
      /^\W*$/.test(text.slice(0, start)) && !/[\p{L}\d]/u.test(text.slice(0, start) + text.slice(end))
    const isDay = sign === '/' || isAlone || dayAfter.test(after) || dayBefore.test(text.slice(0, start))
    return isDay ? [{ start, end, words, a, b }] : []
  })
}
