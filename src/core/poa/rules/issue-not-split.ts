import type { PlanSentence } from '../plan-text.ts'
import type { Match, Rule } from '../rule.ts'
import { cue } from '../word-index.ts'

const forAll =
  /\b(?:reasons?|causes?) (?:for|of|behind) (?:all|both|these) (?:of )?(?:the |these |our )?(?:\w{1,16} )?(?:complaints?|issues?|cases?|problems?|violations?|reports?)\b|\b(?:all|both|these)(?: of)?(?: the| these| our| my)? (?:\w{1,16} )?(?:complaints?|issues|cases|problems|violations|reports) (?:were |was |are |is |have been |had been |all |only )*(?:caused by|due to|because of|a result of|the result of|resulted from|c[ao]me from|happened because of|stem(?:med)? from|ha(?:ve|d) (?:one|the same|a single|only one) (?:reason|cause))|(?:所有|全部|两(?:个|起|类|种)|这些|这两(?:个|起|类))(?:的)?(?:投诉|问题|违规)[^。；]{0,8}(?:都是|均为|均是|原因|因为|由于|源于)/i
const authenticity =
  /\b(?:authentic\w{0,6}|inauthentic\w{0,6}|counterfeit|trademark|intellectual property|fake)\b|真实性|假货|商标|侵权/i
const other =
  /\b(?:condition|used|not as described|damaged|late (?:shipment|delivery)|defect\w{0,4}|safety)\b|状况|二手|描述不符|破损|延迟|物流|安全/i
const complaint = /\b(?:complaints?|issues?|reports?|violations?|problems?)\b|投诉|问题|违规/i
const complaints = cue(
  'complaint complaints issue issues report reports violation violations problem problems case cases',
)
const more = cue('all both these authenticity authentic inauthentic counterfeit trademark intellectual fake')
const split = /^(?:issue|complaint|problem|case) ?(?:no\.? ?)?\d|^(?:问题|投诉)[一二三四五\d]/im
const argued =
  /\b(?:because(?! of)|shares?|same (?:\d+ )?(?:lot|carton|box|units?|delivery|batch))\b|同一(?:批|箱|款|货)|同批|共同原因|因为(?!仓库|物流|供应商)/i

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
    'The authenticity complaint came from the old box; the condition complaint was caused by a resold return.',
    'Both complaints concern the same 12 units of lot 7.',
    '问题一：真实性投诉，原因是外盒为旧版。\n问题二：商品状况投诉，原因是退货重新上架。',
    '两起投诉原因相同，因为都来自同一批货。',
    '真实性投诉的原因是外盒为旧版。',
  ],
  bad: [
    'The reason for all complaints is shipping.',
    'The authenticity and condition complaints were caused by our warehouse.',
    'The cause of both issues was a careless picker.',
    'All these problems were caused by our logistics company.',
    '所有投诉都是物流原因。',
    '真实性投诉和商品状况投诉，原因是仓库发错。',
    '这些问题都是仓库造成的。',
  ],
  check(plan) {
    const english = plan.sentencesWith(complaints, more).filter(({ hasHan }) => !hasHan)
    const told = [...english, ...plan.hanSentences].filter(
      (sentence) => !sentence.heading && !sentence.quoted && isJoined(sentence) && !argued.test(sentence.own),
    )
    if (told.length === 0 || split.test(plan.text)) return []
    return told.map(({ start, end }): Match => ({ start, end }))
  },
}

/** One cause for all; or two kinds of complaint with one cause and no semicolon between them. */
const isJoined = ({ own, sense }: PlanSentence): boolean =>
  forAll.test(own) ||
  (authenticity.test(own) && other.test(own) && sense.cause && own.split(/[;；]/).some(isMixed))

const isMixed = (words: string): boolean =>
  authenticity.test(words) && other.test(words) && complaint.test(words)
