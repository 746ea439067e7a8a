import type { Kind } from '../words.ts'
import { readStatements } from './actor.ts'
import { findAsins, findComplaintIds, type Identifier } from './identifiers.ts'
import { readKind } from './kind.ts'
import { readSentences } from './layout.ts'
import { readMessage } from './message.ts'
import type { Message } from './split.ts'
import type { Given } from './subject-of.ts'
import type { Reading } from './triage.ts'
import { readTypeLines, type TypeLine } from './type-line.ts'

/** The cases of one message: one, unless its records or its complaints name several kinds. */
export function readCases(text: string, message: Message): Reading[] {
  const plain = message.plain.text.slice(0, 120_000)
  const lines = byKind(readTypeLines(plain))
  const kinds = lines.length > 1 ? lines : byKind(complaintsIn(plain))
  if (kinds.length < 2) return [readMessage(text, message)]
  const given = share(kinds, plain)
  return given.map((one) => readMessage(text, message, one))
}

/** One group for each kind, in order; lines of one kind belong to one case. */
function byKind(lines: readonly TypeLine[]): TypeLine[][] {
  const groups = new Map<Kind, TypeLine[]>()
  for (const line of lines) groups.set(line.kind, [...(groups.get(line.kind) ?? []), line])
  return [...groups.values()]
}

/** Complaints told in sentences, each followed by its own ASINs: "1. A buyer … ASIN … 2. A rights owner … ASIN …". */
function complaintsIn(plain: string): TypeLine[] {
  const sentences = readSentences(plain).slice(0, 800)
  const firm = readStatements(sentences).filter(
    (one) => one.weight === 'firm' && one.source !== 'amazon-audit',
  )
  const asins = findAsins(plain)
  const found: TypeLine[] = []
  for (const [index, statement] of firm.entries()) {
    const { sentence, source } = statement
    const next = firm[index + 1]?.sentence.start ?? plain.length
    const hasOwn = asins.some((one) => one.start > sentence.start && one.start < next)
    const kind = readKind({ sentences: [sentence], source, statements: [statement] })
    if (!hasOwn || kind === null || !kind.isExplicit) continue
    found.push({ kind: kind.kind, source, namesKind: true, start: sentence.start, end: sentence.end })
  }
  return found
}

/** Gives every identifier to the line it stands under, or, where records begin with the ASIN, to the line after it. */
function share(groups: readonly TypeLine[][], plain: string): Given[] {
  const lines = groups.flat().toSorted((a, b) => a.start - b.start)
  const owners = (found: readonly Identifier[]): Map<TypeLine, Identifier[]> => {
    const under = new Map<TypeLine, Identifier[]>()
    const last = lines.at(-1)
    const isAfter = last === undefined || found.some((one) => one.start >= last.start)
    for (const one of found) {
      const line = isAfter
        ? lines.findLast((other) => other.start <= one.start)
        : lines.find((other) => other.start >= one.start)
      const to = line ?? lines[0]
      if (to !== undefined) under.set(to, [...(under.get(to) ?? []), one])
    }
    return under
  }
  const asins = owners(findAsins(plain))
  const ids = owners(findComplaintIds(plain))
  return groups.flatMap((group) => {
    const [line] = group
    if (line === undefined) return []
    return [
      {
        line,
        asins: group.flatMap((one) => asins.get(one) ?? []),
        complaintIds: group.flatMap((one) => ids.get(one) ?? []),
      },
    ]
  })
}
