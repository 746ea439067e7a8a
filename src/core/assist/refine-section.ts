import type { Case, Edit } from '../case.ts'
import { RefineAnswer } from '../model/refine-answer.ts'
import { draftPoa } from '../poa/draft.ts'
import { asIfAccepted } from '../poa/edits.ts'
import type { Section } from '../poa/poa.ts'
import type { Context, Note } from '../question.ts'
import { type DraftText, markOf, passagesIn } from '../refine/draft-text.ts'
import { findingRows } from '../refine/finding-rows.ts'
import { fixPassages } from '../refine/mechanical.ts'
import { reasonText } from '../refine/reason-text.ts'
import { draftOfPoa, sectionKey } from '../refine/read-drafts.ts'
import {
  type Round,
  type Try,
  findingsIn,
  firstRound,
  linesOf,
  mostRounds,
  takeAnswer,
} from '../refine/round.ts'
import { type Checked, type RefineOptions, check } from '../refine/verdict.ts'
import type { Text } from '../text.ts'
import { factRows } from './fact-rows.ts'
import type { Move, Task } from './task.ts'

/** One section of the plan in other words: round after round, each one call, until nothing is left that words can mend. */
export const refineSection: Task = {
  question: (section) => `review/${section}`,

  begin(context, section) {
    const { kase } = context
    const checked = checkedOf(kase)
    const { now, tries } = fixPassages(checked, section, optionsOf(kase), 'en')
    const fixed = withTries(kase, tries, { by: 'rule', model: '', prompt: '' }, context.now)
    const round = firstRound(now, section)
    const isMended = tries.length > 0 && round?.findings.length === 0
    if (round === null || isMended)
      return { kase: fixed, notes: [done(kase, section, tries, now)], work: null }
    return next(context, fixed, round, now, tries)
  },

  ask(kase, { target, passages }) {
    const { draft, result } = checkedOf(kase)
    const round = { passages: passagesIn(draft, target).filter(({ id }) => passages.includes(id)) }
    return {
      lang: 'en',
      blanks: { findings: findingRows({ ...round, findings: findingsIn({ draft, result }, target) }) },
      untrusted: {
        section: sectionText(draft, target),
        span: linesOf(draft, round),
        facts: factRows(kase, target),
      },
    }
  },

  take(context, work, answer) {
    const { kase } = context
    const before = checkedOf(kase)
    const { draft } = before
    const passages = passagesIn(draft, work.target).filter(({ id }) => work.passages.includes(id))
    if (passages.length !== work.passages.length || markOf(linesOf(draft, { passages })) !== work.mark)
      return { kase, notes: [{ text: changedMeanwhile }], work: null }
    const after = RefineAnswer.safeParse(answer.value).data?.after ?? null
    if (after === null) return { kase, notes: [{ text: nothingBetter }], work: null }
    const round: Round = {
      section: work.target,
      number: work.round,
      passages,
      findings: findingsIn(before, work.target),
      seen: work.seen,
    }
    const judged = takeAnswer(before, round, after, optionsOf(kase), 'en')
    const by = { by: 'model' as const, model: answer.model, prompt: answer.promptVersion }
    const edited = withTries(kase, judged.tries, by, context.now)
    return judged.next
      ? next(context, edited, judged.next, judged.now, judged.tries)
      : { kase: edited, notes: [done(edited, work.target, judged.tries, judged.now)], work: null }
  },
}

const optionsOf = (kase: Case): RefineOptions => ({ kase: asIfAccepted(kase), form: draftPoa(kase).form })

/** The plan as it reads with every proposal in it. */
function checkedOf(kase: Case): Checked {
  const options = optionsOf(kase)
  return check(draftOfPoa(draftPoa(options.kase)), options)
}

/** Each sentence as it stands without what only waits for the seller's word. */
const originalsOf = (kase: Case): [string, string][] =>
  draftPoa(kase).sections.flatMap(({ sentences }) =>
    sentences.map(({ id, en }): [string, string] => [id, en]),
  )

const sectionOf = (kase: Case, key: string): Section | undefined =>
  draftPoa(kase).sections.find((section) => sectionKey(section) === key)

/** The section as the model reads it, a sentence a line. */
const sectionText = (draft: DraftText, section: string): string =>
  linesOf(draft, { passages: passagesIn(draft, section) })

