import { findDates } from '../dates.ts'
import { deniedIn } from './denied.ts'
import { companyEnd, labelWords, type TypedField, typeWords } from './document-words.ts'
import type { DocumentType } from '../words.ts'

/** One bit of a typed line: a value, its label if it had one, the type of document it names. */
export interface TypedPiece {
  readonly text: string
  readonly label: TypedField | null
  readonly type: DocumentType | null
  readonly newLine: boolean
  readonly afterBlank: boolean
  /** Nothing in it tells of a paper that is held: what it names is said to be missing, or it is unclear which is meant. */
  readonly isDenied: boolean
}

const nameGoesOn = /^\s?(?:ltd|limited|inc|llc|l\.l\.c|corp|gmbh|pte|pty|s\.a|b\.v)\b/i
const abbreviated =
  /(?:\b(?:co|ltd|inc|corp|no|nr|st|rd|ave|mr|mrs|ms|dr|tel|inv|doc|dept|approx|ca|vs|b\.v|s\.a|l\.l\.c)|\b[a-z])$/i
const paidBy = /^paid (?:by|via|through|with) /i
const joined = /^(?:\s(?:and|plus|&)\s|\s?(?:和|以及|还有|加上?)\s?)/i

/** True where the words begin with the name of a paper, a number of one, or how it was paid. */
const beginsPaper = (words: string): boolean =>
  typeWords.some(([, pattern]) =>
    [0, 1].includes(pattern.exec(words.replace(/^(?:an?|the|one|supplier) (?=\S)/i, ''))?.index ?? -1),
  )

/** The typed text cut at commas and their kin, but not inside a date, a number or a company's name. */
export function splitTyped(text: string): TypedPiece[] {
  const pieces: TypedPiece[] = []
  let afterBlank = false
  for (const line of text.split(/\r?\n|(?<=[。])(?=\S)|\s(?=\d{1,2}[)）]\s?\D)/).flatMap(sentencesOf)) {
    const raw = line.replace(/^\s*(?:[-*•·]|\d{1,2}[.、)](?!\d)|[(（]\d{1,2}[)）])\s*/, '').trim()
    if (raw === '') {
      afterBlank = pieces.length > 0
      continue
    }
    const parts = cut(raw)
    for (const [i, part] of parts.entries()) {
      const piece = pieceOf(part, i === 0, afterBlank && i === 0)
      const last = pieces.at(-1)
      // An address goes on over its own commas.
      if (last?.label === 'address' && i > 0 && isPlain(piece))
        pieces[pieces.length - 1] = {
          ...last,
          text: `${last.text}${/[\u4e00-\u9fff]/.test(last.text) ? '，' : ', '}${piece.text}`,
        }
      else if (last?.isDenied && i > 0 && isListed(piece.text))
        pieces.push({ ...piece, type: null, isDenied: true })
      else pieces.push(piece)
    }
    afterBlank = false
  }
  return pieces
}

/** A full stop ends a paper's line where the next sentence begins with a paper. */
function sentencesOf(line: string): string[] {
  const found: string[] = []
  let from = 0
  for (const { index } of line.matchAll(/[.!]\s/g)) {
    if (!beginsPaper(line.slice(index + 2, index + 80).trim())) continue
    found.push(line.slice(from, index))
    from = index + 2
  }
  return [...found, line.slice(from)]
}

/** A stop between sentences, not the one of Co. or No. */
const isStop = (line: string, at: number): boolean =>
  line[at] === '.' && line[at + 1] === ' ' && !abbreviated.test(line.slice(Math.max(0, at - 8), at))

/** How much of a joint stands here: and / 和 before the next paper, nothing before “paid by”. */
function jointAt(line: string, at: number): number | null {
  if (at === 0) return null
  const rest = line.slice(at, at + 80)
  if (line[at - 1] === ' ' && paidBy.test(rest)) return 0
  const joint = joined.exec(rest)?.[0].length
  return joint !== undefined && beginsPaper(rest.slice(joint)) ? joint : null
}

function cut(line: string): string[] {
  const dates = findDates(line)
  const spaced = (at: number) => line[at] === '/' && line[at - 1] === ' ' && line[at + 1] === ' '
  const inDate = (at: number) => dates.some((date) => at > date.start && at < date.end)
  const parts: string[] = []
  let from = 0
  const take = (to: number, next: number) => {
    parts.push(line.slice(from, to))
    from = next
  }
  for (let at = 0; at < line.length; at++) {
    const c = line[at] ?? ''
    const joint = inDate(at) ? null : jointAt(line, at)
    if (joint !== null && !isDenial(line.slice(from, at))) take(at, at + joint)
    if (!(/[,，、;；\t|。()（）]/.test(c) || spaced(at) || isStop(line, at)) || inDate(at)) continue
    if (/[,，]/.test(c) && /\d/.test(line[at - 1] ?? '') && /^\d{3}(?!\d)/.test(line.slice(at + 1))) continue
    if (/[,，]/.test(c) && nameGoesOn.test(line.slice(at + 1, at + 12))) continue
    if (/[()（）]/.test(c) && isInName(line, at)) continue
    take(at, at + 1)
  }
  take(line.length, line.length)
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** Lihe (Guangzhou) Co., Ltd: the name goes on right after the bracket. */
function isInName(line: string, at: number): boolean {
  const close = /[)）]/.test(line[at] ?? '') ? at : line.slice(at).search(/[)）]/) + at
  return (
    close >= at &&
    /^\s?[^,，、;；()（）\d]{0,24}?(?:co\b|ltd|limited|inc\b|llc|公司|厂|集团|经营部|商行)/i.test(
      line.slice(close + 1),
    )
  )
}

