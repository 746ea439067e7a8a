import { findDates } from '../dates.ts'
import { labelWords, type TypedField, typeWords } from './document-words.ts'
import type { DocumentType } from '../words.ts'

/** One bit of a typed line: a value, its label if it had one, the type of document it names. */
export interface TypedPiece {
  readonly text: string
  readonly label: TypedField | null
  readonly type: DocumentType | null
  readonly newLine: boolean
  readonly afterBlank: boolean
}

const nameGoesOn = /^\s?(?:ltd|limited|inc|llc|l\.l\.c|corp|gmbh|pte|pty|s\.a|b\.v)\b/i
const denied =
  /(?:\b(?:no|not|without|never|haven't|don't have|do not have|didn't get|missing|lost)\s(?:(?:get|got|had|have|receive|received)\s)?(?:an?\s|any\s|the\s)?(?:supplier(?:'s)?\s|proper\s|formal\s|official\s|purchase\s|vat\s)?|(?:没有|没开|没拿到?|还没有?|没给|不开|缺|无)(?:任何|正规|正式|相关|对应)?的?(?:供应商|厂家|工厂|采购|进货|增值税)?的?)$/i

/** The typed text cut at commas and their kin, but not inside a date, a number or a company's name. */
export function splitTyped(text: string): TypedPiece[] {
  const pieces: TypedPiece[] = []
  let afterBlank = false
  for (const line of text.split(/\r?\n|(?<=[。])(?=\S)|\s(?=\d{1,2}[)）]\s?\D)/)) {
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
      else pieces.push(piece)
    }
    afterBlank = false
  }
  return pieces
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
    if (!(/[,，、;；\t|。()（）]/.test(c) || spaced(at)) || inDate(at)) continue
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
  const place = { newLine, afterBlank }
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
  return { text: part, label: null, type: typeIn(part), ...place }
}

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
    // "Supplier invoice 2291" names an invoice; the party is read where a name plainly stands.
    if (['supplier', 'buyer', 'brand'].includes(field) && /[a-z]$/i.test(hit[0])) continue
    if (['issued', 'purchased'].includes(field) && findDates(rest).length === 0) continue
    if (field === 'number' && !/^\s?[#:：]?\s?[A-Za-z]{0,6}[-/]?\d/.test(rest)) continue
    if (field === 'units' && !/\d/.test(rest)) continue
    return { field, length: hit[0].length }
  }
  return null
}

/** The type of document a piece names; one that is said to be missing is none. */
export function typeIn(text: string): DocumentType | null {
  for (const [type, pattern] of typeWords) {
    const hit = pattern.exec(text)
    if (!hit) continue
    // 没有发票号 denies the number, not the paper.
    const isNumber = /^\s?(?:号|编号|numbers?\b|no\.)/i.test(text.slice(hit.index + hit[0].length))
    return denied.test(text.slice(0, hit.index)) && !isNumber ? null : type
  }
  return null
}

function isPlain(piece: TypedPiece): boolean {
  if (piece.label !== null || piece.type !== null) return false
  return (
    !/@|https?:|www\.|\+\d|\d\s?(?:units?|pcs|pieces|件|个|套|台)/i.test(piece.text) &&
    findDates(piece.text).length === 0
  )
}
