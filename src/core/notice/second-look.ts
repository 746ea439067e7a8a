import type { Channel, Demand, Level } from '../words.ts'
import type { Named } from './channel.ts'
import type { DemandFinding } from './choices.ts'
import type { Sentence } from './layout.ts'
import { isReply, type Resemblance, resembler, type Subject } from './learnt/resemblance.ts'
import { type Likely, likelihoodOf, likeliest } from './learnt/scorer.ts'
import { type Context, demandsIn } from './named-demands.ts'
import { rightOf, type SubjectFinding } from './subject-of.ts'

/**
 * What is read by phrases is checked against what labelled notices that read alike say. Where the two differ widely,
 * the many words of the whole win over the few that were understood, and the finding is no longer sure. The limits
 * were tried on eight sets of 100 notices that neither had seen: for what was inferred they are those with the fewest
 * errors; what the text tells in so many words yields only where none of those sets shows harm.
 */
const limits = {
  told: { likely: 0.95, unlikely: 0.01 },
  inferred: { likely: 0.3, unlikely: 0.2 },
  level: { likely: 0.6, unlikely: 0.05 },
  answer: 0.3,
  noAnswer: 0.01,
}
const doubtful = 0.2
const surelyActed = 0.9
/** More where an answer has named what is missing, and where a paper that has a name is not named at all. */
const surelyAsked = { first: 0.9, further: 0.95, unnamed: 0.97 }
/** Papers that have a name of their own, by which whoever asks for one calls it. */
const papers = new Set<Demand>([
  'loa',
  'retraction',
  'business-licence',
  'brand-registration',
  'utility-bill',
  'credit-card',
  'supply-chain-docs',
])
/** Far smaller: a demand that was read stands in the notice, and to miss one costs the appeal. */
const surelyNotAsked = { often: 0.01, seldom: 0.001 }
/** Documents that enough notices ask for to tell those that do not. */
const often = new Set<Demand>([
  'invoices',
  'invoice-or-loa-or-licence',
  'supplier-contact',
  'poa',
  'retraction',
  'explanation-in-error',
])
const surelyNamed = 0.95
const surelyNotNamed = 0.01
const rarely = 0.1
const rather = 0.8
const surelyNotice = 0.95
const surelyNone = 0.6

/** Whether a text is a notice, as told by phrases or else by resemblance. */
export function isNoticeToo(isTold: boolean, like: Resemblance | null): boolean {
  if (like === null) return isTold
  return isTold ? !isSurelyNone(like) : like.isNotice >= surelyNotice
}

/** Whether a text is like no notice. */
export function isSurelyNone(like: Resemblance | null): boolean {
  return like !== null && like.isNotice <= surelyNone
}

/** Who acted and about what. */
export function lookAtSubject(
  read: SubjectFinding,
  like: Resemblance | null,
  sentences: readonly Sentence[],
): SubjectFinding {
  if (like === null) return read
  const { kind, source } = withoutGuess(read, likelier(read, like), like)
  const isLikely =
    like.isNotice >= rather &&
    likelihoodOf(like.kinds, (one) => one === kind) >= doubtful &&
    likelihoodOf(like.sources, (one) => one === source) >= doubtful
  const looked = {
    ...read,
    isSourceTold: read.isSourceTold && isLikely && source === read.source,
    isKindTold: read.isKindTold && isLikely && kind === read.kind,
    source,
    sourceSpot:
      source === read.source
        ? read.sourceSpot
        : source === 'unknown'
          ? null
          : resembler.strongest(`source=${source}`, sentences),
  }
  if (kind === read.kind) return looked
  return {
    ...looked,
    kind,
    isReply: isReply(kind),
    forged: read.forged || kind === 'forged-document',
    kindSpot: resembler.strongest(`kind=${kind}`, sentences),
    right: rightOf[kind] ?? null,
    isRightOpen: false,
  }
}

/**
 * What is told stays, and is matched by the likeliest of the rest; against all the words together nothing stays. What
 * was read as an answer stays one where the text may be that.
 */
