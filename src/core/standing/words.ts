import type { Case } from '../case.ts'
import { dayIn, daysBetween, printDay } from '../dates.ts'
import type { Lang, Text } from '../text.ts'
import { lastOf, proofsOf, standingOf, standsSince } from './state.ts'
import { type Task, tasksOf } from './tasks.ts'

/** All that is to be kept up, numbered: what, who, how often, and the last proof. */
export function taskList(kase: Case): Text {
  const rows = (lang: Lang): string =>
    tasksOf(kase)
      .map((task, i) => `${i + 1}. ${row(kase, task, lang)}`)
      .join('\n')
  return { en: rows('en'), zh: rows('zh') }
}

function row(kase: Case, task: Task, lang: Lang): string {
  const parts = [task.owner[lang], task.cadence[lang], lastSaid(kase, task)[lang]]
  return lang === 'zh' ? `${task.what.zh}（${parts.join('，')}）` : `${task.what.en} (${parts.join('; ')})`
}

/** What the log says last of a task. */
function lastSaid(kase: Case, { id }: Task): Text {
  const last = lastOf(kase, id)
  if (last === null) return { en: 'no proof yet', zh: '还没有记录' }
  const [en, zh] = [printDay(last.on, 'en'), printDay(last.on, 'zh')]
  if (!last.done) return { en: `left out on ${en}`, zh: `${zh}没做` }
  return { en: `last ${en}: ${short(last.words)}`, zh: `最近 ${zh}：${short(last.words)}` }
}

const short = (words: string): string => (words.length > 50 ? `${words.slice(0, 47)}…` : words)

export const howToLog: Text = {
  en: 'When one is done, tell me: number, day, what shows it. For example: «1, 5 March, intake sheet 14». Or send the file.',
  zh: '做完一项就告诉我：编号、日期、凭证，例如“1，3月5日，到货检查表14号”。也可以直接发文件。',
}

/** One task on its day. */
export function taskPart(kase: Case, task: Task): Text {
  const number = tasksOf(kase).findIndex(({ id }) => id === task.id) + 1
  const promised: Text = task.isPromised
    ? { en: ' Your letter told Amazon so.', zh: '申诉信里是这样写的。' }
    : { en: '', zh: '' }
  return {
    en: `To do: ${task.what.en} (${task.owner.en}, ${task.cadence.en}).${promised.en} When done, send «${number}, the day, what shows it»: ${task.proof.en}.`,
    zh: `该做了：${task.what.zh}（${task.owner.zh}，${task.cadence.zh}）。${promised.zh}做完发“${number}，日期，凭证”，比如${task.proof.zh}。`,
  }
}

/** The line of the month: how long it is back, what was logged since the last line, what was not. */
export function monthPart(kase: Case, zone: string, now: number): Text {
  const since = standsSince(kase) ?? now
  const months = Math.max(1, Math.round(daysBetween(dayIn(zone, since), dayIn(zone, now)) / 30))
  const tasks = tasksOf(kase)
  const from = Math.max(since, kase.remindedTo)
  const logged = tasks.filter(({ id }) => proofsOf(kase, id).some(({ at }) => at > from))
  const left = standingOf(kase).log.filter(({ done, at }) => !done && at > from).length
  const leftOut: Text =
    left === 0 ? { en: '', zh: '' } : { en: `, left out ${left} times`, zh: `，没做 ${left} 次` }
  const list = taskList(kase)
  return {
    en: `Month ${months} since it is back. With proof since the last word: ${logged.length} of ${tasks.length}${leftOut.en}.\n${list.en}\n${howToLog.en} What is without proof cannot be named in a later letter.`,
    zh: `恢复后第 ${months} 个月。上次提醒以来有记录的：${tasks.length} 项里 ${logged.length} 项${leftOut.zh}。\n${list.zh}\n${howToLog.zh}没有记录的，以后的申诉信里不能写。`,
  }
}
