import { type ContactPart, contactLabels, denials, saysNone } from './contact-words.ts'

export interface ContactRead {
  /** The value of each part; `none` where the seller says that there is none. */
  readonly parts: Partial<Record<ContactPart, string>>
  /** What could not be placed, so that it can be shown. */
  readonly unread: readonly string[]
}

interface Mark {
  readonly part: ContactPart
  readonly start: number
  readonly end: number
  readonly isNone: boolean
}

const talk =
  /不知道|不清楚|不记得|不确定|忘了|等一?下|稍后|明天|回头|问一?下|去问|吗|[?？]|\b(?:don't|do not|not sure|later|ask|tomorrow|wait|unknown|will)\b/i
const edges = /^[\s,，、;；:：|/。·-]+|[\s,，、;；:：|/。]+$/g
const trim = (text: string): string => text.replace(edges, '').trim()

/** The parts of a supplier's contact in typed words, in any order; nothing is guessed. `open` are the parts still asked for. */
export function readContact(words: string, open: readonly ContactPart[]): ContactRead {
  const parts: Partial<Record<ContactPart, string>> = {}
  const unread: string[] = []
  const whole = trim(words.normalize('NFKC').replaceAll('\n', ' '))
  if (saysNone.one.test(whole) && open.length === 1 && open[0])
    return { parts: { [open[0]]: 'none' }, unread }
  if (saysNone.all.test(whole)) {
    const denied = open.filter((part) => part !== 'supplier-name')
    return { parts: Object.fromEntries(denied.map((part) => [part, 'none'])), unread }
  }
  for (const line of words.normalize('NFKC').split(/[\n;；。]+/)) readLine(line, parts, unread, open)
  return { parts, unread: unread.filter((text) => /[\p{L}\p{N}]/u.test(text)) }
}

function readLine(
  line: string,
  parts: Partial<Record<ContactPart, string>>,
  unread: string[],
  open: readonly ContactPart[],
): void {
  const marks = marksIn(line)
  const put = (part: ContactPart, value: string): void => {
    parts[part] ??= trim(value).slice(0, 300)
  }
  const loose = (text: string): void => {
    const left = readLoose(
      text,
      put,
      open.filter((part) => parts[part] === undefined),
    )
    if (left !== '') unread.push(left)
  }
  loose(trim(line.slice(0, marks[0]?.start ?? line.length)))
  for (const [i, mark] of marks.entries()) {
    const text = trim(line.slice(mark.end, marks[i + 1]?.start ?? line.length))
    if (mark.isNone) put(mark.part, 'none')
    if (mark.isNone) loose(text)
    else loose(valueOf(mark.part, text, put))
  }
}

/** Labels and denials in a line, in order; a label that a denial holds is part of it. */
function marksIn(line: string): Mark[] {
  const found: Mark[] = []
  const add = (part: ContactPart, pattern: RegExp, isNone: boolean): void => {
    for (const hit of line.matchAll(pattern)) {
      const mark = { part, start: hit.index, end: hit.index + hit[0].length, isNone }
      if (!found.some((other) => mark.start < other.end && other.start < mark.end)) found.push(mark)
    }
  }
  for (const { part, pattern } of denials) add(part, pattern, true)
  for (const { part, pattern } of contactLabels) add(part, pattern, false)
  return found.toSorted((a, b) => a.start - b.start)
}

type Put = (part: ContactPart, value: string) => void

const phone = /(?:\+|00)?\(?\d[\d\s()/-]{5,40}\d(?:\s?(?:转|ext\.?|x)\s?\d{1,6})?/i
const email = /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}/
const website =
  /(?:https?:\/\/|www\.)[^\s,，;；]{3,200}|(?<![\w@.])[a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,30}){1,3}(?:\/[^\s,，;；]{0,150})?(?![\w@])/i

/** What stands after a label goes to its part where it can be that; what hangs on is handed back. */
function valueOf(part: ContactPart, text: string, put: Put): string {
  if (text === '' || talk.test(text)) return text
  const shape = { 'supplier-phone': phone, 'supplier-email': email, 'supplier-website': website }[
    part as string
  ]
  if (shape) {
    const hit = shape.exec(text)
    if (!hit || (part === 'supplier-phone' && hit[0].replace(/\D/g, '').length < 6)) return text
    put(part, hit[0])
    return trim(`${text.slice(0, hit.index)} ${text.slice(hit.index + hit[0].length)}`)
  }
  const [name = '', rest = ''] = part === 'supplier-name' ? nameAndRest(text) : [text]
  put(part, name)
  return rest
}

