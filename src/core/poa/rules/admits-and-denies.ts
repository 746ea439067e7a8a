import type { Case } from '../../case.ts'
import { type Match, type Rule, saidInSentences, wording } from '../rule.ts'
import { isNegated } from '../clauses.ts'

const admission = wording({
  cues: 'admit admits admitted acknowledge acknowledged confess accept guilty justified correct right fault sold fake fakes counterfeit counterfeits inauthentic responsibility valid',
  en: /\b(?:we|i) (?:fully |do |must |hereby |openly )?(?:admit|acknowledge|confess|accept|concede) (?:that )?(?:we (?:have )?(?:sold|listed|offered|shipped)|(?:the|these|those|our|this|some of the|all) (?:\w{1,12} ){0,2}(?:were|was|are|is) (?:not (?:authentic|genuine)|inauthentic|fakes?|counterfeits?|copies)|the (?:complaints?|reports?|claims?|allegations?|infringement|violation) (?:is|are|was|were)? ?(?:justified|correct|right|true|valid)?|(?:our|the) (?:guilt|infringement|violation)|(?:full|all|our) (?:responsibility|blame|fault) for (?:the )?(?:selling|sale|infring\w*|counterfeit\w*|inauthentic\w*))|\b(?:the|this|these|your) (?:complaints?|reports?|claims?|notices?|decisions?) (?:is|are|was|were) (?:fully |entirely |quite |completely )?(?:justified|correct|right|true|valid)\b|\b(?:we|i) (?:really |indeed |did |have )?(?:sold|sell) (?:some |a few |the )?(?:fakes?|counterfeits?|inauthentic|copies|replicas?)\b/gi,
  zh: /(?:我们|我司|我|本店)(?:完全|诚恳)?(?:承认|认可|认错)[^，。；]{0,16}(?:假|仿|侵权|违规|投诉(?:属实|成立|正确)|不是正品|非正品)|投诉(?:完全|确实)?(?:属实|成立|是对的|是正确的|合理)|(?:确实|的确)(?:卖|销售|出售)(?:了|过)?[^，。；]{0,4}(?:假|仿|侵权)/g,
})
const denial = wording({
  cues: 'never false wrong unfounded baseless groundless untrue mistaken error genuine authentic original infr- deny denied reject',
  en: /\b(?:we|i) (?:have |had )?never (?:ever )?(?:sold|sell|listed|offered|shipped|infringed) (?:\w{1,12} ){0,3}(?:fakes?|counterfeits?|inauthentic|replicas?|infring\w*|anything|such)|\b(?:all|every one) (?:of )?(?:our|the|these) (?:\w{1,12} ){0,2}(?:products?|goods|items?|units|stock) (?:is|are|were) (?:\d{1,3} ?% |fully |completely |all |absolutely )*(?:genuine|authentic|original)|\b(?:the|this|these|your) (?:complaints?|reports?|claims?|allegations?|accusations?|notices?) (?:is|are|was|were) (?:\w{1,12} )?(?:false|wrong|unfounded|baseless|groundless|untrue|mistaken|an? error)|\b(?:we|i) (?:strongly |firmly |fully )?(?:deny|reject|dispute) (?:the|this|these|all|any|your)|\b(?:we|i) (?:did|have|do) not (?:infringe\w*|sold|sell) (?:\w{1,12} ){0,3}(?:rights?|trademarks?|copyrights?|fakes?|counterfeits?|inauthentic)\b|\bthere (?:is|was) no (?:infringement|violation|counterfeit)/gi,
  zh: /从(?:来)?(?:没有?|未)(?:卖|销售|出售|上架)过?[^，。；]{0,6}(?:假|仿|侵权)|(?:全部|都|均|绝对)(?:是|为)(?:\d+%)?(?:正品|真品|原装)|投诉(?:完全|纯属)?(?:不实|不属实|没有依据|毫无根据|是错的|是假的|有误|错误)|(?:否认|不认可|不接受)[^，。；]{0,6}(?:投诉|指控)|(?:没有|不存在|并未|从未)(?:任何)?(?:侵权|侵犯|售假)/g,
})

/** A letter that says both yes and no leaves the reviewer with neither. */
export const admitsAndDenies: Rule = {
  id: 'V14-admits-and-denies',
  severity: 'warning',
  title: { en: 'Admits and denies', zh: '一边承认一边否认' },
  message: {
    en: 'One line admits the complaint, another denies it. Which is right? Keep to one, for each listing.',
    zh: '一处承认了投诉，另一处又否认。哪个是对的？每个链接只用一种说法。',
  },
  source: 'Domain sheet b.1 points 8 and 11 (sources 38, 40)',
  confidence: 'expert',
  checked: '2026-11-29',
  fix: 'no',
  good: [
    'All our units are genuine (exhibit 2). Our own page photo showed the old box, so the buyer doubted it.',
    'We do not admit that the goods are inauthentic. All our units are genuine (exhibit 2).',
    'We acknowledge the complaint of 28 June 2026.',
    '所有商品均为正品，见附件2。主图仍为旧版外盒，买家因此起疑。',
    '我们不承认售假。全部是正品，见附件2。',
    '我们已收到6月28日的投诉。',
  ],
  bad: [
    'We admit that these units were not authentic. All our products are genuine.',
    'We acknowledge that we sold counterfeit items. The complaint is unfounded.',
    'The complaint is justified. We have never sold counterfeit goods.',
    { text: 'All our products are 100% authentic.', kase: posture('right') },
    { text: 'We admit that we sold fakes.', kase: posture('wrong') },
    '我们承认销售了仿品。我们的商品全部是正品。',
    '投诉属实。我们从未销售过假货。',
    { text: '投诉毫无根据。', kase: posture('right') },
  ],
  check(plan, { kase }): Match[] {
    const [admits, denies] = [admission, denial].map((way) =>
      saidInSentences(plan, way).filter(
        ({ span, sentence }) => !sentence.quoted && !isNegated(sentence.own, span.start - sentence.start),
      ),
    )
    if (admits === undefined || denies === undefined) return []
    const against = kase === null ? [] : againstPosture(kase)
    const found = [...admits, ...denies]
    const both = admits.length > 0 && denies.length > 0
    if (both) return found.map(({ span }) => span)
    const wrong = [
      ...(against.includes('admits') ? admits : []),
      ...(against.includes('denies') ? denies : []),
    ]
    return wrong.map(({ span }): Match => ({ ...span, message: otherwise }))
  },
}

const otherwise = {
  en: 'This goes against what you told me about the complaint. Correct the line, or your answer (/edit).',
  zh: '这和您之前对投诉的判断相反。请改这句，或用 /edit 改之前的回答。',
}

/** What a letter must not do, after what the seller said of every listing. */
function againstPosture(kase: Case): readonly ('admits' | 'denies')[] {
  const postures = new Set(
    Object.entries(kase.facts)
      .filter(([id]) => id === 'posture' || id.startsWith('posture/'))
      .map(([, { value }]) => value),
  )
  if (postures.size !== 1) return []
  if (postures.has('right')) return ['denies']
  return postures.has('wrong') || postures.has('never-sold') ? ['admits'] : []
}

function posture(value: string): Record<string, unknown> {
  return { facts: { posture: { value } } }
}
