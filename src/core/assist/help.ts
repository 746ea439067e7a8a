import type { Case } from '../case.ts'
import type { Effect } from '../effect.ts'
import { failureWords } from '../model/failure-words.ts'
import { peopleOf } from '../model/people.ts'
import type { Answer as ModelAnswer, Ask, PromptName } from '../model/ask.ts'
import type { Work } from '../model/work.ts'
import type { Answer, Context } from '../question.ts'
import type { Session } from '../session.ts'
import type { Text } from '../text.ts'
import { consentButtons, consentIn, consentText, placeOf, stopButton } from './consent.ts'
import { refineSection } from './refine-section.ts'
import { readNotice } from './read-notice.ts'
import { translateAnswer } from './translate.ts'
import { nextWhy, readFacts } from './understand.ts'
import { type Move, type Task, modelOf, withModel } from './task.ts'

const tasks: Readonly<Record<PromptName, Task>> = {
  refine: refineSection,
  translate: translateAnswer,
  facts: readFacts,
  why: nextWhy,
  notice: readNotice,
}

type Aside = Extract<Answer, { kind: 'aside' }>

const busy: Text = {
  en: 'The model is still at work on something in this case. Wait for it, or stop it.',
  zh: '模型还在处理这个案件里的另一件事。等它回来，或者先停止。',
}

/** The seller wants the model's help: begun at once where they agreed, else they are asked first. */
export function wantHelp(context: Context, prompt: PromptName, target: string): Aside {
  const { session, kase } = context
  const consent = consentIn(session, kase)
  if (session.model === null || consent === 'none')
    return { kind: 'aside', notes: [{ text: failureWords.off }] }
  if (consent !== 'yes') {
    return {
      kind: 'aside',
      notes: [{ text: consentText(session.model) }],
      session: { pending: { what: 'model', text: `${prompt} ${target}` } },
      buttons: consentButtons,
    }
  }
  if (modelOf(kase).work !== null) return { kind: 'aside', notes: [{ text: busy }], buttons: [stopButton] }
  return asideOf(prompt, tasks[prompt].begin(context, target))
}

function asideOf(prompt: PromptName, move: Move): Aside {
  const { kase, notes, buttons } = settled(prompt, move)
  return { kind: 'aside', kase, notes, ...(buttons && { buttons }) }
}

/** The case with what the model is to do next; a new ask has a new number, and is posted by `asksOf`. */
function settled(prompt: PromptName, move: Move): Move {
  const { asks } = modelOf(move.kase)
  if (move.work === null) return { ...move, kase: withModel(move.kase, { work: null }) }
  const work: Work = { ...move.work, prompt, ask: `${move.kase.id}-${asks + 1}` }
  return { ...move, kase: withModel(move.kase, { asks: asks + 1, work }), buttons: [stopButton] }
}

/** The seller's word on the model, and then what they wanted it for. */
export function settleConsent(context: Context, option: string, wish: string): Aside {
  const { kase, session } = context
  if (session.model === null) return { kind: 'aside', notes: [{ text: failureWords.off }] }
  if (option === 'no') {
    return {
      kind: 'aside',
      kase: withModel(kase, { consent: 'no', work: null }),
      notes: [
        {
          text: {
            en: 'No model for this case: nothing goes out from now on. If you change your mind, write «polish» in the review.',
            zh: '本案件不用模型，从现在起什么都不发。改主意的话，在审阅时回“润色”。',
          },
        },
      ],
    }
  }
  if (option !== 'yes')
    return { kind: 'aside', notes: [{ text: { en: 'Nothing was sent.', zh: '什么都没发出去。' } }] }
  const agreed = withModel(kase, { consent: placeOf(session.model) })
  const [prompt = '', target = ''] = /^(\S+) ?(.*)$/s.exec(wish)?.slice(1) ?? []
  const named = (Object.keys(tasks) as PromptName[]).find((name) => name === prompt)
  if (!named) return { kind: 'aside', kase: agreed, notes: [{ text: { en: 'Agreed.', zh: '好的。' } }] }
  const next = {
    ...context,
    kase: agreed,
    session: { ...session, cases: { ...session.cases, [kase.id]: agreed } },
  }
  const begun = wantHelp(next, named, target)
  return { ...begun, kase: begun.kase ?? agreed }
}

/** Nothing is waited for any more; an answer that still comes is a late one. */
export function stopHelp({ kase }: Context): Aside {
  if (modelOf(kase).work === null)
    return {
      kind: 'aside',
      notes: [{ text: { en: 'The model is not at work.', zh: '模型现在没有在处理。' } }],
    }
  return { kind: 'aside', kase: withModel(kase, { work: null }), notes: [{ text: failureWords.stopped }] }
}

/** The case that waits for this answer; none where it is late, foreign or comes again. */
export const awaiting = (session: Session, { ask }: ModelAnswer): Case | undefined =>
  Object.values(session.cases).find(({ model }) => model?.work?.ask === ask)

/** What an awaited answer makes of its case, and the question it belongs to. */
export function takeHelp(context: Context, answer: ModelAnswer): Move & { readonly question: string } {
  const { kase } = context
  const { work } = modelOf(kase)
  if (!work) return { kase, notes: [], work: null, question: '' }
  const task = tasks[work.prompt]
  const move: Move =
    answer.failure === null
      ? task.take(context, work, answer)
      : { kase, notes: [{ text: failureWords[answer.failure] }], work: null }
  return { ...settled(work.prompt, move), question: task.question(work.target) }
}

/** The asks of the next session that the one before did not have: each is posted once, by the transition that made it. */
export function asksOf(before: Session, after: Session): Effect[] {
  return Object.values(after.cases).flatMap((kase): Effect[] => {
    const { work } = modelOf(kase)
    if (work === null || before.cases[kase.id]?.model?.work?.ask === work.ask) return []
    return [{ to: 'model', ask: askOf(kase, work, tasks[work.prompt]) }]
  })
}

function askOf(kase: Case, work: Work, task: Task): Ask {
  const { ask: id, prompt } = work
  return {
    id,
    caseId: kase.id,
    prompt,
    blanks: {},
    untrusted: {},
    people: peopleOf(kase),
    ...task.ask(kase, work),
  }
}
