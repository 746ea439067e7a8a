import {
  act,
  amazonActs,
  asksFor,
  bill,
  claimsFunds,
  destroys,
  doneWithin,
  evaluation,
  funds,
  ifTheyArrive,
  isOthers,
  keptOnRecord,
  leftAlone,
  lookBack,
  lookBackAfter,
  negative,
  nothingAfter,
  reappears,
  record,
  sellersTurn,
  selling,
  soldOrBought,
  stock,
  supposed,
  thenStops,
  within,
} from './deadline-words.ts'
import { periodSense, type Sense } from './learnt/period-sense.ts'
import { type Likely, likeliest, likelihoodOf } from './learnt/scorer.ts'
import { has, patternOf } from './lexicon.ts'
import type { Period } from './periods.ts'
import type { Deadline } from './triage.ts'

export type What = Deadline['what']

const cut =
  /[,，、]|(?<=\p{L}) (?:we|you|wir|sie) (?:may|will|might|could|can|können|werden)(?!\p{L})| (?:and|und) (?:hold|withhold|keep|behalten|the funds|we)(?!\p{L})|(?:则|,?我们(?:可能|将|会))|場合(?:は|に)?/giu

/** The clause around an offset, cut at commas and where Amazon or the seller is said to act next. */
export function clauseAt(text: string, start: number, end: number): string {
  let from = 0
  for (const hit of text.matchAll(cut)) {
    if (hit.index + hit[0].length <= start) from = hit.index
    else if (hit.index >= end) return text.slice(from, hit.index)
  }
  return text.slice(from)
}

const other =
  "(?:they (?:do not |don't |fail to )?(?:tell|inform|notify|let us know|respond|reply|answer|file|bring|start|withdraw|retract|go to court|sue|take legal)|he|she|the (?:\\p{L}+ )?(?:party|complainant|claimant|(?:rights |brand |trademark |copyright )?(?:owner|holder))|der (?:rechteinhaber|beschwerdeführer|markeninhaber)|die (?:beschwerdeführende |andere )?(?:partei|gegenseite))"
/** "If they do not tell us within 10 business days": the period is the other side's. */
const othersTurn = new RegExp(
  `(?:\\b(?:if|unless|should|when|once|falls|wenn|sofern|sollte)\\s${other}|\\bhear(?:s|d)? (?:nothing |back )?from ${other.replace(/they \(.*?\)\|he\|she/, 'them|him|her')})(?!\\p{L})|(?:如果|若|如)?(?:权利人|投诉方|投诉人|对方|举报方)[^。,]{0,18}(?:未|没有|不)(?:能)?(?:提起|起诉|回复|答复|撤|告知|通知|向法院|提出|回应)|(?:権利者|申立人|申告者|相手方)(?:が|から)[^。]{0,24}(?:なければ|ない場合|なかった)`,
  'iu',
)

/** Opens a clause that goes on about what the one before it spoke of. */
const takesUp =
  /^(?:this|it|that|these|as a rule|usually|normally|dies|das|es|in der regel|这|此|通常|一般)(?=[ 一-龥])/i

/** True where a clause has no subject of its own and the one before it is about funds or stock. */
function goesOnFrom(previous: string, clause: string, text: string): boolean {
  if (held(previous) === null || held(text) !== null) return false
  return takesUp.test(text) || takesUp.test(clause.replace(/^[,，、 ]+/, '')) || previous.endsWith(';')
}

/** "Time limit: 10 days", "Within 10 days, please": nothing but a limit for the seller. */
const isLimit =
  /^\W{0,4}(?:(?:your )?(?:(?:reply|response|time|appeal) )?(?:deadline|limit)|due|(?:antwort|einspruchs)?frist|(?:回复|申诉|答复|处理|提交|回答|提出|返信)?(?:期限|时限|時限)|截止(?:时间|日期)?)\s?(?:is|ist|为|是|は)?\s?[:：]?\s|^(?:within|in|inside|innerhalb von|binnen)\s[^.]{3,16},?\s(?:please|bitte)\W*$|^\W{0,4}(?:期限|时限|時限|截止)[^。]{0,4}[:：]/i

