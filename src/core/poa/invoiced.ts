import { inside } from './figures.ts'
import type { PlanText } from './plan-text.ts'
import { cue } from './word-index.ts'

const invoices = cue('invoice invoices')
const named =
  /\binvoices?\s(?:no\.?\s?|number\s|#\s?)?(?=[\w-]*\d)([\w-]{2,20})|发票(?:号码?)?[:：]?\s?(?=[\w-]*\d)([\w-]{2,20})/i
// Units that are sold, removed or a share of others stand beside the invoice and not on it.
const others =
  /\b(?:sold|removed|refunded|inspected|pulled|of (?:the|these|which|them)|no invoice)\b|售|移除|退款|其中|没有发票/i

/**
 * The units that a plan tells as standing on its invoices, each invoice once; 0 where it tells none, or an invoice without
 * its units.
 */
export function invoicedIn(plan: PlanText): number {
  const units = new Map<string, number>()
  const sentences = [
    ...plan.sentencesWith(invoices),
    ...plan.hanSentences.filter(({ own }) => own.includes('发票')),
  ]
  for (const sentence of new Set(sentences)) {
    const hit = named.exec(sentence.own)
    if (hit === null || sentence.quoted) continue
    const told = inside(plan.figures.quantities, sentence).filter(({ unit }) => unit === 'unit')
    if (others.test(sentence.own)) continue
    const number = (hit[1] ?? hit[2] ?? '').toLowerCase()
    if (told.length === 0 && !units.has(number)) return 0
    const sum = told.reduce((all, { value }) => all + value, 0)
    units.set(number, Math.max(units.get(number) ?? 0, sum))
  }
  return [...units.values()].reduce((sum, value) => sum + value, 0)
}
