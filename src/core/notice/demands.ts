import type { Demand, Kind } from '../words.ts'
import { asks, needless, refersBack, request, withoutThreat } from './asks.ts'
import { offersChoice, settle, type DemandFinding } from './choices.ts'
import { documents } from './documents.ts'
import { awaited, genuineProof, inError, neverSold, planParts, whyWrong } from './explanations.ts'
import { isBox, type Sentence } from './layout.ts'
import { hitsOf, type Words, firstSpan, has, lexicon } from './lexicon.ts'
import { type Context, demandsIn } from './named-demands.ts'

const accused = new Set<Kind>(['forged-document', 'related-account', 'other'])

/** A notice that asks for nothing in so many words may still name what it waits for: "if we do not get your plan". */
function awaitedIn(sentences: readonly Sentence[], context: Context): (readonly [Sentence, Demand, Words])[] {
  return sentences
    .filter((sentence) => !sentence.isHeading && has(awaited, sentence.text) && !has(needless, sentence.text))
    .flatMap((sentence) =>
      demandsIn(sentence.text, context)
        .filter(([demand]) => demand !== 'other' && demand !== 'retraction')
        .map(([demand, pattern]) => [sentence, demand, pattern] as const),
    )
}

/** "… a plan that covers (lines), with copies of invoices": goes on after a list. */
const accompanies =
  /^(?:(?:together |along )?with (?:copies|the|your|an?)|as well as|zusammen mit|sowie|nebst) /

/** An explanation is wished for in so many words, beside the proof. */
const explains = /expla(?:in|nation)|why|erklär|erläuter|weshalb|warum|说明|解释|説明|経緯/i
/** More than "please say so". */
const asksWhy =
  /expla(?:in|nation)|why|erklär|erläuter|weshalb|warum|说明(?:情况|原因|理由|为)|为何|为什么|解释|説明|経緯|理由/i

/** The words that offer to explain a mistake: under a heading of its own, or among the ways a rights owner's case names. */
function wayOut(sentence: Sentence, context: Context): Words | null {
  const { text, section, isHeading } = sentence
  const isOpen = isHeading && context.source !== 'brand-owner'
  if (section === 'error') return has(inError, text) && (has(request, text) || isOpen) ? inError : null
  if (context.source !== 'brand-owner') return null
  if (isHeading) return null
  // "If you never sold it, say so" asks for no paper; a box to tick, or a why, is an explanation.
  if (has(neverSold, text) && (isBox.test(text) || asksWhy.test(text))) return neverSold
  return has(whyWrong, text) ? whyWrong : null
}

/** True where a list of what a plan of action tells follows. */
function inPlan(sentence: Sentence, context: Context): boolean {
  return (
    demandsIn(sentence.text, context).some(([demand]) => demand === 'poa') || has(threeParts, sentence.text)
  )
}

/** "Send us two things. First: … Second: …" */
const countsOff =
  /^(?:(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|one|two|three|zum einen|zum anderen)(?=[,:.])|(?:erstens|zweitens|drittens|viertens)(?=[,:. ]))/i
/** "How you make sure that goods without an invoice are not sold": a way of working, not a paper. */
const tellsHow =
  /^(?:(?:-{1,2}|[•*·]|\(?\d[.)]|\(?[a-z]\)) ?)?how (?:do |did |will |have )?you(?:r staff)? |^(?:[-•*·] ?)?(?:您|贵司)?(?:如何|怎样|怎么)(?:确保|保证|避免|防止)/i

/** "Should there be more complaints, we may remove the listing." */
const isOutlook =
  /^(?:should|if|when|once|sollte|wenn|falls) [^,]{4,60}, (?:we|wir) (?:may|might|will|can|could|kann|können|werden) /i
/** "If such complaints go on, we may ask for invoices": no wish yet. */
const mayAsk =
  /^(?:should|if|when|once) [^,]{4,90}, (?:we|amazon) (?:may|might|could) [^.]{0,50}\b(?:ask|request|require)\b|^(?:wenn|falls|sollte\S*) [^,]{4,90}, (?:können|könnten) wir [^.]{0,40}(?:anfordern|verlangen|bitten)|^(?:如果|若|如)[^,]{2,40},我们?可能(?:会)?(?:要求|请)您|^(?:如果|若|如)?[^,]{0,20}(?:没有|未)(?:收到|提交|回复)[^,]{0,20},我们?(?:会|将)(?:要求|请)您/i
const salutation =
  /^(?:hello|hi|dear|hallo|guten tag|sehr geehrte\S*|您好|你好|尊敬的|こんにちは)[^:：,]{0,40}[:：,]$/i
const ifSo =
  /^if you(?:'re| are)(?: not|n't)?[^:,.]{0,30}[:,] ?\S|^(?:if|wenn|falls|sofern|如果|若|如)[^:：.。]{2,50}[:：] ?\S/i
