import type { Fetched } from '../shared/file-intake.ts'
import type { Api } from './client.ts'
import { SlackFile } from './payload.ts'

/** The most that is kept of one file, as on every platform. */
const mostBytes = 20 * 1024 * 1024
const longestMs = 60_000

/** Fetches files of sellers, from Slack's own hosts alone; the token goes nowhere else. Throws where it cannot be had now. */
export function createFileFetcher(options: {
  readonly apiUrl: string
  readonly access: (tenant: string) => Promise<{ readonly api: Api; readonly token: string }>
}): (tenant: string, file: SlackFile) => Promise<Fetched> {
  const ours = new URL(options.apiUrl)

  function addressOf(file: SlackFile): URL | null {
    const given = file.url_private_download ?? file.url_private
    if (given == null || file.is_external || file.mode === 'external' || !URL.canParse(given)) return null
    const address = new URL(given)
    const isSlacks = address.protocol === 'https:' && /(?:^|\.)slack\.com$/.test(address.hostname)
    // Where the API is another server of ours, its files lie there, too.
    const isOurs = address.origin === ours.origin
    const isBare = address.username === '' && address.password === ''
    return isBare && (isOurs || (isSlacks && address.port === '')) ? address : null
  }

  return async (tenant, given) => {
    const { api, token } = await options.access(tenant)
    const file = given.file_access === 'check_file_info' ? await look(api, given) : given
    const name = file.name || `file-${file.id}`
    const size = file.size ?? null
    if (size !== null && size > mostBytes) return { kind: 'too-large', size, name }
    const address = addressOf(file)
    if (address === null) return { kind: 'closed' }
    const bytes = await read(address, token, /html/i.test(file.mimetype))
    if (bytes === 'closed') return { kind: 'closed' }
    if (bytes === 'too-large') return { kind: 'too-large', size: mostBytes + 1, name }
    return { kind: 'bytes', bytes, name }
  }
}

/** A file of a channel shared between companies arrives as its id alone. */
async function look(api: Api, { id }: SlackFile): Promise<SlackFile> {
  const { file } = await api.files.info({ file: id })
  return SlackFile.parse(file)
}

/** The request holds the token, so no error of it may get out. */
async function read(
  address: URL,
  token: string,
  mayBePage: boolean,
): Promise<Uint8Array | 'too-large' | 'closed'> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    const headers = { authorization: `Bearer ${token}` }
    // A redirect leads to a page for signing in, or away from Slack.
    const signal = AbortSignal.timeout(longestMs)
    const answer = await fetch(address, { headers, redirect: 'manual', signal })
    const isPage = /^text\/html\b/i.test(answer.headers.get('content-type') ?? '') && !mayBePage
    if ([301, 302, 303, 307, 308, 401, 403, 404, 410].includes(answer.status) || isPage) {
      await answer.body?.cancel()
      return 'closed'
    }
    if (!answer.ok || !answer.body) throw new Error()
    for await (const chunk of answer.body) {
      size += chunk.length
      if (size > mostBytes) return 'too-large'
      chunks.push(chunk)
    }
  } catch {
    // eslint-disable-next-line preserve-caught-error
    throw new Error('A file could not be fetched from Slack.')
  }
  return Buffer.concat(chunks)
}
