import type { Case } from '../case.ts'
import type { Answer as ModelAnswer, Ask } from '../model/ask.ts'
import { CaseModel, type Work } from '../model/work.ts'
import type { Context, Note } from '../question.ts'
import type { Text } from '../text.ts'

/** What a task makes of a beginning or of an answer: the case, what to say, and what to ask the model next, if anything. */
export interface Move {
  readonly kase: Case
  readonly notes: readonly Note[]
  readonly work: Omit<Work, 'ask' | 'prompt'> | null
  readonly buttons?: readonly { readonly id: string; readonly label: Text }[]
}

/** One kind of help by the model: how it begins, what is asked, and what becomes of the answer. All of it pure. */
export interface Task {
  /** The id of the question that it helps with. */
  question(target: string): string
  begin(context: Context, target: string): Move
  ask(kase: Case, work: Work): Pick<Ask, 'lang'> & Partial<Pick<Ask, 'blanks' | 'untrusted'>>
  take(context: Context, work: Work, answer: ModelAnswer): Move
}

export const modelOf = (kase: Case): CaseModel => kase.model ?? CaseModel.parse({})

export const withModel = (kase: Case, change: Partial<CaseModel>): Case => ({
  ...kase,
  model: { ...modelOf(kase), ...change },
})
