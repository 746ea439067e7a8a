import { z } from 'zod'
import { ChatIn, ChatOut } from '../adapters/terminal-lines.ts'
import { Case } from '../core/case.ts'
import { type Verb, WrongUse, printLine } from './io.ts'
import { DraftOut, EvidenceOut, LintOut, ReadyOut, RefineOut, TriageOut } from './output-shapes.ts'
import { parseOptions } from './parse-options.ts'

/** What a file may hold is described as input (defaults may be left out), what a verb prints as output. */
const schemas = {
  case: { shape: Case, io: 'input' },
  triage: { shape: TriageOut, io: 'output' },
  lint: { shape: LintOut, io: 'output' },
  refine: { shape: RefineOut, io: 'output' },
  ready: { shape: ReadyOut, io: 'output' },
  draft: { shape: DraftOut, io: 'output' },
  evidence: { shape: EvidenceOut, io: 'output' },
  'chat-in': { shape: ChatIn, io: 'input' },
  'chat-out': { shape: ChatOut, io: 'output' },
} as const

export const schema: Verb = async (args, io) => {
  const { values, positionals } = parseOptions(args, { json: { type: 'boolean' } })
  const [name] = positionals
  const known = Object.keys(schemas).join(', ')
  if (name === undefined || positionals.length > 1) throw new WrongUse(`name one of: ${known}`)
  const found = Object.entries(schemas).find(([each]) => each === name)?.[1]
  if (!found) throw new WrongUse(`there is no schema "${name}"; known: ${known}`)
  printLine(io, JSON.stringify(z.toJSONSchema(found.shape, { io: found.io }), null, values.json ? 0 : 2))
  return 0
}
