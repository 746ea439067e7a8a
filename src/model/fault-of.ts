import { EndpointFault } from './fault.ts'

/** Anything thrown during a call, as what it means for us. Once the signal is aborted nothing else matters. */
export function faultOf(error: unknown, signal: AbortSignal): EndpointFault {
  if (signal.aborted) return stopped()
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof EndpointFault) return cause
  const { status, code, headers } = fieldsOf(error)
  if (status !== null) return ofStatus(status, code, afterMsIn(headers))
  if (error instanceof SyntaxError)
    return new EndpointFault('cut', 'what it sends cannot be read', { isPassing: true })
  return new EndpointFault('unreachable', `no connection${codeIn(error)}`, { isPassing: true })
}

export const stopped = (): EndpointFault => new EndpointFault('stopped', 'it was stopped')

function ofStatus(status: number, code: string, afterMs: number | null): EndpointFault {
  const told = `status ${status}${code === '' ? '' : ` ${code}`}`
  if (status >= 300 && status < 400) return new EndpointFault('refused', `it sends elsewhere (${told})`)
  if (status === 401 || status === 403)
    return new EndpointFault('refused', `it does not take the key (${told})`)
  if (status === 404)
    return new EndpointFault('refused', `it does not know the address or the model (${told})`)
  if (status === 402 || code === 'insufficient_quota')
    return new EndpointFault('refused', `the account there is used up (${told})`)
  if (status === 429)
    return new EndpointFault('unreachable', `it is asked too often (${told})`, { isPassing: true, afterMs })
  if (status === 408 || status >= 500)
    return new EndpointFault('unreachable', `it fails (${told})`, { isPassing: true, afterMs })
  const isAboutForm =
    (status === 400 || status === 422) && !/model|context|content|policy|quota|key/i.test(code)
  return new EndpointFault('refused', `it does not take the question (${told})`, { isAboutForm })
}

/** What an error of the package tells; its message is left alone, because it quotes what the endpoint sent. */
function fieldsOf(error: unknown): { status: number | null; code: string; headers: unknown } {
  if (typeof error !== 'object' || error === null) return { status: null, code: '', headers: null }
  const { status, code, headers } = error as Record<string, unknown>
  return {
    status: typeof status === 'number' ? status : null,
    code: typeof code === 'string' && /^[a-z_]{1,40}$/i.test(code) ? code : '',
    headers,
  }
}

/** `Retry-After` in seconds or as a date, or its twin in milliseconds. */
function afterMsIn(headers: unknown): number | null {
  if (!(headers instanceof Headers)) return null
  const exact = Number(headers.get('retry-after-ms') ?? Number.NaN)
  const told = headers.get('retry-after')
  const seconds = told === null ? Number.NaN : Number(told)
  const until = told === null ? Number.NaN : Date.parse(told) - Date.now()
  const ms = [exact, seconds * 1000, until].find((each) => Number.isFinite(each))
  return ms === undefined ? null : Math.max(0, ms)
}

/** Node's own code of a failed connection, such as ECONNREFUSED. */
function codeIn(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown }
    if (typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code)) return ` (${code})`
  }
  return ''
}
