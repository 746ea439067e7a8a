import type { Sentence } from './layout.ts'
import { has, lexicon } from './lexicon.ts'

/** One box of a questionnaire. */
export interface Box {
  /** Where the question itself stands, its number left out. */
  readonly from: number
  readonly text: string
  readonly maxLength: number | null
  readonly start: number
  readonly end: number
}

const numbered =
  /^(?:\(?\d{1,2}[.):、]|(?:question|frage|问题|質問|q) ?\d{1,2} ?[.):：]?|[（(]\d{1,2}[）)]|第\d{1,2}[题問])\s*/iu
const limit =
  /(?:max(?:imum|imal)?\.?(?: of| length)?:?|up to|at most|no more than|limit(?:ed)?(?: to| of|:)?|höchstens|bis zu|不超过|最多|限|上限|至多)?\s?(\d{1,2}[.,]\d{3}|\d{2,5})\s?(?:-?character*|chars?|zeichen|个?字符|个?汉?字|文字)(?:s| limit| max(?:imum)?|以内|以下|以內|まで)?/iu
const asksForAnswers = lexicon(
  '(answer|respond to|complete|fill in|address) (the |these |all |each )?(following |below )?(of the )?(following )?(question*|questionnaire|form)|questionnaire|questions? below|following questions|(beantworten|beantworte)( \\p{L}+){0,4} fragen|fragebogen|folgende* fragen',
  '(?:回答|填写|答复).{0,8}(?:问题|问卷|表)|问卷|以下问题|(?:質問|設問).{0,10}(?:回答|お答え|ご回答)|次の質問|以下の質問',
)

/** Numbered questions to be answered one by one, each with the most characters its box takes. */
export function readQuestions(sentences: readonly Sentence[]): Box[] {
  const isAnnounced = sentences.some((one) => has(asksForAnswers, one.text))
  const boxes: Box[] = []
  for (const [index, sentence] of sentences.entries()) {
    const mark = numbered.exec(sentence.text)
    if (
      mark === null ||
      (!sentence.opensLine && !/^(?:\(?\d\)|question|frage|问题|質問)/i.test(sentence.text))
    )
      continue
    let words = sentence.text.slice(mark[0].length)
    let end = sentence.end
    // The question itself may stand in the sentences after a bare "Question 1:", and its limit in brackets after it.
    for (const next of sentences.slice(index + 1, index + 4)) {
      if (numbered.test(next.text) || (/[?？]/.test(words) && !limit.test(next.text))) break
      if (/[?？]/.test(words) || words.length < 3 || !next.opensLine) {
        words = `${words} ${next.text}`.trim()
        end = next.end
      }
    }
    const most = limit.exec(words)?.[1]?.replace(/[.,]/, '')
    const isQuestion = /[?？]|か。|(?:请|please|bitte)/i.test(words)
    if (!isQuestion && !(isAnnounced && words.length > 8)) continue
    boxes.push({
      from: sentence.start + mark[0].length,
      text: words,
      maxLength: most === undefined ? null : Number(most),
      start: sentence.start,
      end,
    })
  }
  const isForm =
    isAnnounced ||
    boxes.filter((box) => /[?？]|か。/.test(box.text)).length >= 2 ||
    boxes.some((box) => box.maxLength !== null)
  return isForm && boxes.length >= 2 ? boxes : []
}

/** The question without its number of characters in brackets. */
export function withoutLimit(words: string): string {
  return words
    .replace(
      /\s?[([（【][^)\]）】]{0,60}(?:character|chars?|zeichen|字符?|文字)[^)\]）】]{0,30}[)\]）】]/iu,
      '',
    )
    .trim()
}
