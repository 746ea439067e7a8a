import type { Case, Evidence } from '../case.ts'
import { asListed } from '../evidence/asked-for.ts'
import { exhibitNumber } from '../evidence/blank.ts'
import { nameOf } from '../evidence/describe.ts'
import { isHeld } from '../evidence/is-held.ts'
import { textOf } from '../facts.ts'
import { printDay } from '../dates.ts'
import type { Text } from '../text.ts'
import { printAsins } from './asins-text.ts'
import type { Point } from '../rounds/points.ts'
import { pointsOf } from '../rounds/points.ts'
import { nextRound, openReply } from '../rounds/state.ts'
import { answersFor } from './draft-answers.ts'
import { englishOf, isLeftOut } from './english.ts'
import { gap, type Line, line, wordsIn } from './ledger.ts'

/** The fact that holds the seller's own answer to a point of the reply that is being answered. */
export const pointFact = (kase: Case, { number }: Point): string => `point/${nextRound(kase)}/${number}`

/** The points of the reply that is being answered; none where nothing waits. */
export function openPoints(kase: Case): readonly Point[] {
  const reply = openReply(kase)
  return reply === null ? [] : pointsOf(reply)
}

const ofPapers = 'paper'

/** What a point's fact holds where papers answer it: the ids of those given for it, none where any of their kind will do. */
export const papersFact = (ids: readonly string[]): string => [ofPapers, ...ids].join(' ')

const isEntry = /^e\d+$/

/** The papers that a point's fact names; null where the seller's words answer it. */
export function givenPapers(words: string): readonly string[] | null {
  const [first, ...ids] = words.split(' ')
  return first === ofPapers && ids.every((id) => isEntry.test(id)) ? ids : null
}

/** What the seller says to one point, in their own words; null where a paper or a part answers it. */
export function wordsLine(kase: Case, point: Point): Line | null {
  const fact = pointFact(kase, point)
  const words = textOf(kase, fact)
  if (words === null || words === 'part' || givenPapers(words) !== null || isLeftOut(kase, fact)) return null
  const english = englishOf(kase, fact)
  const open = gap(
    { en: `English for point ${point.number}`, zh: `第 ${point.number} 点的英文` },
    `english/${fact}`,
  )
  return line(
    fact,
    { en: english ?? open.text.en, zh: words },
    { facts: [fact] },
    { own: wordsIn(english ?? ''), missing: english === null ? [open.missing] : [] },
  )
}

/** What answers a point that is not about a part of the plan: the papers held, why there is none, or the seller's words. */
export function pointLines(kase: Case, point: Point): Line[] {
  const words = wordsLine(kase, point)
  const given = givenPapers(textOf(kase, pointFact(kase, point)) ?? '') ?? []
  const papers =
    point.demand === null
      ? attachedLines(
          kase,
          point,
          kase.evidence.filter(({ id, leftOut }) => leftOut === null && given.includes(id)),
        )
      : paperLines(kase, point)
  const lines = [...papers, ...(words === null ? [] : [words])]
  if (lines.length > 0) return lines
  const open = gap(
    { en: `answer to point ${point.number}`, zh: `第 ${point.number} 点的回答` },
    pointFact(kase, point),
  )
  return [line(pointFact(kase, point), open.text, { facts: [] }, { missing: [open.missing] })]
}

function paperLines(kase: Case, point: Point): Line[] {
  const { notice } = kase
  if (notice === null || point.demand === null) return []
  const kinds = asListed({ ...notice, documentsRequested: [point.demand] }).map(({ kind }) => kind)
  const told = answersFor(kase).filter(({ id }) => kinds.some((kind) => idOf(kind) === id))
  if (told.length > 0) return told
  const held = kase.evidence.filter(
    (entry) =>
      entry.leftOut === null &&
      kinds.some((kind) => entry.name === kind || isHeld(kind, { ...kase, evidence: [entry], facts: {} })),
  )
  return attachedLines(kase, point, held)
}

function attachedLines(kase: Case, point: Point, held: readonly Evidence[]): Line[] {
  if (held.length === 0) return []
  const list = (lang: 'en' | 'zh'): string =>
    held
      .map((entry) => {
        const number = exhibitNumber(kase.evidence, entry.id)
        return lang === 'en'
          ? `${nameOf(entry).en} (exhibit ${number})`
          : `${nameOf(entry).zh}（附件${number}）`
      })
      .join(lang === 'en' ? '; ' : '；')
  return [
    line(
      `point-papers/${point.number}`,
      { en: `Attached: ${list('en')}.`, zh: `已附：${list('zh')}。` },
      { evidence: held.map(({ id }) => id) },
      { own: 3 },
    ),
  ]
}

/** Which of Amazon's messages this answers, about which listings. */
export function replyLine(kase: Case): Line | null {
  const reply = openReply(kase)
  if (reply === null) return null
  const asins = kase.notice?.asins ?? []
  const day = reply.receivedOn
  const [en, zh] =
    asins.length > 0 ? [` about ${printAsins(asins, 'en')}`, `关于${printAsins(asins, 'zh')}`] : ['', '']
  return line(
    'reply',
    {
      en: `This answers your message${day ? ` of ${printDay(day, 'en')}` : ''}${en}, point by point.`,
      zh: `本函逐条答复贵方${day ? printDay(day, 'zh') : ''}${zh}的来信。`,
    },
    { facts: ['notice'] },
    { own: asins.length + (day ? 3 : 0) },
  )
}

/** A point as a heading: its number and Amazon's own words. */
export function pointHeading({ number, text }: Point): Text {
  const words = text.length > 140 ? `${text.slice(0, 137)}...` : text
  return { en: `${number}. You asked: "${words}"`, zh: `${number}. 贵方要求：“${words}”` }
}

const idOf = (kind: string): string => (kind === 'supplier-contact' ? 'supplier' : `absent/${kind}`)
