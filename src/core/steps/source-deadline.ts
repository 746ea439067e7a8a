import type { Case, Notice } from '../case.ts'
import { dayQuestions } from '../day-questions.ts'
import { printDay, readDay } from '../dates.ts'
import { factOf, withFact, withoutFact } from '../facts.ts'
import { type Answer, type Option, type Question, pickOne, saysNo } from '../question.ts'
import type { Text } from '../text.ts'

type Deadline = Notice['deadlines'][number]

/** A time to reply whose printed date is two days or none. */
const openDeadline = (kase: Case): Deadline | null =>
  kase.notice?.deadlines.find(
    ({ what, date, unclear }) => what === 'reply' && date === null && unclear !== null,
  ) ?? null

const day = (iso: string): Text => ({ en: printDay(iso, 'en'), zh: printDay(iso, 'zh') })

function wanted({ unclear }: Deadline): Text {
  const { words, candidates } = unclear ?? { words: '', candidates: [] }
  const [a, b] = candidates
  const known = a !== undefined && b !== undefined ? dayQuestions.ambiguous(words, day(a), day(b)) : null
  return {
    en: `The time to reply: ${known?.en ?? `“${words}” is no day of the calendar. Which day does Account Health show?`}`,
    zh: `回复期限：${known?.zh ?? `“${words}”在日历上没有这一天。账户状况里写的是哪天？`}`,
  }
}

const optionsFor = ({ unclear }: Deadline): Option[] =>
  (unclear?.candidates ?? []).map((iso) => ({ id: iso, label: day(iso) }))

/** The day of a deadline that the notice prints in two ways at once, or in none: asked, never guessed. */
export const deadlineDay: Question = {
  id: 'deadline-day',
  step: 'source',
  label: { en: 'the last day to reply', zh: '最后回复日' },
  why: {
    en: '03/04 is 3 April in Europe and 4 March in the US; the clock in Account Health settles it.',
    zh: '03/04 在欧洲是4月3日，在美国是3月4日；以账户状况里显示的为准。',
  },
  applies: ({ kase }) =>
    kase.notice?.confirmed === true && (openDeadline(kase) !== null || factOf(kase, 'deadline-day') !== null),
  answered: ({ kase }) => openDeadline(kase) === null || factOf(kase, 'deadline-day') !== null,
  ask: ({ kase }) => {
    const one = openDeadline(kase)
    if (one === null) return { text: { en: '', zh: '' } }
    const options = optionsFor(one)
    return options.length > 0 ? { text: wanted(one), options } : { text: wanted(one) }
  },
  answer: (context, given): Answer => {
    const { kase } = context
    const one = openDeadline(kase)
    if (one === null || !kase.notice) return { kind: 'taken', kase }
    const picked = pickOne(optionsFor(one), given)?.id
    const read =
      picked === undefined ? readDay(given.words, context.today, context.lang, { future: true }) : null
    const iso = picked ?? (read !== null && 'day' in read ? read.day : null)
    if (iso === null && saysNo(given.words))
      return { kind: 'taken', kase: withFact(context, 'deadline-day', 'unknown', given.words) }
    if (iso === null)
      return { kind: 'again', note: read !== null && 'problem' in read ? read.problem : dayQuestions.none }
    const deadlines = kase.notice.deadlines.map((each) => (each === one ? { ...each, date: iso } : each))
    const notice = { ...kase.notice, deadlines }
    return { kind: 'taken', kase: withFact(context, 'deadline-day', iso, given.words, { ...kase, notice }) }
  },
  clear: (kase) => {
    const bare = withoutFact(kase, 'deadline-day')
    if (!bare.notice) return bare
    const deadlines = bare.notice.deadlines.map((each) =>
      each.unclear === null ? each : { ...each, date: null },
    )
    return { ...bare, notice: { ...bare.notice, deadlines } }
  },
  shown: ({ kase, lang }) => {
    const value = factOf(kase, 'deadline-day')
    return typeof value === 'string' && value !== 'unknown' ? printDay(value, lang) : ''
  },
}
