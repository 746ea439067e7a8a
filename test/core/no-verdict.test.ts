import { globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { parse } from 'acorn'
import { describe, expect, it } from 'vitest'
import { checkEvidence } from '../../src/core/evidence/checks.ts'
import { everyCheck } from './evidence/every-check.ts'

// No message tells a seller that a paper is what it says, or that it is not: that is for the issuer and for Amazon.

const verdict =
  /\b(?:in)?authentic(?!ity)\w*|\bgenuine\w*|\bforg(?:e|ed|ery|eries|ing)\b|\bfak(?:e|ed|es|ing)\b|\bfals(?:e|ified|ification)\b|\btamper\w*|\bdoctored\b|\bfabricat\w*|\bfraud\w*|\bsuspicious\b|真伪|[真假]的(?=$|[^\p{Script=Han}\w])|假(?:发票|票|单)|伪造|造假|虚假|篡改|变造|作假|P\s?图|可疑|不真实/iu
const paper =
  /\b(?:papers?|invoices?|documents?|files?|letters?|fapiao|receipts?|cop(?:y|ies)|scans?|contracts?|certificates?|reports?)\b|发票|单据|文件|授权书|收据|材料|凭证|票面|合同|扫描|照片|这[张份]/iu

/** A sentence that speaks of a paper and of truth in one breath. */
const judges = (sentence: string): boolean => verdict.test(sentence) && paper.test(sentence)
const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?。！？])\s*|\n/).filter((one) => /\S\s+\S|\p{Script=Han}{4}/u.test(one))

/** Whole sentences that may be said though they do, each with why it is no verdict on a paper of the seller's. */
const allowed: readonly (readonly [RegExp, string])[] = [
  [/Proof that the papers are genuine|proof that your documents are genuine/, 'what a notice asks for'],
  [/doubts that a document is genuine|怀疑(?:某份)?文件不真实/, 'what a notice says'],
  [/Please give only genuine papers|a genuine(?: purchase)? paper/, 'a wish, and units the seller counts'],
  [/^Forged or back-dated papers turn|^造假或倒填日期的单据/, 'what forging costs, in a refusal'],
  [/^A paper that is not from your own supplier/, 'what buying an invoice is, in a refusal'],
  [/^文件是真的，请出具方书面证实/, 'for the seller to say, who knows it'],
  [/“inauthentic” is often only about the papers/, 'a word of the notice, explained'],
  [
    /^(?:forged|falsified) document$|^false report$|^(?:伪造|篡改)文件$|^文件造假$/,
    'names under which a term is looked up',
  ],
]
const isAllowed = (sentence: string): boolean => allowed.some(([pattern]) => pattern.test(sentence))

/** Lists of words that are searched for in what others wrote; of these only what stands as a message counts. */
const patterns = /poa\/(?:rules|forged-papers|stances)|refusal-|\/lock\/|\/notice\//
const source = new URL('../../src/', import.meta.url)

/** The sentences that a file can say. */
function saidIn(file: string): string[] {
  const text = readFileSync(new URL(file, source), 'utf8')
  // A literal stands on one line, so most files need no closer look.
  if (!text.split('\n').some(judges)) return []
  const code = stripTypeScriptTypes(text)
  const found: string[] = []
  const visit = (node: unknown, isMessage: boolean): void => {
    if (Array.isArray(node)) for (const one of node) visit(one, isMessage)
    if (typeof node !== 'object' || node === null || !('type' in node)) return
    if (isMessage) found.push(...sentencesOf(wordsOf(node)))
    for (const part of Object.values(node)) visit(part, isMessage || isText(node))
  }
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body, !patterns.test(file))
  return found
}

const isText = (node: object): boolean =>
  'key' in node &&
  typeof node.key === 'object' &&
  node.key !== null &&
  'name' in node.key &&
  (node.key.name === 'en' || node.key.name === 'zh')

function wordsOf(node: object): string {
  if ('value' in node && typeof node.value === 'string') return node.value
  if (!('quasis' in node) || !Array.isArray(node.quasis)) return ''
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…')
}

describe('no message judges a paper', () => {
  it('of all that the source can say', () => {
    const said = globSync('**/*.ts', { cwd: source }).flatMap((file) =>
      saidIn(file).map((sentence) => ({ file, sentence })),
    )
    expect(new Set(said.map(({ file }) => file)).size).toBeGreaterThan(20)
    expect(said.filter(({ sentence }) => judges(sentence) && !isAllowed(sentence))).toEqual([])
    // An allowance that allows nothing any more would hide the next verdict.
    for (const [pattern] of allowed)
      expect(
        said.some(({ sentence }) => judges(sentence) && pattern.test(sentence)),
        String(pattern),
      ).toBe(true)
  })

  it('of all that was said in the recorded talks', () => {
    const folder = new URL('../transcripts/', import.meta.url)
    const said = globSync('**/*.txt', { cwd: folder }).flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('< ') && !/原文：|quoted:|[“«]/.test(line))
        .flatMap((line) => sentencesOf(line.slice(2))),
    )
    expect(said.length).toBeGreaterThan(2000)
    expect(said.filter((sentence) => judges(sentence) && !isAllowed(sentence))).toEqual([])
  })

  it('of every check, in any result', () => {
    // Of goods and not of a paper: a branch of its own.
    const parallel = /^Genuine goods meant for another market/
    for (const { id, message } of everyCheck.flatMap((kase) => checkEvidence(kase)))
      for (const sentence of sentencesOf(`${message.en}\n${message.zh}`))
        expect(parallel.test(sentence) ? '' : sentence, id).not.toMatch(verdict)
  })

  it.each([
    'This invoice was forged.',
    'The paper looks genuine to me.',
    '这张发票是伪造的。',
    '这份授权书是真的。',
    'I think that the file is fake.',
  ])('and knows one: %s', (sentence) => expect(judges(sentence)).toBe(true))
})
