import { cue } from '../word-index.ts'
import { type Match, type Rule, statements } from '../rule.ts'
import type { PlanSentence } from '../plan-text.ts'

const forAll =
  /\b(?:reasons?|causes?) (?:for|of|behind) (?:all|both|these|every one of) (?:of )?(?:the |these |our )?(?:complaints?|issues?|cases?|problems?|violations?|reports?)\b|(?:所有|全部|两(?:个|起|类)|这些)(?:的)?(?:投诉|问题|违规)[^。；]{0,8}(?:都是|均为|均是|原因|因为|由于|源于)/i
const authenticity =
  /\b(?:authentic\w*|inauthentic\w*|counterfeit|trademark|intellectual property)\b|真实性|假货|商标|侵权/i
const other =
  /\b(?:condition|used|not as described|damaged|late (?:shipment|delivery)|defect\w*|safety)\b|状况|二手|描述不符|破损|延迟|物流|安全/i
const complaint = /\b(?:complaints?|issues?|reports?|violations?|problems?)\b|投诉|问题|违规/i
const complaints = cue('comp- issu- repo- viol- prob- case-')
const split = /^(?:issue|complaint|problem|case) ?(?:no\.? ?)?\d|^(?:问题|投诉)[一二三四五\d]/im
const argued =
  /\b(?:because|share|same (?:lot|carton|box|unit|units|delivery|batch))\b|同一(?:批|箱|款|货)|共同原因|因为/i

/** Two kinds of complaint have two causes until it is argued that they have one. */
export const issueNotSplit: Rule = {
  id: 'S10-issue-not-split',
  severity: 'warning',
  title: { en: 'Several issues, one cause', zh: '多个问题只写了一个原因' },
  message: {
    en: 'Two kinds of complaint stand under one cause. Give each its own cause, or say why they share one.',
    zh: '两类投诉只写了一个原因。请分别写原因，或说明为什么原因相同。',
  },
  source: 'Amazon help page on plans of action (domain sheet, source 1)',
  confidence: 'official',
  checked: '2026-11-22',
  notFor: ['documents-only'],
  fix: 'assist',
  assist: {
    en: 'What was the cause of each of the two complaints?',
    zh: '这两类投诉各自的原因是什么？',
  },
  good: [
    'Issue 1: authenticity\nThe box was old.\nIssue 2: condition\nA returned unit was resold.',
    'The cause of both complaints is lot 7, because all units of the same lot had the old box.',
    'The authenticity complaint was caused by the old box.',
    '问题一：真实性投诉，原因是外盒为旧版。\n问题二：商品状况投诉，原因是退货重新上架。',
    '两起投诉原因相同，因为都来自同一批货。',
    '真实性投诉的原因是外盒为旧版。',
  ],
  bad: [
    'The reason for all complaints is shipping.',
    'The authenticity and condition complaints were caused by our warehouse.',
    'The cause of both issues was a careless picker.',
    '所有投诉都是物流原因。',
    '真实性投诉和商品状况投诉，原因是仓库发错。',
    '这些问题都是仓库造成的。',
  ],
  check(plan) {
    const near = plan.hasChinese ? statements(plan) : plan.sentencesWith(complaints)
    const told = near.filter(
      (sentence) => (forAll.test(sentence.text) || isMixed(sentence)) && !argued.test(sentence.text),
    )
    if (told.length === 0 || split.test(plan.text)) return []
    return told.map(({ start, end }): Match => ({ start, end }))
  },
}

const isMixed = ({ text, sense }: PlanSentence): boolean =>
  authenticity.test(text) && other.test(text) && complaint.test(text) && sense.cause
