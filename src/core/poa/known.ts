import type { Case } from '../case.ts'
import { addDays, findDates } from '../dates.ts'
import { unitsOn } from '../evidence/counted.ts'
import { plainName } from '../evidence/same-name.ts'
import { findQuantities } from '../quantities.ts'
import { findItem } from './catalogue/index.ts'
import { SearchedText } from './searched-text.ts'
import { shortOf } from './units.ts'

/** What the case knows, in the forms in which a letter can say it. */
export interface Known {
  readonly days: ReadonlySet<string>
  /** `YYYY-MM`, `MM-DD` and years of these days. */
  readonly months: ReadonlySet<string>
  readonly monthDays: ReadonlySet<string>
  readonly years: ReadonlySet<number>
  readonly numbers: ReadonlySet<number>
  /** All its words without spaces and hyphens, lower case, to look identifiers up in. */
  readonly compact: SearchedText
  /** All its words as party names are compared. */
  readonly names: string
}

/** Facts, documents, slots, catalogue wording and notice; what is not confirmed is not known. */
export function knownOf(kase: Case): Known {
  const kept = read.get(kase)
  if (kept !== undefined) return kept
  const known = readKnown(kase)
  read.set(kase, known)
  return known
}

// A case is a value: another one is another object.
const read = new WeakMap<Case, Known>()

function readKnown(kase: Case): Known {
  const text = wordsOf(kase)
  const dates = findDates(text)
  const days = new Set(
    dates.flatMap((date) => (date.iso ? [date.iso] : [...date.candidates, date.monthDay ?? ''])),
  )
  const { receivedOn = null, invoiceWindowDays = null } = kase.notice ?? {}
  if (receivedOn !== null && invoiceWindowDays !== null) days.add(addDays(receivedOn, -invoiceWindowDays))
  // The year in which units are counted is the coach's own measure, whatever window the notice prints.
  const numbers = new Set([...numbersOf(text), ...sumsOf(kase), 365])
  return {
    days,
    months: new Set([
      ...[...days].map((day) => day.slice(0, 7)),
      ...dates.flatMap(({ month }) => month ?? []),
    ]),
    monthDays: new Set([...days].map((day) => day.slice(-5))),
    years: new Set([...days].map((day) => Number(day.slice(0, 4)))),
    numbers,
    compact: new SearchedText(compactOf(text)),
    names: plainName(text),
  }
}

/** Figures that stand by themselves; the digits of a date or an identifier tell no quantity. */
function numbersOf(text: string): number[] {
  let rest = text
  for (const { start, end } of findDates(text).toReversed())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  const digits = Array.from(
    rest.matchAll(/(?<![\w.-])\d{1,12}(?:[,，]\d{3}){0,4}(?:\.\d{1,4})?(?![\w-])/g),
    ([n]) => Number(n.replaceAll(/[,，]/g, '')),
  )
  return [...digits, ...findQuantities(text).map(({ value }) => value)]
}

export const compactOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s/_.-]/g, '')

function wordsOf(kase: Case): string {
  const facts = Object.entries(kase.facts).flatMap(([id, fact]) =>
    fact.confirmed ? [id, fact.value, fact.words] : [],
  )
  // Of a read paper what stands on it, and not where. One that was withdrawn is known only where Amazon has it.
  const sent = new Set(kase.rounds.flatMap(({ exhibits }) => exhibits))
  const evidence = kase.evidence
    .filter(({ confirmed, leftOut, id }) => (confirmed && leftOut === null) || sent.has(id))
    .map(({ source, ...entry }) => [
      entry,
      source?.fields.map(({ value, text }) => [value, text]),
      source?.goods.map(({ text, units, price, amount }) => [text, units, price, amount]),
    ])
  const choices = kase.choices.map((choice) => {
    const item = findItem(choice.item)
    return [choice.slots, choice.proof, item?.sentence, item?.planned]
  })
  const edits = kase.edits.filter((edit) => edit.accepted && edit.by === 'seller').map((edit) => edit.after)
  const replies = kase.rounds.map((round) => [
    round.submittedOn,
    round.channel,
    round.replies.map((reply) => [reply.text, reply.receivedOn]),
  ])
  return stringsIn([facts, evidence, choices, edits, replies, noticeWords(kase), kase.title]).join('\n')
}

function noticeWords({ notice }: Case): unknown {
  if (notice === null) return []
  const { text, asins, complaintIds, brands, deadlines, questions, right } = notice
  const { receivedOn, sentOn, invoiceWindowDays, invoiceUnits } = notice
  return [
    text,
    asins,
    complaintIds,
    brands,
    deadlines,
    questions,
    right,
    receivedOn,
    sentOn,
    invoiceWindowDays,
    invoiceUnits,
  ]
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn)
  return []
}

/** Sums and counts that follow from the case: units of all invoices, what is over or short, how many papers of a type. */
function sumsOf(kase: Case): number[] {
  const cited = kase.evidence.filter((entry) => entry.leftOut === null && entry.confirmed)
  const invoices = cited.filter((entry) => entry.type === 'invoice' || entry.type.startsWith('fapiao'))
  const invoiced = invoices.reduce((sum, entry) => sum + (entry.units ?? 0), 0)
  const fact = (id: string) => (typeof kase.facts[id]?.value === 'number' ? Number(kase.facts[id].value) : 0)
  const [sold, stock, removed] = [fact('units-sold'), fact('units-stock'), fact('units-removed')]
  const types = [...Map.groupBy(cited, (entry) => entry.type).values()].map((group) => group.length)
  const perListing = (kase.notice?.asins ?? []).map((asin) =>
    invoices
      .filter((entry) => entry.asins.includes(asin))
      .reduce((sum, entry) => sum + (unitsOn(entry, asin) ?? 0), 0),
  )
  const short = shortOf(kase)
  const sums = [
    invoiced,
    sold + stock,
    sold + stock + removed,
    stock + removed,
    Math.abs(invoiced - sold),
    Math.abs(invoiced - Math.max(sold, stock)),
    Math.abs(invoiced - sold - stock),
  ]
  return [
    ...sums,
    ...perListing,
    short.open,
    short.total,
    short.total - short.open,
    ...types,
    invoices.length,
    cited.length,
    kase.notice?.asins.length ?? 0,
    kase.rounds.length,
    kase.rounds.length + 1,
  ]
}
