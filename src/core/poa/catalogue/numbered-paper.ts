import type { ReadyAnswer } from './ready-answer.ts'

/** A paper of a known kind that the seller named with its number. */
interface NumberedPaper {
  readonly start: number
  readonly end: number
  readonly answer: ReadyAnswer
}

const before = /第\s?(\d{1,6})\s?号$/
const marked = /^[,，]?\s?(?:(?:no|nr)\b\.?\s?|#\s?|号码?\s?[:：]?\s?|编号\s?[:：]?\s?)([A-Z\d][\w/-]{0,30})/i
// Three digits and more are a number of a paper, unless they go on as a day, a count or a sum.
const bare =
  /^\s?(\d{3,20}(?:-\d{1,6})?)(?![\d\s]*(?:[年月日张份页件个箱/-]|[,.]\d|\s(?:units?|pieces?|pcs|cartons?)\b))/i

/** "order confirmation 1180", "第1号发票登记表": the kind in both languages with the number it has; null where there is none. */
export function numberedPaper(text: string, { start, end, answer }: NumberedPaper): NumberedPaper | null {
  const name: Pick<ReadyAnswer, 'en' | 'zh'> = { en: answer.en.replace(/^(?:the|an?) /, ''), zh: answer.zh }
  const numbered = (number: string, printed: typeof name, from: number, to: number): NumberedPaper => ({
    start: from,
    end: to,
    answer: { ...answer, ...printed, id: `${answer.id}#${number}` },
  })
  const led = before.exec(text.slice(Math.max(0, start - 10), start))
  if (led?.[1] !== undefined) {
    const [words, number] = led
    const printed = { en: `${name.en} no. ${number}`, zh: `第${number}号${name.zh}` }
    return numbered(number, printed, start - words.length, end)
  }
  const after = text.slice(end, end + 60)
  const called = marked.exec(after)
  if (called?.[1] !== undefined && /\d/.test(called[1])) {
    const printed = { en: `${name.en} no. ${called[1]}`, zh: `${name.zh} ${called[1]}` }
    return numbered(called[1], printed, start, end + called[0].length)
  }
  const counted = bare.exec(after)
  if (counted?.[1] === undefined) return null
  const printed = { en: `${name.en} ${counted[1]}`, zh: `${name.zh} ${counted[1]}` }
  return numbered(counted[1], printed, start, end + counted[0].length)
}
