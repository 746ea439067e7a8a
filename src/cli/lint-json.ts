import type { Linted } from './lint.ts'
import { pageOf, ruleOf, whyNotChecked } from './lint-words.ts'

/** One input as one object: what lint says, what to ask, where to read more, and with `--fix` what was done. */
export function lintJson({ file, text, result, hasCase, fixing }: Linted): object {
  return {
    file,
    ...result,
    findings: result.findings.map((finding) => ({
      ...finding,
      assist: ruleOf(finding.ruleId)?.assist ?? null,
      rule: pageOf(finding.ruleId),
    })),
    notChecked: result.notChecked.map((each) => ({ ...each, why: whyNotChecked(each.reason, hasCase) })),
    ...(fixing === null ? {} : { text, edits: fixing.edits, left: fixing.left }),
  }
}
