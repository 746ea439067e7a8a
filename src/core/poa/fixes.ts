import { type Fix, touchesFact } from './fix-guard.ts'
import { type Finding, type LintOptions, type LintResult, lint } from './lint.ts'
import type { Span } from './rule.ts'

/** A fix that was made. The span is where `before` stood in the text as it was at that moment. */
export interface FixEdit extends Span {
  readonly ruleId: string
  readonly before: string
  readonly after: string
}

/** A fix that was not made, where it stands in the text, and why. */
export interface FixLeft extends Span {
  readonly ruleId: string
  /** `fact`: it would touch one. `finding`: it would set off the rules named. `no-better`: it mends nothing. */
  readonly reason: 'fact' | 'finding' | 'no-better' | 'not-tried'
  readonly sets: readonly string[]
}

export interface Fixing {
  readonly text: string
  /** In the order in which they were made; `undone` takes them back. */
  readonly edits: readonly FixEdit[]
  readonly left: readonly FixLeft[]
  /** What the linter says of the text as it is now. */
  readonly result: LintResult
}

interface State {
  readonly text: string
  readonly result: LintResult
}

/**
 * Makes every fix that can be made, until none is left. A fix stays only if a new lint shows its finding gone and no rule
 * with more findings than before, so the findings grow fewer with each one and the work ends; what touches a fact is
 * never made.
 */
export function fixAll(text: string, options: LintOptions): Fixing {
  let state: State = { text, result: lint(text, options) }
  const edits: FixEdit[] = []
  // A huge text is not linted without end: what was not tried is said.
  const budget = { lints: Math.max(24, Math.floor(4_000_000 / (text.length + 1))) }
  for (;;) {
    const pass = onePass(state, options, budget)
    edits.push(...pass.edits)
    if (pass.edits.length === 0) return { ...state, edits, left: pass.left }
    state = pass.state
  }
}

/** The text before the edits; the last edit first. */
export function undone(text: string, edits: readonly FixEdit[]): string {
  let now = text
  for (const { start, before, after } of edits.toReversed())
    now = now.slice(0, start) + before + now.slice(start + after.length)
  return now
}

/** The text with the fixes of these findings that do not overlap, unchecked; waived findings are left alone. */
export function fixed(text: string, findings: readonly Finding[]): string {
  return made(text, apart(fixesIn(text, findings))).text
}

interface Pass {
  readonly state: State
  readonly edits: FixEdit[]
  readonly left: FixLeft[]
}

/** Fixes that overlap wait for each other: the next are tried only where none of those before could be made. */
function onePass(state: State, options: LintOptions, budget: { lints: number }): Pass {
  const pass: Pass = { state, edits: [], left: [] }
  let open = fixesIn(state.text, state.result.findings)
  while (open.length > 0) {
    const batch = apart(open)
    const safe: Fix[] = []
    for (const fix of batch) {
      if (touchesFact(state.text, fix)) pass.left.push(leftOut(fix, 'fact'))
      else safe.push(fix)
    }
    const reached = attempt(state, safe, options, budget, pass)
    if (pass.edits.length > 0) return { ...pass, state: reached }
    const tried = new Set(batch)
    open = open.filter((fix) => !tried.has(fix))
  }
  return pass
}

/** All of them at once, or else each half by itself; from the right, so that the places to the left stay true. */
function attempt(
  state: State,
  fixes: readonly Fix[],
  options: LintOptions,
  budget: { lints: number },
  pass: Pass,
): State {
  if (fixes.length === 0) return state
  if (budget.lints <= 0) {
    pass.left.push(...fixes.map((fix) => leftOut(fix, 'not-tried')))
    return state
  }
  budget.lints--
  const { text, edits } = made(state.text, fixes)
  const result = lint(text, options)
  const verdict = compare(state.result, result, fixes)
  if (verdict.better) {
    pass.edits.push(...edits)
    return { text, result }
  }
  const [first] = fixes
  if (fixes.length === 1 && first !== undefined) {
    pass.left.push(leftOut(first, verdict.sets.length > 0 ? 'finding' : 'no-better', verdict.sets))
    return state
  }
  const middle = fixes.length >> 1
  const right = attempt(state, fixes.slice(middle), options, budget, pass)
  return attempt(right, fixes.slice(0, middle), options, budget, pass)
}

