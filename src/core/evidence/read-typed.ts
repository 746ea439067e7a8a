import { findAsins } from '../asins.ts'
import type { Evidence } from '../case.ts'
import { findDates, readDay } from '../dates.ts'
import { readCount } from '../quantities.ts'
import type { Lang } from '../text.ts'
import { blank } from './blank.ts'
import { isName, type Parties, readParties } from './read-parties.ts'
import { unclearCounts, unitsIn, withoutValues } from './typed-units.ts'
import { readTypedDates } from './typed-dates.ts'
import { sharedOut } from './shared-out.ts'
import { splitTyped, type TypedPiece } from './split-typed.ts'
import { leadingNumber, numberIn } from './typed-number.ts'

interface Draft {
  readonly evidence: Evidence
  readonly parties: Parties
}

/**
 * What a seller types about documents, in labelled lines or one line a document, in any order and either language.
 * A field that is not there stays null; `unread` is what could not be placed, so that it can be shown and asked.
 */
export function readTypedDocuments(
  text: string,
  today: string,
  lang: Lang,
): { documents: Evidence[]; unread: string[] } {
  const documents: Evidence[] = []
  const unread: string[] = []
  for (const group of sharedOut(groupsOf(splitTyped(text)))) {
    const read = readGroup(group, today, lang, unread)
    if (read && !isEmpty(read)) documents.push({ ...read, id: `typed-${documents.length + 1}` })
    else unread.push(...group.map((piece) => piece.text))
  }
  const isPart = (text: string): boolean => unread.some((other) => other !== text && other.includes(text))
  return { documents, unread: [...new Set(unread)].filter((text) => !isPart(text)) }
}

/** Pieces that tell of one document: a new type, a second number or a paragraph begins the next. */
function groupsOf(pieces: readonly TypedPiece[]): TypedPiece[][] {
  const groups: TypedPiece[][] = []
  let heading: TypedPiece | null = null
  for (const piece of pieces) {
    const group = groups.at(-1)
    if (!group || beginsNext(piece, group))
      groups.push(piece.type === null && heading ? [heading, piece] : [piece])
    else group.push(piece)
    if (piece.newLine && piece.type) heading = { ...piece, text: '', label: null }
  }
  return groups
}

function beginsNext(piece: TypedPiece, group: readonly TypedPiece[]): boolean {
  if (piece.afterBlank && (piece.label === null || group.some((other) => other.label === piece.label)))
    return true
  if (piece.label === 'number' || piece.label === 'type')
    return group.some(
      (other) => other.label === piece.label || (piece.label === 'number' && hasNumber(other)),
    )
  if (piece.label !== null || piece.isDenied) return false
  const types = group.flatMap((other) => other.type ?? [])
  if (piece.type && !piece.newLine && isRemark(piece)) return false
  if (piece.type) {
    const [first] = types
    if (first === undefined) return group.some((other) => other.newLine) && piece.newLine
    if (piece.newLine || first !== piece.type) return true
    return piece.type === 'loa' || (hasNumber(piece) && group.some(hasNumber))
  }
  if (!piece.newLine) return false
  // A bare line with its own day or units is the next document of the same type.
  const has = (test: (text: string) => boolean) => test(piece.text) && group.some((other) => test(other.text))
  return has((value) => findDates(value).length > 0) || has((value) => unitsIn(value) !== null)
}

const isRemark = (piece: TypedPiece): boolean =>
  /补开|重开|红冲|替换|re-?issued|late[- ]issued|replac|日期|\bdate\b/i.test(piece.text)
const hasNumber = (piece: TypedPiece): boolean =>
  piece.label === 'number' || (piece.type !== null && numberIn(piece.text) !== null)

function readGroup(
  pieces: readonly TypedPiece[],
  today: string,
  lang: Lang,
  unread: string[],
): Evidence | null {
  const type =
    pieces.find((piece) => piece.label === 'type' && piece.type)?.type ??
    pieces.find((piece) => piece.type)?.type
  const isTyped = type !== undefined
  const named = type === 'other' ? withoutDays(pieces.find((piece) => piece.type)?.text ?? '') : ''
  const words = pieces
    .filter((piece) => !piece.isDenied)
    .map((piece) => piece.text)
    .filter((text) => text !== '')
    .join(', ')
  // Two counts with no total name two lines of goods: which one is meant is for the seller to say.
  const units = unitsIn(words)
  const evidence: Evidence = { ...blank(''), type: type ?? 'other', name: named.slice(0, 60), words, units }
  let draft: Draft = { evidence, parties: {} }
  const left: string[] = []
  for (const piece of pieces) {
    if (piece.isDenied) {
      left.push(piece.text)
      continue
    }
    const next = readPiece(draft, piece, today, lang)
    if (piece.label === null) left.push(...readTypedDates(piece.text, draft.evidence, today, lang).unread)
    if (next || piece.type !== null || piece.label !== null) left.push(...unclearCounts(piece.text))
    if (next) draft = next
    else if (piece.type === null && piece.text !== '' && !(units !== null && unitsIn(piece.text) === units))
      left.push(piece.text)
  }
  const read = { ...draft.evidence, ...placed(draft.parties, draft.evidence) }
  if (!isTyped && fieldsOf(read) < 2) return null
  unread.push(...left)
  return read
}

/** What a paper of no known type is called: its words without the day, which is kept apart. */
function withoutDays(text: string): string {
  const days = findDates(text).toReversed()
  const rest = days.reduce(
    (left, { start, end }) =>
      `${left.slice(0, start).replace(/(?:^|\s)(?:on|of|dated|from)\s$/i, ' ')} ${left.slice(end)}`,
    text,
  )
  return rest
    .replaceAll(/\s{1,8}/g, ' ')
    .trim()
    .replace(/^(?:只有|只剩|还有|only (?:an? )?)(?=\S)/i, '')
}

