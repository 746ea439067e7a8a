import { z } from 'zod'
import type { Form } from './reply.ts'

/** From the strictest to what every endpoint takes. */
export const formNames = [
  'JSON schema',
  'JSON mode',
  'JSON in words',
  'JSON in words, usage estimated',
] as const

export const lastForm = formNames.length - 1

const made = new WeakMap<z.ZodType, readonly Form[]>()

/** How to ask for an answer of this schema; made once, because making a schema costs more than a call. */
export function formsOf(name: string, schema: z.ZodType): readonly Form[] {
  const known = made.get(schema) ?? make(name, schema)
  made.set(schema, known)
  return known
}

function make(name: string, schema: z.ZodType): readonly Form[] {
  const wire = wireSchema(schema)
  const strict = { type: 'json_schema', json_schema: { name, strict: true, schema: wire } } as const
  return [
    { responseFormat: strict, withUsage: true },
    { responseFormat: { type: 'json_object' }, withUsage: true },
    { responseFormat: null, withUsage: true },
    { responseFormat: null, withUsage: false },
  ]
}

/** Without what endpoints are known to stumble over; our own check holds in any case. */
export function wireSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...wire } = z.toJSONSchema(schema, { io: 'input' })
  return wire
}
