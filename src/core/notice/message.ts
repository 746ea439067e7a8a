import { readStatements } from './actor.ts'
import { questionFor } from './certainty.ts'
import { findAsins, findComplaintIds, type Identifier } from './identifiers.ts'
import { languageOf } from './language.ts'
import { isBox, mostSentences, mostText, readSentences, type Sentence } from './layout.ts'
import { resembler } from './learnt/resemblance.ts'
import { readLevel } from './level.ts'
import { readMarketplace } from './marketplace.ts'
import { ownKind } from './own-kind.ts'
import { readPhishing } from './phishing.ts'
import { quoter } from './quotation.ts'
import { readNotice } from './read-notice.ts'
import { withoutRemarks } from './remark.ts'
import { findAnswer } from './reply.ts'
import { isNoticeToo, isSurelyNone } from './second-look.ts'
import type { Message } from './split.ts'
import type { Given } from './subject-of.ts'
import { Reading } from './triage.ts'
import { readTypeLines } from './type-line.ts'
import { isSellersOwn, mayBeAmazon, soundsLikeAmazon } from './voice.ts'

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
