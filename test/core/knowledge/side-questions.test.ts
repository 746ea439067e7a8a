import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { sideAnswers } from '../../../src/core/knowledge/side-answers.ts'
import { noticeTopics } from '../../../src/core/knowledge/side-answers-by-notice.ts'
import { answerSideQuestion, looksLikeQuestion } from '../../../src/core/knowledge/side-questions.ts'

const bare = Case.parse({})
const topics = [...sideAnswers.before, ...noticeTopics, ...sideAnswers.after]

/** The answer a topic gives for a case without a notice. */
function answerOf(id: string): unknown {
  const topic = topics.find((each) => each.id === id)
  if (topic === undefined) throw new Error(`no topic ${id}`)
  return typeof topic.answer === 'function' ? topic.answer(bare) : topic.answer
}

const asked: readonly (readonly [string, string])[] = [
  ['plan-length', 'How long should the plan be?'],
  ['plan-length', '申诉信要写多少字？'],
  ['supplier-call', 'Will Amazon call my supplier?'],
  ['supplier-call', '亚马逊会打电话给供应商吗'],
  ['supplier-silent', 'What if the supplier does not answer?'],
  ['supplier-silent', '供应商一直不回消息怎么办'],
  ['supplier-website', 'my supplier has no website, is that ok?'],
  ['supplier-website', '供应商没有网站可以吗'],
  ['invoice-language', 'Must the invoice be in English?'],
  ['invoice-language', '发票必须是英文吗'],
  ['write-in-chinese', 'can I write in Chinese'],
  ['write-in-chinese', '我能不能用中文写'],
  ['hide-prices', 'Can I hide the prices?'],
  ['hide-prices', '发票上的价格能遮住吗？'],
  ['highlight', 'can i highlight the invoice?'],
  ['highlight', '可以在发票上标注ASIN吗'],
  ['receipt', 'Is a receipt OK?'],
  ['receipt', '可以用收据吗'],
  ['not-an-invoice', 'is a pro forma enough?'],
  ['not-an-invoice', '形式发票行不行'],
  ['late-invoice', 'Can the supplier issue the invoice now?'],
  ['late-invoice', '可以补开发票吗？'],
  ['no-invoice', 'What if I have no invoice?'],
  ['no-invoice', '没有发票怎么办'],
  ['name-mismatch', 'The name on it is different from my account, is that a problem?'],
  ['name-mismatch', '抬头和账户不一致怎么办'],
  ['retail-source', '1688的订单可以当发票吗'],
  ['own-brand', '我们自己的工厂生产的怎么办'],
  ['need-loa', 'do i need a letter of authorization?'],
  ['need-loa', '没有授权书怎么办'],
  ['time-to-answer', 'how long does Amazon take?'],
  ['time-to-answer', '一般多久有结果'],
  ['time-to-answer', '审核要多长时间？'],
  ['record-life', 'How long does the violation stay on my account?'],
  ['how-many-tries', 'how many times can I appeal?'],
  ['how-many-tries', '可以申诉几次？'],
  ['deadline-missed', 'I missed the deadline, is it too late?'],
  ['deadline-missed', '已经过了期限怎么办'],
  ['deadline', 'When do I have to reply?'],
  ['deadline', '截止时间是什么时候？'],
  ['invoice-window', 'what does 365 days mean?'],
  ['invoice-window', '365天是什么意思'],
  ['quantity', '发票数量不够怎么办'],
  ['file-types', 'Which file types are accepted?'],
  ['file-types', '发票可以交word吗'],
  ['documents', 'What documents do I need?'],
  ['documents', '需要准备什么材料'],
  ['who-complained', 'who complained?'],
  ['who-complained', '是谁投诉的？'],
  ['where-to-submit', 'Where do I submit it?'],
  ['where-to-submit', '在哪里提交申诉？'],
  ['what-next', 'what should I do now?'],
  ['what-next', '接下来怎么办'],
  ['delete-listing', 'should I delete the listing?'],
  ['delete-listing', 'Does deleting the listing help?'],
  ['delete-listing', '要不要把链接删掉'],
  ['lawyer', 'Do I need a lawyer?'],
  ['lawyer', '需要请律师吗'],
  ['account-back', 'Will I get my account back?'],
  ['account-back', '店铺还能恢复吗'],
  ['account-back', '成功率是多少？'],
  ['notice-real', 'is this a scam?'],
  ['notice-real', '这封邮件是不是亚马逊发的'],
  ['call-amazon', 'Can I call Amazon?'],
  ['call-amazon', '可以给亚马逊打电话吗'],
  ['jeff', 'should I write to jeff@?'],
  ['jeff', '要不要发杰夫邮箱'],
  ['ai-data', 'Does this go to an AI?'],
  ['ai-data', '我的内容会发给AI吗'],
  ['who-sees', 'who sees my data?'],
  ['who-sees', '谁能看到我的资料？'],
  ['login', 'do you need my password?'],
  ['who-are-you', 'are you a human?'],
  ['who-are-you', '你是机器人吗'],
  ['cost', '这个收费吗？'],
  ['funds', 'When do I get my funds?'],
  ['funds', '我的货款什么时候能放款？'],
  ['sell-others', 'Can I keep selling other items?'],
  ['sell-others', '其他产品还能卖吗'],
  ['admit', 'Should I admit it?'],
  ['admit', '要不要承认错误'],
  ['accused', '亚马逊是说我卖假货吗'],
  ['contact-rights-owner', 'can I contact the rights owner?'],
  ['contact-rights-owner', '怎么联系权利人'],
  ['counter-notice', 'Should I file a counter-notice?'],
  ['template', '有模板吗'],
  ['template', 'do you have a template?'],
  ['resend', 'Can I send the same text again?'],
  ['chase', '要不要催一下亚马逊'],
  ['refused', 'What if they refuse it?'],
  ['refused', '被拒了怎么办'],
  ['fba-stock', 'FBA库存怎么处理？'],
  ['contact-buyer', 'Can I contact the buyer?'],
  ['blame-supplier', "Can I say it is the supplier's fault?"],
  ['competitor', '是不是同行恶意投诉'],
  ['pause-here', 'can we continue later?'],
  ['pause-here', '可以明天再继续吗'],
  ['change-answer', '刚才答错了可以改吗'],
  ['give-up', 'Can I just give up this ASIN?'],
  ['invoice-photo', '发票拍照可以吗'],
  ['invoice-photo', 'Does Amazon accept photos of invoices?'],
  ['write-in-chinese', '英文不好怎么办'],
  ['time-to-answer', '一般几天能回复'],
  ['time-to-answer', 'When will I be reinstated?'],
  ['contract-instead', '采购合同可以代替发票吗'],
  ['delete-listing', '先把链接关了可以吗'],
  ['funds', '钱什么时候能拿回来'],
  ['pay-rights-owner', '对方要钱怎么办'],
  ['invoice-window', '365天怎么算'],
  ['invoice-window', 'How far back should invoices go?'],
  ['how-many-invoices', '要几张发票'],
  ['give-up', '不回复会怎么样'],
  ['give-up', 'what happens if I do nothing?'],
  ['why-me', '是不是系统误判'],
  ['why-me', 'why did this happen to me?'],
  ['what-to-write', 'what should I write in the root cause?'],
  ['piggyback-me', '我是跟卖的怎么办'],
  ['link-or-zip', '可以发压缩包吗'],
  ['screenshots', '能不能用截图'],
  ['find-notice', '在哪里看绩效通知'],
  ['why-so-many', '还要问多少题'],
  ['delete-listing', '直接删掉链接算了'],
  ['account-back', '申诉成功率多少'],
  ['human', '转人工'],
  ['human', '找真人'],
  ['human', '我要找人工客服'],
  ['human', '有没有真人'],
  ['human', 'can I talk to a human'],
  ['human', 'I want to speak to a real person'],
  ['phone-praise', '电话客服说计划书很好为什么还被拒'],
  ['phone-praise', 'Phone support said the plan was good, why was it refused?'],
  ['wrong-mailbox', '发错了邮箱怎么办'],
  ['wrong-mailbox', 'I sent it to the wrong mailbox, what now?'],
  ['fast-refusal', '被秒拒是什么原因'],
  ['fast-refusal', 'Why was it rejected in five minutes?'],
  ['received-or-suspected', '收到的知识产权投诉和疑似有什么区别'],
  ['received-or-suspected', 'What is the difference between received and suspected IP?'],
  ['who-are-you', 'what is this'],
  ['who-are-you', '你是谁'],
  ['who-are-you', 'who are you'],
  ['cost', 'is this free'],
  ['who-sees', 'do you store my data'],
  ['who-sees', '你会保存我的数据吗'],
  ['change-answer', 'how do I go back'],
  ['change-answer', '怎么修改前面的回答'],
  ['change-answer', '怎么返回上一题'],
]

