import type { FoundQuantity } from '../../quantities.ts'
import type { PlanSentence, PlanText } from '../plan-text.ts'
import { inside } from '../figures.ts'
import { type Match, type Rule, statements } from '../rule.ts'

// 41 + 139 = 180, 12 x 20 = 240, 180 - 41 = 139
const equation =
  /(?<![\d.,])(\d{1,7}) ?([+x×*−–-]) ?(\d{1,7})(?: ?([+−–-]) ?(\d{1,7}))? ?(?:=|equals) ?(\d{1,9})(?![\d.,]\d)/g
const packed =
  /(\d{1,5}) (?:cartons?|boxes|cases|pallets|bags|packs) (?:of|with|containing|x|×|each (?:with|holding)) (\d{1,5})(?: (?:units?|pieces|pcs|items)?)?(?: each)?[^.;]{0,24}?(?:=|total(?:ling)?(?: of)?|in (?:all|total)|altogether|together|making|i\.e\.|that is|,) (?:of )?(\d{1,7}) (?:units?|pieces|pcs|items)\b|(\d{1,5})箱[，,]?每箱(\d{1,5})(?:件|个|台|套|只)[，,]?(?:共|合计|总计|一共|即)(?:计)?(\d{1,7})/gi
const rest =
  /\b(?:remaining|rest(?: of (?:the|them))?[ ,(]{1,3}|other|left over|leaving)\b|其余|剩余|剩下|余下|另外/gi
const judged =
  /(\d{1,6})(?: units?| pieces| pcs)? (?:were |had )?(?:passed|good|correct|genuine|undamaged|intact)\b[^.;]{0,30}?(\d{1,6})(?: units?| pieces| pcs)? (?:were |had )?(?:failed|defective|wrong|bad|damaged|faulty)\b|(\d{1,6})件合格[^。；]{0,8}?(\d{1,6})件不合格/i

/** A reviewer adds up. A sum that does not come out makes every other figure doubtful. */
export const arithmetic: Rule = {
  id: 'C35-arithmetic',
  severity: 'warning',
  title: { en: 'The sum does not come out', zh: '数字加起来不对' },
  message: {
    en: 'These figures do not add up. Which of them is right?',
    zh: '这几个数加起来对不上。哪个是对的？',
  },
  source: 'Domain sheet c.2, check 14',
  confidence: 'inference',
  checked: '2026-11-29',
  fix: 'no',
  good: [
    'We opened 41 of the 180 units; the remaining 139 were sold before.',
    'We received 12 cartons of 20 units, 240 units in all.',
    'Of the 180 units 41 were returned and 12 were refunded.',
    '41 + 139 = 180 units.',
    'Of 96 units inspected, 90 passed and 6 failed.',
    '180件中41件已复检，其余139件已售出。',
    '12箱，每箱20件，共240件。',
    '96件中90件合格，6件不合格。',
  ],
  bad: [
    'We opened 41 of the 180 units; the remaining 149 were sold before.',
    'We received 12 cartons of 20 units, 220 units in all.',
    '41 + 139 = 170 units.',
    'We inspected 196 of the 180 units.',
    'Of 180 units inspected, 41 passed and 120 failed.',
    '180件中41件已复检，其余129件已售出。',
    '12箱每箱20件共220件。',
    '复检180件，41件合格、120件不合格。',
  ],
  check(plan): Match[] {
    const found: Match[] = []
    for (const sentence of statements(plan)) {
      if (!/\d/.test(sentence.own)) continue
      found.push(...equations(sentence), ...products(sentence))
      const part = parts(plan, sentence)
      if (part !== null) found.push(part)
    }
    return found
  },
}

const at = ({ start }: PlanSentence, hit: RegExpExecArray): Match => ({
  start: start + hit.index,
  end: start + hit.index + hit[0].length,
})

function equations(sentence: PlanSentence): Match[] {
  if (!sentence.own.includes('=') && !sentence.own.includes('equals')) return []
  const found: Match[] = []
  equation.lastIndex = 0
  for (let hit = equation.exec(sentence.own); hit !== null; hit = equation.exec(sentence.own)) {
    const [, a, sign, b, sign2, c, result] = hit
    const first = apply(Number(a), sign ?? '', Number(b))
    if (apply(first, sign2 ?? '+', Number(c ?? 0)) !== Number(result)) found.push(at(sentence, hit))
  }
  return found
}

function apply(a: number, sign: string, b: number): number {
  if (sign === '+') return a + b
  return /[x×*]/.test(sign) ? a * b : a - b
}

function products(sentence: PlanSentence): Match[] {
  if (!/箱|\b(?:cartons?|boxes|cases|pallets|bags|packs) /i.test(sentence.own)) return []
  const found: Match[] = []
  packed.lastIndex = 0
  for (let hit = packed.exec(sentence.own); hit !== null; hit = packed.exec(sentence.own)) {
    const [count, each, sum] = [hit[1] ?? hit[4], hit[2] ?? hit[5], hit[3] ?? hit[6]].map(Number)
    if ((count ?? 0) * (each ?? 0) !== sum) found.push(at(sentence, hit))
  }
  return found
}

/** "41 of 180, the remaining 149": the whole, its parts and the rest. */
function parts(plan: PlanText, sentence: PlanSentence): Match | null {
  const counts = inside(plan.figures.quantities, sentence).filter(
    ({ unit }) => unit === 'unit' || unit === null,
  )
  if (counts.length < 2) return null
  const whole = counts.find((count, i) => isWhole(plan.text, sentence, count, counts[i - 1]))
  if (whole === undefined) return null
  const others = counts.filter((count) => count !== whole)
  const beyond = others.find((count) => isPartOf(plan.text, count, whole) && count.value > whole.value)
  if (beyond !== undefined) return { start: beyond.start, end: whole.end }
  const pair = judged.exec(sentence.own)
  if (pair !== null && counts.length === 3) {
    const sum = Number(pair[1] ?? pair[3]) + Number(pair[2] ?? pair[4])
    if (sum !== whole.value) return { start: sentence.start, end: sentence.end }
  }
  const left = others.find((count) => isRest(plan.text, count))
  const told = others.filter((count) => count !== left && count.start < (left?.start ?? 0))
  if (left === undefined || told.length === 0 || told.length > 6) return null
  return canLeave(
    whole.value,
    told.map(({ value }) => value),
    left.value,
  )
    ? null
    : { start: left.start, end: left.end }
}

/** "41 of the 180 units", "180 units inspected, 41 …", 180件中 */
function isWhole(
  text: string,
  sentence: PlanSentence,
  count: FoundQuantity,
  before?: FoundQuantity,
): boolean {
  const after = text.slice(count.end, count.end + 6)
  if (/^\s?(?:件|个|台|套|只)?(?:里|中|当)/.test(after)) return true
  if (before === undefined) return judged.test(sentence.own)
  return isPartOf(text, before, count)
}

const isPartOf = (text: string, part: FoundQuantity, whole: FoundQuantity): boolean =>
  part.end < whole.start &&
  whole.start - part.end < 40 &&
  /^(?:\s(?:units?|pieces|pcs|items))?\s(?:\w{1,12}\s){0,2}?(?:out of|of) (?:the |these |those |our |a total of |all )?$/i.test(
    text.slice(part.end, whole.start),
  )

function isRest(text: string, count: FoundQuantity): boolean {
  const before = text.slice(Math.max(0, count.start - 20), count.start)
  rest.lastIndex = 0
  const hit = rest.exec(before)
  return hit !== null && before.length - hit.index - hit[0].length <= 5
}

/** True when some of the parts, taken from the whole, leave the rest. */
function canLeave(whole: number, told: readonly number[], left: number): boolean {
  for (let mask = 1; mask < 1 << told.length; mask++) {
    const taken = told.reduce((sum, value, i) => ((mask >> i) & 1 ? sum + value : sum), 0)
    if (whole - taken === left) return true
  }
  return false
}
