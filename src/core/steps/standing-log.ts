import type { Case } from '../case.ts'
import { parseNotice } from '../notice/parse.ts'
import { type Answer, type Option, pickOne, type Question } from '../question.ts'
import { asksToWriteAgain, coolDown } from '../rounds/cool-down.ts'
import { readLogLine } from '../standing/read-log.ts'
import { hasProof, wantsReport } from '../standing/report.ts'
import { standingOf, standsSince } from '../standing/state.ts'
import { takeLine } from '../standing/take-line.ts'
import { type Task, tasksOf } from '../standing/tasks.ts'
import { howToLog, taskList } from '../standing/words.ts'
import type { Text } from '../text.ts'
import { takeReply } from './take-reply.ts'

/** Listens for as long as it stands: what was done and what shows it, or a further letter of Amazon's. */
export const standingLog: Question = {
  id: 'standing-log',
  step: 'standing',
  label: { en: 'what is to be kept up', zh: '要持续做的事' },
  why: { en: '', zh: '' },
  applies: ({ kase }) => standsSince(kase) !== null,
  answered: () => false,
  intro: ({ kase }) => [{ text: introText(kase) }],
  ask: ({ kase }) => ({
    text: askText(kase),
    options: [...tasksOf(kase).map(optionOf), ...(isReportLater(kase) ? [reportNow] : [])],
  }),
  answer: (context, given): Answer => {
    const words = given.words.trim()
    const { kase } = context
    if (pickOne([reportNow], given) !== null && isReportLater(kase)) return reportAgain(kase)
    const tapped = tasksOf(kase).find(({ id }) => id === given.option)
    if (tapped) return takeLine(context, { kind: 'open', task: tapped })
    if (asksToWriteAgain(words)) return { kind: 'aside', notes: [{ text: coolDown(context) }] }
    const reading = words.length < 40 ? null : parseNotice(words)
    if (reading?.isNotice === true) {
      const { session, notes } = takeReply(context, words)
      return { kind: 'aside', notes, session }
    }
    const line = readLogLine(context, words)
    return line === null ? { kind: 'again', note: howToLog } : takeLine(context, line)
  },
  clear: (kase) => kase,
}

const reportNow: Option = {
  id: 'report',
  label: { en: 'Show the report to Amazon', zh: '看给亚马逊的回报' },
  words: /^(?:show )?(?:the )?report(?: to amazon)?$|^(?:看)?回报$/i,
}

const isReportLater = (kase: Case): boolean =>
  kase.skipped.includes('standing-report') && wantsReport(kase) && hasProof(kase)

/** It is printed anew, with all that was logged since. */
function reportAgain(kase: Case): Answer {
  const without = (ids: readonly string[]): string[] => ids.filter((id) => id !== 'standing-report')
  return {
    kind: 'aside',
    kase: { ...kase, skipped: without(kase.skipped), asked: without(kase.asked) },
    notes: [],
  }
}

const optionOf = ({ id, what }: Task, place: number): Option => ({
  id,
  label: {
    en: `${place + 1} is done: ${what.en.slice(0, 40)}`,
    zh: `第 ${place + 1} 项做了：${what.zh.slice(0, 16)}`,
  },
})

function introText(kase: Case): Text {
  const list = taskList(kase)
  const report = wantsReport(kase) ? reportFirst : { en: '', zh: '' }
  return {
    en: `This is what keeps it up. The letter promised the first ones, and Amazon may look.\n${list.en}\n${howToLog.en} I remind you on their days.${report.en} If Amazon writes again, paste it here.`,
    zh: `往后要做的就是这些。前几项是信里写给亚马逊的，他们可能会核对。\n${list.zh}\n${howToLog.zh}到日子我会提醒您。${report.zh}亚马逊再来信，也贴到这里。`,
  }
}

const reportFirst: Text = {
  en: ' Amazon asked for a report: log what is done first, then I write it from the log.',
  zh: '亚马逊要求回报：先把做完的记下来，我再照记录写。',
}

function askText(kase: Case): Text {
  const open = tasksOf(kase).find(({ id }) => id === standingOf(kase).open)
  return open
    ? {
        en: `What shows «${open.what.en}», and of which day? For example: ${open.proof.en}.`,
        zh: `“${open.what.zh}”有什么凭证，是哪天的？比如${open.proof.zh}。`,
      }
    : {
        en: 'Tell me when a task is done. /status shows all of them.',
        zh: '做完一项告诉我。/status 看全部。',
      }
}
