import type { Identifier } from './identifiers.ts'

/** A registration that a complaint rests on. */
export interface RightNumber extends Identifier {
  readonly right: 'trademark' | 'patent' | 'design' | 'copyright'
}

/** Somebody the notice names to be written to. */
export interface Contact extends Identifier {
  readonly name: string | null
}

/** An identifier that a look-alike character may have spoilt, with the one that was probably meant. */
export interface Doubtful extends Identifier {
  readonly field: 'asins' | 'complaintIds'
  readonly maybe: string
}

const orderId = /(?<![\dA-Z-])(?:\d{3}-\d{7}-\d{7}|[DS]01-\d{7}-\d{7})(?![\d-])/g

/** Order IDs as Amazon writes them, each once. */
export function findOrderIds(text: string): Identifier[] {
  const found = new Map<string, Identifier>()
  for (const { 0: value, index } of text.matchAll(orderId))
    if (!found.has(value)) found.set(value, { value, start: index, end: index + value.length })
  return [...found.values()]
}

const numbered =
  '(?: ?(?:asserted|registration|reg\\.?|application|number|numbers|no\\.?|nos\\.?|nr\\.?|nummer|id|registrierungsnummer|registernummer|注册号?|登记号?|申请号?|编号|号码|号|登録|出願|番号|第)){0,3}'
// Offices write numbers with their own letters, blanks and points: "US 10,918,442", "EP 3 284 119 B1", "ZL201830012345.6".
const registration =
  '((?:[A-Z]{1,3}[ -]?)?(?:D ?)?\\d{1,4}(?:[ ,./-]?\\d{2,9}){1,4}(?:\\.\\d)?(?: ?[A-Z]\\d?)?(?:(?=号)|(?![\\p{L}\\d])))'
const rights: readonly (readonly [RightNumber['right'], RegExp])[] = [
  [
    'design',
    new RegExp(
      `(?:design(?: patent| right| registration)?|registered design|geschmacksmuster|designs?|外观(?:设计)?(?:专利)?|意匠)${numbered} ?[:：#]? ?第?${registration}`,
      'giu',
    ),
  ],
  [
    'patent',
    new RegExp(
      `(?:patents?|utility model|gebrauchsmuster|专利|实用新型|特許|実用新案)${numbered} ?[:：#]? ?第?${registration}`,
      'giu',
    ),
  ],
  [
    'trademark',
    new RegExp(
      `(?:trade ?-?marks?|word mark|marke|marken|商标|商標)${numbered} ?[:：#]? ?第?${registration}`,
      'giu',
    ),
  ],
  [
    'copyright',
    new RegExp(
      `(?:copyrights?|urheberrecht|版权|著作权|著作権)${numbered} ?[:：#]? ?第?${registration}`,
      'giu',
    ),
  ],
]

/** Numbers of trade marks, patents, designs and copyrights, each under the first right that names it. */
export function findRightNumbers(text: string): RightNumber[] {
  const found = new Map<string, RightNumber>()
  for (const [right, pattern] of rights) {
    for (const hit of text.matchAll(pattern)) {
      const value = (hit[1] ?? '').trim()
      const digits = value.replace(/\D/g, '')
      const start = hit.index + hit[0].lastIndexOf(hit[1] ?? '')
      const isTaken = [...found.values()].some((one) => one.start <= start && start < one.end)
      if (digits.length < 5 || found.has(value) || isTaken) continue
      found.set(value, { right, value, start, end: start + value.length })
    }
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start)
}

