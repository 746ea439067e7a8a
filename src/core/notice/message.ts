import { readStatements } from './actor.ts'
import { readChannels, readFileTypes } from './channel.ts'
import { confidenceOf, questionFor } from './certainty.ts'
import { choicesAmong } from './choices.ts'
import { readDemands } from './demands.ts'
import { readHeaderDate } from './header.ts'
import { findBrands } from './brands.ts'
import { findAsins, findComplaintIds, type Identifier } from './identifiers.ts'
import { readInvoiceTerms } from './invoice-terms.ts'
import { languageOf } from './language.ts'
import { isBox, readSentences, type Sentence } from './layout.ts'
import { readLevel } from './level.ts'
import { readMarketplace } from './marketplace.ts'
import { readDeadlines } from './deadlines.ts'
import { readPhishing } from './phishing.ts'
import { quoter, type Spot } from './quotation.ts'
import { readQuestions, withoutLimit, type Box } from './questionnaire.ts'
import { withoutRemarks } from './remark.ts'
import { findAnswer } from './reply.ts'
import { ownKind } from './own-kind.ts'
import type { Message } from './split.ts'
import { findContacts, findDoubtful, findOrderIds, findRightNumbers } from './references.ts'
import { type Resemblance, resembler } from './learnt/resemblance.ts'
import {
  isNoticeToo,
  isSurelyNone,
  lookAtChannels,
  lookAtDemands,
  lookAtLevel,
  lookAtSubject,
} from './second-look.ts'
import { readSubject, type Given, type SubjectFinding } from './subject-of.ts'
import { Reading } from './triage.ts'
import { isTruncated } from './truncation.ts'
import { readTypeLines } from './type-line.ts'
import { isSellersOwn, mayBeAmazon, soundsLikeAmazon } from './voice.ts'

const mostSentences = 800
const mostText = 120_000

/** Kinds that concern the account even where the text does not say what was stopped. */
const accountKinds = new Set(['verification', 'related-account', 'forged-document', 'court-order'])

/** What one message says of one case. `given` is what its type line settles, where it has one. */
export function readMessage(text: string, message: Message, given: Given | null = null): Reading {
  const plain = message.plain.text.slice(0, mostText)
  const language = languageOf(plain)
  const isTold = soundsLikeAmazon(plain) || given !== null || (mayBeAmazon(plain) && tellsOfCase(plain))
  const sentences = isTold ? spokenIn(plain) : []
  const phishing = readPhishing(sentences, `${plain}\n${message.header}`)
  // Several cases share their words, and a fake has those of what it imitates.
  const alike = given === null && language !== 'other' ? resembler.of(plain) : null
  const like = phishing.length >= (isSurelyNone(alike) ? 2 : 1) ? null : alike
  if (isNoticeToo(isTold, like))
    return readNotice({
      text,
      message,
      plain,
      sentences: isTold ? sentences : spokenIn(plain),
      given,
      like,
      phishing,
    })
  return Reading.parse({
    ...identified(text, message),
    language,
    isNotice: false,
    question: questionFor('unknown', 'other', false),
  })
}

/** The sentences that may be Amazon's. */
function spokenIn(plain: string): Sentence[] {
  return readSentences(withoutRemarks(plain))
    .slice(0, mostSentences)
    .filter((one) => one.isHeading || isBox.test(one.text) || !isSellersOwn(one.text))
}

/** What can be read in any language: the identifiers and the store. */
function identified(text: string, message: Message): Partial<Reading> {
  const { all, quote } = quoter(text, message, [])
  const plain = message.plain.text.slice(0, mostText)
  const values = (field: string, found: readonly Identifier[]): string[] => {
    for (const one of found) quote(field, one)
    return found.map((one) => one.value)
  }
  const asins = values('asins', findAsins(plain))
  const complaintIds = values('complaintIds', findComplaintIds(plain))
  return { asins, complaintIds, marketplace: readMarketplace(plain)?.value ?? null, evidence: all }
}

