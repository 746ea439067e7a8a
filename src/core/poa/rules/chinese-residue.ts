import { type Match, type Rule, withoutQuoted } from '../rule.ts'

const asciiOf: Readonly<Record<string, string>> = {
  '，': ', ',
  '。': '. ',
  '、': ', ',
  '；': '; ',
  '：': ': ',
  '（': ' (',
  '）': ') ',
  '！': '. ',
  '？': '? ',
  '【': ' [',
  '】': '] ',
  '《': ' “',
  '》': '” ',
  '％': '%',
  '＄': '$',
  '～': '-',
  '\u3000': ' ',
}
// A run of full-width marks, letters and digits, with the blanks around it.
const wide =
  /[ \t]?[，。、；：（）！？【】《》％＄～\u3000\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]{1,40}[ \t]?/g
const word = /[\u4e00-\u9fff]{1,200}/g
// A sign or a title that is spoken of, a name behind its label or its English form.
const isSpokenOf =
  /\b(?:characters?|signs?|words?|reads?|read|marked|mark|stated as|says|printed(?: as)?|titled|named|called|labell?ed|stamped|(?:supplier|manufacturer|factory|company|brand|name|issuer|address|buyer|seller)(?: in Chinese)?(?::| is))[: ]{1,2}$|(?:[A-Z][A-Za-z&.,'-]{1,20} ){2,6}$|\bLtd\.? $/
// A Chinese name beside its English one, or the title of a paper.
const isGloss = /[(（[「《“"'][\u4e00-\u9fff A-Za-z0-9，、&.-]{0,40}$/
const isNamePart =
  /(?:公司|厂|商行|经营部|集团|中心|店|省|市|区|路|号|街|街道|大道|弄|室|楼|栋|园|镇|村|发票|专票|普票|合同|授权书|专用章)$/

/** A mark or a word left from the Chinese draft shows a letter that was not read before it was sent. */
export const chineseResidue: Rule = {
  id: 'C33-chinese-residue',
  severity: 'warning',
  title: { en: 'Left from the Chinese draft', zh: '英文信里残留中文符号或词' },
  message: {
    en: 'Full-width marks or Chinese words stand in the English letter. Write them in English.',
    zh: '英文信里还有全角符号或中文词。请改成英文写法。',
  },
  source: 'Domain sheet b.3, C23: full-width punctuation, mixed lines',
  confidence: 'inference',
  checked: '2026-11-29',
  fix: 'yes',
  good: [
    'We removed 41 units on 4 March 2026, and refunded two buyers.',
    'We removed 41 units – all of lot 7 – on 4 March 2026; 12 units (“old box”) were destroyed.',
    'The box measures 20 × 30 cm, the price was ¥12,000.',
    'Invoice 2291 was issued by Guangzhou Lihe Furniture Co., Ltd. (广州丽禾家具有限公司) on 4 March 2026.',
    'Exhibit 1: VAT invoice (增值税专用发票) with an English gloss.',
    'The label reads “新版” on the box; photo, exhibit 2.',
    'The sign 旧 is printed on the old box, see the photo in exhibit 2.',
    'Supplier: 广州丽禾家具有限公司, phone as on exhibit 1.',
    '我们于2026年3月4日移除41件，并退款。',
    '附件1：发票（2291号），见附件。',
    '共41件；已全部移除。',
  ],
  bad: [
    'We removed 41 units on 4 March 2026，and refunded two buyers.',
    'Root cause：cartons were mixed in one bin.',
    'The lead signs form QC-3（exhibit 5）for every lot.',
    'We removed 41件 units from our own warehouse.',
    'The supplier 已确认 that lot 7 has the old box.',
    'Each carton is compared by the 主管 before shelving.',
    'We inspected ９６ units.',
    '《Intake form》 QC-3 has been signed for each lot since 9 March 2026.',
    '1、We removed 41 units on 4 March 2026.',
    'On 4 March 2026 we removed 41 units, 并已为两位买家退款.',
  ],
  check(plan): readonly Match[] {
    if (plan.lang !== 'en') return []
    const found: Match[] = []
    for (const { start, end, own, quoted, hasWide } of plan.sentences) {
      if (!hasWide || quoted) continue
      found.push(...marksIn(own, start, plan.text, end), ...wordsIn(own, start))
    }
    if (plan.text.includes('、') || plan.text.includes('）')) found.push(...numbersIn(plan.text))
    return withoutQuoted(plan, found)
  },
}

const numbered = /^[ \t]{0,8}\d{1,2}[、）][ \t]?(?=[A-Za-z])/gm

/** "1、We removed": the mark belongs to no sentence. */
function numbersIn(text: string): Match[] {
  const found: Match[] = []
  numbered.lastIndex = 0
  for (let hit = numbered.exec(text); hit !== null; hit = numbered.exec(text)) {
    const [start, end] = [hit.index + hit[0].search(/[、）]/), numbered.lastIndex]
    found.push({ start, end, fix: { start, end, text: text.charAt(start) === '、' ? '. ' : ') ' } })
  }
  return found
}

function marksIn(own: string, offset: number, text: string, sentenceEnd: number): Match[] {
  const found: Match[] = []
  wide.lastIndex = 0
  for (let hit = wide.exec(own); hit !== null; hit = wide.exec(own)) {
    const before = own.charAt(hit.index - 1)
    const after = own.charAt(wide.lastIndex)
    // Between Chinese characters the mark belongs to a Chinese name.
    if (isHan(before) && (isHan(after) || after === '')) continue
    const start = offset + hit.index
    const end = offset + wide.lastIndex
    const atEnd = end >= sentenceEnd || text.charAt(end) === '\n'
    found.push({ start, end, fix: { start, end, text: asciiFor(hit[0], before === '', atEnd) } })
  }
  return found
}

const isHan = (sign: string): boolean => /[\u4e00-\u9fff]/.test(sign)

function asciiFor(words: string, atStart: boolean, atEnd: boolean): string {
  const plain = Array.from(words, (sign) => asciiOf[sign] ?? sign.normalize('NFKC')).join('')
  const once = plain.replaceAll(/ {2,}/g, ' ').replaceAll(/ (?=[,.;:)\]])/g, '')
  const led = atStart ? once.trimStart() : once
  return atEnd ? led.trimEnd() : led
}

/** Characters that stand for themselves: a name, a title, a print on the box. */
function isMeant(own: string, words: string, start: number, end: number): boolean {
  const before = own.slice(Math.max(0, start - 44), start)
  if (isNamePart.test(words) || isGloss.test(before) || isSpokenOf.test(before)) return true
  return /^ ?[(（][A-Za-z]/.test(own.slice(end, end + 4))
}

function wordsIn(own: string, offset: number): Match[] {
  const found: Match[] = []
  word.lastIndex = 0
  for (let hit = word.exec(own); hit !== null; hit = word.exec(own)) {
    if (isMeant(own, hit[0], hit.index, word.lastIndex)) continue
    found.push({ start: offset + hit.index, end: offset + word.lastIndex })
  }
  return found
}
