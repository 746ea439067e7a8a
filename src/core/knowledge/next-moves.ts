import type { Notice } from '../case.ts'
import type { Text } from '../text.ts'
import type { Kind } from '../words.ts'
import { channelSteps } from './channel-steps.ts'
import { demandName } from './names.ts'
import { replyMove } from './reply-moves.ts'

export { channelSteps } from './channel-steps.ts'
export { demandName, kindName, levelName, sourceName } from './names.ts'
export { replyMove } from './reply-moves.ts'

export interface NextMove {
  readonly isAuthenticity: boolean
  /** Whether the coach writes an answer for it; false hands over with the next move. */
  readonly canPlan: boolean
  readonly text: Text
  readonly why: Text
}

/** What kind of case it is and what it takes. By domain sheet a.1, a.2, c.6 and f; the notice's demands still win. */
const moves: Record<Kind, NextMove> = {
  'inauthentic-customer': {
    isAuthenticity: true,
    canPlan: true,
    text: {
      en: 'Authenticity complaint from buyers. Next: find what the buyer saw (returns, messages, reviews, page against goods) and collect the papers the notice names.',
      zh: '买家的真实性投诉。下一步：先找出买家看到了什么（退货、消息、评论、页面对实物），再备齐通知要的单据。',
    },
    why: {
      en: '“Inauthentic” mostly means that Amazon cannot verify the source, or that page, box or goods did not fit. It does not say your goods are fake.',
      zh: '“真实性”多半是指货源没法核实，或页面、包装、实物对不上。它没有说您卖的是假货。',
    },
  },
  'inauthentic-audit': {
    isAuthenticity: true,
    canPlan: true,
    text: {
      en: 'Authenticity check by Amazon. Papers first: invoices, the whole chain, supplier contact. A plan only if the notice asks for one.',
      zh: '亚马逊自己的真实性审核。先交单据：发票、完整供应链、供应商联系方式。通知要计划书才写。',
    },
    why: {
      en: 'Nobody is said to have complained. Amazon compares quantities on the papers with your stock or sales.',
      zh: '通知没说有人投诉。亚马逊会拿单据上的数量和库存或销量核对。',
    },
  },
  'rights-owner-trademark': {
    isAuthenticity: true,
    canPlan: true,
    text: {
      en: 'Trademark report. First decide: is the report right, wrong, or did you never sell it? Then answer with an invoice, a letter of authorisation or a licence, or correct the page. In parallel ask the rights owner politely for a review.',
      zh: '商标投诉。先判断：对方说得对、不对，还是您根本没卖过？再用发票、授权书或许可来答，或者改页面。同时可以礼貌地请权利人复核。',
    },
    why: {
      en: 'One proof of the right kind is enough here, and a retraction counts only when the rights owner sends it.',
      zh: '这里有一样对的证明就够；撤诉要权利人自己提交才算。',
    },
  },
  'rights-owner-counterfeit': {
    isAuthenticity: true,
    canPlan: true,
    text: {
      en: 'A rights owner reports counterfeit. If you are not sure of the goods, write nothing and speak with a lawyer first. If you are sure: invoice and authorisation chain, for just this ASIN.',
      zh: '权利人投诉假冒。如果对货源没有把握，先别写任何东西，先问律师。有把握的话：发票加授权链，只针对这个 ASIN。',
    },
    why: {
      en: 'Deleting the listing does not clear it. Admit nothing that is not true, and offer no money.',
      zh: '删链接消不掉记录。不是事实的不要承认，也不要谈钱。',
    },
  },
  'counterfeit-test-buy': {
    isAuthenticity: true,
    canPlan: true,
    text: {
      en: 'The rights owner bought a unit and examined it. Speak with a lawyer before you answer or write to them. With sure proof of source: invoice and authorisation chain, for just this ASIN.',
      zh: '权利人买过一件来鉴定。回复或联系对方之前，先问律师。货源证明确实可靠的话：发票加授权链，只针对这个 ASIN。',
    },
    why: {
      en: 'What you write can be used in a lawsuit. These cases are harder than those without a test buy.',
      zh: '您写的内容以后可能被用在诉讼里。这类比不带测试购买的更难。',
    },
  },
  'rights-owner-copyright': {
    isAuthenticity: false,
    canPlan: false,
    text: {
      en: 'Copyright report. Use your licence or permission, or take out the picture or text and ask the rights owner for a retraction. A US counter-notice is a legal statement; that is for a lawyer.',
      zh: '版权投诉。有许可就交许可；没有就换掉图片或文字，请权利人撤诉。美国的反通知是法律声明，请找律师，我不代写。',
    },
    why: {
      en: 'A counter-notice is signed under penalty of perjury, carries your name and address, and goes to the other side. A plan of action is the wrong paper.',
      zh: '反通知要承担伪证责任，写有您的姓名地址，并会转给对方。行动计划书在这里不对口。',
    },
  },
  'rights-owner-patent': {
    isAuthenticity: false,
    canPlan: false,
    text: {
      en: 'Patent report, not an authenticity case. Speak with a patent lawyer now. Ways: work it out with the rights owner (retraction), or join the neutral evaluation in the time the notice names.',
      zh: '专利投诉，不是真实性案件。现在就找专利律师。路子有两条：和权利人解决（由对方撤诉），或在通知写的期限内参加中立评估。',
    },
    why: {
      en: 'A plan of action does not decide a patent. The time to join an evaluation is short (commonly three weeks; the notice wins).',
      zh: '行动计划书解决不了专利问题。参加评估的时间很短（一般三周，以通知为准）。',
    },
  },
  'used-sold-as-new': {
    isAuthenticity: false,
    canPlan: true,
    text: {
      en: 'This is about condition: used sold as new. Not an authenticity case: nobody says the goods are fake. Next: returns that went back to stock, packing, handling; then a plan.',
      zh: '这是商品状况问题：二手当新品卖。不是真实性案件，没人说货是假的。下一步：查退货有没有重新上架、包装和仓储，再写计划书。',
    },
    why: {
      en: 'The cause mostly lies in returned units or damaged boxes. Invoices help only where the notice asks for them.',
      zh: '原因多半在退回的货或破损的包装。通知要发票才交发票。',
    },
  },
  'not-as-described': {
    isAuthenticity: false,
    canPlan: true,
    text: {
      en: 'The goods did not match the page. Not an authenticity case: nobody says the goods are fake. Next: photos of both models, the page, buyer messages; then a plan.',
      zh: '实物和页面不符。不是真实性案件，没人说货是假的。下一步：两种款式的照片、页面截图、买家消息，再写计划书。',
    },
    why: {
      en: 'Amazon wants to see how the difference came about, how many units it touches, and what stops it now.',
      zh: '亚马逊要看差异怎么来的、影响多少件、现在靠什么挡住。',
    },
  },
  safety: {
    isAuthenticity: false,
    canPlan: false,
    text: {
      en: 'Product safety, not an authenticity case. Stop selling the lot, keep one unit untouched, get test reports, photos of all six sides, and the manufacturer’s statement. Answer in the safety form of the notice. If someone was hurt, a lawyer first.',
      zh: '商品安全案件，不是真实性案件。先停售这一批，留一件原样，准备检测报告、六面照片、生产商说明。用通知里的安全表单回答。有人受伤的话，先找律师。',
    },
    why: {
      en: 'It has its own questions and its own reviewers; the manufacturer must confirm safety.',
      zh: '它有自己的问题和审核团队，安全性要由生产商确认。',
    },
  },
  'related-account': {
    isAuthenticity: false,
    canPlan: false,
    text: {
      en: 'Related accounts, not an authenticity case. Two ways: get the other account reactivated first, or prove that it is not yours. Answer in Account Health as the notice says.',
      zh: '账户关联，不是真实性案件。两条路：先把另一个账户恢复，或证明它不是您的。按通知在账户状况里回答。',
    },
    why: {
      en: 'A plan about goods does not touch the question Amazon asks here. Do not open another account.',
      zh: '写货源的计划书答不到这个问题。不要再开新账号。',
    },
  },
  verification: {
    isAuthenticity: false,
    canPlan: false,
    text: {
      en: 'A check of identity or address, not an authenticity case. Send just the papers the notice names; name and address as in the account. No plan needed.',
      zh: '身份或地址验证，不是真实性案件。只交通知点名的材料，名称地址和账户一致。不用写计划书。',
    },
    why: {
      en: 'The number of days beside a bill is the age of the bill, not a time to reply.',
      zh: '账单旁边写的天数是账单新旧，不是回复期限。',
    },
  },
  'forged-document': {
    isAuthenticity: false,
    canPlan: false,
    text: {
      en: 'Amazon doubts that a document is genuine. Stop here and send nothing yet. If it is genuine, its issuer can confirm it in writing. If it was changed, be honest and speak with a lawyer first.',
      zh: '亚马逊怀疑某份文件不真实。先停下，什么都别交。文件是真的，请出具方书面证实；如果改过，要如实面对，先找律师。',
    },
    why: {
      en: 'A second doubtful paper makes it worse. A plan about sourcing does not answer this question.',
      zh: '再交一份有疑问的文件只会更糟。写货源的计划书答不了这个问题。',
    },
  },
  'court-order': {
    isAuthenticity: false,
    canPlan: false,
    text: {
      en: 'A court is involved. See a lawyer in that country at once, with the case number and the date of the hearing. Send no plan, write no letter to the plaintiff.',
      zh: '这里有法院介入。马上找当地律师，带上案号和开庭日期。不要交计划书，也不要自己给原告写信。',
    },
    why: {
      en: 'Amazon follows the court here; only the court or the plaintiff can lift the order.',
      zh: '这种情况亚马逊听法院的，只有法院或原告能解除。',
    },
  },
  'reply-more-info': {
    isAuthenticity: true,
    canPlan: true,
    text: { en: '', zh: '' },
    why: {
      en: 'A reply is answered by what it asks, with at least one new fact or paper. The same text again does not help.',
      zh: '回复要什么就答什么，至少有一个新的事实或材料。原文再发没有用。',
    },
  },
  'reply-rejected': {
    isAuthenticity: true,
    canPlan: true,
    text: { en: '', zh: '' },
    why: {
      en: 'A refusal often leaves a gap unnamed. The first notice tells what was asked.',
      zh: '被拒时常常不说缺什么。第一份通知里写着要什么。',
    },
  },
  'reply-reinstated': {
    isAuthenticity: true,
    canPlan: false,
    text: { en: '', zh: '' },
    why: {
      en: 'What the plan says is now a promise that Amazon can look at again.',
      zh: '计划书里写的，亚马逊以后随时可能再看。',
    },
  },
  other: {
    isAuthenticity: false,
    canPlan: false,
    text: {
      en: 'I cannot tell from this text what kind of case it is, and I will not guess. Open Account Health and read me the label beside the listing, or paste the whole notice.',
      zh: '从这段文字看不出是哪类案件，我不猜。请打开账户状况，把链接旁边的标签念给我，或把通知完整粘贴过来。',
    },
    why: {
      en: 'A plan for the wrong kind of case costs a try.',
      zh: '案件类型弄错，就白费一次申诉机会。',
    },
  },
}

