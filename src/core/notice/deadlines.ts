import { joins, neutralEvaluation, stock } from './deadline-words.ts'
import { datesIn } from './due-dates.ts'
import type { Sentence } from './layout.ts'
import { has } from './lexicon.ts'
import { held, type What, whatIn } from './period-meaning.ts'
import { findPeriods } from './periods.ts'
import type { Deadline } from './triage.ts'

export interface DeadlineFinding extends Deadline {
  readonly start: number
  readonly end: number
}

/** Opens a sentence that adds what else happens after the period just named. */
const goesOn =
  /^(?:also|in addition|additionally|furthermore|moreover|außerdem|zudem|ferner|darüber hinaus|此外|另外|同时|并且|また|さらに|加えて)/i

const again = /(?:^|[ (])(?:the|these|those|that|this|die|diese[rns]?|der|den|dieser) $|(?:这|该|此|上述) ?$/i

/** Nobody is given so many days to answer; invoices go back so far. */
const longestReply = 180

/** Every deadline of the notice. `reply` is only a period within which the seller is told to act (domain sheet a.5). */
export function readDeadlines(sentences: readonly Sentence[], sentOn: string | null): DeadlineFinding[] {
  const found: DeadlineFinding[] = []
  const add = (finding: DeadlineFinding): void => {
    const isKnown = found.some(
      (one) => one.what === finding.what && one.days === finding.days && one.date === finding.date,
    )
    if (!isKnown) found.push(finding)
  }
  const isEvaluation = sentences.some((one) => has(neutralEvaluation, one.text))
  for (const [at, sentence] of sentences.entries()) {
    // "Nothing in 90 days? Then the goods may be destroyed."
    const follows =
      /[?？]$/.test(sentence.text) && sentence.text.length < 70 ? sentences[at + 1]?.text : undefined
    const text = follows === undefined ? sentence.text : `${sentence.text} ${follows}`
    const previous = sentences[at - 1]?.text ?? ''
    for (const one of findPeriods(text)) {
      // "Once the 72 hours are over": the same period again.
      const isRepeated =
        again.test(text.slice(Math.max(0, one.start - 14), one.start)) &&
        found.some(({ what, days }) => what !== 'other' && days !== null && days === one.days)
      if (
        isRepeated &&
        (held(text)?.every((what) => found.some((known) => known.what === what && known.days === one.days)) ??
          true)
      )
        continue
      for (const what of whatIn(text, previous, one))
        add({
          what:
            what === 'reply' && isEvaluation && has(joins, text)
              ? 'evaluation'
              : what === 'reply' && (one.days ?? 0) >= longestReply
                ? 'other'
                : what,
          days: one.days,
          date: null,
          time: null,
          zone: null,
          unclear: null,
          text,
          start: sentence.start + one.start,
          end: sentence.start + one.end,
        })
    }
    if ((goesOn.test(text) || previous.endsWith(';')) && has(stock, text) && findPeriods(text).length === 0) {
      const last = found.at(-1)
      const isOfPrevious = last !== undefined && last.text.endsWith(previous) && last.what === 'funds'
      if (isOfPrevious) add({ ...last, what: 'stock', start: sentence.start, end: sentence.end, text })
    }
    if (text.length < 600 && /\d/.test(text))
      for (const one of datesIn(text, { sentOn, previous, known: found }))
        add({ ...one, text, start: sentence.start + one.start, end: sentence.start + one.end })
  }
  return found.filter((one) => isOfCase(one) && !isAgain(one, found))
}

/** The same period, told again as something else. */
function isAgain({ what, days, date, text }: DeadlineFinding, found: readonly DeadlineFinding[]): boolean {
  const isToo = (other: What): boolean =>
    found.some((one) => one.what === other && one.days === days && one.date === date)
  // Once a patent's evaluation has a period, the same one again is its own.
  if (what === 'reply') return days !== null && isToo('evaluation')
  // "Your account may be closed in 72 hours … answer within 72 hours": one limit.
  if (what === 'other') return isToo('reply') || (days !== null && isToo('evaluation'))
  // "If nothing arrives within 30 days, we hold the funds for 90 days": the 30 days are those to answer in.
  return isToo('reply') && found.some((one) => one.what === what && one.text === text && one.days !== days)
}

/** Of anything else a period that cannot be counted in days ("about four months") says nothing to the seller. */
function isOfCase({ what, days, date, unclear }: Deadline): boolean {
  const isCounted = days !== null || date !== null || unclear !== null
  return isCounted || what === 'reply' || what === 'funds' || what === 'stock'
}
