import { settleConsent, stopHelp } from '../assist/help.ts'
import { carryOut } from '../give.ts'
import type { Outcome } from '../outcome.ts'
import { type Context, saysNo, saysYes } from '../question.ts'

/** A word on the model: whether it may be asked, or that it is to stop. */
export function settleHelp(context: Context, option: string): Outcome {
  const { pending } = context.session
  const calm = { ...context, session: { ...context.session, pending: null } }
  if (option === 'stop') return carryOut(calm, stopHelp(calm))
  return carryOut(calm, settleConsent(calm, option, pending?.what === 'model' ? pending.text : ''))
}

/** What typed words mean, where the seller was asked whether the model may be used; null for other words. */
export function consentSaid(words: string): 'yes' | 'later' | 'no' | null {
  if (/^(?:no model(?: for this case)?|never|本案件不用模型|不用模型|永远不用)[.。]?$/i.test(words.trim()))
    return 'no'
  if (saysYes(words) || /^(?:i agree|agreed|同意)/i.test(words.trim())) return 'yes'
  return saysNo(words) || /^(?:later|not now|先不用|以后再说|不用)[.。]?$/i.test(words.trim())
    ? 'later'
    : null
}
