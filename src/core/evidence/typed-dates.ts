import type { Evidence } from '../case.ts'
import { findBareDays } from '../bare-days.ts'
import { findDates, readDay } from '../dates.ts'
import type { Lang } from '../text.ts'
import { typeWords } from './document-words.ts'

const bought = /(?:purchase|bought|order|采购|购买|下单|订购|进货)[^,，;；\0]{0,16}$/i
const between = /^\s?(?:到|至|[-–—~～]|to|until|till|through)\s?$/i
const endsBefore =
  /(?:\b(?:until|till|thru|through|expir(?:es?|ing|y)(?:\son)?|valid(?:ity)?(?: (?:up )?(?:to|from|for))?|good for|ends?(?:\son)?)|有效期?(?:至|到|是|为)?|截止(?:到|至)?|到期(?:日|时间)?)[\s:：]{0,2}$/i
const endsAfter = /^\s?(?:到期|为止|止|前有效|之前有效)/
const near =
  /(?:上个?|本|这个?)月\s?\d{1,2}\s?[日号]|昨天|前天|今天|\byesterday\b|\btoday\b|\b\d{1,2}(?:st|nd|rd|th) (?:of )?(?:last|this) month\b/i

interface Stretch {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** Runs of validity (1 January 2025 to 31 December 2026, 有效期至…): they tell no day of issue. */
function termsIn(text: string): Stretch[] {
  const dates = findDates(text)
  return dates.flatMap((date, i) => {
    const next = dates[i + 1]
    const former = dates[i - 1]
    if (next && between.test(text.slice(date.end, next.start)))
      return [{ start: date.start, end: next.end, words: text.slice(date.start, next.end) }]
    if (former && between.test(text.slice(former.end, date.start))) return []
    const isEnd = endsBefore.test(text.slice(0, date.start)) || endsAfter.test(text.slice(date.end))
    return isEnd ? [{ start: date.start, end: date.end, words: date.words }] : []
  })
}

/** Days of a text: those written in full, else one such as 3/9 or 上个月28号. */
function daysIn(text: string): Stretch[] {
  const found = findDates(text)
  if (found.length > 0) return found
  const bare = findBareDays(text)
  if (bare.length > 0) return bare
  const hit = near.exec(text)
  return hit ? [{ start: hit.index, end: hit.index + hit[0].length, words: hit[0] }] : []
}

export interface TypedDates {
  readonly dates: Partial<Pick<Evidence, 'issuedOn' | 'purchasedOn'>>
  /** Days that could not be kept, as typed. */
  readonly unread: readonly string[]
}

const rough =
  /(?:大概|大约|差不多|好像|约|\b(?:about|around|roughly|approx\.?|circa)(?:\sthe)?)[\s是在于]{0,3}$/i

/** The day beside a purchase contract or an order confirmation is that paper's own. */
const withoutPapers = (text: string): string =>
  typeWords.reduce((rest, [, pattern]) => rest.replace(pattern, '\0'), text)

/** The day of issue and the day of purchase that a piece tells; terms, rough days and days of two readings are handed back. */
export function readTypedDates(text: string, evidence: Evidence, today: string, lang: Lang): TypedDates {
  const read: { issuedOn?: string; purchasedOn?: string } = {}
  const terms = termsIn(text)
  const unread = terms.map(({ words }) => words)
  for (const date of daysIn(text)) {
    if (terms.some((term) => date.start >= term.start && date.end <= term.end)) continue
    const before = text.slice(Math.max(0, date.start - 40), date.start)
    const after = text.slice(date.end, date.end + 8)
    const until = read.issuedOn ?? evidence.issuedOn ?? today
    const isPurchase = bought.test(withoutPapers(before)) || /^\s?(?:采购|购买|下单|进货)/.test(after)
    const day = readDay(date.words, isPurchase && until !== '-' ? until : today, lang)
    if ('problem' in day || rough.test(before) || /^\s?(?:左右|前后|上下)/.test(after))
      unread.push(date.words)
    else if (isPurchase && evidence.purchasedOn === null) read.purchasedOn ??= day.day
    else if (!isPurchase && evidence.issuedOn === null && read.issuedOn === undefined) read.issuedOn = day.day
    else if (
      ![evidence.issuedOn, evidence.purchasedOn, read.issuedOn, read.purchasedOn, '-'].includes(day.day)
    )
      unread.push(date.words)
  }
  return { dates: read, unread }
}
