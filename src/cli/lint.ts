import type { Case } from '../core/case.ts'
import type { Fixing } from '../core/poa/fixes.ts'
import { type LintResult, lint } from '../core/poa/lint.ts'
import type { Lang } from '../core/text.ts'
import { type Form, forms } from '../core/words.ts'
import { type Io, type Verb, WrongUse, complain, printLine } from './io.ts'
import { outputLang } from './output-lang.ts'
import { oneOf, parseOptions } from './parse-options.ts'
import { readInputs } from './read-input.ts'

/** An input as it was checked; with `--fix` text and result are those after the fixes. */
export interface Linted {
  readonly file: string
  readonly text: string
  readonly result: LintResult
  readonly hasCase: boolean
  readonly fixing: Fixing | null
}

/** An input that could not be read, and why. */
export interface Unread {
  readonly file: string
  readonly problem: string
}

interface Run {
  readonly linted: Linted[]
  readonly unread: Unread[]
}

interface Wish {
  readonly kase: Case | null
  readonly form: Form | undefined
  readonly fix: boolean
}

/** Drafts, checked. With a case the facts are checked too. */
export const lintFiles: Verb = async (args, io) => {
  const { values, positionals } = parseOptions(args, {
    case: { type: 'string' },
    form: { type: 'string' },
    format: { type: 'string' },
    lang: { type: 'string' },
    json: { type: 'boolean' },
    fix: { type: 'boolean' },
  })
  if (positionals.length === 0) throw new WrongUse('name a file, or - for standard input')
  const format = oneOf('--format', values.json ? 'json' : values.format, ['text', 'json', 'sarif']) ?? 'text'
  const fix = values.fix ?? false
  if (fix && format === 'sarif')
    throw new WrongUse(
      '--fix prints the text, or with --json the text and its edits; SARIF holds the fixes without it',
    )
  const lang = outputLang(values.lang)
  const form = oneOf('--form', values.form, forms)
  const kase =
    values.case === undefined ? null : await (await import('./read-case.ts')).readCase(values.case, io)
  const run = await lintAll(positionals, { kase, form, fix }, io)
  if (fix && format === 'text') await printFixed(run, lang, io)
  else for (const line of await linesOf(format, run, lang, io)) printLine(io, line)
  return codeOf(run)
}

async function lintAll(files: readonly string[], { kase, form, fix }: Wish, io: Io): Promise<Run> {
  const run: Run = { linted: [], unread: [] }
  const fixAll = fix ? (await import('../core/poa/fixes.ts')).fixAll : null
  for await (const input of readInputs(files, io)) {
    const { file, text } = input
    if (text === null) {
      complain(io, `lint: ${input.problem}`)
      run.unread.push({ file, problem: input.problem })
      continue
    }
    const fixing = fixAll?.(text, { kase, form }) ?? null
    const result = fixing?.result ?? lint(text, { kase, form })
    run.linted.push({ file, text: fixing?.text ?? text, result, hasCase: kase !== null, fixing })
  }
  return run
}

/** 2 where an input could not be read, 1 where an error or a warning is left. */
function codeOf({ linted, unread }: Run): number {
  if (unread.length > 0) return 2
  return linted.some(({ result }) => result.errors + result.warnings > 0) ? 1 : 0
}

async function linesOf(format: 'text' | 'json' | 'sarif', run: Run, lang: Lang, io: Io): Promise<string[]> {
  switch (format) {
    case 'json': {
      const { lintJson } = await import('./lint-json.ts')
      return run.linted.map((each) => JSON.stringify(lintJson(each)))
    }
    case 'sarif': {
      const { sarifOf } = await import('./lint-sarif.ts')
      return [JSON.stringify(sarifOf(run.linted, run.unread))]
    }
    case 'text': {
      const [{ lintText, sumOfAll }, { lookOf }] = await Promise.all([
        import('./lint-text.ts'),
        import('./look.ts'),
      ])
      const look = await lookOf(io)
      return [
        ...run.linted.map((each) => lintText(each, lang, look)),
        ...sumOfAll(run.linted, run.unread, lang, look),
      ]
    }
  }
}

/** The text goes out as it is, to the last byte, so that only the fixes differ; what was done is told beside it. */
async function printFixed({ linted }: Run, lang: Lang, io: Io): Promise<void> {
  const { fixSum } = await import('./lint-fix.ts')
  for (const [at, each] of linted.entries()) {
    const isParted = at === linted.length - 1 || each.text === '' || each.text.endsWith('\n')
    io.stdout.write(isParted ? each.text : `${each.text}\n`)
    complain(io, `lint: ${fixSum(each, lang)}`)
  }
}
