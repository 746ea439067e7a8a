import { countedBy, isAbout, isProduct, multiplies, shareOf } from './count-products.ts'
import { isBought, isGap, isGone, isOfPeriod, isRest, isSold, isStock } from './count-roles.ts'
import { type Count, sameThing } from './counts.ts'
import type { WrongSum } from './equations.ts'
import type { PlanText } from './plan-text.ts'
import { add, leaves, makes, near, plus, wrong } from './sum-parts.ts'
import { lists, pairs, rests, totals } from './sums-of-parts.ts'
import { type Cue, cue } from './word-index.ts'

/** A check with the words without which it finds nothing: those of an English sentence, those of a Chinese one. */
interface Check {
  readonly words: Cue | null
  readonly zh: RegExp
  readonly check: (counts: readonly Count[], from: number) => WrongSum | null
}

const inOrder: readonly Check[] = [
  {
    words: cue(
      'each apiece per price x day days week weeks month months carton cartons box boxes case cases pallet pallets bag bags pack packs parcels bundles orders lots batches shipments deliveries buyers customers invoices sets rolls trays bottles',
    ),
    zh: /[×*@$¥￥€£%％每各]|单价|元/,
    check: products,
  },
  { words: null, zh: /[%％]/, check: percents },
  {
    words: cue('remaining remain remains remained rest left leaving leave leaves other balance unsold'),
    zh: /其余|剩|余下|尚|还有|仍有|另|其他|未售|在库|留存/,
    check: rests,
  },
  { words: null, zh: /./, check: lists },
  {
    words: cue(
      'passed good fine ok correct right match matched matches agreed conformed intact undamaged sealed new without had has have lack lacked',
    ),
    zh: /合格|一致|相符|正确|通过|完好|新[版标包]|有|无|缺/,
    check: pairs,
  },
  { words: cue('sold sales out'), zh: /售|卖|销/, check: balances },
  {
    words: cue('short shortfall shortage difference gap uncovered covered undocumented documented'),
    zh: /差|缺口|不足/,
    check: gaps,
  },
  {
    words: cue(
      'total totals totalling totalled altogether together combined all come comes came coming add adds adding added amount amounts make makes making sum accounted covered documented',
    ),
    zh: /共|合计|总|加起来/,
    check: totals,
  },
]

/** Which checks an English sentence has the words for, one bit each, by its place in the plan. */
export function marksOf(plan: PlanText): Uint16Array {
  const marks = new Uint16Array(plan.sentences.length)
  for (const [bit, { words }] of inOrder.entries()) {
    if (words !== null)
      for (const { at } of plan.sentencesWith(words)) marks[at] = (marks[at] ?? 0) | (1 << bit)
  }
  return marks
}

/** The same of one Chinese sentence. */
export const marksOfHan = (own: string): number =>
  inOrder.reduce((marks, { zh }, bit) => (zh.test(own) ? marks | (1 << bit) : marks), 0)

/** The first sum of a stretch that does not come out. `from` is the first count of the sentence at hand. */
export function wrongSum(counts: readonly Count[], from: number, marks: number): WrongSum | null {
  for (const [bit, { words, check }] of inOrder.entries()) {
    const may = words === null || (marks & (1 << bit)) !== 0 || (check === products && counts.some(isFactor))
    const found = may ? check(counts, from) : null
    if (found !== null) return found
  }
  return null
}

const isFactor = ({ kind }: Count): boolean => kind === 'money' || kind === 'percent'

/** "bought 500, sold 380, stock 150" */
function balances(counts: readonly Count[], from: number): WrongSum | null {
  const sold = counts.find(isSold)
  const bought = sold === undefined ? [] : counts.filter((one) => one !== sold && isBought(one))
  const [first] = bought
  if (sold === undefined || first === undefined || !sameThing(sold, first)) return null
  const stock = counts.findLast((one) => one !== sold && (isStock(one) || isRest(one)))
  if (stock === undefined || stock.at < from || bought.includes(stock) || !sameThing(stock, first))
    return null
  const named = new Set([sold, stock, ...bought])
  const others = counts.filter((one) => !named.has(one) && sameThing(one, first))
  const out = sold.value + stock.value
  const all = add(bought)
  // What came back may be in the stock again, or gone.
  const fits = [...bought.map(({ value }) => value), all].some(
    (sum) => near(sum, out) || makes(Math.abs(sum - out), others),
  )
  const gone = others.filter(isGone)
  const told = out + add(gone)
  if (fits || (told < all && counts.some(isOfPeriod))) return null
  return wrong(first, plus([sold, stock, ...gone]), told)
}

/** "130 invoiced, 180 sold, a shortfall of 60" */
function gaps(counts: readonly Count[]): WrongSum | null {
  const gap = counts.findLast(isGap)
  if (gap === undefined) return null
  const others = counts.filter((one) => one !== gap && sameThing(one, gap))
  const [more, less] = others.toSorted((a, b) => b.value - a.value)
  if (!more || !less || others.length > 4 || leaves(gap.value, others, others)) return null
  return wrong(gap, `${more.words} − ${less.words}`, more.value - less.value)
}

/** "12 cartons of 24, 280 in all", "400 units at USD 12.50, USD 4,900 in total", "10% of 400, that is 50" */
function products(counts: readonly Count[]): WrongSum | null {
  const factors = factorsIn(counts)
  if (factors.length === 0) return null
  const all = factors.reduce((sum, { value }) => sum + value, 0)
  const free = counts.filter((count) => !factors.some(({ one, next }) => one === count || next === count))
  for (const { one, next, value } of factors) {
    const counted = countedBy(one, next)
    const like = free.filter((count) =>
      counted.kind === 'percent' ? count.kind !== 'money' : sameThing(count, counted),
    )
    const step = one.kind === 'percent' ? 1 : 0.005
    const fits = like.some((count) =>
      [value, all].some(
        (right) =>
          Math.abs(count.value - right) <= step ||
          makes(
            count.value - right,
            like.filter((other) => other !== count),
          ),
      ),
    )
    const told = fits ? undefined : like.find((count) => isProduct(count, one, next))
    if (told !== undefined) return wrong(told, `${one.words} × ${next.words}`, value)
  }
  return null
}

interface Factors {
  readonly one: Count
  readonly next: Count
  readonly value: number
}

function factorsIn(counts: readonly Count[]): Factors[] {
  return counts.flatMap((one) => {
    const next = counts[one.at + 1]
    if (next === undefined || !multiplies(one, next)) return []
    const part = one.kind === 'percent' || next.kind === 'percent' ? 100 : 1
    return [{ one, next, value: (one.value * next.value) / part }]
  })
}

/** "41 of 180 (32 %)" */
function percents(counts: readonly Count[]): WrongSum | null {
  for (const share of counts) {
    const found = share.kind === 'percent' ? shareOf(counts, share) : null
    if (found === null || found.whole.value === 0 || found.part.value > found.whole.value) continue
    const right = (100 * found.part.value) / found.whole.value
    const decimals = /\.(\d+)/.exec(share.words)?.[1]?.length ?? 0
    const slack = isAbout(share) ? Math.max(2, right * 0.1) : 10 ** -decimals
    if (Math.abs(right - share.value) > slack)
      return wrong(share, `${found.part.words} / ${found.whole.words}`, right)
  }
  return null
}
