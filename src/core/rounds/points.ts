import type { Reply } from '../case.ts'
import type { Demand } from '../words.ts'

/** A part of the plan that a reply wants more of. */
export type PlanPart = 'cause' | 'actions' | 'prevention'

/** One thing a reply asks for, in Amazon's words. */
export interface Point {
  /** Its place among the points, from 1. */
  readonly number: number
  readonly text: string
  readonly demand: Demand | null
  readonly part: PlanPart | null
}

const kept = new WeakMap<Reply, readonly Point[]>()

/** What a reply asks for, point by point, in the order it asks. Empty where it names nothing. */
export function pointsOf(reply: Reply): readonly Point[] {
  const known = kept.get(reply)
  if (known) return known
  const points = readPoints(reply)
  kept.set(reply, points)
  return points
}

/** "If you have further documents, submit them": a door left open, which asks for nothing. */
const anythingElse =
  /^if you have (?:any )?(?:additional|further|more|other|new) (?:documents?|documentation|information|evidence|papers)|^(?:如果|如|若)?您?(?:还)?有(?:其他|更多|新的)(?:文件|材料|信息|单据|资料)/i

interface Piece {
  readonly start: number
  readonly end: number
  readonly demand?: Demand
}

function readPoints({ text, reading }: Reply): Point[] {
  const quoted = reading.evidence.filter(({ field }) => field === 'documentsRequested')
  const demanded = quoted.map(({ start, end }, i): Piece => {
    const demand =
      quoted.length === reading.documentsRequested.length ? reading.documentsRequested[i] : undefined
    return { start, end, ...(demand !== undefined && { demand }) }
  })
  const pieces = [...demanded, ...linesThatAsk(text)].toSorted((a, b) => a.start - b.start)
  const points: Point[] = []
  let end = 0
  for (const piece of pieces) {
    if (piece.start < end) continue
    const words = text.slice(piece.start, piece.end).replace(/\s+/g, ' ').trim()
    if (anythingElse.test(words)) continue
    const part = partIn(words)
    const demand = part !== null ? 'poa' : asksHow.test(words) ? null : (piece.demand ?? null)
    end = piece.end
    if (!points.some((point) => point.text === words))
      points.push({ number: points.length + 1, text: words, demand, part })
  }
  return points.slice(0, 12)
}

const item = /^[ \t]*(?:[-–—•*·]{1,2}|\(?\d{1,2}[.)、]|[（(]\d{1,2}[）)])[ \t]*(?=\S)/
const asksMore =
  /(?:greater|more|further|additional) (?:detail|information|specifics)[^.\n]{0,20} (?:on|about|regarding|of)\b|更(?:详细|具体)[^。\n]{0,30}(?:说明|介绍|信息)/i
const closing = /thank you|regards|sincerely|谢谢|此致/i

/** Lines of a list, and sentences that want more of something. */
function linesThatAsk(text: string): Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const mark = item.exec(line)?.[0].length
    const isAsking = mark !== undefined || asksMore.test(line)
    const start = at + (mark ?? line.length - line.trimStart().length)
    if (isAsking && line.trim().length > 8 && !closing.test(line))
      found.push({ start, end: at + line.trimEnd().length })
    at += line.length + 1
  }
  return found
}

const parts: readonly { readonly part: PlanPart; readonly words: RegExp }[] = [
  { part: 'cause', words: /root causes?|why (?:this|it) happened|根本原因|原因/i },
  {
    part: 'prevention',
    words: /prevent|in (?:the )?future|from happening again|预防|防止|今后/i,
  },
  {
    part: 'actions',
    words:
      /(?:actions?|steps) (?:that )?you (?:have )?(?:taken|took)|to resolve|correct(?:ive|ed)|已采取|纠正|整改/i,
  },
]

/** "How you make sure that goods without an invoice are not sold": a way of working is asked for, not a paper. */
const asksHow =
  /^(?:please )?(?:(?:explain|describe|tell us|state) )?(?:how|what|why|which) (?:you|your|steps|measures|controls|checks)\b|^(?:请)?(?:说明|解释|描述)?(?:您|贵司)?(?:如何|怎样|怎么)/i

/** The one part of the plan a line is about; null for none or for several. */
function partIn(words: string): PlanPart | null {
  if (!asksHow.test(words) && /invoice|发票|supplier|供应商/i.test(words)) return null
  const named = parts.filter(({ words: pattern }) => pattern.test(words)).map(({ part }) => part)
  if (named.includes('prevention') && named.includes('actions') && !named.includes('cause'))
    return 'prevention'
  return named.length === 1 ? (named[0] ?? null) : null
}

/** The parts a reply wants to have written again, each once, in the order of a plan. */
export function partsAsked(points: readonly Point[]): PlanPart[] {
  const asked = new Set(points.map(({ part }) => part))
  const wantsAll =
    points.some(({ demand, part }) => demand === 'poa' && part === null) && !asked.has('prevention')
  return (['cause', 'actions', 'prevention'] as const).filter((part) => wantsAll || asked.has(part))
}
