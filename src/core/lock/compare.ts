import { kindOfMark } from './english-marks.ts'
import type { Breach, BreachKind, Reading, Token } from './breach.ts'

const figures = new Set<Token['kind']>(['number', 'date', 'identifier', 'exhibit', 'gap'])
export const isFigure = ({ kind }: Pick<Token, 'kind'>): boolean => figures.has(kind)

/** The kind of breach for each kind of token. */
function breachKind({ kind, key }: Token): BreachKind {
  if (kind === 'mark') return kindOfMark[key] ?? 'modality'
  if (kind === 'word') return 'claim'
  return kind
}

/** Figures and marks, each as often as it stands: none lost, none added. */
export function compareCounts(before: Reading, after: Reading): Breach[] {
  const hard = (token: Token): boolean => !token.free && (isFigure(token) || token.kind === 'mark')
  const bound = new Map([...boundTo(before), ...boundTo(after)])
  const keyOf = (token: Token): string => `${token.kind} ${token.key} ${bound.get(token) ?? ''}`
  const { lost, added } = difference(before.tokens.filter(hard), after.tokens.filter(hard), keyOf)
  forgive(lost, after, before)
  forgive(added, before, after)
  const breaches: Breach[] = []
  for (const token of lost) {
    const kind = breachKind(token)
    const put = added.findIndex((other) => breachKind(other) === kind)
    const [other] = put < 0 ? [] : added.splice(put, 1)
    breaches.push({ kind, before: token.words, after: other?.words ?? '' })
  }
  return [...breaches, ...added.map((token) => ({ kind: breachKind(token), before: '', after: token.words }))]
}

/** Limits with the figure that they bound: "since 4 March" is not "since 5 March". */
const boundTo = ({ tokens, lang }: Reading): [Token, string][] =>
  tokens.flatMap((token, i): [Token, string][] => {
    if (token.kind !== 'mark' || kindOfMark[token.key] !== 'limit') return []
    // 3月4日前, but 约4件.
    const isBehind = lang === 'zh' && behind.has(token.key)
    const bound = isBehind ? tokens[i - 1] : tokens.slice(i + 1, i + 3).find(({ free }) => !free)
    return bound !== undefined && isFigure(bound) ? [[token, bound.key]] : []
  })

const behind = new Set(['before', 'after', 'within', 'since'])

/** 均 and 全部, both and the two: where the other text says it lightly, it is said. */
function forgive(tokens: Token[], there: Reading, here: Reading): void {
  for (const [light, heavy] of saidLightly) {
    const count = ({ tokens: all }: Reading): number => all.filter(({ words }) => light.test(words)).length
    for (let left = count(there) - count(here); left > 0; left--) {
      const at = tokens.findIndex(({ words }) => heavy.test(words))
      if (at >= 0) tokens.splice(at, 1)
    }
  }
}

const saidLightly = [
  [/^[均都皆]$/, /^(?:全部|一律)$/],
  [/^both$/i, /^(?:two|2)$/i],
] as const

/** What one list has more of than the other, by key. */
function difference(before: readonly Token[], after: readonly Token[], keyOf: (token: Token) => string) {
  const left = new Map<string, Token[]>()
  for (const token of before) left.set(keyOf(token), [...(left.get(keyOf(token)) ?? []), token])
  const added = after.filter((token) => left.get(keyOf(token))?.pop() === undefined)
  return { lost: [...left.values()].flat(), added }
}

/** True when two words say the same: one form, or a meaning in common. A name is only itself. */
export function agrees(one: Token, other: Token): boolean {
  if (one.kind === 'name' || other.kind === 'name')
    return one.key === other.key || one.words.toLowerCase() === other.words.toLowerCase()
  return one.key === other.key || one.meanings.some((meaning) => other.meanings.includes(meaning))
}

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

/** Verbs keep their status: what was done was done, what is planned is planned. */
export function compareStatus(before: Reading, after: Reading): Breach[] {
  const told = (tokens: readonly Token[]): Token[] =>
    tokens.filter(({ status }) => status !== undefined && status !== '' && status !== '?' && status !== 'f')
  const [old, fresh] = [told(before.tokens), told(after.tokens)]
  const since = [before, after].some(({ tokens }) =>
    tokens.some(({ key, kind }) => kind === 'mark' && key === 'since'),
  )
  const breaches: Breach[] = []
  const has = (tokens: readonly Token[], status: string): boolean =>
    tokens.some((token) => token.status === status)
  const edge = (tokens: readonly Token[]): string => tokens.find(({ status }) => status === 'F')?.words ?? ''
  if (has(old, 'F') !== has(fresh, 'F'))
    breaches.push({ kind: 'status', before: edge(old), after: edge(fresh) })
  if (
    has(
      old.filter(({ free }) => !free),
      'G',
    ) !==
    has(
      fresh.filter(({ free }) => !free),
      'G',
    )
  )
    breaches.push({
      kind: 'status',
      before: '',
      after: fresh.find(({ status }) => status === 'G')?.words ?? '',
    })
  const verbs = (tokens: readonly Token[]): Token[] => tokens.filter(({ kind }) => kind === 'word')
  for (const token of verbs(fresh)) {
    const like = verbs(before.tokens.filter(({ status }) => status !== undefined)).filter(
      (other) => other.key === token.key || (!token.free && agrees(other, token)),
    )
    if (like.length === 0 || like.some(({ status }) => fits(status ?? '', token.status ?? '', since)))
      continue
    breaches.push({ kind: 'status', before: like[0]?.words ?? '', after: token.words })
  }
  for (const token of verbs(old)) {
    const like = verbs(after.tokens.filter(({ status }) => status !== undefined)).filter(
      (other) => other.key === token.key || (!token.free && agrees(other, token)),
    )
    if (like.length === 0 || like.some(({ status }) => fits(token.status ?? '', status ?? '', since)))
      continue
    breaches.push({ kind: 'status', before: token.words, after: like[0]?.words ?? '' })
  }
  return breaches
}

