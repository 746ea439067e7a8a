import type { Evidence } from '../../case.ts'
import { readDay } from '../../dates.ts'
import type { Lang, Text } from '../../text.ts'
import { readAmount } from './amounts.ts'
import type { FieldName, ReadValue } from './document-facts.ts'
import { fieldWords, isDayField } from './field-words.ts'
import { askedValues } from './show-paper.ts'
import { applied } from './to-evidence.ts'

export type Corrected = { readonly entry: Evidence } | { readonly problem: Text }

const numbered =
  /^\s*(?:第|no\.?\s?|line\s)?(\d{1,2})\s*(?:项|行)?\s*(?:[:：.、)）=]|是|应(?:该|为)?是?|is\b|should be\b|\s)\s*(.{1,200})$/i

/** The paper with what the seller put right: «2: 5 March 2026», «units: 400», one a line. */
export function correct(entry: Evidence, words: string, today: string, lang: Lang): Corrected | null {
  let next = entry
  let taken = 0
  for (const line of words.split(/[\n;；]+/)) {
    if (line.trim() === '') continue
    const told = readLine(next, line)
    if (told === null) return null
    const value = valueFor(told.name, told.value, today, lang)
    if (typeof value !== 'string') return { problem: value }
    next = withValue(next, told.name, value)
    taken += 1
  }
  return taken === 0 ? null : { entry: applied(next) }
}

function readLine(entry: Evidence, line: string): { name: FieldName; value: string } | null {
  const values = askedValues(entry)
  const [, place, rest] = numbered.exec(line) ?? []
  const byNumber = place === undefined ? undefined : values[Number(place) - 1]?.name
  if (byNumber !== undefined && rest !== undefined) return { name: byNumber, value: rest.trim() }
  for (const { name } of values) {
    for (const label of Object.values(fieldWords[name])) {
      const head = line.trim().slice(0, label.length).toLowerCase()
      const value = line
        .trim()
        .slice(label.length)
        .replace(/^\s*(?:[:：=]|是|is\b)?\s*/, '')
      if (head === label.toLowerCase() && value !== '') return { name, value }
    }
  }
  return null
}

function valueFor(name: FieldName, value: string, today: string, lang: Lang): string | Text {
  if (isDayField(name)) {
    const read = readDay(value, name === 'valid-until' ? '9999-12-31' : today, lang)
    return 'problem' in read ? read.problem : read.day
  }
  if (name !== 'units' && name !== 'total') return value
  const figure = readAmount(value)
  return figure === null || (name === 'units' && !Number.isInteger(figure))
    ? { en: `I read no figure in «${value}».`, zh: `“${value}”里没有看到数字。` }
    : String(figure)
}

/** The seller's word stands where the reading stood, and is kept as theirs. */
function withValue(entry: Evidence, name: FieldName, value: string): Evidence {
  const { source } = entry
  if (source === null) return entry
  const former = source.fields.find((field) => field.name === name)
  const told: ReadValue = {
    name,
    value,
    page: former?.page ?? source.pages[0] ?? 1,
    box: former?.box ?? { x: 0, y: 0, w: 0, h: 0 },
    confidence: 1,
    text: former?.text ?? '',
    confirmed: true,
  }
  return {
    ...entry,
    source: { ...source, fields: [...source.fields.filter((field) => field.name !== name), told] },
  }
}

/** The paper once the seller said that all of it is right: from now on it may be cited. */
export function confirm(entry: Evidence): Evidence {
  const { source } = entry
  if (source === null) return entry
  const fields = source.fields.map((field) => ({ ...field, confirmed: true }))
  return { ...entry, source: { ...source, fields }, confirmed: true, leftOut: null }
}
