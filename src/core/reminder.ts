import type { Case } from './case.ts'
import type { ReplyTime } from './reply-moment.ts'
import type { Task } from './standing/tasks.ts'
import type { Text } from './text.ts'

/** A word to the seller at its time. */
export interface Reminder {
  readonly kase: Case
  /** When it is to be told. */
  readonly at: number
  /** The moment it is about. */
  readonly until: number
  readonly about: About
}

type About =
  | { readonly what: 'reply'; readonly countedFrom: ReplyTime['countedFrom'] }
  /** A measure that was planned for this day; sent where a letter told Amazon so. */
  | { readonly what: 'measure'; readonly sentence: Text; readonly isSent: boolean }
  /** Nothing came since a letter was sent. */
  | { readonly what: 'silence'; readonly sentOn: string }
  | { readonly what: 'task'; readonly task: Task }
  /** The line of the month, on all that is to be kept up. */
  | { readonly what: 'month' }
