import type { FoundQuantity } from '../quantities.ts'
import { isPartOf } from './count-roles.ts'
import { type Count, countsOf } from './counts.ts'
import { type WrongSum, wrongEquations } from './equations.ts'
import type { PlanSentence, PlanText } from './plan-text.ts'
import { marksOf, marksOfHan, wrongSum } from './sums.ts'
import { cue } from './word-index.ts'

// A rest or a total may speak of the sentences before.
const backward = cue(
  'remaining remain remains remained rest left leaving leaves total totals totalling altogether together stock passed failed matched',
)
const backwardZh = /其余|剩|余下|合计|总计|共|库存|差额|缺口|其中|合格|一致/
const operators = cue('plus minus')
const signs = ['=', '×', '*', '÷', '−', '等于'] as const
const none: readonly WrongSum[] = []
const most = 20 // more numbers than this make a table, not a sum

/** Every sum of a plan that does not come out. Only where three numbers stand together is anything looked at. */
export function wrongFigures(plan: PlanText): WrongSum[] {
  const { quantities } = plan.figures
  if (quantities.length < 2) return []
  const found: WrongSum[] = []
  const hasSign =
    signs.some((sign) => plan.text.includes(sign)) ||
    plan.has(operators) ||
    (plan.text.includes('+') && /\d ?\+ ?\d/.test(plan.text))
  const looking = quantities.length < 3 ? [] : plan.sentencesWith(backward)
  const marks = marksIn(plan)
  let look = 0
  let next = 0
  for (const sentence of plan.statements) {
    while ((quantities[next]?.start ?? sentence.start) < sentence.start) next++
    const first = next
    while ((quantities[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end) next++
    if (next === first) continue
    const equations = hasSign ? wrongEquations(sentence.own, sentence.start) : none
    while ((looking[look]?.at ?? sentence.at) < sentence.at) look++
    const looksBack = looking[look] === sentence || (sentence.hasHan && backwardZh.test(sentence.own))
    if (equations.length > 0) found.push(...equations)
    else if (next - first > 1 || looksBack)
      found.push(...wrongIn(plan, first, next, sentence, looksBack, marks))
  }
  return found
}

type MarksOf = (sentence: PlanSentence, from: number) => number

/** The marks of a stretch that ends with a sentence; worked out for the plan when they are first asked for. */
function marksIn(plan: PlanText): MarksOf {
  let known: Uint16Array | undefined
  return ({ at }, from) => {
    known ??= marksOf(plan)
    let marks = 0
    for (let i = at; i >= 0; i--) {
      const one = plan.sentences[i]
      if (one === undefined || (i < at && one.start < from)) break
      marks |= (known[i] ?? 0) | (one.hasHan ? marksOfHan(one.own) : 0)
    }
    return marks
  }
}

function wrongIn(
  plan: PlanText,
  first: number,
  last: number,
  sentence: PlanSentence,
  looksBack: boolean,
  marks: MarksOf,
): WrongSum[] {
  const { quantities } = plan.figures
  const { start, end } = sentence
  let from = start
  let head = first
  if (looksBack) {
    const early = startBefore(plan, sentence)
    while (head > 0 && (quantities[head - 1]?.start ?? 0) >= early) head--
    if (head < first) from = early
  }
  if (last - head >= 3 && last - head <= most && weightOf(quantities, head, last) >= 2) {
    const wrong = wrongAmong(
      countsOf(plan, quantities, head, last, { start: from, end }),
      start,
      marks(sentence, from),
    )
    if (wrong !== null) return [wrong]
  }
  return beyond(plan, quantities, first, last, sentence)
}

function wrongAmong(counts: readonly Count[], start: number, marks: number): WrongSum | null {
  const from = counts.findIndex((count) => count.start >= start)
  return from < 0 ? null : wrongSum(counts, from, marks)
}

/** How many of them can be terms of a sum; days are factors at most, and "one" is seldom a figure. */
function weightOf(quantities: readonly FoundQuantity[], first: number, last: number): number {
  let weight = 0
  for (let at = first; at < last; at++) {
    const quantity = quantities[at]
    if (quantity !== undefined && quantity.unit !== 'day' && quantity.value > 1) weight++
  }
  return weight
}

/** Where the two sentences before it begin, as far as they belong to the same paragraph or list. */
function startBefore(plan: PlanText, { start, at }: PlanSentence): number {
  let from = start
  for (let i = at - 1; i >= at - 2 && i >= 0; i--) {
    const before = plan.sentences[i]
    if (before === undefined || before.heading || before.quoted || from - before.end > 8) break
    if (from - before.end > 1 && /\n[ \t]{0,8}\n/.test(plan.text.slice(before.end, from))) break
    from = before.start
  }
  return from
}

/** "196 of the 180 units", 180件中复检了196件 */
function beyond(
  plan: PlanText,
  quantities: readonly FoundQuantity[],
  first: number,
  last: number,
  sentence: PlanSentence,
): WrongSum[] {
  for (let at = first + 1; at < last; at++) {
    const [one, other] = [quantities[at - 1], quantities[at]]
    if (!one || !other || one.value === other.value || other.start - one.end > 40) continue
    const between = plan.text.slice(one.end, other.start)
    if (one.value < other.value ? !between.includes('中') : !between.includes(' of ')) continue
    const [part, whole] = countsOf(plan, quantities, at - 1, at + 1, sentence)
    if (!part || !whole || whole.value < 2) continue
    if (part.value > whole.value && isPartOf(part, whole))
      return [{ start: part.start, end: whole.end, sum: '', makes: whole.words, told: part.words }]
    if (
      part.value < whole.value &&
      part.kind === whole.kind &&
      /^[件台套只箱盒]中[^，。；]{0,8}$/.test(part.trail)
    )
      return [{ start: part.start, end: whole.end, sum: '', makes: part.words, told: whole.words }]
  }
  return []
}
