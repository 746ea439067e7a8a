import type { Message } from '../../src/core/effect.ts'
import { langs } from '../../src/core/text.ts'
import { slackPicture } from './slack.ts'
import { piece, sofaTalk } from './talk.ts'
import { telegramPicture } from './telegram.ts'

const offers = (choice: string) => (message: Message) => message.choices.some(({ id }) => id === choice)
const showsSentences = ({ sentences }: Message): boolean => (sentences?.length ?? 0) > 0
const tellsWhy = ({ text }: Message): boolean => /^(?:Sentence \d+:|第 ?\d+ ?句)/.test(text)

const titles = {
  telegram: {
    en: 'Telegram: the pasted notice, and what the coach read in it',
    zh: 'Telegram：粘贴的通知，和教练从中读到的内容',
  },
  slack: {
    en: 'Slack: one section of the plan in review, and what a sentence rests on',
    zh: 'Slack：逐段审阅申诉信，以及一句话的依据',
  },
}

/** The pictures of the README by the names of their files: pieces of a story of the tests, as the adapters send them. */
export function pictures(): Record<string, string> {
  return Object.fromEntries(
    langs.flatMap((lang) => {
      const talk = sofaTalk(lang)
      const notice = piece(talk, offers('confirm-notice=ok'), offers('confirm-notice=ok'))
      const review = piece(talk, showsSentences, tellsWhy)
      return [
        [`telegram.${lang}.svg`, telegramPicture(notice, titles.telegram[lang])],
        [`slack.${lang}.svg`, slackPicture(review, titles.slack[lang], lang === 'zh' ? '您' : 'You')],
      ]
    }),
  )
}
