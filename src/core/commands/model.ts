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

/** What may be said of the model at any time: to stop it while it works, or to leave it out of the case. */
export function modelSaid({ session, kase }: Context, words: string): 'stop' | 'no' | null {
  if (session.model === null) return null
  const isAtWork = (kase.model?.work ?? null) !== null
  if (isAtWork && /^(?:stop(?: it)?|cancel|停止?|取消|别等了|不等了)[.。!！]?$/i.test(words.trim()))
    return 'stop'
  return /^(?:no (?:ai )?model for this case|no ai(?: model)?|(?:本案件|这个案件)?(?:不用|别用|不要用)(?:ai|模型))[.。!！]?$/i.test(
    words.trim(),
  )
    ? 'no'
    : null
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