/** For a letter of authorisation the parties are from and to; a bank transfer runs from the buyer to the supplier. */
function placed(parties: Parties, evidence: Evidence): Partial<Evidence> {
  const supplier = parties.supplier ?? null
  const buyer = parties.buyer ?? null
  const from = parties.from ?? null
  const to = parties.to ?? null
  if (evidence.type === 'loa') return { from: from ?? supplier, to: to ?? buyer }
  if (evidence.type === 'bank-record') return { supplier: supplier ?? to, buyer: buyer ?? from }
  return { supplier: supplier ?? from, buyer: buyer ?? to }
}

function readPiece(draft: Draft, piece: TypedPiece, today: string, lang: Lang): Draft | null {
  if (piece.label) return readLabelled(draft, piece, today, lang)
  const { evidence } = draft
  const { dates } = readTypedDates(piece.text, evidence, today, lang)
  const number = evidence.number ?? numberIn(piece.text) ?? (piece.newLine ? leadingNumber(piece.text) : null)
  const contact = readContact(piece.text, evidence)
  const asins = [...new Set([...evidence.asins, ...findAsins(piece.text)])]
  const brand =
    evidence.brand ??
    /\bbrand\s(?:is\s)?["“]?([A-Z][\w&'-]{1,30})/.exec(piece.text)?.[1] ??
    /品牌[“"]?([\w\u4e00-\u9fff&'-]{1,20})/.exec(piece.text)?.[1] ??
    null
  const reissue = evidence.reissue ?? reissueIn(piece.text)
  const parties = readParties(withoutValues(piece.text), draft.parties, evidence.type)
  const next: Evidence = { ...evidence, ...dates, number, contact, asins, brand, reissue }
  const isRead =
    fieldsOf(next) > fieldsOf(evidence) || parties !== draft.parties || Object.keys(dates).length > 0
  return isRead ? { ...draft, evidence: next, parties } : null
}

function readLabelled(draft: Draft, piece: TypedPiece, today: string, lang: Lang): Draft | null {
  const { evidence, parties } = draft
  const value = piece.text
  const put = (fix: Partial<Evidence>): Draft => ({ ...draft, evidence: { ...evidence, ...fix } })
  if (value === '') return draft
  switch (piece.label) {
    case 'number': {
      const number = /^[A-Za-z0-9][\w/.-]{0,40}/.exec(value.replace(/^[#\s]+/, ''))?.[0] ?? null
      return number === null ? null : put({ number: number.replace(/[.-]+$/, '') })
    }
    case 'issued':
    case 'purchased': {
      const read = readDay(value, today, lang)
      if ('problem' in read) return null
      const reissue = evidence.reissue ?? reissueIn(value)
      return put(piece.label === 'issued' ? { issuedOn: read.day, reissue } : { purchasedOn: read.day })
    }
    case 'units': {
      const units = unclearCounts(value).length > 0 ? null : readCount(value)
      return units === null ? null : put({ units: Math.trunc(units) })
    }
    case 'supplier':
    case 'buyer':
    case 'from':
    case 'to':
      return isName(value) ? { ...draft, parties: { ...parties, [piece.label]: value } } : null
    case 'remark': {
      const { dates } = readTypedDates(
        value,
        { ...evidence, issuedOn: evidence.issuedOn ?? '-' },
        today,
        lang,
      )
      return put({
        purchasedOn: dates.purchasedOn ?? evidence.purchasedOn,
        reissue: evidence.reissue ?? reissueIn(value),
      })
    }
    case 'phone':
    case 'address':
    case 'email':
    case 'website':
      return put({ contact: { ...noContact, ...evidence.contact, [piece.label]: value } })
    case 'brand':
      return put({ brand: value })
    case 'asin':
      return put({ asins: [...new Set([...evidence.asins, ...findAsins(value)])] })
    case 'name':
      return put({ name: value })
    default:
      return draft
  }
}

const noContact = { phone: null, address: null, email: null, website: null }

function readContact(text: string, evidence: Evidence): Evidence['contact'] {
  const contact = { ...noContact, ...evidence.contact }
  const email = contact.email ?? /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}/.exec(text)?.[0] ?? null
  const rest = email ? text.replace(email, '') : text
  const website = contact.website ?? /(?:https?:\/\/|www\.)[^\s,，;；]{3,100}/i.exec(rest)?.[0] ?? null
  const phone =
    contact.phone ??
    /\+\d[\d ()-]{6,20}\d|(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-\d{7,8})(?!\d)/.exec(rest)?.[0] ??
    null
  const found = { ...contact, email, website, phone }
  return Object.values(found).some((value) => value !== null) ? found : null
}

const reissued = /补开|late[- ]issued|issued late|first issued|重开|红冲|re-?issued|replaces/i

function reissueIn(text: string): Evidence['reissue'] {
  const hit = reissued.exec(text)?.[0].toLowerCase()
  if (hit === undefined) return null
  return /补开|late|first/.test(hit) ? 'late-issued' : 're-issued'
}

function fieldsOf(evidence: Evidence): number {
  const { number, issuedOn, purchasedOn, supplier, buyer, units, brand, reissue, from, to, asins, contact } =
    evidence
  const plain = [number, issuedOn, purchasedOn, supplier, buyer, units, brand, reissue, from, to]
  return (
    plain.filter((value) => value !== null).length +
    asins.length +
    Object.values(contact ?? {}).filter((value) => value !== null).length
  )
}

const isEmpty = (evidence: Evidence): boolean =>
  evidence.type === 'other' && evidence.name === '' && fieldsOf(evidence) === 0
