import type { Case, Evidence } from '../../case.ts'
import { nextEvidenceId } from '../blank.ts'
import type { Check } from '../check.ts'
import { checkEvidence } from '../checks.ts'
import type { DocumentText } from '../document-text.ts'
import { isInvoice } from '../is-invoice.ts'
import type { DocumentFacts } from './document-facts.ts'
import { readDocument } from './read-document.ts'
import { applied, toEvidence } from './to-evidence.ts'

/** One paper of a file beside what the checks say of it. */
export interface Judged {
  readonly file: string
  readonly text: DocumentText
  readonly papers: readonly { readonly facts: DocumentFacts; readonly entry: Evidence }[]
  readonly checks: readonly Check[]
}

/**
 * Files beside a case, as if the seller had confirmed what was read: what the checks would then say of each. What was
 * misread is checked as it was read, so nothing here is more than a proposal.
 */
export function judge(kase: Case, files: readonly { file: string; text: DocumentText }[]): Judged[] {
  const evidence = [...kase.evidence]
  const read = files.map(({ file, text }) => {
    const papers = readDocument(text).map((facts) => {
      const known = evidence.find(
        ({ source }) => source?.sha256 === facts.sha256 && source.part === facts.part,
      )
      const fresh = applied(toEvidence(nextEvidenceId(evidence), facts, file))
      const entry = known ?? { ...fresh, leftOut: null, confirmed: true }
      // A paper that was typed already and is the same stays one.
      const place = evidence.findIndex((each) => each === known || isSame(each, entry))
      if (place < 0) evidence.push(entry)
      else if (!known) evidence[place] = { ...entry, id: evidence[place]?.id ?? entry.id }
      return { facts, entry: place >= 0 && !known ? (evidence[place] ?? entry) : entry }
    })
    return { file, text, papers }
  })
  const checks = checkEvidence({ ...kase, evidence })
  return read.map(({ file, text, papers }) => {
    const ids = new Set(papers.map(({ entry }) => entry.id))
    return { file, text, papers, checks: checks.filter((check) => check.evidence.some((id) => ids.has(id))) }
  })
}

const isSame = (typed: Evidence, read: Evidence): boolean =>
  typed.source === null &&
  typed.number !== null &&
  typed.number === read.number &&
  isInvoice(typed.type) === isInvoice(read.type) &&
  (typed.units === null || typed.units === read.units) &&
  (typed.issuedOn === null || typed.issuedOn === read.issuedOn)
