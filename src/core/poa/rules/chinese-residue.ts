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
  '％': '%',
  '＄': '$',
  '～': '-',
  '\u3000': ' ',
}
// A run of full-width marks, letters and digits, with the blanks around it.
const wide = /[ \t]?[，。、；：（）！？【】％＄～\u3000\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]{1,40}[ \t]?/g
const word = /[\u4e00-\u9fff]{1,5}(?![\u4e00-\u9fff])/g
// A Chinese name beside its English one, or the title of a paper.
const isGloss = /[(（[「《“"'][\u4e00-\u9fff A-Za-z0-9，、&.-]{0,40}$/
const isNamePart =
  /^(?:公司|厂|商行|经营部|集团|中心|店|省|市|区|路|号|街|镇|村|发票|专票|普票|合同|授权书)|(?:公司|厂|商行|经营部|集团|中心|店|省|市|区|路|号|街|镇|村|发票|专票|普票|合同|授权书)$/

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
  ],
  check(plan): Match[] {
    if (plan.lang !== 'en') return []
    const found: Match[] = []
    for (const { start, end, own, quoted, hasWide } of plan.sentences) {
      if (!hasWide || quoted) continue
      found.push(...marksIn(own, start, plan.text, end), ...wordsIn(own, start))
    }
    return withoutQuoted(plan, found)
  },
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

function wordsIn(own: string, offset: number): Match[] {
  const found: Match[] = []
  word.lastIndex = 0
  for (let hit = word.exec(own); hit !== null; hit = word.exec(own)) {
    const start = hit.index
    if (
      isHan(own.charAt(start - 1)) ||
      isNamePart.test(hit[0]) ||
      isGloss.test(own.slice(Math.max(0, start - 44), start))
    )
      continue
    found.push({ start: offset + start, end: offset + word.lastIndex })
  }
  return found
}
