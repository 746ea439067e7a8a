import { idOf, settleTranslation, translationFor } from '../assist/translate.ts'
import { wantHelp } from '../assist/help.ts'
import { textOf, withFact, withoutFact } from '../facts.ts'
import {
  type Answer,
  type Ask,
  type Context,
  type Given,
  type Option,
  type Question,
  pickOne,
  saysNo,
} from '../question.ts'
import type { Text } from '../text.ts'
import { accept, reject, whereModel } from './model-options.ts'

const leaveOut: Option = {
  id: 'leave-out',
  label: { en: 'Leave it out of the letter', zh: '信里不写这句' },
  words: /leave it out|skip|不写|去掉/i,
}

const translate: Option = {
  id: 'translate',
  label: { en: 'Let the model translate it', zh: '让模型翻译' },
  words: /^(?:translate(?: it)?|(?:让模型)?翻译)[.。]?$/i,
}

/** Chinese words that a plan in English needs: typed in English by somebody, or left out; never dropped silently. */
export function englishQuestion(fact: string, words: string, label: Text): Question {
  const id = idOf(fact)
  // A paper that is cited has to have a name; a sentence can stay out.
  const canLeaveOut = !fact.startsWith('exhibit/')
  return {
    id,
    step: 'plan',
    label: { en: `English for: ${label.en}`, zh: `英文：${label.zh}` },
    why: {
      en: 'I translate nothing by guess; the letter needs your own English for this.',
      zh: '我不猜着翻译，这句话需要您给英文。',
    },
    applies: () => true,
    answered: ({ kase }) => textOf(kase, id) !== null,
    ask: (context) => asked(context, { fact, words, canLeaveOut }),
    answer: (context, given) => answerOf(context, { fact, words, canLeaveOut }, given),
    clear: (kase) => withoutFact(kase, id),
    shown: ({ kase }) => textOf(kase, id) ?? '',
  }
}

interface Need {
  readonly fact: string
  readonly words: string
  readonly canLeaveOut: boolean
}

function asked(context: Context, { fact, words, canLeaveOut }: Need): Ask {
  const waiting = translationFor(context.kase, fact, words)
  if (waiting) {
    return {
      text: {
        en: `Your words: “${words}”\n[model] ${waiting.after}\nDoes it say what you said? Accept it, or type your own English.`,
        zh: `您的原话：“${words}”\n[模型] ${waiting.after}\n意思和您说的一样吗？可以采用，也可以自己打英文。`,
      },
      options: [accept, reject],
    }
  }
  const options = [...(canLeaveOut ? [leaveOut] : []), ...whereModel(context, translate)]
  const text = canLeaveOut
    ? {
        en: `Please type the English for “${words}”, or leave it out.`,
        zh: `请打出这句话的英文，或者不写进信里：“${words}”`,
      }
    : { en: `Please type the English for “${words}”.`, zh: `请打出“${words}”的英文名称。` }
  return options.length > 0 ? { text, options } : { text }
}

function answerOf(context: Context, { fact, words, canLeaveOut }: Need, given: Given): Answer {
  const id = idOf(fact)
  const waiting = translationFor(context.kase, fact, words)
  const picked = waiting ? pickOne([accept, reject], given) : null
  if (waiting && picked?.id === 'accept')
    return { kind: 'taken', kase: settleTranslation(context, fact, waiting, true) }
  if (waiting && picked?.id === 'reject') {
    const notes = [{ text: { en: 'Not used.', zh: '不采用。' } }]
    return { kind: 'aside', kase: settleTranslation(context, fact, waiting, false), notes }
  }
  if (pickOne([translate], given)) return wantHelp(context, 'translate', fact)
  if (canLeaveOut && pickOne([leaveOut], given)?.id === 'leave-out' && given.words.length < 30)
    return { kind: 'taken', kase: withFact(context, id, 'leave-out', given.words) }
  if (/\p{Script=Han}/u.test(given.words) || saysNo(given.words) || given.words.trim().length < 2)
    return { kind: 'again', note: { en: 'That is not English yet.', zh: '这还不是英文。' } }
  return { kind: 'taken', kase: withFact(context, id, given.words.trim(), given.words) }
}
