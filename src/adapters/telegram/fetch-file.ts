import type { Fetched } from '../shared/file-intake.ts'
import type { Attachment } from './attachment.ts'
import { type Api, refusedIn } from './client.ts'

/** The most that Telegram gives a bot of one file. */
const mostBytes = 20 * 1024 * 1024
const longestMs = 60_000

/** Fetches files of sellers, from Telegram's own host alone. Throws where one cannot be had now. */
export function createFileFetcher(
  api: Api,
  { token, apiRoot }: { token: string; apiRoot: string },
): (file: Attachment) => Promise<Fetched> {
  return async ({ fileId, name, size }) => {
    if (size !== null && size > mostBytes) return { kind: 'too-large', size, name }
    const tooLarge = { kind: 'too-large' as const, size: mostBytes + 1, name }
    const file = await api.getFile(fileId).catch((error: unknown) => {
      if (/file is too big/i.test(refusedIn(error)?.why ?? '')) return null
      throw error
    })
    if (file === null) return tooLarge
    const bytes = await read(addressOf(file.file_path ?? ''))
    return bytes === 'too-large' ? tooLarge : { kind: 'bytes', bytes, name }
  }

  function addressOf(path: string): URL {
    const base = new URL(`${apiRoot}/file/bot${token}/`)
    const address = new URL(base.href + path.split('/').map(encodeURIComponent).join('/'))
    const isOurs = address.origin === base.origin && address.pathname.startsWith(base.pathname)
    if (!isOurs || path === '') throw new Error('Telegram named a file that is not on its own server.')
    return address
  }
}

/** The address holds the token, so no error of the request itself may get out. */
async function read(address: URL): Promise<Uint8Array | 'too-large'> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(longestMs) })
    if (!answer.ok || !answer.body) throw new Error()
    for await (const chunk of answer.body) {
      size += chunk.length
      if (size > mostBytes) return 'too-large'
      chunks.push(chunk)
    }
  } catch {
    // eslint-disable-next-line preserve-caught-error
    throw new Error('A file could not be fetched from Telegram.')
  }
  return Buffer.concat(chunks)
}