function next({ session }: Context, kase: Case, round: Round, now: Checked, tries: readonly Try[]): Move {
  const { name, host } = session.model ?? { name: '', host: '' }
  const heading = sectionOf(kase, round.section)?.heading ?? { en: round.section, zh: round.section }
  const count = round.passages.length
  const aims = [...new Map(round.findings.map(({ ruleId, message }) => [ruleId, message])).values()].slice(
    0,
    3,
  )
  const aim = (lang: 'en' | 'zh'): string =>
    aims.length === 0
      ? { en: 'to say the same in fewer words', zh: '意思不变，写得更短' }[lang]
      : aims
          .map((message) => quoted(message[lang].replace(/[.。]$/, ''), lang))
          .join(lang === 'zh' ? '、' : ', ')
  const far = tries.length === 0 ? { en: '', zh: '' } : tally(tries)
  const text = {
    en: `${far.en}Round ${round.number} of ${mostRounds}, ${heading.en}: ${count} ${count === 1 ? 'sentence goes' : 'sentences go'} to ${name} at ${host}. To mend: ${aim('en')}. Go on meanwhile, whatever you like.`,
    zh: `${far.zh}第 ${round.number}/${mostRounds} 轮，${heading.zh}：${count} 句发给 ${host} 上的 ${name}。要改的：${aim('zh')}。等的时候您可以照常做别的。`,
  }
  return {
    kase,
    notes: [{ text }],
    work: {
      target: round.section,
      mark: markOf(linesOf(now.draft, round)),
      round: round.number,
      passages: round.passages.map(({ id }) => id),
      seen: [...round.seen],
    },
  }
}

const quoted = (words: string, lang: 'en' | 'zh'): string => (lang === 'zh' ? `“${words}”` : `«${words}»`)

const changedMeanwhile: Text = {
  en: 'The model answered, but the sentences had changed meanwhile. Its words are left out.',
  zh: '模型回来了，但这几句在这期间已经改过，它写的不再采用。',
}
const nothingBetter: Text = {
  en: 'The model has nothing better for this section. It stays as it is.',
  zh: '模型对这一段没有更好的写法，保持原样。',
}

/** How many sentences are better, and why others were dropped. */
function tally(tries: readonly Try[]): Text {
  const kept = tries.filter(({ reason }) => reason === null).length
  const dropped = tries.length - kept
  const reasons = [...new Set(tries.flatMap(({ reason }) => reason ?? []))].slice(0, 3).map(reasonText)
  const why = (lang: 'en' | 'zh', comma: string): string => reasons.map((text) => text[lang]).join(comma)
  return {
    en: `${kept} ${kept === 1 ? 'sentence' : 'sentences'} better${dropped > 0 ? `, ${dropped} dropped (${why('en', '; ')})` : ''}. `,
    zh: `改好 ${kept} 句${dropped > 0 ? `，${dropped} 句没采用（${why('zh', '；')}）` : ''}。`,
  }
}

function done(kase: Case, section: string, tries: readonly Try[], now: Checked): Note {
  const left = findingsIn(now, section).length
  const waiting = kase.edits.filter(({ pending }) => pending).length
  if (tries.length === 0 && left === 0 && waiting === 0)
    return { text: { en: 'Nothing here needs other words.', zh: '这一段的措辞不用改。' } }
  const far = tally(tries)
  const rest = left === 0 ? { en: '', zh: '' } : leftText(left)
  return { text: { en: `${far.en}${rest.en}`.trim(), zh: `${far.zh}${rest.zh}` } }
}

const leftText = (left: number): Text => ({
  en: `${left} ${left === 1 ? 'finding stays' : 'findings stay'}: change the sentence yourself, or leave it.`,
  zh: `还有 ${left} 条检查结果没改好：您可以自己改句子，也可以先放着。`,
})

/** The case with each try on record: one that helps waits for the seller, any other says why it was dropped. */
function withTries(
  kase: Case,
  tries: readonly Try[],
  by: Pick<Edit, 'by' | 'model' | 'prompt'>,
  at: number,
): Case {
  const edits = [...kase.edits]
  const accepted = new Map(originalsOf(kase))
  for (const { passage, ruleId, before, after, reason } of tries) {
    const kept = reason === null
    if (kept) supersede(edits, passage)
    edits.push({
      id: `edit${edits.length + 1}`,
      sentence: passage,
      ruleId,
      // What waits for the seller's word stands in no text yet, so the one it replaces is named.
      before: kept ? (accepted.get(passage) ?? before) : before.slice(0, longest),
      after: after.slice(0, longest),
      ...by,
      accepted: false,
      pending: kept,
      reason,
      at,
    })
  }
  return tries.length === 0 ? kase : { ...kase, edits }
}

const longest = 2000

function supersede(edits: Edit[], sentence: string): void {
  for (const [i, edit] of edits.entries())
    if (edit.sentence === sentence && edit.pending)
      edits[i] = { ...edit, pending: false, reason: 'superseded' }
}
