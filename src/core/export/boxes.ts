import type { Poa } from '../poa/poa.ts'
import { printPoa } from '../poa/print.ts'
import type { Text } from '../text.ts'
import { plainText } from './plain-text.ts'

/** What goes into one of Amazon's boxes, as it is to be pasted. */
export interface BoxText {
  readonly text: string
  readonly length: number
  /** The most characters that the notice says the box takes; null where it says nothing. */
  readonly most: number | null
}

/** The whole letter as it leaves, its title and lists too. */
export const letterText = (poa: Poa): string => plainText(printPoa(poa, { lang: 'en', format: 'txt' }))

/** One text a box: a questionnaire has one box a question, and each takes only its own answer. */
export function boxesOf(poa: Poa): BoxText[] {
  if (poa.form !== 'questionnaire') return [boxOf(letterText(poa), null)]
  return poa.sections
    .filter(({ name }) => name !== 'exhibits')
    .map(({ sentences, maxLength }) =>
      boxOf(plainText(sentences.map(({ en }) => en).join('\n')), maxLength ?? null),
    )
}

const boxOf = (text: string, most: number | null): BoxText => ({ text, length: text.length, most })

/** How long each text is, and how long it may be. */
export function lengthText(boxes: readonly BoxText[]): Text {
  const rows = boxes.map(({ length, most }, i): Text => {
    const over = most === null ? 0 : length - most
    const box: Text =
      boxes.length === 1 ? { en: 'It has', zh: '正文' } : { en: `Box ${i + 1}:`, zh: `第 ${i + 1} 格` }
    if (most === null)
      return {
        en: `${box.en} ${length} characters; the notice names no limit.`,
        zh: `${box.zh} ${length} 个字符，通知没写上限。`,
      }
    return over > 0
      ? {
          en: `${box.en} ${length} characters, ${over} more than the ${most} it takes. Shorten it first: /edit.`,
          zh: `${box.zh} ${length} 个字符，上限 ${most}，超了 ${over} 个。先用 /edit 改短。`,
        }
      : { en: `${box.en} ${length} of ${most} characters.`, zh: `${box.zh} ${length} 个字符，上限 ${most}。` }
  })
  return { en: rows.map(({ en }) => en).join('\n'), zh: rows.map(({ zh }) => zh).join('\n') }
}
