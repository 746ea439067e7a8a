import { EndpointFault } from './fault.ts'

/** No answer we want is larger, whatever its form: fields we do not read and escapes counted in. */
const mostBytes = { answer: 8 * 1024 * 1024, complaint: 16 * 1024 }

/** Node's `fetch` that follows nobody elsewhere with the key, and reads no more than it must, unpacked. */
export async function limitedFetch(url: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, { ...init, redirect: 'manual' })
  if (response.ok && response.headers.get('content-type')?.includes('text/html') === true) {
    await response.body?.cancel()
    throw new EndpointFault('unreachable', 'a web page answers there, not a model')
  }
  const most = response.ok ? mostBytes.answer : mostBytes.complaint
  return isShort(response, most) ? response : limited(response, most)
}

/** Told and not packed: then Node reads no more than that. */
function isShort({ headers }: Response, most: number): boolean {
  const told = headers.get('content-length')
  return told !== null && Number(told) <= most && !headers.has('content-encoding')
}

function limited(response: Response, most: number): Response {
  if (response.body === null) return response
  const body = counted(response.body, most)
  return Object.defineProperties(response, {
    body: { value: body },
    text: { value: () => textOf(body) },
  })
}

async function* counted(body: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let left = most
  try {
    for await (const part of body) {
      left -= part.byteLength
      if (left < 0) throw new EndpointFault('too-long', 'it sends more than any answer may hold')
      yield part
    }
  } catch (error) {
    if (error instanceof EndpointFault) throw error
    throw new EndpointFault('cut', 'the connection breaks off in the answer', { isPassing: true })
  }
}

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of body) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}
