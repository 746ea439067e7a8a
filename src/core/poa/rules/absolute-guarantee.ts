import type { PlanSentence } from '../plan-text.ts'
import { type Match, type Rule, saidInSentences, wording, withDeletion } from '../rule.ts'

const absolute = wording({
  cues: 'neve- 100 hund- guar- zero- abso- circ- elim- poss- happ- occu- repe- avoi- prev- excl-',
  en: /\bnever (?:ever )?(?:happens?|occurs?|be repeated|repeat|do (?:this|it|that)|make (?:this|such|the same)|sell (?:it|them|this|that|such|any)|let) ?(?:again)?\b|\bnever again\b|\b(?:(?:will|shall|would|does) not|won['’]t|doesn['’]t) (?:ever )?(?:happen|occur|be repeated) again\b|\b(?:completely|totally|fully|entirely) (?:avoid|prevent|exclud)\w*|\b(?:100 ?%|(?:a )?hundred percent) (?:sure |certain |safe |genuine |original |authentic |real |brand |legit\w* |compliant |guarantee\w* |new )+|\b100 ?% (?:sure|certain|safe|genuine|original|authentic|real|legit|compliant|guarantee\w*)|\b(?:we|i) (?:can |do |hereby |fully |absolutely |will )?guarantee\b|\bguarantee that\b|\bzero (?:risk|defects?|tolerance|complaints?)\b|\babsolutely (?:no|never|authentic|genuine|certain|impossible)\b|\bunder no circumstances\b|\b(?:completely|totally|fully) eliminat\w+|\bno possibility\b/gi,
  zh: /万无一失|不会(?:再)?(?:出现|发生|有)(?:同样|类似|此类|这样|任何|相同)|绝(?:对)?不(?:会|再|允许|可能|让)?|绝无|百分之百|百分百|100 ?%(?=正品|真|保证|原装|合规|安全|没有|是)|零(?:风险|容忍|投诉|差错)|永(?:远)?不(?:会|再)?|(?:再|不)(?:也)?不会(?:再)?(?:发生|出现|犯)|(?:保证|确保)[^，。；]{0,10}不(?:再|会)(?:再)?(?:发生|出现|犯|有|销售|上架|违规)|(?:彻底|完全)(?:杜绝|消除|避免)|杜绝(?:一切|任何|所有|此类|类似|再次)?/g,
})
const denied =
  /\b(?:can(?:not|['’]t)|do(?:es)? not|don['’]t|no one can|nobody can|never) (?:\w{1,12} )?$|(?:不能|无法|不敢|没有人能|并不)$/i
const allowed = /\bA-to-z\b|\bguarantee (?:card|period|claim|fund)|\bmoney[- ]back\b|质保|保修/i

/** No control is perfect, and a reviewer knows it. One that stops a given failure is worth more than a vow. */
export const absoluteGuarantee: Rule = {
  id: 'T08-absolute-guarantee',
  severity: 'warning',
  title: { en: 'Absolute promise', zh: '绝对化承诺' },
  message: {
    en: 'Nobody can promise this. Take it out, or say what the control stops.',
    zh: '这种话没人能保证。请删掉，或写明这项检查能拦住什么。',
  },
  source: 'A refused plan and a law-firm guide (domain sheet b.3; source 39)',
  confidence: 'expert',
  checked: '2026-11-22',
  fix: 'yes',
  good: [
    'The control stops a lot without an invoice.',
    'Two checks must fail before a wrong box leaves.',
    'Since 6 March goods-in does a 100% inspection of lot 7.',
    'The cover is 100% cotton.',
    'We cannot guarantee that no old box is with a buyer.',
    'Three A-to-z Guarantee claims were paid.',
    '无发票批次无法入库。',
    '两道检查同时失效，旧外盒才会发出。',
    '自3月6日起，7号批次100%全检。',
    '面料为100%棉。',
  ],
  bad: [
    'This will never happen again.',
    'All products are 100% authentic.',
    'We guarantee that there is zero risk.',
    'We will never sell such items.',
    '我们保证绝不再犯。',
    '百分之百正品。',
    '以后不会再发生类似问题，彻底杜绝隐患。',
  ],
  check(plan) {
    return saidInSentences(plan, absolute).flatMap(({ span, sentence }): Match[] => {
      if (allowed.test(sentence.text) || isDenied(sentence, span.start)) return []
      return [withDeletion(plan, span, sentence)]
    })
  },
}

const isDenied = (sentence: PlanSentence, at: number): boolean =>
  denied.test(sentence.text.slice(Math.max(0, at - sentence.start - 30), at - sentence.start))
