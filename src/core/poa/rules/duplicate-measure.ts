import type { PlanSentence } from '../plan-text.ts'
import type { Match, Rule } from '../rule.ts'
import { readTelling, type Telling, tellsTheSame } from '../same-telling.ts'
import { FirstSeen, hashWords } from '../word-hashes.ts'

/** The same step told twice reads as padding, and one of the two is soon contradicted by the other. */
export const duplicateMeasure: Rule = {
  id: 'S12-duplicate-measure',
  severity: 'warning',
  title: { en: 'Told twice', zh: '同一件事写了两遍' },
  message: {
    en: 'This is told before in nearly the same words. Keep it once, where it belongs.',
    zh: '前面已经写过几乎一样的内容。只在该写的地方留一处。',
  },
  source: 'Domain sheet b.3, S06: the same measure told again (sources 38, 41)',
  confidence: 'expert',
  checked: '2026-11-29',
  notFor: ['documents-only'],
  fix: 'no',
  good: [
    'Actions\n1. On 2 May 2026 we removed the 64 units of B0TESTAA01 from sale.\n2. On 3 May 2026 we removed the 12 units of B0TESTAA02 from sale.',
    'Actions\n1. We refunded the three buyers on 5 March 2026.\nPrevention\n1. Since 6 March 2026 each carton is compared with the page photo.',
    'Prevention\n1. The warehouse lead checks each lot.\n2. The listing manager checks each page.',
    'Actions\n1. On 9 March 2026 we introduced form QC-3.\nPrevention\n1. Since 9 March 2026 form QC-3 is signed for each lot by the lead.',
    'Summary\nWe removed 41 units from sale.\nActions\nOn 4 March 2026 we removed 41 units from sale (exhibit 2).',
    '已采取的措施\n1. 5月2日将B0TESTAA01的64件停售并移除。\n2. 5月3日将B0TESTAA02的12件停售并移除。',
    '已采取的措施\n1. 3月5日为三位买家办理退款。\n预防\n1. 自3月6日起每箱与主图比对。',
    '预防\n1. 每批到货由仓库主管核对外盒。\n2. 每周一由运营核对页面主图。',
    '预防\n1. 上架前由主管核对标签与采购单。\n2. 上架前由主管核对封签与样品。',
  ],
  bad: [
    'Actions\n1. We removed the affected units from sale and isolated them in our warehouse.\nPrevention\n1. We removed the affected units from sale and isolated them in our own warehouse.',
    'Prevention\n1. Every inbound carton is compared with the photo on the page before shelving.\n2. The invoice log is kept.\n3. Before shelving every inbound carton is compared with the photo on the page.',
    'Actions\n- On 4 March 2026 the 41 units were taken off sale (exhibit 2).\n- We withdrew the 41 units from sale on 4 March 2026.',
    'Actions\n1. We contacted the supplier and asked for the invoices of the goods.\n2. We contacted the supplier and asked for invoices of the goods.',
    '已采取的措施\n1. 我们已下架全部受影响的库存并隔离存放。\n预防\n1. 我们已下架全部受影响的库存并隔离存放好。',
    '预防\n1. 每批到货由仓库主管与页面主图逐项比对。\n2. 建立发票台账。\n3. 每批到货由仓库主管与页面主图进行逐项比对。',
    '已采取的措施\n1. 3月4日将41件停售（附件2）。\n2. 上述41件已于3月4日停止销售。',
    '已采取的措施\n1. 我们联系了供应商并要求提供该商品的发票。\n2. 我们已联系了供应商并要求提供该商品的发票。',
  ],
  check(plan): Match[] {
    const told = plan.statements.filter(isMeasure)
    seen.begin(told.reduce((sum, { hashes }) => sum + hashes.length, small.length))
    for (const word of small) seen.of(word, told.length)
    const shared = told.map(() => 0)
    // Few statements are alike enough to be read for what they tell.
    const tellings: Telling[] = []
    const tellingOf = (at: number): Telling => (tellings[at] ??= readTelling(told[at]?.own ?? ''))
    const found: Match[] = []
    for (const [at, { own, hashes, start, end }] of told.entries()) {
      const first = firstAlike(hashes, at, shared)
      if (first === null || contact.test(own)) continue
      if (tellsTheSame(tellingOf(first), tellingOf(at))) found.push({ start, end })
    }
    return found
  },
}

const seen = new FirstSeen()
// Words that stand everywhere.
const small = hashWords(
  'the of and to in a we on our for with is are was were be been from by at that this it as not no has have had will each all any before after since which 的 我 们 了 在 并 为 已 于 与 和 对 将 后 由 有 不 每',
)

/** The earlier statement that brought in most of the words told again here; null where none brought in enough of them. */
function firstAlike(words: readonly number[], at: number, shared: number[]): number | null {
  const met: number[] = []
  let own = 0
  for (const word of words) {
    const first = seen.of(word, at)
    if (first >= shared.length) continue
    own++
    if (first === at) continue
    if (shared[first] === 0) met.push(first)
    shared[first] = (shared[first] ?? 0) + 1
  }
  let most: number | null = null
  for (const first of met) if (most === null || (shared[first] ?? 0) > (shared[most] ?? 0)) most = first
  const enough = Math.max(3, own * 0.4)
  const found = most !== null && (shared[most] ?? 0) >= enough ? most : null
  for (const first of met) shared[first] = 0
  return found
}

const isMeasure = ({ part }: PlanSentence): boolean =>
  part === 'actions' || part === 'prevention' || part === 'cause' || part === 'other'

// How to reach two people is told in the same words.
const contact = /联系人|电话|邮箱|\bphone\b|@/i
