import { inside } from '../figures.ts'
import type { PlanText } from '../plan-text.ts'
import type { Match, Rule, Span } from '../rule.ts'
import { samplePlan } from '../sample-plan.ts'

const perjury = /\bpenalty of perjury\b|作伪证/i

/** A reviewer with seconds to spare skips what has no lines to hold on to. */
export const wallOfText: Rule = {
  id: 'S05-wall-of-text',
  severity: 'warning',
  title: { en: 'Wall of text', zh: '一段到底' },
  message: {
    en: 'This paragraph is too long to be read at a glance. Put each point on a line of its own.',
    zh: '这一段太长，审核人员很难一眼看清。请一点一行。',
  },
  source: 'Amazon help page on plans of action; adviser (domain sheet, sources 1, 31)',
  confidence: 'official',
  checked: '2026-11-22',
  notFor: ['documents-only', 'questionnaire'],
  fix: 'yes',
  good: [
    samplePlan.en,
    'B1. On 4 March we pulled 212 units from sale.\nB2. On 5 March we refunded three buyers.',
    'Root cause: the box was the 2023 version.',
    samplePlan.zh,
    '1. 3月4日停售212件。\n2. 3月5日为三位买家退款。',
    '根本原因：外盒为2023版。',
  ],
  bad: [
    'On 4 March we pulled 212 units from sale and opened them. '.repeat(12),
    `Root cause\n${'Cartons of two versions stood in one bin. '.repeat(16)}`,
    'We were told of a complaint. We looked at the page. The box on the photo was old. Our team did not compare it. We pulled 12 units. We refunded two buyers. We changed the photo. We wrote a check list. The lead signs it for each lot. The list is kept for a year. A copy is attached here as the first exhibit.',
    '我们收到投诉后查看了页面。主图上的外盒是旧版。入库时没有比对。3月4日停售十二件。3月5日给两位买家退款。3月6日更换主图。之后写了一份检查表。每批由仓库主管签字。检查表保存一年。复印件见附件一。供应商也已收到书面通知，今后改版须提前告知。',
    '旧版和新版外盒混放在同一货位，入库时只点箱数，没有核对。'.repeat(8),
    `根本原因\n${'两版包装混放在同一货位，拣货员没有核对版本。'.repeat(10)}`,
  ],
  check(plan) {
    const long = plan.paragraphs.filter((span) => isLong(plan, span) && !plan.isQuoted(span))
    const blocks = long.length > 0 ? long : oneBlock(plan)
    return blocks
      .filter((span) => !perjury.test(plan.text.slice(span.start, span.end)))
      .map((span) => broken(plan, span))
  },
}

const limits = { words: 120, han: 200 }
// No English paragraph has shorter words than this on the average, their spaces counted.
const leastWord = 4

/** Counts no further than it must: most paragraphs are told by their length. */
function isLong({ text, hasChinese }: PlanText, { start, end }: Span): boolean {
  if (end - start <= (hasChinese ? limits.han : limits.words * leastWord)) return false
  let words = 0
  let han = 0
  let inWord = false
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const isHan = unit >= 0x3400 && unit <= 0x9fff
    const letter = !isHan && (unit > 0xbf ? unit < 0x250 : isLetter(unit))
    if (isHan) han++
    else if (letter && !inWord) words++
    inWord = letter
    if (words > limits.words || han > limits.han) return true
  }
  return false
}

// Letters, digits, and what joins them: "we've", "re-label".
const isLetter = (unit: number): boolean =>
  (unit > 96 && unit < 123) ||
  (unit > 64 && unit < 91) ||
  (unit > 47 && unit < 58) ||
  unit === 39 ||
  unit === 45

/** The whole plan in one paragraph, however short. */
function oneBlock(plan: PlanText): Span[] {
  const [only, second] = plan.paragraphs
  const isAlone = only !== undefined && second === undefined && plan.sentences.length > 5
  return isAlone && plan.length >= (plan.lang === 'zh' ? 100 : 60) ? [only] : []
}

/** The fix sets each sentence on a line of its own and changes no word. */
function broken(plan: PlanText, { start, end }: Span): Match {
  const told = inside(plan.sentences, { start, end })
  const text = told.map((sentence) => sentence.text).join('\n\n')
  return told.length > 1 ? { start, end, fix: { start, end, text } } : { start, end }
}
