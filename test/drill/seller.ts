import type { Input, Reply } from './coach.ts'

const notice = `Dear Seller,

We removed the listing below because a customer told us that the item they received was not authentic.

ASIN: B0DRILL001
Complaint ID: 4815162342

To reactivate the listing, please send us within 17 days:
-- Invoices from your supplier issued in the last 365 days that cover your sales volume
-- The contact information of your supplier
-- A plan of action that explains the root cause and the steps you have taken

Amazon Seller Performance`

const words = [
  '产品包装更换后没有更新页面图片',
  '2026年5月20日',
  '12',
  '深圳市样例电子有限公司',
  '运营主管',
  '0',
  '没有',
  '/skip',
]
const shunned = /forget|delete|practice|handover|stop|lawyer|new|edit|back|copies|counterfeit|know/i

/** A seller who pastes the notice and then takes the first sensible button or tries one answer after another. */
export function createSeller(): (reply: Reply) => Input {
  let asked = ''
  let tries = 0
  let pasted = false
  return ({ messages, idle }) => {
    const question = messages.at(-1)
    const same = question?.text === asked
    asked = question?.text ?? ''
    tries = same ? tries + 1 : 0
    const buttons = (question?.choices ?? []).filter(({ id }) => !shunned.test(id))
    const button = buttons[tries]
    if (button) return { choose: button.id }
    if (!pasted && (idle.step === 'source' || idle.step === 'start')) {
      pasted = true
      return { text: notice }
    }
    return { text: words[(tries - buttons.length + words.length) % words.length] ?? '/skip' }
  }
}