/** A name ends where a phone, a site or an address begins. */
function nameAndRest(text: string): [string, string] {
  for (const cut of text.matchAll(/[,，、\s]+/g)) {
    const rest = text.slice(cut.index + cut[0].length)
    const next = /^\S+/.exec(rest)?.[0] ?? ''
    if (
      /^[+(]?\d{3}/.test(rest) ||
      (/^\d/.test(rest) && isAddress(rest)) ||
      email.test(next) ||
      /^(?:www\.|http)/i.test(next) ||
      isAddress(next)
    )
      return [text.slice(0, cut.index), rest]
  }
  return [text, '']
}

const isAddress = (text: string): boolean =>
  (/\d/.test(text) &&
    /\b(?:road|street|rd|st|district|city|building|floor|province|china|avenue|ave|room|no\.)\b|[路街号区市省楼栋镇村]/i.test(
      text,
    )) ||
  /[省市].{1,20}[区县镇街路]/.test(text)
const isFirm = /(?:\b(?:ltd|limited|inc|gmbh|co|llc|corp|factory)\b\.?|公司|厂|商行|档口|店|经营部|行)$/i

const looseShapes = [
  ['supplier-email', email],
  ['supplier-website', website],
  [
    'supplier-phone',
    /(?<![\w-])(?:(?:\+|00)\d[\d\s()-]{6,20}\d|1[3-9]\d{9}|0\d{2,3}[\s-]?\d{3,4}[\s-]?\d{3,5}|\d{3,4}[-\s]\d{3,4}[-\s]\d{3,5})(?![\w-])/,
  ],
] as const

const filling =
  /^(?:也|和|还|但|他们?|对方|供应商|厂家|we|they|it|he|she|and|but|has|have|the|their|my supplier|the supplier)$/i

/** Words without a label, by their shape; what is left is handed back. */
function readLoose(words: string, put: Put, open: readonly ContactPart[]): string {
  let text = words
  for (const [part, pattern] of looseShapes) {
    const hit = pattern.exec(text)
    if (!hit || (part === 'supplier-website' && isFirm.test(hit[0]))) continue
    put(part, hit[0])
    text = `${text.slice(0, hit.index)}\n${text.slice(hit.index + hit[0].length)}`
  }
  const pieces = text
    .split('\n')
    .map(trim)
    .filter((piece) => piece !== '' && !filling.test(piece))
  const [only] = open
  const isFree = open.length === 1 && (only === 'supplier-name' || only === 'supplier-address')
  if (only && isFree && pieces.length === 1 && text === words && text.length > 2 && !talk.test(text)) {
    put(only, text)
    return ''
  }
  return pieces
    .map((piece) => readNamed(piece, put))
    .filter((left) => left !== '')
    .join(' / ')
}

/** A firm, an address, or both, one after the other. */
function readNamed(piece: string, put: Put): string {
  if (talk.test(piece)) return piece
  const [name, rest] = nameAndRest(piece)
  if (isFirm.test(name)) {
    put('supplier-name', name)
    if (isAddress(rest)) put('supplier-address', rest)
    return isAddress(rest) ? '' : rest
  }
  if (!isAddress(piece)) return piece
  put('supplier-address', piece)
  return ''
}

/** True when the words are a contact and nothing else: every line begins with a label of it, or says there is none. */
export function isLabelledContact(words: string): boolean {
  const lines = words
    .split('\n')
    .map(trim)
    .filter((line) => line !== '')
  const rows = lines.map((line) => ({ line, marks: marksIn(line) }))
  const begins = ({ line, marks }: (typeof rows)[number]): boolean => {
    const [first] = marks
    if (!first || first.start > 0) return false
    const isColon = /[:：]/.test(line.slice(0, first.end + 1))
    if (first.part === 'supplier-name') return lines.length > 1 || marks.length > 1
    return isColon || marks.length > 1 || (first.isNone && first.part === 'supplier-website')
  }
  return (
    rows.length > 0 &&
    rows.every(begins) &&
    rows.some(({ marks }) => marks.some(({ part }) => part !== 'supplier-name'))
  )
}
