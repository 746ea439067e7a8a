import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Match, type Rule, withDeletion, wording } from '../rule.ts'
import { saidWithin } from '../said-within.ts'

const asking = wording({
  cues: 'ask request wonder please could can would what how why when kindly advise know clarify',
  also: 'specify guide instruct reply respond say state indicate point name show send give provide confirm amazon tell advise know inform explain clarify let should else more do we i you get will is was are need',
  en: /\bplease (?:help (?:us )?(?:to )?)?(?:tell|advise|inform|explain|clarify|specify|guide|instruct|say (?:which|what|why|how)|state (?:which|what|why)|indicate|point out|name the|reply with|respond with|show us|send us|give us|provide us|let (?:us|me) know)\b|\bwe (?:ask|request|beg) (?:amazon|you) to (?:tell|explain|clarify|confirm|inform|advise|let)\b|\b(?:could|can|would|will) you (?:please |kindly )?(?:tell|advise|explain|clarify|let|inform|check|confirm|look)\b|\bwhat (?:should|else|more|can|do|shall) (?:we|i|you)\b|\bhow (?:can|should|do|shall) (?:we|i)\b|\bwe wonder (?:why|what|how|which|whether)\b|\bwe (?:would |also ){0,2}(?:like|want|wish|need) to (?:ask|know)\b|\bkindly (?:advise|tell|let)\b|^\s*(?:why|when|where) (?:was|were|is|are|did|do|does|will|can)\b[^.]{0,120}$/gi,
  zh: /请问|(?<!如需[^，。]{0,16}[，,]?)(?:请告知|请告诉)|告知我们|请明确告知|麻烦(?:告诉|指点|告知)|请指[示点]|请回复(?:具体|我们|原因|要求)|请(?:说明|指出|列出|明确)(?:哪|何|什么|具体|原因)|请说(?!明)|缺什么|请提供(?:投诉|买家|具体|详细|订单)|请指教|敬请告知|请明示|请说明(?:原因|为什么)|还需要(?:什么|哪些|我们)|我们?该怎么|能否告知|麻烦告知|为什么[^，。；\n]{0,12}(?:下架|移除|停用|封|拒)/g,
})
const cases = wording({
  cues: 'case cases ticket tickets',
  en: /\b(?:case|ticket)(?:\s(?:id|no\.?|number|nr)|\s?#)[ :#]{0,3}\d{5,14}\b|\b(?:cases?|tickets?)[ :#]{1,3}\d{6,14}\b|\bsee (?:also )?case \d{3,14}\b/gi,
  zh: /(?:案例|案件|工单|个案)(?:编号|号|ID)?[:：\s]{0,2}\d{3,14}/gi,
})
// What others ask, and what a control asks, is no question to Amazon; a wish to be told at need is a courtesy.
const notAsked =
  /\b(?:wrote|asked|asks|comment|checks?|check ?list|checker|form)\b(?![^.]{0,20}\bour listing\b)|\blet (?:us|me) know (?:if|should|whether|in case)\b|(?:买家|客户|顾客|供应商|我们)[^，。]{0,4}(?:问|询问|留言)|留言|核对表|检查表|如需|如有需要|若需/i
// Amazon's own questions, kept as headings.
const ofTheForm =
  /\b(?:root causes?|(?:steps?|actions?|measures?) (?:have |did |will |that )?(?:you|we)|why (?:did|was|were) (?:this|it|the|no|nobody)|what (?:happened|went wrong|caused))\b|根本原因|(?:采取|预防|防止)[^，。]{0,10}(?:措施|步骤|行动)|原因是什么|(?:为什么|为何|怎么会)(?:没有?|未|会)[^，。您贵]{0,14}[?？]/i
// What cannot be given may be asked about, where it says why (domain sheet b.3).
const impossible =
  /\b(?:instead|alternative|substitute|in place of|accept)\b[^.]{0,120}\b(?:because|since|as)\b|\b(?:because|since)\b[^.]{0,120}\b(?:instead|alternative|accept)\b|(?:因为|由于)[^。]{0,40}(?:代替|替代|接受)/i

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
    const boxes = (kase?.notice?.questions ?? []).map(({ text }) => text)
    const asked = new Set([
      ...saidWithin(
        plan,
        asking,
        /问|告|教|指[示点]|请提供|请回复|请说|请指|请列|请明|缺什么|明示|需要|怎么|为什么/,
      ).map(({ sentence }) => sentence),
      ...endingInQuestion(plan),
    ])
    const questions = [...asked]
      .filter(({ own, text, quoted }) => {
        if (quoted || notAsked.test(own) || ofTheForm.test(own) || impossible.test(own)) return false
        return !boxes.some((box) => box.includes(text.trim()) || text.includes(box))
      })
      .map((sentence) => withDeletion(plan, { start: sentence.start, end: sentence.end }, sentence))
    const given = `${kase?.notice?.complaintIds.join(' ') ?? ''} ${kase?.notice?.text ?? ''}`
    const others = saidWithin(plan, cases, /\d/)
      .map(({ span }) => span)
      .filter(({ start, end }) => {
        const number = /\d{1,14}$/.exec(plan.text.slice(start, end))?.[0] ?? ''
        return !given.includes(number)
      })
    return [...questions, ...others]
  },
}

const endingInQuestion = (plan: PlanText): readonly PlanSentence[] =>
  plan.text.includes('?') || plan.text.includes('？')
    ? plan.sentences.filter(({ own, heading }) => !heading && /[?？]["”’)\]）]{0,2}\s*$/.test(own.slice(-4)))
    : []
