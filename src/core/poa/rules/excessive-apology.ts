import type { PlanSentence } from '../plan-text.ts'
import { type Match, type Rule, saidInSentences, wording, withDeletion } from '../rule.ts'
import { ways, waysZh } from '../ways.ts'

const apology = wording({
  ...ways(
    ['sorry', /sorry/],
    [
      'apology apologies apologise apologize apologised apologized apologising apologizing apologizes apologises',
      /apolog(?:y|ies|i[sz]e[sd]?|i[sz]ing)/,
    ],
    [
      'regret regrets regretful regrettable',
      /(?:we|i) (?:\w{1,12} ){0,3}regret(?:s|ful)?|(?:deep|sincere|great|much) regrets?/,
    ],
    [
      'forgive forgiveness pardon excuse',
      /forgiv(?:e|eness)|(?:beg|ask) (?:for )?(?:your |amazon['’]s )?pardon|(?:please|kindly) excuse (?:us|me|our|my)/,
    ],
    [
      'fault',
      /(?:that|this|it)(?: is|['’]s| was) (?:all |entirely |completely |totally )?(?:our|my) (?:own )?fault(?! that| because| in | for|[:：])/,
    ],
    [
      'ashamed guilty remorse embarrassed remorseful',
      /ashamed|(?:feel|am|are) (?:\w{1,12} )?guilty(?! of)|remorse(?:ful)?|(?:we|i) (?:are|am|feel) (?:\w{1,12} )?embarrassed/,
    ],
    ['terrible', /(?:we|i) feel (?:\w{1,8} )?terrible/],
  ),
  zh: waysZh(
    /抱歉|歉意|道歉|对不起|致歉|赔礼|愧疚|内疚|自责|惭愧|羞愧|懊悔|悔恨|过意不去|深[表感](?:的)?遗憾/,
    /(?:请|恳请|望|求|乞)[^，。；]{0,6}(?:原谅|谅解|见谅|海涵|包涵|宽恕)/,
    /(?:这|都|全|完全|确实)?是我们?(?:自己)?的(?:错|过错|过失)(?![：:因在])/,
  ),
})
// What was said to a buyer and is over is an act, not an apology of the letter.
const toBuyer = /\b(?:buyers?|customers?|(?:brand|rights) owner)\b|买家|客户|顾客|品牌方|权利人/i
const done =
  /\bapologi[sz]ed\b|\b(?:sent|wrote|offered|accepted|received)\b[^,.;]{0,30}\bapolog|(?:已|了|\d[日号]).{0,14}(?:道歉|致歉)|(?:道歉|致歉)(?:了|并)/i
const repeated =
  /\b(?:again|once more),? (?:\w{1,12},? ){0,5}(?:sorry|apolog|regret|forgiv)|\b(?:sorry|apologies|apologi[sz]e|apology) (?:once )?(?:again|more)\b(?! to)|(?:再次|再一次|又一次|反复)[^，。]{0,8}(?:歉|对不起)/i
const endless =
  /\b(?:cannot|can['’]t) apologi[sz]e enough|\bthousand (?:times )?(?:apolog|sorry)|\b(?:sorry|apolog|regret)\w{0,6}\b[^.;]{0,40}\bbottom of (?:our|my) hearts?|[万千百](?:万|般|个|分)(?:抱歉|对不起|愧疚|歉意)|无(?:比|尽)的?(?:愧疚|歉意)/i

const isAct = ({ own }: PlanSentence): boolean => toBuyer.test(own) && done.test(own)

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
    'On 3 May we wrote to the buyer, apologised and refunded. We regret the inconvenience.',
    'It was our own fault: nobody compared the labels. We regret the inconvenience.',
    'We apologise for having to write again.',
    '对买家造成的不便深表歉意。',
    '我们为此道歉。3月4日停售212件。',
    '5月3日已向买家道歉，5月4日已向买家致歉并退款。',
    '品牌方已出具谅解书（附件2）。给买家带来不便，深表歉意。',
  ],
  bad: [
    'We are sorry. Again, we are deeply sorry for this.',
    'We apologise for the box. We sincerely apologise for the trouble.',
    'We are very sorry for our ignorance; that is our fault.',
    'Once again we apologise.',
    'We cannot apologise enough for this.',
    '我们深表歉意。对此我们非常抱歉。',
    '再次深表歉意。',
    '对不起，这是我们的错，请原谅。',
    '我们感到十分惭愧，对此深表歉意。',
  ],
  check(plan) {
    const told = new Map<PlanSentence, Match[]>()
    for (const { span, sentence } of saidInSentences(plan, apology)) {
      const known = told.get(sentence)
      if (known !== undefined) known.push(span)
      else if (!isAct(sentence)) told.set(sentence, [span])
    }
    const [first] = told.keys()
    return [...told].flatMap(([sentence, spans]): readonly Match[] => {
      const isMore = repeated.test(sentence.own) || endless.test(sentence.own)
      if (sentence === first && !isMore) return spans.slice(1)
      return spans.map((span) => withDeletion(plan, span, sentence))
    })
  },
}
