import type { Case } from '../case.ts'

// «We will respond within 48 hours», «我们会在 3 个工作日内答复».
const named =
  /[^.。\n]*\b(?:we|our team|you) (?:will|should|can expect|aim|usually|typically)[^.。\n]{0,80}\b(?:respond|reply|answer|review|response|hear|decision)[^.。\n]{0,60}\b(?:within|in) (?:the next )?(\d{1,3}|two|three|a few) (?:business )?(hours|days|weeks)\b|[^。\n]*(?:我们|团队)[^。\n]{0,20}?(\d{1,3}) ?(小时|天|个?工作日)(?:之)?内[^。\n]{0,20}(?:回复|答复|审核)/i

const numbers: Readonly<Record<string, number>> = { two: 2, three: 3, 'a few': 5 }
const hoursInDay = 24

/** The sentence in which Amazon says when it answers, from its latest letter that says so; null where none does. */
export function waitingTime(kase: Case): string | null {
  return hit(kase)?.[0].trim().slice(0, 160) ?? null
}

/** The same in days, a working week counted whole; null where nothing is named. */
export function answerDays(kase: Case): number | null {
  const found = hit(kase)
  if (!found) return null
  const count = found[1] ?? found[3] ?? ''
  const value = numbers[count.toLowerCase()] ?? Number(count)
  const unit = found[2] ?? found[4] ?? ''
  if (/hour|小时/i.test(unit)) return value / hoursInDay
  const days = /week/i.test(unit) ? value * 7 : value
  return /business|工作日/i.test(found[0]) ? days + 2 * Math.ceil(days / 5) : days
}

function hit({ notice, rounds }: Case): RegExpExecArray | null {
  const replies = rounds.flatMap((round) => round.replies).map(({ text }) => text)
  for (const text of [...replies.toReversed(), notice?.text ?? '']) {
    const found = named.exec(text)
    if (found) return found
  }
  return null
}
