import type { Case } from '../../case.ts'
import { isConcrete } from '../concrete.ts'
import { catalogueShare, ownWordShare } from '../genericity.ts'
import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Match, type Rule, statements } from '../rule.ts'

const least = {
  statements: 4,
  figures: 0.2,
  specific: 0.45,
  ownWords: 0.06,
  catalogue: 0.6,
  words: 120,
} as const

/** Any seller could have sent it: that is how a template looks to somebody who reads a hundred a day. */
export const genericText: Rule = {
  id: 'C30-generic-text',
  severity: 'warning',
  title: { en: 'Would fit any seller', zh: '换个卖家也能用' },
  message: {
    en: 'Most lines name no thing, number, day or paper of this case. Say what was found in your own stock, page or papers.',
    zh: '大部分句子没有本案的物品、数量、日期或凭证。请写您自己的库存、页面或单据里查到了什么。',
  },
  source: 'Domain sheet b.1 points 7 and 15',
  confidence: 'expert',
  checked: '2026-11-29',
  notFor: ['documents-only', 'counter-notice', 'narrow-reply', 'questionnaire'],
  fix: 'assist',
  assist: {
    en: 'Which carton, label, lot, page or paper was it, how many units, and on which day?',
    zh: '是哪一箱、哪个标签、哪一批、哪个页面或哪份单据？多少件？哪一天？',
  },
  good: [
    'Cartons of two versions stood in one bin. On 4 March 2026 we opened 41 units. Since 9 March each lot is compared with the photo. The record is exhibit 2.',
    'We regret the trouble. We removed 64 units on 2 May 2026. The lead signs form QC-3 for each lot. Exhibit 1 is invoice 2291.',
    'We ask for a review. Thank you.',
    '新旧包装混放。3月4日复检41件。自3月9日起每批与主图比对。记录见附件2。',
    '我们对不便表示歉意。5月2日移除64件。主管在QC-3表签字。附件1为发票2291号。',
    '请复核。谢谢。',
  ],
  bad: [
    'We take this matter seriously. We have taken action to solve the issue. We will follow all policies. Our customers are important to us. We have learned a lesson.',
    'We have investigated the issue. We have found the problem and solved it. Our team has been trained. We will be more careful. We value your platform.',
    'Root cause: our management was not good enough. Actions: we improved the management. We solved the problem. Prevention: we will manage better and follow the rules.',
    '我们高度重视此事。我们已采取措施解决问题。我们会遵守所有政策。客户对我们很重要。我们吸取了教训。',
    '我们已调查此事。我们已找到问题并解决。团队已接受培训。我们会更加小心。',
    '原因：管理不到位。措施：加强管理。问题已解决。今后做得更好，遵守规则。',
  ],
  check(plan, { kase }): Match[] {
    const told = statements(plan).filter(({ part }) => part !== 'closing' && part !== 'exhibits')
    const [first] = told
    if (first === undefined || told.length < least.statements) return []
    const plain = told.filter(({ own }) => !/\d/.test(own))
    const counted = (told.length - plain.length) / told.length
    // Where every fifth line has a figure, nothing else need be looked at.
    const generic = counted >= least.figures ? [] : plain.filter((sentence) => !namesThing(sentence))
    const specific = 1 - generic.length / told.length
    const isVague = counted < least.figures && specific < least.specific
    if (!isVague && !(kase !== null && isCatalogue(plan, told, kase))) return []
    const place = generic.find(({ part }) => part !== 'opening') ?? generic[0] ?? first
    return [{ start: place.start, end: place.end }]
  },
}

const namesThing = ({ own }: PlanSentence): boolean =>
  named.test(own) || (isConcrete(own) && !blank.test(own))
// "[list of ASINs]" names nothing yet.
const blank = /\[[^\]]{2,60}\]|_{2,}|【[^】]{2,30}】|X{3,}/

// A name inside the sentence: "from Lihe Furniture", 丽禾家具有限公司
const named =
  /(?<=[a-z,] )(?!Amazon|Seller|Plan|Policy|Performance|Team|I\b)[A-Z][a-z]{2,}(?: [A-Z][a-z]+)|有限公司/

/** Our own catalogue with hardly a word of the seller's in it; a few lines tell whether it can be. */
const isCatalogue = (plan: PlanText, told: readonly PlanSentence[], kase: Case): boolean =>
  plan.length >= least.words &&
  catalogueShare(told.slice(0, 6)) > least.catalogue / 2 &&
  ownWordShare(told, kase) < least.ownWords &&
  catalogueShare(told) > least.catalogue
