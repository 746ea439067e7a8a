import { findDates } from '../../dates.ts'
import type { DocumentType } from '../../words.ts'
import type { DocumentText } from '../document-text.ts'
import { currenciesIn, readAmount } from './amounts.ts'
import type { DocumentFacts, FieldName, ReadValue } from './document-facts.ts'
import { type Label, type LabelName, labelsIn } from './labels.ts'
import { readLetter } from './read-letter.ts'
import { readTables } from './read-table.ts'
import { announcedAt } from './announced.ts'
import { readParties } from './read-parties.ts'
import { type Paper, splitFile } from './split-file.ts'
import { type Row, rowsOf } from './rows.ts'

/** What stands on each paper of a file. Says nothing of whether a paper is genuine. */
export function readDocument(text: DocumentText): DocumentFacts[] {
  const rows = rowsOf(text)
  if (rows.length === 0) return []
  return splitFile(rows).map((paper, i) => readPaper(text.sha256, paper, i + 1))
}

function readPaper(sha256: string, { rows, title }: Paper, part: number): DocumentFacts {
  const type = title?.type ?? 'other'
  const { goods, rows: tableRows } = readTables(rows)
  const found: ReadValue[] = []
  const put = (name: FieldName, value: string, row: Row, sureness = 1): void => {
    if (value !== '')
      found.push({
        name,
        value,
        page: row.page,
        box: row.box,
        confidence: row.confidence * sureness,
        text: row.text,
        confirmed: false,
      })
  }
  rows.forEach((row, i) => {
    if (!tableRows.has(row)) readLabels(row, rows[i + 1], type, put)
    readNotes(row, put)
  })
  for (const { name, value, row, confidence } of readParties(rows, type, tableRows))
    put(name, value, row, confidence)
  if (type === 'loa') {
    const [first] = rows
    for (const { name, value } of readLetter(rows.map((row) => row.text))) {
      const row = rows.find((each) => each.text.includes(value.slice(0, 12))) ?? first
      if (row && !found.some((field) => field.name === name)) put(name, value, row, 0.9)
    }
    if (!found.some(({ name }) => name === 'issued-on')) readLastDay(rows, put)
  }
  const ordered = found.find(({ name }) => name === 'purchased-on')
  const isOrder = type === 'order-confirmation'
  if ((isOrder || type === 'other') && ordered && !found.some(({ name }) => name === 'issued-on'))
    found.push({ ...ordered, name: 'issued-on', confidence: ordered.confidence * (isOrder ? 1 : 0.7) })
  if (type === 'fapiao-special' || type === 'fapiao-ordinary') readCode(rows, found, put)
  readFoot(rows, type.startsWith('fapiao'), found, put)
  readTotals(rows, goods, tableRows, type.startsWith('fapiao'), found, put)
  const units = goods.reduce((sum, { units: own }) => sum + (own ?? 0), 0)
  const [anchor] = tableRows
  if (units > 0 && Number.isInteger(units) && anchor && !found.some(({ name }) => name === 'units'))
    put(
      'units',
      String(units),
      anchor,
      Math.min(...goods.map(({ confidence }) => confidence)) / anchor.confidence,
    )
  const pages = [...new Set(rows.map(({ page }) => page))]
  return { sha256, part, type, typeWords: title?.words ?? null, pages, fields: chosen(found), goods }
}

type Put = (name: FieldName, value: string, row: Row, sureness?: number) => void

const direct: ReadonlySet<LabelName> = new Set(['code', 'check-code', 'brand', 'territory', 'from', 'to'])
const days: ReadonlySet<LabelName> = new Set(['issued-on', 'purchased-on', 'valid-from', 'valid-until'])

