import { isInvoice } from './is-invoice.ts'
import type { Case, Evidence } from '../case.ts'
import type { Text } from '../text.ts'
import { oneStop } from '../one-stop.ts'
import { nameOf } from './describe.ts'

/** What one comparison came to. Never a verdict on whether a document is genuine. */
export interface Check {
  readonly id: string
  readonly result: 'found' | 'not-found' | 'unclear' | 'conflicts' | 'not-checked'
  /** What was seen, and what to do next. */
  readonly message: Text
  /** Ids of the documents it is about. */
  readonly evidence: readonly string[]
}

export type CheckResult = Check['result']

export function check(
  id: string,
  result: CheckResult,
  entries: readonly Evidence[],
  en: string,
  zh: string,
): Check {
  return { id, result, message: { en: oneStop(en), zh }, evidence: entries.map((entry) => entry.id) }
}

/** "invoice 2291", 发票 2291: what a message calls a document. */
export function called(entry: Evidence): Text {
  const name = nameOf(entry)
  const number = entry.number === null ? '' : ` ${entry.number}`
  return { en: `${name.en}${number}`, zh: `${name.zh}${number}` }
}

/** The invoices that may be cited. */
export const invoicesOf = (kase: Case): Evidence[] =>
  kase.evidence.filter((entry) => isInvoice(entry.type) && entry.leftOut === null)

export const list = (entries: readonly Evidence[]): Text => ({
  en: entries.map((entry) => called(entry).en).join(', '),
  zh: entries.map((entry) => called(entry).zh).join('、'),
})
