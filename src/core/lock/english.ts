import type { Reading, Token } from './breach.ts'
import { freeWords, futureWords, markWords } from './english-marks.ts'
import { meaningsOf, nouns, verbs } from './english-meanings.ts'
import { clauseBefore, pieces, type Piece } from './english-pieces.ts'
import {
  auxAfter,
  auxiliaries,
  isPast,
  isVerbForm,
  startStatus,
  type StatusState,
  statusOf,
} from './english-status.ts'
import { stem } from './english-stem.ts'
import { unitAfter } from './english-units.ts'
import { phraseAt } from './phrase-at.ts'

const none: readonly number[] = []

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
      state = { ...state, aux: null, fresh: true, be: false, under: false }
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
    if (subordinate.has(piece.lower)) state = { ...state, under: true }
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
    if (isPhrase && (status === 'P' || particles.test(piece.lower))) status = '?'
    push(piece, {
      kind: 'word',
      key,
      meanings: meaningsOf(key),
      passive,
      ...(status !== undefined && { status }),
    })
  }

  /** "from 4 March until this notice" is one span; "after" before quoted words tells a place. */
  function isLight({ lower, start, end }: Piece): boolean {
    if (lower === 'after') return /^ [“"'‘]/.test(text.slice(end))
    return (
      (lower === 'until' || lower === 'till') &&
      /\b[Ff]rom [\w, ]{4,20}$/.test(text.slice(Math.max(0, start - 26), start).trimEnd())
    )
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
      !/^(?:$|[.,;:)]| \(| of (?:our|its|their)| (?:for|that|which|is|was|has)\b)/i.test(
        text.slice(piece.end, piece.end + 10),
      )
    ) {
      push(piece, { kind: 'number', key: '1' })
      return
    }
    const mark = isLight(piece) ? undefined : markWords[lower]
    if (mark !== undefined) {
      if (lower === 'cannot') push(piece, { kind: 'mark', key: 'can' })
      push(piece, { kind: 'mark', key: mark })
      if (['can', 'may', 'should', 'must'].includes(mark)) state = { ...state, aux: 'M' }
      return
    }
    if (freeWords.has(lower) || isLight(piece)) {
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
      (parts.has(lower) ||
        (!initial && (meaningsOf(stem(lower)).length === 0 || /^[A-Z]{2,}$/.test(piece.words))))
    if (isName) {
      state = { ...state, previous: 'word' }
      push(piece, { kind: 'name', key: lower })
      return
    }
    pushWord(piece, lower)
  }
}

// "on file", "in writing": no verb, though the word may be one.
const particles = /^(?:on|in|by|at|off|from|out)$/
const subordinate = new Set(['until', 'till', 'when', 'whenever', 'once'])
const light = new Set('take make give go put set carry do have'.split(' ').map(stem))
const takes = new Set(['tak', 'mov', 'withdraw', 'pul', 'pull', 'remov'])
