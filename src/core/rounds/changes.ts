import type { Case, Evidence } from '../case.ts'
import { describe } from '../evidence/describe.ts'
import type { Lang, Text } from '../text.ts'
import { type Comparison, compareLetters } from './compare.ts'
import { changedSentences } from './diff-sentences.ts'
import { isForm, readLetter } from './letter.ts'
import { wantsSameAgain } from './same-again.ts'
import { openReply } from './state.ts'

/** What the letter that is being written brings beyond all that was sent before. */
export interface Changes {
  readonly comparison: Comparison
  readonly newPapers: readonly Evidence[]
  /** Sentences that came and went since the last letter. */
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** Null before the first letter. */
export function changesSince(kase: Case, text: string): Changes | null {
  const { rounds, evidence } = kase
  const last = rounds.at(-1)
  if (last === undefined || last.text.trim() === '') return null
  const told = rounds.map((round) => round.text).join('\n\n')
  const sent = new Set(rounds.flatMap(({ exhibits }) => exhibits))
  const sentences = (letter: string): string[] =>
    readLetter(letter)
      .sentences.map((one) => one.text)
      .filter((one) => one.length > 16 && !isForm.test(one))
  const { added, removed } = changedSentences(sentences(last.text), sentences(text))
  // After an answer to a few points the whole plan stands in the letter again; what any letter said is not new.
  const before = new Set(rounds.flatMap((round) => sentences(round.text)))
  return {
    comparison: compareLetters(told, text),
    newPapers: evidence.filter(({ id, leftOut }) => leftOut === null && !sent.has(id)),
    added: added.filter((one) => !before.has(one)),
    // An answer to a few points leaves the rest of the plan out by design.
    removed: openReply(kase) === null ? removed : [],
  }
}

/** True when the letter adds a fact or a paper, or Amazon asked for the same once more. */
export function bringsSomething(kase: Case, { comparison, newPapers }: Changes): boolean {
  if (newPapers.length > 0 || comparison.newDocuments.length > 0 || comparison.newFacts.length > 0)
    return true
  const reply = openReply(kase) ?? kase.rounds.at(-1)?.replies.at(-1)
  return (reply ? wantsSameAgain(reply.text) : false) || hasNewAnswer(kase)
}

/** A point, or a paper that is not there, was answered since the last letter. */
function hasNewAnswer(kase: Case): boolean {
  const since = openReply(kase)?.at
  if (since === undefined) return false
  return Object.entries(kase.facts).some(
    ([id, { at, value }]) =>
      /^(?:point|absent)\//.test(id) && at > since && value !== 'paper' && value !== 'part',
  )
}

/** What changed since the last letter, in words and in files. */
export function changesText({ comparison, newPapers, added, removed }: Changes): Text {
  const rows = (lang: Lang): string => {
    const zh = lang === 'zh'
    const list = (head: string, entries: readonly string[]): string[] =>
      entries.length === 0 ? [] : [head, ...entries.slice(0, 12).map((entry) => `· ${short(entry)}`)]
    const facts = comparison.newFacts.filter((one) => added.includes(one))
    const others = added.filter((one) => !comparison.newFacts.includes(one))
    return [
      ...list(
        zh ? '新凭证：' : 'New papers:',
        newPapers.map((entry) => describe(entry)[lang]),
      ),
      ...list(zh ? '新事实：' : 'New facts:', facts),
      ...list(zh ? '其他新增或改写：' : 'Also new or reworded:', others),
      ...list(zh ? '不再写的：' : 'No longer in it:', removed),
    ].join('\n')
  }
  return {
    en: `What changed since the last letter:\n${rows('en') || 'nothing'}`,
    zh: `和上一封相比：\n${rows('zh') || '没有变化'}`,
  }
}

const short = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length > 160 ? `${plain.slice(0, 157)}…` : plain
}
