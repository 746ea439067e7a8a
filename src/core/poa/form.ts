import type { Case } from '../case.ts'
import { partsAsked, pointsOf } from '../rounds/points.ts'
import { openReply } from '../rounds/state.ts'
import type { Form, Kind } from '../words.ts'

const rightsOwnerKinds: readonly Kind[] = [
  'rights-owner-trademark',
  'rights-owner-counterfeit',
  'rights-owner-copyright',
  'rights-owner-patent',
  'counterfeit-test-buy',
]

// Demands that only a plan or its parts can answer.
const planDemands = new Set(['poa', 'explanation-in-error', 'acknowledgement', 'edit-listing', 'retraction'])

/** The form the answer to a case takes, judged from the case alone. */
export function formOfCase(kase: Case): Form {
  const notice = kase.notice
  if (notice === null) return 'full-plan'
  if (notice.questions.length > 0) return 'questionnaire'
  const open = openReply(kase)
  const points = open === null ? [] : pointsOf(open)
  // A reply that wants more on all parts is answered with the whole plan, rewritten (domain sheet a.6).
  if (points.length > 0) return partsAsked(points).length === 3 ? 'full-plan' : 'narrow-reply'
  const reply = kase.rounds.at(-1)?.replies.at(-1)?.reading ?? notice
  if (reply.kind === 'reply-more-info')
    return reply.documentsRequested.includes('poa') ? 'full-plan' : 'narrow-reply'
  const asked = notice.documentsRequested
  // Whether a rights owner's report is answered with a dispute or a plan hangs on whether it is right.
  if (rightsOwnerKinds.includes(notice.kind) && isContested(kase)) return 'rights-owner-dispute'
  if (wantsPageEdit(kase)) return 'narrow-reply'
  if (rightsOwnerKinds.includes(notice.kind)) return 'full-plan'
  if (asked.length > 0 && !asked.some((demand) => planDemands.has(demand))) return 'documents-only'
  return 'full-plan'
}

const papersOrPlan = /^(?:invoice|loa$|supply-chain|poa$)/

/** True when the notice asks for a change of the page and for neither papers nor a plan (domain sheet a.2, trademark). */
export function wantsPageEdit(kase: Case): boolean {
  const asked = kase.notice?.documentsRequested ?? []
  return asked.includes('edit-listing') && !asked.some((demand) => papersOrPlan.test(demand))
}

/** True when the seller says of every listing they spoke of that the report is wrong or the item never sold. */
function isContested(kase: Case): boolean {
  const postures = Object.entries(kase.facts)
    .filter(([id]) => id === 'posture' || id.startsWith('posture/'))
    .flatMap(([, fact]) => fact.value)
    .filter((posture) => posture !== 'differs')
  return postures.length > 0 && postures.every((posture) => posture === 'wrong' || posture === 'never-sold')
}

// By the law it names, by its title, or by saying that it is one; a plan may speak of a counter-notice in passing.
const counterNotice =
  /\b17 U\.?S\.?C\.? ?(?:§|sec(?:tion|\.))? ?512\b|^[ \t#*]{0,12}(?:DMCA )?counter[- ]?noti(?:ce|fication)\b|\b(?:this (?:letter )?is|treat (?:it|this)|hereby|i submit|we submit)\b[^.\n]{0,60}\bcounter[- ]?noti(?:ce|fication)\b|\bcounter[- ]?noti(?:ce|fication)\b[^.\n]{0,80}\b(?:DMCA|perjury)\b|^[ \t#*]{0,12}反通知|(?:本函|此函|兹|现提交)[^。\n]{0,20}反通知/im

// One of these stands in every counter-notice.
const hints = ['ounter', 'OUNTER', '512', '反通知']

/** The form of a text: a counter-notice is known by its words, all else by the case. */
export function formOf(text: string, kase: Case | null): Form {
  if (hints.some((hint) => text.includes(hint)) && counterNotice.test(text)) return 'counter-notice'
  return kase === null ? 'full-plan' : formOfCase(kase)
}