/** "Buy from a different supplier. Send an invoice of that supplier." */
const buyElsewhere =
  /\b(?:buy|buying|purchase|source|another|different|new) (?:\w+ ){0,3}from (?:an? )?(?:different|another|new|other) (?:supplier|source|distributor)|(?:bei|von) einem anderen lieferanten|(?:另外?一?家|其他|别的|新的?)供应商(?:那里|处)?(?:进货|采购|购买)|(?:別|新しい)の?仕入れ?先から/i
/** "Invoices of the past 180 days, enough for the units in stock.": a wish without a verb. */
const fragment =
  /^(?:supplier |purchase )?(?:invoices?|receipts?|copies of|letters? of authori[sz]ation|authori[sz]ation letters?|delivery notes?|names?, (?:phone|tele|address))\b/i
const verbs =
  /\b(?:is|are|was|were|do|does|did|can|cannot|could|must|may|might|will|would|have|has|had|not|\w+n't|never|no|should|seem|appear)\b/i
const opensList = /[:：,]$/
/** A line that begins like these stands below a list, not in it. */
const endsList =
  /^(?!(?:wenn|falls|if) [^,]{4,60}, (?:eine?n? |an? |the |your )?[^\s,]+[.;]?$)(?:we|you|your|if|wenn|falls|please|once|when|after|this|these|those|the (?:decision|file)|points|kind|best|thank|regards|sincerely|should|unless|without|otherwise|failure|failing|geht|gehen|kommt|liegt|liegen|erhalten|sollten?|reagieren|andernfalls|ohne|wir|sie|ihre?|sobald|bitte|nach|denken|beachten|mit|我们?|您|如果?|若|请|当社|弊社|ご|なお|また|上記)(?=[ ,:一-龠ぁ-ん]|$)|[?？]$/i
const bareCount = /^\p{L}{3,10}(?: \p{L}{3,8})?:$/u
const theirs =
  /^(?:(?:-{1,2}|[•*·]|\(?\d[.)]|\(?[a-z]\)) ?)?(?:(?:and|plus|as well as|sowie|und|ferner) )?(?:its|their|his|her|dessen|deren)(?= )/i

/** "Not the brand's owner? Then a complete set of documents …" */
const answersItself = /^(?:then|in (?:that|this|which) case|if so|if not|dann|in diesem fall)(?=[ ,:])/i

/** "… as well as invoices of the last 365 days", on a line below the list it belongs to. */
const goesOn =
  /^(?:as well as|together with|along with|plus|and|sowie|und|nebst|以及|并附|及|並びに|および|ならびに) ?/i

const threeParts = lexicon(
  '(three|following|these) (parts|points|sections)|folgende* (punkte|teile)',
  '(?:三|以下)(?:个)?(?:部分|方面)',
)

/** The causes, what was done about them, and what keeps them from coming back. */
const planThirds = [
  lexicon(
    'causes?|root causes?|(led|brought|lies|lay|lie|is|are|was|were) (to|about|behind)|reasons? (for|why)|went wrong|ursache*|worin|woran|grund|gründe|geführt|what caused',
  ),
  lexicon(
    '(taken|took|done|did|dealt|resolved|solved|corrected|fixed|addressed|remedied|corrections?)|(put|set)( \\p{L}+){0,4} right|unternommen|ergriffen*|getan|gelöst|behoben|beseitigt|abgestellt|lösung',
  ),
  lexicon(
    'prevent*|avoid*|recur*|(keep|stop)( \\p{L}+){0,6} (happening|coming|recurring|again|arising)|in (the )?future|(happen|occur|arise) again|künftig*|in zukunft|vorbeug*|verhinder*|vermeid*|wiederhol*|ausschließ*',
  ),
]

const ofPapers =
  /(?:th(?:e|is|ese|ose|at)|such|dies\S{0,2}|solche\S?|d(?:as|ie|er)) (?:\S+ )?(?:documents?|invoices?|papers?|receipts?|letters?|files?|dokument|unterlagen|rechnung|schreiben|papiere)/i

/** How many parts of a plan a sentence tells of: in Chinese and Japanese one holds all of them, set off by commas. */
function partsIn(text: string): number {
  if (!/[\u3040-\u9fff]/.test(text)) return Math.max(1, planThirds.filter((one) => has(one, text)).length)
  return Math.max(1, text.split(/[,，、;]/).filter((one) => has(planParts, one)).length)
}

/** Everything a notice asks for, in the order it asks; what it only mentions is left out. */
export function readDemands(sentences: readonly Sentence[], context: Context): DemandFinding[] {
  const found: DemandFinding[] = []
  const add = (demand: Demand, sentence: Sentence, pattern: Words): void => {
    if (found.some((one) => one.demand === demand)) return
    const span = firstSpan(pattern, sentence.text) ?? { start: 0, end: sentence.text.length }
    found.push({ demand, start: sentence.start + span.start, end: sentence.start + span.end })
  }
  let parts = 0
  let isOffered = false
  let isAsked = false
  let isOpen = false
  let isListed = false
  let sinceAsked = 9
  let isOfPlan = false
  let isCounting = false
  let previous = ''
  for (const sentence of sentences.map(withoutThreat)) {
    const way = wayOut(sentence, context)
    if (way !== null) add('explanation-in-error', sentence, way)
    isOffered ||= way === neverSold
    const isRetraction =
      context.source === 'brand-owner' &&
      context.kind !== 'court-order' &&
      has(documents.retraction, sentence.text)
    if (isRetraction && !sentence.isHeading) add('retraction', sentence, documents.retraction)
    // "Send one of these: an invoice; a letter of authorisation": what follows the semicolon is asked for too.
    const wasAsked: boolean = isAsked || isCounting
    isCounting = countsOff.test(sentence.text)
      ? wasAsked
      : isCounting && (!sentence.opensLine || bareCount.test(previous))
    isAsked =
      asks(sentence, context.forged) ||
      (isCounting && !has(needless, sentence.text)) ||
      (!sentence.opensLine && answersItself.test(sentence.text)) ||
      (isAsked && isOpen && !sentence.opensLine && !sentence.isHeading)
    // Lines under "Please give more detail about:" that carry no mark of a list.
    isListed =
      sentence.opensLine &&
      !sentence.isHeading &&
      ((wasAsked && opensList.test(previous)) || (isListed && !endsList.test(sentence.text)))
    isAsked ||=
      fragment.test(sentence.text) &&
      !verbs.test(sentence.text) &&
      !sentence.isHeading &&
      sentence.section !== 'consequence'
    // "… If you are not the brand's owner: the authorisation", in the same breath as what was asked for.
    const isInBreath =
      sinceAsked < 4 &&
      !sentence.isHeading &&
      (ifSo.test(sentence.text) ||
        accompanies.test(sentence.text) ||
        hitsOf(documents.contactField, sentence.text).length >= 4)
    isAsked ||= isInBreath && !has(needless, sentence.text) && !has(refersBack, sentence.text)
    sinceAsked = isAsked && !isInBreath ? 0 : sinceAsked + 1
    isAsked ||= isListed && !has(needless, sentence.text) && !has(refersBack, sentence.text)
    isOpen = isAsked && sentence.text.endsWith(';') && (isOpen || sentence.text.includes(':'))
    // What a plan must tell of ("that every listing is closed") is no paper beside it.
    if (!sentence.isItem) isOfPlan = sentence.text.endsWith(':') && inPlan(sentence, context)
    const before = previous
    isAsked ||=
      wasAsked &&
      (goesOn.test(sentence.text) || before.endsWith(':')) &&
      !sentence.isHeading &&
      !has(needless, sentence.text) &&
      !has(refersBack, sentence.text)
    isOpen ||= isAsked && before.endsWith(':') && sentence.text.endsWith(';')
    previous = salutation.test(sentence.text) ? '' : sentence.text
    if (!isAsked || mayAsk.test(sentence.text)) continue
    const isNone = (demand: Demand): boolean =>
      demand === 'other' && ((isOfPlan && sentence.isItem) || isOutlook.test(sentence.text))
    for (const [demand, pattern] of demandsIn(sentence.text, context))
      if (!isNone(demand) && (demand === 'poa' || !tellsHow.test(sentence.text)))
        add(demand, sentence, pattern)
    // "invoices of your supplier" - "its name, phone and address": the supplier's, though not named again.
    const isOfSupplier =
      theirs.test(sentence.text) &&
      has(documents.supplier, before) &&
      hitsOf(documents.contactField, sentence.text).length >= 2
    if (isOfSupplier) add('supplier-contact', sentence, documents.contactField)
    if (
      accused.has(context.kind) &&
      !(context.forged && has(genuineProof, sentence.text) && !explains.test(sentence.text)) &&
      has(inError, sentence.text) &&
      /^\W{0,3}why |expla|reason|(?:tell|show|let) us[^.]{0,12} why|how (?:such|these|those|the) |wie (?:solche|diese) |weshalb|warum|erklär|erläut|begründ|说明|解释|讲清|説明|理由|経緯|事情|裏[づ付]け|根拠|その旨|示す|前因后果|来龙去脉|告诉我们/i.test(
        sentence.text,
      ) &&
      (!has(planParts, sentence.text) || (context.forged && ofPapers.test(sentence.text)))
    )
      add('explanation-in-error', sentence, inError)
    if (has(planParts, sentence.text) && (!/[?？]|か。$/.test(sentence.text) || sentence.isItem)) {
      parts += partsIn(sentence.text)
      if (parts >= 2) add('poa', sentence, planParts)
    }
  }
  if (found.length === 0)
    for (const [sentence, demand, pattern] of awaitedIn(sentences, context)) add(demand, sentence, pattern)
  const isNamed = found.some(({ demand }) => demand === 'invoices-new-supplier')
  if (context.isReply && !isNamed && sentences.some((one) => buyElsewhere.test(one.text)))
    for (const [at, one] of found.entries())
      if (one.demand === 'invoices') found[at] = { ...one, demand: 'invoices-new-supplier' }
  return settle(
    found,
    context.source === 'brand-owner' || (context.kind !== 'inauthentic-audit' && offersChoice(sentences)),
    isOffered || context.forged,
  )
}
