import type { IncomingMessage } from 'node:http'

export interface UploadedFile {
  readonly name: string
  readonly bytes: Buffer
}

/** What a call carries: its fields, and files by the name under which a field refers to them (`attach://NAME`). */
export interface Call {
  readonly fields: Readonly<Record<string, unknown>>
  readonly files: ReadonlyMap<string, UploadedFile>
}

/** Reads JSON, a form, or parts, as the Bot API takes them. */
export async function readCall(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  const boundary = /boundary=(?<mark>[^;]+)/.exec(type)?.groups?.['mark']
  if (boundary !== undefined) return partsOf(body, boundary)
  const text = body.toString('utf8')
  const query = Object.fromEntries(new URL(request.url ?? '', 'http://api').searchParams)
  if (text === '') return { fields: query, files: new Map() }
  const isForm = type.startsWith('application/x-www-form-urlencoded')
  const given = isForm
    ? Object.fromEntries(new URLSearchParams(text))
    : (JSON.parse(text) as Record<string, unknown>)
  return { fields: { ...query, ...given }, files: new Map() }
}

function partsOf(body: Buffer, boundary: string): Call {
  const fields: Record<string, unknown> = {}
  const files = new Map<string, UploadedFile>()
  const mark = Buffer.from(`--${boundary}`)
  for (let at = body.indexOf(mark); at >= 0; ) {
    const next = body.indexOf(mark, at + mark.length)
    if (next < 0) break
    // Behind the mark and before the next one stands a line's end that belongs to neither.
    const part = body.subarray(at + mark.length + 2, next - 2)
    const cut = part.indexOf('\r\n\r\n')
    const head = part.subarray(0, cut).toString('utf8')
    const value = part.subarray(cut + 4)
    const name = /\bname="(?<name>[^"]*)"/.exec(head)?.groups?.['name'] ?? ''
    const file = /filename="?(?<file>[^"\r\n]*)"?/.exec(head)?.groups?.['file']
    if (file === undefined) fields[name] = jsonOr(value.toString('utf8'))
    else files.set(name, { name: file, bytes: Buffer.from(value) })
    at = next
  }
  return { fields, files }
}

/** In a form, objects and lists travel as JSON; a plain word stays what it is. */
function jsonOr(text: string): unknown {
  if (!/^[[{]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