function likelier(read: SubjectFinding, { subjects: all, levels }: Resemblance): Subject {
  const { kind, source, isKindTold, isSourceTold } = read
  const isRead = (one: Subject): boolean => one.kind === kind && one.source === source
  const best = likeliest(all)
  if (differs(best, likelihoodOf(all, isRead), limits.told)) return best.value
  const answer = read.isReply ? likelihoodOf(levels, (level) => level === 'reply') : 0
  const isAnswer = answer >= limits.answer
  const near = all.filter(
    ({ value }) =>
      (!isKindTold || value.kind === kind || (read.isReply && answer < limits.noAnswer)) &&
      (!isSourceTold || value.source === source) &&
      (!isAnswer || isReply(value.kind)),
  )
  if (near.length === 0) return read
  const sum = near.reduce((total, { likelihood }) => total + likelihood, 0)
  const nearest = likeliest(near)
  const share = { ...nearest, likelihood: nearest.likelihood / sum }
  return differs(share, likelihoodOf(near, isRead) / sum, limits.inferred) ? nearest.value : read
}

/** Nobody is made a complainant by likeness alone: words that only doubt authenticity leave open who complained. */
function withoutGuess(read: Subject, found: Subject, like: Resemblance): Subject {
  const isComplainant = found.source === 'customer' || found.source === 'brand-owner'
  const isGuess =
    read.source === 'unknown' &&
    isComplainant &&
    likelihoodOf(like.sources, (one) => one === found.source) < surelyActed
  return isGuess ? { kind: read.kind, source: read.source } : found
}

function differs(
  best: Likely<unknown>,
  read: number,
  { likely, unlikely }: { likely: number; unlikely: number },
): boolean {
  return best.likelihood >= likely && read <= unlikely
}

/** What is struck by a first notice. */
export function lookAtLevel(read: Level, like: Resemblance | null): Level {
  if (like === null) return read
  const best = likeliest(like.levels)
  const isOther =
    best.value !== 'reply' &&
    differs(
      best,
      likelihoodOf(like.levels, (one) => one === read),
      limits.level,
    )
  return isOther ? best.value : read
}

/** The documents asked for. */
export function lookAtDemands(
  read: readonly DemandFinding[],
  like: Resemblance | null,
  sentences: readonly Sentence[],
  context: Context,
): DemandFinding[] {
  if (like === null) return [...read]
  const likelihood = (demand: Demand): number => likelihoodOf(like.demands, (one) => one === demand)
  const isAnswer = likelihoodOf(like.levels, (level) => level === 'reply') >= limits.answer
  const named = new Set(sentences.flatMap(({ text }) => demandsIn(text, context).map(([demand]) => demand)))
  const isSurelyAsked = ({ value, likelihood: own }: Likely<Demand>): boolean =>
    own >=
    (isAnswer && read.length > 0
      ? surelyAsked.further
      : papers.has(value) && !named.has(value)
        ? surelyAsked.unnamed
        : surelyAsked.first)
  const added = like.demands

    .filter((one) => isSurelyAsked(one) && !read.some(({ demand }) => demand === one.value))
    .map(({ value }) => value)
    // One paper that is asked for under two names is what the notice calls it, unless that is unlikely.
    .filter(
      (demand) =>
        !isInvoice(demand) || read.every((one) => !isInvoice(one.demand) || likelihood(one.demand) <= rarely),
    )
  const isReplaced = ({ demand }: DemandFinding): boolean => isInvoice(demand) && added.some(isInvoice)
  const isAsked = ({ demand }: DemandFinding): boolean =>
    likelihood(demand) >= (often.has(demand) ? surelyNotAsked.often : surelyNotAsked.seldom)
  const kept = read.filter((one) => isAsked(one) && !isReplaced(one))
  const spots = added.flatMap((demand) => {
    const sentence = resembler.strongest(`demand=${demand}`, sentences)
    return sentence === null ? [] : [{ demand, start: sentence.start, end: sentence.end }]
  })
  return [...kept, ...spots]
}

/** Where to answer. */
export function lookAtChannels(
  read: readonly Named<Channel>[],
  like: Resemblance | null,
  sentences: readonly Sentence[],
): Named<Channel>[] {
  if (like === null) return [...read]
  const likelihood = (channel: Channel): number => likelihoodOf(like.channels, (one) => one === channel)
  const kept = read.filter(({ value }) => likelihood(value) >= surelyNotNamed)
  const added = like.channels.filter(
    (one) => one.likelihood >= surelyNamed && !read.some(({ value }) => value === one.value),
  )
  return [
    ...kept,
    ...added.flatMap(({ value }) => {
      const sentence = resembler.strongest(`channel=${value}`, sentences)
      return sentence === null ? [] : [{ value, start: sentence.start, end: sentence.end }]
    }),
  ]
}

const invoices = new Set<Demand>([
  'invoices',
  'invoice-or-loa-or-licence',
  'invoice-from-rights-owner',
  'invoices-new-supplier',
])
function isInvoice(demand: Demand): boolean {
  return invoices.has(demand)
}
