import type { Case } from '../case.ts'
import { printDay } from '../dates.ts'
import { waysOn } from '../rounds/advice.ts'
import { isLastWord } from '../rounds/last-word.ts'
import type { Text } from '../text.ts'
import { channelSteps } from './channel-steps.ts'
import { demandName, sourceName } from './names.ts'
import { nextMove } from './next-moves.ts'
import { replyBy } from './numbers-in-notice.ts'
import type { SideTopic } from './side-topic.ts'

const pasteFirst: Text = {
  en: 'The notice decides that. Paste the whole text here and I look.',
  zh: '这个要看通知怎么写。把通知完整粘贴过来，我看一下。',
}

function deadline(kase: Case): Text {
  const { notice } = kase
  if (notice === null) return pasteFirst
  const reply = notice.deadlines.find((each) => each.what === 'reply')
  if (reply === undefined) {
    return {
      en: 'This notice prints no time to reply. Other numbers in it (invoices, funds, stock) are not deadlines. Check the row in Account Health.',
      zh: '这份通知没写回复期限。里面其他数字（发票、资金、库存）不是期限。请到账户状况那一行核对。',
    }
  }
  const by = replyBy(reply, notice)
  if (by !== null) {
    return {
      en: `By this notice: ${printDay(by.day, 'en')}. Check the row in Account Health; better a day early than late.`,
      zh: `按这份通知：${printDay(by.day, 'zh')}。请到账户状况那一行核对，最好提前一天。`,
    }
  }
  if (reply.days !== null) {
    return {
      en: `The notice says ${reply.days} days. Tell me the day you received it, then I can name the date.`,
      zh: `通知写的是 ${reply.days} 天。告诉我您哪天收到的，我就能算出日期。`,
    }
  }
  return {
    en: `The notice says: “${reply.text.slice(0, 160)}”. Check Account Health.`,
    zh: `通知写的是：“${reply.text.slice(0, 160)}”。请到账户状况核对。`,
  }
}

function invoiceWindow({ notice }: Case): Text {
  const days = notice?.invoiceWindowDays ?? null
  if (days !== null) {
    return {
      en: `This notice says ${days} days: issued within ${days} days before you received it. Counted back from the notice, not from today, so it does not run out while you prepare.`,
      zh: `这份通知写的是 ${days} 天：开票日期要在收到通知前 ${days} 天内。从通知往前数，不是从今天，所以准备材料期间不会过期。`,
    }
  }
  return {
    en: 'Commonly 365 days before you received the notice, counted from the notice and not from today. Your notice wins; check Account Health.',
    zh: '一般是收到通知前 365 天内，从通知往前数，不是从今天。以您的通知为准，请到账户状况核对。',
  }
}

function quantity({ notice }: Case): Text {
  if (notice?.invoiceUnits != null) {
    return {
      en: `This notice names at least ${notice.invoiceUnits} units. Papers with fewer: say the true number, never raise it.`,
      zh: `这份通知写的是至少 ${notice.invoiceUnits} 件。不够就如实写数量，不要往上加。`,
    }
  }
  if (notice?.invoiceQuantity === 'inventory') {
    return {
      en: 'This notice compares with your stock: per ASIN, units on the invoices should cover it. If they do not, say the true number and what happened to the rest.',
      zh: '这份通知和库存核对：每个 ASIN 的发票数量要盖住库存。不够就如实写数量，说明其余的怎么处理。',
    }
  }
  return {
    en: 'Commonly units on the invoices should cover the units sold, per ASIN, better sold plus stock. If they do not, say the true number. Check what your notice says.',
    zh: '一般要求每个 ASIN 的发票数量盖住销量，能盖住销量加库存更好。不够就如实写数量。以通知为准。',
  }
}

function fileTypes({ notice }: Case): Text {
  const types = notice?.fileTypes ?? []
  if (types.length > 0) {
    return {
      en: `This notice names: ${types.join(', ')}. Use just these. Send originals, one file each, not Word or Excel.`,
      zh: `这份通知写的是：${types.join('、')}。只用这些。交原文件，一份一个，不要 Word 或 Excel。`,
    }
  }
  return {
    en: 'Commonly pdf, jpg, png or gif for authenticity cases; check the upload box. No Word, no Excel, no links.',
    zh: '真实性案件一般接受 pdf、jpg、png、gif，以上传框为准。不要 Word、Excel，也不要放链接。',
  }
}

function documents({ notice }: Case): Text {
  if (notice === null) return pasteFirst
  if (notice.documentsRequested.length === 0) {
    return {
      en: 'I found no paper named in this notice. Check the row in Account Health for what it asks.',
      zh: '这份通知里我没看到点名要的材料。请到账户状况那一行看要什么。',
    }
  }
  const names = notice.documentsRequested.map(demandName)
  return {
    en: `This notice asks for: ${names.map((name) => name.en).join('; ')}. We go through them one by one.`,
    zh: `这份通知要：${names.map((name) => name.zh).join('；')}。我们一样一样来。`,
  }
}

function complainant({ notice }: Case): Text {
  if (notice === null) return pasteFirst
  const who = sourceName(notice.source)
  return {
    en: `By this notice: ${who.en}. The label in Account Health says it too.`,
    zh: `按这份通知：${who.zh}。账户状况里的标签也能看出来。`,
  }
}

