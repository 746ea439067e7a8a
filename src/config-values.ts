import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** Of a million tokens. */
export interface Price {
  readonly input: number
  readonly output: number
}

export const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)

/** `NAME=IN/OUT, …`: what a million tokens cost, told and answered. */
export const prices = list.transform((parts, context) => {
  const known: Record<string, Price> = {}
  for (const part of parts) {
    const { name, input, output } =
      /^(?<name>.+)=(?<input>\d+(?:\.\d+)?)\/(?<output>\d+(?:\.\d+)?)$/.exec(part)?.groups ?? {}
    if (name === undefined) context.addIssue(`"${part}" is not NAME=IN/OUT, such as some-model=0.25/2`)
    else known[name] = { input: Number(input), output: Number(output) }
  }
  return known
})

/** One JSON object, such as `{"enable_thinking":false}`. */
export const object = z.string().transform((text, context) => {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text))
  } catch {
    context.addIssue('must be one JSON object, such as {"enable_thinking":false}')
    return z.NEVER
  }
})

/** `40/minute, 1000/day`, or `off`; null means any amount. */
export const rates = z.string().transform((text, context) => {
  if (text.trim() === 'off') return null
  const found = /^(?<minute>[1-9]\d{0,8})\/minute(?:\s*,\s*(?<day>[1-9]\d{0,8})\/day)?$/.exec(
    text.trim(),
  )?.groups
  if (found) return { minute: Number(found['minute']), day: Number(found['day'] ?? 1e9) }
  context.addIssue('must be like 40/minute, 1000/day; or off')
  return z.NEVER
})

/** `file:PATH` or `s3://BUCKET/PREFIX?region=REGION`. */
export const filesUrl = z.string().transform((text, context) => {
  const bucket = /^s3:\/\/(?<name>[\w.-]+)(?:\/(?<prefix>[^?]*))?(?:\?region=(?<region>[\w-]+))?$/.exec(
    text,
  )?.groups
  if (bucket) {
    const prefix = (bucket['prefix'] ?? '').replace(/\/+$/, '')
    return {
      bucket: bucket['name'] ?? '',
      prefix: prefix && `${prefix}/`,
      region: bucket['region'] ?? 'us-east-1',
    }
  }
  const path = /^file:(?<path>.+)$/.exec(text)?.groups?.['path']
  try {
    if (path !== undefined) return path.startsWith('//') ? fileURLToPath(text) : path
  } catch {
    // Another host's folder, which is told below.
  }
  context.addIssue('must be like file:./files or s3://bucket/prefix?region=eu-central-1')
  return z.NEVER
})
