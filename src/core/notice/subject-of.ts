import type { Demand, Kind, Source } from '../words.ts'
import { isOutlook, isOwnCheck, type Statement } from './actor.ts'
import { readDemands } from './demands.ts'
import type { Identifier } from './identifiers.ts'
import { readKind, testBuyIn } from './kind.ts'
import type { Sentence } from './layout.ts'
import { has, lexicon } from './lexicon.ts'
import { isOfIdentity, readReply } from './reply.ts'
import { decideSource } from './source.ts'
import { subjects } from './subjects.ts'
import { namesReceivedComplaints, readLabel, readTypeLines, type TypeLine } from './type-line.ts'

type Spot = { readonly start: number; readonly end: number }

/** What a type line of its own settles for one of several cases in a message. */
export interface Given {
  readonly line: TypeLine
  readonly asins: readonly Identifier[]
  readonly complaintIds: readonly Identifier[]
  /** The parts of the message that are this case's own; none where the cases share one text. */
  readonly stretches: readonly Spot[]
}

export interface SubjectFinding {
  readonly source: Source
  readonly kind: Kind
  readonly isReply: boolean
  /** True where papers are said to be forged. */
  readonly forged: boolean
  readonly isSourceTold: boolean
  readonly isKindTold: boolean
  readonly sourceSpot: Spot | null
  readonly kindSpot: Spot | null
  readonly right: string | null
  /** True where a rights owner's claim names no right and the kind is only the most likely one. */
  readonly isRightOpen: boolean
}

interface Material {
  readonly sentences: readonly Sentence[]
  readonly statements: readonly Statement[]
  readonly answer: Sentence | null
  readonly given: Given | null
  readonly plain: string
}

export const rightOf: Partial<Record<Kind, string>> = {
  'rights-owner-trademark': 'trademark',
  'rights-owner-counterfeit': 'counterfeit',
  'rights-owner-copyright': 'copyright',
  'rights-owner-patent': 'patent',
  'counterfeit-test-buy': 'counterfeit',
}
const ownFinding = new Set<Kind>(['forged-document', 'related-account', 'verification'])
const rightsTalk = lexicon(
  'plaintiff*|rights? owner*|trade ?mark*|kläger*|marke*',
  '原告|权利人|商标|権利者|商標',
)

/** Who acted and about what. A type line wins over the body, domain sheet a.1; replies are told apart last. */
export function readSubject(material: Material): SubjectFinding {
  const { sentences, plain, given } = material
  const line = given?.line ?? readTypeLines(plain)[0] ?? readLabel(sentences)
  const first = firstNotice(material, line)
  if (
    material.answer === null ||
    first.kind === 'forged-document' ||
    first.forged ||
    first.kind === 'court-order'
  )
    return { ...first, isReply: false }
  const context = { kind: first.kind, source: first.source, isReply: true, forged: first.forged }
  const demands: Demand[] = readDemands(sentences, context).map((one) => one.demand)
  const reply = readReply(sentences, demands)
  return {
    ...first,
    source: first.isImplied ? first.source : isOwnMatter(first, sentences) ? 'amazon-audit' : 'unknown',
    kind: reply.kind,
    kindSpot: reply.sentence ?? material.answer,
    isRightOpen: false,
    isKindTold: reply.isExplicit && !first.isSourceTold,
    isReply: true,
  }
}

/** Identity and conduct are held against a seller by Amazon alone, in an answer as in a first notice. */
function isOwnMatter({ kind, isKindTold }: SubjectFinding, sentences: readonly Sentence[]): boolean {
  if (kind === 'verification') return sentences.some(({ text }) => isOfIdentity(text))
  return ownFinding.has(kind) || (kind === 'other' && isKindTold)
}

function firstNotice(material: Material, given: TypeLine | null): SubjectFinding & { isImplied: boolean } {
  const { sentences, plain, answer } = material
  const statements = material.statements.filter(
    (one) =>
      answer === null || (one.source === 'amazon-audit' ? isOwnCheck(one.sentence.text) : !isOutlook(one)),
  )
  const told = decideSource(statements)
  const line = isContradicted(given, told, plain) ? null : given
  const path = namesReceivedComplaints(plain)
  const source: Source = line?.source ?? told?.source ?? (path === null ? 'unknown' : 'brand-owner')
  const found = findKind(line, { sentences, source, statements }) ?? papersOnly(material, source)
  const kind = found?.kind ?? 'other'
  const forged = line === null && found !== null && isForged(found.kind, plain.slice(found.start, found.end))
  const settled = found?.isOwn
    ? 'amazon-audit'
    : line === null
      ? sourceFor(kind, source, told, plain, found !== null)
      : line.source
  const isRightOpen = rightOf[kind] !== undefined && found?.isExplicit === false
  const both = sentenceOn(kind, settled, statements)
  return {
    source: settled,
    kind,
    isReply: false,
    forged,
    isImplied: settled !== 'unknown' && (line !== null || told !== null || path !== null),
    isSourceTold:
      line !== null || (told?.weight === 'firm' && told.source === settled) || ownFinding.has(kind),
    isKindTold:
      (found?.isExplicit ?? false) &&
      (kind === 'other' || line !== null || both !== null || ownFinding.has(kind)) &&
      !isContested({ kind, line, told, statements }),
    sourceSpot:
      told?.source === settled ? told.sentence : (line ?? path ?? (settled === 'unknown' ? null : found)),
    kindSpot: (line === null ? null : both) ?? found,
    right: isRightOpen ? null : (rightOf[kind] ?? null),
    isRightOpen,
  }
}

