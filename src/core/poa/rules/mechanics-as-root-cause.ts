import { isConcrete } from '../concrete.ts'
import { type Match, type Rule, statements } from '../rule.ts'

const paper = String.raw`(?:invoices?|l\.?o\.?a\.?s?|letters?(?: of authori[sz]ation)?|authori[sz]ation(?: letters?)?|documents?|documentation|paperwork|proof|appeal|plan|reply|information|receipts?)`
const mechanics = new RegExp(
  String.raw`\b(?:did(?:n['’]t| not)|could(?:n['’]t| not)|failed to|were unable to|was unable to|have(?:n['’]t| not)|had(?:n['’]t| not)|forgot to) (?:\w+ ){0,2}(?:send|sent|submit|submitted|provide|provided|supply|supplied|attach|attached|upload|uploaded|include|included|reply|replied|respond|responded|answer|answered|hand in) ?(?:\w+ ){0,6}(?:${paper}|in time|on time|to amazon|to the notice)\b|\b${paper} (?:\w+ ){0,3}(?:was|were|is|are) (?:\w+ )?(?:too old|older than|outdated|expired|missing|incomplete|late|rejected|refused|not accepted|not valid|invalid|not attached|not sent)\b|\b(?:late|slow|delayed) (?:reply|response|answer|submission)\b|\bmissed the deadline\b`,
  'i',
)
const mechanicsZh =
  /(?:没有?|未(?:能)?|忘记|忘了)(?:及时|按时|完整|一并|成功)?(?:提交|提供|上传|附上|发送|回复|答复|回应|补交|出示)[^，。；]{0,12}(?:发票|授权书|资料|材料|文件|凭证|通知|邮件|申诉)?|(?:发票|授权书|材料|文件|资料)[^，。；]{0,6}(?:过期|太旧|不全|不完整|超过\d+天|未通过|被拒|缺失|没有附)|(?:回复|提交)(?:太晚|不及时|晚了|超时)/

/** How the appeal went is not why the goods were doubted. */
export const mechanicsAsRootCause: Rule = {
  id: 'C05-mechanics-as-root-cause',
  severity: 'error',
  title: { en: 'The appeal is given as the cause', zh: '把申诉手续当成原因' },
  message: {
    en: 'A paper that was late or missing is not why the complaint came. What in buying, listing or shipping made the buyer or Amazon doubt the goods?',
    zh: '文件没交或交晚了，不是被投诉的原因。采购、上架或发货的哪一步，让买家或亚马逊对商品起疑？',
  },
  assist: {
    en: 'What raised the doubt before anybody asked for papers?',
    zh: '在要求交材料之前，是什么引起了怀疑？',
  },
  source: 'Seller Forums EU (domain sheet b.3; source 43)',
  confidence: 'inference',
  checked: '2026-11-22',
  fix: 'assist',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice', 'narrow-reply'],
  good: [
    'Root cause: we bought from a seller who could not show its source.',
    'Root cause: we did not ask the supplier for an invoice before we listed the goods.',
    'Actions: we had not attached the invoice to our first appeal; it is exhibit 1 now.',
    {
      text: 'Root cause: we did not submit a document that matches the account name.',
      kase: { notice: { kind: 'verification' } },
    },
    '根本原因：采购时未要求上游提供来源证明。',
    '根本原因：入库时没有核对型号，旧款混入新批次。',
    '已采取的措施：首次申诉未附发票，现作为附件1提交。',
  ],
  bad: [
    'Root cause: we did not send the LOA.',
    'Root cause: our invoices were too old.',
    'The root cause is that I did not provide an authorisation letter in time.',
    '根本原因：因为没有及时提交发票。',
    '根本原因：发票过期。',
    '根本原因：我们未按时回复亚马逊的通知。',
  ],
  check(plan, { kase }): Match[] {
    if (kase?.notice?.kind === 'verification') return []
    const cause = plan.sentencesOf('cause')
    const pool =
      cause.length > 0 ? cause : statements(plan).filter((sentence) => /root cause|原因/i.test(sentence.text))
    const isMechanics = (text: string) => mechanics.test(text) || mechanicsZh.test(text)
    if (pool.some((sentence) => !isMechanics(sentence.own) && isConcrete(sentence.own))) return []
    return pool.filter((sentence) => isMechanics(sentence.own)).map(({ start, end }) => ({ start, end }))
  },
}
