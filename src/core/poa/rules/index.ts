import type { Rule } from '../rule.ts'
import { absoluteGuarantee } from './absolute-guarantee.ts'
import { accuseCompetitor } from './accuse-competitor.ts'
import { admitsAndDenies } from './admits-and-denies.ts'
import { allCaps } from './all-caps.ts'
import { ambiguousDate } from './ambiguous-date.ts'
import { arithmetic } from './arithmetic.ts'
import { asinCoverage } from './asin-coverage.ts'
import { askUnanswered } from './ask-unanswered.ts'
import { attachmentMismatch } from './attachment-mismatch.ts'
import { blameAmazon } from './blame-amazon.ts'
import { blameCustomer } from './blame-customer.ts'
import { bleedingSections } from './bleeding-sections.ts'
import { buyerRemedy } from './buyer-remedy.ts'
import { chineseResidue } from './chinese-residue.ts'
import { contradiction } from './contradiction.ts'
import { correctiveInFuture } from './corrective-in-future.ts'
import { currencySlip } from './currency-slip.ts'
import { dateInconsistency } from './date-inconsistency.ts'
import { denialWithoutEvidence } from './denial-without-evidence.ts'
import { duplicateMeasure } from './duplicate-measure.ts'
import { emotional } from './emotional.ts'
import { excessiveApology } from './excessive-apology.ts'
import { externalLink } from './external-link.ts'
import { feedbackManipulation } from './feedback-manipulation.ts'
import { flatteryFiller } from './flattery-filler.ts'
import { forgeryLanguage } from './forgery-language.ts'
import { genericRootCause } from './generic-root-cause.ts'
import { genericText } from './generic-text.ts'
import { ghostWriterDisclosed } from './ghost-writer-disclosed.ts'
import { hedgedCause } from './hedged-cause.ts'
import { inexperienceExcuse } from './inexperience-excuse.ts'
import { issueNotSplit } from './issue-not-split.ts'
import { languageMismatch } from './language-mismatch.ts'
import { legalThreat } from './legal-threat.ts'
import { mechanicsAsRootCause } from './mechanics-as-root-cause.ts'
import { missingCorrective } from './missing-corrective.ts'
import { missingPreventive } from './missing-preventive.ts'
import { missingRootCause } from './missing-root-cause.ts'
import { nameDiffers } from './name-differs.ts'
import { noCadence } from './no-cadence.ts'
import { noDate } from './no-date.ts'
import { noEvidenceReference } from './no-evidence-reference.ts'
import { noInventedFacts } from './no-invented-facts.ts'
import { noNumbers } from './no-numbers.ts'
import { noOwner } from './no-owner.ts'
import { noSupplierNamed } from './no-supplier-named.ts'
import { otherAccount } from './other-account.ts'
import { overclaim } from './overclaim.ts'
import { personalData } from './personal-data.ts'
import { placeholder } from './placeholder.ts'
import { policyNameDropping } from './policy-name-dropping.ts'
import { promiseOnlyPreventive } from './promise-only-preventive.ts'
import { quantityMismatch } from './quantity-mismatch.ts'
import { questionToAmazon } from './question-to-amazon.ts'
import { reissueUndisclosed } from './reissue-undisclosed.ts'
import { restatedNotice } from './restated-notice.ts'
import { retractionUnbacked } from './retraction-unbacked.ts'
import { sectionOrder } from './section-order.ts'
import { selfIncrimination } from './self-incrimination.ts'
import { singleOrderFix } from './single-order-fix.ts'
import { stockDisposition } from './stock-disposition.ts'
import { strayAsin } from './stray-asin.ts'
import { supplierOnlyBlame } from './supplier-only-blame.ts'
import { templateFingerprint } from './template-fingerprint.ts'
import { tooLong } from './too-long.ts'
import { tooShort } from './too-short.ts'
import { trackRecordAsArgument } from './track-record-as-argument.ts'
import { unchangedResubmission } from './unchanged-resubmission.ts'
import { vagueCommitment } from './vague-commitment.ts'
import { wallOfText } from './wall-of-text.ts'
import { wrongIssue } from './wrong-issue.ts'

/** Every rule of the linter, one import and one line each, in the order of their ids. */
export const rules: readonly Rule[] = [
  // structure
  missingRootCause,
  missingCorrective,
  missingPreventive,
  sectionOrder,
  wallOfText,
  tooLong,
  tooShort,
  asinCoverage,
  strayAsin,
  issueNotSplit,
  bleedingSections,
  duplicateMeasure,
  // tense and concreteness
  correctiveInFuture,
  promiseOnlyPreventive,
  vagueCommitment,
  noDate,
  noOwner,
  noCadence,
  noNumbers,
  absoluteGuarantee,
  hedgedCause,
  ambiguousDate,
  // tone
  emotional,
  excessiveApology,
  blameAmazon,
  supplierOnlyBlame,
  allCaps,
  inexperienceExcuse,
  blameCustomer,
  selfIncrimination,
  denialWithoutEvidence,
  trackRecordAsArgument,
  legalThreat,
  accuseCompetitor,
  flatteryFiller,
  admitsAndDenies,
  // content and evidence
  placeholder,
  templateFingerprint,
  genericRootCause,
  singleOrderFix,
  mechanicsAsRootCause,
  wrongIssue,
  policyNameDropping,
  noEvidenceReference,
  attachmentMismatch,
  noSupplierNamed,
  stockDisposition,
  buyerRemedy,
  externalLink,
  ghostWriterDisclosed,
  feedbackManipulation,
  personalData,
  contradiction,
  unchangedResubmission,
  askUnanswered,
  dateInconsistency,
  questionToAmazon,
  quantityMismatch,
  languageMismatch,
  otherAccount,
  forgeryLanguage,
  reissueUndisclosed,
  retractionUnbacked,
  noInventedFacts,
  overclaim,
  genericText,
  restatedNotice,
  currencySlip,
  chineseResidue,
  nameDiffers,
  arithmetic,
]
