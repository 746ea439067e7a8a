import { randomBytes } from 'node:crypto'
import type { Lang } from '../../core/text.ts'
import type { Records } from '../../ports.ts'

/** What stands behind the links to the private chat: each opens it once, and tells nothing by itself. */
export interface Starts {
  make(lang: Lang): Promise<string>
  /** The language of whoever was given the link; null for a link that is unknown, over or used. */
  take(token: string): Promise<Lang | null>
}

const name = 'record:telegram:starts'
const longestMs = 24 * 60 * 60 * 1000
const most = 500

/** As we stored them, sealed. */
type Links = Record<string, { readonly lang: Lang; readonly until: number }>

export function createStarts(records: Records, clock: () => number): Starts {
  const living = (stored: unknown): [string, Links[string]][] =>
    Object.entries((stored ?? {}) as Links).filter(([, { until }]) => until > clock())
  return {
    async make(lang) {
      const token = randomBytes(16).toString('base64url')
      await records.change(name, (stored) =>
        Object.fromEntries([
          ...living(stored).slice(1 - most),
          [token, { lang, until: clock() + longestMs }],
        ]),
      )
      return token
    },
    async take(token) {
      let lang: Lang | null = null
      await records.change(name, (stored) => {
        const links = new Map(living(stored))
        lang = links.get(token)?.lang ?? null
        if (!links.delete(token)) return undefined
        return links.size === 0 ? null : Object.fromEntries(links)
      })
      return lang
    },
  }
}
