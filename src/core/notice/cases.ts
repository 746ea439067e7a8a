import type { Kind } from '../words.ts'
import { readStatements } from './actor.ts'
import { readDemands } from './demands.ts'
import { findAsins, findComplaintIds, type Identifier } from './identifiers.ts'
import { readKind } from './kind.ts'
import { readSentences, type Sentence } from './layout.ts'
import { readMessage } from './message.ts'
import { partsAlike } from './parts-alike.ts'
import type { Message } from './split.ts'
import type { Given } from './subject-of.ts'
import type { Reading } from './triage.ts'
import { readLabels, readTypeLines, type TypeLine } from './type-line.ts'

/** A line that opens the next of several cases: "1) …", "二、…", "Issue 2: …". */
const opener =
  /(?:^|\n) ?(?:\(?\d{1,2}[.)、]|[（(]?[一二三四五六七八九十][、.)）]|【? ?第?[\d一二三四]{1,2}(?:件目|つ目|点目|件|项|个|宗|桩|条|起|点)(?:[】:：、. ]|(?=\n))|【? ?(?:问题|案件|违规|违反|投诉|事项|情况|违規|案件|違反|問題|通知|商品)(?:之|その)?[一二三四五](?:[】:：、. ]|(?=\n))|[-=#*■◆【]{0,3} ?(?:issue|case|violation|matter|item|concern|point|topic|complaint|no\.?|nr\.?|fall|vorgang|thema|punkt|angelegenheit|beschwerde|verstoß|问题|案件|违规|違反|件) ?\d{1,2} ?(?:[-:.：=]|(?=\n)))/giu

/** A paragraph that counts off the next of several concerns in words. */
const ordinal =
  /(?:^|\n) ?(?:(?:first|second|third)(?:ly)?|erstens|zweitens|drittens|zum einen|zum anderen)(?=[,:])/gi

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The cases of one message: one, unless its records or its complaints name several kinds. */
export function readCases(text: string, message: Message): Reading[] {
  const plain = message.plain.text.slice(0, 120_000)
  const sentences = readSentences(plain).slice(0, 800)
  const lines = [...readTypeLines(plain), ...readLabels(sentences)].toSorted((a, b) => a.start - b.start)
  const named = byKind(refined(lines))
  const told = named.length > 1 ? named : byKind(complaintsIn(sentences, plain, lines))
  const groups = told.length > 1 ? told : byKind(countedOff(sentences, plain))
  const parts = partsAlike(plain, sentences)
  const all =
    groups.length > 1
      ? groups
      : byKind(
          parts.map(({ kind, source, sentence: { start, end } }) => {
            return { kind, source, namesKind: true, start, end }
          }),
        )
  if (all.length < 2) return [readMessage(text, message)]
  return share(
    all,
    plain,
    parts.map(({ start }) => start),
  ).map((one) => readMessage(text, message, one))
}

/** A label that names no kind of its own says nothing beside a line of the same complainant that does. */
function refined(lines: readonly TypeLine[]): TypeLine[] {
  const isNamedBeside = (line: TypeLine): boolean =>
    lines.some(
      (one) =>
        one !== line &&
        one.namesKind &&
        one.source === line.source &&
        (line.kind !== 'rights-owner-trademark' || one.kind !== 'inauthentic-audit'),
    )
  return lines.filter((line) => line.namesKind || !isNamedBeside(line))
}

/** One group for each kind, in order; lines of one kind belong to one case. */
function byKind(lines: readonly TypeLine[]): TypeLine[][] {
  const groups = new Map<Kind, TypeLine[]>()
  for (const line of lines) groups.set(line.kind, [...(groups.get(line.kind) ?? []), line])
  return [...groups.values()]
}

/** Where each of the given places' cases begins: at the numbered line or else the part before it, if every one has its own. */
function beginnings(starts: readonly number[], plain: string, parts: readonly number[]): number[] | null {
  const marks = [...plain.matchAll(opener), ...plain.matchAll(ordinal)]
    .map(({ index }) => index)
    .toSorted((a, b) => a - b)
  for (const begins of [marks, parts]) {
    const found = starts.map((start) => begins.findLast((begin) => begin <= start) ?? -1)
    if (new Set(found).size === starts.length && !found.includes(-1)) return found
  }
  return null
}

/** Complaints told in sentences, each with its own ASINs: "1. A buyer … ASIN … 2. A rights owner … ASIN …". */
function complaintsIn(sentences: readonly Sentence[], plain: string, lines: readonly TypeLine[]): TypeLine[] {
  const complaints = readStatements(sentences).filter((one) => one.source !== 'amazon-audit')
  const firm = complaints.filter((one) => one.weight === 'firm')
  const marks = [...plain.matchAll(opener)].map(({ index }) => index)
  const numbered = marks.filter((mark, at) =>
    firm.some(({ sentence: { start } }) => start >= mark && start < (marks[at + 1] ?? plain.length)),
  )
  const begins = numbered.length > 1 ? numbered : firm.map(({ sentence }) => sentence.start)
  const asins = findAsins(plain)
  const told = begins.flatMap((from, at): TypeLine[] => {
    const to = begins[at + 1] ?? plain.length
    const isHere = ({ start }: { start: number }): boolean => start >= from && start < to
    const first = firm.find(({ sentence }) => isHere(sentence))
    if (first === undefined || !asins.some(isHere)) return []
    const { source, sentence } = first
    const kind = readKind({
      sentences: numbered.length > 1 ? sentences.filter(isHere) : [sentence],
      source,
      statements: complaints.filter((one) => isHere(one.sentence) && one.source === source),
    })
    const given = lines.find((one) => isHere(one) && one.source === source)
    if (kind === null) return []
    const place = { start: sentence.start, end: sentence.end, namesKind: kind.isExplicit }
    return [given === undefined ? { kind: kind.kind, source, ...place } : { ...given, namesKind: true }]
  })
  // A claim that leaves its right open is a case of its own only beside another complainant's.
  return told.filter(
    (one) => one.namesKind || told.some((other) => other.namesKind && other.source !== one.source),
  )
}

/** Amazon's own concerns counted off, each with what it asks for: "First, … Second, …". */
function countedOff(sentences: readonly Sentence[], plain: string): TypeLine[] {
  const marks = [...plain.matchAll(ordinal)].map(({ index }) => index)
  if (marks.length < 2) return []
  const found = marks.map((from, at): TypeLine | null => {
    const own = sentences.filter(({ start }) => start >= from && start < (marks[at + 1] ?? plain.length))
    const source = 'amazon-audit'
    const statements = readStatements(own)
    const kind = readKind({ sentences: own, source, statements })
    const [first] = own
    const isOwn = statements.every((one) => one.source === source)
    if (kind === null || !kind.isExplicit || first === undefined || !isOwn) return null
    const asked = readDemands(own, { kind: kind.kind, source, isReply: false, forged: false })
    return asked.length === 0
      ? null
      : { kind: kind.kind, source, namesKind: true, start: first.start, end: first.end }
  })
  const all = found.filter((one) => one !== null)
  return all.length === found.length ? all : []
}

/** Gives every identifier and stretch of text to the case whose record it stands in. */
function share(groups: readonly TypeLine[][], plain: string, parts: readonly number[]): Given[] {
  const lines = groups.flat().toSorted((a, b) => a.start - b.start)
  const starts = lines.map(({ start }) => start)
  const begins = beginnings(starts, plain, parts)
  const asins = ownersOf(findAsins(plain), lines, begins)
  const ids = ownersOf(findComplaintIds(plain), lines, begins)
  const stretchOf = (line: TypeLine): Stretch[] => {
    const at = lines.indexOf(line)
    return begins === null
      ? []
      : [{ start: begins[at] ?? 0, end: begins[at + 1] ?? Number.POSITIVE_INFINITY }]
  }
  return groups.flatMap((group) => {
    const [line] = group
    if (line === undefined) return []
    return [
      {
        line,
        asins: group.flatMap((one) => asins.get(one) ?? []),
        complaintIds: group.flatMap((one) => ids.get(one) ?? []),
        stretches: group.flatMap(stretchOf),
      },
    ]
  })
}

/** Identifiers under their line; where records are not numbered and begin with the ASIN, to the line after it. */
function ownersOf(
  found: readonly Identifier[],
  lines: readonly TypeLine[],
  begins: readonly number[] | null,
): Map<TypeLine, Identifier[]> {
  const under = new Map<TypeLine, Identifier[]>()
  const last = lines.at(-1)
  const isAfter = last === undefined || found.some((one) => one.start >= last.start)
  for (const one of found) {
    const line =
      begins !== null
        ? lines[begins.findLastIndex((begin) => begin <= one.start)]
        : isAfter
          ? lines.findLast((other) => other.start <= one.start)
          : lines.find((other) => other.start >= one.start)
    const to = line ?? lines[0]
    if (to !== undefined) under.set(to, [...(under.get(to) ?? []), one])
  }
  return under
}
