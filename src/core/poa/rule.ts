import type { Case } from '../case.ts'
import type { Text } from '../text.ts'
import type { Form, Severity } from '../words.ts'
import type { PartName, PlanSentence, PlanText } from './plan-text.ts'
import { type Way, allOf } from './ways.ts'
import { type Cue, cue } from './word-index.ts'

/** Where in the text: UTF-16 offsets `[start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a check found: a span, and where the rule says more than its general message, the message and a mechanical fix. */
export interface Match extends Span {
  readonly severity?: Severity
  readonly message?: Text
  /** Replaces `[start, end)` of the fix, not of the match. Only for changes that touch no fact and no tense. */
  readonly fix?: Span & { readonly text: string }
}

/** What the check may know besides the text. */
export interface RuleContext {
  /** The case, or null when the text is linted alone. */
  readonly kase: Case | null
  readonly form: Form
}

/** An example that the rule's tests run: a text, and what it needs of the case. */
export type Example =
  | string
  | { readonly text: string; readonly kase?: Record<string, unknown>; readonly form?: Form }

/**
 * One check of a plan. A rule knows no other rule, no clock, no network; its examples are its test.
 * Severity and confidence follow the domain sheet: a contested rule is never an error.
 */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  readonly title: Text
  /** What to do about it, in the coach's voice. */
  readonly message: Text
  readonly source: string
  readonly confidence: 'official' | 'notice' | 'expert' | 'inference' | 'contested'
  readonly checked: string
  /** `block`: an error that cannot be waived; `confirm`: lifted only by the seller's recorded confirmation. */
  readonly lift?: 'block' | 'confirm'
  /** Forms the rule does not speak about. */
  readonly notFor?: readonly Form[]
  /** What of the case it cannot do without; without it the rule is reported as not checked. */
  readonly needs?: (context: RuleContext) => string | null
  /** Set where the text alone shows some of it: it then runs even when `needs` has a reason. */
  readonly partial?: true
  /** Who can mend it: `yes` a mechanical fix exists, `assist` by asking the seller, `no` only the seller. */
  readonly fix: 'yes' | 'assist' | 'no'
  /** What to ask the seller, where asking helps. */
  readonly assist?: Text
  readonly good: readonly Example[]
  readonly bad: readonly Example[]
  check(plan: PlanText, context: RuleContext): readonly Match[]
}

/** Every place where a pattern matches; it has to be a global one. */
function hits(text: string, pattern: RegExp, offset = 0): readonly Match[] {
  let found: Match[] | undefined
  pattern.lastIndex = 0
  for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) {
    if (hit[0] === '') pattern.lastIndex++
    else (found ??= []).push({ start: offset + hit.index, end: offset + pattern.lastIndex })
  }
  return found ?? none
}

/** Every place a pattern matches in the seller's own words; quoted text is left alone. */
export function matches(plan: PlanText, pattern: RegExp): readonly Match[] {
  return withoutQuoted(plan, hits(plan.text, pattern))
}

/** Those that are not somebody else's words. */
export const withoutQuoted = (plan: PlanText, found: readonly Match[]): readonly Match[] =>
  plan.quotes.length === 0 ? found : found.filter((span) => !plan.isQuoted(span))

/** Ways to say one thing. */
export interface Wording {
  /** In English: each way with the words without which it is not said. */
  readonly ways: readonly Way[]
  /** All ways in English. */
  readonly en: RegExp
  readonly zh: RegExp
}

/** Every wording of the program, for the test that no way of saying a thing lacks its cue. */
export const wordings: Wording[] = []

type WordingGiven = { readonly zh: RegExp } & (OnePattern | { readonly ways: readonly Way[] })

interface OnePattern {
  readonly cues: string
  readonly also?: string
  readonly en: RegExp
}

/**
 * Ways to say one thing. English is ways with cues of their own (see `ways`), or one pattern with the `cues` (see `cue`) of
 * which each way in it needs one; `also` is a second list of which each needs one as well. The patterns are global ones.
 */
export function wording(given: WordingGiven): Wording {
  const made = new MadeWording(given)
  wordings.push(made)
  return made
}

/** Its patterns are asked of what was given when they are first tried: a plan needs few of them. */
class MadeWording implements Wording {
  readonly ways: readonly Way[]
  readonly #given: WordingGiven
  #en: RegExp | undefined
  #zh: RegExp | undefined

  constructor(given: WordingGiven) {
    this.ways = 'ways' in given ? given.ways : [new OnlyWay(given)]
    this.#given = given
  }

