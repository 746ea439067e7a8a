import type { SlotValue } from '../../case.ts'
import type { Text } from '../../text.ts'
import type { Slot } from './item.ts'
import {
  type FoundAnswer,
  answersKind,
  answersValue,
  findAnswers,
  papersOf,
  wordsValue,
} from './read-value.ts'
import type { Read } from './read-counts.ts'

const oneRole: Text = {
  en: 'One role should answer for it. Which one? For example the warehouse lead.',
  zh: '要有一个岗位负责。是哪一个？例如仓库主管。',
}

const filler =
  /(?:由|是|在|于|的|都|我们|我司|负责(?:检查|核对)?|来|做|检查|核对|一次|放在|存放|里|处|有|和|与|及|、|也|前|就|\b(?:by|is|are|at|in|on|the|a|an|our|and|with|it|who|checks?|does|do|we|have)\b)/gi
const negation = /不|没|非|未|除|\bno\b|\bnot\b|n[’']t\b|except|without/i
/** Between parts of a page stand joining words alone: 标题里的材质 is one thing, not two. */
const listing =
  /(?:我们|都|也|还|修?改了?|更正了?|更新了?|和|与|以及|及|跟|\b(?:and|the|we|our|changed|corrected|edited|also|both|in)\b)/gi
const joined = /^\s?(?:和|与|及|、|或|&|\band\b|\bor\b|\/)/i

interface Span {
  readonly start: number
  readonly end: number
}

/** The answer to one question about a role, a place, a cadence, a document, a name or a text. */
export function readOneText(slot: Slot, text: string): Read {
  if (slot.kind === 'identifier') return read(slot, identifierIn(slot, text))
  const found = findAnswers(text, papersOf([slot])).filter(({ kind }) => kind === answersKind(slot))
  if (found.length === 0 || !coversAll(slot, found, text)) return read(slot, wordsValue(slot, text))
  return readFound(slot, found)
}

function read(slot: Slot, value: SlotValue | null): Read {
  if (value && slot.kind === 'role' && isPlural(value)) return { slots: {}, problems: [oneRole] }
  return { slots: value ? { [slot.name]: value } : {}, problems: [] }
}

export function readFound(slot: Slot, found: readonly FoundAnswer[]): Read {
  const answers = [...new Set(found.map(({ answer }) => answer))]
  if (slot.kind === 'role' && answers.length > 1) return { slots: {}, problems: [oneRole] }
  return { slots: { [slot.name]: answersValue(slot.kind, answers) }, problems: [] }
}

/** True where the ready answers say all that the seller said; a short name beside a role may go. */
export function coversAll(slot: Slot, found: readonly Span[], text: string): boolean {
  const left = leftOf(found, text)
  if (negation.test(left)) return false
  if (answersKind(slot) === 'part') return !/[\p{L}\p{N}]/u.test(left.replace(listing, ''))
  const bare = left.replace(filler, '').replace(/[^\p{L}\p{N}]/gu, '')
  if (bare === '') return true
  return slot.kind === 'role' && bare.length <= 4 && !/[和与及、或&]|\b(?:and|or)\b/i.test(left)
}

function leftOf(found: readonly Span[], text: string): string {
  let left = ''
  let at = 0
  for (const { start, end } of found) {
    left += `${text.slice(at, start)} `
    at = end
  }
  return left + text.slice(at)
}

/** A ready answer inside a longer sentence counts unless the words right after it go on with something unread. */
export function standsAlone(
  { kind, end }: FoundAnswer,
  found: readonly FoundAnswer[],
  text: string,
): boolean {
  const after = text.slice(end, end + 16)
  const next = found.find((other) => other.start >= end)
  const gap = joined.exec(after)?.[0].length
  if (gap !== undefined) return next !== undefined && next.kind === kind && next.start <= end + gap + 4
  return kind !== 'cadence' || !/^[^\s,，;；。\n由]{1,6}[前后時时]/.test(after)
}

const codeToken = /[A-Za-z0-9][\w./#&-]*/g
const asin = /^(?:B0[A-Z0-9]{8}|\d{9}[\dX])$/

/** Short numbers are house numbers and counts; these capitals name things every seller has. */
const noCode = /^(?:\d{1,5}|FBA|FBM|ASIN|SKU|USA?|UK|EU|CN|OK|ID|PDF|QC|AM|PM|AWD|POA|LOA|UPC|EAN)$/

/** Codes in a text, with at least one digit or two capitals; ASINs are the case's, not a slot's. */
export function codesIn(text: string): string[] {
  return [...text.matchAll(codeToken)]
    .map(([token]) => token.replace(/[./#&-]{1,8}$/, ''))
    .filter((token) => (/\d/.test(token) || /^[A-Z]{2,}$/.test(token)) && !asin.test(token))
    .filter((token) => !noCode.test(token))
}

const identifierLead =
  /^\s?(?:(?:it|this|that) (?:is|was)|(?:the )?(?:model|code|number|no|nr|id|word|term|class)\b\.?(?: (?:is|was|no|number)\b\.?)?)\s?[:：]?\s?/i

function identifierIn(slot: Slot, text: string): SlotValue | null {
  const codes = codesIn(text)
  const [code] = codes
  if (code !== undefined && codes.length === 1 && text.length < 60) return wordsValue(slot, code)
  const runs = text.match(/[A-Za-z0-9][A-Za-z0-9 ./#&'’-]*/g) ?? []
  const [run] = runs
  if (/\p{Script=Han}/u.test(text) && run !== undefined && runs.length === 1) return wordsValue(slot, run)
  return wordsValue(slot, text.replace(identifierLead, '').replace(/^["“'«]|["”'»]$/g, ''))
}

function isPlural({ en }: SlotValue): boolean {
  return (
    en !== null &&
    /\b(?:we|they|everyone|everybody|all|both|two|three|several)\b|\b(?:and|or)\b|[a-z]{2}ers$/.test(en)
  )
}
