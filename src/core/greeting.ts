import { firstHour } from './knowledge/first-hour.ts'
import type { Outcome } from './outcome.ts'
import { saidLanguage } from './language.ts'
import type { Context, Note } from './question.ts'
import type { Session } from './session.ts'
import { contextOf, withCase } from './step.ts'
import { currentQuestion } from './steps/index.ts'
import type { Text } from './text.ts'

const noModelAtAll: Text = {
  en: 'Everything stays in this coach; nothing goes to an AI model.',
  zh: '内容只留在本程序里，不会发给 AI 模型。',
}
const noModelUnasked: Text = {
  en: 'Everything stays in this coach; nothing goes to an AI model unless you agree to it first, case by case.',
  zh: '内容只留在本程序里；要用 AI 模型，每个案件都先问您，您同意才发。',
}

const what = (model: Text): Text => ({
  en: `I help you answer an Amazon authenticity complaint: find who complained, gather papers, write a short plan of action, send it, follow up.
I am no lawyer and not Amazon. I never need your Seller Central login. ${model.en}`,
  zh: `我陪您处理亚马逊的真实性投诉：弄清是谁投诉、备齐材料、写一页申诉信（POA）、提交、跟进。
我不是律师，也不是亚马逊。不需要您的后台账号密码。${model.zh}`,
})

const bullets = (lines: readonly Text[]): Text => ({
  en: lines.map((line) => `· ${line.en}`).join('\n'),
  zh: lines.map((line) => `· ${line.zh}`).join('\n'),
})

/** The first-hour list: what to secure tonight and what to leave alone. */
function firstHourNote(): Note {
  const { do: tasks, dont } = firstHour
  return {
    text: {
      en: `First hour, do:\n${bullets(tasks).en}\n\nLeave alone for now:\n${bullets(dont).en}`,
      zh: `头一个小时，先做：\n${bullets(tasks).zh}\n\n先别做：\n${bullets(dont).zh}`,
    },
  }
}

/** The opening. While the language is unknown it speaks both, and is short for that reason. */
export function greet(session: Session, _now: number): Outcome {
  const text = what(session.model === null ? noModelAtAll : noModelUnasked)
  if (session.lang !== null) return { session, notes: [{ text }, firstHourNote()], ask: true }
  const both = `${text.zh}\n\n${text.en}`
  return { session, notes: [{ text: { en: both, zh: both } }], ask: true }
}

/** A known seller is back: what was decided stands, and the open question is asked again. */
export function welcomeBack(session: Session, now: number): Outcome {
  const { kase } = contextOf(session, now)
  const question = currentQuestion(contextOf(session, now))
  const name = kase.title === '' ? '' : `“${kase.title}”`
  const text = {
    en: `Welcome back${name === '' ? '' : `. Case ${name}`}. Nothing was lost; we go on with: ${question.label.en}.`,
    zh: `欢迎回来${name === '' ? '' : `，案件${name}`}。之前的内容都在，我们接着：${question.label.zh}。`,
  }
  return { session, notes: kase.asked.length > 0 ? [{ text }] : [], ask: true }
}

/** Sets the language from a word such as "zh", "English" or 中文; asks when it is none. */
export function languageNote(context: Context, words: string): Outcome {
  const lang = saidLanguage(words)
  if (lang === null) {
    const text = { en: 'Which language? 用哪种语言？', zh: '用哪种语言？Which language?' }
    return {
      session: context.session,
      notes: [{ text }],
      ask: false,
      buttons: [
        { id: 'lang=zh', label: { en: '中文', zh: '中文' } },
        { id: 'lang=en', label: { en: 'English', zh: 'English' } },
      ],
    }
  }
  const fresh = context.session.lang === null && context.kase.notice === null
  const session = withCase({ ...context.session, lang }, { ...context.kase, lang })
  return {
    session,
    notes: fresh ? [firstHourNote()] : [{ text: { en: 'We speak English now.', zh: '现在用中文。' } }],
    ask: true,
  }
}
