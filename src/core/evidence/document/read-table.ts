import { findAsins } from '../../asins.ts'
import type { GoodsLine } from './document-facts.ts'
import { readAmount } from './amounts.ts'
import type { Cell, Row } from './rows.ts'
import { asSimple } from './simple.ts'

type ColumnName = 'goods' | 'model' | 'asin' | 'unit' | 'units' | 'price' | 'amount' | 'other'

interface Column {
  readonly name: ColumnName
  readonly left: number
  readonly right: number
}

const columnWords: readonly (readonly [ColumnName, RegExp])[] = [
  ['asin', /^asin\b/i],
  [
    'units',
    /^(?:quantity|qty|q['’]?ty|pcs|pieces|units|no\. of (?:units|pcs|pieces)|delivered|shipped|数\s?量|件数|实发数|数目)(?:\b|[\s./(（]|$)/i,
  ],
  ['price', /^(?:unit\s(?:price|cost)|price|rate|单\s?价|含税单价|不含税单价|u\/price)(?:\b|[\s./(（]|$)/i],
  ['unit', /^(?:unit|uom|单\s?位)$/i],
  // What was ordered is not what came.
  ['other', /^ordered\b/i],
  [
    'other',
    /^(?:税率|税率\/征收率|税\s?额|tax|vat|tax rate|序号|no\.?|#|item no|箱数|cartons|ctns|毛重|净重|gross|net|weight|备注|remarks?|discount|hs code|海关编码|line|pos)/i,
  ],
  [
    'model',
    /^(?:model|spec(?:ification)?s?|sku|upc|ean|part (?:no|number)|item code|style|规格型号|规格|型号|货号|条码|产品编码|商品编码|款号|product code|article)(?:\b|[\s./(（]|$)/i,
  ],
  [
    'amount',
    /^(?:amount|total|line (?:total|amount)|net(?: amount| value| total)?$|total price|subtotal|extended|value|金\s?额|总价|小计|合计|total amount)(?:\b|[\s./(（]|$)/i,
  ],
  [
    'goods',
    /^(?:description|item|product|goods|commodity|article|particulars|name of goods|货物|应税劳务|项目名称|商品名称|货物名称|产品名称|品\s?名|名\s?称|商品|产品|货物或应税劳务)/i,
  ],
]

/** By the whole cell, else by the one of its two languages that is known. */
function columnOfHead(text: string): ColumnName | undefined {
  const simple = asSimple(text)
  const parts = simple.split(
    /\s?[/／|]\s?|(?<=[\u3400-\u9fff])\s?(?=[A-Za-z])|(?<=[A-Za-z])\s?(?=[\u3400-\u9fff])/,
  )
  for (const part of [simple, ...parts]) {
    const name = columnWords.find(([, pattern]) => pattern.test(part.trim()))?.[0]
    if (name !== undefined) return name
  }
  return undefined
}

/** Heads that a recogniser ran together, as in 单位 数量 单价: each Chinese word that heads a column is a cell of its own. */
function apart(cell: Cell): Cell[] {
  const starts = [...cell.text.matchAll(/(?:^|\s)(?=[\u3400-\u9fff])/g)].map(
    ({ 0: space, index }) => index + space.length,
  )
  const names = starts.map((at, i) => columnOfHead(cell.text.slice(at, starts[i + 1]).trim()))
  if (starts.length < 2 || starts[0] !== 0 || new Set(names).size < names.length || names.includes(undefined))
    return [cell]
  const letter = (cell.right - cell.left) / cell.text.length
  return starts.map((at, i) => {
    const text = cell.text.slice(at, starts[i + 1]).trim()
    return { text, left: cell.left + at * letter, right: cell.left + (at + text.length) * letter }
  })
}

/** The columns that a row heads; null for any other row. */
function headed(row: Row): Column[] | null {
  const columns = row.cells.flatMap(apart).flatMap((cell): Column[] => {
    const name = columnOfHead(cell.text)
    return name === undefined ? [] : [{ name, left: cell.left, right: cell.right }]
  })
  const names = new Set(columns.map(({ name }) => name))
  const isTable = names.has('units') && names.size >= 2 && columns.length >= row.cells.length - 1
  const hasFigures = row.cells.some(({ text }) => /\d{3,}/.test(text))
  return isTable && !hasFigures && row.cells.length >= 2 ? columns : null
}

const ends =
  /^(?:合\s{0,2}计|总\s{0,2}计|小\s{0,2}计|价税合计|共计|sub\s?-?total|(?:[a-z]+\s){0,2}total|tax|vat|shipping|freight|discount|amount due|balance|备\s{0,2}注|remarks?|notes?|terms|payment|bank|signature|authori[sz]ed|thank|开票人|收款人|签字|盖章|经办人|销售方|购买方|seller|buyer|page \d)/i
const identifier =
  /(?<![A-Za-z0-9])(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z-]|\d{8,14}(?!\d))[A-Z0-9]{1,10}(?:-?[A-Z0-9]{1,10}){0,4}(?![A-Za-z0-9])/g

interface Draft {
  words: string[]
  units: number | null
  price: number | null
  amount: number | null
  row: Row
  /** Something stands where the ASIN belongs. */
  asinCell: boolean
  /** More cells than its head has columns: which is which is a guess. */
  isCrowded: boolean
}

export interface Tables {
  readonly goods: GoodsLine[]
  /** Rows that belong to a table and tell nothing else. */
  readonly rows: ReadonlySet<Row>
}

/** The lines of every goods table, wrapped names joined, over pages and repeated heads. */
export function readTables(rows: readonly Row[]): Tables {
  const drafts: Draft[] = []
  const used = new Set<Row>()
  let columns: Column[] | null = null
  let last: Draft | null = null
  for (const row of rows) {
    const head = headed(row)
    if (head) {
      // The second language of a head stands under the first.
      columns = columns !== null && last === null ? merged(columns, head) : head
      used.add(row)
      continue
    }
    if (columns === null) continue
    if (ends.test(asSimple(row.text))) {
      columns = null
      last = null
      continue
    }
    const read = readRow(row, columns)
    if (read.units !== null && (read.words.length > 0 || read.amount !== null)) {
      last = read
      drafts.push(read)
      used.add(row)
    } else if (last && read.units === null && read.price === null && isNear(last.row, row)) {
      last.words.push(...read.words)
      last.row = { ...row, text: last.row.text, confidence: Math.min(last.row.confidence, row.confidence) }
      used.add(row)
    }
  }
  return { goods: drafts.map(lineOf), rows: used }
}

/** A head in two rows names each column once. */
function merged(first: readonly Column[], second: readonly Column[]): Column[] {
  const apart = second.filter((each) => !first.some((one) => one.left < each.right && one.right > each.left))
  return [...first, ...apart].toSorted((a, b) => a.left - b.left)
}

const isNear = (above: Row, row: Row): boolean =>
  row.page !== above.page || row.box.y - above.box.y < 4 * Math.max(8, above.box.h)

/** The column that a cell stands under: the one it overlaps most, else the nearest. */
function columnOf(cell: Cell, columns: readonly Column[]): Column | null {
  const overlap = (column: Column): number =>
    Math.min(cell.right, column.right) - Math.max(cell.left, column.left)
  return columns.toSorted((a, b) => overlap(b) - overlap(a))[0] ?? null
}

function readRow(row: Row, columns: readonly Column[]): Draft {
  const draft: Draft = {
    words: [],
    units: null,
    price: null,
    amount: null,
    row,
    asinCell: false,
    isCrowded: row.cells.length > columns.length,
  }
  const isWhole = row.cells.length === columns.length
  for (const [i, cell] of row.cells.entries()) {
    // A full row goes by order: a long name pushes the rest to the right.
    const name = (isWhole ? columns[i] : columnOf(cell, columns))?.name ?? 'other'
    const figure = readAmount(cell.text)
    const isFigure = /^[^\p{L}]{0,4}[-\d.,'’]+\s?\S{0,6}$|^[A-Z$¥￥€£]{1,4}\s?[\d.,]+$/u.test(cell.text)
    draft.asinCell ||= name === 'asin'
    draft.isCrowded ||= name === 'asin' && /\S\s\S/.test(cell.text)
    if (name === 'asin') draft.words.push(cell.text.replaceAll(/\s/g, ''))
    else if (name === 'goods' || name === 'model') draft.words.push(cell.text)
    else if (!isFigure || figure === null) {
      if (name !== 'other' && name !== 'unit') draft.words.push(cell.text)
    } else if (name === 'units') draft.units ??= figure
    else if (name === 'price') draft.price ??= figure
    else if (name === 'amount') draft.amount ??= figure
  }
  return draft
}

function lineOf({ words, units, price, amount, row, asinCell, isCrowded }: Draft): GoodsLine {
  const text = words.join(' ').trim()
  const asins = findAsins(text)
  const identifiers = [...new Set(text.match(identifier) ?? [])].filter(
    (found) => !asins.includes(found) && found.length >= 3,
  )
  const fits =
    units === null ||
    price === null ||
    amount === null ||
    Math.abs(units * price - amount) < 0.02 * Math.abs(amount) + 0.05
  const isWhole = units === null || Number.isInteger(units)
  // Letters that are nearly an ASIN: one was misread.
  const isSpoilt =
    asins.length === 0 && (asinCell || /(?<![A-Z0-9])B[0OQD][A-Z0-9]{6,10}(?![A-Z0-9])/i.test(text))
  const confidence = row.confidence * (fits && isWhole && !isSpoilt && !isCrowded ? 1 : 0.7)
  return {
    text,
    units,
    price,
    amount,
    asin: asins.length === 1 ? (asins[0] ?? null) : null,
    identifiers,
    page: row.page,
    confidence,
  }
}
