import type { FoundQuantity } from '../quantities.ts'
import { type Figures, inside } from './figures.ts'
import type { PlanSentence, PlanText } from './plan-text.ts'
import type { Span } from './rule.ts'
import { cue } from './word-index.ts'

/** A figure or statement that must be the same wherever it is made. */
export interface Claim extends Span {
  readonly about: string
  readonly value: string
  /** The days, months and listings its sentence is about; claims of other scopes are not compared. */
  readonly scope: string
}

type About = 'sold' | 'bought' | 'in stock' | 'removed' | 'refunded'

interface Counted {
  readonly about: About
  /** What stands right before the number, and right after it. */
  readonly ahead: RegExp
  readonly behind: RegExp
}

const noun = '(?:FBA )?(?:units? |pcs |pieces |items )?'
const counted: readonly Counted[] = [
  {
    about: 'sold',
    ahead:
      /\b(?:sold|shipped to buyers|sales of|sold\s?:)\s?(?:a total of |about |all |only )?$|(?:售出|卖出|销售了?|卖了|销量)(?:为|是|共|了|[:：])?$/i,
    behind: new RegExp(
      String.raw`^\s?${noun}(?:were |was |have been |had been )?sold\b|^件?(?:已|被)?(?:售出|卖出|销售)`,
      'i',
    ),
  },
  {
    about: 'bought',
    ahead:
      /\b(?:bought|purchased|invoiced|ordered)\s?:?\s?(?:a total of |about |only )?$|(?:采购|进货|购入|购进|购买|进了)(?:了|共|[:：])?$/i,
    behind: new RegExp(String.raw`^\s?${noun}(?:were |was |have been )?(?:bought|purchased|invoiced)\b`, 'i'),
  },
  {
    about: 'in stock',
    ahead: /\b(?:stock of|in stock:?|stock:?)\s$|库存(?:为|共|剩余?|还?有|[:：])?$/i,
    behind: new RegExp(
      String.raw`^\s?${noun}(?:are |were |is )?(?:left |still )?(?:in stock|left in stock)\b|^件(?:在库|库存)`,
      'i',
    ),
  },
  {
    about: 'removed',
    ahead: /\b(?:removed|pulled|withdrew)\s(?:a total of |all |the )?$|(?:移除|停售|撤下)(?:了|共)?$/i,
    behind: new RegExp(
      String.raw`^\s?${noun}(?:were |was |have been )(?:removed|pulled)\b|^件(?:已|被)?(?:移除|停售)`,
      'i',
    ),
  },
  {
    about: 'refunded',
    ahead: /\brefunded\s(?:all |the )?$/i,
    behind:
      /^\s?(?:buyers?|customers?|orders?) (?:were |was |have been )?refunded\b|^[位名]?(?:买家|客户)(?:已)?退款/i,
  },
]
const words = cue(
  'sold sales shipped bought purchased invoiced ordered stock removed pulled withdrew refunded',
)
const wordsZh = /[售卖销购]|进货|进了|库存|移除|撤下|退款/
// A number beside these is no count of the goods.
const sample = /^\s?(?:test|sample|trial|new|retail|more|further|other)\b|^件?样品/i
const further = /\b(?:another|further|additional|more)\s$|(?:又|再|另)[移购进卖售]?[除入货出]?了?$/i
const byBuyer = /\b(?:buyers?|customers?)\b[^.,;]{0,24}$|(?:买家|客户)[^，。；]{0,6}$/i
const goesOn =
  /^\s?(?:[.,;:)]|(?:in|of|from|for|and|on|since|at|by|but|while|with|during|left)\b|$)|^[，。；、）]/i

/** Counts the plan tells of its goods, each with its place and scope. Read once a plan. */
export function claimsOf(plan: PlanText): readonly Claim[] {
  const known = kept.get(plan)
  if (known !== undefined) return known
  const sentences = plan.sentencesWith(words)
  const chinese = plan.hanSentences.filter(({ own }) => wordsZh.test(own))
  const all = chinese.length === 0 ? sentences : inOrder([...sentences, ...chinese])
  const claims = all.flatMap((sentence) =>
    sentence.quoted ? [] : claimsIn(plan.text, sentence, plan.figures),
  )
  kept.set(plan, claims)
  return claims
}

const kept = new WeakMap<PlanText, readonly Claim[]>()

const inOrder = (sentences: readonly PlanSentence[]): PlanSentence[] =>
  [...new Set(sentences)].sort((a, b) => a.at - b.at)

function claimsIn(text: string, sentence: PlanSentence, figures: Figures): Claim[] {
  const found: Claim[] = []
  let scope: string | undefined
  for (const quantity of inside(figures.quantities, sentence)) {
    const before = text.slice(Math.max(sentence.start, quantity.start - 30), quantity.start)
    const after = text.slice(quantity.end, Math.min(sentence.end, quantity.end + 40))
    const about = aboutOf(quantity, before, after)
    if (about === null) continue
    scope ??= scopeOf(text, sentence, figures)
    const { start, end, value } = quantity
    found.push({ about, value: String(value), scope, start, end })
  }
  return found
}

function aboutOf({ unit }: FoundQuantity, before: string, after: string): About | null {
  const of = counted.find(({ ahead, behind }) => behind.test(after) || ahead.test(before))
  if (of === undefined || sample.test(after) || further.test(before)) return null
  const ofPeople = unit === 'person' || unit === 'order'
  if (of.about === 'refunded' ? !ofPeople : unit !== null && unit !== 'unit') return null
  if (of.about === 'bought' && byBuyer.test(before)) return null
  return unit !== null || of.behind.test(after) || goesOn.test(after) ? of.about : null
}

const months =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|(?<!\d)\d{1,2}月|\bof (?:which|these|them)\b|其中/gi

function scopeOf(text: string, sentence: PlanSentence, { dates }: Figures): string {
  const days = inside(dates, sentence).map(
    ({ iso, month, monthDay, words }) => iso ?? month ?? monthDay ?? words,
  )
  const named = days.length > 0 ? [] : (sentence.own.match(months) ?? [])
  // The listing may stand before the sentence, as in "B0TESTAA01: 46 units sold".
  const before = text.slice(Math.max(0, sentence.start - 40), sentence.start)
  const line = before.slice(before.lastIndexOf('\n') + 1) + sentence.own
  const asins = line.match(asin) ?? []
  return [...days, ...named.map((word) => word.slice(0, 3).toLowerCase()), ...asins].sort().join(' ')
}

const asin = /\bB0[A-Z0-9]{8}\b/g
