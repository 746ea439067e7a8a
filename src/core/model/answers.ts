import type { AnswerShape } from './answer-shape.ts'
import type { PromptName } from './ask.ts'
import { factsAnswer } from './facts-answer.ts'
import { noticeAnswer } from './notice-answer.ts'
import { refineAnswer } from './refine-answer.ts'
import { translateAnswer } from './translate-answer.ts'
import { whyAnswer } from './why-answer.ts'

/** How the answer to each prompt is read. */
export const answerShapes: Readonly<Record<PromptName, AnswerShape>> = {
  refine: refineAnswer,
  translate: translateAnswer,
  facts: factsAnswer,
  why: whyAnswer,
  notice: noticeAnswer,
}