describe('a side question', () => {
  it.each(asked)('%s: %s', (id, words) => {
    expect(looksLikeQuestion(words)).toBe(true)
    expect(answerSideQuestion(words, bare)).toEqual(answerOf(id))
  })

  it('covers at least 45 topics', () => expect(topics.length).toBeGreaterThanOrEqual(45))
  it('answers every topic in both languages', () => {
    for (const topic of topics) {
      const answer = typeof topic.answer === 'function' ? topic.answer(bare) : topic.answer
      expect(answer.en.length, topic.id).toBeGreaterThan(20)
      expect(answer.zh.length, topic.id).toBeGreaterThan(10)
    }
  })

  const words: readonly (readonly [string, string])[] = [
    ['what is a POA?', 'plan of action'],
    ['What does LOA mean?', 'rights owner allows'],
    ['what is the root cause', 'own process'],
    ["what's a test buy?", 'examines it'],
    ['什么是撤诉？', 'withdraws'],
    ['跟卖是什么意思', 'same page'],
    ['补开是什么', 'first invoice'],
    ['TRO是啥', 'court'],
  ]
  it.each(words)('explains a word: %s', (asking, part) => {
    expect(answerSideQuestion(asking, bare)?.en).toContain(part)
  })

  it('tells two words apart', () => {
    const both = answerSideQuestion('What is the difference between inauthentic and counterfeit?', bare)
    expect(both?.en).toContain('where the goods come from')
    expect(both?.en).toContain('without the owner')
    expect(answerSideQuestion('补开和重开有什么区别？', bare)?.zh).toContain('替换前一张')
  })
})