/** Topics whose answer the seller's own notice gives; general figures only where it is silent. */
export const noticeTopics: readonly SideTopic[] = [
  {
    id: 'deadline-missed',
    asks: [
      /(?:missed|past|passed|after|over) (?:the |my )?(?:deadline|due date)|deadline (?:has |is )?(?:passed|over|gone)|too late/,
      /(?:错过|超过|过了|逾期).{0,8}(?:期限|时间|截止|怎么办|申诉)|(?:来不及|太晚|晚了)/,
    ],
    answer: {
      en: 'A late answer is often still read; nobody can promise it. Look whether the button is still there in Account Health, and send once with everything.',
      zh: '逾期提交常常也有人看，但没人能保证。先看账户状况里入口还在不在，材料齐了一次交。',
    },
  },
  {
    id: 'deadline',
    asks: [
      /deadline|due date|how (?:long|much time|many days) (?:do|have) (?:i|we)|by when|when (?:must|do|should) (?:i|we) (?:have to |need to )?(?:reply|answer|respond|send|submit)|last day/,
      /截止|期限|几天内|多久内|多少天内|还有几天|还剩几天|还有多久|最晚|什么时候(?:之)?前/,
    ],
    answer: deadline,
  },
  {
    id: 'invoice-window',
    asks: [
      /\b(?:365|180)\b|how (?:old|far back) (?:can|may|must|should|do)|invoice.{0,20}(?:too old|how old|which period|what period|older)/,
      /(?:365|180) ?天|发票.{0,10}(?:太旧|过期|时间范围|多久以内|哪段时间|去年|前年)/,
    ],
    answer: invoiceWindow,
  },
  {
    id: 'quantity',
    asks: [
      /how many (?:units|pieces|items).{0,30}(?:invoice|need|enough|cover)|(?:enough|sufficient|fewer|less|not enough) (?:units|quantity|pieces)|(?:quantity|units) (?:on|of) (?:the|my) invoice/,
      /发票.{0,8}(?:数量|多少件|不够|够不够)|数量.{0,8}(?:不够|够不够|对不上|要多少)/,
    ],
    answer: quantity,
  },
  {
    id: 'file-types',
    asks: [
      /(?:which|what) (?:kind of )?(?:file|format)|file (?:type|format)s?|(?:pdf|jpe?g|png|word|excel|docx?).{0,24}(?:ok|okay|accepted|allowed|fine)|(?:send|upload|use|accept).{0,20}(?:pdf|jpe?g|png|word|excel|docx?)\b/,
      /什么格式|哪种格式|哪些格式|(?:格式|pdf|jpg|png|word|excel).{0,10}(?:可以|行|接受|要求|能)|(?:可以|能|接受).{0,8}(?:pdf|jpg|png|word|excel)/,
    ],
    answer: fileTypes,
  },
  {
    id: 'documents',
    asks: [
      /(?:what|which) (?:documents?|papers?|materials?|evidence|proofs?)|what do (?:i|we) (?:need|have) to (?:send|prepare|submit|provide)|what does amazon (?:want|need|ask)/,
      /(?:什么|哪些)(?:材料|文件|资料|单据|证据|凭证)|准备(?:什么|哪些)|亚马逊.{0,4}要什么/,
    ],
    answer: documents,
  },
  {
    id: 'who-complained',
    asks: [
      /who (?:complained|reported|filed|is complaining)|(?:buyer|brand|customer) or (?:the )?(?:buyer|brand|amazon)/,
      /谁.{0,2}(?:投诉|举报|告)|是(?:买家|客户|品牌方?|权利人)(?:投诉|举报)/,
    ],
    answer: complainant,
  },
  {
    id: 'where-to-submit',
    asks: [
      /where.{0,24}(?:submit|send|upload|appeal|reply|respond|paste)|how (?:do|can|should) (?:i|we) (?:submit|send|upload|appeal)|which (?:button|page|address|mailbox|e-?mail)/,
      /(?:哪里|哪儿|在哪|怎么|哪个).{0,8}(?:提交|上传|申诉|发给|入口|邮箱|按钮)|(?:提交|上传|申诉|入口|按钮).{0,8}(?:哪里|哪儿|在哪|怎么弄|怎么操作)/,
    ],
    answer: ({ notice }) => (notice === null ? pasteFirst : channelSteps(notice)),
  },
  {
    id: 'what-next',
    asks: [
      /what (?:now|next)|what (?:should|do|can|must) (?:i|we) do\b(?!.{0,4}with)|what(?:'s| is) (?:the )?next/,
      /(?:接下来|下一步|现在|然后)(?:我)?(?:该|要|应该)?(?:做什么|怎么办|怎么做|干什么|干嘛)|^(?:那)?(?:我)?(?:该|应该)?(?:怎么办|咋办)/,
    ],
    answer: (kase) => {
      if (kase.notice === null) return pasteFirst
      return isLastWord(kase) ? waysOn(kase.notice.marketplace) : nextMove(kase.notice.kind, kase.notice).text
    },
  },
]
