import type { Case } from '../../case.ts'
import type { Kind } from '../../words.ts'
import type { PlanSentence } from '../plan-text.ts'
import { type Match, type Rule, saying, says, type Wording, wording } from '../rule.ts'

type Issue = 'authenticity' | 'trademark' | 'copyright' | 'patent' | 'identity' | 'delivery' | 'linked'

const names: Readonly<Record<Issue, Wording>> = {
  authenticity: wording({
    cues: 'counterfeit counterfeits counterfeiting anti inauthentic authenticity fake fakes replica replicas',
    en: /\b(?:counterfeit(?:s|ing)?|inauthentic|authenticity|fake (?:goods|items|products)|fakes|replicas?)\b/gi,
    zh: /假货|仿品|售假|假冒|真实性/g,
  }),
  trademark: wording({
    cues: 'trademark trademarks trade',
    en: /\btrade[ -]?marks?\b(?! (?:registration|certificate|office))/gi,
    zh: /商标(?!注册证)/g,
  }),
  copyright: wording({
    cues: 'copyright copyrights copyrighted dmca',
    en: /\b(?:copyright(?:s|ed)?|dmca)\b/gi,
    zh: /版权|著作权/g,
  }),
  patent: wording({ cues: 'patent patents', en: /\bpatents?\b(?! leather)/gi, zh: /专利/g }),
  identity: wording({
    cues: 'utility passport identity holder file',
    en: /\b(?:utility bills?|passport|identity (?:document|check|card|verification)|bank statement of the account holder|credit card on file)\b/gi,
    zh: /水电煤?账单|身份证件?|信用卡/g,
  }),
  delivery: wording({
    cues: 'shipment shipments delivery deliveries shipping logistics carrier carriers tracking odr defect',
    en: /\b(?:late (?:shipments?|deliver(?:y|ies)|shipping)|logistics (?:company|provider|partner)|carriers?|tracking (?:rate|number was late)|order defect rate|odr|(?:shipping|delivery) (?:time|delay|method)s?)\b/gi,
    zh: /迟发|物流(?:整改|公司|商)|发货延迟|按时发货|快递/g,
  }),
  linked: wording({
    cues: 'related linked',
    en: /\b(?:related|linked) (?:\w{1,12} )?accounts?\b/gi,
    zh: /关联账户|账户关联|关联店铺/g,
  }),
}

// What an answer to it speaks of, though it may never name the complaint.
const speaksOf = {
  goods:
    /\b(?:counterfeit\w{0,3}|inauthentic|authentic\w{0,3}|genuine|fakes?|invoices?|suppliers?|distributors?|brand|lots?|batch|packaging|cartons?|box(?:es)?|labels?|logo)\b|假|仿|正品|真实性|发票|供应商|品牌|授权|包装|外盒|标签|批次|货源|采购/i,
  rights:
    /\b(?:trade[ -]?marks?|brand|logo|rights owners?|infring\w{1,6}|licen[cs]ed?|authori[sz]\w{2,6}|title|keywords?|counterfeit\w{0,3}|invoices?)\b|商标|品牌|权利人|授权|侵权|标题|关键词|假|仿/i,
  works:
    /\b(?:copyright\w{0,3}|dmca|pictures?|photos?|images?|texts?|author|artwork|infring\w{1,6})\b|版权|著作|图片|照片|主图|文案|原创/i,
  inventions: /\b(?:patents?|design|claims?|invention|functional)\b|专利|外观|设计/i,
  person:
    /\b(?:utility|passport|identity|verif\w{2,8}|account holder|bank statement|address|business licen[cs]e)\b|水电|身份证|账单|验证|地址|营业执照/i,
  accounts: /\b(?:related|linked|other account|same (?:address|card|device))\b|关联|账户/i,
  state:
    /\b(?:used|opened|refurbished|condition|returns?|returned|damaged?|defects?|description|page|photos?|models?|colou?r|sizes?|packaging|box(?:es)?)\b|二手|旧|拆|退货|翻新|破损|描述|页面|主图|型号|颜色|尺寸|外盒|包装/i,
} as const

interface Answer {
  readonly issues: readonly Issue[]
  readonly speaks: RegExp
  /** Has nothing to do with it even in passing; the rest counts only where the letter never speaks of its own issue. */
  readonly strange: readonly Issue[]
}

const ofGoods: readonly Issue[] = ['patent', 'copyright', 'linked']
const ofAccount: readonly Issue[] = ['authenticity', 'trademark', 'copyright', 'patent']
const answers: Partial<Record<Kind, Answer>> = {
  'inauthentic-customer': { issues: ['authenticity'], speaks: speaksOf.goods, strange: ofGoods },
  'inauthentic-audit': { issues: ['authenticity', 'trademark'], speaks: speaksOf.goods, strange: ofGoods },
  'rights-owner-trademark': {
    issues: ['trademark', 'authenticity'],
    speaks: speaksOf.rights,
    strange: ofGoods,
  },
  'rights-owner-counterfeit': {
    issues: ['authenticity', 'trademark'],
    speaks: speaksOf.rights,
    strange: ofGoods,
  },
  'counterfeit-test-buy': {
    issues: ['authenticity', 'trademark'],
    speaks: speaksOf.rights,
    strange: ofGoods,
  },
  'rights-owner-copyright': {
    issues: ['copyright'],
    speaks: speaksOf.works,
    strange: ['trademark', 'patent', 'linked', 'authenticity'],
  },
  'rights-owner-patent': {
    issues: ['patent'],
    speaks: speaksOf.inventions,
    strange: ['trademark', 'copyright', 'linked', 'authenticity'],
  },
  verification: { issues: ['identity'], speaks: speaksOf.person, strange: ofAccount },
  'related-account': { issues: ['linked', 'identity'], speaks: speaksOf.accounts, strange: ofAccount },
  'used-sold-as-new': { issues: ['authenticity', 'delivery'], speaks: speaksOf.state, strange: ofGoods },
  'not-as-described': { issues: ['authenticity', 'delivery'], speaks: speaksOf.state, strange: ofGoods },
}

