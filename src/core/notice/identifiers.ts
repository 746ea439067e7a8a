/** An identifier as the notice prints it. */
export interface Identifier {
  readonly value: string
  readonly start: number
  readonly end: number
}

// "B01IAE36L2", and several run together by a page that lost its blanks.
const asinRun = /(?<![A-Z0-9])(?:ASINs?)?((?:B0[A-Z0-9]{8}){1,40})(?![A-Z0-9](?![a-z]))/g
/** After "ASIN:", in any letter case, also an ISBN and an identifier that the seller masked (B00XXXXX1). */
const entry =
  /(?:^|[^\p{L}\p{N}])ASIN(?:s|\(s\))?(?: ?(?:affected|concerned|in question|list|numbers?|编号|番号|如下|一览|一覧))? ?[:：=#]?[ \n]{0,3}(?:[-•*·] ?)?((?:[A-Z0-9*]{6,14}(?:[ \n,，、;/]{1,3}(?:and |und |和|及|と)?|$)){1,200})/giu
const masked = /^B0[A-Z0-9]*[X*]{3,}[A-Z0-9*]*$/i
const complaint =
  /(?:aktenzeichen (?=(?:der|zur) (?:meldung|beschwerde|anzeige))|(?:reference|ref\.?|number|no\.) (?:number )?(?:of|for) (?:the|this|that) (?:complaint|report|claim|notice)|id (?:del? |de la )?(?:reclamo|reclamación|reclamação|réclamation)|(?:complaint|report|claim|notice|infringement|beschwerde|vorgangs?|melde|meldungs?|anzeigen?|akten|reclamo|réclamation|reclamación|reclamação|skarg[ai]|zgłoszeni[ae]|şikayet|klacht|신고|불만|投诉|案件|举报|通报|检举|受理|侵权|苦情|申し?立て|申告|通報|届出|届け出|受付|侵害|ケース|事例)[ -]?(?:id|number|no\.?|nr\.?|nummer|reference|kimliği|numarası|번호|编号|号码|号|番号|ID))(?:[(（][\p{L} -]{2,20}[)）]|[)）])?(?: ?(?:der|zur|de la|van de) \p{L}{4,14})?(?: ?(?:is|ist|为|は))? ?(?:[:：#]| ?[-–—] )?[ .]{0,24}[:：#]?[ .]{0,2}\n?((?:(?=[A-Z0-9-]{0,40}\d)[A-Z0-9][A-Z0-9-]{4,39})(?:[,;、 ]{1,2}(?=[A-Z0-9-]{0,40}\d{4})[A-Z0-9][A-Z0-9-]{4,39}){0,20})/giu

/** ASINs in order of appearance, each once. Nothing is completed or corrected. */
export function findAsins(text: string): Identifier[] {
  const found = new Map<string, Identifier>()
  const add = (value: string, start: number): void => {
    if (!found.has(value)) found.set(value, { value, start, end: start + value.length })
  }
  for (const hit of text.matchAll(asinRun)) {
    const run = hit[1] ?? ''
    const from = hit.index + hit[0].length - run.length
    for (let at = 0; at < run.length; at += 10) add(run.slice(at, at + 10), from + at)
  }
  for (const hit of text.matchAll(entry)) {
    const list = hit[1] ?? ''
    const from = hit.index + hit[0].length - list.length
    for (const part of list.matchAll(/[A-Z0-9*]+/gi)) {
      const value = part[0].toUpperCase()
      const isWhole = /^(?:B[A-Z0-9]{9}|\d{9}[\dX])$/.test(value) && /\d/.test(value)
      if ((isWhole || masked.test(value)) && part[0].length <= 12) add(value, from + part.index)
    }
  }
  const complaints = new Set(findComplaintIds(text).map(({ value }) => value))
  for (const hit of text.matchAll(bookLine)) {
    const value = hit[1] ?? ''
    if (isIsbn(value) && !complaints.has(value)) add(value, hit.index + hit[0].length - value.length)
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start)
}

/** A line of a list that begins with ten digits, as that of a book does. */
const bookLine = /(?:^|\n)[-•*· ]{0,3}(\d{9}[\dX])(?=[\s(（,，;]|$)/g

/** The check digit of an ISBN-10 makes the weighted sum a multiple of 11 (ISO 2108). */
function isIsbn(value: string): boolean {
  const sum = Array.from(value, (digit, at) => (digit === 'X' ? 10 : Number(digit)) * (10 - at))
  return sum.reduce((total, one) => total + one, 0) % 11 === 0
}

/** "8237715092Removed": the next word follows at once where a page lost its line breaks. */
const gluedOrWhole = /\d{8,}(?=[A-Z][a-z]{3})|(?=[A-Za-z-]*\d)[A-Za-z0-9-]{5,}/g

/** "the complaint 12248870351": a long number right behind the word. */
const bareComplaint =
  /(?:complaint|beschwerde|投诉|苦情|申し?立て|クレーム(?: ?ID)?)[:：]? {0,3}(\d{10,12})(?!\d)|[(（]ID[:： ]?(\d{10,12})[)）]|(?<!\d)(\d{10,12}) ?[(（](?:beschwerde-?id|complaint id|投诉(?:编号|ID)?|苦情ID)[)）]/giu

/** Lines that begin with a number, under "Complaints:". */
const listed =
  /(?:^|\n)[> ]{0,3}(?:complaints?|reports?|beschwerden|meldungen|投诉|苦情) ?[:：]?\n((?: {0,4}\d{10,12}(?!\d)[^\n]{0,120}\n?){1,20})/gi

/** The numbers in the rows under a head that names the complaints': "ASIN | Infringement | Complaint ID". */
function inTables(text: string): Identifier[] {
  const found: Identifier[] = []
  let isTable = false
  let start = 0
  for (const line of text.split('\n')) {
    const isRow = line.includes('|')
    if (isTable && isRow)
      for (const { 0: value, index } of line.matchAll(/(?<!\d)\d{10,12}(?!\d)/g))
        found.push({ value, start: start + index, end: start + index + value.length })
    isTable = isRow && (isTable || /complaint|beschwerde|投诉|苦情/i.test(line))
    start += line.length + 1
  }
  return found
}

/** Complaint IDs as printed; a masked or empty one is none. */
export function findComplaintIds(text: string): Identifier[] {
  const found = new Map<string, Identifier>()
  for (const hit of text.matchAll(bareComplaint)) {
    const value = hit.slice(1).find((one) => one !== undefined) ?? ''
    const start = hit.index + hit[0].indexOf(value)
    if (!found.has(value)) found.set(value, { value, start, end: start + value.length })
  }
  for (const hit of text.matchAll(listed)) {
    const list = hit[1] ?? ''
    const from = hit.index + hit[0].length - list.length
    for (const { 1: value = '', index, 0: line } of list.matchAll(/(?:^|\n)\s*(\d{10,12})(?!\d)/g)) {
      const start = from + index + line.length - value.length
      if (!found.has(value)) found.set(value, { value, start, end: start + value.length })
    }
  }
  for (const one of inTables(text)) if (!found.has(one.value)) found.set(one.value, one)
  for (const hit of text.matchAll(complaint)) {
    const list = hit[1] ?? ''
    const from = hit.index + hit[0].length - list.length
    for (const part of list.matchAll(gluedOrWhole)) {
      // A court's docket number (1:25-cv-04512) is no complaint's.
      if (/^B0[A-Z0-9]{8}$|-cv-/i.test(part[0]) || found.has(part[0])) continue
      found.set(part[0], {
        value: part[0],
        start: from + part.index,
        end: from + part.index + part[0].length,
      })
    }
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start)
}
