import type { Case } from '../../case.ts'
import { factOf } from '../../facts.ts'
import { parity } from '../../lock/parity.ts'
import { englishOf, isLeftOut, needsEnglish } from '../english.ts'
import { both } from '../gate-names.ts'
import type { Poa } from '../poa.ts'
import { leastOwnShare, missingIn, ownShare, sentencesOf } from '../print.ts'
import { decided, type GateItem, gateItem, none } from './item.ts'
import type { Report } from './questions.ts'

/** What must have run before a letter may leave. */
export function checksOf(kase: Case, poa: Poa, report: Report): GateItem[] {
  return [lintItem(report), attestedItem(kase), ...proposalItem(poa), ...parityItem(kase)]
}

export function fillingOf(poa: Poa): GateItem[] {
  return [completeItem(poa), ownWordsItem(poa)]
}

function lintItem(report: Report): GateItem {
  const errors = report.findings.filter(({ severity, waived }) => severity === 'error' && waived === null)
  const [error] = errors
  if (error)
    return gateItem(
      'lint',
      'no',
      both(`${errors.length}: ${error.message.en}`, `${errors.length} 条：${error.message.zh}`),
    )
  const [left] = report.notChecked
  if (!left || report.ready) return gateItem('lint', 'yes', none)
  return gateItem(
    'lint',
    'not-checked',
    both(
      `one check could not run (${left.reason}); /edit what it waits for`,
      '有一项检查还缺信息，没能运行；用 /edit 补上',
    ),
  )
}

function completeItem(poa: Poa): GateItem {
  const gaps = missingIn(poa)
  const some = gaps.slice(0, 4).map(({ label }) => label)
  return decided(
    'complete',
    gaps.length === 0,
    both(
      `${gaps.length} open: ${some.map(({ en }) => en).join('; ')}`,
      `还缺 ${gaps.length} 处：${some.map(({ zh }) => zh).join('；')}`,
    ),
  )
}

function ownWordsItem(poa: Poa): GateItem {
  const share = ownShare(poa)
  return decided(
    'own-words',
    poa.form !== 'full-plan' || share >= leastOwnShare,
    both(
      `only ${Math.round(share * 100)} % of the words are yours; add dates, numbers, names`,
      `只有 ${Math.round(share * 100)}% 是您自己的信息；请补日期、数量、名称`,
    ),
  )
}

/** Only where there is any: words that are not the seller's until they say so. */
function proposalItem(poa: Poa): GateItem[] {
  const waiting = sentencesOf(poa).filter(({ proposal }) => proposal)
  const why = both(
    `${waiting.length} of the model’s proposals wait for your word: sentence ${waiting.map(({ number }) => number).join(', ')}`,
    `模型的 ${waiting.length} 处建议等您决定：第 ${waiting.map(({ number }) => number).join('、')} 句`,
  )
  return waiting.length === 0 ? [] : [gateItem('model-words', 'no', why, waiting)]
}

/** Only where there is one: an English that does not say what the seller's Chinese says, both beside each other. */
function parityItem(kase: Case): GateItem[] {
  for (const { fact, words } of needsEnglish(kase)) {
    const english = fact.startsWith('exhibit/') || isLeftOut(kase, fact) ? null : englishOf(kase, fact)
    const [apart] = english === null ? [] : parity(words, english, kase)
    if (english === null || apart === undefined) continue
    const why = both(
      `“${words}” and “${english}” differ: ${apart.zh.words || '–'} | ${apart.en.words || '–'}. /edit the English`,
      `“${words}”和“${english}”不一致：${apart.zh.words || '–'} | ${apart.en.words || '–'}。用 /edit 改英文`,
    )
    return [{ ...gateItem('parity', 'no', why), sentence: english }]
  }
  return []
}

function attestedItem(kase: Case): GateItem {
  const live = factOf(kase, 'live-state')
  if (!kase.notice?.confirmed)
    return gateItem(
      'attested',
      'no',
      both('the reading of the notice is not confirmed', '通知的解读还没确认'),
    )
  if (live === null)
    return gateItem(
      'attested',
      'not-checked',
      both('the last look before sending is still to come', '提交前的最后核对还没做'),
    )
  return decided(
    'attested',
    live === true,
    both('the live state does not match the text yet', '线上状态和信里写的还不一致'),
  )
}
