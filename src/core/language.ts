import type { Lang } from './text.ts'

/** The language that a word such as "zh", "English" or 中文 names, or null. */
export function saidLanguage(words: string): Lang | null {
  if (/zh|中|汉|chinese/i.test(words)) return 'zh'
  return /^en\b|english|英/i.test(words) ? 'en' : null
}
