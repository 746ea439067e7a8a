import { type Rule, saidInSentences, wording, withDeletion } from '../rule.ts'

const apology = wording({
  cues: 'sorr- apol- regr- forg- faul- asha-',
  en: /\b(?:sorry|apolog(?:y|ies|i[sz]e[sd]?|i[sz]ing)|(?:we|i) (?:deeply |sincerely |truly |very much )?regret|forgiv(?:e|eness)|(?:our|my) (?:own )?fault|ashamed)\b/gi,
  zh: /抱歉|歉意|道歉|对不起|致歉|愧疚|内疚|自责|原谅|(?:是)?我们?的(?:错|过错|过失)/g,
})
const toBuyer =
  /\bto (?:the |our |this |that |both |all |each )?(?:\w{1,12} )?(?:buyers?|customers?)\b|(?:向|给|为|对)(?:该|这位|两位|三位|每位|各位)?(?:买家|客户|顾客)(?:道歉|致歉|赔礼)/i
const done =
  /\bapologi[sz]ed\b|\bapology (?:was )?sent\b|\bsent (?:an |the )?apolog|(?:已|了).{0,10}(?:道歉|致歉)|(?:道歉|致歉)了/i
const repeated = /\b(?:again|once more)\b|再次|再一次|反复|又一次/i

/** One plain clause of regret is enough; more of it takes the place of facts. */
export const excessiveApology: Rule = {
  id: 'V02-excessive-apology',
  severity: 'warning',
  title: { en: 'More than one apology', zh: '道歉过多' },
  message: {
    en: 'One short apology is enough. Take this one out.',
    zh: '道歉一次就够了，这一处建议删掉。',
  },
  source: 'Advisers (domain sheet, sources 31, 56)',
  confidence: 'expert',
  checked: '2026-11-22',
  notFor: ['documents-only'],
  fix: 'yes',
  good: [
    'We regret the inconvenience to the buyer.',
    'We are sorry for the trouble. On 4 March we pulled 212 units from sale.',
    'We apologised to the buyer on 3 May and apologised to the second buyer on 4 May.',
    '对买家造成的不便深表歉意。',
    '我们为此道歉。3月4日停售212件。',
    '5月3日已向买家道歉，5月4日已向买家致歉并退款。',
  ],
  bad: [
    'We are sorry. Again, we are deeply sorry for this.',
    'We apologise for the box. We sincerely apologise for the trouble.',
    'We are very sorry for our ignorance; that is our fault.',
    'Once again we apologise.',
    '我们深表歉意。对此我们非常抱歉。',
    '再次深表歉意。',
    '对不起，这是我们的错，请原谅。',
  ],
  check(plan) {
    const said = saidInSentences(plan, apology).filter(
      ({ sentence: { text } }) => !(toBuyer.test(text) && done.test(text)),
    )
    const extra = said.filter(({ sentence }, at) => at > 0 || repeated.test(sentence.text))
    return extra.map(({ span, sentence }) =>
      sentence === said[0]?.sentence && !repeated.test(sentence.text)
        ? span
        : withDeletion(plan, span, sentence),
    )
  },
}
