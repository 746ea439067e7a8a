import { basename } from 'node:path'
import { Case } from '../core/case.ts'
import type { DocumentText } from '../core/evidence/document-text.ts'
import { type Judged, judge } from '../core/evidence/document/judge.ts'
import { failureWords } from '../core/evidence/reading-words.ts'
import { maxFileBytes } from '../files/limits.ts'
import { createReader } from '../files/read/reader.ts'
import { evidenceText } from './evidence-text.ts'
import { type Io, type Verb, WrongUse, complain, printLine } from './io.ts'
import { bindFiles, redactFiles } from './evidence-files.ts'
import { outputLang } from './output-lang.ts'
import { parseOptions } from './parse-options.ts'
import { readBytes } from './read-bytes.ts'
import { readCase } from './read-case.ts'
import { nameOf, reasonOf } from './read-input.ts'

/** What stands in documents, where, and what the checks say of them; with a case against its notice and its sales. */
export const evidence: Verb = async (args, io) => {
  const { values, positionals } = parseOptions(args, {
    case: { type: 'string' },
    json: { type: 'boolean' },
    lang: { type: 'string' },
    bind: { type: 'string' },
    redact: { type: 'string' },
    hide: { type: 'string', multiple: true },
  })
  if (positionals.length === 0) throw new WrongUse('name the documents: evidence FILE…')
  if (positionals.includes('-') && (values.bind ?? values.redact) !== undefined)
    throw new WrongUse('--bind and --redact copy files; name them instead of -')
  const lang = outputLang(values.lang)
  const kase = values.case === undefined ? Case.parse({}) : await readCase(values.case, io)
  const read: { file: string; text: DocumentText }[] = []
  let code = 0
  for (const file of positionals) {
    const text = await textOf(file, io)
    if (text === null) code = 2
    else read.push({ file, text })
  }
  const all = judge(kase, read)
  if (values.bind !== undefined) await bindFiles(kase, all, values.bind)
  if (values.redact !== undefined && !(await redactFiles(all, values.redact, values.hide ?? [], io))) code = 2
  for (const judged of all) {
    const { file, text } = judged
    if (text.pages.length === 0 && text.failure !== null) {
      complain(io, `evidence: ${nameOf(basename(file))}: ${failureWords(text.failure).en}`)
      code = 2
    } else if (judged.checks.some(({ result }) => result === 'conflicts' || result === 'not-found'))
      code ||= 1
    printLine(io, values.json ? JSON.stringify(shapeOf(judged)) : evidenceText(judged, lang))
  }
  return code
}

const reader = createReader()

async function textOf(file: string, io: Io): Promise<DocumentText | null> {
  try {
    return await reader.read(await readBytes(file, io, maxFileBytes))
  } catch (error) {
    complain(io, `evidence: ${nameOf(file)}: ${reasonOf(error)}`)
    return null
  }
}

/** The stable shape; a file of several papers tells of the first above and of each below `papers`. */
function shapeOf({ file, text, papers, checks }: Judged): unknown {
  const shown = papers.map(({ facts }) => ({
    type: facts.type,
    pages: facts.pages,
    fields: facts.fields.map(({ box: _box, confirmed: _confirmed, ...field }) => field),
    goods: facts.goods,
  }))
  const [first] = shown
  return {
    file,
    sha256: text.sha256,
    type: first?.type ?? 'other',
    pages: text.pageCount,
    fields: first?.fields ?? [],
    checks: checks.map(({ id, result, message }) => ({ id, result, message })),
    signals: text.signals,
    failure: text.failure,
    papers: shown,
  }
}
