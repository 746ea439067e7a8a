import { type FoundQuantity, findQuantities } from '../../quantities.ts'
import { type Noun, nounAt } from './count-nouns.ts'

/** A whole number a text gives, with what it counts and how exact it is. */
export interface Count {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly noun: Noun
  readonly words: string
  readonly isExact: boolean
}

const vagueBefore =
  /(?:几|数|好|大概|大约|约|约莫|差不多|将近|接近|近|不到|超过|至少|最多|不少于|不超过|几乎|估计|可能|应该|\b(?:about|around|roughly|approximately|approx\.?|nearly|almost|over|under|some|circa|perhaps|maybe|probably|more than|less than|fewer than|at least|at most|up to|an estimated|between)|[~≈>＞<])(?:\s?(?:有|是|a|the))?\s?$/i
const vagueAfter =
  /^\s?(?:[多来几余]|左右|上下|以上|以下|\+|(?:[件个個套台箱位名人单张份条天]|units?|pcs|pieces|cartons|buyers|orders)\s?(?:左右|上下|以上|以下|多|or so)|or so\b|or more\b|-?ish\b|or \d|and \d{1,6} (?:units|cartons)? ?or\b)/i
const range = /^\s?(?:[-–—~～至到]|to\b|or\b|或)\s?\d/i
const vagueWords =
  /几[十百千件个箱位单张]|[十百千][几多来余]|若干|好些|很多|一些|不少|\b(?:several|a few|a couple|dozens|hundreds|many|some)\b/i

/** Numbers beside these words name a place, a phone or a paper unless a unit stands right after them. */
const naming =
  /invoice|order (?:no|number|id)|tracking|phone|\btel\b|mobile|fax|address|zip|street|\bst\b|road|\brd\b|avenue|\bave\b|suite|room|whatsapp|wechat|发票号?|票号|订单号|单号|编号|号码|电话|手机|微信|传真|地址|邮编|街道|大道|[省市区县镇].{0,12}[路街号]/i
const phone = /(?<![\d.])(?:\(?\d{2,4}\)?[ -]\d{3,4}[ -]?\d{3,4}|1[3-9]\d{9})(?!\d)/g
/** 每箱20件 and "20 per carton" are a rate, not a count. */
const perBefore = /每(?:箱|托|盒|柜|层)(?:装|有|放)?\s?$/
const perAfter =
  /^\s?(?:[件个套台只]|units?|pcs|pieces)?\s?(?:\/\s?\p{L}|(?:per|in each|in every|a|each) (?:carton|box|case|order|pallet)|每箱)/iu
const written = /\d/

/** The counts of a text. A number in words counts only right before what it counts; ranges are never exact. */
export function countsIn(text: string): Count[] {
  const phones = [...text.matchAll(phone)].map((hit) => [hit.index, hit.index + hit[0].length] as const)
  return findQuantities(text)
    .filter(({ start }) => !phones.some(([from, to]) => from <= start && start < to))
    .filter(({ value }) => Number.isInteger(value) && value >= 0 && value < 1e9)
    .map((found) => countOf(found, text))
    .filter((count) => isCounted(count, text))
}

function countOf({ start, end, value, words }: FoundQuantity, text: string): Count {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 24)
  const isExact =
    !vagueBefore.test(before) && !vagueAfter.test(after) && !range.test(after) && !endsRange(before)
  return { start, end, value, noun: nounAt(text, end), words, isExact }
}

const endsRange = (before: string): boolean => /\d\s?(?:[-–—~～至到]|to|or|或)\s?$/i.test(before)

function isCounted({ start, end, noun, words, value }: Count, text: string): boolean {
  const clause = clauseAround(text, start, end)
  if (perBefore.test(text.slice(Math.max(0, start - 8), start)) || perAfter.test(text.slice(end, end + 24)))
    return false
  if (!written.test(words)) {
    // "Never opened one carton" and 一件都没开 say that there was none.
    if (noun === 'bare' || noun === 'foreign' || noun === 'goods') return false
    return (
      value !== 1 || !/[没未不无]|每$|\b(?:never|not|no|without|none|each|every|per)\b|n[’']t\b/i.test(clause)
    )
  }
  return noun !== 'bare' || !naming.test(clause)
}

/** Commas and stops end a clause; between Chinese words a space does so too. */
const clauseEnd = /[\n,，;；。|]|(?<=\p{Script=Han})\s{1,8}|(?<!\s)\s{1,8}(?=\p{Script=Han}{2})/u

/** The clause in which a span stands. */
export function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 80), start).split(clauseEnd)
  const after = text.slice(end, end + 80).split(clauseEnd)
  return `${before.at(-1) ?? ''}${text.slice(start, end)}${after[0] ?? ''}`
}

/** The words that make an amount inexact, as the seller wrote them; null where nothing does. */
export function vagueAmount(text: string): string | null {
  const count = countsIn(text).find(({ isExact }) => !isExact)
  if (count) return clauseAround(text, count.start, count.end).trim().slice(0, 40)
  const hit = vagueWords.exec(text)
  return hit
    ? clauseAround(text, hit.index, hit.index + hit[0].length)
        .trim()
        .slice(0, 40)
    : null
}
