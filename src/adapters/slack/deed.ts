import type { CaseEvent } from '../../core/event.ts'
import type { ModalName } from './modal-names.ts'
import type { SlackFile } from './payload.ts'
import type { Place } from './place.ts'

/** Who did something, where it belongs, and by which id a second delivery of it is known. */
export interface Deed {
  readonly id: string
  readonly user: string
  readonly place: Place
  readonly at: number
  /** Taken only where its place has a case, or only where it has none. */
  readonly when?: 'new' | 'known'
  /** Where it belongs if there is no case at its place: a reply under one of our own messages opens none. */
  readonly orElse?: Place
  /** It was asked somewhere else than where it is answered. */
  readonly isElsewhere?: true
  /** The channel is shared with another company, or the person is of one. */
  readonly isStrange?: boolean
}

/** Why a body is nothing to the coach. */
export type Why =
  | 'not what Slack sends'
  | 'another event'
  | 'nobody’s words'
  | 'not to us'
  | 'nothing changed'
  | 'a token of a person'
  | 'not our form or button'
  | 'something is missing'

/** What a body is to the coach. */
export type Read =
  | { readonly kind: 'nothing'; readonly why: Why }
  | { readonly kind: 'gone'; readonly tenant: string }
  | (Deed & { readonly kind: 'home' })
  | (Deed & { readonly kind: 'event'; readonly event: CaseEvent })
  | (Deed & { readonly kind: 'files'; readonly files: readonly SlackFile[]; readonly words: string })
  | (Deed & { readonly kind: 'submitted'; readonly modal: ModalName; readonly values: Values })
  | (Deed & { readonly kind: 'modal'; readonly modal: ModalName; readonly trigger: string })
  | (Deed & { readonly kind: 'team'; readonly words: string; readonly channel: string | null })

/** The fields of a form, by their names. */
export type Values = Readonly<Record<string, string>>

export const nothing = (why: Why): Read => ({ kind: 'nothing', why })
