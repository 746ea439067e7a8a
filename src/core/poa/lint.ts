import type { Case } from '../case.ts'
import type { Lang, Text } from '../text.ts'
import type { Form, Severity } from '../words.ts'
import { formOf } from './form.ts'
import type { PlanText } from './plan-text.ts'
import { readPlan } from './read-plan.ts'
import type { Match, Rule, RuleContext, Span } from './rule.ts'
import { rules as all } from './rules/index.ts'

export interface Finding extends Span {
  readonly ruleId: string
  readonly severity: Severity
  /** From 1. */
  readonly line: number
  readonly column: number
  readonly message: Text
  readonly fix: (Span & { readonly text: string }) | null
  /** The reason it was waived for, or null. */
  readonly waived: string | null
}

interface NotChecked {
  readonly ruleId: string
  readonly reason: string
}

export interface LintResult {
  readonly form: Form
  readonly findings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
  readonly errors: number
  readonly warnings: number
  readonly ready: boolean
}

export interface LintOptions {
  readonly kase: Case | null
  readonly form?: Form | undefined
  /** The language to count in, where it is not to be judged from the text. */
  readonly lang?: Lang | undefined
  /** The rules to run; all of them when not given. */
  readonly rules?: readonly Rule[] | undefined
}

/** Runs every rule that speaks about the form of the text. A rule that cannot run is told as not checked. */
export function lint(text: string, { kase, form: given, lang, rules = all }: LintOptions): LintResult {
  const form = given ?? formOf(text, kase)
  const context = { kase, form }
  const plan = readPlan(text, lang)
  const findings: Finding[] = []
  const notChecked: NotChecked[] = []
  const lineStarts = startsOfLines(text)
  const unchecked = new Set<Rule>()
  const skip = (rule: Rule, reason: string): void => {
    notChecked.push({ ruleId: rule.id, reason })
    unchecked.add(rule)
  }
  for (const rule of inOrderOfApplication(rules)) {
    if (rule.notFor?.includes(form)) continue
    for (const match of run(rule, plan, context, skip)) {
      findings.push(findingOf(rule, match, text.length, lineStarts, kase))
    }
  }
  findings.sort((one, other) => one.start - other.start) // a stable sort keeps the order of application
  const open = findings.filter((finding) => finding.waived === null)
  const errors = open.filter((finding) => finding.severity === 'error').length
  const warnings = open.filter((finding) => finding.severity === 'warning').length
  const blind = [...unchecked].some((rule) => rule.severity === 'error')
  return { form, findings, notChecked, errors, warnings, ready: errors === 0 && !blind }
}

function run(
  rule: Rule,
  plan: PlanText,
  context: RuleContext,
  skip: (rule: Rule, reason: string) => void,
): readonly Match[] {
  try {
    const reason = rule.needs?.(context) ?? null
    if (reason !== null) skip(rule, reason)
    return reason === null || rule.partial ? rule.check(plan, context) : []
  } catch (error) {
    skip(rule, `the rule failed: ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
}

function findingOf(
  rule: Rule,
  match: Match,
  length: number,
  lineStarts: readonly number[],
  kase: Case | null,
): Finding {
  const start = Math.max(0, Math.min(match.start, length))
  const line = lineOf(lineStarts, start)
  return {
    ruleId: rule.id,
    severity: match.severity ?? rule.severity,
    start,
    end: Math.max(start, Math.min(match.end, length)),
    line,
    column: start - (lineStarts[line - 1] ?? 0) + 1,
    message: match.message ?? rule.message,
    fix: match.fix ?? null,
    waived: waiverOf(rule, kase),
  }
}

/** Why a rule's findings are lifted in this case; blocking ones never are (domain sheet b.3). */
function waiverOf(rule: Rule, kase: Case | null): string | null {
  if (kase === null || rule.lift === 'block') return null
  if (rule.lift === 'confirm') {
    const fact = kase.facts[`confirm/${rule.id}`]
    return fact?.value === true ? fact.words || 'confirmed by the seller' : null
  }
  return kase.waivers.findLast((waiver) => waiver.ruleId === rule.id)?.reason ?? null
}

function startsOfLines(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

const ordered = new WeakMap<readonly Rule[], readonly Rule[]>()

/** Block, source, coverage, structure, evidence, tense, tone: the order of application of domain sheet b.3. */
function inOrderOfApplication(rules: readonly Rule[]): readonly Rule[] {
  const known = ordered.get(rules)
  if (known !== undefined) return known
  const sorted = rules.toSorted((one, other) => rankOf(one.id) - rankOf(other.id))
  ordered.set(rules, sorted)
  return sorted
}

function rankOf(ruleId: string): number {
  const code = ruleId.slice(0, 3)
  const early = ['C25', 'C06', 'S08', 'C19'].indexOf(code)
  return early >= 0 ? early : 10 + 'SCTV'.indexOf(code.slice(0, 1))
}
