import type { Outgoing } from '../../ports.ts'
import { many } from '../../core/outcome.ts'
import type { Lang, Text } from '../../core/text.ts'

const progress = /^\[(?:第 (?<at>\d+)\/(?<of>\d+) 步|Step (?<atEn>\d+) of (?<ofEn>\d+):)(?<rest>[^\]\n]*)\]$/m

const tickThem: Text = {
  en: 'Tick what holds, then send it below. Numbers do too, for example 1 3.',
  zh: '可以多选：勾好后点下面的“选好了，提交”。回编号也行，例如 1 3。',
}

/** The line of progress as a bar with the days that are left, and how a checklist is answered here. */
export function withHeader(message: Outgoing): string {
  const { daysLeft, lang, multi } = message
  const text = multi ? message.text.replace(many[lang], tickThem[lang]) : message.text
  const { at, of, atEn, ofEn } = progress.exec(text)?.groups ?? {}
  const [done, all] = [Number(at ?? atEn), Number(of ?? ofEn)]
  if (!(done >= 1 && all >= done && all <= 10)) return text
  const bar = '▰'.repeat(done) + '▱'.repeat(all - done)
  const left = daysLeft === undefined ? '' : ` · ${leftIn(daysLeft, lang)}`
  return text.replace(progress, (line) => `${bar} ${line.slice(1, -1)}${left}`)
}

function leftIn(days: number, lang: Lang): string {
  if (days < 0) return lang === 'zh' ? '⏳ 期限已过' : '⏳ the time is over'
  if (days === 0) return lang === 'zh' ? '⏳ 今天截止' : '⏳ due today'
  if (lang === 'zh') return `⏳ 还剩 ${days} 天`
  return days === 1 ? '⏳ 1 day left' : `⏳ ${days} days left`
}
