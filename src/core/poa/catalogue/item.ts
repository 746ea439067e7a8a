import type { Text } from '../../text.ts'
import type { Kind, Posture, Source } from '../../words.ts'

/** What a slot takes. Roles, places, cadences and documents have ready bilingual answers in `slots.ts`. */
type SlotKind = 'date' | 'quantity' | 'role' | 'place' | 'cadence' | 'document' | 'identifier' | 'text'

export interface Slot {
  readonly name: string
  readonly kind: SlotKind
  /** What the slot is called in a gap, such as `[MISSING: date]`. */
  readonly label?: Text
  /** The question that fills it, short, with an example where the form is not plain. */
  readonly ask: Text
  /** For a quantity: its unit in the printed sentence. */
  readonly unit?: { readonly one: string; readonly many: string; readonly zh: string }
  /** True where the value is one fact of the whole branch, so that it is asked once (a supplier, a model). */
  readonly shared?: boolean
}

/**
 * A cause, corrective action or preventive measure that a seller may take up. It is offered as a question and
 * printed only as attested; `{name}` in a template is a slot, `{asins}` the listings of the case.
 */
export interface Item {
  /** `BRANCH.NAME`, unique in the catalogue. */
  readonly id: string
  /** The offer, as a question or a choice: what the seller says yes to. */
  readonly offer: Text
  readonly slots: readonly Slot[]
  /** Causes: how it was. Actions: as done. Measures: as in force (present tense, "since {since}"). */
  readonly sentence: Text
  /** Actions and measures: as planned, with a fixed date `{on}`; absent for causes. */
  readonly planned?: Text
  /** What would prove it, offered when its proof is asked for. */
  readonly proof?: Text
  /** Measures: which blank working paper goes with it. */
  readonly paper?: 'intake-check-sheet' | 'invoice-log' | 'training-record' | 'listing-review'
}

/** One branch of the cause tree: what may have happened, and what a seller can do about that. */
export interface Branch {
  readonly id: string
  readonly sources: readonly Source[]
  /** Postures in which the branch makes sense; all when absent. */
  readonly postures?: readonly Posture[]
  /** Kinds of complaint it can explain; all when absent. */
  readonly kinds?: readonly Kind[]
  /** The branch as an answer to "what happened?". */
  readonly label: Text
  /** How to tell whether it is this one. */
  readonly hint: Text
  /** What happened at the surface, printed before the cause when chosen. */
  readonly event: Item
  readonly causes: readonly Item[]
  readonly actions: readonly Item[]
  readonly measures: readonly Item[]
}
