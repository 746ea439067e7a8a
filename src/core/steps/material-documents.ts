import type { Case, Evidence } from '../case.ts'
import { blank, nextEvidenceId } from '../evidence/blank.ts'
import type { Check } from '../evidence/check.ts'
import { findDates } from '../dates.ts'
import { checkEvidence } from '../evidence/checks.ts'
import { describe } from '../evidence/describe.ts'
import { readTypedDocuments } from '../evidence/read-typed.ts'
import { namesPaper } from '../evidence/split-typed.ts'
import { factOf, textOf, withFact, withoutFact } from '../facts.ts'
import { isInvoice } from '../evidence/is-invoice.ts'
import { type Answer, type Context, type Note, type Option, type Question, pickOne } from '../question.ts'
import type { DocumentType } from '../words.ts'
import { noticeIsReady } from './notice-is-ready.ts'

/** Types whose number, date, parties and units the checks and the letter need. */
const detailed: ReadonlySet<DocumentType> = new Set([
  'invoice',
  'fapiao-special',
  'fapiao-ordinary',
  'fapiao-electronic',
  'pro-forma',
  'order-confirmation',
  'receipt',
  'loa',
  'contract',
  'delivery-note',
  'bank-record',
  'test-report',
])

const family = (type: DocumentType): string => (isInvoice(type) ? 'invoice' : type)
const isBare = (entry: Evidence): boolean => detailed.has(entry.type) && entry.words === ''

/** The case with the typed documents: each fills the first bare one of its family, else stands beside. */
function withTyped(kase: Case, typed: readonly Evidence[]): Case {
  const evidence = [...kase.evidence]
  for (const document of typed) {
    const place = evidence.findIndex((entry) => isBare(entry) && family(entry.type) === family(document.type))
    const former = evidence[place]
    if (former) evidence[place] = { ...document, id: former.id, name: former.name }
    else evidence.push({ ...blank(nextEvidenceId(evidence)), ...document, id: nextEvidenceId(evidence) })
  }
  return { ...kase, evidence }
}

const forging: ReadonlySet<string> = new Set([
  'make-document',
  'change-document',
  'back-date',
  'buy-invoice',
  'invent-facts',
])

/**
 * A paper that contradicts what the seller asked for earlier stays out of the letter: after a request to have an
 * invoice made, one that claims to be older than the notice is not cited. No word on whether it is genuine.
 */
function withDoubts(kase: Case): Case {
  const received = kase.notice?.receivedOn ?? null
  if (received === null || !kase.refusals.some(({ id }) => forging.has(id))) return kase
  const doubted = (entry: Evidence): boolean =>
    detailed.has(entry.type) &&
    entry.words !== '' &&
    entry.reissue === null &&
    entry.issuedOn !== null &&
    entry.issuedOn <= received
  const evidence = kase.evidence.map((entry) =>
    doubted(entry) ? { ...entry, leftOut: 'told-otherwise' } : entry,
  )
  const held = new Set(evidence.filter(({ leftOut }) => leftOut === null).map(({ name }) => name))
  const had = kase.facts['have-documents']
  if (!had || !Array.isArray(had.value)) return { ...kase, evidence }
  // What stays out is no longer held, so that the letter has to explain its absence.
  const gone = new Set(
    evidence.filter(({ leftOut, name }) => leftOut !== null && !held.has(name)).map(({ name }) => name),
  )
  const value = had.value.filter((kind) => !gone.has(kind))
  return { ...kase, evidence, facts: { ...kase.facts, 'have-documents': { ...had, value } } }
}

/** The supplier that an invoice names is not asked for again. */
function withSupplier(context: Context, kase: Case): Case {
  const named = kase.evidence.find(
    ({ type, supplier, leftOut }) => isInvoice(type) && supplier !== null && leftOut === null,
  )?.supplier
  if (!named || kase.facts['supplier-name'] !== undefined) return kase
  return withDocumentFact(context, 'supplier-name', named, kase)
}

