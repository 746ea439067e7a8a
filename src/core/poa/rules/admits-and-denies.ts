import type { Case } from '../../case.ts'
import type { Match, Rule } from '../rule.ts'
import { admissions, denials, type Stance } from '../stances.ts'

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
    'For B0TESTAA01 the report is right: we removed it. For B0TESTAA02 the report is wrong (exhibit 3).',
    'We admit that our page used the brand’s photo; it is deleted (exhibit 2). The goods are genuine (exhibit 1).',
    'We found 12 counterfeit units and destroyed them. The other units are genuine (exhibit 3).',
    '所有商品均为正品，见附件2。主图仍为旧版外盒，买家因此起疑。',
    '我们不承认售假。全部是正品，见附件2。',
    '我们已收到6月28日的投诉。',
    '投诉中关于外盒的部分属实，商品本身为正品（附件2）。',
  ],
  bad: [
    'We admit that these units were not authentic. All our products are genuine.',
    'We acknowledge that we sold counterfeit items. The complaint is unfounded.',
    'The complaint is justified. We have never sold counterfeit goods.',
    'We apologise for sending the wrong item. The item sent was the correct one.',
    'I agree with the report; still there is no infringement on my listing.',
    { text: 'All our products are 100% authentic.', kase: posture('right') },
    { text: 'We admit that we sold fakes.', kase: posture('wrong') },
    '我们承认销售了仿品。我们的商品全部是正品。',
    '投诉属实。我们从未销售过假货。',
    '我们没有取得品牌授权，这是我们的错。我们一直持有品牌授权。',
    { text: '投诉毫无根据。', kase: posture('right') },
  ],
  check(plan, { kase }): Match[] {
    const admits = admissions(plan)
    const against = kase === null ? [] : againstPosture(kase)
    if (admits.length === 0 && !against.includes('denies')) return []
    const denies = denials(plan)
    const both = clashing(admits, denies)
    if (both.size > 0) return [...both].map(({ span }) => span)
    const wrong = [
      ...(against.includes('admits') ? admits : []),
      ...(against.includes('denies') ? denies : []),
    ].filter(({ theme }) => wholly.has(theme))
    return wrong.map(({ span }): Match => ({ ...span, message: otherwise }))
  },
}

const wholly: ReadonlySet<Stance['theme']> = new Set(['fake', 'infringe', 'complaint'])

/** Each admission and each denial that is taken back somewhere; of very many only the first are compared. */
function clashing(admits: readonly Stance[], denies: readonly Stance[]): Set<Stance> {
  const both = new Set<Stance>()
  for (const yes of admits.slice(0, most)) {
    for (const no of denies.slice(0, most)) {
      if (!clash(yes, no)) continue
      both.add(yes)
      both.add(no)
    }
  }
  return both
}
const most = 12

/** True when one takes back what the other says: of the same thing, or of the complaint as a whole. */
function clash(yes: Stance, no: Stance): boolean {
  if (areApart(yes.sentence.text, no.sentence.text)) return false
  if (yes.theme === no.theme) return true
  if (yes.theme === 'complaint') return wholly.has(no.theme)
  if (yes.theme === 'fake' && no.theme === 'infringe') return true
  if (no.theme !== 'complaint') return false
  return wholly.has(yes.theme) || Math.abs(yes.sentence.at - no.sentence.at) <= 1
}

const asin = /\bB0[A-Z0-9]{8}\b/g

/** Each speaks of another listing. */
function areApart(one: string, other: string): boolean {
  const [first, second] = [one.match(asin), other.match(asin)]
  return first !== null && second !== null && !first.some((code) => second.includes(code))
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
