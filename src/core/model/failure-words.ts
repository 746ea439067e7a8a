import type { Text } from '../text.ts'
import type { Failure } from './ask.ts'

/** What the seller is told where the model gave no answer: what it means for the case, and what to do. */
export const failureWords: Readonly<Record<Failure, Text>> = {
  off: {
    en: 'No model is used here. The text stays as the coach wrote it, and everything else works.',
    zh: '这里没有启用模型。文本保持教练写的样子，其他功能照常。',
  },
  budget: {
    en: 'Today’s budget for the model is used up. The text stays as it is; try again tomorrow, or go on without.',
    zh: '今天的模型用量已经用完。文本保持原样；明天再试，或者不用模型继续往下走。',
  },
  'time-out': {
    en: 'The model took too long. Nothing was changed; try again, or go on without it.',
    zh: '模型太久没有回应。什么都没有改；可以再试一次，或者不用模型继续。',
  },
  unreachable: {
    en: 'The model cannot be reached right now. Nothing was changed; try again in a few minutes, or go on without it.',
    zh: '现在连不上模型。什么都没有改；过几分钟再试，或者不用模型继续。',
  },
  refused: {
    en: 'The model declined to answer. Nothing was changed; go on without it, or change the sentence yourself.',
    zh: '模型没有答应处理。什么都没有改；不用模型继续，或者自己改这一句。',
  },
  malformed: {
    en: 'The model’s answer could not be used, so I left it out. Nothing was changed; try again, or go on without it.',
    zh: '模型的回答不能用，我没有采用。什么都没有改；可以再试一次，或者不用模型继续。',
  },
  cut: {
    en: 'The model’s answer broke off, so I left it out. Nothing was changed; try again, or go on without it.',
    zh: '模型的回答中途断了，我没有采用。什么都没有改；可以再试一次，或者不用模型继续。',
  },
  'too-long': {
    en: 'The model’s answer was far too long, so I left it out. Nothing was changed; try a shorter part, or go on without it.',
    zh: '模型的回答太长，我没有采用。什么都没有改；换短一点的段落再试，或者不用模型继续。',
  },
  stopped: {
    en: 'Stopped. Nothing was changed.',
    zh: '已停止。什么都没有改。',
  },
}