  get en(): RegExp {
    return (this.#en ??= 'ways' in this.#given ? allOf(this.ways) : this.#given.en)
  }

  get zh(): RegExp {
    return (this.#zh ??= this.#given.zh)
  }
}

class OnlyWay implements Way {
  readonly cue: Cue
  readonly also: Cue | undefined
  readonly #given: OnePattern

  constructor(given: OnePattern) {
    this.cue = cue(given.cues)
    this.also = given.also === undefined ? undefined : cue(given.also)
    this.#given = given
  }

  get en(): RegExp {
    return this.#given.en
  }
}

/** Every place where the seller's own words say it, in order. */
export function said(plan: PlanText, wording: Wording): readonly Match[] {
  const english = saidInEnglish(plan, wording.ways)
  const chinese = plan.hanSentences
  if (chinese.length === 0) return english
  return [...english, ...chinese.flatMap(({ start, own }) => hits(own, wording.zh, start))]
}

function saidInEnglish(plan: PlanText, ways: readonly Way[]): readonly Match[] {
  let found: Match[] | undefined
  for (const way of ways) {
    for (const { start, own } of plan.sentencesWith(way.cue, way.also)) {
      const more = hits(own, way.en, start)
      if (more.length === 0) continue
      found ??= []
      for (const match of more) found.push(match)
    }
  }
  return found === undefined ? none : ways.length === 1 ? found : apart(found)
}

/** In order, and where two overlap the first alone. */
function apart(found: Match[]): Match[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return found.filter((span) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}

const none: readonly Match[] = []

/** The matches with the sentence each stands in; headings are left out. */
export function saidInSentences(
  plan: PlanText,
  wording: Wording,
): readonly { span: Match; sentence: PlanSentence }[] {
  return said(plan, wording).flatMap((span) => {
    const sentence = plan.sentenceAt(span.start)
    return sentence === null || sentence.heading ? [] : [{ span, sentence }]
  })
}

/** The seller's own statements that say it. */
export function saying(plan: PlanText, wording: Wording): readonly PlanSentence[] {
  const { ways, zh } = wording
  const english = ways.flatMap((way) =>
    plan.sentencesWith(way.cue, way.also).filter((one) => isOwn(one) && matchesIn(way.en, one.own)),
  )
  const chinese = plan.hanSentences.filter((one) => isOwn(one) && matchesIn(zh, one.own))
  if (chinese.length === 0 && (ways.length === 1 || english.length < 2)) return english
  return [...new Set([...english, ...chinese])].sort((a, b) => a.at - b.at)
}

const isOwn = ({ heading, quoted }: PlanSentence): boolean => !heading && !quoted

/** True when one sentence says it. */
export const says = ({ own, hasHan }: PlanSentence, { en, zh }: Pick<Wording, 'en' | 'zh'>): boolean =>
  matchesIn(en, own) || (hasHan && matchesIn(zh, own))

function matchesIn(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  return pattern.test(text)
}

/** A match whose fix takes the sentence out; no fix where the sentence carries a figure, an exhibit or a gap. */
export function withDeletion(plan: PlanText, span: Match, sentence: PlanSentence): Match {
  if (carriesFact.test(sentence.text)) return span
  return { ...span, fix: { ...withItsPlace(plan, sentence), text: '' } }
}

/** A sentence with the blank behind it; with its whole line, list mark and all, where nothing else stands there. */
function withItsPlace({ text, sentences }: PlanText, { at, start, end }: PlanSentence): Span {
  // No further than the sentences beside it: on one long line each would be looked through whole.
  const [from, to] = [sentences[at - 1]?.end ?? 0, sentences[at + 1]?.start ?? text.length]
  const lineBreak = text.slice(from, start).lastIndexOf('\n')
  const nextBreak = text.slice(end, to).indexOf('\n')
  const lineStart = lineBreak < 0 ? from : from + lineBreak + 1
  const lineEnd = nextBreak < 0 ? to : end + nextBreak
  const isAlone = (lineBreak >= 0 || from === 0) && (nextBreak >= 0 || to === text.length)
  const isMarked = isAlone && start > lineStart && text.slice(end, lineEnd).trim() === ''
  if (isMarked) return { start: lineStart, end: Math.min(text.length, lineEnd + 1) }
  if (text[end] === ' ') return { start, end: end + 1 }
  return { start: text[start - 1] === ' ' && isAlone === false ? start - 1 : start, end }
}

// "100%" alone is no fact of the case.
const carriesFact = /(?!100 ?%)\b\d|\bexhibits?\b|\battach|附件|\[MISSING|[[【]缺/i

/** Where something that is missing is told: the heading of a part, else the first sentence of the text. */
export function placeFor(plan: PlanText, part?: PartName): Span {
  const heading = plan.parts.find((one) => one.name === part)?.heading
  const place = heading ?? plan.sentences[0] ?? { start: 0, end: 0 }
  return { start: place.start, end: place.end }
}

/** The sentences that are the seller's own statements: no headings, nothing quoted. */
export const statements = (plan: PlanText): readonly PlanSentence[] => plan.statements
