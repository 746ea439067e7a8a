import { type Match, matches, type Rule, statements, withDeletion } from '../rule.ts'

const asking =
  /\b(?:please (?:tell|advise|let (?:us|me) know|inform|explain|clarify)|(?:could|can|would) you (?:please )?(?:tell|advise|explain|clarify|let)|what (?:should|else|more|can|do) (?:we|i|you)\b|how (?:can|should|do) (?:we|i)\b|we (?:would like|want) to (?:ask|know)|kindly advise)\b|(?:请问|请告知|请告诉|请指教|敬请告知|请明示|还需要(?:什么|哪些)|我们该怎么)/i
const otherCase =
  /\b(?:case|ticket)(?: (?:id|no\.?|number))?[ :#]{1,3}\d{3,14}\b|(?:案例|工单|个案)(?:编号|号|ID)?[:：\s]{0,2}\d{3,14}/gi
const reported = /\b(?:buyers?|customers?|wrote|asked|comment)\b|买家|客户|留言/i

/** A plan answers; questions and other matters go through support (domain sheet b.1). */
export const questionToAmazon: Rule = {
  id: 'C21-question-to-amazon',
  severity: 'warning',
  title: { en: 'A question or another case', zh: '提问或夹带别的案子' },
  message: {
    en: 'Take the question or the other case number out. Write statements; ask only for reactivation, once.',
    zh: '请删掉提问或别的案例号。只写陈述，最后请求恢复一次即可。',
  },
  source: 'Amazon help page on plans of action (domain sheet, source 1)',
  confidence: 'official',
  checked: '2026-11-22',
  fix: 'yes',
  notFor: ['documents-only'],
  good: [
    'We ask you to reactivate the listing.',
    'The buyer asked: "Is it the new model?"',
    { text: 'Complaint ID 1234567890: see exhibit 1.', kase: { notice: { complaintIds: ['1234567890'] } } },
    '请恢复该链接。',
    '买家问：“这是新款吗？”',
    { text: '投诉编号1234567890，见附件1。', kase: { notice: { complaintIds: ['1234567890'] } } },
  ],
  bad: [
    'What should we do to get the account back?',
    'Please tell us what else is needed.',
    'See case 1234567 as well.',
    '请问还需要什么材料？',
    '请告知我们下一步怎么做。',
    '另见案例编号1234567。',
  ],
  check(plan, { kase }): Match[] {
    const own = kase?.notice?.complaintIds ?? []
    const boxes = (kase?.notice?.questions ?? []).map(({ text }) => text)
    const questions = statements(plan)
      .filter(({ text }) => !boxes.some((box) => box.includes(text.trim()) || text.includes(box)))
      .filter(({ own: text }) => (asking.test(text) || /[?？]\s*$/.test(text.trim())) && !reported.test(text))
      .map((sentence) => withDeletion(plan, { start: sentence.start, end: sentence.end }, sentence))
    const cases = matches(plan, otherCase).filter(
      ({ start, end }) => !own.some((id) => plan.text.slice(start, end).includes(id)),
    )
    return [...questions, ...cases]
  },
}
