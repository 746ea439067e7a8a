import type { Demand } from '../words.ts'
import type { Sentence } from './layout.ts'
import { has, lexicon } from './lexicon.ts'

/** A document or step the notice asks for, where it says so. */
export interface DemandFinding {
  readonly demand: Demand
  readonly start: number
  readonly end: number
}

const main = new Set<Demand>([
  'poa',
  'invoices',
  'invoice-or-loa-or-licence',
  'invoice-from-rights-owner',
  'invoices-new-supplier',
  'loa',
])

const choice = lexicon(
  '(one|any|either|one or more|at least one) of (the following|these|them|the documents|the items)|either|alternatively|eine* (der|dieser|von|davon) (\\p{L}+ ){0,1}(folgend*|nachweis*|unterlagen|dokument*|punkt*)|eine* der folgenden|entweder|alternativ',
  '(?:其中)?任意一|[三二四]选一|选(?:其)?一|哪(?:一)?(?:样|种|项|份)(?:都|均)?(?:行|可)|有(?:其中)?一(?:样|种|项|份)(?:即可|就(?:行|够|可以))|どれか(?:1|一)|のどれか|うち(?:の)?(?:1|一|ひと)つ|どちらか|どれでも|(?:以下|下列|其中|如下)[^。]{0,10}(?:之一|任[选意何]?一|一[项种个份])|任[选意何]?(?:其)?一[项种个份]|之一|(?:以下|次|下記)[^。]{0,12}(?:いずれか|どれか)|いずれか(?:1つ|一つ|ひとつ)?',
)
const openOr =
  /(?:^|[ ,;])(?:or|oder)[,;:]?$|^(?:[-•*·] ?)?(?:or|oder|或者?|または|もしくは)(?=[ ,，、:：]|\p{Script=Han})|(?:或者?|または|もしくは)[,;、。]?$/iu

/** True where the papers of a list are told to be one or another of them. */
export function offersChoice(sentences: readonly Sentence[]): boolean {
  return sentences.some(
    (one, index) =>
      (has(choice, one.text) && (one.text.endsWith(';') || (sentences[index + 1]?.isItem ?? false))) ||
      (one.isItem && openOr.test(one.text)),
  )
}

/** The demands of each list of which one entry is enough, in the order of the text. */
export function choicesAmong(
  sentences: readonly Sentence[],
  found: readonly DemandFinding[],
): (readonly Demand[])[] {
  const sets: (readonly Demand[])[] = []
  for (const [index, sentence] of sentences.entries()) {
    const opensList = sentence.isItem && sentences[index - 1]?.isItem !== true
    if (!has(choice, sentence.text) && !opensList) continue
    const rest = sentences.slice(index + 1)
    const length = rest.findIndex((one) => !one.isItem && one.opensLine && !openOr.test(one.text))
    const list = rest.slice(0, length < 0 ? rest.length : length)
    if (!has(choice, sentence.text) && !list.some((one) => openOr.test(one.text))) continue
    const [from, to] = [sentence.start, list.at(-1)?.end ?? sentence.end]
    const set = found.filter(({ start }) => start >= from && start < to).map(({ demand }) => demand)
    if (set.length > 1 && !sets.some((one) => set.every((demand) => one.includes(demand)))) sets.push(set)
  }
  return sets
}

/**
 * Invoices and an authorisation on lines of their own are one choice where a rights owner complained or the notice
 * says "one of". The way out "if this was a mistake" is a demand only where nothing else that proves anything is
 * asked for, or where it is one of the ways offered.
 */
export function settle(
  found: readonly DemandFinding[],
  mayChoose: boolean,
  isOffered: boolean,
): DemandFinding[] {
  const demands = new Set(found.map((one) => one.demand))
  const isChoice = demands.has('invoice-or-loa-or-licence')
  const invoiceLike = new Set<Demand>(['invoices', 'invoice-or-loa-or-licence'])
  if (isChoice) invoiceLike.add('invoice-from-rights-owner')
  const isAlternative =
    mayChoose &&
    !demands.has('supply-chain-docs') &&
    found.some((one) => invoiceLike.has(one.demand)) &&
    (isChoice || demands.has('loa'))
  const hasMain = found.some((one) => main.has(one.demand))
  const kept = found.filter(
    (one) =>
      !(one.demand === 'explanation-in-error' && hasMain && !isOffered) &&
      !(one.demand === 'loa' && (isAlternative || isChoice)) &&
      !(isChoice && !isAlternative && one.demand === 'invoices') &&
      !(one.demand === 'invoices' && demands.has('invoices-new-supplier')),
  )
  if (!isAlternative) return kept
  const first = kept.find((one) => invoiceLike.has(one.demand))
  return kept
    .filter((one) => one === first || !invoiceLike.has(one.demand))
    .map((one) => (one === first ? { ...one, demand: 'invoice-or-loa-or-licence' as const } : one))
}