/** "Go through the rest of your inventory within 48 hours and delete every offer of that kind." */
const deletesOffers =
  /\b(?:delete|close|end)\b[^.]{0,40}\b(?:offers?|listings?)\b|(?:angebote?n?)\b[^.]{0,30}\b(?:löschen|schließen|beenden|entfernen)|\b(?:löschen|schließen|beenden) sie\b[^.]{0,60}angebote?|(?:删除|关闭|下架)[^。]{0,20}(?:商品|链接|报价|listing)|(?:商品|链接)(?:一并|全部|都|也)?(?:删除|关闭|下架)|出品[^。]{0,12}(?:削除|取り下げ)/i

const evenIf = /\b(?:even (?:if|when)|(?:auch|selbst) wenn)\b|即使|即便/i

/** Too few words to be compared: such a sentence says what it says. A Chinese character is about three letters. */
function isShort(text: string): boolean {
  return text.replace(/[\u2e80-\uffff]/g, '***').length <= 40
}

/** The same by phrases alone. */
function meaningsOf(text: string, previous: string, { start, end }: { start: number; end: number }): What[] {
  const before = text.slice(Math.max(0, start - 30), start)
  const after = text.slice(end, end + 40)
  if (lookBack.test(before) || lookBackAfter.test(after)) return []
  if (isShort(text) && isLimit.test(text)) return ['reply']
  const clause = clauseAt(text, start, end)
  if (
    doneWithin.test(before) &&
    !/\b(?:we|our|not|no|fail\w*|unless|without|until)\b|n't/i.test(text.slice(0, start))
  )
    return ['reply']
  if (othersTurn.test(text) && (!has(sellersTurn, text) || isOthers.test(clause)))
    return has(stock, text) ? ['stock'] : ['other']
  if (
    (thenStops.test(after) || nothingAfter.test(text) || leftAlone.test(text) || ifTheyArrive.test(text)) &&
    held(text) === null
  )
    return ['reply']
  if (
    reappears.test(text) &&
    held(text) === null &&
    !/[请须]|ください|下さい/.test(text) &&
    !(/[a-z]{4}/i.test(clause) && (has(sellersTurn, text) || has(asksFor, text)))
  )
    return []
  const isNeutral = !has(sellersTurn, text) && !has(asksFor, text)
  if (isNeutral && goesOnFrom(previous, clause, text)) return held(previous) ?? ['other']
  if (has(evaluation, text)) return ['evaluation']
  const tells = has(act, text) && has(within, text)
  const isThreat = has(negative, text) && has(supposed, text)
  if (has(bill, clause) && !(tells && has(act, clause))) return []
  if (tells && deletesOffers.test(text) && !evenIf.test(text) && !destroys.test(text)) return ['reply']
  const own: What[] = []
  if (has(funds, clause)) own.push('funds')
  if (has(stock, clause) || (own.length > 0 && isThreat && destroys.test(text))) own.push('stock')
  if (own.length > 0) {
    const saysOtherwise =
      !isThreat && has(act, clause) && /^(?:please|bitte|请|you (?:must|need))/i.test(clause.trim())
    return saysOtherwise && !own.includes('stock') ? ['reply'] : own
  }
  const isHeldBack = /保留/.test(clause) && has(funds, text) && !/记录|账户状况|显示/.test(text)
  if (has(record, clause)) return [isHeldBack ? 'funds' : 'record']
  if (has(amazonActs, clause) && !has(sellersTurn, clause)) return ['other']
  if (keptOnRecord.test(text) && !has(sellersTurn, clause)) return ['record']
  if (!tells) return held(text) ?? (has(soldOrBought, text) ? [] : ['other'])
  if (isNeutral && !isThreat) return held(text) ?? ['other']
  if (!isThreat && !has(act, clause) && !has(asksFor, text)) return held(text) ?? ['other']
  if (!isThreat)
    return has(funds, text) && /after|once|nach|之后|后|経過/i.test(before + after) ? ['funds'] : ['reply']
  return threatened(text, clause)
}