function readLabels(row: Row, next: Row | undefined, type: DocumentType, put: Put): void {
  const labels = labelsIn(row.text)
  labels.forEach((label, i) => {
    const value = announcedAt(row, next, labels, i)
    if (label.name === 'number' || label.name === 'order-number') {
      const number = /^[#№]?\s?((?=[\w/-]*\d)[A-Za-z0-9][\w/.-]{0,39})/.exec(value)?.[1]
      // Other papers name the order they belong to beside their own number.
      const isOwn = label.name === 'number' || type === 'order-confirmation'
      if (number !== undefined) put('number', number.replace(/[.-]+$/, ''), row, isOwn ? 1 : 0.45)
    } else if (days.has(label.name)) readDays(label.name as FieldName, value, row, put)
    else if (label.name === 'some-day') readDays('issued-on', value, row, put, 0.45)
    else if (label.name === 'term') readTerm(value, row, put)
    else if (direct.has(label.name)) put(label.name as FieldName, value, row)
    else if (label.name === 'remarks') put('remarks', value, row)
    else if (label.name === 'total' || label.name === 'tax') readSum(label.name, row, labels, i, value, put)
    else if (label.name === 'units') {
      const count = readAmount(value)
      if (count !== null && Number.isInteger(count)) put('units', String(count), row)
    }
  })
}

const together = (text: string): string => text.replaceAll(/(?<=[年月])\s+(?=\d)|(?<=\d)\s+(?=[年月日])/g, '')

function readDays(name: FieldName, value: string, row: Row, put: Put, sureness = 1): void {
  const date = findDates(together(value))[0]
  if (!date) return
  if (date.iso !== null) put(name, date.iso, row, sureness)
  // Two readings: the seller says which; meanwhile it is a question.
  else if (date.candidates.length > 0) put(name, date.candidates[0] ?? '', row, 0.4)
}

function readTerm(value: string, row: Row, put: Put): void {
  const found = findDates(together(value || row.text)).flatMap(({ iso }) => iso ?? [])
  const [first, last] = [found[0], found.at(-1)]
  if (found.length > 1 && first) put('valid-from', first, row)
  if (last) put('valid-until', last, row)
}

function readSum(
  name: 'total' | 'tax',
  row: Row,
  labels: readonly Label[],
  i: number,
  value: string,
  put: Put,
): void {
  const rest = row.text.slice(labels[i]?.end ?? 0)
  const sum = readAmount(value) ?? readAmount(rest)
  if (sum !== null)
    put(
      name,
      String(sum),
      row,
      /^(?:total|总计)$/i.test(row.text.slice(labels[i]?.start, labels[i]?.end).trim()) ? 0.9 : 1,
    )
}

const lateNote = /补\s?开|late[\s-]issued|issued late|re-?issued|重\s?开|supplementary invoice/i
const red = /红\s?字|红\s?冲|销项负数|credit note|对应正数/i
const voided = /作\s?废|\bvoid(?:ed)?\b|\bcancell?ed\b/i
/** Printed on every copy of a form, so of this one it tells nothing: 涂改作废, "void if altered". */
const printedRule =
  /(?:涂改|手写|遗失|逾期|过期|无章|未盖章|复印)[^。；;]{0,6}(?:作废|无效)|(?:不予?|不再|概不)\s?(?:补开|重开)|\b(?:void|cancell?ed)\s(?:if|unless|without|when|after|where)\b|\b(?:not|no|never)\s(?:be\s)?re-?issued/gi

function readNotes(row: Row, put: Put): void {
  const own = row.text.replaceAll(printedRule, ' ')
  if (lateNote.test(own)) put('late-note', row.text, row)
  if (red.test(own)) put('red-letter', row.text, row)
  if (voided.test(own)) put('void', row.text, row)
}

/** A letter is dated at its foot, often without a label. */
function readLastDay(rows: readonly Row[], put: Put): void {
  for (const row of rows.toReversed()) {
    const date =
      row.text.length < 60 ? findDates(together(row.text)).find(({ iso }) => iso !== null) : undefined
    if (date?.iso) {
      put('issued-on', date.iso, row, 0.9)
      return
    }
  }
}

/** An older fapiao prints its code at the head, often without a label. */
function readCode(rows: readonly Row[], found: readonly ReadValue[], put: Put): void {
  if (found.some(({ name }) => name === 'code')) return
  const row = rows.slice(0, 4).find(({ cells }) => cells.some(({ text }) => isCode(text)))
  const code = row?.cells.find(({ text }) => isCode(text))?.text
  if (row && code !== undefined) put('code', code, row, 0.95)
}

const isCode = (text: string): boolean => /^(?:\d{10}|\d{12})$/.test(text)

/** 合计: on a fapiao the amounts and the tax apart, elsewhere the total. */
function readFoot(rows: readonly Row[], isFapiao: boolean, found: readonly ReadValue[], put: Put): void {
  const row = rows.find(({ text }) => /^合\s{0,2}计(?!\s?(?:数量|金额))/.test(text))
  if (!row) return
  const sums = row.cells
    .flatMap(({ text }) => (/\d/.test(text) ? [readAmount(text)] : []))
    .filter((sum) => sum !== null)
  const last = sums.at(-1)
  if (last === undefined) return
  const has = (name: FieldName): boolean => found.some((field) => field.name === name)
  if (isFapiao && sums.length > 1 && !has('tax')) put('tax', String(last), row)
  if (!isFapiao && !has('total')) put('total', String(last), row, 0.95)
}

function readTotals(
  rows: readonly Row[],
  goods: DocumentFacts['goods'],
  tableRows: ReadonlySet<Row>,
  isFapiao: boolean,
  found: readonly ReadValue[],
  put: Put,
): void {
  const sum = goods.reduce((all, { amount }) => all + (amount ?? 0), 0)
  const [anchor] = tableRows
  if (
    !found.some(({ name }) => name === 'total') &&
    sum > 0 &&
    anchor &&
    goods.every(({ amount }) => amount !== null) &&
    // Its lines are without the tax.
    !isFapiao
  )
    put('total', String(Math.round(sum * 100) / 100), anchor, 0.8)
  const { sure, likely } = currenciesIn(rows.map((row) => row.text).join('\n'))
  const named = rows.find(
    (row) => currenciesIn(row.text).sure.length > 0 || currenciesIn(row.text).likely !== null,
  )
  if (named && sure.length === 1) put('currency', sure[0] ?? '', named)
  else if (named && (likely ?? sure[0]) !== undefined) put('currency', likely ?? sure[0] ?? '', named, 0.6)
}

const many: ReadonlySet<FieldName> = new Set(['remarks', 'late-note', 'red-letter', 'void'])

/** One value a name, the surest first; another reading of the same name makes both unsure, and for a sum the last counts. */
function chosen(found: readonly ReadValue[]): ReadValue[] {
  return [...Map.groupBy(found, ({ name }) => name)].flatMap(([name, values]) => {
    if (many.has(name)) return values
    const ranked = name === 'total' ? values.toReversed() : values
    const best = ranked.toSorted((a, b) => b.confidence - a.confidence)[0]
    if (!best) return []
    const others = new Set(
      values.filter(({ confidence }) => confidence > 0.5).map(({ value }) => value.toLowerCase()),
    )
    const grows = values.every(({ value }) => best.value.startsWith(value) || value.startsWith(best.value))
    if (others.size <= 1 || name === 'total') return [best]
    if (grows) return [values.toSorted((a, b) => b.value.length - a.value.length)[0] ?? best]
    return name === 'number' || name.endsWith('-on') || name === 'supplier' || name === 'buyer'
      ? [{ ...(values[0] ?? best), confidence: Math.min(best.confidence, 0.6) }]
      : [values[0] ?? best]
  })
}
