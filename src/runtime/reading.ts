import type { FileRead } from '../core/effect.ts'
import type { Update } from '../core/event.ts'
import type { Session } from '../core/session.ts'
import type { Blobs, Reader } from '../ports.ts'
import type { Deliver } from './relay.ts'

/**
 * Reads a file that was kept and hands its text to the turn. A file that is gone, or was read before, is not read. What
 * is read is an update of its own, known by the file, so that a file read twice is told of once.
 */
export function createReading(parts: {
  readonly reader: Reader
  readonly blobs: Pick<Blobs, 'get'>
  readonly load: (sessionId: string) => Promise<Session | null>
  readonly handle: (update: Update) => Promise<void>
  readonly clock: () => number
}): Deliver<FileRead> {
  const { reader, blobs, load, handle, clock } = parts

  async function isAwaited(sessionId: string, { caseId, sha256 }: FileRead): Promise<boolean> {
    const session = await load(sessionId)
    const files = session?.cases[caseId]?.files ?? []
    return files.some((file) => file.sha256 === sha256 && file.readAt === null)
  }

  return async (sessionId, file, signal) => {
    if (!(await isAwaited(sessionId, file))) return
    const bytes = await blobs.get(sessionId, file.caseId, file.sha256)
    if (bytes === null) return
    const text = await reader.read(bytes, signal)
    signal.throwIfAborted()
    await handle({
      id: `read:${file.caseId}:${file.sha256}:${file.at}`,
      session: sessionId,
      event: { type: 'read', at: clock(), caseId: file.caseId, text },
    })
  }
}
