import { findAsins } from '../asins.ts'
import type { Case, Notice } from '../case.ts'
import { printDay, readDay } from '../dates.ts'
import { explainDeadlines } from '../knowledge/numbers-in-notice.ts'
import { factOf, withFact, withoutFact } from '../facts.ts'
import type { Answer, Context, Given, Option, Question } from '../question.ts'
import type { Text } from '../text.ts'
import { placeName, zoneNamed } from '../zones.ts'

const unknownListings = (kase: Case): boolean =>
  kase.notice !== null && kase.notice.asins.length === 0 && factOf(kase, 'no-asins') === null
const unknownDay = (kase: Case): boolean =>
  kase.notice !== null && kase.notice.receivedOn === null && factOf(kase, 'no-received') === null

/** The day it arrived and the listings, where the text carries neither: windows and deadlines count from that day. */
export const noticeDetailsMissing = (kase: Case): boolean => unknownDay(kase) || unknownListings(kase)

const days: Option[] = [
  { id: 'today', label: { en: 'It arrived today', zh: '今天收到的' } },
  { id: 'yesterday', label: { en: 'It arrived yesterday', zh: '昨天收到的' } },
]

function wanted(kase: Case): Text {
  const day = { en: 'On which day did the notice arrive?', zh: '通知是哪天收到的？' }
  const asins = {
    en: 'Which listings does it name? Type the ASINs; «none» if it names none.',
    zh: '涉及哪些链接？请打 ASIN；一个都没有就回“没有”。',
  }
  if (!unknownDay(kase)) return asins
  if (!unknownListings(kase)) return day
  return {
    en: 'On which day did the notice arrive, and which listings does it concern? For example: 12 November, B0ABCDEF12.',
    zh: '通知是哪天收到的？涉及哪些链接（ASIN）？例如：11月12日，B0ABCDEF12。',
  }
}

/** Where a time to reply is counted, the seller is told in which place's days, and may name another. */
function withPlace(text: Text, kase: Case, { zone, zoneTold }: Context['session']): Text {
  const counts = kase.notice?.deadlines.some(({ what }) => what === 'reply') === true
  if (zoneTold || !counts || !unknownDay(kase)) return text
  const place = placeName(zone)
  return {
    en: `${text.en} I count days in ${place.en === 'UTC' ? 'UTC' : `${place.en} time`}; if you are elsewhere, name your city too.`,
    zh: `${text.zh}日子按${place.zh}时间算；您在别处的话，请把城市也告诉我。`,
  }
}

function read(context: Context, given: Given): Answer {
  const { kase, today, lang } = context
  const zone = zoneNamed(given.words)
  const words = given.option === 'today' ? 'today' : given.option === 'yesterday' ? 'yesterday' : given.words
  const asins = unknownListings(kase) ? findAsins(words) : []
  const rest = words.replace(/(?:B0[A-Z0-9]{8}|\d{9}[\dX])/gi, ' ').trim()
  const day = unknownDay(kase) && rest !== '' ? readDay(rest, today, lang) : null
  let next: Case = kase
  const put = (fix: Partial<Notice>): void => {
    if (next.notice) next = { ...next, notice: { ...next.notice, ...fix } }
  }
  if (asins.length > 0) put({ asins })
  if (day && 'day' in day) {
    if (day.day > today)
      return {
        kind: 'again',
        note: {
          en: `${printDay(day.day, 'en')} is still to come. On which day did it arrive?`,
          zh: `${printDay(day.day, 'zh')}还没到。是哪天收到的？`,
        },
      }
    put({ receivedOn: day.day })
  }
  const isNone = /^(?:none|no|没有|无|不知道|unknown|i don.?t know)[.。]?$/i.test(rest)
  if (isNone && unknownListings(kase) && asins.length === 0)
    next = withFact(context, 'no-asins', true, words, next)
  if (isNone && unknownDay(kase) && !unknownListings(kase))
    next = withFact(context, 'no-received', true, words, next)
  if (next === kase && zone === null)
    return {
      kind: 'again',
      note:
        day && 'problem' in day
          ? day.problem
          : { en: 'I found neither a date nor an ASIN in that.', zh: '这里面没看到日期，也没看到 ASIN。' },
    }
  const first = next.notice?.asins[0]
  if (first && next.title !== '' && !next.title.includes(first))
    next = { ...next, title: `${next.title} ${first}` }
  const arrived = next.notice?.receivedOn
  const place =
    zone === null
      ? null
      : { en: `days in ${placeName(zone).en} time`, zh: `日子按${placeName(zone).zh}时间算` }
  const heard: Text = {
    en: [arrived ? `Arrived ${printDay(arrived, 'en')}` : '', asins.join(', '), place?.en]
      .filter(Boolean)
      .join(' · '),
    zh: [arrived ? `${printDay(arrived, 'zh')}收到` : '', asins.join('、'), place?.zh]
      .filter(Boolean)
      .join(' · '),
  }
  const replies = next.notice?.deadlines.filter(({ what }) => what === 'reply').length ?? 0
  const isDated = day !== null && 'day' in day && next.notice !== null
  const due =
    next.notice && (isDated || zone !== null)
      ? explainDeadlines(next.notice, today, zone ?? context.session.zone).slice(0, replies)
      : []
  const notes =
    heard.en === ''
      ? []
      : [
          { text: { en: `Noted: ${heard.en}.`, zh: `记下了：${heard.zh}。` } },
          ...due.map((text) => ({ text })),
        ]
  const session = zone === null ? {} : { session: { zone, zoneTold: true } }
  return noticeDetailsMissing(next)
    ? { kind: 'aside', kase: next, notes, ...session }
    : { kind: 'taken', kase: next, notes, ...session }
}

export const noticeDetails: Question = {
  id: 'notice-details',
  step: 'source',
  label: { en: 'day of arrival and listings', zh: '收到日期和链接' },
  why: {
    en: 'invoice windows and deadlines count from the day it arrived; every listing has to be answered.',
    zh: '发票时间范围和期限都从收到那天算；每个链接都要回应到。',
  },
  applies: ({ kase }) => kase.notice?.confirmed === true,
  answered: ({ kase }) => !noticeDetailsMissing(kase),
  ask: ({ kase, session }) => {
    const text = withPlace(wanted(kase), kase, session)
    return unknownDay(kase) ? { text, options: days } : { text }
  },
  answer: read,
  clear: (kase) => {
    const bare = withoutFact(withoutFact(kase, 'no-asins'), 'no-received')
    return bare.notice
      ? {
          ...bare,
          notice: {
            ...bare.notice,
            receivedOn: null,
            asins:
              bare.notice.corrected.includes('asins') ||
              bare.notice.evidence.some(({ field }) => field.startsWith('asin'))
                ? bare.notice.asins
                : [],
          },
        }
      : bare
  },
  shown: ({ kase, lang }) =>
    [
      kase.notice?.receivedOn ? printDay(kase.notice.receivedOn, lang) : '',
      (kase.notice?.asins ?? []).join(', '),
    ]
      .filter(Boolean)
      .join(' · '),
}
