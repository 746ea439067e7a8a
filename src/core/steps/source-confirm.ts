import { printDay, readDay } from '../dates.ts'
import { textOf } from '../facts.ts'
import { nextMove } from '../knowledge/next-moves.ts'
import { type Context, type Question, pickOne, saysYes } from '../question.ts'
import type { Text } from '../text.ts'
import { card, cardOptions } from './source-card.ts'
import { notANotice } from './take-notice.ts'

export const confirm: Question = {
  id: 'confirm-notice',
  step: 'source',
  label: { en: 'what I read in the notice', zh: '通知的解读' },
  why: { en: 'every later step rests on these lines.', zh: '后面每一步都以这几行为准。' },
  applies: ({ kase }) => kase.notice !== null && textOf(kase, 'fix') === null,
  answered: ({ kase }) => kase.notice?.confirmed === true,
  intro: (context) => meaning(context),
  ask: (context) => {
    const read = context.kase.notice
    if (!read) return { text: { en: '', zh: '' } }
    const text = card(context, read)
    return {
      text: {
        en: `${text.en}\n\nIs it right? Choose a line to correct it.`,
        zh: `${text.zh}\n\n对吗？哪一行不对，就选哪一行。`,
      },
      short: { en: 'Is the reading of the notice right, line by line?', zh: '通知的解读，每一行都对吗？' },
      options: cardOptions(context, read),
    }
  },
  answer: (context, given) => {
    const { kase } = context
    const read = kase.notice
    if (!read) return { kind: 'again', note: notANotice }
    const picked = pickOne(cardOptions(context, read), given) ?? (saysYes(given.words) ? { id: 'ok' } : null)
    if (!picked) {
      const day = /收到|收的|arriv|receiv|came|got (?:it|this)/i.test(given.words)
        ? readDay(given.words, context.today, context.lang)
        : null
      if (day && 'day' in day && day.day <= context.today) {
        const text = {
          en: `Noted: it arrived on ${printDay(day.day, 'en')}.`,
          zh: `记下了：${printDay(day.day, 'zh')}收到。`,
        }
        return {
          kind: 'aside',
          kase: { ...kase, notice: { ...read, receivedOn: day.day } },
          notes: [{ text }],
        }
      }
    }
    if (!picked)
      return {
        kind: 'again',
        note: {
          en: 'Please say «all right», or name the line that is wrong by its letter.',
          zh: '都对就回“都对”；哪行不对，请回那一行的字母。',
        },
      }
    if (picked.id === 'ok')
      return { kind: 'taken', kase: { ...kase, notice: { ...read, confirmed: true } }, notes: [] }
    const fact = {
      value: picked.id,
      words: '',
      lang: context.lang,
      at: context.now,
      from: 'seller' as const,
      confirmed: true,
    }
    return { kind: 'aside', notes: [], kase: { ...kase, facts: { ...kase.facts, fix: fact } } }
  },
  clear: (kase) => (kase.notice ? { ...kase, notice: { ...kase.notice, confirmed: false } } : kase),
  shown: (context) =>
    context.kase.notice?.confirmed ? (context.lang === 'zh' ? '已确认' : 'confirmed') : '',
}

/** What the notice means, said before the card: what kind of case it is and is not. */
function meaning(context: Context): { text: Text }[] {
  const read = context.kase.notice
  if (!read) return []
  const move = nextMove(read.kind, read)
  return [{ text: { en: `${move.text.en} ${move.why.en}`, zh: `${move.text.zh}${move.why.zh}` } }]
}
