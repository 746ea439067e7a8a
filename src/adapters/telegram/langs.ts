import type { Lang } from '../../core/text.ts'

const remembered = 1000

/** In which language each chat was spoken to last, as far as this process sent it. */
export function createLangs(): { note(sessionId: string, lang: Lang): void; of(sessionId: string): Lang } {
  const known = new Map<string, Lang>()
  return {
    note(sessionId, lang) {
      known.delete(sessionId)
      known.set(sessionId, lang)
      const oldest = known.keys().next().value
      if (known.size > remembered && oldest !== undefined) known.delete(oldest)
    },
    of: (sessionId) => known.get(sessionId) ?? 'zh',
  }
}
