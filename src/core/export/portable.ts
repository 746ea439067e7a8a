import { z } from 'zod'
import { Case } from '../case.ts'
import { migrateCase } from '../migrate.ts'
import { newSession } from '../session.ts'
import { langs } from '../text.ts'

const Line = z.object({
  at: z.int(),
  who: z.enum(['seller', 'coach']),
  caseId: z.string(),
  text: z.string(),
})

/** A whole case on its way to another machine or store, all but the bytes of its files. */
const Portable = z.object({
  writtenAt: z.int(),
  case: z.preprocess(migrateCase, Case),
  /** What of its chat belongs to it. */
  chat: z.object({ lang: z.enum(langs).nullable(), zone: z.string(), zoneTold: z.boolean() }),
  transcript: z.array(Line),
  /** In the order of their bytes. */
  files: z.array(z.object({ sha256: z.string(), size: z.int().nonnegative() })),
})
export type Portable = z.infer<typeof Portable>

/** Throws for what is no case; `NewerSchema` where a later version of this program wrote it. */
export const readPortable = (json: unknown): Portable => Portable.parse(json)

/**
 * A case as it is exported in the open, with what was said in it beside its own keys. Of its files only the list is there. One that was
 * written by hand and tells no times begins now.
 */
export function portableFrom(json: unknown, now: number): Portable {
  const { transcript = [], ...kase } = z.looseObject({ transcript: z.array(Line).optional() }).parse(json)
  const read = z.preprocess(migrateCase, Case).parse(kase)
  const { lang, zone, zoneTold } = newSession('', now, read.lang)
  return {
    writtenAt: now,
    case: { ...read, openedAt: read.openedAt || now, touchedAt: read.touchedAt || now },
    chat: { lang, zone, zoneTold },
    transcript,
    files: [],
  }
}
