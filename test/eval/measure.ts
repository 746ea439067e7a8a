import { readFileSync, readdirSync } from 'node:fs'
import { translationOf } from '../../src/core/assist/translate.ts'
import { factsIn } from '../../src/core/assist/understand.ts'
import { Case } from '../../src/core/case.ts'
import type { Answer, Ask } from '../../src/core/model/ask.ts'
import { whyFacts } from '../../src/core/poa/why-facts.ts'
import { confirmedFacts } from '../../src/core/refine/confirmed-facts.ts'
import { draftOfText } from '../../src/core/refine/read-drafts.ts'
import { refineText } from '../../src/core/refine/loop.ts'
import { isMendable } from '../../src/core/refine/mendable.ts'
import { openIn } from '../../src/core/refine/verdict.ts'
import type { Form } from '../../src/core/words.ts'
import { faults } from './faults.ts'
import { evalAnswers } from './scripted-model.ts'

interface Plan {
  readonly name: string
  readonly text: string
  readonly kase: Case
  readonly form: Form | undefined
}

const folder = new URL('../fixtures/plans/', import.meta.url)

/** The plans of the fixtures, and each good English one again with faults put in that words can mend. */
export function evalPlans(): Plan[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const plans = names.map((name): Plan => {
    const given = JSON.parse(readFileSync(new URL(name.replace('.txt', '.json'), folder), 'utf8')) as {
      case: unknown
      form?: Form
    }
    return {
      name: name.replace('.txt', ''),
      text: readFileSync(new URL(name, folder), 'utf8'),
      kase: Case.parse(given.case),
      form: given.form,
    }
  })
  const good = plans.filter(({ name }) => name.startsWith('good-') && name.endsWith('.en'))
  return [...plans, ...good.map(planted)]
}

function planted(plan: Plan, place: number): Plan {
  const { text, passages } = draftOfText(plan.text)
  const chosen = passages.filter((_, i) => i % 4 === 1)
  const faulty = chosen.reduce((now, { start, end }, i) => {
    const sentence = text.slice(start, end)
    return now.replace(sentence, faults[(place * 3 + i) % faults.length]?.put(sentence) ?? sentence)
  }, text)
  return { ...plan, name: `${plan.name} with faults`, text: faulty }
}

export interface Measured {
  readonly plans: number
  /** Plans in which nothing is left that other words can mend. */
  readonly finished: number
  readonly before: number
  readonly after: number
  readonly byRules: number
  readonly accepted: number
  readonly rejected: Readonly<Record<string, number>>
  readonly calls: number
  readonly tokens: number
  readonly failures: Readonly<Record<string, number>>
  readonly translated: {
    readonly asked: number
    readonly shown: number
    readonly apart: Readonly<Record<string, number>>
  }
  readonly facts: { readonly asked: number; readonly told: number; readonly kept: number }
  readonly models: readonly string[]
  readonly prompts: readonly string[]
}

/** Plays plans and answers through a model, and counts what the program made of what it said. */
export async function measure(ask: (ask: Ask) => Promise<Answer>, plans = evalPlans()): Promise<Measured> {
  const models = new Set<string>()
  const prompts = new Set<string>()
  const failures: Record<string, number> = {}
  const noted = async (one: Ask): Promise<Answer> => {
    const answer = await ask(one)
    models.add(answer.model)
    if (answer.promptVersion !== '') prompts.add(answer.promptVersion)
    if (answer.failure !== null) add(failures, answer.failure)
    return answer
  }
  const sum = { finished: 0, before: 0, after: 0, byRules: 0, accepted: 0, calls: 0, tokens: 0 }
  const rejected: Record<string, number> = {}
  for (const { text, kase, form } of plans) {
    const refined = await refineText(text, { kase, ...(form && { form }) }, confirmedFacts(kase), noted)
    if (openIn(refined.after) > openIn(refined.before)) throw new Error('refining made a plan worse')
    if (!refined.after.findings.some(isMendable)) sum.finished += 1
    sum.before += openIn(refined.before)
    sum.after += openIn(refined.after)
    sum.calls += refined.calls
    sum.tokens += refined.tokens.in + refined.tokens.out
    for (const { accepted, reason, model } of refined.edits) {
      if (!accepted) add(rejected, reason ?? '')
      else if (model === null) sum.byRules += 1
      else sum.accepted += 1
    }
  }
  const translated = { asked: 0, shown: 0, apart: {} as Record<string, number> }
  const facts = { asked: 0, told: 0, kept: 0 }
  for (const [i, { task, words, lang }] of evalAnswers.entries()) {
    const kase = Case.parse({ id: 'eval' })
    const answer = await noted(answerAsk(`answer-${i}`, task, words, lang))
    if (task === 'translate') {
      translated.asked += 1
      const read = translationOf(answer.value, words, kase)
      if (read === null) add(translated.apart, 'not whole')
      else if (read.apart.length === 0) translated.shown += 1
      else add(translated.apart, read.apart[0]?.kind ?? '')
    } else {
      facts.asked += 1
      const told = (answer.value as { facts?: unknown[] } | null)?.facts ?? []
      facts.told += told.length
      facts.kept += factsIn(answer.value, words).length
    }
  }
  return {
    plans: plans.length,
    ...sum,
    rejected: sorted(rejected),
    failures,
    translated,
    facts,
    models: [...models],
    prompts: [...prompts].toSorted(),
  }
}

function answerAsk(id: string, task: 'translate' | 'facts', words: string, lang: 'en' | 'zh'): Ask {
  const question = 'What happened, and which step of your own let it through?'
  const names = whyFacts.map(({ name, meaning }) => `- ${name}: ${meaning.en}`).join('\n')
  return {
    id,
    caseId: 'eval',
    prompt: task,
    blanks: task === 'facts' ? { question, names } : { question },
    untrusted: { words },
    people: [],
    lang: task === 'facts' ? lang : 'en',
  }
}

const add = (counts: Record<string, number>, name: string): void => {
  counts[name] = (counts[name] ?? 0) + 1
}

const sorted = (counts: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).toSorted(([, one], [, other]) => other - one))
