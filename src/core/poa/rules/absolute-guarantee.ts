import type { PlanSentence } from '../plan-text.ts'
import { absoluteWays } from '../absolute-words.ts'
import { type Match, type Rule, saidInSentences, withDeletion } from '../rule.ts'

const denied =
  /\b(?:can(?:not|['’]t)|do(?:es)? not|don['’]t|did(?: not|n['’]t)|no one can|nobody can|never|not) (?:\w{1,12} )?$|(?:不能|无法|不敢|没有人能|并不|不可能)$/i
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
    'A unit that has been returned is never put back to new stock.',
    'The model code was never compared with the order.',
    'The tool makes it impossible to create an offer without an approval number.',
    'Two checks must fail before a wrong box leaves.',
    'Since 6 March goods-in does a 100% inspection of lot 7.',
    'The cover is 100% cotton.',
    'We cannot guarantee that no old box is with a buyer.',
    'Three A-to-z Guarantee claims were paid.',
    '无发票批次无法入库。',
    '未签字的批次不会进入可售库存。',
    '两道检查同时失效，旧外盒才会发出。',
    '自3月6日起，7号批次100%全检。',
    '面料为100%棉。',
  ],
  bad: [
    'This will never happen again.',
    'There will be no further complaints.',
    'These steps make a repeat impossible.',
    'The problem is solved once and for all.',
    'All products are 100% authentic.',
    'We guarantee that there is zero risk.',
    'We will never sell such items.',
    '我们保证绝不再犯。',
    '百分之百正品。',
    '下不为例。',
    '从根本上解决了问题，一劳永逸。',
    '以后不会再发生类似问题，彻底杜绝隐患。',
  ],
  check(plan) {
    const found = absoluteWays.flatMap((way) => saidInSentences(plan, way))
    return found.flatMap(({ span, sentence }): Match[] => {
      if (allowed.test(sentence.text) || isDenied(sentence, span.start)) return []
      return [withDeletion(plan, span, sentence)]
    })
  },
}

const isDenied = (sentence: PlanSentence, at: number): boolean =>
  denied.test(sentence.text.slice(Math.max(0, at - sentence.start - 30), at - sentence.start))