const email = /[\p{L}\p{N}._%+-]{1,60}@(?:[\p{L}\p{N}-]{1,40}\.){1,4}[a-z]{2,14}(?![\p{L}\p{N}@])/giu
const amazons = /@(?:[a-z0-9-]+\.)*amazon\.[a-z.]{2,6}$/i
const owner =
  /(?:rights? ?owner|brand owner|trade ?mark owner|complainant|contact|rechteinhaber|markeninhaber|ansprechpartner|kontakt|权利人|权利所有[者人]|投诉人|品牌方|联系(?:人|方式)|権利者|連絡先)(?:'?s)?(?: name| e-?mail| details| information| der| des)?/iu

/** Addresses that are not Amazon's, in the lines that speak of the complainant or stand right below one. */
export function findContacts(text: string): Contact[] {
  const found = new Map<string, Contact>()
  let near = 0
  let name: string | null = null
  let offset = 0
  for (const line of text.split('\n')) {
    if (owner.test(line)) {
      near = 4
      name = nameIn(line)
    } else if (near > 0) {
      near -= 1
      name ??= nameIn(line)
    }
    for (const hit of near > 0 ? line.matchAll(email) : []) {
      const [value] = hit
      if (amazons.test(value) || found.has(value)) continue
      found.set(value, { value, name, start: offset + hit.index, end: offset + hit.index + value.length })
    }
    offset += line.length + 1
  }
  return [...found.values()]
}

/** "Rights owner: Studio Karthaus, info@…" names Studio Karthaus; a line that is only a label names nobody. */
function nameIn(line: string): string | null {
  const [address = ''] = line.match(email) ?? []
  const before = address === '' ? line : line.slice(0, line.indexOf(address))
  const told = before.slice(before.search(/[:：]/) + 1).split(/[,，、;(（<]/)[0] ?? ''
  const name = told.replace(/^[-–•*\s]+|[\s:：<"']+$/gu, '').replace(/^["']/, '')
  const isName =
    /\p{L}{2}/u.test(name) && name.length < 60 && !owner.test(name) && !/https?|[.?!。]$/.test(name)
  return isName && (/[:：]/.test(before) || /^\p{Lu}|\p{Lo}/u.test(name)) && name.split(' ').length < 7
    ? name
    : null
}

const looksLike: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', '|': '1' }
const nearAsin = /(?<![\p{L}\p{N}])[Bb][0Oo][A-Z0-9l|]{8}(?![\p{L}\p{N}])/gu
const asinLabel = /(?:ASINs?|商品编号)[ :：=#]{0,3}$/i
const idLabel =
  /(?:complaint|beschwerde|投诉|苦情|申し?立て)[ -]?(?:id|number|no\.?|nummer|编号|号|番号)[ :：#]{0,3}([0-9OIl|]{8,14})(?![\p{L}\p{N}])/giu

/**
 * Identifiers with a letter O for a zero, a small l or a bar for a one: noticed and asked, never put right by itself.
 * `known` are those that were read; "BO…" beside no such reading is asked too.
 */
export function findDoubtful(text: string, known: readonly string[]): Doubtful[] {
  const found: Doubtful[] = []
  for (const hit of text.matchAll(nearAsin)) {
    const [value] = hit
    const isOpening = /^[Bb][Oo]/.test(value)
    if (
      (known.includes(value) && !isOpening) ||
      !/\d/.test(value.slice(2)) ||
      !(isOpening || /[l|]/.test(value))
    )
      continue
    const isLabelled = asinLabel.test(text.slice(Math.max(0, hit.index - 16), hit.index))
    if (isOpening && !isLabelled && !/\d.*\d/.test(value.slice(2))) continue
    const maybe = `B0${value.slice(2).replace(/[l|]/g, '1')}`
    found.push({ field: 'asins', value, maybe, start: hit.index, end: hit.index + value.length })
  }
  for (const hit of text.matchAll(idLabel)) {
    const value = hit[1] ?? ''
    if (!/[OIl|]/.test(value) || value.replace(/\D/g, '').length < 6) continue
    const start = hit.index + hit[0].length - value.length
    const maybe = value.replace(/[OIl|]/g, (char) => looksLike[char] ?? char)
    found.push({ field: 'complaintIds', value, maybe, start, end: start + value.length })
  }
  return found
}
