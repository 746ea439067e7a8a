import type { Text } from '../text.ts'

interface Sign {
  readonly words: RegExp
  readonly says: Text
}

const sells =
  /包过|代(?:申诉|写申诉|办申诉)|申诉(?:服务|代办|团队|包)|(?:专业|承接|提供).{0,8}(?:申诉|解封|恢复)|appeal (?:service|expert|agency|package)s?|reinstatement (?:service|expert|agency|package)s?|we (?:will )?(?:get|reinstate) (?:your|any) (?:account|listing)/i

const signs: readonly Sign[] = [
  {
    words: /包过|保证(?:恢复|通过|成功)|百分之?百|100 ?%|必过|稳过|guarantee[ds]?|(?:success|win) rate/i,
    says: {
      en: 'It promises a result. Only Amazon decides, and nobody can show a rate.',
      zh: '承诺结果。决定权只在亚马逊，成功率谁也拿不出依据。',
    },
  },
  {
    words:
      /内部(?:渠道|关系|人员|通道|员工)|走后台|insider|inside (?:amazon|contact)|contacts? (?:in|inside|at|within) amazon|internal (?:channel|team|contact)/i,
    says: {
      en: 'It claims a way inside Amazon. Paying for one is bribery.',
      zh: '声称有内部渠道。花钱走内部属于行贿。',
    },
  },
  {
    words:
      /(?:做|代开|提供|包|配)(?:发票|授权|材料|资料)|发票(?:代开|包过)|(?:supply|provide|make|arrange)s? (?:the |your )?(?:invoices?|documents|loa)/i,
    says: {
      en: 'It supplies papers. A paper that is not from your own supplier for your own purchase is forged, whoever made it.',
      zh: '代做材料。不是您自己的供应商为您自己的采购开的，就是假的，谁做的都一样。',
    },
  },
  {
    words:
      /账号密码|后台(?:权限|登录|账号)|子账号|远程登录|log ?in (?:details|data|to your)|password|seller central access/i,
    says: {
      en: 'It wants your login. Whoever has it can write in your name and links your account to others.',
      zh: '要后台账号。给了就能以您的名义操作，还会和别的账号关联。',
    },
  },
  {
    words:
      /(?:加|联系)?(?:微信|vx|v信|qq|telegram)|whatsapp|wechat|先付|全款|定金|upfront|pay (?:first|now)/i,
    says: {
      en: 'It moves the talk to a private chat or wants the money first; then nothing is on record.',
      zh: '要加私人联系方式或先付款；出了事没有凭据。',
    },
  },
  {
    words: /新(?:开|注册)(?:一个)?(?:账号|店铺)|换(?:个)?(?:账号|资料)|new account|second account/i,
    says: {
      en: 'It offers another account. That is a ban of its own.',
      zh: '提供新账号。另开账号本身就会被封。',
    },
  },
  {
    words: /\d{1,2} ?(?:小时|天)(?:内)?(?:恢复|解封|搞定|出结果)|(?:within|in) \d{1,2} (?:hours|days)/i,
    says: {
      en: 'It names a time. Amazon names none.',
      zh: '承诺时间。亚马逊自己都不承诺。',
    },
  },
]

/** The warning signs of a pasted offer to appeal for the seller; null where the words are no such offer. No firm is judged. */
export function offerCheck(words: string): Text | null {
  if (words.length > 4000 || !sells.test(words)) return null
  const found = signs.filter((sign) => sign.words.test(words))
  if (found.length === 0) return null
  const rows = (lang: 'en' | 'zh'): string => found.map(({ says }) => `· ${says[lang]}`).join('\n')
  return {
    en: `This reads like an offer to appeal for you. Signs to be careful of:\n${rows('en')}\nI judge no firm. If you take help: you see every text before it is sent, they get no login and make no papers, a written contract says who writes and what it costs. What goes out in your name is yours to answer for.`,
    zh: `这像是一条代申诉广告。要留心的地方：\n${rows('zh')}\n我不评价任何公司。真要找人帮忙：每份文字提交前您都看过，不给后台账号，不代做材料，有书面合同写明谁写、多少钱。以您的名义交出去的，责任在您。`,
  }
}
