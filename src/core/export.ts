import type { Case, Round } from './case.ts'
import { printDay } from './dates.ts'
import { describe } from './evidence/describe.ts'
import type { OutFile } from './effect.ts'
import { letterText } from './export/boxes.ts'
import { calendarOf } from './export/calendar-of.ts'
import { exhibitBook } from './export/exhibit-book.ts'
import { exhibitIndex } from './export/exhibit-index.ts'
import { planPaper, reviewPaper } from './export/plan-paper.ts'
import { kindName, sourceName } from './knowledge/next-moves.ts'
import { draftPoa } from './poa/draft.ts'
import { missingIn } from './poa/print.ts'
import type { Context } from './question.ts'
import { activityTable } from './team/activity.ts'
import type { Lang, Text } from './text.ts'

/** What an export is made for: whose time it is, and in whose words. */
export type Made = Pick<Context, 'kase' | 'session' | 'lang' | 'now' | 'today'>

/** The plan as text, Word and PDF, what helps to check it, the calendar, and the case for the command line. */
export function exportFiles({ kase, session, lang, now, today }: Made): OutFile[] {
  const record = activityTable(kase.activity)
  const calendar = calendarOf(kase, session.zone, lang, now)
  return [
    ...planFiles(kase, today, ['docx', 'pdf']),
    ...checkFiles(kase, today, 'pdf'),
    ...(calendar.events.length === 0 ? [] : [made(`calendar-${kase.id}.ics`, { as: 'ics', calendar })]),
    text(`case-${kase.id}.json`, `${JSON.stringify(kase, null, 2)}\n`),
    ...(record === '' ? [] : [text(`activity-${kase.id}.csv`, record)]),
  ]
}

/** The same for Word, to write in. */
export const wordFiles = ({ kase, today }: Made): OutFile[] => [
  ...planFiles(kase, today, ['docx']),
  ...checkFiles(kase, today, 'docx'),
]

/** The exhibits bound into one file; none where no file was sent. */
export function boundFiles({ kase, today }: Made): OutFile[] {
  const book = exhibitBook(kase, today)
  return book === null ? [] : [made(`exhibits-${kase.id}-bound.pdf`, { as: 'book', caseId: kase.id, book })]
}

/** Papers of people and banks that may go out with something taken out; an invoice may not. */
export function redactedFiles({ kase }: Made, hide: readonly string[]): OutFile[] {
  const trade = new Set(
    kase.evidence.flatMap(({ source, type }) => (source && type !== 'bank-record' ? [source.sha256] : [])),
  )
  return kase.files
    .filter(({ sha256 }) => !trade.has(sha256))
    .map(({ sha256, name }) =>
      made(`${name}-redacted.pdf`, { as: 'redacted', caseId: kase.id, sha256, hide: [...hide] }),
    )
}

/** The whole case under a code, for another machine or store. */
export const sealedFile = ({ id }: Case): OutFile => made(`case-${id}.sealed`, { as: 'sealed', caseId: id })

/** One page for a person who helps, in the seller's language, what they check with, and the sealed case. */
export function handoverFiles({ kase, today }: Made): OutFile[] {
  return [
    text(`summary-${kase.id}.txt`, summary(kase, today)),
    ...checkFiles(kase, today, 'pdf'),
    sealedFile(kase),
  ]
}

const text = (name: string, content: string): OutFile => ({ name, text: content })
const made = (name: string, how: NonNullable<OutFile['made']>): OutFile => ({ name, text: '', made: how })

function planFiles(kase: Case, today: string, kinds: readonly ('docx' | 'pdf')[]): OutFile[] {
  if (!kase.notice?.confirmed) return []
  const plain = letterText(draftPoa(kase))
  const paper = planPaper(kase, 'en', today)
  return [
    text(`plan-${kase.id}.txt`, `${plain}\n`),
    ...kinds.map((as) => made(`plan-${kase.id}.${as}`, { as, paper })),
  ]
}

/** English beside Chinese, and which file proves what. */
function checkFiles(kase: Case, today: string, as: 'docx' | 'pdf'): OutFile[] {
  if (!kase.notice?.confirmed) return []
  const review = made(`review-${kase.id}.${as}`, { as, paper: reviewPaper(kase, today) })
  const hasExhibits = kase.evidence.some(({ leftOut }) => leftOut === null)
  return hasExhibits
    ? [review, made(`exhibits-${kase.id}.${as}`, { as, paper: exhibitIndex(kase, today) })]
    : [review]
}

/** With the whole hash, by which anyone can check that a copy is the original. */
function filesReceived({ files, lang }: Case): string {
  if (files.length === 0) return ''
  const lines = files.map(({ name, size, sha256 }) => `· ${name} · ${size} bytes · SHA-256 ${sha256}`)
  return [lang === 'zh' ? '收到的文件：' : 'Files received:', ...lines].join('\n')
}

/** When a letter left, and what Amazon answered to it. */
function roundLine({ number, submittedOn, replies }: Round): Text {
  const answers = (lang: Lang): string =>
    replies
      .map(({ reading, receivedOn }) =>
        [kindName(reading.kind)[lang], receivedOn === null ? '' : printDay(receivedOn, lang)]
          .filter((words) => words !== '')
          .join(lang === 'zh' ? '，' : ', '),
      )
      .join(lang === 'zh' ? '；' : '; ')
  const sent = submittedOn ?? ''
  return {
    en: `· round ${number}${sent && `, sent ${printDay(sent, 'en')}`}; ${answers('en') || 'no answer yet'}`,
    zh: `· 第 ${number} 轮${sent && `，${printDay(sent, 'zh')}提交`}；${answers('zh') || '还没有回复'}`,
  }
}

function summary(kase: Case, today: string): string {
  const zh = kase.lang === 'zh'
  const { notice } = kase
  const poa = notice?.confirmed ? draftPoa(kase) : null
  const lang = kase.lang
  const lines = [
    zh ? `案件摘要，${printDay(today, 'zh')}` : `Case summary, ${printDay(today, 'en')}`,
    zh ? `案件：${kase.title || kase.id}` : `Case: ${kase.title || kase.id}`,
    notice
      ? `${sourceName(notice.source)[lang]} · ${kindName(notice.kind)[lang]} · ${notice.asins.join(', ')}`
      : zh
        ? '还没有通知'
        : 'no notice yet',
    notice?.receivedOn
      ? zh
        ? `收到通知：${printDay(notice.receivedOn, 'zh')}`
        : `Notice received: ${printDay(notice.receivedOn, 'en')}`
      : '',
    zh
      ? `材料：${kase.evidence.map((entry) => `\n· ${describe(entry).zh}`).join('') || '还没有'}`
      : `Papers:${kase.evidence.map((entry) => `\n· ${describe(entry).en}`).join('') || ' none yet'}`,
    filesReceived(kase),
    zh ? `提交过 ${kase.rounds.length} 轮` : `Rounds sent: ${kase.rounds.length}`,
    ...kase.rounds.map((round) => roundLine(round)[lang]),
    poa
      ? zh
        ? `还缺：${
            missingIn(poa)
              .map(({ label }) => label.zh)
              .join('；') || '无'
          }`
        : `Still missing: ${
            missingIn(poa)
              .map(({ label }) => label.en)
              .join('; ') || 'nothing'
          }`
      : '',
  ]
  return `${lines.filter((text) => text !== '').join('\n')}\n`
}
