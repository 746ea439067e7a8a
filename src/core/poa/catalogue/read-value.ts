import type { SlotValue } from '../../case.ts'
import { printDay } from '../../dates.ts'
import type { Slot } from './item.ts'
import { numberedPaper } from './numbered-paper.ts'
import { plainEnglish } from './page-words.ts'
import type { ReadyAnswer } from './ready-answer.ts'
import { readyAnswers } from './slots.ts'

/** A ready answer where it stands in a text. */
export interface FoundAnswer {
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly answer: ReadyAnswer
}

/**
 * Every ready answer of every kind in a text, the longer before the shorter where they overlap, then in order. Photos
 * are a document or a part of a page: only one of these two kinds is looked for.
 */
export function findAnswers(text: string, papers: 'document' | 'part' = 'document'): FoundAnswer[] {
  const all: FoundAnswer[] = []
  for (const [kind, answers] of Object.entries(readyAnswers)) {
    if (kind === (papers === 'part' ? 'document' : 'part')) continue
    for (const answer of answers) {
      for (const hit of text.matchAll(answer.match)) {
        const found = { start: hit.index, end: hit.index + hit[0].length, kind, answer }
        if (isQualified(found, text)) continue
        const numbered = kind === 'document' ? numberedPaper(text, found) : null
        all.push(numbered === null ? found : { ...numbered, kind })
      }
    }
  }
  const longest = all.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  const kept: FoundAnswer[] = []
  for (const found of longest) {
    if (!kept.some((other) => found.start < other.end && other.start < found.end)) kept.push(found)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}

/** 新泽西仓库 and "New Jersey warehouse" are a place of their own, not "our warehouse". */
function isQualified({ start, kind, answer }: FoundAnswer, text: string): boolean {
  if (kind !== 'place' || !/^(?:warehouse|office|factory)$/.test(answer.id)) return false
  const before = text.slice(Math.max(0, start - 16), start)
  return (
    /(?![在把到从于的我们由将了日号天是回入])\p{Script=Han}$/u.test(before) ||
    /(?:\p{Lu}[\p{L}.]{0,40}|\b(?!in|at|to|of|from)\p{Ll}{2,40})\s$/u.test(before)
  )
}

export function dayValue(day: string): SlotValue {
  return { kind: 'date', value: day, en: printDay(day, 'en'), zh: printDay(day, 'zh') }
}

export function countValue(slot: Slot, count: number): SlotValue {
  const { unit } = slot
  const en = unit ? `${count} ${count === 1 ? unit.one : unit.many}` : String(count)
  return { kind: 'quantity', value: count, en, zh: unit ? `${count}${unit.zh}` : String(count) }
}

/** One ready answer, or several named together: "photos and the removal order". */
export function answersValue(kind: string, answers: readonly ReadyAnswer[]): SlotValue {
  const join = (words: readonly string[], comma: string, and: string): string =>
    [words.slice(0, -1).join(comma), ...words.slice(-1)].filter(Boolean).join(and)
  return {
    kind,
    value: answers.map(({ id }) => id).join('+'),
    en: join(
      answers.map(({ en }) => en),
      ', ',
      ' and ',
    ),
    zh: join(
      answers.map(({ zh }) => zh),
      '、',
      '和',
    ),
  }
}

const han = /\p{Script=Han}/u
const noAnswer =
  /^(?:不知道|不清楚|不确定|不记得|忘了|没有|还没有?|好的?|可以|行|是的?|对|嗯|谢谢|ok(?:ay)?|yes|no|sure|done|thanks|i (?:do not|don[’']t) know|not (?:sure|yet)|unknown|n\/?a|none)$/i
/** Words that put an answer off instead of giving it. */
const putsOff =
  /(?:查|看|问|确认|核实)(?:一下|下|查)(?:再|吧|$)|再(?:说|查|看|告诉|补)|等(?:等|一下|会)|稍后|待会|不(?:太)?(?:清楚|知道|确定|记得)|\b(?:let me check|will check|not sure|don[’']t (?:know|remember)|later|get back to you)\b|[?？]\s*$/i
const article = /^(?:the|an?|our|my|his|her|one|each|every)\b/i

/** Words as typed. Chinese ones have no English yet; a role in small letters takes its article. */
export function wordsValue(slot: Slot, words: string): SlotValue | null {
  const text = words
    .slice(0, 400)
    .replace(/\s+/g, ' ')
    .replace(/^[\s:：,，、;；。.·•-]+|[\s,，、;；。.]{1,8}$/g, '')
    .slice(0, 200)
  if (!/[\p{L}\p{N}]/u.test(text) || noAnswer.test(text) || putsOff.test(text)) return null
  if (han.test(text)) return { kind: slot.kind, value: text, en: englishFor(slot, text), zh: text }
  const needsArticle = slot.kind === 'role' && /^[a-z]/.test(text) && !article.test(text)
  const en = needsArticle ? `the ${text}` : text
  return { kind: slot.kind, value: text, en, zh: text }
}

/** Names stand as they are written, in characters too (domain sheet b.3, C23); how a product looks has plain English. */
function englishFor(slot: Slot, text: string): string | null {
  if (isName(slot)) return text
  return slot.kind === 'text' || slot.kind === 'identifier' ? plainEnglish(text) : null
}

/** A firm, a brand, a person's name: printed as typed, never put into English. */
export function isName({ name }: Slot): boolean {
  return /^(?:supplier|brand|fresh|holder|lab|contact|from|to)$/.test(name)
}

/** Which of papers and parts of a page an answer about these slots can name. */
export function papersOf(slots: readonly Slot[]): 'document' | 'part' {
  return slots.some((slot) => answersKind(slot) === 'part') ? 'part' : 'document'
}

/** Under which head the ready answers to a slot stand. */
export function answersKind(slot: Slot): string {
  return slot.name === 'fields' ? 'part' : slot.kind
}
