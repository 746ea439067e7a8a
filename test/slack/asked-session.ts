import { readFileSync } from 'node:fs'
import type { Effect } from '../../src/core/effect.ts'
import { Ask } from '../../src/core/model/ask.ts'
import type { Session } from '../../src/core/session.ts'
import { transcripts } from '../play-through.ts'
import { playTranscript } from '../play-transcript.ts'

let played: Session | null = null

function play(): Session {
  const told = readFileSync(new URL('model-polish.en.txt', transcripts), 'utf8')
  return playTranscript(told.slice(0, told.indexOf('\n~ ')), 'en').session
}

/** A case whose plan is with the model, and what is posted for it. */
export function askedSession(id: string): { session: Session; effects: Effect[] } {
  const session = (played ??= play())
  const [kase] = Object.values(session.cases)
  const ask = Ask.parse({
    id: kase?.model?.work?.ask,
    caseId: kase?.id,
    prompt: 'refine',
    blanks: {},
    untrusted: {},
    lang: 'en',
  })
  return { session: { ...session, id, version: 1 }, effects: [{ to: 'model', ask }] }
}
