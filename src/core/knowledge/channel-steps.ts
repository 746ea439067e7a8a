import type { Notice } from '../case.ts'
import type { Text } from '../text.ts'

type Channel = Notice['channel'][number]

const accountLevel: Text = {
  en: 'Account Health > banner at the top > Reactivate your account (or View appeal). Paste the text, add the files, send once.',
  zh: '账户状况 > 页面顶部横幅 > 重新激活账户（或查看申诉）。粘贴文字，上传文件，只提交一次。',
}
const listingLevel: Text = {
  en: 'Account Health > the row of this violation > Appeal (or Submit new information). Paste the text, add the files, send once.',
  zh: '账户状况 > 这条违规那一行 > 申诉（或提交新信息）。粘贴文字，上传文件，只提交一次。',
}
const rightsOwner: Text = {
  en: 'Account Health > Received Intellectual Property Complaints > this row > Appeal. One complaint, one answer.',
  zh: '账户状况 > 收到的知识产权投诉 > 这一行 > 申诉。一条投诉答一次。',
}
const notPrinted: Text = {
  en: 'This notice prints no place to answer. Open Account Health and look at the row of this ASIN; read me the buttons you see there.',
  zh: '这份通知没写在哪里提交。请打开账户状况，找到这个 ASIN 那一行，把看到的按钮名称告诉我。',
}

function stepsOf(channel: Channel, notice: Notice): Text {
  switch (channel) {
    case 'account-health':
      if (notice.level === 'account') return accountLevel
      return notice.source === 'brand-owner' ? rightsOwner : listingLevel
    case 'performance-notification':
      return {
        en: 'Performance > Performance Notifications > this notice > Appeal. If the button is gone, look at the row in Account Health.',
        zh: '绩效 > 绩效通知 > 这份通知 > 申诉。按钮没有了，就去账户状况那一行看。',
      }
    case 'email':
      return {
        en: 'Answer by e-mail as this notice prints it, from the address of your account. Use only the address in the notice, and check in Seller Central that the notice is there too.',
        zh: '按通知写的用邮件回复，用账户注册邮箱发。只用通知里印的地址，并确认卖家后台也有这份通知。',
      }
    case 'form':
      return {
        en: 'Use the form that this notice points to. Open it from inside Seller Central, not from a link in a mail. One answer per box.',
        zh: '用通知指定的表单。从卖家后台里进入，不要点邮件里的链接。一个框写一个答案。',
      }
    case 'other':
      return {
        en: 'The notice names its own place to answer. Read that line again and use just that.',
        zh: '通知写了专门的提交方式。把那一行再看一遍，只用那个。',
      }
  }
}

/** Where to send the answer: only what this notice prints, never a mailbox from memory (domain sheet a.4). */
export function channelSteps(notice: Notice): Text {
  const steps = [...new Set(notice.channel)].map((channel) => stepsOf(channel, notice))
  if (steps.length === 0) return notPrinted
  return { en: steps.map((step) => step.en).join('\n'), zh: steps.map((step) => step.zh).join('\n') }
}
