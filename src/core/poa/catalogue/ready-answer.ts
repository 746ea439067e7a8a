/** An answer that is ready in both languages; `match` finds it in what the seller typed. */
export interface ReadyAnswer {
  readonly id: string
  readonly en: string
  readonly zh: string
  readonly match: RegExp
}

export function ready(id: string, en: string, zh: string, match: RegExp): ReadyAnswer {
  return { id, en, zh, match: new RegExp(match, 'gi') }
}