/** Suspected by Amazon itself: fixing or acknowledging mostly settles it (domain sheet a.1, fact 5). */
const suspectedTrademark: NextMove = {
  isAuthenticity: false,
  canPlan: true,
  text: {
    en: 'Amazon itself suspects a trademark problem on the page; no rights owner complained. Next: take out or rephrase the term (“compatible with …”), or show your permission, then answer on the row.',
    zh: '亚马逊自己怀疑页面有商标问题，没有权利人投诉。下一步：删掉或改写那个词（比如“适用于……”），或交授权，再在那一行回复。',
  },
  why: {
    en: 'Check all fields: title, bullets, description, pictures, A+, back-end keywords.',
    zh: '所有地方都要查：标题、五点、描述、图片、A+、后台关键词。',
  },
}

const pageEdit: NextMove = {
  ...suspectedTrademark,
  text: {
    en: 'Trademark report that wants the page changed. Next: take out or rephrase the term (“compatible with …”), screenshot before and after, then answer with what was changed and when.',
    zh: '商标投诉，要求改页面。下一步：删掉或改写那个词（比如“适用于……”），改前改后截图，再回复改了什么、哪天改的。',
  },
}

const phishing: NextMove = {
  isAuthenticity: false,
  canPlan: false,
  text: {
    en: 'This may not come from Amazon. Click nothing, pay nothing, give no password. Look in Seller Central whether the same notice stands under Performance Notifications.',
    zh: '这封信可能不是亚马逊发的。不要点链接、不要付钱、不要给密码。先到卖家后台的绩效通知里看有没有同一份。',
  },
  why: {
    en: 'Fees, chat apps, passwords and lookalike addresses are signs of fraud.',
    zh: '要手续费、加聊天软件、要密码、网址相似，都是诈骗迹象。',
  },
}

