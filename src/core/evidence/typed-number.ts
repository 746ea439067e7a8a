import { findDates } from '../dates.ts'
import { findQuantities } from '../quantities.ts'

const numberAfter =
  /(?:\bno\.|号码|编号|单号|invoices?|inv|fapiao|receipt|contract|loa|confirmation|report|record|note|发票|专票|普票|数电票|收据|合同|报告|记录|流水|回单|确认书?|票|单)\s?[:：]?\s?(?:no\.?|nr\.?|number|#|号码?|编号|第)?\s?[:：#]?\s?((?:[A-Za-z]{1,8}[-/]?)?\d[\w/-]{0,30}|[A-Za-z]{1,6}-[A-Za-z0-9-]{2,30})(?![\w]|\s?(?:units?|pcs|pieces?|rmb|usd|cny|eur|gbp|yuan|dollars?|元|块|件|个|套|张|份|年|月|日|号(?=[^码]|$)))/i
const numberBefore = /(?:invoice|发票|合同|收据|专票|普票)\s?([A-Za-z]{0,6}-?\d[\w/-]{2,30})\s?号/i

/** INV-1: the word for the paper is part of its number. */
const ownNumber = /(?<![\w-])(INV[-/]?\d[\w/-]{0,30})/i

/** The number of a paper in a piece; a day or a sum is none. */
export function numberIn(text: string): string | null {
  const found =
    ownNumber.exec(text)?.[1] ?? numberBefore.exec(text)?.[1] ?? numberAfter.exec(text)?.[1] ?? null
  if (
    found === null ||
    /^\d{1,2}\/\d{1,2}$/.test(found) ||
    findDates(text).some((date) => date.words.startsWith(found))
  )
    return null
  return /\d/.test(found) ? found : null
}

/** 2291 at the head of a line under a heading such as 发票：. */
export function leadingNumber(text: string): string | null {
  const found = /^([A-Za-z]{0,6}-?\d[\w/-]{2,30})(?=\s|$)/.exec(text)?.[1] ?? null
  const isValue = [...findDates(text), ...findQuantities(text)].some(
    ({ start, end, ...rest }) => start === 0 && end > 0 && (!('unit' in rest) || rest.unit !== null),
  )
  return isValue ? null : found
}
