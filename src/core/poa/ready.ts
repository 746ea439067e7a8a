import type { Case } from '../case.ts'
import { checkEvidence } from '../evidence/checks.ts'
import { factOf, textOf } from '../facts.ts'
import type { Text } from '../text.ts'
import { asksContact, papersLacking } from './asked-papers.ts'
import { parity } from '../lock/parity.ts'
import { draftPoa } from './draft.ts'
import { bringsSomething, changesSince } from '../rounds/changes.ts'
import { englishOf, isLeftOut, needsEnglish } from './english.ts'
import { wantsPageEdit } from './form.ts'
import { lint } from './lint.ts'
import type { Poa, SectionName, Sentence } from './poa.ts'
import { both, gateIds } from './gate-names.ts'
import { leastOwnShare, missingIn, ownShare, printPoa, sentencesOf } from './print.ts'

export interface GateItem {
  readonly id: string
  readonly result: 'yes' | 'no' | 'not-checked'
  readonly why: Text
  /** The sentence of the plan that answers it. */
  readonly sentence: string | null
}

interface Gate {
  readonly ready: boolean
  readonly items: readonly GateItem[]
}

/**
 * The gate before sending: the eight questions a reviewer could answer from the text alone, and the checks that must
 * have run. What did not run is `not-checked`, and the gate stays closed.
 */
export function readyGate(kase: Case): Gate {
  const known = gates.get(kase)
  if (known) return known
  const gate = checked(kase)
  gates.set(kase, gate)
  return gate
}

// As with the draft: the gate lints, and a turn looks at it more than once.
const gates = new WeakMap<Case, Gate>()

function checked(kase: Case): Gate {
  if (!kase.notice) {
    const items = gateIds.map(
      (id): GateItem => ({
        id,
        result: 'not-checked',
        why: both('there is no notice in this case yet', '案件里还没有通知'),
        sentence: null,
      }),
    )
    return { ready: false, items }
  }
  const poa = draftPoa(kase)
  const report = lint(printPoa(poa, { lang: 'en', format: 'txt' }), { kase, form: poa.form })
  const items = [...questions(kase, poa, report), ...checks(kase, poa, report)]
  return { ready: items.every(({ result }) => result === 'yes'), items }
}

const firstOf = (poa: Poa, name: SectionName): Sentence | undefined =>
  poa.sections.find((section) => section.name === name)?.sentences[0]

type Report = ReturnType<typeof lint>

function item(
  id: string,
  ok: boolean,
  no: Text,
  sentence: Sentence | undefined,
  yes: Text = both('yes', '是'),
): GateItem {
  return { id, result: ok ? 'yes' : 'no', why: ok ? yes : no, sentence: sentence?.en ?? null }
}

/** Why an item is fulfilled without a sentence; the note shows it as such, not as a success. */
export const notNeeded = both('this form needs none', '这种形式不需要')
export const noSupplier = both('no supplier is named', '没有涉及供应商')

const whole = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && sentence.missing.length === 0

function questions(kase: Case, poa: Poa, report: Report): GateItem[] {
  const all = sentencesOf(poa)
  const by = (status: Sentence['status']): Sentence[] =>
    all.filter((sentence) => sentence.status === status && sentence.missing.length === 0)
  const isPlan = poa.form === 'full-plan'
  const opening = firstOf(poa, 'opening') ?? firstOf(poa, 'answers')
  const cause =
    poa.form === 'full-plan'
      ? poa.sections.find(({ name }) => name === 'cause')?.sentences.at(-1)
      : (firstOf(poa, 'facts') ?? firstOf(poa, 'answers') ?? opening)
  const stands = [...by('in-force'), ...by('planned')]
  const done = by('done')
  const measured = stands.find(({ id }) =>
    poa.sections.find(({ name }) => name === 'prevention')?.sentences.some((other) => other.id === id),
  )
  const documents = kase.notice?.documentsRequested ?? []
  const lacking = papersLacking(kase).filter(({ kind }) => factOf(kase, `absent/${kind}`) === null)
  const conflicts = checkEvidence(kase).filter(({ result }) => result === 'conflicts')
  const disagree = conflicts[0]
  const voice = report.findings.find(
    (finding) => finding.ruleId.startsWith('V') && finding.severity !== 'info' && finding.waived === null,
  )
  return [
    item(
      'which-complaint',
      whole(opening) && (kase.notice?.confirmed ?? false),
      both('the opening still has a gap', '开头还有缺口'),
      opening,
    ),
    isPlan
      ? item(
          'own-cause',
          cause !== undefined && whole(cause),
          both('the cause is not named yet', '还没写清自己流程里的原因'),
          cause,
        )
      : item(
          'own-cause',
          whole(cause),
          both('no fact answers the report yet', '还没有回应投诉的事实'),
          cause,
        ),
    isPlan || wantsPageEdit(kase)
      ? item(
          'actions-done',
          done.length > 0,
          both('no action stands as done with its date and proof', '还没有一条带日期和凭证的已完成措施'),
          done[0],
        )
      : item('actions-done', true, notNeeded, undefined, notNeeded),
    isPlan
      ? item(
          'measures-stand',
          measured !== undefined,
          both(
            'no measure has its person, rhythm and start date',
            '还没有一条写清负责人、频率和开始日期的措施',
          ),
          measured,
        )
      : item('measures-stand', true, notNeeded, undefined, notNeeded),
    item(
      'documents-answered',
      lacking.length === 0,
      both(
        `${lacking.length} of the papers asked for are neither attached nor explained`,
        `还有 ${lacking.length} 项要求的材料既没附上也没说明`,
      ),
      firstOf(poa, 'exhibits'),
      documents.length === 0 ? both('the notice asks for none', '通知没有要求材料') : both('yes', '是'),
    ),
    item('agreement', disagree === undefined, disagree?.message ?? both('', ''), firstOf(poa, 'exhibits')),
    supplierItem(kase, poa),
    item('nothing-else', voice === undefined, voice?.message ?? both('', ''), undefined),
  ]
}

