import { type Api, refusedIn } from './client.ts'

/** The most that Telegram gives a bot of one file. */
export const mostBytes = 20 * 1024 * 1024
const longestMs = 60_000

/** Fetches files of sellers, from Telegram's own host alone. */
export interface FileFetcher {
  /** The bytes, or `too-large`, of which no more than that was read. Throws where they cannot be had now. */
  fetch(fileId: string, size: number | null): Promise<Uint8Array | 'too-large'>
}

export function createFileFetcher(
  api: Api,
  { token, apiRoot }: { token: string; apiRoot: string },
): FileFetcher {
  return {
    async fetch(fileId, size) {
      if (size !== null && size > mostBytes) return 'too-large'
      const file = await api.getFile(fileId).catch((error: unknown) => {
        if (/file is too big/i.test(refusedIn(error)?.why ?? '')) return null
        throw error
      })
      if (file === null) return 'too-large'
      return read(addressOf(file.file_path ?? ''))
    },
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
