import type { Finding } from '../poa/lint.ts'

/**
 * Rules whose findings other words can mend with every fact kept. All the rest needs a fact, a paper or a decision, and only
 * the seller has those: such a finding is never sent to a model.
 */
const mendableRules: ReadonlySet<string> = new Set([
  'T08-absolute-guarantee',
  'V01-emotional',
  'V02-excessive-apology',
  'V03-blame-amazon',
  'V05-all-caps',
  'V07-blame-customer',
  'V11-legal-threat',
  'V13-flattery-filler',
  'C02-template-fingerprint',
  'C07-policy-name-dropping',
  'C14-ghost-writer-disclosed',
  'C21-question-to-amazon',
  'C33-chinese-residue',
])

/** True where other words may help; a waived finding is left alone. */
export const isMendable = ({ ruleId, waived }: Finding): boolean =>
  waived === null && mendableRules.has(ruleId)
