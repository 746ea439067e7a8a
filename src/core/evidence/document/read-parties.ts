import { announcedAt, leftAt } from './announced.ts'
import { announced, type Label, labelsIn } from './labels.ts'
import type { DocumentType } from '../../words.ts'
import type { FieldName } from './document-facts.ts'
import { titleOf } from './read-type.ts'
import type { Cell, Row } from './rows.ts'

type Party = 'supplier' | 'buyer'

export interface PartyValue {
  readonly name: FieldName
  readonly value: string
  readonly row: Row
  /** Below 1 where the place, not a label, tells whose it is. */
  readonly confidence: number
}

interface Block {
  readonly party: Party
  readonly left: number
  lastY: number
  page: number
  hasName: boolean
  address: string[]
  row: Row
}

const company =
  /(?:公司|工厂|厂|商行|经营部|个体工商户|店)(?:$|[\s（(])|\b(?:co\.?,?\s?ltd|ltd|limited|llc|inc|corp(?:oration)?|gmbh|s\.?r\.?l|plc|company|factory|trading|industries|stores?)\b\.?/i
const email = /[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}/
const website = /(?<![@\w.])(?:https?:\/\/|www\.)[\w-]+(?:\.[\w-]{1,30}){1,4}(?:\/\S{0,60})?/i
const phone = /(?:tel|phone|mobile|电话|手机|t)\.?\s?[:：]?\s?(\+?\(?\d[\d\s()（）-]{6,18}\d)/i
const contactFields = {
  address: 'address',
  phone: 'phone',
  email: 'email',
  website: 'website',
  'tax-number': 'tax-number',
} as const

const fieldOf = (party: Party, part: string): FieldName | null => {
  const name = `${party}-${part}`
  const known: readonly string[] = [
    'supplier-address',
    'supplier-phone',
    'supplier-email',
    'supplier-website',
    'supplier-tax-number',
    'buyer-address',
    'buyer-tax-number',
  ]
  return known.includes(name) ? (name as FieldName) : null
}

/** Who sold and who bought: by labels, by the block that a label heads, and the letterhead above it all. */
export function readParties(
  rows: readonly Row[],
  type: DocumentType,
  tableRows: ReadonlySet<Row>,
): PartyValue[] {
  const isFapiao = type.startsWith('fapiao')
  const found: PartyValue[] = []
  const put = (name: FieldName | null, value: string, row: Row, confidence = 1): void => {
    const clean = value.replace(/^[\s:：,，]+|[\s,，;；]+$/g, '')
    const isParty = name === 'supplier' || name === 'buyer'
    if (isParty && !/\p{L}[^\n]*\p{L}/u.test(clean)) return
    if (name !== null && clean !== '' && !found.some((one) => one.name === name && one.value === clean))
      found.push({ name, value: clean, row, confidence })
  }
  const blocks: Block[] = []
  let isTop = true
  for (const [i, row] of rows.entries()) {
    if (tableRows.has(row)) {
      blocks.length = 0
      isTop = false
      continue
    }
    const labels = labelsIn(row.text).map((label) => asParty(label, type))
    const heads = partyHeads(row, labels)
    for (const { party, left } of heads) {
      const other = blocks.findIndex((block) => Math.abs(block.left - left) < 40 || block.party === party)
      if (other >= 0) blocks.splice(other, 1)
      blocks.push({ party, left, lastY: row.box.y, page: row.page, hasName: false, address: [], row })
      isTop = false
    }
    if (isFapiao) readFapiaoRow(row, rows[i + 1], labels, found, put)
    else readRow(row, rows[i + 1], labels, blocks, put)
    if (isTop && !isFapiao) readTop(row, labels, found, put)
    for (let i = blocks.length - 1; i >= 0; i--) {
      const block = blocks[i]
      if (block && (row.page !== block.page || row.box.y - block.lastY > 5 * Math.max(10, row.box.h)))
        blocks.splice(i, 1)
    }
  }
  if (!found.some(({ name }) => name === 'supplier') && issues.has(type)) readFirst(rows, put)
  return found
}

const issues: ReadonlySet<DocumentType> = new Set([
  'invoice',
  'receipt',
  'delivery-note',
  'pro-forma',
  'quotation',
])

/** Where no name looks like a company's, the first words of the paper may be its issuer's: a question. */
function readFirst(rows: readonly Row[], put: Put): void {
  const first = rows.slice(0, 2).find((row) => titleOf(row) === null && labelsIn(row.text).length === 0)
  const text = first?.cells[0]?.text ?? ''
  if (first && text.length <= 60 && /\p{L}{3}/u.test(text)) put('supplier', text, first, 0.6)
}

type Put = (name: FieldName | null, value: string, row: Row, confidence?: number) => void

/** On a note of delivery whoever got the goods is the buyer; elsewhere goods may go to a third party. */
const asParty = (label: Label, type: DocumentType): Label =>
  label.name === 'ship-to' && (type === 'delivery-note' || type === 'packing-list')
    ? { ...label, name: 'buyer' }
    : label

/** A name too long for its cell ends below: "… Technology Co.," and "Ltd." */
function whole(value: string, row: Row, next: Row | undefined, left: number): string {
  if (!/(?:\bco\.?,?|&|\band|,)$/i.test(value)) return value
  const below = next?.cells.find((cell) => cell.right > left && cell.left < left + 200)?.text ?? ''
  if (next?.page !== row.page || !/^(?:co\b|ltd|limited|inc|llc|corp|company)/i.test(below)) return value
  const comma = row.text.includes(`${value},`) ? ',' : ''
  return `${value}${comma} ${below}`
}

const partyHeads = (row: Row, labels: readonly Label[]): { party: Party; left: number }[] =>
  labels.flatMap(({ name, start }) =>
    name === 'supplier' || name === 'buyer' ? [{ party: name, left: leftAt(row, start) }] : [],
  )

const blockAt = (blocks: readonly Block[], left: number): Block | null =>
  blocks.filter((block) => block.left <= left + 30).toSorted((a, b) => b.left - a.left)[0] ?? null

function readRow(row: Row, next: Row | undefined, labels: readonly Label[], blocks: Block[], put: Put): void {
  const isContact = labels.some(({ name }) => name === 'supplier-contact')
  labels.forEach((label, i) => {
    const value = announced(row.text, labels, i)
    const left = leftAt(row, label.start)
    const block = blockAt(blocks, left)
    if (label.name === 'buyer-address') return put('buyer-address', value, row)
    if (isContact && label.name in contactFields) return put(fieldOf('supplier', label.name), value, row)
    if (label.name === 'supplier' || label.name === 'buyer') {
      if (value !== '' && /\p{L}/u.test(value) && block) {
        put(label.name, whole(value, row, next, left), row)
        block.hasName = true
      }
    } else if (block && label.name === 'name') {
      put(block.party, value, row)
      block.hasName = true
    } else if (block && label.name in contactFields) {
      block.lastY = row.box.y
      if (label.name === 'address') block.address = [value]
      put(fieldOf(block.party, label.name), value, row)
    }
  })
  // Three cells in a row are a table's.
  if (row.cells.length > 2 && blocks.every((block) => block.row !== row)) return
  const labelled = labels.length > 0 ? leftAt(row, labels[0]?.start ?? 0) : Number.POSITIVE_INFINITY
  for (const cell of row.cells) {
    const block = blockAt(blocks, cell.left)
    if (!block || (cell.right > labelled && labels.some((label) => within(row, cell, label)))) continue
    if (cell.left < block.left - 30 || block.row === row) continue
    readBlockCell(cell, row, next, block, put)
  }
}

const within = (row: Row, cell: Cell, label: Label): boolean => {
  const left = leftAt(row, label.start)
  const valueLeft = leftAt(row, Math.min(row.text.length, label.end + 2))
  return (
    (left >= cell.left - 1 && left < cell.right) || (valueLeft >= cell.left - 1 && valueLeft < cell.right)
  )
}

function readBlockCell(cell: Cell, row: Row, next: Row | undefined, block: Block, put: Put): void {
  const { text } = cell
  block.lastY = row.box.y
  const contact = contactsIn(text)
  for (const [part, value] of contact) put(fieldOf(block.party, part), value, row)
  if (contact.length > 0) return
  if (!block.hasName) {
    // Nothing but its place says that these words are a name.
    put(block.party, whole(text, row, next, cell.left), row, company.test(text) ? 1 : 0.7)
    block.hasName = true
  } else if (block.address.length < 3 && /\p{L}/u.test(text)) {
    block.address.push(text)
    if (
      block.address.length > 1 ||
      /\d|路|街|区|市|road|street|\bst\b|ave|floor|room|building|district|city/i.test(text)
    )
      put(
        fieldOf(block.party, 'address'),
        block.address.join(/[\u3400-\u9fff]$/.test(block.address[0] ?? '') ? '' : ', ').replaceAll(',,', ','),
        row,
        0.9,
      )
  }
}

function contactsIn(text: string): [string, string][] {
  const found: [string, string][] = []
  const mail = email.exec(text)
  if (mail) found.push(['email', mail[0]])
  const site = website.exec(text)
  if (site) found.push(['website', site[0]])
  const call = phone.exec(text)
  if (call?.[1]) found.push(['phone', call[1].trim()])
  return found
}

/** Above the first label the paper's issuer stands: its name, its address and how it is reached. */
function readTop(row: Row, labels: readonly Label[], found: readonly PartyValue[], put: Put): void {
  const hasName = found.some(({ name }) => name === 'supplier')
  for (const { text } of row.cells) {
    // Name and address in one line: "X GmbH · Hafenstr. 12 · Hamburg".
    const [head = '', ...rest] = text.split(/\s[·•|]\s/)
    if (!hasName && company.test(head) && head.length <= 90 && !/[:：]/.test(head.slice(0, -1))) {
      put('supplier', head, row, 0.9)
      if (rest.length > 0) put('supplier-address', rest.join(', '), row, 0.9)
    }
    for (const [part, value] of contactsIn(text)) put(fieldOf('supplier', part), value, row, 0.95)
  }
  labels.forEach(({ name }, i) => {
    if (name in contactFields) put(fieldOf('supplier', name), announced(row.text, labels, i), row, 0.95)
  })
  const last = row.cells.length === 1 && labels.length === 0 ? (row.cells[0]?.text ?? '') : ''
  const isAddress =
    /\d/.test(last) &&
    /路|街|号|区|road|street|\bst\b|ave|floor|room|building|district|city|china/i.test(last)
  if (hasName && isAddress && !company.test(last)) put('supplier-address', last, row, 0.9)
}

/** A fapiao names the buyer before the seller: on the left, or above. */
function readFapiaoRow(
  row: Row,
  next: Row | undefined,
  labels: readonly Label[],
  found: readonly PartyValue[],
  put: Put,
): void {
  const seen = (name: FieldName): boolean => found.some((one) => one.name === name)
  labels.forEach((label, i) => {
    const value =
      label.name === 'tax-number' ? announcedAt(row, next, labels, i) : announced(row.text, labels, i)
    if (label.name === 'supplier' || label.name === 'buyer') {
      if (company.test(value)) put(label.name, value, row)
      return
    }
    if (label.name === 'name') {
      if (value !== '') put(seen('buyer') ? 'supplier' : 'buyer', value, row)
    } else if (label.name === 'tax-number') {
      if (/^[0-9A-Z]{15,20}$/.test(value))
        put(seen('buyer-tax-number') ? 'supplier-tax-number' : 'buyer-tax-number', value, row)
    } else if (label.name === 'address-phone' || label.name === 'address') {
      const party = seen('supplier') ? 'supplier' : 'buyer'
      const call = /(?<!\d)\+?\d[\d-]{6,19}$/.exec(value)?.[0]
      put(fieldOf(party, 'address'), call ? value.slice(0, -call.length) : value, row)
      if (call) put(fieldOf(party, 'phone'), call, row)
    }
  })
}
