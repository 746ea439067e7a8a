import type { Text } from './text.ts'

/** What is asked back when an answer names no single day. */
export const dayQuestions = {
  none: {
    en: 'I need the day. For example: 4 March 2026, or yesterday.',
    zh: '我需要具体到哪一天。例如：2026年3月4日，或者“昨天”。',
  },
  impossible: (words: string): Text => ({
    en: `“${words}” is not in the calendar. Which day was it?`,
    zh: `“${words}”在日历上没有这一天。应该是哪天？`,
  }),
  ambiguous: (words: string, a: Text, b: Text): Text => ({
    en: `“${words}” can be ${a.en} or ${b.en}. Which one?`,
    zh: `“${words}”可以是${a.zh}，也可以是${b.zh}。是哪一天？`,
  }),
  onlyMonth: (words: string): Text => ({
    en: `“${words}” names the month. Which day of it?`,
    zh: `“${words}”只到月份。具体是几号？`,
  }),
  several: (words: readonly string[]): Text => ({
    en: `I read more than one date: ${words.join('; ')}. Which one is meant here?`,
    zh: `我读到不止一个日期：${words.join(';')}。这里指的是哪一个？`,
  }),
} as const
