import type { Kind } from '../../words.ts'
import { type Match, type Rule, statements } from '../rule.ts'

type Issue = 'authenticity' | 'trademark' | 'copyright' | 'patent' | 'identity' | 'delivery' | 'linked'

const words: Readonly<Record<Issue, RegExp>> = {
  authenticity:
    /\b(?:counterfeit\w*|anti-counterfeiting|inauthentic|authenticity|fake (?:goods|items|products)|replicas?)\b|假货|仿品|售假|假冒|真实性/i,
  trademark: /\btrade\s?marks?\b|商标(?!注册证)/i,
  copyright: /\bcopyrights?\b|\bdmca\b|版权|著作权/i,
  patent: /\bpatents?\b|专利/i,
  identity:
    /\b(?:utility bills?|passport|identity (?:document|check|card)|bank statement of the account holder|credit card on file)\b|水电煤?账单|身份证件?|信用卡/i,
  delivery:
    /\b(?:late shipments?|late deliver\w*|logistics (?:company|provider)|carriers?|tracking (?:rate|number was late)|order defect rate|ODR)\b|迟发|物流(?:整改|公司|商)|发货延迟|快递/i,
  linked: /\b(?:related|linked) accounts?\b|关联账户|账户关联/i,
}
const own: Partial<Record<Kind, readonly Issue[]>> = {
  'inauthentic-customer': ['authenticity'],
  'inauthentic-audit': ['authenticity', 'trademark'],
  'rights-owner-trademark': ['trademark', 'authenticity'],
  'rights-owner-counterfeit': ['authenticity', 'trademark'],
  'counterfeit-test-buy': ['authenticity', 'trademark'],
  'rights-owner-copyright': ['copyright'],
  'rights-owner-patent': ['patent'],
  verification: ['identity'],
  'related-account': ['linked', 'identity'],
  'used-sold-as-new': ['authenticity'],
  'not-as-described': ['authenticity'],
}
/** Issues that have nothing to do with a kind even in passing; the rest count only where the own issue is not met. */
const strange: Partial<Record<Kind, readonly Issue[]>> = {
  'inauthentic-customer': ['patent', 'copyright', 'linked'],
  'inauthentic-audit': ['patent', 'copyright', 'linked'],
  'rights-owner-trademark': ['copyright', 'patent', 'linked'],
  'rights-owner-counterfeit': ['copyright', 'patent', 'linked'],
  'rights-owner-copyright': ['trademark', 'patent', 'linked'],
  'rights-owner-patent': ['trademark', 'copyright', 'linked'],
  verification: ['authenticity', 'trademark', 'copyright', 'patent'],
  'related-account': ['authenticity', 'trademark', 'copyright', 'patent'],
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
  source: 'Amazon moderators and refused plans (domain sheet b.3)',
  confidence: 'inference',
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
      text: 'A buyer doubted the authenticity of B0TESTAA01.',
      kase: { notice: { kind: 'inauthentic-customer' } },
    },
    {
      text: 'We attach a utility bill in the name of the account holder.',
      kase: { notice: { kind: 'verification' } },
    },
    {
      text: 'Copyright and trademark are both named.',
      kase: { notice: { kind: 'rights-owner-trademark', text: 'Infringement type: trademark, copyright' } },
    },
    { text: '本次投诉涉及商标NORVIK。', kase: { notice: { kind: 'rights-owner-trademark' } } },
    { text: '买家对商品真实性提出疑问。', kase: { notice: { kind: 'inauthentic-customer' } } },
    { text: '现提交与账户姓名一致的水电账单。', kase: { notice: { kind: 'verification' } } },
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
      text: '我们更换了物流公司，以后按时发货，降低迟发率。',
      kase: { notice: { kind: 'rights-owner-trademark' } },
    },
    { text: '我们没有侵犯版权，图片为自己拍摄。', kase: { notice: { kind: 'rights-owner-trademark' } } },
    { text: '我们承诺不售假，严格遵守反假冒政策。', kase: { notice: { kind: 'verification' } } },
  ],
  check(plan, { kase }): Match[] {
    const notice = kase?.notice
    const mine = notice ? own[notice.kind] : undefined
    if (!notice || !mine) return []
    const named = `${notice.text} ${notice.right ?? ''}`
    const answersOwn = mine.some((issue) => words[issue].test(plan.text))
    const candidates = answersOwn
      ? (strange[notice.kind] ?? [])
      : (Object.keys(words) as Issue[]).filter((issue) => !mine.includes(issue))
    const foreign = candidates.filter((issue) => !words[issue].test(named))
    return statements(plan)
      .filter((sentence) => foreign.some((issue) => words[issue].test(sentence.own)))
      .map(({ start, end }) => ({ start, end }))
  },
}
