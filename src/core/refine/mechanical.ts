import type { Fix } from '../poa/fix-guard.ts'
import { touchesFact } from '../poa/fix-guard.ts'
import type { Lang } from '../text.ts'
import { passagesIn, wordsOf } from './draft-text.ts'
import type { Try } from './round.ts'
import { type Checked, type RefineOptions, judge } from './verdict.ts'

/** Makes the fixes of the rules themselves that stay inside one passage, so that no model is asked for them. */
export function fixPassages(
  given: Checked,
  section: string,
  options: RefineOptions,
  lang: Lang,
): { now: Checked; tries: Try[] } {
  let now = given
  const tries: Try[] = []
  for (const { id } of passagesIn(given.draft, section)) {
    for (let more = true; more; ) {
      const step = fixOne(now, id, options, lang)
      more = step !== null
      if (step) {
        now = step.now
        tries.push(step.made)
      }
    }
  }
  return { now, tries }
}

function fixOne(
  now: Checked,
  id: string,
  options: RefineOptions,
  lang: Lang,
): { now: Checked; made: Try } | null {
  const passage = now.draft.passages.find((other) => other.id === id)
  if (!passage) return null
  const before = wordsOf(now.draft, passage)
  for (const finding of now.result.findings) {
    const { fix } = finding
    if (fix === null || finding.waived !== null || fix.start < passage.start || fix.end > passage.end)
      continue
    const asFix: Fix = { ...fix, ruleId: finding.ruleId, finding }
    if (touchesFact(now.draft.text, asFix)) continue
    const words =
      before.slice(0, fix.start - passage.start) + fix.text + before.slice(fix.end - passage.start)
    const verdict = judge(now, passage, words.trim(), options, lang)
    if (verdict.kept)
      return {
        now: verdict.next,
        made: { passage: id, ruleId: finding.ruleId, before, after: words.trim(), reason: null },
      }
  }
  return null
}