/** A letter about another complaint answers nothing, however good it is. */
export const wrongIssue: Rule = {
  id: 'C06-wrong-issue',
  severity: 'error',
  title: { en: 'Another complaint is answered', zh: '答的不是这个投诉' },
  message: {
    en: 'This is about another kind of complaint than the notice. Answer the one it names, in its own words.',
    zh: '这里写的和通知里的投诉不是一回事。请按通知自己的说法来答。',
  },
  source: 'Amazon help page: leave other questions out (domain sheet b.1 point 2, b.3; source 1)',
  confidence: 'official',
  checked: '2026-11-22',
  fix: 'no',
  notFor: ['documents-only'],
  needs: ({ kase }) => (kase?.notice == null ? 'no notice in the case' : null),
  good: [
    {
      text: 'The complaint is about the trademark NORVIK on B0TESTAA01.',
      kase: { notice: { kind: 'rights-owner-trademark' } },
    },
    {
      text: 'Two buyers doubted the item: the box was the old one. Since 6 March the carrier scans each carton.',
      kase: { notice: { kind: 'inauthentic-customer' } },
    },
    {
      text: 'We attach a utility bill in the name of the account holder.',
      kase: { notice: { kind: 'verification' } },
    },
    {
      text: 'We read the rules on trademarks, copyright and patents.',
      kase: { notice: { kind: 'rights-owner-trademark' } },
    },
    {
      text: 'No patent is named in the report. The mark was removed from the title.',
      kase: {
        notice: { kind: 'rights-owner-trademark', text: 'Infringement type: trademark, patent' },
      },
    },
    {
      text: 'The carrier damaged the corner of the box, so the item did not match the photo.',
      kase: { notice: { kind: 'not-as-described' } },
    },
    { text: '本次投诉涉及商标NORVIK。', kase: { notice: { kind: 'rights-owner-trademark' } } },
    { text: '买家对商品真实性提出疑问。', kase: { notice: { kind: 'inauthentic-customer' } } },
    { text: '现提交与账户姓名一致的水电账单。', kase: { notice: { kind: 'verification' } } },
    { text: '外盒为旧版，已联系快递追回3件。', kase: { notice: { kind: 'inauthentic-customer' } } },
  ],
  bad: [
    {
      text: 'We attach a utility bill. We do not sell counterfeit goods and follow the anti-counterfeiting policy.',
      kase: { notice: { kind: 'verification' } },
    },
    {
      text: 'We removed the copyrighted pictures; no copyright is infringed.',
      kase: { notice: { kind: 'rights-owner-trademark' } },
    },
    {
      text: 'The root cause is a slow carrier. We changed the logistics company.',
      kase: { notice: { kind: 'rights-owner-trademark' } },
    },
    {
      text: 'The pictures are our own. Our goods pass every authenticity check.',
      kase: { notice: { kind: 'rights-owner-copyright' } },
    },
    {
      text: '我们更换了物流公司，以后按时发货，降低迟发率。',
      kase: { notice: { kind: 'rights-owner-trademark' } },
    },
    { text: '我们没有侵犯版权，图片为自己拍摄。', kase: { notice: { kind: 'rights-owner-trademark' } } },
    { text: '我们承诺不售假，严格遵守反假冒政策。', kase: { notice: { kind: 'verification' } } },
  ],
  check(plan, { kase }): Match[] {
    const answer = kase?.notice ? answers[kase.notice.kind] : undefined
    if (kase === null || answer === undefined) return []
    const met = new Map<PlanSentence, Issue>()
    for (const issue of foreignTo(kase, answer)) {
      for (const sentence of saying(plan, names[issue])) if (!met.has(sentence)) met.set(sentence, issue)
    }
    if (met.size === 0) return []
    const isAnswered = answer.speaks.test(plan.text)
    return [...met]
      .filter(([sentence, issue]) => {
        // A word in a list that names its own issue too is said in passing.
        const inPassing = answer.issues.some((own) => says(sentence, names[own]))
        return !inPassing && (!isAnswered || answer.strange.includes(issue))
      })
      .map(([{ start, end }]) => ({ start, end }))
      .sort((a, b) => a.start - b.start)
  },
}

const foreign = new WeakMap<Case, readonly Issue[]>()
const allIssues = Object.keys(names) as Issue[]

/** The issues that neither its kind nor the words of the notice name. */
function foreignTo(kase: Case, { issues }: Answer): readonly Issue[] {
  const known = foreign.get(kase)
  if (known !== undefined) return known
  const notice = `${kase.notice?.text ?? ''} ${kase.notice?.right ?? ''}`
  const found = allIssues.filter((issue) => {
    const { en, zh } = names[issue]
    return !issues.includes(issue) && notice.search(en) < 0 && notice.search(zh) < 0
  })
  foreign.set(kase, found)
  return found
}
