import { englishConcepts } from './refusal-concepts-en.ts'
import { chineseConcepts } from './refusal-concepts-zh.ts'
import { refusalGuards } from './refusal-guards.ts'
import { namesDocument, refusalPatterns, type RefusalPattern } from './refusal-patterns.ts'
import { refusalReplies, type RefusalId } from './refusal-replies.ts'
import { type Wish, wishes } from './refusal-wishes.ts'
import { Sieve } from './sieve.ts'
import type { Text } from './text.ts'

export interface Refusal {
  readonly id: RefusalId
  readonly reply: Text
}

const han = /[\u4e00-\u9fff]/
const long = 2000 // longer texts are pastes, not wishes
const short = 240 // a message this short is one wish, whatever stops stand in it

interface Tried extends RefusalPattern {
  readonly all: RegExp
  readonly isChinese: boolean
}

const ready = (patterns: readonly RefusalPattern[]): readonly Tried[] =>
  patterns.map((pattern) => ({
    ...pattern,
    all: new RegExp(pattern.act.source, 'g'),
    isChinese: han.test(pattern.act.source),
  }))

interface Looked {
  readonly known: readonly Tried[]
  readonly concepts: readonly Tried[]
  readonly wishes: readonly Wish[]
}

/** All that is looked for, and what leaves out most of it; made at the first message. */
let everything: (Looked & { readonly sieve: Sieve }) | null = null

function makeEverything(): Looked & { readonly sieve: Sieve } {
  const [known, concepts] = [ready(refusalPatterns), ready([...englishConcepts, ...chineseConcepts])]
  const acts = [...known, ...concepts].map(({ act }) => [act])
  return { known, concepts, wishes, sieve: new Sieve([...acts, ...wishes.map(({ all }) => all)]) }
}

/** Those that may stand in a sentence; nothing that is left out would match. */
function candidatesIn(sentence: string): Looked {
  const { sieve, ...all } = (everything ??= makeEverything())
  const numbers = sieve.candidates(sentence)
  const pick = <T>(list: readonly T[], from: number): T[] =>
    numbers.flatMap((number) => list[number - from] ?? [])
  return {
    known: pick(all.known, 0),
    concepts: pick(all.concepts, all.known.length),
    wishes: pick(all.wishes, all.known.length + all.concepts.length),
  }
}

/**
 * What the coach must decline in a message, with what it says instead; null where there is nothing to decline.
 * A request, an intent or "may I?" counts; a denial, a report of what Amazon wrote and an honest request to the issuer do not.
 */
export function findRefusal(text: string): Refusal | null {
  const message = plain(text)
  const document = namesDocument.test(message)
  const sentences = message.split(/[。！!?？\n;]|\.(?=\s|$)/).map((sentence) => sentence.trim())
  const read = sentences.map((sentence) => ({ sentence, may: candidatesIn(sentence) }))
  const declines = (sentence: string) => (pattern: Tried) => asksFor(pattern, sentence, message, document)
  for (const { sentence, may } of read) {
    const hit = may.known.find(declines(sentence))
    if (hit) return { id: hit.id, reply: refusalReplies[hit.id] }
  }
  if (message.length > long) return null
  if (message.length <= short && sentences.length > 1) {
    const sentence = joined(message)
    read.push({ sentence, may: candidatesIn(sentence) })
  }
  for (const { sentence, may } of read) {
    const hit = may.concepts.find(declines(sentence)) ?? may.wishes.find((wish) => wishesFor(wish, sentence))
    if (hit) return { id: hit.id, reply: refusalReplies[hit.id] }
  }
  return null
}

