import { saidLanguage } from '../language.ts'
import { type Question, pickOne } from '../question.ts'
import type { Step } from '../step.ts'

const options = [
  { id: 'zh', label: { en: '中文', zh: '中文' } },
  { id: 'en', label: { en: 'English', zh: 'English' } },
]

/** Asked only while nothing the seller wrote or the platform told gives the language away. */
const language: Question = {
  id: 'language',
  step: 'start',
  label: { en: 'language', zh: '语言' },
  why: { en: '', zh: '' },
  applies: ({ session }) => session.lang === null,
  answered: ({ session }) => session.lang !== null,
  ask: () => ({
    text: { en: '用哪种语言？\nWhich language?', zh: '用哪种语言？\nWhich language?' },
    options,
  }),
  answer: (context, given) => {
    const picked = pickOne(options, given)?.id ?? saidLanguage(given.words)
    if (picked !== 'zh' && picked !== 'en')
      return {
        kind: 'again',
        note: { en: '请选 1 或 2。Please choose 1 or 2.', zh: '请选 1 或 2。Please choose 1 or 2.' },
      }
    return {
      kind: 'taken',
      kase: { ...context.kase, lang: picked },
      session: {
        lang: picked,
        ...(context.session.zoneTold ? {} : { zone: picked === 'en' ? 'UTC' : 'Asia/Shanghai' }),
      },
    }
  },
  clear: (kase) => kase,
}

export const start: Step = { name: 'start', title: { en: 'Start', zh: '开始' }, questions: () => [language] }