/**
 * How likely a period must be a reply deadline by the words about it, to be one though it was read as something else,
 * and to be none though it was read as one.
 */
const limits = { period: 0.8, noPeriod: 0.15, kept: 0.97 }

export function replyIn(likely: readonly Likely<Sense>[]): number {
  return likelihoodOf(likely, (sense) => sense === 'reply')
}

const isToWait = /お待ち(?:ください|下さい)|请(?:等|耐心)|please wait|(?:bitte|haben sie) (?:warten|geduld)/i

/** True where Amazon or the other side is to do something in a period. */
function isOfOthers(text: string, { start, end }: { start: number; end: number }): boolean {
  const clause = clauseAt(text, start, end)
  const isTold = has(sellersTurn, clause) && !isToWait.test(clause)
  return !isTold && (has(amazonActs, clause) || othersTurn.test(text))
}

/** What was read, checked against what labelled notices mean by periods in such words. */
function sensed(read: readonly What[], likely: readonly Likely<Sense>[]): readonly What[] {
  const reply = replyIn(likely)
  if (read.includes('evaluation')) return read
  if (!read.includes('reply')) {
    const isOpen = read.every((what) => what === 'other' || what === 'record')
    if (isOpen && reply >= limits.period) return ['reply']
    const kept =
      isOpen && read.length > 0
        ? likely.find(
            ({ value, likelihood }) => (value === 'funds' || value === 'stock') && likelihood >= limits.kept,
          )?.value
        : undefined
    return kept === 'funds' || kept === 'stock' ? [kept] : read
  }
  if (reply > limits.noPeriod) return read
  const others = read.filter((what) => what !== 'reply')
  const { value } = likeliest(likely.filter((one) => one.value !== 'reply'))
  return others.length > 0 ? others : [value === 'none' || value === 'reply' ? 'other' : value]
}

/** What a sentence says is kept back or destroyed; null where it says neither. */
export function held(text: string): What[] | null {
  const found: What[] = []
  if (has(funds, text)) found.push('funds')
  if (has(stock, text)) found.push('stock')
  return found.length > 0 ? found : null
}

/** "The funds in your account": where the funds are, and nothing that is closed. */
const inAccount =
  /(?<=(?:funds|money|balance|payments?) )(?:in|on|of) your (?:\w+ )?account|账户(?:中|里|内|上)?的?(?=资金|余额|款项|货款|钱)|(?<=(?:guthaben|geld|beträge) )(?:auf|in) ihrem (?:\w+)?konto/gi

/** "If nothing comes within N days, X": what X strikes decides; only an account or a listing makes it a reply deadline. */
function threatened(text: string, clause: string): What[] {
  const rest = text.replace(clause, ' ')
  const struck = held(rest)
  if (claimsFunds.test(rest)) return ['funds']
  if (struck === null) return ['reply']
  const others = rest
    .replace(inAccount, ' ')
    .replace(patternOf(funds), ' ')
    .replace(patternOf(stock), ' ')
    .replace(/(?:of|behind|for|from) (?:these|the|this|those) (?:listings?|items?|products?)/gi, ' ')
  return has(selling, others) && !struck.includes('stock') ? ['reply'] : struck
}

/** What one period of a sentence measures; empty where it is no deadline at all (invoice window, age of a bill). */
export function whatIn(text: string, previous: string, period: Period): readonly What[] {
  const read = meaningsOf(text, previous, period)
  const isPlain = (isShort(text) && read.includes('reply')) || isOfOthers(text, period)
  return isPlain ? read : sensed(read, periodSense.of({ ...period, sentence: text, previous }))
}
