import type { Case } from './case.ts'
import { textOf } from './facts.ts'
import { formOfCase, wantsPageEdit } from './poa/form.ts'
import { type Posture, postures } from './words.ts'

const one = (kase: Case, id: string): Posture | null =>
  postures.find((name) => name === textOf(kase, id)) ?? null

/** The posture of one listing: its own where they differ, else the case's. */
export const postureFor = (kase: Case, asin: string): Posture | null =>
  one(kase, `posture/${asin}`) ?? one(kase, 'posture')

/** The posture of the whole case; where listings differ, `partly` unless all agree. Null until it is told. */
export function postureOf(kase: Case): Posture | null {
  if (textOf(kase, 'posture') !== 'differs') return one(kase, 'posture')
  const each = (kase.notice?.asins ?? []).map((asin) => one(kase, `posture/${asin}`))
  if (each.some((posture) => posture === null)) return null
  const [first] = each
  return each.every((posture) => posture === first) ? (first ?? null) : 'partly'
}

/** Forms that tell a story of their own; a cover note or a narrow reply needs none. */
export const tellsStory = (kase: Case): boolean =>
  ['full-plan', 'rights-owner-dispute', 'counter-notice'].includes(formOfCase(kase))

/** The listings that a story of what went wrong speaks of; those it does not concern are answered by themselves. */
export function storyAsins(kase: Case): string[] {
  const asins = kase.notice?.asins ?? []
  if (textOf(kase, 'posture') !== 'differs') return asins
  const concerned = asins.filter((asin) => ['right', 'partly'].includes(postureFor(kase, asin) ?? ''))
  return concerned.length > 0 ? concerned : asins
}

/** Whether the complaint is right has to be told: for a story, and for a report that may be answered either way. */
export const asksPosture = (kase: Case): boolean => tellsStory(kase) || wantsPageEdit(kase)

export const isDispute = (kase: Case): boolean => formOfCase(kase) === 'rights-owner-dispute'
