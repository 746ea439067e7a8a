import type { Rule } from '../rule.ts'

/** Every rule of the linter, one import and one line each, in the order of their ids. */
export const rules: readonly Rule[] = [
  // structure
  // tense and concreteness
  // tone
  // content and evidence
]
