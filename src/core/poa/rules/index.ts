import type { Rule } from '../rule.ts'
import { absoluteGuarantee } from './absolute-guarantee.ts'
import { asinCoverage } from './asin-coverage.ts'
import { correctiveInFuture } from './corrective-in-future.ts'
import { hedgedCause } from './hedged-cause.ts'
import { issueNotSplit } from './issue-not-split.ts'
import { missingCorrective } from './missing-corrective.ts'
import { missingPreventive } from './missing-preventive.ts'
import { missingRootCause } from './missing-root-cause.ts'
import { noCadence } from './no-cadence.ts'
import { noDate } from './no-date.ts'
import { noNumbers } from './no-numbers.ts'
import { noOwner } from './no-owner.ts'
import { promiseOnlyPreventive } from './promise-only-preventive.ts'
import { sectionOrder } from './section-order.ts'
import { strayAsin } from './stray-asin.ts'
import { tooLong } from './too-long.ts'
import { tooShort } from './too-short.ts'
import { vagueCommitment } from './vague-commitment.ts'
import { wallOfText } from './wall-of-text.ts'

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
  // tone
  // content and evidence
]