const refuses =
  /\b(?:we|i) (?:(?:will|would|should|must|can|could|did|do|have|had) ?(?:not|n't|never)|(?:won|wouldn|didn|don|haven|can)'?t|never|refused?)\b|\b(?:we|i) (?:have|had) never\b|(?:我们?|从来?|绝)(?:没有?|从未|不会|不想|绝不|从没|不敢|不打算)/

// After a report the seller may still come to a wish of his own.
const turns = /(?:\bbut|\bso|,) ?(?:we|i) (?:need|want|can|could|will)\b|划算|要不我/

function wishesFor({ all, but, denies, id }: Wish, sentence: string): boolean {
  if (sentence.length > short || !all.every((concept) => concept.test(sentence))) return false
  if (but?.test(sentence) || (denies !== true && refuses.test(sentence))) return false
  if (refusalGuards.isHonest(id, sentence)) return false
  if (refusalGuards.isReported(sentence, '') && !turns.test(sentence)) return false
  const papers = id === 'change-document' || id === 'back-date' || id === 'make-document'
  return !papers || !refusalGuards.isAboutTheChat(sentence)
}

/** The first forbidden act of these kinds that a sentence of a plan tells in plain words; wishes between the lines are not read. */
export function findToldAct(text: string, ids: ReadonlySet<RefusalId>): RefusalId | null {
  const message = plain(text)
  const hasHan = han.test(message)
  const hasLatin = /[a-z]/.test(message)
  let document: boolean | undefined
  for (const pattern of actsOf(ids)) {
    if (!(pattern.isChinese ? hasHan : hasLatin) || !pattern.act.test(message)) continue
    document ??= namesDocument.test(message)
    if (asksFor(pattern, message, message, document)) return pattern.id
  }
  return null
}

const acts = new WeakMap<ReadonlySet<RefusalId>, readonly Tried[]>()

/** The patterns of some kinds, picked out once. */
function actsOf(ids: ReadonlySet<RefusalId>): readonly Tried[] {
  const kept = acts.get(ids)
  if (kept !== undefined) return kept
  const picked = ready(refusalPatterns.filter(({ id }) => ids.has(id)))
  acts.set(ids, picked)
  return picked
}

function joined(message: string): string {
  return message
    .replaceAll(/[。！!?？\n;]|\.(?=\s|$)/g, ',')
    .replaceAll(/(?:\s{0,9},\s{0,9}){1,9}/g, ', ')
    .replaceAll(/(?<=[\u4e00-\u9fff]), |, (?=[\u4e00-\u9fff])/g, ',')
    .replace(/,\s?$/, '')
}

function asksFor(pattern: Tried, sentence: string, message: string, document: boolean): boolean {
  if (sentence === '' || (pattern.withDocument && !document)) return false
  if (pattern.isChinese && !han.test(sentence)) return false
  if (!pattern.act.test(sentence)) return false
  for (const hit of sentence.matchAll(pattern.all)) {
    const before = sentence.slice(0, hit.index)
    const act = hit[0]
    // The p and loa of a Chinese pattern also stand in "upload".
    if (pattern.isChinese && !han.test(act)) continue
    const after = sentence.slice(hit.index + act.length)
    if (pattern.plain) return true
    if (refusalGuards.isDenied(pattern.id, before, act, after)) continue
    if (refusalGuards.isReported(before, act)) continue
    if (refusalGuards.isAboutTheChat(sentence)) continue
    if (pattern.issuerMay && refusalGuards.isTheIssuers(before, after)) continue
    if (refusalGuards.isHonest(pattern.id, sentence)) continue
    if (refusalGuards.isAsked(before, act, after, message, pattern.finished)) return true
  }
  return false
}

/** Typing habits: "u", "pls", "reciept", "fp", traditional characters. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bu\b/g, 'you'],
  [/\bur\b/g, 'your'],
  [/\b(?:pls|plz|plse|plase|pleas)\b/g, 'please'],
  [/\bwanna\b/g, 'want to'],
  [/\bgonna\b/g, 'going to'],
  [/\b(?:invocie|invioce|invoce|invoise|invoic|inovice|invoive|inv)(s?)\b/g, 'invoice$1'],
  [/\b(?:recipt|reciept|receit|reciepts|recipts)\b/g, 'receipt'],
  [/\b(?:suplier|supplyer|supllier|suppler)/g, 'supplier'],
  [/\b(?:reveiw|revew|reviw)/g, 'review'],
  [/\b(?:acount|accout|accnt)\b/g, 'account'],
  [/\bcerts?\b/g, 'certificate'],
  [/發|发(?=飘|漂|piao)/g, '发'],
  [/发(?:票|飘|漂|piao)|(?<![a-z])fp(?![a-z])/g, '发票'],
  [/帐/g, '账'],
]
const traditional =
  '開單買賣號賬帳戶評刪給錢幫嗎麼這個張寫數說廠應訴據貨別讓後從換簽蓋製書權實訓練銀標準還沒會來對時間發'
const simplified =
  '开单买卖号账账户评删给钱帮吗么这个张写数说厂应诉据货别让后从换签盖制书权实训练银标准还没会来对时间发'
const simple = new Map(Array.from(traditional, (sign, at) => [sign, simplified.charAt(at)]))

/** Full-width, spaced-out (做 发 票) and dotted (p.图) spellings made plain, so that one pattern reads them all. */
function plain(text: string): string {
  const typed = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(/[’‘`]/g, "'")
    .replaceAll(/(?<=[\u4e00-\u9fff])[ \t*._~|/-]{1,3}(?=[\u4e00-\u9fff])/g, '')
    .replaceAll(/(?<=[\u4e00-\u9fff])[ \t](?=[a-z0-9])|(?<=[a-z0-9])[ \t](?=[\u4e00-\u9fff])/g, '')
    .replaceAll(/\b(?:[a-z][ ]){3,12}[a-z]\b/g, (word) => word.replaceAll(' ', ''))
    .replaceAll(/[ \t]+/g, ' ')
  const simpler = typed.replaceAll(/[\u4e00-\u9fff]/g, (sign) => simple.get(sign) ?? sign)
  return spellings.reduce((words, [habit, word]) => words.replaceAll(habit, word), simpler)
}
