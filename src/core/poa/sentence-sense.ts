import type { Lang } from '../text.ts'
import type { PartName } from './plan-text.ts'
import {
  actorCues,
  causeCues,
  controlCues,
  doneVerbs,
  type Hints,
  isCause,
  isControl,
  isDone,
  isOneDay,
  talkCues,
} from './sense-of-acts.ts'
import { futureAt, futureCues, isDated, isFuture, isPlanned, isRegular, monthCues } from './sense-of-time.ts'
import { type Counts, isMostlyChinese, keepsPlace, markCue } from './word-index.ts'

/** The language of one sentence; a Chinese name in an English one does not make it Chinese. */
function langOf(text: string): Lang {
  let han = 0
  let words = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const isLetter =
      (unit > 96 && unit < 123) ||
      (unit > 64 && unit < 91) ||
      (unit > 47 && unit < 58) ||
      (unit > 0xbf && unit < 0x250)
    if (unit >= 0x3400 && unit <= 0x9fff) han++
    else if (isLetter && !inWord) words++
    inWord = isLetter
  }
  return han > 0 && isMostlyChinese({ words, han }) ? 'zh' : 'en'
}

/** True when something is only going to happen. */
export const tellsFuture = (text: string): boolean => isFuture(text, langOf(text))

/** Something planned, shown as planned, with the day it starts. */
export const isPlannedWithDate = (text: string): boolean => isPlanned(text, langOf(text))

/** True when it says how often or on what occasion. */
export const hasCadence = (text: string): boolean => isRegular(text, langOf(text))

/** Where the words of future stand in a sentence that tells the future. */
export const wordsOfFuture = (text: string): { start: number; end: number } =>
  futureAt(text, langOf(text)) ?? { start: 0, end: text.length }

// A plea, a threat or a thank-you is no measure.
const addressed =
  /\b(?:you|your|amazon|reinstat\w{0,6}|funds|solicitors?|lawyers?|attorneys?|court|sue|legal|police|press|newspapers?|media)\b|贵|您|你们|亚马逊|恢复|律师|仲裁|起诉|媒体|法院|处罚|请问/i
const pledged =
  /\b(?:promise|pledge|vow|never|from now on|going forward|in (?:the )?future)\b|承诺|保证|今后|绝不|不再/i

const lasting =
  /\b(?:never|again|always|in (?:the )?future|from now on|going forward|every|each|strict\w{0,3}|careful\w{0,3})\b|今后|以后|绝不|不再|再次|永远|严格|每|定期/i
/** True for a vow about the time to come, as against a single act still to be done. */
export function tellsLasting(text: string): boolean {
  if (!lasting.test(text) || (oneOff.test(text) && !vowed.test(text))) return false
  const lang = langOf(text)
  return isFuture(text, lang) && !isDated(text, lang)
}

const vowed =
  /\b(?:never|always|in (?:the )?future|from now on|going forward)\b|今后|以后|绝不|不再|再次|永远/i

const exhibit = /^(?:exhibits?|attachments?|enclosures?)\b|^附件/i
const oneOff =
  /\b(?:remove|delete|close|pull|quarantine|stop|refund|replace|exchange|recall|destroy|discard|dispose|contact|inform|notify|train|retrain|correct|rewrite|update|withdraw|return|relabel)\b|下架|停售|移除|删除|退款|换货|召回|销毁|弃置|更换|修改|更正|更新|培训|联系|清点|隔离|关闭/i
const rootCause = /\broot cause\b|根本原因/i

/** What a sentence is about, judged by itself; null when it does not tell. */
export function topicOf(text: string): PartName | null {
  if (exhibit.test(text)) return 'exhibits'
  const lang = langOf(text)
  if (isFuture(text, lang) && !isPlanned(text, lang)) {
    if (addressed.test(text) && !pledged.test(text)) return null
    return oneOff.test(text) && !lasting.test(text) ? 'actions' : 'prevention'
  }
  if (rootCause.test(text)) return 'cause'
  if (isControl(text, lang) && !isOneDay(text)) return 'prevention'
  const tellsCause = isCause(text, lang)
  if (tellsCause && !isDated(text, lang)) return 'cause'
  if (isDone(text, lang)) return 'actions'
  return tellsCause ? 'cause' : null
}

/** Words as they stand behind a hyphen: re-checked, 4-March. */
function asTails(words: string): string {
  return words.replaceAll(/(?<= |^)/g, "'")
}

// One bit a sense; without any of its words an English sentence cannot have it.
const marks = { done: 1, future: 2, control: 4, cause: 8, actor: 16, talk: 32, month: 64 } as const
const verbs = doneVerbs.replaceAll(/ (?:up|out)\b/g, '').replaceAll('|', ' ')
markCue(verbs, marks.done | keepsPlace)
markCue(asTails(verbs), keepsPlace)
markCue(
  "'labelled 'labeled 'packed 'packaged 'trained 'inspected 'checked 'counted 'sorted 'opened 'set",
  marks.done,
)
markCue(futureCues, marks.future)
markCue(controlCues, marks.control)
markCue(causeCues, marks.cause)
markCue(actorCues, marks.actor)
markCue(talkCues, marks.talk)
markCue(`${monthCues} ${asTails(monthCues)}`, marks.month)

/** What a sentence of a plan tells of acts and times, quoted words left alone. */
export interface Sense {
  /** A completed act of the seller's side. */
  readonly done: boolean
  /** Something that is only going to happen. */
  readonly future: boolean
  /** A calendar date, or a visible gap where one belongs. */
  readonly dated: boolean
  /** How often, or on what occasion. */
  readonly cadence: boolean
  /** A lasting control as it stands, or planned from a day. */
  readonly control: boolean
  /** Why something happened on the seller's side. */
  readonly cause: boolean
}

/** The sense of a sentence, each part found out when it is first asked for. */
export class SentenceSense implements Sense, Hints {
  readonly #own: string
  readonly #counts: Counts
  #known = 0
  #true = 0

  constructor(own: string, counts: Counts) {
    this.#own = own
    this.#counts = counts
  }

  get done(): boolean {
    return this.#is(1, isDone, this.#mayBe(marks.done))
  }
  get future(): boolean {
    return this.#is(2, isFuture, this.#mayBe(marks.future))
  }
  get dated(): boolean {
    return this.#is(4, isDated, this.#counts.han > 0 || this.#counts.hasDigit || this.#own.includes('['))
  }
  get cadence(): boolean {
    return this.#is(8, isRegular, true)
  }
  get control(): boolean {
    return this.#is(16, isControl, this.#mayBe(marks.control))
  }
  get cause(): boolean {
    return this.#is(32, isCause, this.#mayBe(marks.cause))
  }

  get verbs(): readonly number[] {
    return this.#counts.places
  }
  get hasActor(): boolean {
    return (this.#counts.marks & marks.actor) !== 0
  }
  get mayNameMonth(): boolean {
    return (this.#counts.marks & marks.month) !== 0
  }
  get mayBeTalk(): boolean {
    return (this.#counts.marks & marks.talk) !== 0
  }

  #mayBe(mark: number): boolean {
    return this.#counts.han > 0 || (this.#counts.marks & mark) !== 0
  }

  #is(bit: number, tells: (text: string, lang: Lang, hints: Hints) => boolean, may: boolean): boolean {
    if ((this.#known & bit) === 0) {
      this.#known |= bit
      const { han } = this.#counts
      const lang = han > 0 && isMostlyChinese(this.#counts) ? 'zh' : 'en'
      if (may && tells(this.#own, lang, this)) this.#true |= bit
    }
    return (this.#true & bit) !== 0
  }
}