const roles =
  /(?:brand|distributor|seller|supplier|品牌方?|经销商|卖家)\s?(?:→|->|=>)\s?(?:brand|distributor|seller|supplier|us|品牌方?|经销商|卖家|我们)\s?[:：]\s?/i

function pieceOf(whole: string, newLine: boolean, afterBlank: boolean): TypedPiece {
  const part = whole.replace(roles, '')
  const place = { newLine, afterBlank, isDenied: false }
  const colon = /^([^:：]{1,24})\s?[:：]\s?(.{1,400})$/.exec(part)
  const label = colon ? labelOf((colon[1] ?? '').trim(), true) : labelOf(part, false)
  if (label) {
    const value = colon ? (colon[2] ?? '') : part.slice(label.length)
    return {
      text: value.replace(/^[\s:：#是为]+/, '').trim(),
      label: label.field,
      type:
        label.field === 'type'
          ? typeIn(value)
          : label.field === 'number'
            ? typeIn(part.slice(0, label.length))
            : null,
      ...place,
    }
  }
  // That a bill was paid by bank tells of no record of it, unless its day stands there.
  const type = paidBy.test(part) && !/\d/.test(part) ? null : typeIn(part)
  return { text: part, label: null, type, ...place, isDenied: isDenial(part) }
}

/** 供应商只给了…, 厂家直接发货: what follows is told of the supplier and is no name. */
const isValueOfParty = (rest: string): boolean =>
  companyEnd.test(rest) ? !/[了过]/.test(rest) : /^(?:[\s:：]|名?[是为叫])/.test(rest)

interface Label {
  readonly field: TypedField
  readonly length: number
}

/** With a colon the whole head must be the label; without one, only labels whose value plainly follows. */
function labelOf(text: string, colon: boolean): Label | null {
  for (const [field, pattern] of labelWords) {
    const hit = pattern.exec(text)
    if (!hit) continue
    const rest = text.slice(hit[0].length)
    if (colon && /^\s*(?:[(（].{0,20}[)）])?$/.test(rest)) return { field, length: hit[0].length }
    if (colon) continue
    if (rest.trim() === '' || field === 'type' || field === 'remark' || field === 'name') continue
    if (/^[A-Za-z]/.test(rest) && /[A-Za-z.]$/.test(hit[0])) continue
    if (['from', 'to'].includes(field)) continue
    if (['supplier', 'buyer'].includes(field) && !isValueOfParty(rest)) continue
    // "Supplier invoice 2291" names an invoice; the party is read where a name plainly stands.
    if (['supplier', 'buyer', 'brand'].includes(field) && /[a-z]$/i.test(hit[0])) continue
    if (['issued', 'purchased'].includes(field) && findDates(rest).length === 0) continue
    if (field === 'number' && !/^\s?[#:：]?\s?[A-Za-z]{0,6}[-/]?\d/.test(rest)) continue
    if (field === 'units' && !/\d/.test(rest)) continue
    return { field, length: hit[0].length }
  }
  return null
}

/** True where every paper that is named is said to be missing. */
const isDenial = (text: string): boolean =>
  typeWords.some(([, pattern]) => deniedIn(text, pattern)) && typeIn(text) === null
/** 没有发票、收据: the next of a list, with nothing told of it. */
const isListed = (text: string): boolean =>
  typeWords.some(([, pattern]) => text.replace(/^(?:or |和|或者?)/, '').replace(pattern, '') === '')

/** The type of document a piece names; one that is said to be missing is none. */
export function typeIn(text: string): DocumentType | null {
  let rest = text
  for (const [type, pattern] of typeWords) {
    const hit = pattern.exec(rest)
    if (!hit) continue
    if (!deniedIn(rest, pattern)) return type
    rest = `${rest.slice(0, hit.index)}${'\0'.repeat(hit[0].length)}${rest.slice(hit.index + hit[0].length)}`
  }
  return null
}

/** True where any paper is named that has a kind of its own, even one that is said to be missing. */
export const namesPaper = (text: string): boolean =>
  typeWords.some(([type, pattern]) => type !== 'other' && pattern.test(text))

function isPlain(piece: TypedPiece): boolean {
  if (piece.label !== null || piece.type !== null) return false
  return (
    !/@|https?:|www\.|\+\d|\d\s?(?:units?|pcs|pieces|件|个|套|台)/i.test(piece.text) &&
    findDates(piece.text).length === 0
  )
}
