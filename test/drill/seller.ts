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

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
const invoice = `发票 INV-1001，${daysAgo(30)}，深圳市样例电子有限公司 开给 样例店铺，120件`
const sold = '卖了46，库存11'
const words = [sold, daysAgo(12), '12', '运营主管', '深圳仓', '每周一', '新包装比图片少一张贴纸', '/skip']
const shunned = /forget|delete|practice|handover|stop|lawyer|new|edit|back|copies|counterfeit|know|later/i

/** Commands at these moves; taken twice or not at all, each would lead elsewhere. */
const commands: Readonly<Record<number, string>> = {
  9: '/status',
  13: '/undo',
  18: '/back',
  22: '/undo',
  30: '/skip',
}

/** A seller who pastes the notice and then takes the first sensible button or tries one answer after another. */
export function createSeller(): (reply: Reply) => Input {
  let [asked, tries, moves, pasted] = ['', 0, -1, false]
  return ({ messages, idle }) => {
    moves += 1
    const question = messages.at(-1)
    const choices = question?.choices ?? []
    tries = question?.text === asked ? tries + 1 : 0
    asked = question?.text ?? ''
    const command = commands[moves]
    if (command !== undefined) return { text: command }
    const button = choices.filter(({ id }) => !shunned.test(id))[tries]
    if (button) return { choose: button.id }
    if (!pasted && (idle.step === 'source' || idle.step === 'start')) {
      pasted = true
      return { text: notice }
    }
    if (choices.some(({ id }) => id.startsWith('documents=')))
      return { text: tries === 0 ? invoice : '/skip' }
    return { text: words[tries % words.length] ?? '/skip' }
  }
}
