import type { Case } from '../case.ts'
import { schemaNow } from '../schema-version.ts'
import { citedExhibits } from './exhibits-cited.ts'
import type { Span } from './rule.ts'
import { unknownIn } from './unknown.ts'

/** A fix of the linter with the finding it belongs to. */
export interface Fix extends Span {
  readonly ruleId: string
  readonly text: string
  readonly finding: Span
}

/** Rules that object to a name, a number or a link itself; their fix may take it out, and no other. */
const objectToFacts = new Set(['C13-external-link', 'C16-personal-data'])

/** A case that holds nothing: against it every fact of a text shows. */
const blank: Case = {
  schema: schemaNow,
  id: '',
  title: '',
  openedAt: 0,
  touchedAt: 0,
  warnedAt: null,
  filesWarnedAt: null,
  remindedTo: 0,
  lang: 'en',
  practice: false,
  step: 'start',
  notice: null,
  facts: {},
  evidence: [],
  files: [],
  choices: [],
  edits: [],
  model: null,
  waivers: [],
  refusals: [],
  rounds: [],
  earlier: [],
  namedBy: null,
  memory: [],
  standing: null,
  approval: null,
  activity: [],
  skipped: [],
  asked: [],
  trail: [],
}

// "100%" alone is no fact of the case.
const figure = /(?!100\s?[%％])(?<!\d)\d+/g
// The number of a list's line counts nothing, and goes with its line.
const listMark = /^[ \t]*[（(]?\d{1,2}[.)、．）](?:[ \t]+|(?=[\u3400-\u9fff]))/gm
const gap = /\[MISSING[^\]]{0,120}\]|[[【]缺[^\]】]{0,120}[\]】]/g

/** Dates, numbers, identifiers, names, exhibits and visible gaps of a text, each as often as it stands there. */
function factsIn(listed: string): string[] {
  const text = listed.replaceAll(listMark, '')
  return [
    ...unknownIn(text, blank).map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' ')),
    ...citedExhibits(text).map(({ number }) => `exhibit ${number}`),
    ...(text.match(figure) ?? []),
    ...(text.match(gap) ?? []),
  ]
}

const sense =
  /\b(?:will|shall|would|should|can|could|may|might|must|going to|plan(?:s|ned)? to|intend|not|never|no|none|nor|cannot|without|has|have|had|is|are|am|was|were|been|do|does|did)\b|n['’]t\b|['’](?:ll|ve|d)\b|将|会|打算|计划|准备|已|未|不|没|无|非|了|过/gi

/** The words that make a statement done or planned, so or not so. */
const senseIn = (text: string): string[] => lower(text.match(sense) ?? [])
const wordsIn = (text: string): string[] => lower(text.match(/[\p{L}\p{N}]+/gu) ?? [])
const lower = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase())

/** True when the fix changes a fact, a tense or a negation of the text; such a fix is not made. */
export function touchesFact(text: string, fix: Fix): boolean {
  const [taken, put] = [plain(text.slice(fix.start, fix.end)), plain(fix.text)]
  if (bare(put) === bare(taken)) return false
  const mayTake = objectToFacts.has(fix.ruleId)
  // "remove" and "removed" are two words: a fix says nothing that was not said.
  if (!mayTake && difference(wordsIn(taken), wordsIn(put)).come.length > 0) return true
  const { start, end } = around(text, fix)
  const [before, after] = [plain(text.slice(start, fix.start)), plain(text.slice(fix.end, end))]
  const isDeletion = put.trim() === '' && isWhole(text, fix)
  const of = (words: string): string[] => [...factsIn(words), ...(isDeletion ? [] : senseIn(words))]
  const { gone, come } = difference(of(before + taken + after), of(before + put + after))
  if (come.length > 0) return true
  const found = plain(text.slice(fix.finding.start, fix.finding.end)).toLowerCase()
  return gone.some((fact) => !mayTake || !found.includes(fact.toLowerCase()))
}

/** Full-width letters and figures are the same letters and figures. */
const plain = (text: string): string => text.normalize('NFKC')
const bare = (text: string): string => text.replaceAll(/\s+/g, '')

/** Enough of the text on both sides to read what the fix touches as it stands. */
function around(text: string, { start, end }: Span): Span {
  const first = text.lastIndexOf('\n', start - 1) + 1
  const last = text.indexOf('\n', end)
  return {
    start: Math.max(first, start - 200),
    end: Math.min(last < 0 ? text.length : last, end + 200),
  }
}

/** True for whole sentences: what goes with them says nothing about those that stay. */
function isWhole(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  return (
    /(?:^|[\n.!?。！？;；:：…"”’)）\]])[ \t\u3000]*(?:[-*•·>#]{1,3} ?|[（(]?[A-Z\d一二三四五六七八九十]{1,3}[.)）、:：．] ?){0,3}$/.test(
      before,
    ) &&
    (/[.!?。！？;；…]["”’)）]*\s*$/.test(text.slice(start, end)) || /^[ \t]*(?:[\r\n]|$)/.test(after))
  )
}

function difference(before: readonly string[], after: readonly string[]): { gone: string[]; come: string[] } {
  const counts = new Map<string, number>()
  for (const each of before) counts.set(each, (counts.get(each) ?? 0) + 1)
  const come = after.filter((each) => {
    const left = counts.get(each) ?? 0
    counts.set(each, left - 1)
    return left <= 0
  })
  return { gone: [...counts].filter(([, count]) => count > 0).map(([each]) => each), come }
}
