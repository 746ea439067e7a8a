import { type Made, type Message, codePlace } from '../core/effect.ts'
import type { Outgoing, ReadyFile } from '../ports.ts'

/** The bytes of a file, and the code that opens it where it is sealed. */
interface MadeFile {
  readonly bytes: Uint8Array
  readonly code?: string
}

export type MakeFile = (sessionId: string, made: Made) => Promise<MadeFile>

const remembered = 2

/**
 * Makes the files of a message on its way out. A sealed one is remembered for a while: a message that is tried again must
 * bring the same file under the same code.
 */
export function createOutgoing(make: MakeFile): (sessionId: string, message: Message) => Promise<Outgoing> {
  const sealed = new Map<string, Outgoing>()

  async function prepared(sessionId: string, message: Message): Promise<Outgoing> {
    const files: ReadyFile[] = []
    let { text } = message
    for (const { made, ...file } of message.files) {
      if (made === undefined) files.push(file)
      else {
        const { bytes, code } = await make(sessionId, made)
        files.push({ ...file, bytes })
        if (code !== undefined) text = text.replace(codePlace, code)
      }
    }
    return { ...message, text, files }
  }

  return async (sessionId, message) => {
    if (!message.files.some(({ made }) => made?.as === 'sealed')) return prepared(sessionId, message)
    const key = `${sessionId} ${JSON.stringify(message)}`
    const known = sealed.get(key) ?? (await prepared(sessionId, message))
    sealed.set(key, known)
    const oldest = sealed.keys().next().value
    if (sealed.size > remembered && oldest !== undefined) sealed.delete(oldest)
    return known
  }
}
