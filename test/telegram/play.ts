import { readFileSync } from 'node:fs'
import { piecesOf } from '../../src/adapters/telegram/pieces.ts'
import { defaultKeeping } from '../../src/core/keeping.ts'
import type { Lang } from '../../src/core/text.ts'
import { createTransition } from '../../src/core/transition.ts'
import type { Store } from '../../src/ports.ts'
import { comparable, scriptedModel, scriptedFiles, transcripts } from '../play-through.ts'
import {
  modelNamed,
  playTranscript,
  sendsFile,
  sentFileIn,
  started,
  timeOf,
  turnsOf,
} from '../play-transcript.ts'
import { type Service, startService } from './bench.ts'

// Transcripts of the terminal, played through Telegram: a seller's lines as messages of a chat, and all that comes back.

const chat = 7

interface Played {
  readonly session: unknown
  /** Each text and file as Telegram was given it. */
  readonly said: readonly string[]
}

/** One transcript twice: as the machine alone plays it, and through grammY and a pretend Telegram. */
export async function playBoth(
  name: string,
  webhook: boolean,
  store?: Store,
): Promise<{ terminal: Played; telegram: Played }> {
  const text = readFileSync(new URL(name, transcripts), 'utf8')
  const lang = name.includes('.zh.') ? 'zh' : 'en'
  const { session, messages } = playTranscript(text, lang)
  return {
    terminal: { session: comparable(session), said: messages.flatMap(pieceTexts) },
    telegram: await playThere(text, lang, webhook, store),
  }
}

async function playThere(
  text: string,
  lang: Lang,
  webhook: boolean,
  store: Store | undefined,
): Promise<Played> {
  const turns = turnsOf(text)
  let now = turns[0]?.startsWith('@') === true ? timeOf(turns.shift() ?? '') : started
  const model = scriptedModel()
  const service = await startService({
    webhook,
    ...(store && { store }),
    clock: () => now,
    transition: createTransition(defaultKeeping, modelNamed(text)),
    model,
    files: scriptedFiles(),
    // What is in a file that is made is shown elsewhere; a code would differ each time.
    make: async () => ({ bytes: Buffer.from('made') }),
  })
  const says = (words: string): void =>
    void service.api.says(chat, words, { lang, date: Math.floor(now / 1000) })
  try {
    service.api.now = () => now
    says('/start')
    await settled(service, (at) => (now = Math.max(now, at)))
    for (const turn of turns) {
      now = turn.startsWith('@') ? timeOf(turn) : Math.floor(now / 60_000) * 60_000 + 60_000
      if (turn.startsWith('~')) model.answer(turn.slice(2))
      else if (turn.startsWith('@')) service.relay.nudge()
      else if (sendsFile(turn))
        service.api.sendsFile(chat, sentFileIn(turn), { lang, date: Math.floor(now / 1000) })
      else says(turn)
      await settled(service, (at) => (now = Math.max(now, at)))
    }
    const session = await service.store.load(`telegram:${chat}`)
    if (session === null || service.troubles.length > 0) throw new Error(service.troubles.join('\n'))
    return {
      session: comparable(session),
      said: service.sentTo(chat).map(({ text, document }) => document?.name ?? text),
    }
  } finally {
    await service.stop()
  }
}

/** Everything taken, what was held for more of it let go, and all of it sent. */
async function settled(service: Service, move: (to: number) => void): Promise<void> {
  await service.api.drained()
  const until = (await service.store.load(`telegram:${chat}`))?.pieces?.until
  if (until !== undefined) move(until)
  await service.relay.drain(['clock'])
  await service.relay.drain(['files'])
  await service.relay.drain(['chat'])
}

const pieceTexts = (message: Parameters<typeof piecesOf>[0]): string[] =>
  piecesOf(message).map((piece) => {
    if (piece.kind === 'text') return piece.formatted.text
    if (piece.kind === 'file') return piece.name
    return piece.blocks
      .map((block) => ('text' in block && typeof block.text === 'string' ? block.text : ''))
      .join('\n')
  })
