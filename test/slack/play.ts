import { readFileSync } from 'node:fs'
import { piecesOf } from '../../src/adapters/slack/blocks.ts'
import { defaultKeeping } from '../../src/core/keeping.ts'
import { withTeam } from '../../src/core/team/team.ts'
import type { Lang } from '../../src/core/text.ts'
import { createTransition } from '../../src/core/transition.ts'
import type { Store } from '../../src/ports.ts'
import { comparable, scriptedFiles, scriptedModel, transcripts } from '../play-through.ts'
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
import { bodies, postSigned } from './people.ts'

// Transcripts of the terminal, played through Slack: what begins with `/` as `/appeal`, all else as direct messages.

const user = 'U1'
const id = `slack:T1:${user}`

interface Played {
  readonly session: unknown
  readonly said: readonly string[]
}

/** One transcript twice: as the machine alone plays it, and through Bolt and a pretend Slack. */
export async function playBoth(name: string, store?: Store): Promise<{ terminal: Played; slack: Played }> {
  const text = readFileSync(new URL(name, transcripts), 'utf8')
  const lang = name.includes('.zh.') ? 'zh' : 'en'
  const { session, messages } = playTranscript(text, lang)
  const said = messages.flatMap((message) =>
    piecesOf(message, true).map((piece) => (piece.kind === 'post' ? piece.text : piece.name)),
  )
  return { terminal: { session: comparable(session), said }, slack: await playThere(text, lang, store) }
}

async function playThere(text: string, lang: Lang, store: Store | undefined): Promise<Played> {
  const turns = turnsOf(text)
  let now = turns[0]?.startsWith('@') === true ? timeOf(turns.shift() ?? '') : started
  const transition = withTeam(createTransition(defaultKeeping, modelNamed(text)))
  const model = scriptedModel()
  const service = await startService({
    transition,
    ...(store && { store }),
    model,
    files: scriptedFiles(),
    // What is in a file that is made is shown elsewhere; a code would differ each time.
    make: async () => ({ bytes: Buffer.from('made') }),
    options: { clock: () => now },
    clock: () => now,
  })
  service.api.members.set(user, { locale: lang === 'zh' ? 'zh-CN' : 'en-US' })
  const move = (to: number): void => {
    now = Math.max(now, to)
  }
  const post = async (body: Record<string, unknown>): Promise<void> => {
    const skewSeconds = Math.floor(now / 1000) - Math.floor(Date.now() / 1000)
    const { status } = await postSigned(service.url, body, { skewSeconds })
    if (status !== 200) throw new Error(`${status}: ${service.troubles.join('\n')}`)
  }
  const sends = (turn: string): Promise<void> => {
    const { name, bytes } = sentFileIn(turn)
    const file = `F${service.api.files.size + 1}`
    service.api.files.set(file, { name, bytes, type: 'application/pdf' })
    return post(bodies.says(service.api, user, '', { files: [file], ts: `${now / 1000}.000000` }))
  }
  try {
    await post(bodies.command(user, ''))
    await settled(service, move)
    for (const turn of turns) {
      now = turn.startsWith('@') ? timeOf(turn) : Math.floor(now / 60_000) * 60_000 + 60_000
      if (/^\/[a-z]/.test(turn)) await post(bodies.command(user, turn.slice(1)))
      else if (turn.startsWith('~')) model.answer(turn.slice(2))
      else if (sendsFile(turn)) await sends(turn)
      else if (!turn.startsWith('@'))
        await post(bodies.says(service.api, user, escapedBySlack(turn), { ts: `${now / 1000}.000000` }))
      await settled(service, move)
    }
    const session = await service.store.load(id)
    if (session === null || service.troubles.length > 0) throw new Error(service.troubles.join('\n'))
    const said = service.sentTo(`D${user}`).map(({ text, file }) => file?.name ?? text)
    return { session: comparable(session), said }
  } finally {
    await service.stop()
  }
}

const escapedBySlack = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Everything taken, what was held for more of it let go, and all of it sent. */
async function settled(service: Service, move: (to: number) => void): Promise<void> {
  const until = (await service.store.load(id))?.pieces?.until
  if (until !== undefined) move(until)
  await service.relay.drain(['clock'])
  await service.relay.drain(['files'])
  await service.relay.drain(['chat'])
}
