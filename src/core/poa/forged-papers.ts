import { isNegated } from './clauses.ts'
import { waysChanged } from './forged-papers-changed.ts'
import { waysLent } from './forged-papers-lent.ts'
import { waysMade } from './forged-papers-made.ts'
import { papers, type Way } from './forged-papers-words.ts'
import { forgedZh, mayForgeZh } from './forged-papers-zh.ts'
import type { PlanSentence, PlanText } from './plan-text.ts'
import type { Span } from './rule.ts'
import { type Cue, cue } from './word-index.ts'

const ways = [...waysMade, ...waysLent, ...waysChanged]
// A word with a hyphen is known to the index by what stands before it and what stands after it.
const cueOf = (words: string) => cue(words.replaceAll(/\b[a-z]{1,20}-([a-z]{1,20})/g, "'$1"))

/** A way, ready to be tried where one of its first words stands, in sentences that hold a word it needs. */
class Tried {
  readonly from: ReadonlySet<string>
  readonly cue: Cue
  readonly also: Cue | undefined
  readonly #sources: readonly string[]
  #pattern: RegExp | undefined

  constructor({ from, needs, patterns }: Way) {
    this.from = new Set(from.split(' '))
    this.cue = cueOf(from)
    this.also = needs === undefined ? undefined : cueOf(needs)
    this.#sources = patterns
  }

