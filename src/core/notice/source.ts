import type { Statement } from './actor.ts'

/** The statement that tells who acted: complainants in so many words, then implied, then Amazon's own check. */
export function decideSource(statements: readonly Statement[]): Statement | null {
  const complaints = statements.filter((one) => one.source !== 'amazon-audit')
  return (
    complaints.find((one) => one.weight === 'firm') ??
    complaints.find((one) => one.weight === 'implied') ??
    statements.find((one) => one.source === 'amazon-audit') ??
    complaints[0] ??
    null
  )
}
