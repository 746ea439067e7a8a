import { type Match, type Rule, statements } from '../rule.ts'
import { shingles, wordHashes } from '../word-hashes.ts'

const least = 6 // pairs of words: a shorter line is a label or a thanks
const enough = 0.7

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
    '已采取的措施\n1. 5月2日将B0TESTAA01的64件停售并移除。\n2. 5月3日将B0TESTAA02的12件停售并移除。',
    '已采取的措施\n1. 3月5日为三位买家办理退款。\n预防\n1. 自3月6日起每箱与主图比对。',
    '预防\n1. 每批到货由仓库主管核对外盒。\n2. 每周一由运营核对页面主图。',
  ],
  bad: [
    'Actions\n1. We removed the affected units from sale and isolated them in our warehouse.\nPrevention\n1. We removed the affected units from sale and isolated them in our own warehouse.',
    'Prevention\n1. Every inbound carton is compared with the photo on the page before shelving.\n2. The invoice log is kept.\n3. Before shelving every inbound carton is compared with the photo on the page.',
    'Actions\n1. We contacted the supplier and asked for the invoices of the goods.\n2. We contacted the supplier and asked for invoices of the goods.',
    '已采取的措施\n1. 我们已下架全部受影响的库存并隔离存放。\n预防\n1. 我们已下架全部受影响的库存并隔离存放好。',
    '预防\n1. 每批到货由仓库主管与页面主图逐项比对。\n2. 建立发票台账。\n3. 每批到货由仓库主管与页面主图进行逐项比对。',
    '已采取的措施\n1. 我们联系了供应商并要求提供该商品的发票。\n2. 我们已联系了供应商并要求提供该商品的发票。',
  ],
  check(plan): Match[] {
    const seen = new Map<number, number>() // a pair of words to the first statement that has it
    const found: Match[] = []
    for (const sentence of statements(plan)) {
      if (sentence.part === 'exhibits' || sentence.part === 'closing') continue
      const pairs = shingles(wordHashes(sentence), 2)
      if (pairs.length < least) continue
      const shared = new Map<number, number>()
      for (const shingle of pairs) {
        const first = seen.get(shingle)
        if (first === undefined) seen.set(shingle, sentence.at)
        else if (first !== sentence.at) shared.set(first, (shared.get(first) ?? 0) + 1)
      }
      const most = Math.max(0, ...shared.values())
      if (most >= pairs.length * enough) found.push({ start: sentence.start, end: sentence.end })
    }
    return found
  },
}
