import { printDay, readDay } from '../dates.ts'
import { type Answer, type Option, type Question, pickOne } from '../question.ts'
import { hasProof, reportText, wantsReport } from '../standing/report.ts'
import { standingOf, standsSince } from '../standing/state.ts'

const options: Option[] = [
  {
    id: 'sent',
    label: { en: 'Sent today', zh: '今天发了' },
    words: /^(?:sent|yes|done|today|发了|已发|今天)/i,
  },
  { id: 'later', label: { en: 'Not yet', zh: '还没发' }, words: /^(?:not yet|later|no|还没|没有|稍后)/i },
]

/** Only where Amazon asked for it, and only from what is logged. */
export const standingReport: Question = {
  id: 'standing-report',
  step: 'standing',
  label: { en: 'the report Amazon asked for', zh: '亚马逊要求的回报' },
  why: {
    en: 'it was asked for; one short report answers it, and more are not wanted.',
    zh: '这是亚马逊要求的；一份简短的就够，不用多写。',
  },
  optional: true,
  applies: ({ kase }) => standsSince(kase) !== null && wantsReport(kase) && hasProof(kase),
  answered: () => false,
  intro: ({ kase, session, lang }) => [
    {
      text: {
        en: 'Amazon asked to hear from you. This holds only what your log proves:',
        zh: '亚马逊要求回报。下面只写您记录里有凭证的：',
      },
    },
    { text: both(reportText(kase, session.zone).en), copy: true },
    ...(lang === 'zh' ? [{ text: both(`中文对照：\n${reportText(kase, session.zone).zh}`) }] : []),
  ],
  ask: () => ({
    text: {
      en: 'Send it where Amazon asked for it, then tell me the day.',
      zh: '按亚马逊要求的地方发出，再告诉我日期。',
    },
    options,
  }),
  answer: (context, given): Answer => {
    const picked = pickOne(options, given)
    if (picked?.id === 'later')
      return {
        kind: 'aside',
        kase: { ...context.kase, skipped: [...context.kase.skipped, 'standing-report'] },
        notes: [{ text: { en: 'It waits: «report» shows it again.', zh: '先放着，发“回报”可以再看。' } }],
      }
    const read =
      picked?.id === 'sent' ? { day: context.today } : readDay(given.words, context.today, context.lang)
    if ('problem' in read) return { kind: 'again', note: read.problem }
    return {
      kind: 'taken',
      kase: { ...context.kase, standing: { ...standingOf(context.kase), reportedOn: read.day } },
    }
  },
  clear: (kase) => ({ ...kase, standing: { ...standingOf(kase), reportedOn: null } }),
  shown: ({ kase, lang }) => {
    const { reportedOn } = standingOf(kase)
    return reportedOn === null ? '' : printDay(reportedOn, lang)
  },
}

const both = (text: string): { en: string; zh: string } => ({ en: text, zh: text })
