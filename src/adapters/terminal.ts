import { randomUUID } from 'node:crypto'
import type { CaseEvent, Update } from '../core/event.ts'
import type { Lang, Text } from '../core/text.ts'
import type { Adapter, Outgoing, ReadyFile } from '../ports.ts'
import type { Face, Input, SavedFile, Where } from './terminal-face.ts'

export const terminalSession = 'terminal:local'

/** A clock that a test bench may move; it runs on from where it was put. */
export interface Clock {
  now(): number
  moveTo(at: number): void
}

interface GivenFile {
  readonly name: string
  readonly size: number
  readonly text: string | null
  /** Null for one that is empty or too large to keep. */
  readonly bytes: Uint8Array | null
}

/** By which the kept bytes are found again, and the case they were kept for. */
interface Kept {
  readonly sha256: string
  readonly caseId: string
}

export interface TerminalOptions {
  readonly face: (words: (text: Text) => string) => Face | Promise<Face>
  readonly clock: Clock
  /** The language asked for on the command line. */
  readonly lang?: Lang | undefined
  /** What is sent first: `opened`, or the choice of a case. */
  readonly opening?: readonly Opening[]
  /** Delivers every reply and wake-up that is due. */
  deliver(): Promise<void>
  where(): Promise<Where>
  readFile(path: string): Promise<GivenFile>
  /** Settles once the bytes are safe. */
  keepFile(bytes: Uint8Array): Promise<Kept>
  saveFile(file: ReadyFile): Promise<string>
  /** Told of an update that could not be handled. */
  readonly onTrouble?: (error: unknown) => void
}

export type Opening = { readonly type: 'opened' } | { readonly type: 'chose'; readonly choice: string }

/** The terminal, for people or for programs, whichever face it is given. */
export interface Terminal extends Adapter {
  /** Resolves once the input has ended and everything given was dealt with; rejects when that cannot go on. */
  readonly ended: Promise<void>
}

const failed: Text = {
  en: 'Something went wrong here and your last message was not taken. Please send it again.',
  zh: '程序出了问题，刚才那条没有收到。请再发一次。',
}
const unread = (path: string): Text => ({
  en: `I could not open this file: ${path}`,
  zh: `打不开这个文件：${path}`,
})

const unkept = (name: string): Text => ({
  en: `I could not keep ${name} safely just now, so I took nothing of it. Please send it again in a while.`,
  zh: `${name} 暂时没能安全保存，所以我没有收下。请过一会儿再发一次。`,
})

type Take = (event: CaseEvent) => Promise<void>

export function createTerminal(options: TerminalOptions): Terminal {
  const { clock } = options
  const { promise: ended, resolve: end, reject: fail } = Promise.withResolvers<void>()
  let lang: Lang = options.lang ?? 'en'
  let face: Face | null = null
  const words = (text: Text): string => text[lang]

  async function save(file: ReadyFile): Promise<SavedFile> {
    return { name: file.name, path: await options.saveFile(file), text: file.text }
  }

  /** Says so when something fails, and goes on: one bad turn must not end the conversation. */
  async function attempt(at: Face, act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      options.onTrouble?.(error)
      await at.complain(failed)
    }
  }

  return {
    name: 'terminal',
    ended,
    async start(handle) {
      const at = await options.face(words)
      face = at
      const take = (event: CaseEvent): Promise<void> => handle(updateOf(event, options.lang))
      for (const first of options.opening ?? []) await attempt(at, () => take({ ...first, at: clock.now() }))
      await attempt(at, () => options.deliver())
      await at.settled(await options.where(), 'opening')
      void listen(at, take).then(end, fail)
    },
    async send(_sessionId: string, message: Outgoing) {
      lang = message.lang
      await face?.show(message, await Promise.all(message.files.map(save)))
    },
    async stop() {
      face?.close()
    },
  }

  async function listen(at: Face, take: Take): Promise<void> {
    for await (const input of at.inputs()) {
      await attempt(at, () => deal(at, input, take))
      await attempt(at, () => options.deliver())
      await at.settled(await options.where(), 'input')
    }
  }

  async function deal(at: Face, input: Input, take: Take): Promise<void> {
    const now = clock.now()
    if (input.kind === 'text') await take({ type: 'said', at: now, text: input.text })
    else if (input.kind === 'choose') await take({ type: 'chose', at: now, choice: input.id })
    else if (input.kind === 'now') clock.moveTo(input.at)
    else if (input.kind === 'bad') await at.complain(input.why)
    else {
      const file = await options.readFile(input.path).catch(() => null)
      if (file === null) await at.complain(unread(input.path))
      else await takeFile(at, file, now, take)
    }
  }

  /** The bytes first: what the seller is told of afterwards is then surely there. */
  async function takeFile(at: Face, file: GivenFile, now: number, take: Take): Promise<void> {
    const { bytes, ...told } = file
    if (bytes === null) return take({ type: 'sent', at: now, ...told, sha256: null })
    let kept: Kept
    try {
      kept = await options.keepFile(bytes)
    } catch (error) {
      options.onTrouble?.(error)
      return at.complain(unkept(file.name))
    }
    await take({ type: 'sent', at: now, ...told, ...kept })
  }
}

function updateOf(event: CaseEvent, lang: Lang | undefined): Update {
  return { id: randomUUID(), session: terminalSession, event, ...(lang === undefined ? {} : { lang }) }
}
