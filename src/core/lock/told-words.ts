import type { Breach, Reading, Token } from './breach.ts'
import { agrees, breachKind } from './tokens.ts'

/** Words that say something: each answers one on the other side, and none is said oftener than pronouns explain. */
export function compareWords(before: Reading, after: Reading): Breach[] {
  const [old, fresh] = [before.tokens.filter(isTelling), after.tokens.filter(isTelling)]
  const pairs = matched(old, fresh)
  const lost = pairs.lost.filter((token) => !hasFree(before, after, token))
  const added = pairs.added.filter((token) => !hasFree(after, before, token))
  const isCarried = carriers(after) > carriers(before)
  const gone = lost.filter(
    (token) =>
      isDeed(token, isCarried) ||
      !old.some((other) => other !== token && !lost.includes(other) && same(other, token)),
  )
  const isTurned = gone.length <= 1 && isCarried && gone.every(isPlainVerb)
  const missing = isTurned ? [] : gone
  const extra = added.filter((token) =>
    fresh.some((other) => other !== token && !added.includes(other) && same(other, token)),
  )
  const come = added.filter((token) => !extra.includes(token))
  const echoes = lost.filter((token) => !gone.includes(token))
  // Words that stand elsewhere too: two that go with a clause are that clause left out.
  const most = (clauses(after) < clauses(before) ? 1 : 2) + Math.max(0, pointers(after) - pointers(before))
  const dropped = echoes.length > most ? echoes : []
  const spare =
    Math.max(0, pointers(before) - pointers(after)) + Math.max(0, sentences(after) - sentences(before))
  return [
    ...[...missing, ...dropped].map((token) => ({ kind: breachKind(token), before: token.words, after: '' })),
    ...come.map((token) => ({ kind: breachKind(token), before: '', after: token.words })),
    ...scrambled(before, after),
    ...extra.slice(spare).map((token) => ({ kind: breachKind(token), before: '', after: token.words })),
  ]
}

/** Words that come and go freely may still say what another word says: kept, and stored. */
function hasFree(here: Reading, there: Reading, word: Token): boolean {
  const free = ({ tokens }: Reading): Token[] =>
    tokens.filter(
      (token) =>
        token.free === true && token.meanings.length > 0 && token.kind === 'word' && agrees(token, word),
    )
  return free(there).length > free(here).length
}

/** Chinese signs of no known word keep their order: each two that stand together stood so before. */
function scrambled(before: Reading, after: Reading): Breach[] {
  const runs = new Set(after.tokens.flatMap(({ run }) => (run === undefined || run.length < 2 ? [] : [run])))
  for (const run of runs)
    for (let i = 0; i + 2 <= run.length; i++)
      if (!before.text.includes(run.slice(i, i + 2))) return [{ kind: 'claim', before: '', after: run }]
  return []
}

// An act that is proof of something is never left out.
const proof =
  /^(?:sign|seal|approv|author|dat|test|certif|verif|confirm|inspect|photograph|train|refund|destroy|pay|attach|complain|sell|buy|receiv|clos|stop|quarantin|count|clean|chang|open|reject|refus|send|ship|return|deliver|writ|order|contact|ask|call|issu|sett)/

const carriers = ({ tokens }: Reading): number =>
  tokens.filter(({ free, status, kind }) => free && kind === 'word' && status !== undefined).length

/** What somebody did is told as often as before, though its word stands elsewhere too. */
const isDeed = ({ status, key }: Token, isCarried: boolean): boolean =>
  status !== undefined && (status !== '?' || isCarried) && proof.test(key)

/** A plain verb may go where another turn of phrase carries its sense: moved, and took out of. */
const isPlainVerb = ({ kind, status, key }: Token): boolean =>
  kind === 'word' && status !== undefined && status !== '?' && !proof.test(key)

const isTelling = ({ kind, free }: Token): boolean => (kind === 'word' || kind === 'name') && free !== true
const same = (one: Token, other: Token): boolean => one.key === other.key
const pointer = /^(?:it|its|they|their|them|this|these|that|those|which|who|one|其|该|这|此|它|他们)$/i
const pointers = ({ tokens }: Reading): number => tokens.filter(({ words }) => pointer.test(words)).length
const clauses = ({ tokens }: Reading): number => new Set(tokens.map(({ clause }) => clause)).size
const sentences = ({ tokens }: Reading): number => new Set(tokens.map(({ sentence }) => sentence)).size

/** Pairs words off, the same word first, so that one word answers only one; what is left over on either side. */
function matched(old: readonly Token[], fresh: readonly Token[]): { lost: Token[]; added: Token[] } {
  const partner = new Map<Token, Token>() // of a fresh word, the old one
  const open = old.filter((token) => {
    const other = fresh.find(
      (one) =>
        !partner.has(one) && (same(one, token) || one.words.toLowerCase() === token.words.toLowerCase()),
    )
    if (other) partner.set(other, token)
    return !other
  })
  const lost = open.filter((token) => !place(token, new Set()))
  return { lost, added: fresh.filter((token) => !partner.has(token)) }

  /** Finds a partner, moving others to theirs where that frees one. */
  function place(token: Token, tried: Set<Token>): boolean {
    for (const one of fresh) {
      if (tried.has(one) || !agrees(one, token)) continue
      tried.add(one)
      const holder = partner.get(one)
      if (holder !== undefined && (same(holder, one) || !place(holder, tried))) continue
      partner.set(one, token)
      return true
    }
    return false
  }
}