function supplierItem(kase: Case, poa: Poa): GateItem {
  const matters =
    asksContact(kase) || kase.evidence.some(({ supplier, leftOut }) => supplier !== null && leftOut === null)
  const sentence = sentencesOf(poa).find(({ id }) => id === 'supplier')
  if (!matters) return item('supplier-ready', true, both('', ''), sentence, noSupplier)
  if (textOf(kase, 'supplier-phone') === 'none' && (textOf(kase, 'supplier-email') ?? 'none') === 'none') {
    const why = both(
      'neither phone nor e-mail of the supplier is known, so Amazon cannot reach it',
      '供应商没有电话也没有邮箱，亚马逊联系不上',
    )
    return item('supplier-ready', false, why, sentence)
  }
  const told = textOf(kase, 'supplier-ready')
  if (told === null)
    return {
      id: 'supplier-ready',
      result: 'not-checked',
      why: both('I have not asked you yet', '还没有问到您'),
      sentence: sentence?.en ?? null,
    }
  return item(
    'supplier-ready',
    told === 'yes',
    both(
      'tell the supplier first that Amazon may call, and check that the phone is answered',
      '先告诉供应商亚马逊可能会打电话，并确认电话有人接',
    ),
    sentence,
  )
}

function checks(kase: Case, poa: Poa, report: Report): GateItem[] {
  const errors = report.findings.filter(({ severity, waived }) => severity === 'error' && waived === null)
  const error = errors[0]
  const gaps = missingIn(poa)
  const left = report.notChecked[0]
  const share = ownShare(poa)
  const storied = poa.form === 'full-plan'
  return [
    left && !report.ready && error === undefined
      ? {
          id: 'lint',
          result: 'not-checked',
          why: both(
            `one check could not run (${left.reason}); /edit what it waits for`,
            '有一项检查还缺信息，没能运行；用 /edit 补上',
          ),
          sentence: null,
        }
      : item(
          'lint',
          error === undefined,
          error
            ? both(`${errors.length}: ${error.message.en}`, `${errors.length} 条：${error.message.zh}`)
            : both('', ''),
          undefined,
        ),
    attestedItem(kase),
    ...proposalItem(poa),
    ...parityItem(kase),
    ...roundItems(kase, printPoa(poa, { lang: 'en', format: 'txt' })),
    item(
      'complete',
      gaps.length === 0,
      both(
        `${gaps.length} open: ${gaps
          .slice(0, 4)
          .map(({ label }) => label.en)
          .join('; ')}`,
        `还缺 ${gaps.length} 处：${gaps
          .slice(0, 4)
          .map(({ label }) => label.zh)
          .join('；')}`,
      ),
      undefined,
    ),
    item(
      'own-words',
      !storied || share >= leastOwnShare,
      both(
        `only ${Math.round(share * 100)} % of the words are yours; add dates, numbers, names`,
        `只有 ${Math.round(share * 100)}% 是您自己的信息；请补日期、数量、名称`,
      ),
      undefined,
    ),
  ]
}

/** Only where there is any: words that are not the seller's until they say so. */
function proposalItem(poa: Poa): GateItem[] {
  const waiting = sentencesOf(poa).filter(({ proposal }) => proposal)
  const why = both(
    `${waiting.length} of the model’s proposals wait for your word: sentence ${waiting.map(({ number }) => number).join(', ')}`,
    `模型的 ${waiting.length} 处建议等您决定：第 ${waiting.map(({ number }) => number).join('、')} 句`,
  )
  return waiting.length === 0 ? [] : [item('model-words', false, why, waiting[0])]
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
    return [{ id: 'parity', result: 'no', why, sentence: english }]
  }
  return []
}

/** Only in a further round: it must bring something new, and tell nothing otherwise than a letter before it. */
function roundItems(kase: Case, text: string): GateItem[] {
  const changes = changesSince(kase, text)
  if (changes === null) return []
  const same = both(
    'this brings no fact and no paper that the letters before did not have; reworded is refused like unchanged. Add one, or do not send',
    '和之前的信相比没有新事实也没有新凭证；只改写法和原文重发一样会被拒。补上一样再发，否则先不发',
  )
  const [clash] = changes.comparison.clashes
  return [
    ...(bringsSomething(kase, changes) || clash ? [] : [item('new-since', false, same, undefined)]),
    ...(clash
      ? [
          item(
            'earlier-rounds',
            false,
            both(
              `a letter before says “${clash.earlier}”, this one “${clash.now}”. Correct the wrong one; if it was the earlier, say “Correction of our letter of …”`,
              `之前的信写“${clash.earlier}”，这次写“${clash.now}”。改掉错的；如果错在之前那封，请写明“更正某月某日的陈述”`,
            ),
            undefined,
          ),
        ]
      : []),
  ]
}

function attestedItem(kase: Case): GateItem {
  const live = factOf(kase, 'live-state')
  if (!kase.notice?.confirmed)
    return item(
      'attested',
      false,
      both('the reading of the notice is not confirmed', '通知的解读还没确认'),
      undefined,
    )
  if (live === null)
    return {
      id: 'attested',
      result: 'not-checked',
      why: both('the last look at the live state is still to come', '提交前的最后核对还没做'),
      sentence: null,
    }
  return item(
    'attested',
    live === true,
    both('the live state does not match the text yet', '线上状态和信里写的还不一致'),
    undefined,
  )
}
