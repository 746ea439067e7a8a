import { type Match, type Rule, saying, withDeletion, wording } from '../rule.ts'

const policyEn =
  /(?:\b[A-Z][\w-]{0,20} (?:(?:[A-Z][\w-]{0,20}|and|of|&) ){0,5})?\b(?:[Pp]olic(?:y|ies)|[Gg]uidelines|[Rr]ules|Agreement|Code of Conduct|Terms of Service)\b(?: [A-D]\b)?|\banti-counterfeiting\b(?! polic)|\bintellectual property\b(?! (?:polic|rules))|\b(?:product )?detail page\b(?! (?:rules|polic))|\bproduct authenticity\b(?! polic)|\brestricted products\b(?! polic)|\bprohibited (?:seller )?activit(?:y|ies)\b(?! polic)|\b(?:counterfeits?|product condition|detail pages|listing)\b(?=[^.\n]{0,60}(?:,| and )\b)(?<=\bpolic(?:y|ies) (?:on|about|for)\b[^.\n]{1,60})|(?<=polic(?:y|ies)\b[^.\n]{0,40}[\s,])[A-D]\b/g
const policyZh =
  /《[^》\n]{2,30}》|[^，,、。；：:《》\s和及与以了]{2,10}(?:政策|规则|准则|规定|指南|规范|协议)[A-DＡ-Ｄ]?|政策[A-DＡ-Ｄ]|(?<=[A-D]、)[A-D]/g

// A list of policies needs one of these words; each of them may stand for several.
const policies = wording({
  cues: 'policy policies guidelines agreement conduct terms rules',
  en: /\b(?:polic(?:y|ies)|guidelines|agreement|conduct|terms|rules)\b/gi,
  zh: /政策|规则|准则|规定|指南|规范|协议|《/g,
})
// What was changed because of it; what the notice names is no list of the seller's.
const changed =
  /\b(?:form|step|items? \d|checklist|field|added to|before (?:listing|shelving))\b|\b(?:notice|you) (?:\w{1,10} )?(?:names?|cites?|refers?|mentions?)\b|写入|列入|加入|检查表|上架表|入库表|步骤|第\d[项至]|清单|字段|上架前|通知[^，。；]{0,6}(?:提到|列出|引用)/i

/** The names of policies show nothing; the step that follows from one does. */
export const policyNameDropping: Rule = {
  id: 'C07-policy-name-dropping',
  severity: 'info',
  title: { en: 'A list of policies', zh: '罗列政策名称' },
  message: {
    en: 'Naming policies proves nothing. Keep one line at most, and say which step changed because of it.',
    zh: '罗列政策名称说明不了问题。最多留一句，并写明因此改了哪个步骤。',
  },
  source: 'A law-firm reviewer’s corrections (domain sheet, source 61)',
  confidence: 'expert',
  checked: '2026-11-22',
  fix: 'yes',
  notFor: ['documents-only'],
  good: [
    'Policy A is now item 6 of the intake form.',
    'We read the anti-counterfeiting policy and the condition guidelines.',
    'The condition guidelines are item 2, the detail page rules item 3 and the authenticity policy item 4 of form QC-3.',
    '已把政策A写入入库表第6项。',
    '我们学习了《商品真实性政策》。',
    '《商品真实性政策》《知识产权政策》《商品详情页规则》已写入上架表第2至4项。',
  ],
  bad: [
    'We have read the Anti-Counterfeiting Policy, the Intellectual Property Policy, the Condition Guidelines and the Seller Code of Conduct.',
    'Our team studied policy A, policy B and policy C.',
    'We read policy A, B, C, D.',
    'We follow the product authenticity policy, the restricted products policy and the detail page rules.',
    '已认真学习政策A、B、C。',
    '我们学习了《商品真实性政策》《知识产权政策》《卖家行为准则》。',
    '全员遵守防伪政策、知识产权政策、商品状况准则。',
  ],
  check(plan): Match[] {
    return saying(plan, policies).flatMap((sentence) => {
      if (changed.test(sentence.own)) return []
      const names = countOf(policyEn, sentence.own) + (sentence.hasHan ? countOf(policyZh, sentence.own) : 0)
      return names < 3 ? [] : [withDeletion(plan, { start: sentence.start, end: sentence.end }, sentence)]
    })
  },
}

function countOf(pattern: RegExp, text: string): number {
  let count = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) count++
  return count
}
