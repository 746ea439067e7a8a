import type { Finding } from '../poa/lint.ts'
import type { Lang } from '../text.ts'
import { type DraftText, type Passage, markOf, passagesIn, wordsOf } from './draft-text.ts'
import { isMendable } from './mendable.ts'
import { type Checked, type Reason, type RefineOptions, judge } from './verdict.ts'

/** A section is looked at this often at most. */
export const mostRounds = 3

/** What one call is about: some passages of one section, and what is to be mended in them. */
export interface Round {
  readonly section: string
  readonly number: number
  readonly passages: readonly Passage[]
  /** Empty where the words are to be made fewer, and nothing is to be mended. */
  readonly findings: readonly Finding[]
  /** Marks of the answers before, so that the same one twice ends it. */
  readonly seen: readonly string[]
}

/** One rewording that was tried. */
export interface Try {
  readonly passage: string
  readonly ruleId: string | null
  readonly before: string
  readonly after: string
  readonly reason: Reason | null
}

/** What other words can mend in a section. */
export function findingsIn({ draft, result }: Checked, section: string): Finding[] {
  const own = passagesIn(draft, section)
  return result.findings.filter(
    (finding) => isMendable(finding) && own.some((passage) => isAt(finding, passage)),
  )
}

const isAt = ({ start }: Finding, passage: Passage): boolean => start >= passage.start && start < passage.end

/** The first round of a section: its faulty passages, or with none of them all, to be said in fewer words. */
export function firstRound(now: Checked, section: string): Round | null {
  const findings = findingsIn(now, section)
  const own = passagesIn(now.draft, section)
  const faulty = own.filter((passage) => findings.some((finding) => isAt(finding, passage)))
  const passages = findings.length === 0 ? own : faulty
  return passages.length === 0 ? null : { section, number: 1, passages, findings, seen: [] }
}

/** The round after this one; null where nothing is left that words can mend, or enough was tried. */
function roundAfter(round: Round, now: Checked, answer: string): Round | null {
  const next = findingsIn(now, round.section).length === 0 ? null : firstRound(now, round.section)
  if (next === null || round.findings.length === 0 || round.number >= mostRounds) return null
  const mark = markOf(answer)
  if (round.seen.includes(mark)) return null
  return { ...next, number: round.number + 1, seen: [...round.seen, mark] }
}

/** The words of a round's passages, a line each. */
export const linesOf = (draft: DraftText, { passages }: Pick<Round, 'passages'>): string =>
  passages.map((passage) => wordsOf(draft, passage)).join('\n')

export interface Judged {
  readonly now: Checked
  readonly tries: readonly Try[]
  readonly next: Round | null
}

/**
 * What an answer makes of the draft: each of its lines is tried by itself, in order, and kept where it alone makes the draft
 * better. So the draft after it has never more findings than before, whatever the answer is.
 */
export function takeAnswer(
  given: Checked,
  round: Round,
  after: string,
  options: RefineOptions,
  lang: Lang,
): Judged {
  const lines = after.split('\n').map((line) => line.trim())
  const before = linesOf(given.draft, round)
  if (lines.length !== round.passages.length) {
    const tried: Try = {
      passage: round.passages[0]?.id ?? '',
      ruleId: round.findings[0]?.ruleId ?? null,
      before,
      after,
      reason: 'lines',
    }
    return { now: given, tries: [tried], next: roundAfter(round, given, after) }
  }
  let now = given
  const tries: Try[] = []
  for (const [i, { id }] of round.passages.entries()) {
    const passage = now.draft.passages.find((other) => other.id === id)
    if (!passage) continue
    const [words, old] = [lines[i] ?? '', wordsOf(now.draft, passage)]
    if (words === old) continue
    const finding = now.result.findings.find((one) => isMendable(one) && isAt(one, passage))
    const verdict = judge(now, passage, words, options, lang)
    tries.push({
      passage: id,
      ruleId: finding?.ruleId ?? null,
      before: old,
      after: words,
      reason: verdict.kept ? null : verdict.reason,
    })
    if (verdict.kept) now = verdict.next
  }
  return { now, tries, next: roundAfter(round, now, after) }
}