/** A matter that is plain but none of ours, such as misuse of support or variations. */
function otherMatter(notice: Notice): NextMove {
  const named = notice.documentsRequested.filter((demand) => demand !== 'other').map(demandName)
  const wants: Text =
    named.length === 0
      ? { en: '', zh: '' }
      : {
          en: ` It asks for: ${named.map((name) => name.en).join('; ')}.`,
          zh: `它要的是：${named.map((name) => name.zh).join('；')}。`,
        }
  const where = channelSteps(notice)
  return {
    isAuthenticity: false,
    canPlan: false,
    text: {
      en: `As I read it, this is not about where the goods come from, and I have no plan for it.${wants.en} Answer each point it names with facts of your own. ${where.en}`,
      zh: `我看下来，这不是货源真实性的问题，这类计划书我不写。${wants.zh}它列的每一点，用您自己的事实逐条回答。${where.zh}`,
    },
    why: {
      en: 'A plan for the wrong kind of case costs a try. If the label in Account Health says authenticity after all, tell me.',
      zh: '类型弄错会白费一次申诉机会。如果账户状况里的标签写的是真实性，请告诉我。',
    },
  }
}

/** The right next move for a notice of this kind. */
export function nextMove(kind: Kind, notice: Notice): NextMove {
  if (notice.phishing.length > 0 && !notice.corrected.includes('phishing')) return phishing
  if (kind === 'rights-owner-trademark' && notice.source === 'amazon-audit') return suspectedTrademark
  const wantsEdit = notice.documentsRequested.includes('edit-listing')
  const wantsPapers = notice.documentsRequested.some(
    (demand) => demand.startsWith('invoice') || demand === 'loa',
  )
  if (kind === 'rights-owner-trademark' && wantsEdit && !wantsPapers) return pageEdit
  if (kind === 'other') return otherMove(notice)
  if (kind === 'reply-more-info' || kind === 'reply-rejected' || kind === 'reply-reinstated') {
    return { ...moves[kind], text: replyMove({ ...notice, kind }) }
  }
  return moves[kind]
}

function otherMove(notice: Notice): NextMove {
  if (notice.documentsRequested.includes('proof-documents-are-genuine')) return moves['forged-document']
  const isPlain =
    notice.isNotice && notice.documentsRequested.length + notice.channel.length + notice.deadlines.length > 0
  return isPlain ? otherMatter(notice) : moves.other
}
