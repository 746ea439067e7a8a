import { sureFrom } from '../../src/core/evidence/document/document-facts.ts'
import { readDocument } from '../../src/core/evidence/document/read-document.ts'
import type { DocumentText } from '../../src/core/evidence/document-text.ts'
import type { Labelled } from './spec.ts'

export interface Score {
  readonly right: number
  readonly all: number
  /** Wrong values that would be told as read. */
  readonly sure: readonly string[]
  readonly missed: readonly string[]
}

/** How many of the values that somebody wrote down by hand are read, and which are wrong. A paper without its title has no type. */
export function scoreOf(text: DocumentText, { type, expect, goods }: Labelled, isTitled = true): Score {
  const [facts] = readDocument(text)
  const missed: string[] = []
  const sure: string[] = []
  let right = 0
  const count = (isRight: boolean, words: string): void => {
    if (isRight) right += 1
    else missed.push(words)
  }
  if (isTitled) count(facts?.type === type, `type ${facts?.type ?? 'none'}, not ${type}`)
  for (const [name, wanted] of Object.entries(expect)) {
    const field = facts?.fields.find((each) => each.name === name)
    const isRight = field !== undefined && isSame(field.value, wanted)
    count(isRight, `${name} ${field?.value ?? 'none'}, not ${wanted}`)
    if (field && !isRight && field.confidence >= sureFrom) sure.push(`${name} ${field.value}, not ${wanted}`)
  }
  for (const [i, { asin, units }] of goods.entries()) {
    const line = facts?.goods[i]
    const isRight = line?.units === units && line.asin === asin
    count(
      isRight,
      `line ${i + 1}: ${line?.asin ?? 'none'} × ${line?.units ?? 'none'}, not ${asin} × ${units}`,
    )
    if (line && !isRight && line.confidence >= sureFrom)
      sure.push(`line ${i + 1}: ${line.asin} × ${line.units}`)
  }
  const all = (isTitled ? 1 : 0) + Object.keys(expect).length + goods.length
  return { right, all, sure, missed }
}

const isSame = (value: string, wanted: string): boolean =>
  plain(value) === plain(wanted) || (/^[\d.]+$/.test(wanted) && Number(value) === Number(wanted))

/** Spaces and the width of signs are no part of a value. */
const plain = (value: string): string => value.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase()