/** What no form tells agrees with all but a future; since a day, what is done is still being done. */
function fits(before: string, after: string, since: boolean): boolean {
  if (before === after) return true
  if (before === '?' || after === '?') return before !== 'F' && after !== 'F'
  if (before === 'f') return 'FPGT'.includes(after) || after === ''
  if (after === 'f') return 'FPGT'.includes(before) || before === ''
  if (before === '') return after !== 'F' && after !== 'M'
  if (after === '') return before !== 'F' && before !== 'M'
  if (since && 'DP'.includes(before) && 'DP'.includes(after)) return true
  return before === 'T' ? 'PM'.includes(after) : after === 'T' && 'PM'.includes(before)
}

/** What a number counts: the noun or measure word with it stays with it. */
export function compareUnits(before: Reading, after: Reading): Breach[] {
  const numbers = ({ tokens }: Reading): Token[] => tokens.filter(({ kind }) => kind === 'number')
  const values = Map.groupBy(numbers(before), ({ key }) => key)
  return numbers(after).flatMap((token): Breach[] => {
    const had = values.get(token.key) ?? []
    const fits = had.some(({ unit }) => (unit ?? '') === (token.unit ?? '') || sameUnit(unit, token.unit))
    return had.length === 0 || fits
      ? []
      : [{ kind: 'unit', before: had[0]?.unit ?? '', after: token.unit ?? '' }]
  })
}

const sameUnit = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined

/** In Chinese marks tell what is done and what is planned. */
export function compareMarks(before: Reading, after: Reading): Breach[] {
  const has = ({ tokens }: Reading, mark: string): boolean =>
    tokens.some(({ kind, key }) => kind === 'mark' && key === mark)
  const edge = ({ tokens }: Reading, mark: string): string =>
    tokens.find(({ kind, key }) => kind === 'mark' && key === mark)?.words ?? ''
  const lasting = has(before, 'future') || /每|自[^，。；]{2,14}起/.test(before.text)
  if (has(after, 'done') && !has(before, 'done') && (lasting || !/\d[日号]|了/.test(before.text)))
    return [{ kind: 'status', before: '', after: edge(after, 'done') }]
  const ba = (text: string): number => text.split('将').length
  if (has(before, 'done') && ba(after.text) > ba(before.text) && count(before, 'done') > count(after, 'done'))
    return [{ kind: 'status', before: edge(before, 'done'), after: '将' }]
  return []
}

const count = ({ tokens }: Reading, mark: string): number =>
  tokens.filter(({ kind, key }) => kind === 'mark' && key === mark).length

/** Words that are told apart by what they stand with: the old box and the new one. */
export const contrast = new Set(
  'old new wrong right correct seal sealed open opened other own original first last same different inner outer current previous next local foreign 旧 新 错款 正确 错误 首批 其他 其余 原 单独 未'.split(
    ' ',
  ),
)

/** What is old, new, wrong or right is so before and after. */
export function compareContrasts(before: Reading, after: Reading): Breach[] {
  const [old, fresh] = [before.tokens.filter(({ free }) => !free), after.tokens.filter(({ free }) => !free)]
  // "opened" that is told as done is an act, not what tells one thing from another.
  const isContrast = ({ kind, key, status }: Token): boolean =>
    (kind === 'word' && contrast.has(key) && !/[DPFGM]/.test(status ?? '')) ||
    (kind === 'mark' && key === 'not')
  return fresh.flatMap((token, at): Breach[] => {
    if (!isContrast(token)) return []
    const places = old.flatMap((other, i) =>
      other.kind === token.kind && other.key === token.key ? [i] : [],
    )
    const next = fresh
      .slice(at + 1)
      .filter(({ kind }) => token.kind !== 'mark' || kind !== 'date')
      .slice(0, token.kind === 'mark' ? 2 : 1)
      .filter(({ clause }) => clause - token.clause < 2)
    const isFirm = next.length > 0 && (next[0]?.kind === 'number' || !next[0] || !isFigure(next[0]))
    if (places.length === 0 || !isFirm) return []
    const counted = fresh[at - 1]?.kind === 'number' ? fresh[at - 1] : undefined
    const holds = places.some((i) => {
      if (
        counted &&
        token.kind === 'word' &&
        !old.slice(Math.max(0, i - 2), i).some((other) => other.key === counted.key)
      )
        return false
      const isLeading =
        token.kind === 'mark' &&
        old[i - 1]?.clause !== old[i]?.clause &&
        old[i - 1]?.sentence === old[i]?.sentence
      const [back, on] = token.kind === 'mark' ? [isLeading ? 0 : 2, 4] : [before.lang === 'zh' ? 0 : 1, 3]
      const near = [...old.slice(Math.max(0, i - back), i), ...old.slice(i + 1, i + on)]
      const firm = next.filter((word, at) => word.kind !== 'mark' && (at === 0 || isFigure(word)))
      return firm.every((word) =>
        near.some((other) => agrees(other, word) || (isFigure(word) && other.key === word.key)),
      )
    })
    return holds
      ? []
      : [
          {
            kind: token.kind === 'mark' ? 'negation' : 'moved',
            before: token.words,
            after: `${token.words} ${next.map(({ words }) => words).join(' ')}`,
          },
        ]
  })
}
