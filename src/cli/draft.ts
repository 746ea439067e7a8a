import type { Case } from '../core/case.ts'
import { plainText } from '../core/export/plain-text.ts'
import { draftPoa } from '../core/poa/draft.ts'
import { missingIn, printPoa } from '../core/poa/print.ts'
import { type Lang, langs } from '../core/text.ts'
import { type Verb, WrongUse, printLine } from './io.ts'
import { oneOf, parseOptions } from './parse-options.ts'
import { readCase } from './read-case.ts'
import { writeGiven } from './write-given.ts'

const formats = ['txt', 'md', 'docx', 'pdf'] as const

/** The plan of a case, printed from its sentences; 1 while something is missing in it. */
export const draft: Verb = async (args, io) => {
  const { values, positionals } = parseOptions(args, {
    case: { type: 'string' },
    format: { type: 'string' },
    lang: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
    review: { type: 'boolean' },
  })
  const file = values.case ?? positionals[0]
  if (file === undefined) throw new WrongUse('name a case: --case CASE.json')
  const format = oneOf('--format', values.format, formats) ?? 'txt'
  const lang = oneOf('--lang', values.lang, langs) ?? 'en'
  const isPage = format === 'docx' || format === 'pdf'
  if (values.review && !isPage)
    throw new WrongUse('--review puts two languages side by side: add --format docx or --format pdf')
  if (isPage && values.out === undefined)
    throw new WrongUse(`${format} is no text to print: name the file with --out FILE.${format}`)
  if (isPage && values.json)
    throw new WrongUse(`--json prints text; leave it out, or leave out --format ${format}`)
  const kase = await readCase(file, io)
  const poa = draftPoa(kase)
  const missing = missingIn(poa)
  if (isPage) await writeGiven(values.out ?? '', await pageOf(kase, format, values.review ? 'review' : lang))
  else {
    const text = textOf(kase, lang, format)
    const printed = values.json
      ? JSON.stringify({ file, lang, text, missing, ...poa })
      : text.replace(/\n$/, '')
    if (values.out === undefined) printLine(io, printed)
    else await writeGiven(values.out, `${printed}\n`)
  }
  return missing.length > 0 ? 1 : 0
}

/** The English text is the one for Amazon's box. */
function textOf(kase: Case, lang: Lang, format: 'txt' | 'md'): string {
  const printed = printPoa(draftPoa(kase), { lang, format })
  return format === 'txt' && lang === 'en' ? `${plainText(printed)}\n` : printed
}

async function pageOf(kase: Case, as: 'docx' | 'pdf', what: Lang | 'review'): Promise<Uint8Array> {
  const [{ planPaper, reviewPaper }, { writeFileOf }] = await Promise.all([
    import('../core/export/plan-paper.ts'),
    import('../files/make-file.ts'),
  ])
  const day = new Date().toISOString().slice(0, 10)
  const paper = what === 'review' ? reviewPaper(kase, day) : planPaper(kase, what, day)
  return writeFileOf({ as, paper })
}
