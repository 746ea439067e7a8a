import { isOwnDoubt, type Statement } from './actor.ts'

/** Where a notice tells its reason: before it comes to what to send. */
const early = new Set<Statement['sentence']['section']>(['top', 'why'])

/**
 * The statement that tells who acted: complainants in so many words where the reason is told, then Amazon's own doubt
 * there, then complainants anywhere else, told or implied, then Amazon's own check.
 */
export function decideSource(statements: readonly Statement[]): Statement | null {
  const complaints = statements.filter((one) => one.source !== 'amazon-audit')
  const firm = complaints.filter((one) => one.weight === 'firm')
  const isEarly = (one: Statement): boolean => early.has(one.sentence.section)
  return (
    firm.find(isEarly) ??
    statements.find((one) => isEarly(one) && isOwnDoubt(one)) ??
    firm[0] ??
    complaints.find((one) => one.weight === 'implied') ??
    statements.find((one) => one.source === 'amazon-audit') ??
    complaints[0] ??
    null
  )
}