const leftOutNote: Note = {
  text: {
    en: 'I leave the paper with the earlier date out of the letter: you told me before that there was none. If it comes from the party that sold to you, ask them for a signed statement of the purchase, and let me have that.',
    zh: '日期较早的那张我不写进信里：您之前说过没有这样的单据。如果确实是卖货给您的那一方开的，请对方出一份盖章的采购说明，再把说明告诉我。',
  },
}

const openChecks = (kase: Case): Check[] =>
  checkEvidence(kase).filter(
    ({ result }) => result === 'conflicts' || result === 'not-found' || result === 'unclear',
  )

/** The case after a read paper was confirmed: the same as after one that was typed. */
export const withRead = (context: Context, kase: Case): Case =>
  withMarks(context, withContact(context, withSupplier(context, withDoubts(kase))))

/** A late invoice whose own remarks carry both dates, as the seller saw: that is not asked again. */
function withMarks(context: Context, kase: Case): Case {
  const marked = kase.evidence.filter(
    ({ source, confirmed, purchasedOn, id }) =>
      confirmed &&
      purchasedOn !== null &&
      kase.facts[`marked/${id}`] === undefined &&
      source?.fields.some(({ name, text }) => name === 'late-note' && findDates(text).length > 1),
  )
  return marked.reduce((next, { id }) => withDocumentFact(context, `marked/${id}`, true, next), kase)
}

/** How the supplier is reached, as its invoice prints it; what the seller told stays. */
function withContact(context: Context, kase: Case): Case {
  const supplier = textOf(kase, 'supplier-name')
  const contact = kase.evidence.find(
    (entry) =>
      isInvoice(entry.type) &&
      entry.confirmed &&
      entry.leftOut === null &&
      entry.supplier === supplier &&
      entry.source !== null,
  )?.contact
  return (['phone', 'address', 'email', 'website'] as const).reduce((next, part) => {
    const value = contact?.[part] ?? null
    return value === null || next.facts[`supplier-${part}`] !== undefined
      ? next
      : withDocumentFact(context, `supplier-${part}`, value, next)
  }, kase)
}

/** A fact that a confirmed paper told. */
function withDocumentFact(context: Context, id: string, value: string | true, kase: Case): Case {
  const told = withFact(context, id, value, '', kase)
  const fact = told.facts[id]
  return fact ? { ...told, facts: { ...told.facts, [id]: { ...fact, from: 'document' } } } : told
}

/** What the checks say now and did not say before: only what needs something done. */
export function checkNotes(before: Case, after: Case): Note[] {
  const known = new Set(openChecks(before).map(({ message }) => message.en))
  return openChecks(after)
    .filter(({ message }) => !known.has(message.en))
    .slice(0, 4)
    .map(({ message }) => ({ text: message }))
}

/** The case with the papers that the words tell of, and what was read; null where they tell of none. */
export function readPapers(context: Context, words: string): { kase: Case; notes: Note[] } | null {
  const { documents: typed, unread } = readTypedDocuments(words, context.today, context.lang)
  if (typed.length === 0) return null
  const next = withSupplier(
    context,
    withDoubts(withTyped(withFact(context, 'documents', 'typed', words), typed)),
  )
  const read = next.evidence
    .filter((entry) => entry.words !== '' && detailed.has(entry.type))
    .map((entry) => describe(entry))
  const notes: Note[] = [
    {
      text: {
        en: `I read:\n${read.map(({ en }) => `· ${en}`).join('\n')}`,
        zh: `我读到：\n${read.map(({ zh }) => `· ${zh}`).join('\n')}`,
      },
    },
  ]
  if (unread.length > 0) {
    const rest = unread.join(' / ').slice(0, 200)
    notes.push({
      text: {
        en: `I could not place: ${rest}. /edit lets you type it again.`,
        zh: `这些我没读懂：${rest}。可用 /edit 重打。`,
      },
    })
  }
  if (next.evidence.some(({ leftOut }) => leftOut === 'told-otherwise')) notes.push(leftOutNote)
  return { kase: next, notes: [...notes, ...checkNotes(context.kase, next)] }
}

