import { readStatements } from './actor.ts'
import type { Identifier } from './identifiers.ts'
import { mostSentences, mostText, readSentences } from './layout.ts'
import { findAnswer } from './reply.ts'
import type { Message } from './split.ts'
import { readSubject, type SubjectFinding } from './subject-of.ts'
import type { Reading } from './triage.ts'

/** An answer that does not say who complained may hang on the letter that does. */
export function withEarlier(
  subject: SubjectFinding,
  { earlier }: Message,
  text: string,
  evidence: Reading['evidence'],
): SubjectFinding {
  if (!subject.isReply || subject.source !== 'unknown' || earlier === null) return subject
  const sentences = readSentences(earlier.text.slice(0, mostText)).slice(0, mostSentences)
  const answer = findAnswer(sentences)
  const first = readSubject({
    sentences,
    statements: readStatements(sentences),
    answer,
    given: null,
    plain: earlier.text,
  })
  if (first.source === 'unknown') return subject
  if (first.sourceSpot !== null) {
    const place = earlier.range(first.sourceSpot.start, first.sourceSpot.end)
    evidence.push({ field: 'source', ...place, text: text.slice(place.start, place.end) })
  }
  return { ...subject, source: first.source, sourceSpot: null }
}

/** What an answer does not name itself stands in its subject line or in the letter it hangs on. */
export function besides(
  field: 'asins' | 'complaintIds',
  find: (plain: string) => readonly Identifier[],
  text: string,
  { head, earlier }: Message,
  evidence: Reading['evidence'],
): string[] {
  // A subject line may print the number of the talk; the letter under it prints the complaint's.
  const isKnown = field === 'complaintIds' && earlier !== null && find(earlier.text).length > 0
  const found = (isKnown ? [earlier] : [head, earlier]).flatMap((plain) =>
    (plain === null ? [] : find(plain.text)).map(({ value, start, end }) => ({
      value,
      place: plain?.range(start, end) ?? { start, end },
    })),
  )
  for (const { place } of found) evidence.push({ field, ...place, text: text.slice(place.start, place.end) })
  return [...new Set(found.map(({ value }) => value))]
}
