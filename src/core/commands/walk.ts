import { spendText } from '../assist/spend.ts'
import type { Case } from '../case.ts'
import { dayIn, printDay } from '../dates.ts'
import { textOf } from '../facts.ts'
import { explainDeadlines } from '../knowledge/numbers-in-notice.ts'
import { missingOf } from '../missing.ts'
import { isClosed, isStopped } from '../rounds/last-word.ts'
import type { Outcome } from '../outcome.ts'
import type { Context } from '../question.ts'
import { standsSince } from '../standing/state.ts'
import { taskList } from '../standing/words.ts'
import { withCase } from '../step.ts'
import { currentQuestion, isOpen, questionsOf, steps } from '../steps/index.ts'
import type { Lang, Text } from '../text.ts'
import { again, note } from './answer.ts'

export function status(context: Context): Outcome {
  const { kase, lang } = context
  const kept = keptUp(context)
  if (kept !== null) return again(context, { text: kept })
  const all = questionsOf(context)
  const lines = steps
    .filter(({ name }) => name !== 'start' && name !== 'standing' && !(name === 'submit' && isStopped(kase)))
    .map((step) => {
      const own = all.filter((question) => question.step === step.name && !question.optional)
      const done = own.filter((question) => !isOpen(context, question)).length
      const mark = step.name === kase.step ? '>' : done === own.length && own.length > 0 ? '✓' : ' '
      return {
        en: `${mark} ${step.title.en} ${done}/${own.length}`,
        zh: `${mark} ${step.title.zh} ${done}/${own.length}`,
      }
    })
  const missing = missingOf(context.session, context.now)
  const tail = missing.length === 0 ? '' : missing.map((label) => `· ${label}`).join('\n')
  const name = kase.title === '' ? kase.id : kase.title
  const spent = spendText(context.session.model, kase, context.now)
  const due = isStopped(kase) ? [stoppedText(kase)] : deadlineOf(context)
  return again(context, {
    text: {
      en: `Case: ${name}\n${due.map(({ en }) => `${en}\n`).join('')}${lines.map(({ en }) => en).join('\n')}${tail === '' ? '' : `\nStill missing:\n${lang === 'en' ? tail : ''}`}${spent ? `\n${spent.en}` : ''}`,
      zh: `案件：${name}\n${due.map(({ zh }) => `${zh}\n`).join('')}${lines.map(({ zh }) => zh).join('\n')}${tail === '' ? '' : `\n还缺：\n${lang === 'zh' ? tail : ''}`}${spent ? `\n${spent.zh}` : ''}`,
    },
  })
}

const deadlineOf = ({ kase, today, session }: Context): Text[] =>
  kase.notice ? explainDeadlines(kase.notice, today, session.zone).slice(0, 1) : []

/** After a last word of Amazon's: that nothing is due, and why. */
function stoppedText(kase: Case): Text {
  const count = kase.rounds.length
  return isClosed(kase)
    ? {
        en: `Closed after round ${count}: no yes, and nothing new to send. No letter is due.`,
        zh: `第 ${count} 轮没有通过，没有新东西可交，已结案。不用再写信。`,
      }
    : {
        en: `Round ${count} brought no yes, and this way looks at its end. No letter is due until you have something new.`,
        zh: `第 ${count} 轮没有通过，这条路看来走到头了。没有新东西之前，不用再写信。`,
      }
}

/** After the end: what decided it, and each task with its last proof; null before. */
function keptUp({ kase, session }: Context): Text | null {
  const since = standsSince(kase)
  if (since === null) return null
  const day = dayIn(session.zone, since)
  const told = textOf(kase, 'result-why')
  const why =
    told === null || told === 'unknown' ? { en: '', zh: '' } : { en: ` (“${told}”)`, zh: `（“${told}”）` }
  const [list, name] = [taskList(kase), kase.title === '' ? kase.id : kase.title]
  return {
    en: `Case: ${name}\nBack since ${printDay(day, 'en')}${why.en}. To keep up:\n${list.en}`,
    zh: `案件：${name}\n${printDay(day, 'zh')}恢复${why.zh}。要持续做的：\n${list.zh}`,
  }
}

export function back(context: Context): Outcome {
  const { session, kase } = context
  const applicable = new Set(questionsOf(context).map(({ id }) => id))
  const trail = kase.trail.filter((id) => applicable.has(id))
  const place = session.asking === null ? trail.length : trail.indexOf(session.asking)
  const target = trail[place - 1]
  if (target === undefined)
    return note(context, { en: 'This is the first question.', zh: '这已经是第一题。' })
  return { session: { ...session, asking: target, editing: true }, notes: [], ask: true }
}

export function edit(context: Context, rest: string): Outcome {
  const applicable = questionsOf(context)
  const answered = context.kase.trail.flatMap((id) =>
    applicable.filter((question) => question.id === id && !isOpen(context, question)),
  )
  const target = answered[Number(rest) - 1]
  if (target)
    return { session: { ...context.session, asking: target.id, editing: true }, notes: [], ask: true }
  if (answered.length === 0)
    return note(context, { en: 'There is no answer to change yet.', zh: '还没有可以修改的回答。' })
  const line = (lang: Lang): string =>
    answered
      .map(
        (question, i) =>
          `${i + 1}. ${question.label[lang]}: ${(question.shown?.(context) ?? '').slice(0, 60)}`,
      )
      .join('\n')
  return note(context, {
    en: `Your answers:\n${line('en')}\n\nSend /edit and a number to change one.`,
    zh: `您的回答：\n${line('zh')}\n\n发 /edit 加编号来修改。`,
  })
}

export function skip(context: Context): Outcome {
  const { session, kase } = context
  const question = currentQuestion(context)
  if (session.editing) {
    return {
      session: { ...session, asking: null, editing: false },
      notes: [{ text: { en: 'Kept as it was.', zh: '保留原来的回答。' } }],
      ask: true,
    }
  }
  if (
    question.id === 'notice' ||
    question.step === 'reply' ||
    /^(?:confirm-notice|standing-log)$/.test(question.id)
  ) {
    return note(context, {
      en: 'This one cannot be passed over: the rest depends on it.',
      zh: '这一题跳不过：后面都要靠它。',
    })
  }
  const next = withCase(session, {
    ...kase,
    skipped: [...kase.skipped.filter((id) => id !== question.id), question.id],
  })
  const text = question.optional
    ? { en: 'Left out.', zh: '不写这一项。' }
    : {
        en: 'Left for later. It stays marked as missing in the plan.',
        zh: '先放一放。信里会一直标着缺这一项。',
      }
  return { session: next, notes: [{ text }], ask: true }
}

export function undo(context: Context): Outcome {
  const { session } = context
  if (session.asking !== null) {
    const text = {
      en: 'The change was called off; the answer stays as it was.',
      zh: '这次修改取消了，回答保持原样。',
    }
    return { session: { ...session, asking: null, editing: false }, notes: [{ text }], ask: true }
  }
  const kase = session.undo ? session.cases[session.undo.caseId] : undefined
  if (!session.undo || !kase)
    return note(context, { en: 'There is nothing to take back.', zh: '没有可以撤销的改动。' })
  const restored = { ...kase, ...session.undo.before }
  return {
    session: { ...withCase(session, restored), current: kase.id, undo: null, asking: null, editing: false },
    notes: [{ text: { en: 'Taken back.', zh: '已撤销。' } }],
    ask: true,
  }
}
