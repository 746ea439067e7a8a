import type { Case } from './case.ts'
import { languageNote } from './greeting.ts'
import { answerSideQuestion } from './knowledge/side-questions.ts'
import { parseNotice } from './notice/parse.ts'
import type { Outcome } from './outcome.ts'
import { adviseOnDraft, looksLikePlan } from './poa/advise.ts'
import { type Answer, type Context, type Given, type Question, saysYes } from './question.ts'
import { findRefusal } from './refusals.ts'
import type { Session } from './session.ts'
import { contextOf, withCase } from './step.ts'
import { currentQuestion, questionsOf } from './steps/index.ts'
import { keepReply } from './steps/reply.ts'

const maxWords = 1_000_000
const pasted = 200 // characters from which a text is a paste rather than an answer

/** Free words from the seller: a paste, a request to refuse, a side question, or the answer that is waited for. */
export function hear(context: Context, words: string): Outcome {
  if (words === '') {
    const text = { en: 'That message was empty.', zh: '这条消息是空的。' }
    return { session: context.session, notes: [{ text }], ask: true }
  }
  if (words.length > maxWords) {
    const text = {
      en: 'That is more than I can take at once (1 MB). Please send only the part that matters.',
      zh: '内容太长，超过 1 MB。请只发相关的部分。',
    }
    return { session: context.session, notes: [{ text }], ask: true }
  }
  if (context.session.pending) return settlePending(context, words)
  const spoken = inTheirLanguage(context, words)
  const waiting = currentQuestion(spoken)
  // A notice pasted before the language is known is kept; the language is asked after it.
  const question =
    waiting.id === 'language' && words.length >= pasted
      ? (questionsOf(spoken).find(({ id }) => id === 'notice') ?? waiting)
      : waiting
  if (question.id === 'notice' && words.length >= pasted)
    return give(spoken, question, { words, option: null })
  return (
    refuse(spoken, question, words) ??
    aside(spoken, question, words) ??
    give(spoken, question, { words, option: null })
  )
}

/** Han characters in the seller's own words make the coach speak Chinese; a pasted notice says nothing of the seller. */
function inTheirLanguage(context: Context, words: string): Context {
  const { session } = context
  if (words.length >= pasted) return context
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0
  const letters = words.match(/\p{L}/gu)?.length ?? 0
  const isChinese =
    han > 0 && (session.lang === null || (han >= 4 && han * 2 > letters && session.asking === null))
  const next = isChinese ? 'zh' : session.lang === null && letters >= 8 ? 'en' : session.lang
  if (next === session.lang || next === null) return context
  const spoken = withCase({ ...session, lang: next }, { ...context.kase, lang: next })
  return contextOf(spoken, context.now)
}

/** One sentence of refusal and the honest next step; what was asked for is remembered, so that nothing rests on it. */
function refuse(context: Context, question: Question, words: string): Outcome | null {
  const refusal = findRefusal(words)
  if (!refusal || words.length > 2000) return null
  if (question.id === 'reply-wait' && words.length >= pasted) return null
  const kase: Case = {
    ...context.kase,
    refusals: [
      ...context.kase.refusals,
      { id: refusal.id, at: context.now, words: words.slice(0, 300) },
    ].slice(-20),
  }
  return { session: withCase(context.session, kase), notes: [{ text: refusal.reply }], ask: true }
}

function aside(context: Context, question: Question, words: string): Outcome | null {
  const { session, kase } = context
  if (words.length >= pasted && question.id !== 'notice' && question.id !== 'reply-wait') {
    const reading = parseNotice(words)
    if (reading.isNotice && reading.confidence !== 'unsure' && !looksLikePlan(words)) {
      const text = {
        en: 'This looks like a message from Amazon. Does it belong to this case, or is it a new one?',
        zh: '这看起来是亚马逊发来的邮件。它属于这个案件，还是一个新案件？',
      }
      return {
        session: { ...session, pending: { what: 'which-mail', text: words } },
        notes: [{ text }],
        ask: false,
        buttons: [
          { id: 'mail=reply', label: { en: 'It answers this case', zh: '是这个案件的回复' } },
          {
            id: 'mail=notice',
            label: { en: 'Read it as this case’s notice', zh: '当作这个案件的通知重新读' },
          },
          { id: 'mail=new', label: { en: 'Open a new case', zh: '开一个新案件' } },
        ],
      }
    }
  }
  if (question.step !== 'source' && looksLikePlan(words)) {
    return {
      session: withCase(session, adviseOnDraft(context, words).kase),
      notes: adviseOnDraft(context, words).notes,
      ask: true,
    }
  }
  const answer = words.length < pasted ? answerSideQuestion(words, kase) : null
  return answer ? { session, notes: [{ text: answer }], ask: true } : null
}

/** Hands the words to the question and carries out what it answers. */
export function give(context: Context, question: Question, given: Given): Outcome {
  const { session } = context
  const changing = session.editing && session.asking === question.id
  const answer = question.answer(
    changing ? contextOf(session, context.now, question.clear(context.kase)) : context,
    given,
  )
  return follow(context, question, answer)
}

function follow(context: Context, question: Question, answer: Answer): Outcome {
  const { session, kase } = context
  if (answer.kind === 'again') return { session, notes: [{ text: answer.note }], ask: true }
  if (answer.kind === 'aside') {
    return { session: answer.kase ? withCase(session, answer.kase) : session, notes: answer.notes, ask: true }
  }
  const trail = [...answer.kase.trail.filter((id) => id !== question.id), question.id].slice(-200)
  const skipped = answer.kase.skipped.filter((id) => id !== question.id)
  const next = withCase(
    { ...session, asking: null, editing: false, ...answer.session },
    { ...answer.kase, trail, skipped },
  )
  return { session: { ...next, undo: undoOf(kase, answer.kase) }, notes: answer.notes ?? [], ask: true }
}

/** The former values of whatever an answer changed in the case. */
function undoOf(before: Case, after: Case): NonNullable<Session['undo']> {
  const changed = (Object.keys(before) as (keyof Case)[]).filter(
    (key) => before[key] !== after[key] && key !== 'asked',
  )
  return { caseId: before.id, before: Object.fromEntries(changed.map((key) => [key, before[key]])) }
}

/** A yes or no that was asked outside the questions, answered in words. */
function settlePending(context: Context, words: string): Outcome {
  const { session } = context
  const calm = { ...session, pending: null }
  const what = session.pending?.what
  if (what === 'which-mail' && saysYes(words))
    return keepReply(contextOf(calm, context.now), session.pending?.text ?? '')
  if (what === 'language') return languageNote(contextOf(calm, context.now), words)
  return hear(contextOf(calm, context.now), words)
}
