import type { z } from 'zod'
import { type Read, parseJson } from '../core/model/read-answer.ts'
import { EndpointFault } from './fault.ts'
import type { FormFinder } from './form-finder.ts'
import { formsOf } from './forms.ts'
import type { Form, Reply, Request } from './reply.ts'

interface Question {
  readonly name: string
  readonly schema: z.ZodType
  readonly messages: Request['messages']
  /** What an answer's text comes to. */
  readonly read: (text: string) => Read
}

const longestEcho = 8000

/** Asks, and once more where the first answer could not be used. Throws what went wrong as an `EndpointFault`. */
export async function askTwice(
  { name, schema, messages, read }: Question,
  finder: FormFinder,
  send: (messages: Request['messages'], form: Form) => Promise<Reply>,
): Promise<unknown> {
  const forms = formsOf(name, schema)
  const ask = async (said: Request['messages']): Promise<{ text: string; result: Read }> => {
    try {
      const { text } = await finder.send(forms, (form) => send(said, form))
      return { text, result: read(text) }
    } catch (error) {
      if (!(error instanceof EndpointFault) || error.failure !== 'malformed') throw error
      return { text: '', result: { fault: error.message, mend: 'again' } }
    }
  }
  const first = await ask(messages)
  if ('value' in first.result) return kept(first.result.value, finder)
  const { fault, mend } = first.result
  if (mend === 'never') throw new EndpointFault('malformed', `the answer ${fault}`)
  if (mend === 'form') finder.stepDown()
  const { result } = await ask([...messages, ...complaint(first.text, fault)])
  if ('value' in result) return kept(result.value, finder)
  throw new EndpointFault('malformed', `the answer ${result.fault}, and the first one ${fault}`)
}

function kept(value: unknown, finder: FormFinder): unknown {
  finder.keep()
  return value
}

function complaint(text: string, fault: string): Request['messages'] {
  const said = text.trim() === '' ? [] : [{ role: 'assistant' as const, content: text.slice(0, longestEcho) }]
  const content = `That cannot be used: the answer ${fault}. Answer again with the one JSON object of the schema.`
  return [...said, { role: 'user', content }]
}

/** An answer of this schema and no more. */
export function readPlain(schema: z.ZodType, text: string): Read {
  const read = schema.safeParse(parseJson(text))
  return read.success ? { value: read.data } : { fault: 'has another shape', mend: 'form' }
}
