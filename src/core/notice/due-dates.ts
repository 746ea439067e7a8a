import { findDates } from '../dates.ts'
import { readClock, type Clock } from './clock.ts'
import { act, evaluation, funds, stock } from './deadline-words.ts'
import { periodSense } from './learnt/period-sense.ts'
import { has } from './lexicon.ts'
import { clauseAt, replyIn, type What } from './period-meaning.ts'
import type { Deadline } from './triage.ts'

/** How likely a day must be a reply deadline by the words about it. A day alone says less than a period, so they must say more. */
const limits = { day: 0.9, noDay: 0.05 }

const untilDate =
  /(?:by|before|until|till|no later than|not later than|deadline(?: is)?:?|on or before|bis(?: zum| spätestens)?|spätestens(?: am| bis| zum)?|vor dem|期限(?:は|为|:)?|截止(?:日期|时间)?(?:为|是|:)?|于|在|至|最迟)\s?(?:the |dem |\p{L}+, )?$/iu
const dateThenUntil = /^\s?(?:\([^)]{1,6}\))?\s?(?:\d{1,2}:\d{2}\s?)?(?:之前|以前|前|まで|必着|が期限|截止)/

/** "您在 3 月 12 日就 … 提交的发票": the day of what was sent before. */
const isPast = /^\s?(?:之?后|以后|以降|涉及|发生|就|对|针对|向我们|提交的|上传的|发出|收到)/

/** The days of a sentence by which something is due. */
export function datesIn(
  text: string,
  { sentOn, previous, known }: { sentOn: string | null; previous: string; known: readonly Deadline[] },
): (Clock &
  Pick<Deadline, 'unclear'> & { what: What; days: null; date: string | null; start: number; end: number })[] {
  const tells = has(act, text)
  return findDates(text).flatMap((one) => {
    if (isPast.test(text.slice(one.end, one.end + 20)) || one.month !== undefined) return []
    const isLimit =
      tells &&
      (untilDate.test(text.slice(Math.max(0, one.start - 40), one.start)) ||
        dateThenUntil.test(text.slice(one.end, one.end + 24)))
    const { start, end } = one
    const reply = replyIn(periodSense.of({ sentence: text, previous, start, end, days: null }))
    if (isLimit ? reply <= limits.noDay : reply < limits.day) return []
    const clause = clauseAt(text, one.start, one.end)
    const what: What = has(evaluation, text)
      ? 'evaluation'
      : has(funds, clause)
        ? 'funds'
        : has(stock, clause)
          ? 'stock'
          : 'reply'
    return [
      {
        what,
        days: null,
        date: one.iso ?? withYear(one.monthDay, sentOn) ?? sameDay(one.monthDay, known),
        ...readClock(text, one.start, one.end),
        unclear:
          one.problem === 'ambiguous' || one.problem === 'impossible'
            ? { words: one.words, candidates: [...one.candidates] }
            : null,
        start: one.start,
        end: one.end,
      },
    ]
  })
}

/** The subject line may print the year that the same day has no more in the letter. */
function sameDay(monthDay: string | undefined, known: readonly Deadline[]): string | null {
  const told = known.filter(({ date }) => monthDay !== undefined && date?.endsWith(`-${monthDay}`))
  return told[0]?.date ?? null
}

/** A day without a year is the next such day after the notice was sent; unknown where that is unknown. */
function withYear(monthDay: string | undefined, sentOn: string | null): string | null {
  if (monthDay === undefined || sentOn === null) return null
  const year = Number(sentOn.slice(0, 4))
  return `${year}-${monthDay}` >= sentOn ? `${year}-${monthDay}` : `${year + 1}-${monthDay}`
}
