import { z } from 'zod'

/** What somebody of a team may do: write the case, approve its text, say that it was sent. */
export const roles = ['drafter', 'approver', 'submitter'] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

/** One of several who share a session. */
export interface Person {
  readonly id: string
  /** For the record of who did what. */
  readonly name: string
  readonly roles: readonly Role[]
  /** The text must be approved by somebody other than who wrote it, before it counts as sent. */
  readonly needsApproval: boolean
}