describe('the notice wins', () => {
  const kase = Case.parse({
    notice: {
      kind: 'inauthentic-audit',
      source: 'amazon-audit',
      invoiceWindowDays: 180,
      invoiceUnits: 10,
      fileTypes: ['jpg', 'png'],
      documentsRequested: ['invoices', 'supplier-contact'],
      receivedOn: '2026-11-20',
      deadlines: [{ what: 'reply', days: 14, date: null, text: 'within 14 days' }],
    },
  })
  const table: readonly (readonly [string, string])[] = [
    ['what does 365 days mean?', '180 days'],
    ['how many units must the invoice cover?', '10 units'],
    ['which file types?', 'jpg, png'],
    ['what documents do I need', 'supplier contact details'],
    ['what is the deadline?', '4 December 2026'],
    ['who complained?', 'Amazon itself'],
  ]
  it.each(table)('%s', (words, part) => expect(answerSideQuestion(words, kase)?.en).toContain(part))
})

const notAsked: readonly string[] = [
  '',
  '46',
  '46 units',
  '1,200',
  '是的',
  '对',
  '没有',
  '不知道',
  '不是',
  '好的',
  '嗯',
  'ok',
  'yes',
  'no',
  'wrong',
  'right',
  'not yet',
  'none',
  '4 March 2026',
  '3月4日',
  '上周五',
  'last Friday',
  'B0TESTSF01',
  'the warehouse lead',
  '仓库主管',
  '我自己',
  'every Monday',
  'before each shipment',
  '每批入库前',
  'May 4',
  'partly',
  'never sold',
  '从未销售',
  'all of them',
  '1, 3 and 4',
  'amazon audit',
  '买家',
  '没有发票',
  '没有什么问题',
  '不知道什么原因',
  '什么都没有',
  '无论怎么样都要检查',
  'We have no invoice for these goods.',
  'I paid in cash.',
  '现金付的',
  '付款是对公转账',
  'The supplier does not answer my calls.',
  '供应商一直不回消息',
  'We deleted the listing on 3 May.',
  '链接已经删了',
  '我们已经把广告停了',
  'We refunded the buyer.',
  '已退款给买家',
  'The supplier sent the wrong model.',
  '工厂发错款，我们入库只点数，没有核对款式',
  'What we did: opened two cartons per lot.',
  'When we received the goods we counted only the cartons.',
  'How we check: the lead signs each lot.',
  'Which is model K-2, blue.',
  'Will do',
  'Has been removed',
  'Is done',
  'Why',
  'The buyer asked why the box was blue?',
  'The customer wrote: is this a fake?',
  '买家问为什么盒子是蓝色的？',
  '买家留言：这是正品吗？',
  '“这是正品吗？”',
  '"Is it used?"',
  'Return comment: can I get my money back?',
  'Our supplier is Ningbo Kaihe Home Goods and it issued the invoice on 9 July.',
  '发票是补开的，7月9日开',
  '授权书在品牌方那里，下周给',
  '因为我们没有问供应商可不可以补开发票',
  '由于没有核对标签，不知道发的是哪款',
  'Because nobody asked whether the label was right.',
  'can you believe it',
  'the chat with the supplier, photos, container list',
  '46件',
  '今年3月到6月',
  'http://example.com/?q=1',
  'Why was it not seen? We had no invoice log.',
  '为什么没查？因为没有发票核对这一步',
  'What is missing is the invoice',
  'What did we miss? Nobody asked for a receipt at intake.',
  'We asked the supplier for a letter. They said they need a week. We then stopped the offers and counted all the units that were left in both warehouses. Is that what you need to know about the receipt and the lawyer?',
  `We opened every carton.\nThe label was the old one.\nThe buyer asked why the box was blue?`,
  '客服说什么都不缺，让我们等',
  '谁收货谁签字，仓库主管复核',
  '什么时候到货就什么时候抽检，每批5件',
  '哪个型号不对就退哪个，一共退了12件',
  '多少件到货就登记多少件',
  '怎么来的货就怎么登记，现在每张发票都存档',
  '仓库的人说不知道为什么发错了',
  '没人问过供应商有没有授权',
  '我们不知道哪里出了错，后来查到是标签贴反了',
  '上次提交后5分钟就被拒了，回复只有一句话',
  '之前发错过邮箱，7月2号又发了一次',
  '人工核对每个标签',
  '由人工抽检，每箱两件',
  '电话打过，供应商说下周开票',
  'Who receives the goods signs the sheet.',
  'Whoever packs also checks the label against the order.',
  'How many arrive is how many we write down, lot by lot.',
  'The reply came in five minutes and named no reason.',
  'We sent it to the wrong mailbox first, then through the button on 3 May.',
  'A person checks each label by hand.',
  'Where the label differs the carton goes back to the supplier.',
  'What the buyer wrote is that the lamp had scratches.',
]

describe('an answer is no side question', () => {
  it('has at least 60 of them', () => expect(notAsked.length).toBeGreaterThanOrEqual(60))
  it.each(notAsked)('%s', (words) => expect(answerSideQuestion(words, bare)).toBeNull())

  const wishes = [
    'can I open a new account?',
    'Can I register a second seller account',
    '能不能重新开一个新账号',
    '我可以注册新店铺吗',
    'can you make an invoice for me?',
    '能不能帮我做一张发票',
    '发票日期可以改一下吗',
    'Can I change the date on the invoice?',
    '能买发票吗',
    'can I ask the buyer to change the review?',
    '可以请买家改评价吗',
    '能帮我P图吗',
  ]
  it.each(wishes)('leaves a wish to the refusals: %s', (words) =>
    expect(answerSideQuestion(words, bare)).toBeNull(),
  )

  it('never promises', () => {
    const all = topics.map((topic) =>
      typeof topic.answer === 'function' ? topic.answer(bare) : topic.answer,
    )
    for (const answer of all) {
      expect(answer.en).not.toMatch(/you will get (?:it|your account) back|guaranteed|!/i)
      expect(answer.zh).not.toMatch(/一定能恢复|包过|！/)
    }
  })
})
