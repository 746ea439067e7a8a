import type { Case } from '../../case.ts'
import type { PlanText } from '../plan-text.ts'
import { matches, type Rule, type RuleContext, type Span } from '../rule.ts'

const candidate = /\bB0[0-9A-Z]{6,11}\b/g
const labelled = /\bASINs?[ :：#]{1,3}(?!B0)[A-Z0-9]{5,14}\b/g
const wellFormed = /^(?:B0[0-9A-Z]{8}|\d{9}[\dX])$/
const masked = /X{3}/
const declared =
  /\b(?:variations?|sister|parent|child|related listing|not affected|unaffected|also stopped)\b|变体|子体|父体|同款|同系列|不受影响|一并/i

/** A listing the notice does not name opens a second case, or is a typing slip that breaks the first. */
export const strayAsin: Rule = {
  id: 'S09-stray-asin',
  severity: 'error',
  title: { en: 'Stray or malformed ASIN', zh: 'ASIN多余或有误' },
  message: {
    en: 'This ASIN is not in the notice. Take it out, or say how it is related (for example: variation of …).',
    zh: '这个ASIN不在通知里。请删去，或写明关系（例如某ASIN的变体）。',
  },
  source: 'Our reading of the form of ASINs and of the notice (domain sheet b.3)',
  confidence: 'inference',
  checked: '2026-11-22',
  fix: 'no',
  needs: ({ kase }) =>
    kase?.notice == null ? 'no notice in the case: only the form of the ASINs was checked' : null,
  partial: true,
  good: [
    { text: 'Listing B0TESTAA01: the box was old.', kase: { notice: { asins: ['B0TESTAA01'] } } },
    {
      text: 'B0TESTAA09, a variation of B0TESTAA01, was also stopped.',
      kase: { notice: { asins: ['B0TESTAA01'] } },
    },
    'Book 0306406152 was bought from the publisher.',
    { text: 'Listing B0TESTAA01.', kase: { notice: { asins: [] } } },
    { text: '链接B0TESTAA01：外盒为旧版。', kase: { notice: { asins: ['B0TESTAA01'] } } },
    { text: '变体B0TESTAA09也已停售。', kase: { notice: { asins: ['B0TESTAA01'] } } },
    { text: 'ASIN：B0TESTAA01，已停售。', kase: { notice: { asins: ['B0TESTAA01'] } } },
  ],
  bad: [
    'We pulled B00XXXXX1 from sale.',
    { text: 'B0TESTAA07 had the same box.', kase: { notice: { asins: ['B0TESTAA01'] } } },
    'ASIN: TESTAA0123 was removed.',
    'B0TESTAA011 was removed.',
    '已下架B00XXXXX1。',
    { text: 'B0TESTAA07也使用了旧版外盒。', kase: { notice: { asins: ['B0TESTAA01'] } } },
    'ASIN：TESTAA0123，已移除。',
  ],
  check(plan, context) {
    return candidates(plan).flatMap((span) => {
      const asin = plan.text.slice(span.start, span.end)
      if (!wellFormed.test(asin)) return isPlaceholder(asin) ? [] : [malformed(span)]
      const sentence = plan.sentenceAt(span.start)
      return isUndeclared(asin, context) && !declared.test(sentence?.text ?? '') ? [span] : []
    })
  },
}

/** What is shaped like an ASIN, or called one. */
function candidates(plan: PlanText): Span[] {
  const called = matches(plan, labelled).map(({ start, end }) => {
    const label = /^ASINs?[ :：#]+/.exec(plan.text.slice(start, end))?.[0].length ?? 0
    return { start: start + label, end }
  })
  return [...matches(plan, candidate), ...called]
}

const isPlaceholder = (asin: string): boolean =>
  /^(?:B0)?X+$/.test(asin) || (masked.test(asin) && asin.length === 10)

const malformed = (span: Span) => ({
  ...span,
  message: {
    en: 'This is no valid ASIN: ten characters, beginning with B0. Copy it from the notice.',
    zh: '这不是有效的ASIN：应为10位，以B0开头。请从通知里复制。',
  },
})

function isUndeclared(asin: string, { kase }: RuleContext): boolean {
  const named = kase?.notice?.asins ?? []
  return kase !== null && named.length > 0 && !named.includes(asin) && !isKnown(asin, kase)
}

function isKnown(asin: string, kase: Case): boolean {
  if (kase.evidence.some((document) => document.asins.includes(asin))) return true
  return Object.values(kase.facts).some(
    ({ value, words }) => words.includes(asin) || [value].flat().includes(asin),
  )
}