/** "Complaint type: counterfeit" under a rights owner's test buy: the label of buyers' complaints is not theirs. */
function isContradicted(line: TypeLine | null, told: Statement | null, plain: string): boolean {
  if (line?.source !== 'customer' || told?.source !== 'brand-owner' || told.weight !== 'firm') return false
  return has(subjects.counterfeit, plain.slice(line.start, line.end))
}

/** True where another complainant is told of, or a complaint beside what only Amazon itself would hold against a seller. */
function isContested({
  kind,
  line,
  told,
  statements,
}: {
  kind: Kind
  line: TypeLine | null
  told: Statement | null
  statements: readonly Statement[]
}): boolean {
  if (line !== null || told === null || told.source === 'amazon-audit') return false
  if (told.weight === 'firm' && (kind === 'other' || ownFinding.has(kind))) return true
  return statements.some(
    ({ source, weight }) => weight === 'firm' && source !== 'amazon-audit' && source !== told.source,
  )
}

/** Amazon asks where goods come from and says no more: a check of its own, most likely. */
function papersOnly({ sentences, answer }: Material, source: Source): ReturnType<typeof readKind> {
  if (source !== 'amazon-audit' || answer !== null) return null
  const context = { kind: 'other', source, isReply: false, forged: false } as const
  const asked = readDemands(sentences, context).find(
    ({ demand }) => demand === 'invoices' || demand === 'supply-chain-docs',
  )
  return asked === undefined
    ? null
    : { kind: 'inauthentic-audit', start: asked.start, end: asked.end, isExplicit: false }
}

/** A type line settles the kind; the label of suspected violations names no right, so the text must. */
function findKind(
  line: TypeLine | null,
  reading: Parameters<typeof readKind>[0],
): ReturnType<typeof readKind> {
  if (line === null) return readKind(reading)
  if (line.kind === 'rights-owner-counterfeit')
    return testBuyIn(reading.sentences) ?? { ...line, isExplicit: true }
  if (line.namesKind) return { ...line, isExplicit: true }
  // "Product condition" is the label of used goods and of goods that differ from their page.
  if (line.kind === 'used-sold-as-new') {
    const bare = reading.sentences.filter((one) => readLabel([one]) === null)
    const told = readKind({
      sentences: bare,
      source: 'customer',
      statements: reading.statements.filter(({ sentence }) => bare.includes(sentence)),
    })
    return told?.kind === 'not-as-described' ? told : { ...line, isExplicit: true }
  }
  if (line.kind !== 'rights-owner-trademark') return { ...line, isExplicit: false }
  const told = readKind({ ...reading, source: 'brand-owner' })
  return told !== null && told.isExplicit && rightOf[told.kind] !== undefined
    ? told
    : { ...line, isExplicit: false }
}

/** The sentence that says who acted, where it bears the kind out too; it shows more than a type line. */
function sentenceOn(kind: Kind, source: Source, statements: readonly Statement[]): Spot | null {
  const told = statements.filter((one) => one.source === source && one.weight !== 'rule')
  const hit = told.find(
    (one) => readKind({ sentences: [one.sentence], source, statements: [one] })?.kind === kind,
  )
  return hit?.sentence ?? null
}

const forgedWords =
  /forg|manipul|falsif|fabricat|tamper|alter|doctor|fake|gefälscht|verfälscht|verändert|伪造|篡改|变造|造假|虚假|修改|偽造|改ざん|改竄|変造|加工|改动|改过|涂改|动过手脚|作假|書き換え|捏造|手が加え|发行していない|签发/i

function isForged(kind: Kind, words: string): boolean {
  return kind === 'forged-document' || (kind === 'other' && forgedWords.test(words))
}

/** Amazon itself acts on papers, identities, linked accounts and conduct, whatever complaints the text mentions. */
function sourceFor(
  kind: Kind,
  source: Source,
  told: Statement | null,
  plain: string,
  isFound: boolean,
): Source {
  if (ownFinding.has(kind)) return 'amazon-audit'
  if (kind === 'court-order')
    return source === 'brand-owner' || has(rightsTalk, plain) ? 'brand-owner' : source
  if (kind === 'other' && isFound && told?.weight !== 'firm') return 'amazon-audit'
  // Papers that the law asks for, and nobody is said to have been harmed.
  if (kind === 'safety' && told === null) return 'amazon-audit'
  return source
}
