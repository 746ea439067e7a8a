import type { Case } from '../core/case.ts'
import { type LintResult, lint } from '../core/poa/lint.ts'
import { type Form, forms } from '../core/words.ts'
import { type Io, type Verb, WrongUse, complain, printLine } from './io.ts'
import { outputLang } from './output-lang.ts'
import { oneOf, parseOptions } from './parse-options.ts'
import { readInputs } from './read-input.ts'

export interface Linted {
  readonly file: string
  readonly text: string
  readonly result: LintResult
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
  const print = await printerOf(values.fix ? 'fix' : format, outputLang(values.lang))
  const kase =
    values.case === undefined ? null : await (await import('./read-case.ts')).readCase(values.case, io)
  const { linted, code } = await lintAll(positionals, kase, oneOf('--form', values.form, forms), io)
  for (const line of print(linted)) printLine(io, line)
  return code
}

async function lintAll(
  files: readonly string[],
  kase: Case | null,
  form: Form | undefined,
  io: Io,
): Promise<{ linted: Linted[]; code: number }> {
  const linted: Linted[] = []
  let code = 0
  for await (const { file, text, ...rest } of readInputs(files, io)) {
    if (text === null) {
      complain(io, `lint: ${'problem' in rest ? rest.problem : file}`)
      code = 2
      continue
    }
    const result = lint(text, { kase, form })
    linted.push({ file, text, result })
    if (result.errors + result.warnings > 0) code = Math.max(code, 1)
  }
  return { linted, code }
}

type Printer = (linted: readonly Linted[]) => string[]

async function printerOf(format: 'text' | 'json' | 'sarif' | 'fix', lang: 'en' | 'zh'): Promise<Printer> {
  switch (format) {
    case 'json':
      return (linted) => linted.map(({ file, result }) => JSON.stringify({ file, ...result }))
    case 'sarif': {
      const { sarifOf } = await import('./lint-sarif.ts')
      return (linted) => [JSON.stringify(sarifOf(linted))]
    }
    case 'fix': {
      const { fixed } = await import('./lint-fix.ts')
      return (linted) => linted.map(({ text, result }) => fixed(text, result.findings).replace(/\n$/, ''))
    }
    case 'text': {
      const { lintText } = await import('./lint-text.ts')
      return (linted) => linted.map((each) => lintText(each, lang))
    }
  }
}
