import { readStatements } from './actor.ts'
import { findBrands } from './brands.ts'
import { confidenceOf, questionFor } from './certainty.ts'
import { readChannels, readFileTypes } from './channel.ts'
import { choicesAmong } from './choices.ts'
import { readDeadlines } from './deadlines.ts'
import { readDemands } from './demands.ts'
import { besides, withEarlier } from './earlier-letter.ts'
import { readHeaderDate } from './header.ts'
import { findAsins, findComplaintIds, type Identifier } from './identifiers.ts'
import { readInvoiceTerms } from './invoice-terms.ts'
import { languageOf } from './language.ts'
import type { Sentence } from './layout.ts'
import type { Resemblance } from './learnt/resemblance.ts'
import { readLevel } from './level.ts'
import { readMarketplace } from './marketplace.ts'
import type { readPhishing } from './phishing.ts'
import { readQuestions, withoutLimit, type Box } from './questionnaire.ts'
import { quoter, type Spot } from './quotation.ts'
import { findContacts, findDoubtful, findOrderIds, findRightNumbers } from './references.ts'
import { withoutRemarks } from './remark.ts'
import { findAnswer } from './reply.ts'
import { lookAtChannels, lookAtDemands, lookAtLevel, lookAtSubject } from './second-look.ts'
import type { Message } from './split.ts'
import { readSubject, type Given, type SubjectFinding } from './subject-of.ts'
import { Reading } from './triage.ts'
import { isTruncated } from './truncation.ts'

/** Kinds that concern the account even where the text does not say what was stopped. */
const accountKinds = new Set(['verification', 'related-account', 'forged-document', 'court-order'])

interface Material {
  readonly text: string
  readonly message: Message
  readonly plain: string
  readonly sentences: readonly Sentence[]
  readonly given: Given | null
  readonly like: Resemblance | null
  readonly phishing: ReturnType<typeof readPhishing>
}

/** What a message says that is known for a notice. */
export function readNotice({
  text,
  message,
  plain,
  sentences,
  given,
  like,
  phishing: signs,
}: Material): Reading {
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
