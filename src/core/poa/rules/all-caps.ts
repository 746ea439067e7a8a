import type { PlanText } from '../plan-text.ts'
import { type Match, matches, type Rule, type Span } from '../rule.ts'

// Plain words only: a name, a model or an abbreviation in capitals stays as it is.
const shouted =
  /(?<![-\w&/])(?:NEVER|NOT|ALWAYS|ALL|ANY|EVERY|VERY|PLEASE|MUST|ONLY|GENUINE|AUTHENTIC|ORIGINAL|REAL|REALLY|FAKE|FAKES|COUNTERFEIT|STOP|NOW|URGENT|HELP|IMMEDIATELY|AGAIN|THIS|THAT|THESE|HAVE|WILL|WRONG|MISTAKE|UNFAIR|INNOCENT|GUARANTEE|PROMISE|NOTHING|EVERYTHING|PROOF|TRUE|TRUTH|SELL|SOLD|PRODUCTS|WHY|NEED|DID|DO|WE|OUR|ARE|YOU|YOUR|THE)(?![-\w&/])/g
const marks = /[!！]{2,}/g

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
    '3月4日停售212件FBA库存。',
    '供应商为SHENZHEN NORVIK TRADING CO LTD。',
    '根本原因：外盒为旧版。',
  ],
  bad: [
    'We NEVER sell fakes!!!',
    'ALL our goods are checked.',
    'Please restore the listing!!',
    'WE DID NOTHING WRONG.',
    '绝对！！！正品！！！',
    '请恢复店铺!!!',
    '我们是NEVER卖假货的！！',
  ],
  check(plan) {
    const words = matches(plan, shouted).filter((span) => !isHeading(plan, span))
    return [
      ...words.map((span) => lower(plan, span)),
      ...matches(plan, marks).map((span) => calm(plan, span)),
    ]
  },
}

const isHeading = (plan: PlanText, span: Span): boolean => plan.sentenceAt(span.start)?.heading === true

function lower(plan: PlanText, { start, end }: Span): Match {
  const word = plan.text.slice(start, end)
  const begins = plan.sentenceAt(start)?.start === start
  const text = begins ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase()
  return { start, end, fix: { start, end, text } }
}

/** One full stop at a sentence's end, a comma inside one. */
function calm(plan: PlanText, { start, end }: Span): Match {
  const isChinese = /[\u3400-\u9fff]/.test(plan.text.charAt(start - 1))
  const text = isChinese ? (/^\s*$|^\n/.test(plan.text.slice(end, end + 2)) ? '。' : '，') : '.'
  return { start, end, fix: { start, end, text } }
}
