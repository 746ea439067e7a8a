import type { Case } from '../case.ts'
import type { Answer } from '../model/ask.ts'
import type { ModelPlace, Spend, Used } from '../model/work.ts'
import type { Text } from '../text.ts'
import { modelOf, withModel } from './task.ts'

const day = 24 * 60 * 60 * 1000
/** From here on the seller is told that the day's budget of the case nears its end. */
const near = 0.8
const nothing: Used = { calls: 0, tokens: 0, cost: null }

/** The case with what an answer cost in its sums; a day begins with the first call that is counted in it. */
export function withSpend(kase: Case, answer: Answer, now: number): Case {
  const used = { calls: answer.calls, tokens: answer.tokensIn + answer.tokensOut, cost: answer.cost }
  if (used.calls === 0) return kase
  const { spend } = modelOf(kase)
  const today = spend !== null && now - spend.since < day ? spend : { since: now, today: nothing }
  const next: Spend = {
    since: today.since,
    today: sum(today.today, used),
    whole: sum(spend?.whole ?? nothing, used),
  }
  return withModel(kase, { spend: next })
}

const sum = (one: Used, other: Used): Used => ({
  calls: one.calls + other.calls,
  tokens: one.tokens + other.tokens,
  cost: one.cost === null && other.cost === null ? null : (one.cost ?? 0) + (other.cost ?? 0),
})

/** Said once a day, by the answer that brings the case near its budget. */
export function nearsEnd(place: ModelPlace | null, before: Case, after: Case): Text | null {
  const [was, is] = [modelOf(before).spend, modelOf(after).spend]
  if (place === null || is === null) return null
  const old = was?.since === is.since ? shareOf(place, was.today) : 0
  if (old >= near || shareOf(place, is.today) < near) return null
  const text = usedToday(place, is.today)
  return {
    en: `The model’s budget for this case nears its end. ${text.en} When it is used up I say so, and we go on without.`,
    zh: `这个案件今天的模型用量快到上限了。${text.zh}用完我会告诉您，不用模型照样往下走。`,
  }
}

/** The greatest share of a limit that is used up. */
function shareOf(place: ModelPlace, used: Used): number {
  const share = (part: number | null, whole: number | undefined): number =>
    whole === undefined || whole === 0 ? 0 : (part ?? 0) / whole
  return Math.max(
    share(used.calls, place.calls),
    share(used.tokens, place.tokens),
    share(used.cost, place.cost),
  )
}

/** What the model used in this case, today and in all; null where it was never called. */
export function spendText(place: ModelPlace | null, kase: Case, now: number): Text | null {
  const { spend } = modelOf(kase)
  if (spend === null) return null
  const today = now - spend.since < day ? spend.today : nothing
  const [first, whole] = [usedToday(place, today), amounts(null, spend.whole)]
  return {
    en: `Model: ${lower(first.en)} In this case so far: ${whole.en}.`,
    zh: `模型：${first.zh}本案件累计：${whole.zh}。`,
  }
}

function usedToday(place: ModelPlace | null, used: Used): Text {
  const text = amounts(place, used)
  return { en: `Today: ${text.en}.`, zh: `今天${text.zh}。` }
}

/** Calls, tokens and money, each with its limit where there is one. */
function amounts(place: ModelPlace | null, { calls, tokens, cost }: Used): Text {
  const of = (part: string, most: string | undefined): Text =>
    most === undefined ? { en: part, zh: part } : { en: `${part} of ${most}`, zh: `${part}/${most}` }
  const [c, t] = [
    of(String(calls), place?.calls?.toString()),
    of(grouped(tokens), place?.tokens === undefined ? undefined : grouped(place.tokens)),
  ]
  const money =
    cost === null ? null : of(inMoney(cost), place?.cost === undefined ? undefined : inMoney(place.cost))
  const priced = money && {
    en: `, cost ${money.en} in the currency of this service’s price list`,
    zh: `，费用 ${money.zh}（按本服务价目表的货币）`,
  }
  return {
    en: `${c.en} ${calls === 1 && place?.calls === undefined ? 'call' : 'calls'}, ${t.en} tokens${priced?.en ?? ''}`,
    zh: `调用 ${c.zh} 次，${t.zh} 个 token${priced?.zh ?? ''}`,
  }
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
/** Two digits that tell something: 0.0042, 0.13, 2.50. */
const inMoney = (sum: number): string =>
  sum === 0 || sum >= 0.1 ? sum.toFixed(2) : sum.toFixed(Math.min(8, 1 - Math.floor(Math.log10(sum))))