function tellsOfCase(plain: string): boolean {
  const sentences = readSentences(plain).slice(0, 60)
  const isTold =
    readLevel(sentences).sentence?.isHeading === false ||
    ownKind(sentences) !== null ||
    readStatements(sentences).some((one) => one.weight === 'firm' && one.source !== 'amazon-audit')
  return isTold || findAnswer(sentences) !== null || readTypeLines(plain).length > 0
}

interface Material {
  readonly text: string
  readonly message: Message
  readonly plain: string
  readonly sentences: readonly Sentence[]
  readonly given: Given | null
  readonly like: Resemblance | null
  readonly phishing: ReturnType<typeof readPhishing>
}

function readNotice({ text, message, plain, sentences, given, like, phishing: signs }: Material): Reading {
  const { all, quote } = quoter(text, message, sentences)
  const each = <T extends Spot>(field: string, found: readonly T[]): readonly T[] => {
    for (const one of found) quote(field, one)
    return found
  }
  const values = (field: string, found: readonly Identifier[]): string[] =>
    each(field, found).map((one) => one.value)
  const answer = findAnswer(sentences)
  const told = readSubject({ sentences, statements: readStatements(sentences), answer, given, plain })
  const own = (finding: SubjectFinding): readonly Sentence[] => ownPart(sentences, given, finding)
  const demandsOf = (finding: SubjectFinding) =>
    lookAtDemands(readDemands(own(finding), finding), like, own(finding), finding)
  const looked = lookAtSubject(told, like, sentences)
  // Amazon that wants more says what.
  const isEmpty =
    looked.kind === 'reply-more-info' && looked.kind !== told.kind && demandsOf(looked).length === 0
  const subject = withEarlier(isEmpty ? told : looked, message, text, all)
  const level = subject.isReply ? { level: 'reply' as const, sentence: answer } : readLevel(sentences)
  const isOfAccount =
    level.sentence === null ? accountKinds.has(subject.kind) : subject.kind === 'verification'
  const struck = lookAtLevel(isOfAccount && level.level === 'listing' ? 'account' : level.level, like)
  quote('source', subject.sourceSpot)
  quote('kind', subject.kindSpot)
  quote('level', level.sentence)
  const sentOn = readHeaderDate(message.header)
  const part = own(subject)
  const ownWays = readChannels(part)
  const isOwnWay = ownWays.length > 0 || part === sentences
  const ways = isOwnWay
    ? lookAtChannels(ownWays, like, part)
    : lookAtChannels(readChannels(sentences), like, sentences)
  const terms = readInvoiceTerms(subject.kind === 'reply-reinstated' ? [] : part)
  quote('invoiceWindowDays', terms.window)
  quote('invoiceQuantity', terms.quantity)
  quote('invoiceUnits', terms.units)
  const store =
    readMarketplace(plain) ??
    readMarketplace(message.header.replace(/[\w.-]*no-?repl[\w.-]*@amazon\.com\b/gi, ' '))
  if (store !== null && readMarketplace(plain) !== null) quote('marketplace', store)
  // What passes until an account is seen again is nobody's deadline.
  const isOver = subject.kind === 'reply-reinstated'
  const due = readDeadlines(part, sentOn).filter((one) => !(isOver && one.what === 'other'))
  const deadlines = each('deadlines', due).map(({ what, days, date, time, zone, unclear, text: words }) => ({
    what,
    days,
    date,
    time,
    zone,
    unclear,
    text: words,
  }))
  const asked = each('documentsRequested', subject.kind === 'reply-reinstated' ? [] : demandsOf(subject))
  const phishing = each('phishing', signs).map((one) => one.value)
  const whole = message.plain.text
  const asins = values('asins', given?.asins ?? findAsins(whole))
  const ids = values('complaintIds', given?.complaintIds ?? findComplaintIds(whole))
  const draft = {
    source: subject.source,
    kind: subject.kind,
    level: struck,
    language: languageOf(plain),
    marketplace: store?.value ?? null,
    asins: asins.length > 0 ? asins : besides('asins', findAsins, text, message, all),
    complaintIds: ids.length > 0 ? ids : besides('complaintIds', findComplaintIds, text, message, all),
    documentsRequested: asked.map((one) => one.demand),
    oneOf: choicesAmong(part, asked),
    invoiceWindowDays: terms.window?.value ?? null,
    invoiceQuantity: terms.quantity?.value ?? null,
    invoiceUnits: terms.units?.value ?? null,
    deadlines,
    channel: each('channel', isOver ? [] : ways).map((one) => one.value),
    fileTypes: each('fileTypes', readFileTypes(sentences)).map((one) => one.value),
    phishing,
    confidence: confidenceOf(subject, phishing.length > 0),
    question: questionFor(subject.source, subject.kind, phishing.length > 0, subject.isRightOpen),
    questions: each('questions', readQuestions(sentences)).map((box) => ({
      text: inOwnWords(text, message, box),
      maxLength: box.maxLength,
    })),
    orderIds: values('orderIds', findOrderIds(plain)),
    rightNumbers: each('rightNumbers', findRightNumbers(plain)).map(({ right, value }) => ({
      right,
      number: value,
    })),
    contacts: each('contacts', findContacts(plain)).map(({ name, value }) => ({ name, email: value })),
    doubtful: each('doubtful', findDoubtful(plain, asins)).map(({ field, value, maybe }) => ({
      field,
      printed: value,
      maybe,
    })),
    brands: values('brands', findBrands(plain)),
    right: subject.right,
    sentOn,
    isNotice: true,
    truncated: isTruncated(withoutRemarks(plain)),
  }
  return Reading.parse({ ...draft, evidence: all.toSorted((a, b) => a.start - b.start) })
}

