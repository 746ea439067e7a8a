import { onlyCauses } from '../causes-told.ts'
import { tellsEvent } from '../concrete.ts'
import { type Match, type Rule, wording } from '../rule.ts'
import { ways, waysZh } from '../ways.ts'

const paper = String.raw`(?:invoices?|l\.?o\.?a\.?s?|(?:letters? of )?authori[sz]ation(?: letters?)?|documents?|documentation|paperwork|proof|appeal|plan of action|reply|information|receipts?)`
const amazon = String.raw`(?:in time|on time|within|before the deadline|to amazon|to (?:the|your) notice)`

const mechanics = wording({
  ...ways(
    [
      'accept accepted',
      new RegExp(
        String.raw`(?:amazon|you) (?:did not|didn['’]t|could not|refused to|does not) accept (?:\w{1,10} ){0,3}${paper}`,
      ),
    ],
    [
      'show name carry state didn does mention contain include details stamp address phone number',
      new RegExp(
        String.raw`${paper} (?:did not|didn['’]t|does not) (?:show|carry|state|contain|include|mention|have) (?:\w{1,10} ){0,3}(?:name|address|phone|number|stamp|details)`,
      ),
    ],
    ['within', /not (?:answer|reply|respond|react|submit)\w{0,3} (?:\w{1,8} ){0,3}within/],
    [
      'reached verified contacted verify read confirmed',
      new RegExp(
        String.raw`(?:phone|supplier|e-?mail|${paper})s? (?:\w{1,10} ){0,2}(?:could not|couldn['’]t|cannot) be (?:reached|verified|contacted|confirmed|read)`,
      ),
    ],
    [
      'answered replied responded',
      /(?:answered|replied|responded)(?: to)? (?:your|the|amazon['’]s) (?:\w{1,10} )?(?:e-?mail|notice|message|request)s? (?:\w{1,8} ){0,3}(?:late|after|weeks?)/,
    ],
    [
      'appeal plan reply poa',
      /(?:our|my|the) (?:\w{1,10} )?(?:appeal|plan of action|poa|reply) (?:lacked|did not (?:contain|include|have)|was (?:too|not) (?:\w{1,10}))/,
    ],
    [
      'pro proforma quotation confirmation packing screenshot',
      /(?:uploaded|submitted|sent|attached|provided) (?:a |an |the |only )?(?:\w{1,12} ){0,3}(?:pro forma|order confirmation|quotation|packing list|screenshot)/,
    ],
    [
      'scan cut blurry language chinese translated short small incomplete unreadable readable japanese german blurred',
      new RegExp(
        String.raw`(?:scan|copy|photo|pdf|file)s? (?:of (?:the |our )?${paper} )?(?:was|were|is|are) (?:\w{1,10} )?(?:cut off|too small|blurr(?:y|ed)|incomplete|unreadable|not readable)|${paper} (?:(?:that )?(?:we|i) (?:sent|submitted|provided) )?(?:was|were|is|are) (?:\w{1,10} )?(?:in (?:chinese|german|japanese|another language)|not translated|too short)`,
      ),
    ],
    [
      'deadline late time',
      /(?:replied|answered|responded|submitted|sent it|sent them) (?:\w{1,10} ){0,2}(?:after the deadline|too late|late[.,;]|late$)|(?:answer|reply|response|appeal|submission) (?:was|came|arrived) (?:\w{1,8} )?(?:too )?late/,
    ],
    [
      'send sent submit submitted provide provided supply supplied attach attached upload uploaded include included reply replied respond responded answer answered hand present',
      new RegExp(
        String.raw`(?:did(?:n['’]t| not)|could(?:n['’]t| not)|failed to|(?:was|were) (?:unable|not able) to|have(?:n['’]t| not)|had(?:n['’]t| not)|forgot to|never) (?:\w{1,12} ){0,2}(?:send|sent|submit|submitted|provide|provided|supply|supplied|attach|attached|upload|uploaded|include|included|reply|replied|respond|responded|answer|answered|hand in|present) ?(?:\w{1,14} ){0,6}(?:${paper}|${amazon}|(?:it|them)\b)`,
      ),
    ],
    [
      'old older outdated expired missing incomplete late rejected refused accepted valid invalid attached sent unreadable blurred wrong incorrect readable',
      new RegExp(
        String.raw`(?<!without (?:an? |the |any )?)${paper} (?:(?:we|that we|i) (?:sent|submitted|provided|attached) )?(?:\w{1,12} ){0,3}(?:was|were|is|are) (?:\w{1,12} )?(?:too old|older than|outdated|expired|missing|incomplete|late|rejected|refused|not accepted|not valid|invalid|not attached|not sent|unreadable|blurred|not readable|wrong|incorrect)`,
      ),
    ],
    [
      'submitted sent provided attached uploaded',
      new RegExp(
        String.raw`(?:submitted|sent|provided|attached|uploaded) (?:the |an? |some |our )?(?:wrong|incorrect|incomplete|old|expired|outdated|unreadable|invalid) (?:\w{1,12} )?${paper}`,
      ),
    ],
    ['reply response answer submission', /(?:late|slow|delayed) (?:reply|response|answer|submission)/],
    ['deadline', /missed the (?:\w{1,10} )?deadline/],
    [
      'no have',
      new RegExp(
        String.raw`(?:had no|(?:did|do) not have|(?:didn|don)['’]t have) (?:an? |the |any |valid |proper |enough |(?!idea)\w{1,12} ){0,2}${paper}(?! (?:check|on file))`,
      ),
    ],
    [
      'match matched mismatch',
      /(?:name|address|details?|quantity)s? (?:on|of|in) (?:the |our )?(?:\w{1,10} )?(?:invoices?|documents?|bill) (?:\w{1,10} ){0,2}not match/,
    ],
  ),
  zh: waysZh(
    /(?:发票|授权书)(?:的)?(?:抬头|日期|地址|名称|数量)[^，。；]{0,4}(?:写错|开错|有误|不对|错误)|(?:没有?|未)(?:能)?(?:及时|按时)(?:地)?(?:处理|查看|跟进)[^，。；]{0,6}(?:邮件|通知|申诉)|(?:亚马逊|平台|贵方)[^，。；]{0,4}(?:没有|未|不)(?:接受|认可|采纳)[^，。；]{0,6}(?:发票|文件|材料|资料)/,
    /(?:没有?|未)(?:及时)?(?:看到|收到|查看|注意到)[^，。；]{0,6}(?:邮件|通知)|(?:发票|授权书)(?:上)?(?:没有|缺少|缺|未写|漏写)[^，。；]{0,10}(?:电话|地址|名称|抬头|公章|网址)|(?:发票|材料|文件|资料)[^，。；]{0,4}不(?:符合|满足|够)[^，。；]{0,4}(?:要求|标准)/,
    /(?:没有?|未(?:能)?|忘记|忘了)(?:在规定时间内|及时|按时|完整|一并|成功|按要求)?(?:提交|提供|上传|附上|发送|回复|答复|回应|补交|出示)(?:了)?[^，。；]{0,12}(?:发票|授权书|资料|材料|文件|凭证|通知|邮件|申诉)?/,
    /(?:发票|授权书|材料|文件|资料)[^，。；]{0,6}(?:过期|太旧|不全|不完整|超过\d+天|未通过|没通过|被拒|缺失|没有附|不清晰|有误|不符合要求|不合格|无效)|(?:回复|提交|申诉)(?:太晚|太迟|不及时|晚了|超时|逾期)|错过(?:了)?(?:截止|期限|时间)/,
    /(?:发票|抬头|资料|文件)[^，。；]{0,8}(?:与|和|跟)[^，。；]{0,10}(?:不一致|不符|不匹配)|只(?:传|交|提交|提供|附)了?[^，。；]{0,8}(?:发票|材料|文件|截图)|(?:没能|未能|没有)[^，。；]{0,12}(?:交[够齐]|提交|提供)|(?:电话|邮箱)(?:打不通|无人接听|没人接)|(?:PDF|扫描件|文件|图片)[^，。；]{0,4}(?:太?模糊|不清)|没有?翻译|(?:审核|验证)(?:没有|未)通过/,
    /提交(?:了)?[^，。；]{0,4}(?:错误|过期|不完整)的?(?:发票|材料|文件|资料)/,
  ),
})

// An apology, or what is attached now, gives no cause.
const beside =
  /\b(?:sorry|apolog\w{1,6}|exhibits?|now attached|is attached|we attach|translat\w{2,4})\b|歉|附件/i

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
  confidence: 'expert',
  checked: '2026-11-22',
  fix: 'assist',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice', 'narrow-reply'],
  good: [
    'Root cause: we bought from a seller who could not show its source.',
    'Root cause: we did not ask the supplier for an invoice before we listed the goods.',
    'Root cause: the supplier did not provide an invoice and we did not ask for one before listing.',
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
    'Invoices were too old.',
    'Root cause: we submitted the wrong documents in our first appeal.',
    '根本原因：因为没有及时提交发票。',
    '根本原因：发票过期。',
    '根本原因：我们未按时回复亚马逊的通知。',
    '因为没有及时提交发票。',
  ],
  check(plan, { kase }): Match[] {
    if (kase?.notice?.kind === 'verification') return []
    return onlyCauses(plan, mechanics, (own) => tellsEvent(rest(own)))
      .filter(({ own }) => !beside.test(own))
      .map(({ start, end }) => ({ start, end }))
  },
}

/** What the sentence says besides the papers. */
const rest = (text: string): string => text.replace(mechanics.en, ' ').replace(mechanics.zh, ' ')
