import { readFileSync } from 'node:fs'
import type { Session } from '../../../src/core/session.ts'
import type { Lang } from '../../../src/core/text.ts'
import { playTranscript } from '../../play-transcript.ts'

/** A case whose plan is ready to be sent: the sofa's, up to the question whether it was. */
export function readySession(id: string, lang: Lang = 'en'): Session {
  const whole = readFileSync(new URL(`../../transcripts/1-sofa.${lang}.txt`, import.meta.url), 'utf8')
  const until = whole.indexOf(lang === 'en' ? '\n> today' : '\n> 今天')
  return { ...playTranscript(whole.slice(0, until), lang).session, id, version: 1 }
}