/** An answer that does not say who complained may hang on the letter that does. */
function withEarlier(
  subject: SubjectFinding,
  { earlier }: Message,
  text: string,
  evidence: Reading['evidence'],
): SubjectFinding {
  if (!subject.isReply || subject.source !== 'unknown' || earlier === null) return subject
  const sentences = readSentences(earlier.text.slice(0, mostText)).slice(0, mostSentences)
  const answer = findAnswer(sentences)
  const first = readSubject({
    sentences,
    statements: readStatements(sentences),
    answer,
    given: null,
    plain: earlier.text,
  })
  if (first.source === 'unknown') return subject
  if (first.sourceSpot !== null) {
    const place = earlier.range(first.sourceSpot.start, first.sourceSpot.end)
    evidence.push({ field: 'source', ...place, text: text.slice(place.start, place.end) })
  }
  return { ...subject, source: first.source, sourceSpot: null }
}

/** What an answer does not name itself stands in its subject line or in the letter it hangs on. */
function besides(
  field: 'asins' | 'complaintIds',
  find: (plain: string) => readonly Identifier[],
  text: string,
  { head, earlier }: Message,
  evidence: Reading['evidence'],
): string[] {
  // A subject line may print the number of the talk; the letter under it prints the complaint's.
  const isKnown = field === 'complaintIds' && earlier !== null && find(earlier.text).length > 0
  const found = (isKnown ? [earlier] : [head, earlier]).flatMap((plain) =>
    (plain === null ? [] : find(plain.text)).map(({ value, start, end }) => ({
      value,
      place: plain?.range(start, end) ?? { start, end },
    })),
  )
  for (const { place } of found) evidence.push({ field, ...place, text: text.slice(place.start, place.end) })
  return [...new Set(found.map(({ value }) => value))]
}

/** The sentences of this case alone, where its part of the message asks for something; else all of them. */
function ownPart(
  sentences: readonly Sentence[],
  given: Given | null,
  subject: Parameters<typeof readDemands>[1],
): readonly Sentence[] {
  const own = sentences.filter(({ start }) =>
    given?.stretches.some((one) => one.start <= start && start < one.end),
  )
  return own.length > 0 && readDemands(own, subject).length > 0 ? own : sentences
}

/** A question as the notice prints it, on one line. */
function inOwnWords(text: string, message: Message, box: Box): string {
  const { start, end } = message.plain.range(box.from, box.end)
  return withoutLimit(text.slice(start, end).replace(/\s*\n[\s>]*/g, ' '))
}
