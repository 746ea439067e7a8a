import type { Case } from '../case.ts'
import { isDay, printDay } from '../dates.ts'
import { listOf, textOf } from '../facts.ts'
import { printAsins } from '../poa/asins-text.ts'
import { type Line, line } from '../poa/ledger.ts'
import { openReply } from '../rounds/state.ts'

const asksOthers =
  /\b(?:other|all (?:of )?(?:your )?|related|similar) ?(?:listings|asins|products|items)\b[^.\n]{0,80}\b(?:same (?:supplier|source|lot)|review|check|identify|list|affected)|\b(?:review|check|identify|list)\b[^.\n]{0,60}\b(?:other|related|similar) (?:listings|asins|products|items)\b|(?:检查|核查|列出|提供)[^。\n]{0,20}其他(?:商品|链接|ASIN)/i

/** True where the notice or the open reply itself asks about other listings. */
export const areAsked = (kase: Case): boolean =>
  [openReply(kase)?.text, kase.notice?.text].some((text) => text !== undefined && asksOthers.test(text))

/** Listings of the same supplier or lot, as the seller named them; they stay in the case. */
export const siblingsOf = (kase: Case): string[] => listOf(kase, 'siblings')

/** Where there is a reason to ask: another case of the supplier, papers that name more listings, or Amazon. */
export const haveSigns = (kase: Case): boolean =>
  kase.facts['siblings'] !== undefined ||
  areAsked(kase) ||
  kase.memory.some(({ same }) => same.suppliers.length > 0) ||
  onPapers(kase).length > 0

/** Listings that stand on the papers and not in the notice. */
export function onPapers({ evidence, notice }: Case): string[] {
  const listed = notice?.asins ?? []
  return [...new Set(evidence.flatMap(({ asins }) => asins))].filter((asin) => !listed.includes(asin))
}

/** An action only once it is attested with its day, and in the letter only where it was asked for or decided. */
export function siblingLine(kase: Case): Line | null {
  const [asins, on] = [siblingsOf(kase), textOf(kase, 'siblings-on')]
  const isNamed = areAsked(kase) || textOf(kase, 'siblings-named') === 'name'
  const [own] = kase.notice?.asins ?? []
  if (asins.length === 0 || on === null || !isDay(on) || !isNamed) return null
  return line(
    'siblings',
    {
      en: `On ${printDay(on, 'en')} we checked our stock of ${printAsins(asins, 'en')}, from the same supplier as ${own ?? 'these goods'}, and set it aside until the check was done.`,
      zh: `我们已于${printDay(on, 'zh')}核对并隔离了同供应商的${printAsins(asins, 'zh')}库存（与${own ?? '本商品'}一并核查），核对完成前不销售。`,
    },
    { facts: ['siblings', 'siblings-on'] },
    { own: asins.length + 3, status: 'done' },
  )
}
