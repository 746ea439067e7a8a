import type { Case } from './case.ts'
import type { Outcome } from './outcome.ts'
import { draftPoa } from './poa/draft.ts'
import { sentencesOf } from './poa/print.ts'
import type { Answer, Context, Given, Note, Question } from './question.ts'
import { practised } from './practice-replies.ts'
import type { Session } from './session.ts'
import { contextOf, withCase } from './step.ts'

const takesBack =
  /^(?:withdraw(?: it)?|take it back|delete (?:it|this answer)|撤回|删除这个回答|收回)[.。]?$/i

/** An answer taken back: what needs it is marked again, sentence by sentence. */
function withdrawn(context: Context, question: Question): Outcome {
  const { session, kase } = context
  const cleared = question.clear(kase)
  const next = {
    ...withCase(session, { ...cleared, trail: cleared.trail.filter((id) => id !== question.id) }),
    asking: null,
    editing: false,
  }
  const flagged = restingNote(kase, cleared)
  const text = { en: 'Withdrawn.', zh: '已撤回。' }
  return { session: { ...next, undo: undoOf(kase, cleared) }, notes: [{ text }, ...flagged], ask: true }
}

/** The sentences that read otherwise after a change, by the numbers they had. */
function restingNote(before: Case, after: Case): Note[] {
  if (!before.notice?.confirmed || !after.notice) return []
  const now = new Map(sentencesOf(draftPoa(after)).map((sentence) => [sentence.id, sentence.en]))
  const touched = sentencesOf(draftPoa(before)).filter(({ id, en }) => now.get(id) !== en)
  if (touched.length === 0) return []
  const numbers = touched.map(({ number }) => number)
  return [
    {
      text: {
        en: `It changes ${numbers.length === 1 ? 'sentence' : 'sentences'} ${numbers.join(', ')} of the plan: /draft shows them.`,
        zh: `信里第 ${numbers.join('、')} 句跟着变了，发 /draft 查看。`,
      },
    },
  ]
}

/** Hands the words to the question and carries out what it answers. */
export function give(context: Context, question: Question, given: Given): Outcome {
  const { session } = context
  const changing = session.editing && session.asking === question.id
  if (changing && takesBack.test(given.words.trim())) return withdrawn(context, question)
  const answer = question.answer(
    changing ? contextOf(session, context.now, question.clear(context.kase)) : context,
    given,
  )
  return follow(context, question, answer)
}

/** Carries out what a question made of an answer: moves on, asks again, or says something and stays. */
export function follow(context: Context, question: Question, answer: Answer): Outcome {
  const { session, kase } = context
  if (answer.kind === 'again') return { session, notes: [{ text: answer.note }], ask: 'again' }
  if (answer.kind === 'aside') return carryOut(context, answer)
  const trail = [...answer.kase.trail.filter((id) => id !== question.id), question.id].slice(-200)
  const skipped = answer.kase.skipped.filter((id) => id !== question.id)
  const next = withCase(
    { ...session, asking: null, editing: false, ...answer.session },
    { ...answer.kase, trail, skipped },
  )
  const notes = [
    ...(answer.notes ?? []),
    ...(session.asking === question.id ? restingNote(kase, answer.kase) : []),
  ]
  const done = { ...next, undo: undoOf(kase, answer.kase) }
  const played = question.id === 'submitted' ? practised(done, context.now) : null
  return played
    ? { session: played.session, notes: [...notes, ...played.notes], ask: true }
    : { session: done, notes, ask: true }
}

/** Says something, and the question stands; it is asked again unless the answer has buttons of its own. */
export function carryOut({ session }: Context, answer: Extract<Answer, { kind: 'aside' }>): Outcome {
  // Half an answer was taken: the rest adds to it and must not begin by clearing it.
  const kept = { ...session, editing: session.editing && answer.kase === undefined, ...answer.session }
  const next = answer.kase ? withCase(kept, answer.kase) : kept
  const { notes, buttons } = answer
  return buttons ? { session: next, notes, ask: false, buttons } : { session: next, notes, ask: true }
}

/** The former values of whatever an answer changed in the case. */
export function undoOf(before: Case, after: Case): NonNullable<Session['undo']> {
  const changed = (Object.keys(before) as (keyof Case)[]).filter(
    (key) => before[key] !== after[key] && key !== 'asked' && key !== 'model',
  )
  return { caseId: before.id, before: Object.fromEntries(changed.map((key) => [key, before[key]])) }
}