/** True where a paper is named at once; "since May no lot without an invoice is shelved" tells of none. */
export function opensWithPaper({ today, lang }: Context, words: string): boolean {
  const opening = words.slice(0, /[\u3040-\u9fff]/.test(words) ? 18 : 40)
  return readTypedDocuments(opening, today, lang).documents.some(({ type }) => type !== 'other')
}

/**
 * Papers told at another question: only where a kind of paper is named at once and a date or number stands beside it; where the
 * question itself takes dates and numbers, only where the parties are named too.
 */
export function volunteeredPapers(
  context: Context,
  words: string,
  isDetail: boolean,
): { kase: Case; notes: Note[] } | null {
  if (!namesPaper(words)) return null
  const { documents: typed } = readTypedDocuments(words, context.today, context.lang)
  const isOpening = opensWithPaper(context, words)
  const isClear = (entry: Evidence): boolean => {
    const named = entry.issuedOn !== null || (entry.number !== null && entry.units !== null)
    const parties = entry.supplier ?? entry.from
    const bothNamed = parties !== null && (entry.buyer ?? entry.to) !== null
    return detailed.has(entry.type) && named && (bothNamed || (!isDetail && isOpening))
  }
  return typed.length > 0 && typed.every(isClear) ? readPapers(context, words) : null
}

const skipOption: Option = {
  id: 'later',
  label: { en: 'I will type them later', zh: '以后再打' },
  words: /later|以后|稍后|等会/i,
}

export const documents: Question = {
  id: 'documents',
  step: 'material',
  label: { en: 'what the papers say', zh: '单据上的内容' },
  why: {
    en: 'Amazon compares names, dates and units on the papers with your account and your sales.',
    zh: '亚马逊会核对单据上的名称、日期、数量和您的账户、销量是否一致。',
  },
  applies: (context) =>
    noticeIsReady(context) && context.kase.evidence.some(({ type }) => detailed.has(type)),
  answered: ({ kase }) =>
    factOf(kase, 'documents') !== null ||
    (kase.evidence.some(({ source }) => source !== null) && !kase.evidence.some(isBare)),
  ask: ({ kase }) => {
    const bare = kase.evidence.filter(isBare).map((entry) => describe(entry))
    return {
      text: {
        en: `Please type what stands on each paper, one line a paper: kind, number, date, from whom, to whom, units.\nFor example: Invoice 2291, 4 March 2026, from Lihe Furniture Co., Ltd. to Mingzhou Trading Ltd, 400 units${bare.length > 0 ? `\nWaiting: ${bare.map(({ en }) => en).join(', ')}` : ''}`,
        zh: `请把每张单据上的内容打给我，一张一行：类型、号码、日期、谁开的、开给谁、数量。\n例如：发票 2291，2026年3月4日，丽禾家具有限公司 开给 明洲贸易有限公司，400件${bare.length > 0 ? `\n待填：${bare.map(({ zh }) => zh).join('、')}` : ''}`,
      },
      options: [skipOption],
    }
  },
  answer: (context, given): Answer => {
    if (pickOne([skipOption], given)?.id === 'later' && given.words.length < 30) {
      return { kind: 'taken', kase: withFact(context, 'documents', 'later', given.words) }
    }
    const read = readPapers(context, given.words)
    if (read === null) {
      return {
        kind: 'again',
        note: {
          en: 'I could not read a paper in that. Please give its kind, number, date and units in one line.',
          zh: '这里面我没看出单据。请一行写清：类型、号码、日期、数量。',
        },
      }
    }
    return { kind: 'taken', ...read }
  },
  clear: (kase) => ({
    ...withoutFact(kase, 'documents'),
    evidence: kase.evidence
      .filter(({ name }) => name !== '')
      .map((entry) =>
        detailed.has(entry.type) && entry.source === null
          ? { ...blank(entry.id), type: entry.type, name: entry.name }
          : entry,
      ),
  }),
  shown: ({ kase, lang }) =>
    kase.evidence
      .filter(({ words }) => words !== '')
      .map((entry) => describe(entry)[lang])
      .join(lang === 'zh' ? '；' : '; '),
}
