import type { Reading, Token } from './breach.ts'
import { clauseBefore, pieces, type Piece } from './english-pieces.ts'
import { freeWords, futureWords, markWords } from './english-marks.ts'
import { nounMeanings } from './english-nouns.ts'
import { phrases } from './english-phrases.ts'
import { isPast, statusOf, type StatusState, startStatus, isVerbForm } from './english-status.ts'
import { stem } from './english-stem.ts'
import { verbMeanings } from './english-verbs.ts'

const meanings = new Map<string, number[]>()
const verbs = new Set<string>()
const nouns = new Set<string>()
let count = 0
for (const [table, isVerb] of [
  [verbMeanings, true],
  [nounMeanings, false],
] as const)
  for (const line of table.trim().split('\n')) {
    count++
    for (const word of line.split(' ')) {
      const key = stem(word)
      meanings.set(key, [...(meanings.get(key) ?? []), count])
      if (isVerb) verbs.add(key)
      else nouns.add(key)
    }
  }
for (const verb of 'take make give get put set go do keep'.split(' ')) verbs.add(stem(verb))

const meaningsOf = (key: string): readonly number[] => meanings.get(key) ?? none
const none: readonly number[] = []

const byFirst = Map.groupBy(phrases, ([words]) => words[0] ?? '')

const negated =
  /^un(open|read|match|document|authori[sz]|us|sign|label|cover|regist|approv|nam|verif|check|relat|affect|chang|seal|answer|expect|paid|sort|count|process|usual|mark|sold|inspect|test|confirm|clear|fit|suit|support|trace|declar)/
const negatedIn =
  /^(?:in(?=complete|valid|sufficient|active)|non(?=compliant|conform)|dis(?=approv|allow)|im(?=proper))/

/** Reads an English text: its figures and its words, each with what it means and how it stands. */
export function readEnglish(text: string, names: readonly string[] = []): Reading {
  const tokens: Token[] = []
  const list = pieces(text, names)
  const parts = new Set(names.flatMap((name) => name.toLowerCase().match(/[a-z]+/g) ?? []))
  let sentence = 0
  let clause = 0
  let state: StatusState = startStatus
  let initial = true
  let depth = 0
  const push = (piece: Piece, token: Pick<Token, 'kind' | 'key'> & Partial<Token>): void => {
    const { start, end } = piece
    tokens.push({ start, end, words: text.slice(start, end), meanings: none, ...token, sentence, clause })
  }
  for (let at = 0; at < list.length; at++) {
    const piece = list[at]
    if (!piece) continue
    if (piece.kind === 'stop' || piece.kind === 'pause') {
      clause++
      depth = /[（(]/.test(piece.words) ? 1 : /[)）\n]/.test(piece.words) ? 0 : depth
      if (piece.kind === 'stop' && !(depth > 0 && piece.words === ';')) {
        sentence++
        if (piece.words !== ';') state = startStatus
        initial = true
      }
      state = { ...state, aux: null, fresh: true, be: false }
      continue
    }
    if (piece.figure) {
      const unit = piece.figure.kind === 'number' ? unitAfter(list, at) : ''
      for (const key of piece.figure.keys)
        push(piece, { kind: piece.figure.kind, key, ...(unit !== '' && { unit }) })
      state = { ...state, previous: 'figure' }
      initial = false
      continue
    }
    if (clauseBefore.has(piece.lower)) clause++
    const phrase = phraseAt(list, at)
    if (phrase !== null) {
      const last = list[at + phrase.length - 1] ?? piece
      const whole = { ...piece, end: last.end }
      for (const key of phrase.to)
        if (key === '=future') state = { ...state, aux: 'F' }
        else if (key.startsWith('%')) takeOff(piece, key)
        else if (key === 'one') push(whole, { kind: 'number', key: '1' })
        else if (key.startsWith('=')) push(whole, { kind: 'mark', key: key.slice(1) })
        else pushWord(whole, key, true)
      if (phrase.to.includes('=can') || phrase.to.includes('=must') || phrase.to.includes('=should'))
        state = { ...state, aux: 'M' }
      if (phrase.to.includes('=future')) push(whole, { kind: 'mark', key: 'future', free: true, status: 'F' })
      at += phrase.length - 1
      initial = false
      continue
    }
    readWord(piece)
    initial = false
  }
  return { lang: 'en', text, tokens }

  /** "took … off sale", "withdrew … from sale", "took … out of": one act, told by two words. */
  function takeOff(piece: Piece, particle: string): void {
    for (let i = tokens.length - 1; i >= Math.max(0, tokens.length - 18); i--) {
      const token = tokens[i]
      if (!token || token.sentence !== sentence) break
      if (!takes.has(token.key)) continue
      tokens[i] = { ...token, key: 'withdraw', meanings: meaningsOf('withdraw'), free: false }
      return
    }
    if (particle === '%off') push(piece, { kind: 'word', key: 'withdraw', meanings: meaningsOf('withdraw') })
  }

  function pushWord(piece: Piece, word: string, isPhrase = false): void {
    const key = stem(word)
    const isVerb = verbs.has(key) || isVerbForm(word)
    let status: string | undefined
    let passive = false
    if (isVerb) {
      passive = state.be && isPast(word)
      ;[status, state] = statusOf(state, word, nouns.has(key) && !isVerbForm(word))
    } else state = { ...state, previous: 'word', aux: word.endsWith('ly') ? state.aux : null }
    if (isPhrase && status === 'P') status = '?'
    push(piece, {
      kind: 'word',
      key,
      meanings: meaningsOf(key),
      passive,
      ...(status !== undefined && { status }),
    })
  }

  function readWord(piece: Piece): void {
    const { lower } = piece
    const isFuture =
      futureWords.has(lower) && !(lower === 'plan' && /^ of action/i.test(text.slice(piece.end)))
    if (isFuture) {
      const isScope = lower.startsWith('plan') || lower.startsWith('sched')
      state = { ...state, aux: 'F', planned: state.planned || isScope }
      push(piece, { kind: 'mark', key: 'future', free: true, status: 'F' })
      return
    }
    if (
      lower === 'one' &&
      !/^(?:[.,;)]| of (?:our|its|their)| (?:for|that|which|is|was|has)\b)/i.test(
        text.slice(piece.end, piece.end + 10),
      )
    ) {
      push(piece, { kind: 'number', key: '1' })
      return
    }
    const mark = markWords[lower]
    if (mark !== undefined) {
      if (lower === 'cannot') push(piece, { kind: 'mark', key: 'can' })
      push(piece, { kind: 'mark', key: mark })
      if (['can', 'may', 'should', 'must'].includes(mark)) state = { ...state, aux: 'M' }
      return
    }
    if (freeWords.has(lower)) {
      const key = stem(lower)
      let status: string | undefined
      if (
        auxiliaries[lower] === undefined &&
        (verbs.has(key) || /^(?:carr|perform|conduct|undert)/.test(lower))
      )
        [status, state] = statusOf(state, lower, false)
      else state = auxAfter(state, lower)
      push(piece, {
        kind: 'word',
        key,
        free: true,
        meanings: light.has(key) ? none : meaningsOf(key),
        ...(status !== undefined && { status }),
      })
      return
    }
    const un = negated.exec(lower) ?? negatedIn.exec(lower)
    if (un) {
      push(piece, { kind: 'mark', key: 'not' })
      pushWord(piece, lower.replace(/^(?:un|in|non|dis|im)/, ''))
      return
    }
    const isName =
      piece.isCapital &&
      (parts.has(lower) || (!initial && (!meanings.has(stem(lower)) || /^[A-Z]{2,}$/.test(piece.words))))
    if (isName) {
      state = { ...state, previous: 'word' }
      push(piece, { kind: 'name', key: lower })
      return
    }
    pushWord(piece, lower)
  }
}

