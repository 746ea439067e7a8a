import { pastForms } from './english-stem.ts'

/** Where the reading of verbs stands: the auxiliary that waits for its verb, and what governs the sentence. */
export interface StatusState {
  readonly aux: string | null
  /** The auxiliary of the verb before, for "will open and compare". */
  readonly last: string | null
  readonly previous: 'subject' | 'and' | 'aux' | 'word' | 'figure' | 'verb'
  /** True after "Planned for …:", which holds to the end of the sentence. */
  readonly planned: boolean
  readonly fresh: boolean
  /** True after a form of be that waits for its participle. */
  readonly be: boolean
  /** True after until, when, once: what "is done" there "has been done". */
  readonly under?: boolean
}

export const startStatus: StatusState = {
  aux: null,
  last: null,
  previous: 'word',
  planned: false,
  fresh: true,
  be: false,
}

export const isVerbForm = (word: string): boolean =>
  /[a-z]{3}(?:ed|ing)$/.test(word) && !/(?:eed|thing|ring$)/.test(word)

const ambiguous = /^(?:put|set|cut|read|let|hit|cost|split|come|become|run)$/

/**
 * The status of a verb and the state after it: D done, P present, F future, G going on, M modal, T infinitive; empty where
 * the form does not tell, as with a participle or a noun of the same form.
 */
export function statusOf(state: StatusState, word: string, maybeNoun: boolean): [string, StatusState] {
  const told = plain(state, word)
  const isOpen = told === '' && maybeNoun
  const status = state.planned && told !== 'F' ? 'f' : isOpen ? '?' : told
  const aux = state.aux ?? (state.previous === 'and' ? state.last : null)
  return [status, { ...state, aux: null, last: aux, previous: 'verb', fresh: false, be: false }]
}

function plain({ aux, last, previous, under }: StatusState, word: string): string {
  const form = formOf(word)
  const held = aux ?? (previous === 'and' ? last : null)
  if (held === 'F' || held === 'M') return form === 'ing' ? '' : held
  if (held === 'G') return 'G'
  if (form === 'ing') return aux === 'is' || aux === 'was' ? 'G' : aux === 'havebeen' ? 'P' : ''
  if (form === 'past') {
    if (under && (held === 'is' || held === 'havebeen')) return ''
    if (held === 'was' || held === 'have' || held === 'havebeen') return 'D'
    if (held === 'is') return 'P'
    if (held === 'to') return ''
    return previous === 'subject' ? 'D' : ''
  }
  if (form === 'any') return ''
  if (held === 'D') return 'D'
  if (held === 'P') return 'P'
  if (held === 'to') return 'T'
  return previous === 'subject' ? 'P' : ''
}

function formOf(word: string): 'past' | 'ing' | 'base' | 'any' {
  if (ambiguous.test(word)) return 'any'
  if (pastForms.has(word) || word.endsWith('ed')) return 'past'
  return word.endsWith('ing') ? 'ing' : 'base'
}

export const isPast = (word: string): boolean => formOf(word) !== 'base' && formOf(word) !== 'ing'

/** The state after a word that tells nothing by itself: a form of be or have, a pronoun, a joint. */
export function auxAfter(state: StatusState, lower: string): StatusState {
  if (/^(?:also|then|already|still|now|just|therefore|thus|so)$/.test(lower)) return state
  const aux = auxiliaries[lower]
  if (aux === undefined)
    return {
      ...state,
      previous: subjects.has(lower) ? 'subject' : lower === 'and' || lower === 'or' ? 'and' : 'word',
    }
  if (aux === 'been' || aux === 'be')
    return { ...state, aux: state.aux === 'have' ? 'havebeen' : state.aux, previous: 'aux', be: true }
  if (aux === 'being')
    return { ...state, aux: state.aux === 'is' ? 'G' : state.aux, previous: 'aux', be: true }
  if (aux === 'to' && (state.aux === 'F' || state.aux === 'M')) return { ...state, previous: 'aux' }
  return { ...state, aux, previous: 'aux', be: aux === 'was' || aux === 'is' }
}

const subjects = new Set('we i they it he she you who which that'.split(' '))
/** What each form of be, have and do makes of the verb after it. */
export const auxiliaries: Readonly<Record<string, string>> = {
  was: 'was',
  were: 'was',
  is: 'is',
  are: 'is',
  am: 'is',
  has: 'have',
  have: 'have',
  had: 'have',
  be: 'be',
  been: 'been',
  being: 'being',
  did: 'D',
  do: 'P',
  does: 'P',
  to: 'to',
  would: 'M',
}