  get pattern(): RegExp {
    return (this.#pattern ??= new RegExp(this.#sources.join('|'), 'iy'))
  }
}
const tried = ways.map((way) => new Tried(way))

// Verbs of a wish that are not told as an act.
const wishes =
  'forge mock knock throw whip faking counterfeit phony maker tweak tweaking amend photo foto blend translate translated translating translation bak pre-date re-date void cancel reverse annul dealer mill'
const acting = cueOf(`${ways.map(({ from, needs }) => needs ?? from).join(' ')} ${wishes}`)
const onPaper = cueOf(
  `${papers.replaceAll(/\b(?:letters?|bank|delivery|test|lab|inspection)\b/g, '')} date name whited tippex tippexed marker year years back-date back-dated back-dating paperwork scan scans stamp stamps seal seals screenshot`,
)

/** The sentences in which papers and acts on them are named at all, each with the ways that may be told in it. */
export function sentencesOnPapers(plan: PlanText): ReadonlyMap<PlanSentence, readonly Tried[]> {
  const found = new Map<PlanSentence, Tried[]>()
  for (const one of plan.sentencesWith(acting, onPaper)) found.set(one, [])
  for (const one of plan.hanSentences) if (!found.has(one) && mayForgeZh(one.own)) found.set(one, [])
  if (found.size === 0) return found
  for (const way of tried) for (const one of plan.sentencesWith(way.cue, way.also)) found.get(one)?.push(way)
  return found
}

interface Acts {
  /** Where the sentence tells of making, changing, buying or borrowing a paper. */
  readonly told: readonly Span[]
  /** True where it may ask for such a thing. */
  readonly mayAsk: boolean
}

const word = /[a-z][a-z'’-]*/g
const wish =
  /(?<![a-z'’-])(?:can|could|would|will|please|pls|help|how|want|wanna|need|let|lets|should|shall|going|gonna|intend|anyone|someone|somebody)(?![a-z'’-])|[a-z]['’]ll(?![a-z'’-])/i
const asking = /帮|给我|替我|能不能|可不可以|能否|可否|吗|么$|怎么|如何|想|打算|准备|麻烦|有没有|哪里|谁/
const order =
  /^\s*(?:please )?(?:change|make|create|edit|alter|modify|adjust|write|put|add|buy|fake|forge|photoshop|back-?date)\b/i

/** What a sentence tells of acts on papers; `ways` are those that may be told in it. */
export function actsOnPapers({ own, hasHan }: PlanSentence, ways: readonly Tried[]): Acts {
  const told = ways.length === 0 ? [] : toldBy(ways, own)
  if (hasHan && mayForgeZh(own)) {
    forgedZh.lastIndex = 0
    for (let hit = forgedZh.exec(own); hit !== null; hit = forgedZh.exec(own))
      told.push({ start: hit.index, end: forgedZh.lastIndex })
  }
  return { told, mayAsk: wish.test(own) || order.test(own) || (hasHan && asking.test(own)) }
}

/** Each way is tried at its first words only. */
function toldBy(ways: readonly Tried[], own: string): Span[] {
  const told: Span[] = []
  const lower = own.toLowerCase()
  word.lastIndex = 0
  for (let hit = word.exec(lower); hit !== null; hit = word.exec(lower)) {
    for (const { from, pattern } of ways) {
      if (!from.has(hit[0])) continue
      pattern.lastIndex = hit.index
      if (pattern.test(own)) told.push({ start: hit.index, end: pattern.lastIndex })
    }
  }
  return told
}

const issuer =
  /\b(?:suppliers?|issuer|factory|distributor|vendor|manufacturer|wholesaler|retailer|brand|rights owner|laboratory|bank|tax (?:office|bureau))\b(?!['’]s?\s(?:name|stamp|seal|logo))[^,.;]{0,40}$/i
const byIssuer =
  /^[^.;]{0,30}\bby (?:the |our |its )?(?:\w{1,12} )?(?:suppliers?|issuer|factory|distributor|vendor|manufacturer|wholesaler|brand|rights owner|bank|laboratory)\b/i
const issuerZh =
  /(?:供应商|开票方|销售方|厂家|工厂|厂商|经销商|品牌方|权利人|卖方|上游|对方|税务局|税务机关|税局|银行|实验室)(?!的)[^，。；]{0,14}$/
const throughIssuerZh =
  /(?:由|请|让|经|要求|联系|找)(?:原)?(?:供应商|开票方|销售方|厂家|工厂|经销商|品牌方|税务局|税局|对方)/
const shifts =
  /blank|split|paperwork|\bdated\b|空白|earlier|older|previous|past|different|\bdate\b|倒|写早|往前|提前|去年|以前|虚开|日期写/i
const asUncertain =
  /\b(?:if|whether|any|in case|unless|appears?|looks?|seems?|suspect\w*|alleg\w*)\b[^,;]{0,60}$|\b(?:tell|spot|recogni[sz]e|detect|identify|find)\b[^,;]{0,20}$|(?:如果?|若|一旦|是否|有无|任何|凡|疑似|涉嫌|识别|鉴别|辨别|查验|培训)[^，。；]{0,20}$/i
const refusing =
  /\b(?:refuses?|rejects?|forbids?|prohibits?|bans?|detects?|prevents?|avoids?|(?:is|are|be) (?:rejected|refused|prohibited|forbidden|banned|blocked|reported))\b|拒绝|拒收|禁止|严禁|杜绝|防止|避免|不得|举报|零容忍/i
const reported =
  /\b(?:notice|amazon|you|e-?mail|notification)\b[^,.\n]{0,30}\b(?:says?|said|states?|stated|wrote|writes|named|names|found|finds|alleg\w+|suspect\w*|claims?)\b|(?:通知|邮件|贵方|亚马逊|平台)[^，。；]{0,6}(?:称|说|写|认为|指出|怀疑|判定)/i
const listed = /\b(?:not|never|neither|cannot|n['’]t)\s(?:[a-z]{2,14}(?:,?\s(?:or|and|nor)\s|,\s)){1,6}$/i

// "The documents have not been edited"
const deniedInside =
  /\b(?:not|never)\s(?:been\s)?(?:\w{2,12}\s)?(?!belong)\w{3,14}$|n['’]t\s(?:been\s)?(?!belong)\w{3,14}$/i
const stops = [',', ';', '，', '；', '。', '：']

/** Where the clause of a place begins: behind the last stop before it. */
const clauseStart = (own: string, at: number): number =>
  Math.max(...stops.map((stop) => own.slice(0, at).lastIndexOf(stop))) + 1

/** Whether what is told at a span of a sentence is denied, reported, refused, or the issuer's own act. */
export function isHonestAct(own: string, { start, end }: Span): boolean {
  const before = own.slice(clauseStart(own, start), start)
  const act = own.slice(start, end)
  if (isNegated(own, start) || deniedInside.test(act) || listed.test(own.slice(0, start))) return true
  if (reported.test(before) || asUncertain.test(before) || refusing.test(own) || /是否|有无/.test(act))
    return true
  if (/代开/.test(act) && /税务|税局/.test(own)) return true
  if (shifts.test(act) && !/税务?局|税务机关/.test(before)) return false
  if (issuer.test(before) || byIssuer.test(own.slice(end))) return true
  return issuerZh.test(before) || throughIssuerZh.test(act)
}