/** The noun that a number counts: the first unit within three words. */
function unitAfter(list: readonly Piece[], at: number): string {
  for (let i = at + 1; i < Math.min(list.length, at + 4); i++) {
    const piece = list[i]
    if (!piece || piece.kind !== 'word') return ''
    const unit = unitNames[piece.lower]
    if (unit !== undefined) return unit
    if (/^(?:of|and|or|in|with|from|on|to|at|for|by|were|was|are|is)$/.test(piece.lower)) return ''
  }
  return ''
}

const unitNames: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'unit units pcs pc piece pieces item items',
    'set sets',
    'pair pairs',
    'carton cartons box boxes case cases',
    'pallet pallets',
    'order orders',
    'buyer buyers customer customers',
    'person persons people employee employees',
    'day days',
    'week weeks',
    'month months',
    'year years',
    'hour hours',
    'minute minutes',
    'invoice invoices',
    'listing listings page pages offer offers',
    'return returns',
    'refund refunds',
    'complaint complaints',
    'photo photos photograph photographs picture pictures image images',
    'gram grams g',
    'kg kilogram kilograms',
    'cm centimetre centimetres',
    'mm millimetre millimetres',
    'm metre metres',
    'ml millilitre millilitres',
    '% percent',
    'brand brands',
    'lot lots batch batches',
    'usd dollar dollars $',
    'cny yuan rmb',
    'eur euro euros',
  ].flatMap((line) => line.split(' ').map((word): [string, string] => [word, line.split(' ')[0] ?? ''])),
)

function phraseAt(list: readonly Piece[], at: number): { length: number; to: readonly string[] } | null {
  const first = list[at]
  if (!first) return null
  for (const [words, to] of byFirst.get(first.lower) ?? []) {
    const fits = words.every((word, i) =>
      word === '@' ? list[at + i]?.figure !== undefined : list[at + i]?.lower === word,
    )
    if (!fits) continue
    const figure = words.indexOf('@')
    if (words[0] === 'from' && /^(?:to|through)$/.test(list[at + 2]?.lower ?? '') && list[at + 3]?.figure)
      continue
    if (figure > 0 && !figureFits(to, list[at + figure])) continue
    return { length: figure > 0 ? figure : words.length, to }
  }
  return null
}

/** "by 4 March" is a limit, "by 4 units" is not; "over 30", "over 4 March" likewise. */
function figureFits(to: readonly string[], piece: Piece | undefined): boolean {
  const kind = piece?.figure?.kind
  if (to.length === 0) return kind === 'exhibit' || kind === 'date'
  const wantsDate = ['=since', '=by-date'].some((mark) => to.includes(mark))
  return wantsDate ? kind === 'date' : kind === 'number'
}

function auxAfter(state: StatusState, lower: string): StatusState {
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

const light = new Set('take make give go put set carry do have'.split(' ').map(stem))
const takes = new Set(['tak', 'mov', 'withdraw', 'pul', 'pull', 'remov'])
const subjects = new Set('we i they it he she you who which that'.split(' '))
const auxiliaries: Readonly<Record<string, string>> = {
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