const leftOut = (
  { ruleId, start, end }: Fix,
  reason: FixLeft['reason'],
  sets: readonly string[] = [],
): FixLeft => ({ ruleId, start, end, reason, sets })

/** The edits stand from right to left, so that each one's place is true in the text as the others left it. */
function made(text: string, fixes: readonly Fix[]): { text: string; edits: FixEdit[] } {
  const pieces: string[] = []
  const edits: FixEdit[] = []
  let at = 0
  for (const { ruleId, start, end, text: after } of fixes) {
    pieces.push(text.slice(at, start), after)
    edits.push({ ruleId, start, end, before: text.slice(start, end), after })
    at = end
  }
  return { text: pieces.join('') + text.slice(at), edits: edits.toReversed() }
}

/** Better: each fix has one finding of its rule less, and no rule has one more, or a graver one. */
function compare(
  before: LintResult,
  after: LintResult,
  fixes: readonly Fix[],
): { better: boolean; sets: string[] } {
  const [had, has] = [countsOf(before), countsOf(after)]
  const sets = [...has.keys()].filter((key) => (has.get(key) ?? 0) > (had.get(key) ?? 0))
  const mended = [...Map.groupBy(fixes, ({ ruleId }) => ruleId)].every(
    ([ruleId, own]) => (has.get(ruleId) ?? 0) <= (had.get(ruleId) ?? 0) - own.length,
  )
  const same = before.form === after.form && before.notChecked.length >= after.notChecked.length
  return {
    better: mended && same && sets.length === 0,
    sets: [...new Set(sets.map((key) => key.split('/')[0] ?? key))],
  }
}

/** Open findings of each rule, and how many of them are errors. */
function countsOf({ findings }: LintResult): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { ruleId, severity, waived } of findings) {
    if (waived !== null) continue
    const keys = severity === 'error' ? [ruleId, `${ruleId}/error`] : [ruleId]
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** The fixes of the open findings, each once, with the line ends of the text. */
function fixesIn(text: string, findings: readonly Finding[]): Fix[] {
  const fixes = new Map<string, Fix>()
  const crlf = text.includes('\r\n')
  for (const { fix, waived, ruleId, start, end } of findings) {
    if (fix === null || waived !== null || fix.end < fix.start || fix.end > text.length) continue
    const put = crlf ? fix.text.replaceAll(/\r?\n/g, '\r\n') : fix.text
    const key = `${fix.start} ${fix.end} ${put}`
    if (text.slice(fix.start, fix.end) !== put && !fixes.has(key))
      fixes.set(key, { ruleId, start: fix.start, end: fix.end, text: put, finding: { start, end } })
  }
  return [...fixes.values()]
}

const byPlace = (one: Span, other: Span): number => one.start - other.start || one.end - other.end

/** Deletions first, layout last: no word is mended in a sentence that goes, and no part moved that will change. */
const rankOf = ({ text }: Fix): number => (text.trim() === '' ? 0 : text.includes('\n') ? 2 : 1)

/** As many as do not overlap, in the order of the text. */
function apart(fixes: readonly Fix[]): Fix[] {
  let kept: Fix[] = []
  for (const rank of [0, 1, 2]) {
    const more: Fix[] = []
    let at = 0
    for (const fix of fixes.filter((each) => rankOf(each) === rank).toSorted(byPlace)) {
      while (at < kept.length && (kept[at]?.end ?? 0) <= fix.start) at++
      const isFree = (more.at(-1)?.end ?? 0) <= fix.start && (kept[at]?.start ?? fix.end) >= fix.end
      if (isFree) more.push(fix)
    }
    if (more.length > 0) kept = [...kept, ...more].sort(byPlace)
  }
  return kept
}
