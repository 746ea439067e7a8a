import type { Case } from '../../case.ts'
import { checkEvidence, uncompared } from '../../evidence/checks.ts'
import { factOf } from '../../facts.ts'
import { papersLacking } from '../asked-papers.ts'
import { wantsPageEdit } from '../form.ts'
import { both } from '../gate-names.ts'
import type { lint } from '../lint.ts'
import type { Poa, SectionName, Sentence } from '../poa.ts'
import { sentencesOf } from '../print.ts'
import { decided, type GateItem, gateItem, notNeeded, yes } from './item.ts'
import { supplierItem } from './supplier.ts'

export type Report = ReturnType<typeof lint>

const isWhole = ({ missing }: Sentence): boolean => missing.length === 0

const within = (poa: Poa, ...names: readonly SectionName[]): Sentence[] =>
  poa.sections.filter(({ name }) => names.includes(name)).flatMap(({ sentences }) => sentences)

/** The eight questions that a reviewer could answer from the text alone, each with what answers it. */
export function eightQuestions(kase: Case, poa: Poa, report: Report): GateItem[] {
  return [
    whichComplaint(kase, poa),
    ownCause(poa),
    actionsDone(kase, poa),
    measuresStand(poa),
    documentsAnswered(kase, poa),
    agreement(kase, poa),
    supplierItem(kase, poa),
    nothingElse(report),
  ]
}

/** The opening; of an answer to points, its first line. */
function opening(poa: Poa): Sentence[] {
  const said = within(poa, 'opening')
  return said.length > 0 ? said : within(poa, 'answers').slice(0, 1)
}

function whichComplaint(kase: Case, poa: Poa): GateItem {
  const said = opening(poa)
  const [first] = said
  const isTold = first !== undefined && isWhole(first) && (kase.notice?.confirmed ?? false)
  return decided(
    'which-complaint',
    isTold,
    both('the opening still has a gap', '开头还有缺口'),
    said.slice(0, 2),
  )
}

function ownCause(poa: Poa): GateItem {
  if (poa.form === 'full-plan') {
    const said = within(poa, 'cause')
    const last = said.at(-1)
    return decided(
      'own-cause',
      last !== undefined && isWhole(last),
      both('the cause is not named yet', '还没写清自己流程里的原因'),
      said,
    )
  }
  const [first] = [...within(poa, 'facts'), ...within(poa, 'answers'), ...opening(poa)]
  const said = within(poa, 'facts')
  return decided(
    'own-cause',
    first !== undefined && isWhole(first),
    both('no fact answers the report yet', '还没有回应投诉的事实'),
    said.length > 0 ? said : first ? [first] : [],
  )
}

function actionsDone(kase: Case, poa: Poa): GateItem {
  if (poa.form !== 'full-plan' && !wantsPageEdit(kase)) return gateItem('actions-done', 'yes', notNeeded)
  const done = sentencesOf(poa).filter((sentence) => sentence.status === 'done' && isWhole(sentence))
  return decided(
    'actions-done',
    done.length > 0,
    both('no action stands as done with its date and proof', '还没有一条带日期和凭证的已完成措施'),
    done,
  )
}

function measuresStand(poa: Poa): GateItem {
  if (poa.form !== 'full-plan') return gateItem('measures-stand', 'yes', notNeeded)
  const stand = within(poa, 'prevention').filter(
    (sentence) => (sentence.status === 'in-force' || sentence.status === 'planned') && isWhole(sentence),
  )
  return decided(
    'measures-stand',
    stand.length > 0,
    both('no measure has its person, rhythm and start date', '还没有一条写清负责人、频率和开始日期的措施'),
    stand,
  )
}

function documentsAnswered(kase: Case, poa: Poa): GateItem {
  const isAsked = (kase.notice?.documentsRequested ?? []).length > 0
  const lacking = papersLacking(kase).filter(({ kind }) => factOf(kase, `absent/${kind}`) === null)
  return decided(
    'documents-answered',
    lacking.length === 0,
    both(
      `${lacking.length} of the papers asked for are neither attached nor explained`,
      `还有 ${lacking.length} 项要求的材料既没附上也没说明`,
    ),
    within(poa, 'answers', 'exhibits'),
    isAsked ? yes : both('the notice asks for none', '通知没有要求材料'),
  )
}

const byYou = both('compared by you, not by me', '是您核对的，我没法核对')

/** What could not be compared here is no agreement until the seller looked at it and said so. */
function agreement(kase: Case, poa: Poa): GateItem {
  const checks = checkEvidence(kase)
  const disagree = checks.find(({ result }) => result === 'conflicts')
  if (disagree) return gateItem('agreement', 'no', disagree.message, within(poa, 'exhibits'))
  const [left] = uncompared(kase)
  if (left && factOf(kase, 'live-state') !== true)
    return gateItem('agreement', 'not-checked', left.message, within(poa, 'exhibits'))
  if (left) return gateItem('agreement', 'yes', byYou, within(poa, 'exhibits'))
  return gateItem('agreement', 'yes', yes, within(poa, 'exhibits'))
}

function nothingElse(report: Report): GateItem {
  const found = report.findings.find(
    ({ ruleId, severity, waived }) => ruleId.startsWith('V') && severity !== 'info' && waived === null,
  )
  if (found) return gateItem('nothing-else', 'no', found.message)
  const left = report.notChecked.find(({ ruleId }) => ruleId.startsWith('V'))
  return left
    ? gateItem(
        'nothing-else',
        'not-checked',
        both(`a check of the tone could not run (${left.reason})`, '有一项语气检查没能运行'),
      )
    : gateItem('nothing-else', 'yes', yes)
}
