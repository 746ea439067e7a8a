import type { Case } from '../../case.ts'
import type { PlanText } from '../plan-text.ts'
import { type Match, type Rule, type RuleContext, type Span, withoutQuoted } from '../rule.ts'
import { SearchedText } from '../searched-text.ts'
import { cue } from '../word-index.ts'

const shaped = /[0-9A-Z]{6,11}(?![\w-])/y
const labelled = /\bASINs?[ :：#]{1,3}(?!B0)(?=[A-Z]{0,13}\d)([A-Z0-9]{5,14})(?![\w-])/g
const asins = cue('asin asins')
const wellFormed = /^(?:B0[0-9A-Z]{8}|\d{9}[\dX])$/
const masked = /X{3}/
const declared =
  /\b(?:variations?|variants?|sister|parent|child|related listing|same (?:product|item|supplier|lot|box) as|also (?:stopped|closed|removed|pulled))\b|变体|子体|父体|同款|同系列|关联链接|一并/i
// A number of another kind that happens to begin like one.
const otherKind =
  /\b(?:SKUs?|FNSKUs?|lots?|batch|invoices?|models?|bins?|orders?|no|number|serial)[ .:#：]{0,3}$|(?:批次|型号|货位|发票|订单|编号|编码)[号为：: ]{0,3}$/i

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
    'The ASIN LISTING of bin B0012345 and SKU B0KITCHEN7A was checked.',
    { text: '链接B0TESTAA01：外盒为旧版。', kase: { notice: { asins: ['B0TESTAA01'] } } },
    { text: '变体B0TESTAA09也已停售。', kase: { notice: { asins: ['B0TESTAA01'] } } },
    { text: 'ASIN：B0TESTAA01，已停售。', kase: { notice: { asins: ['B0TESTAA01'] } } },
  ],
  bad: [
    'We pulled B00XXXXX1 from sale.',
    { text: 'B0TESTAA07 had the same box.', kase: { notice: { asins: ['B0TESTAA01'] } } },
    'ASIN: TESTAA0123 was removed.',
    'B0TESTAA011 was removed.',
    { text: 'B0TESTAA07 is not affected.', kase: { notice: { asins: ['B0TESTAA01'] } } },
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
function candidates(plan: PlanText): readonly Span[] {
  const { text } = plan
  const found: Match[] = []
  for (let at = text.indexOf('B0'); at >= 0; at = text.indexOf('B0', at + 2)) {
    shaped.lastIndex = at + 2
    if (inWord.test(text.charAt(at - 1)) || !shaped.test(text)) continue
    const span = { start: at, end: shaped.lastIndex }
    const isTen = span.end - at === 10
    if (isTen || !otherKind.test(text.slice(Math.max(0, at - 16), at))) found.push(span)
  }
  for (const { start: from, own } of plan.sentencesWith(asins)) {
    labelled.lastIndex = 0
    for (let hit = labelled.exec(own); hit !== null; hit = labelled.exec(own)) {
      const end = from + labelled.lastIndex
      found.push({ start: end - (hit[1]?.length ?? 0), end })
    }
  }
  return withoutQuoted(plan, found)
}

const inWord = /[\w-]/
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
  return kase !== null && named.length > 0 && !named.includes(asin) && !knownIn(kase).has(asin)
}

const kept = new WeakMap<Case, SearchedText>()

/** All that the papers and the seller name, in one text. */
function knownIn(kase: Case): SearchedText {
  const known = kept.get(kase)
  if (known !== undefined) return known
  const told = [
    ...kase.evidence.flatMap((document) => document.asins),
    ...Object.values(kase.facts).flatMap(({ value, words }) => [words, ...[value].flat().map(String)]),
  ]
  const text = new SearchedText(told.join(' '))
  kept.set(kase, text)
  return text
}
