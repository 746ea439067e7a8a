import type { PlanText } from '../plan-text.ts'
import { type Match, matches, type Rule, type Span } from '../rule.ts'

// Plain words only: a name, a model or an abbreviation in capitals stays as it is.
const shouted =
  /(?<![-\w&/])(?:NEVER|NOT|ALWAYS|ALL|ANY|EVERY|VERY|PLEASE|MUST|ONLY|GENUINE|AUTHENTIC|ORIGINAL|REAL|REALLY|FAKE|FAKES|COUNTERFEIT|STOP|NOW|URGENT|HELP|IMMEDIATELY|AGAIN|THIS|THAT|THESE|HAVE|WILL|WRONG|MISTAKE|UNFAIR|INNOCENT|GUARANTEE|PROMISE|NOTHING|EVERYTHING|PROOF|TRUE|TRUTH|SELL|SOLD|PRODUCTS|WHY|NEED|DID|DO|WE|OUR|ARE|YOU|YOUR|THE|CANNOT|STRICTLY|COMPLETELY|ABSOLUTELY|TOTALLY|FOREVER|SORRY|HONEST|LEGAL|BEST|REINSTATE|RESTORE|AND|IS|MY|NO|REVIEW|SAME|SECOND|THIRD|FOURTH|FIFTH|NOBODY|NONE|EVERYONE|IMPOSSIBLE|FALSE|LIES|LIAR|SCAM|MONEY|BACK|GIVE|SERIOUSLY|CLEARLY|DEFINITELY|EXTREMELY|IMPORTANT|ENOUGH|BECAUSE|FULL|TIME|BUT|WHO|HOW|WHEN|IF|US)(?![-\w&/])/g
const marks = /[!！][!！?？]+|[?？]{1,5}[!！][!！?？]*/g
const capitals = /[A-Z]/

// Words that make no part of a name: one of them makes a shout of the whole run of capitals.
const plain = new Set(
  'NEVER NOT ALWAYS PLEASE MUST HAVE WILL DID DO WE OUR ARE YOU YOUR CANNOT WHY NEED IS MY SELL VERY REALLY GENUINE AUTHENTIC FAKE FAKES COUNTERFEIT THIS THAT THESE NOTHING EVERYTHING WRONG SAME THIRD FOURTH FIFTH NOBODY EVERYONE IMPOSSIBLE FALSE LIES LIAR SCAM SERIOUSLY CLEARLY DEFINITELY EXTREMELY ENOUGH BECAUSE GIVE'.split(
    ' ',
  ),
)
// A shop or company of several words in capitals, and the signs of a firm.
const firm = /\b(?:LTD|CO|INC|LLC|CORP|GMBH|LIMITED|COMPANY|TRADING)\b/

/** Capitals and exclamation marks read as shouting. */
export const allCaps: Rule = {
  id: 'V05-all-caps',
  severity: 'warning',
  title: { en: 'Shouting', zh: '大写或连续感叹号' },
  message: {
    en: 'This reads as shouting. Write it in small letters, with one full stop.',
    zh: '这样读起来像在喊。请用正常写法，结尾一个句号就够。',
  },
  source: 'Amazon help page on plans of action (domain sheet, source 1)',
  confidence: 'official',
  checked: '2026-11-22',
  notFor: ['documents-only'],
  fix: 'yes',
  good: [
    'We pulled 212 FBA units of ASIN B0TESTAA01, SKU QC-3-US, from sale.',
    'The goods come from SHENZHEN NORVIK TRADING CO LTD.',
    'ROOT CAUSE\nThe box was the 2023 version.',
    'All-in-one sets of the brand DO-IT-ALL were counted.',
    'The supplier is ALL STAR PRODUCTS INC, the shop THE WOOD HOUSE.',
    'The picker notes PASS or HOLD, YES or NO.',
    '3月4日停售212件FBA库存。',
    '供应商为SHENZHEN NORVIK TRADING CO LTD。',
    '根本原因：外盒为旧版。',
  ],
  bad: [
    'We NEVER sell fakes!!!',
    'ALL our goods are checked.',
    'Please restore the listing!!',
    'WE DID NOTHING WRONG.',
    'Why was the listing removed?!',
    '绝对！！！正品！！！',
    '请恢复店铺!!!',
    '我们是NEVER卖假货的！！',
  ],
  check(plan) {
    const words = capitals.test(plan.text) ? shoutedWords(plan) : []
    return [...words, ...matches(plan, marks).map((span) => calm(plan, span))]
  },
}

function shoutedWords(plan: PlanText): Match[] {
  return matches(plan, shouted)
    .filter((span) => isShout(plan, span))
    .map((span) => lower(plan, span))
}

function isShout(plan: PlanText, { start, end }: Span): boolean {
  const sentence = plan.sentenceAt(start)
  if (sentence?.heading === true) return false
  const run = runAround(plan.text, start, end)
  const words = run.split(' ')
  // Form entries such as YES and NO.
  if (words.length === 1)
    return !/^(?:NO|IS|REVIEW|AND|MY|BEST|LEGAL|FALSE|TRUE|FULL|TIME|BACK|US|IF|SECOND|THIRD|BUT)$/.test(run)
  if (firm.test(run)) return false
  return words.some((word) => plain.has(word)) || words.length > 5
}

const inRun = /[A-Z ]/

/** The words in capitals around a place, at most some thirty characters to each side. */
function runAround(text: string, start: number, end: number): string {
  let from = start
  let to = end
  while (from > 0 && start - from < 30 && inRun.test(text.charAt(from - 1))) from--
  while (to < text.length && to - end < 30 && inRun.test(text.charAt(to))) to++
  // The first letter of a word in small letters belongs to no run.
  if (/[a-z]/.test(text.charAt(to))) to = text.lastIndexOf(' ', to)
  return text.slice(from, Math.max(to, end)).trim()
}

function lower(plan: PlanText, { start, end }: Span): Match {
  const word = plan.text.slice(start, end)
  const begins = plan.sentenceAt(start)?.start === start
  const text = begins ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase()
  return { start, end, fix: { start, end, text } }
}

/** One full stop at a sentence's end, a comma inside one; a question stays one. */
function calm(plan: PlanText, { start, end }: Span): Match {
  const isChinese = /[\u3400-\u9fff]/.test(plan.text.charAt(start - 1))
  const asks = /[?？]/.test(plan.text.slice(start, end))
  const isLast = /^\s*$|^\n/.test(plan.text.slice(end, end + 2))
  const text = asks ? (isChinese ? '？' : '?') : isChinese ? (isLast ? '。' : '，') : '.'
  return { start, end, fix: { start, end, text } }
}
