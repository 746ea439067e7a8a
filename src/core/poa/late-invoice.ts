import { daysBetween, type FoundDate } from '../dates.ts'
import { inside } from './figures.ts'
import type { PlanSentence, PlanText } from './plan-text.ts'
import { cue } from './word-index.ts'

const invoices = cue('invoice invoices invoiced')
const purchases = cue('purchase purchases purchased bought ordered')
// Bills for a month or a quarter are late by their nature.
const collective = /\b(?:collective|monthly|quarterly|consolidated|summary)\b|月结|汇总|季度|合并开票/i

type Role = 'issued' | 'bought' | null

// What stands nearest before a day tells what it is the day of; in Chinese it may stand right behind.
const roleWords =
  /\b(?:(invoiced?|invoices|dated|issued)|(purchases?d?|bought|ordered)|(?:sold|removed|paid|delivered|shipped|since|until|received|each))\b|(发票|开票|开具|开出)|(采购|购买|进货|下单)|移除|付款|发货|到货|售出|自/gi
const behind = /^(?:日|号)?的?(?:(发票|开票|开具|开的)|(采购|购买|进货|下单))/

function roleOf(own: string, from: number, to: number): Role {
  const after = behind.exec(own.slice(to, to + 8))
  if (after !== null) return after[1] === undefined ? 'bought' : 'issued'
  let role: Role = null
  roleWords.lastIndex = 0
  const before = own.slice(Math.max(0, from - 80), from)
  for (let hit = roleWords.exec(before); hit !== null; hit = roleWords.exec(before))
    role =
      hit[1] !== undefined || hit[3] !== undefined
        ? 'issued'
        : hit[2] !== undefined || hit[4] !== undefined
          ? 'bought'
          : null
  return role
}

const month = '(january|february|march|april|may|june|july|august|september|october|november|december)'
const monthIssued = new RegExp(
  String.raw`\b${month}(?: \d{4})? invoices?\b|\binvoices? (?:from|of|in) ${month}\b`,
  'i',
)
const monthBought = new RegExp(
  String.raw`\b(?:bought|purchased|ordered|purchases?)\b[^.;]{0,30}\b(?:in|of|from) ${month}\b|\b${month}(?: \d{4})? purchases?\b`,
  'i',
)
const zhIssued = /(?<!\d)(\d{1,2})月(?:\d{1,2}[日号])?(?:的)?(?:发票|开票|开具|开出)/
const zhBought = /(?<!\d)(\d{1,2})月(?:\d{1,2}[日号])?(?:的)?(?:采购|购买|进货|下单)/
const monthNames =
  'january february march april may june july august september october november december'.split(' ')

/** Sentences that tell an invoice as issued more than 60 days after the purchase it is for. */
export function lateIn(plan: PlanText): readonly PlanSentence[] {
  const english = plan.sentencesWith(invoices, purchases)
  const chinese = plan.hanSentences.filter(
    ({ own }) => /发票|开票/.test(own) && /采购|购买|进货|下单/.test(own),
  )
  const held = chinese.length === 0 ? english : [...new Set([...english, ...chinese])]
  return held.filter((one) => !one.heading && !one.quoted && !collective.test(one.own) && isLate(plan, one))
}

function isLate(plan: PlanText, { own, start, end }: PlanSentence): boolean {
  const days = new Map<Role, FoundDate>()
  for (const date of inside(plan.figures.dates, { start, end })) {
    const role = roleOf(own, date.start - start, date.end - start)
    if (!days.has(role)) days.set(role, date)
  }
  const [issued, bought] = [days.get('issued'), days.get('bought')]
  if (issued?.iso && bought?.iso) return daysBetween(bought.iso, issued.iso) > 60
  const [issue, purchase] = [
    monthOf(own, issued, monthIssued, zhIssued),
    monthOf(own, bought, monthBought, zhBought),
  ]
  // Without the years, three months on is late and nearly a year on is the month before.
  return (
    issue !== null &&
    purchase !== null &&
    (issue - purchase + 12) % 12 >= 3 &&
    (issue - purchase + 12) % 12 < 10
  )
}

/** 1 to 12: the month of a date, or of the words that name it. */
function monthOf(own: string, date: FoundDate | undefined, english: RegExp, chinese: RegExp): number | null {
  const told = date?.iso?.slice(5, 7) ?? date?.month?.slice(5, 7) ?? date?.monthDay?.slice(0, 2)
  if (told !== undefined) return Number(told)
  const hit = english.exec(own) ?? chinese.exec(own)
  const word = hit?.slice(1).find((group) => group !== undefined)
  if (word === undefined) return null
  return /^\d/.test(word) ? Number(word) : monthNames.indexOf(word.toLowerCase()) + 1
}
