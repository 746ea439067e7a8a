import type { Text } from '../text.ts'

/** Why a paper that was asked for is not attached; each is printed as the seller attests it (domain sheet c.4, C19). */
export interface AbsenceReason {
  readonly id: string
  readonly label: Text
  readonly words: RegExp
  /** `{name}` is the paper, `{exhibits}` what is offered instead. */
  readonly sentence: Text
  fits(kind: string): boolean
}

const ownerPapers = new Set(['brand-registration', 'business-licence'])
const chainPapers = new Set(['loa', 'loa-chain', 'supply-chain', 'licence'])

export const absenceReasons: readonly AbsenceReason[] = [
  {
    id: 'not-owner',
    label: { en: 'Not applicable: we are not the brand owner', zh: '不适用：我们不是品牌方' },
    words: /not (?:the )?(?:brand )?owner|不是品牌/i,
    sentence: {
      en: '{name}: not applicable, because we are not the brand owner.',
      zh: '{name}：不适用，我们不是品牌方。',
    },
    fits: (kind) => ownerPapers.has(kind),
  },
  {
    id: 'is-owner',
    label: { en: 'Not applicable: we own the brand', zh: '不适用：品牌是我们自己的' },
    words: /own the brand|our own brand|自有品牌|自己的品牌|我们的品牌/i,
    sentence: {
      en: '{name}: not applicable, because we own the brand.',
      zh: '{name}：不适用，品牌为我们自有。',
    },
    fits: (kind) => chainPapers.has(kind),
  },
  {
    id: 'none-exists',
    label: { en: 'It does not exist for this purchase', zh: '这笔采购没有这样的单据' },
    words:
      /not exist|no such|do(?:es)? not have|don.?t have|there is none|没有这样|不存在|没开过|^(?:我们?|这笔|就是|真的|确实)?没有?(?:发票|授权书|合同)/i,
    sentence: {
      en: '{name}: none exists for this purchase, and we state this openly{exhibits}.',
      zh: '{name}：这笔采购没有该单据，在此如实说明{exhibits}。',
    },
    fits: () => true,
  },
  {
    id: 'supplier-refuses',
    label: { en: 'The supplier has it and does not give it', zh: '供应商有，但不肯给' },
    words: /refuse|does not give|won.?t give|不肯|不给|拒绝/i,
    sentence: {
      en: '{name}: our supplier holds it and has not released it to us{exhibits}.',
      zh: '{name}：供应商持有，但未向我们提供{exhibits}。',
    },
    fits: (kind) => !ownerPapers.has(kind),
  },
  {
    id: 'waiting',
    label: {
      en: 'It can still be had (also for a part); I am waiting',
      zh: '还能拿到（也可能只有一部分），在等对方给',
    },
    words: /wait|soon|later|can (?:still )?(?:be )?(?:issue|get|had)|will issue|等|催|补开|可以开|能开|在开/i,
    sentence: { en: '', zh: '' },
    fits: () => true,
  },
]
