import type { Case } from '../case.ts'
import type { ModelPlace } from '../model/work.ts'
import type { Session } from '../session.ts'
import type { Text } from '../text.ts'
import { modelOf } from './task.ts'

/** The seller's word on the model in a case: `none` where there is no model, `unasked` also when it is another one than then. */
export function consentIn({ model }: Session, kase: Case): 'none' | 'unasked' | 'yes' | 'no' {
  if (model === null) return 'none'
  const { consent } = modelOf(kase)
  if (consent === 'no') return 'no'
  return consent === placeOf(model) ? 'yes' : 'unasked'
}

/** True where help by the model may be offered: there is one, and the seller did not say never. */
export const offersModel = (session: Session, kase: Case): boolean =>
  ['unasked', 'yes'].includes(consentIn(session, kase))

export const placeOf = ({ name, host }: ModelPlace): string => `${name} @ ${host}`

/** Said before the first call of a case: what goes where, what does not, and what is not known. */
export const consentText = ({ name, host, calls }: ModelPlace): Text => ({
  en: `This would go to an AI model: ${name} at ${host}.
Sent: the passage in question, the answers it rests on and what is to be changed; for a translation your words, for an unclear notice its text.
Not sent: your files and the rest of the case. Phone numbers, e-mail addresses, ID, card and bank numbers and the account’s name are masked on the way and put back here.
How long ${host} keeps it I do not know; their terms say it.${limitText(calls).en}
What comes back is checked by this program, marked [model], and stands only if you accept it. Everything works without it too.`,
  zh: `这一步会把内容发给 AI 模型：${host} 上的 ${name}。
会发：要改的那几句、这几句依据的回答、要改什么；翻译时发您的原话，通知看不明白时发通知原文。
不发：您的文件和案件其他内容。电话、邮箱、证件号、卡号、银行账号和账户名称先遮住，回来后由本程序还原。
${host} 会保留多久，我不知道，以对方的条款为准。${limitText(calls).zh}
模型写的东西由本程序核对，标上 [模型]，您采用了才算。不用模型，所有功能也都能用。`,
})

const limitText = (calls: number | undefined): Text =>
  calls === undefined
    ? { en: '', zh: '' }
    : {
        en: `\nAt most ${calls} calls a day for one case; then I say so, and we go on without.`,
        zh: `\n每个案件每天最多调用 ${calls} 次，用完会告诉您，不用模型照样往下走。`,
      }

export const consentButtons: readonly { readonly id: string; readonly label: Text }[] = [
  { id: 'model=yes', label: { en: 'Yes, for this case', zh: '同意，本案件可以用' } },
  { id: 'model=later', label: { en: 'Not now', zh: '先不用' } },
  { id: 'model=no', label: { en: 'No model for this case', zh: '本案件不用模型' } },
]

export const stopButton = { id: 'model=stop', label: { en: 'Stop', zh: '停止' } }
