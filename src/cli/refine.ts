import type { Case } from '../core/case.ts'
import { confirmedFacts } from '../core/refine/confirmed-facts.ts'
import { type AskModel, type Refined, refineText } from '../core/refine/loop.ts'
import { mostRounds } from '../core/refine/round.ts'
import { openIn } from '../core/refine/verdict.ts'
import { reasonText } from '../core/refine/reason-text.ts'
import type { Lang } from '../core/text.ts'
import { forms } from '../core/words.ts'
import { type Io, type Verb, WrongUse, complain, printLine } from './io.ts'
import { configuration } from './open-data.ts'
import { openModel } from './open-model.ts'
import { outputLang } from './output-lang.ts'
import { oneOf, parseOptions } from './parse-options.ts'
import { readCase } from './read-case.ts'
import { needInput } from './read-input.ts'

/** The refine loop over one draft, with its record; 1 while a finding is left. */
export const refine: Verb = async (args, io) => {
  const { values, positionals } = parseOptions(args, {
    case: { type: 'string' },
    form: { type: 'string' },
    lang: { type: 'string' },
    json: { type: 'boolean' },
    offline: { type: 'boolean' },
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1)
    throw new WrongUse('name one draft, or - for standard input')
  if (values.case === undefined) throw new WrongUse('name the case whose facts hold: --case CASE.json')
  const lang = outputLang(values.lang)
  const form = oneOf('--form', values.form, forms)
  const kase = await readCase(values.case, io)
  const text = await needInput(file, io)
  const ask = values.offline ? null : await askOf(kase, io)
  const options = { kase, ...(form && { form }) }
  const refined = await refineText(text, options, confirmedFacts(kase), ask)
  printLine(io, values.json ? JSON.stringify(shapeOf(file, refined)) : recordOf(refined, lang))
  for (const failure of new Set(refined.failures))
    complain(io, `refine: the model gave no answer (${failure})`)
  return refined.after.errors + refined.after.warnings > 0 ? 1 : 0
}

/** The configured model, told before anything goes to it; null, and said so, where there is none. */
async function askOf(kase: Case, io: Io): Promise<AskModel | null> {
  const config = configuration()
  const opened = await openModel(config, null, (reason) => complain(io, `refine: ${reason}`))
  if (opened === null) {
    complain(io, 'refine: no model is configured (OPENAI_MODEL); only fixes that need none were made')
    return null
  }
  if (kase.model?.consent === 'no') {
    complain(io, 'refine: this case says no model; only fixes that need none were made')
    return null
  }
  const { model, place } = opened
  complain(io, `refine: faulty sentences and the confirmed facts go to ${place.name} at ${place.host}`)
  const { signal } = new AbortController()
  return (ask) => {
    const [, section = '', round = ''] = /^(.*)-(\d+)$/.exec(ask.id) ?? []
    complain(io, `refine: ${section}, round ${round} of ${mostRounds}`)
    return model.ask(ask, { sessionId: 'command-line', signal, onProgress: () => undefined })
  }
}

const shapeOf = (file: string, { text, before, after, edits, calls, tokens }: Refined) => ({
  file,
  text,
  findingsBefore: openIn(before),
  findingsAfter: openIn(after),
  edits,
  calls,
  tokens: tokens.in + tokens.out,
})

function recordOf(refined: Refined, lang: Lang): string {
  const { text, edits, calls, tokens, before, after } = refined
  const rows = edits.map((edit) => {
    const what = edit.accepted ? { en: 'made', zh: '已改' }[lang] : reasonText(edit.reason ?? '')[lang]
    const who = edit.model ?? { en: 'a rule', zh: '规则' }[lang]
    return `${edit.accepted ? '+' : '-'} ${edit.ruleId ?? '·'} (${who}): ${what}\n    ${edit.before}\n  → ${edit.after}`
  })
  const count = { en: 'findings', zh: '检查结果' }[lang]
  const sum = `${count}: ${openIn(before)} → ${openIn(after)}; ${calls} ${{ en: 'calls', zh: '次调用' }[lang]}, ${tokens.in + tokens.out} ${{ en: 'tokens', zh: '个 token' }[lang]}`
  return [text.trimEnd(), '---', ...rows, sum].join('\n')
}
