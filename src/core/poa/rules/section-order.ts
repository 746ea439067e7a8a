import type { PartName, PlanSentence, PlanText } from '../plan-text.ts'
import { type Match, type Rule, statements } from '../rule.ts'

const order = ['cause', 'actions', 'prevention'] as const
const ownAct =
  /\b(?:we|i)\b[^.;]{0,40}\b(?:asked|told|contacted|informed|removed|deleted|closed|refunded|replaced|sent|submitted|requested|replied|stopped|discarded|returned|destroyed)\b|(?:我们|我|我司)[^，。；]{0,12}(?:联系|询问|要求|下架|删除|关闭|退款|提交|发送|停售|移除|销毁)/i
const namesCause =
  /\b(?:root cause|(?:the|our) (?:cause|reason) (?:is|was)|this happened because)\b|根本原因|原因是|原因在于/i

/** Reviewers read cause, actions, prevention, in the order of Amazon's own questions. */
export const sectionOrder: Rule = {
  id: 'S04-section-order',
  severity: 'warning',
  title: { en: 'Parts out of order', zh: '段落顺序不对' },
  message: {
    en: 'Put the parts in the order Amazon asks: root cause, actions taken, prevention. Say the cause before what you did.',
    zh: '请按亚马逊提问的顺序写：根本原因、已采取的措施、预防措施。先写原因，再写做了什么。',
  },
  source: 'Amazon help page on plans of action (domain sheet, source 1)',
  confidence: 'official',
  checked: '2026-11-22',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice', 'narrow-reply', 'questionnaire'],
  fix: 'yes',
  good: [
    'Root cause: the box was the 2023 version.\nActions taken: on 4 March we pulled 212 units.\nPrevention: each carton is checked.',
    'Issue 1\nRoot cause\nThe box was old.\nActions\nWe pulled 12 units.\nPrevention\nEach carton is checked.\nIssue 2\nRoot cause\nThe photo was old.\nActions\nWe changed the photo.\nPrevention\nThe photo is checked monthly.',
    'The root cause was one bin for two versions. On 4 March we pulled 212 units from sale.',
    'We removed the affected units. The root cause was one bin for two versions. On 4 March we pulled 212 units from sale.',
    '根本原因：外盒为旧版。\n已采取的措施：3月4日停售212件。\n预防措施：每箱入库前比对。',
    '一、原因\n外盒为旧版。\n二、措施\n3月4日停售212件。\n三、预防\n每箱比对。',
    '根本原因是两版包装混放。3月4日我们停售212件。',
  ],
  bad: [
    'Prevention\nEach carton is checked.\n\nRoot cause\nThe box was old.\n\nActions taken\nWe pulled 212 units.',
    'Actions taken\nOn 4 March we pulled 212 units.\n\nRoot cause\nThe box was the 2023 version.',
    'Actions\nWe pulled 212 units.\nActions\nWe refunded three buyers.\nRoot cause\nThe box was old.',
    'What happened\nI asked the supplier for papers. They sent one invoice. I told them of the complaint and removed the item.',
    'We refunded the three buyers on 5 March. The root cause was one bin for two versions.',
    '预防措施\n每箱入库前比对。\n根本原因\n外盒为旧版。\n已采取的措施\n3月4日停售212件。',
    '已采取的措施：3月4日停售212件。\n根本原因：外盒为旧版。',
    '3月4日我们停售212件。根本原因是两版包装混放。',
  ],
  check(plan) {
    return plan.parts.some((part) => part.heading !== null) ? byHeading(plan) : byContent(plan)
  },
}

function byHeading(plan: PlanText): Match[] {
  let furthest = 0
  const seen = new Set<string>()
  for (const part of plan.parts) {
    const place = placeOf(part.name)
    if (place < 0 || part.heading === null || seen.has(part.name)) continue
    seen.add(part.name)
    if (place < furthest) return [{ ...part.heading, ...reordered(plan) }]
    furthest = place
  }
  return actsInsteadOfCause(plan)
}

/** The fix moves whole parts; only where each stands once, together, and no heading carries a number or letter. */
function reordered(plan: PlanText): Pick<Match, 'fix'> {
  const heads = plan.parts.filter((part) => part.heading !== null && order.some((name) => name === part.name))
  const [first, last] = [heads[0], heads.at(-1)]
  if (
    first === undefined ||
    last === undefined ||
    new Set(heads.map((part) => part.name)).size < heads.length
  )
    return {}
  const between = plan.parts.filter((part) => part.start >= first.start && part.start <= last.start)
  const after = plan.parts.find((part) => part.start > last.start)
  const start = lineStart(plan.text, first.start)
  const end = after === undefined ? plan.text.trimEnd().length : lineStart(plan.text, after.start)
  const starts = heads.map((part) => lineStart(plan.text, part.start))
  if (
    between.length > heads.length ||
    heads.some((part, at) => isNumbered(plan.text.slice(starts[at], part.end)))
  )
    return {}
  const pieces = heads.map((part, at) => ({
    part,
    text: plan.text.slice(starts[at], starts[at + 1] ?? end).trim(),
  }))
  const sorted = pieces.toSorted((one, other) => placeOf(one.part.name) - placeOf(other.part.name))
  const gap = plan.text.slice(start, end).includes('\n\n') ? '\n\n' : '\n'
  const tail = after === undefined ? '' : gap
  return { fix: { start, end, text: sorted.map((piece) => piece.text).join(gap) + tail } }
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1
const placeOf = (part: PartName): number => order.findIndex((name) => name === part)
const isNumbered = (line: string): boolean =>
  /^[\s#*【（(]*(?:[A-Z\d一二三四五六七八九十]{1,3}[.)）、:：．]|part |section )/i.test(line)

/** The part on the cause tells only what the seller did since. */
function actsInsteadOfCause(plan: PlanText): Match[] {
  const told = plan.sentencesOf('cause')
  if (told.length < 2 || told.some((sentence) => sentence.sense.cause)) return []
  const acts = told.filter((sentence) => ownAct.test(sentence.own))
  const first = acts.length > 1 ? acts[0] : undefined
  return first === undefined ? [] : [{ start: first.start, end: first.end }]
}

/** The cause after all that was done; acts before it and after it are a summary and its details. */
function byContent(plan: PlanText): Match[] {
  const told = statements(plan)
  const cause = told.findIndex((sentence) => namesCause.test(sentence.own))
  const late = told[cause]
  if (late === undefined || cause === 0) return []
  const isAct = ({ part }: PlanSentence): boolean => part === 'actions' || part === 'prevention'
  const act = told.findIndex(isAct)
  if (act < 0 || act > cause || told.slice(cause + 1).some(isAct)) return []
  return [{ start: late.start, end: late.end }]
}
