import type { Case } from '../case.ts'
import type { Answer, Ask } from '../model/ask.ts'
import { peopleOf } from '../model/people.ts'
import { RefineAnswer } from '../model/refine-answer.ts'
import { fixAll } from '../poa/fixes.ts'
import type { LintResult } from '../poa/lint.ts'
import { readPlan } from '../poa/read-plan.ts'
import type { Lang } from '../text.ts'
import { type DraftText, passagesIn } from './draft-text.ts'
import { findingRows } from './finding-rows.ts'
import { draftOfText } from './read-drafts.ts'
import { type Round, firstRound, linesOf, takeAnswer } from './round.ts'
import { type Checked, type RefineOptions, check } from './verdict.ts'

/** One edit of the record; `model` and `prompt` are null where a rule's own fix made it. */
interface RefineEdit {
  readonly ruleId: string | null
  readonly before: string
  readonly after: string
  readonly accepted: boolean
  readonly reason: string | null
  readonly model: string | null
  readonly prompt: string | null
}

export interface Refined {
  readonly text: string
  readonly before: LintResult
  readonly after: LintResult
  readonly edits: readonly RefineEdit[]
  readonly calls: number
  readonly tokens: { readonly in: number; readonly out: number }
  /** The answers that failed, by why. */
  readonly failures: readonly string[]
}

/** Asks the model; null where there is none. */
export type AskModel = (ask: Ask) => Promise<Answer>

/**
 * The loop over a whole text: first the fixes that need no model, then each section with something that words can mend, a
 * call a round. What it returns is never worse than what it got.
 */
export async function refineText(
  text: string,
  options: RefineOptions,
  facts: string,
  ask: AskModel | null,
): Promise<Refined> {
  const before = check({ text, passages: [] }, options).result
  const fixing = fixAll(text, options)
  const edits: RefineEdit[] = fixing.edits.map((edit) => ({
    ruleId: edit.ruleId,
    before: edit.before,
    after: edit.after,
    accepted: true,
    reason: null,
    model: null,
    prompt: null,
  }))
  const { lang } = readPlan(fixing.text)
  const draft = draftOfText(fixing.text)
  const run = {
    now: check(draft, options),
    edits,
    calls: 0,
    tokens: { in: 0, out: 0 },
    failures: [] as string[],
  }
  if (ask !== null)
    for (const section of sectionsOf(draft)) await refineSection(run, section, { options, facts, lang, ask })
  return {
    text: run.now.draft.text,
    before,
    after: run.now.result,
    edits,
    calls: run.calls,
    tokens: run.tokens,
    failures: run.failures,
  }
}

interface Run {
  now: Checked
  readonly edits: RefineEdit[]
  calls: number
  readonly tokens: { in: number; out: number }
  readonly failures: string[]
}

interface Means {
  readonly options: RefineOptions
  readonly facts: string
  readonly lang: Lang
  readonly ask: AskModel
}

async function refineSection(run: Run, section: string, { options, facts, lang, ask }: Means): Promise<void> {
  const faulty = firstRound(run.now, section)
  for (let round = faulty?.findings.length === 0 ? null : faulty; round !== null; ) {
    const answer = await ask(askFor(run.now, round, facts, lang, options.kase))
    run.calls += answer.calls
    run.tokens.in += answer.tokensIn
    run.tokens.out += answer.tokensOut
    if (answer.failure !== null) run.failures.push(answer.failure)
    const after = answer.failure === null ? RefineAnswer.safeParse(answer.value).data?.after : null
    if (after == null) return
    const judged = takeAnswer(run.now, round, after, options, lang)
    const by = { model: answer.model, prompt: answer.promptVersion }
    run.edits.push(
      ...judged.tries.map(({ ruleId, before, after: words, reason }) => ({
        ruleId,
        before,
        after: words,
        accepted: reason === null,
        reason,
        ...by,
      })),
    )
    run.now = judged.now
    round = judged.next
  }
}

const sectionsOf = ({ passages }: DraftText): string[] => [...new Set(passages.map(({ section }) => section))]

/** What the model is given for one round: the section, its faulty sentences, what is wrong, and what is known. */
function askFor(now: Checked, round: Round, facts: string, lang: Lang, kase: Case): Ask {
  const { draft } = now
  return {
    id: `${round.section}-${round.number}`,
    caseId: kase.id,
    prompt: 'refine',
    blanks: { findings: findingRows(round) },
    untrusted: {
      section: linesOf(draft, { passages: passagesIn(draft, round.section) }),
      span: linesOf(draft, round),
      facts,
    },
    people: peopleOf(kase),
    lang,
  }
}
