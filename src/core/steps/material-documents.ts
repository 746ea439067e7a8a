import type { Case, Evidence } from '../case.ts'
import { printDay, readDay, dayIn } from '../dates.ts'
import { blank, nextEvidenceId } from '../evidence/blank.ts'
import type { Check } from '../evidence/check.ts'
import { checkEvidence } from '../evidence/checks.ts'
import { describe } from '../evidence/describe.ts'
import { readTypedDocuments } from '../evidence/read-typed.ts'
import { factOf, withFact, withoutFact } from '../facts.ts'
import { isInvoice } from '../poa/units.ts'
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
 * invoice made, one dated before that request is not cited. No word on whether it is genuine.
 */
function withDoubts(kase: Case, zone: string): Case {
  const asked = kase.refusals.filter(({ id }) => forging.has(id))
  const first = asked[0]
  if (!first) return kase
  const day = dayIn(zone, first.at)
  const evidence = kase.evidence.map((entry) =>
    detailed.has(entry.type) &&
    entry.issuedOn !== null &&
    entry.issuedOn < day &&
    entry.leftOut === null &&
    entry.words !== ''
      ? { ...entry, leftOut: 'told-otherwise' }
      : entry,
  )
  return { ...kase, evidence }
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

/** What the checks say now and did not say before: only what needs something done. */
export function checkNotes(before: Case, after: Case): Note[] {
  const known = new Set(openChecks(before).map(({ message }) => message.en))
  return openChecks(after)
    .filter(({ message }) => !known.has(message.en))
    .slice(0, 4)
    .map(({ message }) => ({ text: message }))
}

/** The case with the papers that the words tell of, and what was read; null where they tell of none. */
function readPapers(context: Context, words: string): { kase: Case; notes: Note[] } | null {
  const { documents: typed, unread } = readTypedDocuments(words, context.today, context.lang)
  if (typed.length === 0) return null
  const next = withDoubts(
    withTyped(withFact(context, 'documents', 'typed', words), typed),
    context.session.zone,
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

/** Papers told at another question: only where a kind of paper is named and a date or number stands beside it. */
export function volunteeredPapers(context: Context, words: string): { kase: Case; notes: Note[] } | null {
  const { documents: typed } = readTypedDocuments(words, context.today, context.lang)
  const clear =
    typed.length > 0 &&
    typed.every(
      (entry) =>
        detailed.has(entry.type) &&
        (entry.issuedOn !== null || (entry.number !== null && entry.units !== null)),
    )
  return clear ? readPapers(context, words) : null
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
  answered: ({ kase }) => factOf(kase, 'documents') !== null,
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
        detailed.has(entry.type) ? { ...blank(entry.id), type: entry.type, name: entry.name } : entry,
      ),
  }),
  shown: ({ kase, lang }) =>
    kase.evidence
      .filter(({ words }) => words !== '')
      .map((entry) => describe(entry)[lang])
      .join(lang === 'zh' ? '；' : '; '),
}

const reissueOptions: Option[] = [
  {
    id: 'late-issued',
    label: { en: 'No earlier invoice existed; this is the first (补开)', zh: '之前没开过，这是补开' },
    words: /late|first|补开|没开过/i,
  },
  {
    id: 're-issued',
    label: { en: 'It replaces an earlier invoice (重开)', zh: '是重开，替换之前的发票' },
    words: /re-?issue|replace|重开|红冲|替换/i,
  },
  {
    id: 'new-purchase',
    label: { en: 'It is for a new purchase after the notice', zh: '是通知之后新采购的' },
    words: /new|新采购|新货/i,
  },
]

/** For each invoice dated after the notice: what it is, and the day of the purchase (domain sheet c.4). */
export function reissueQuestions({ kase }: Context): Question[] {
  const received = kase.notice?.receivedOn
  if (!received) return []
  return kase.evidence
    .filter((entry) => isInvoice(entry.type) && entry.issuedOn !== null && entry.issuedOn > received)
    .map((entry) => reissue(entry))
}

function reissue(entry: Evidence): Question {
  const id = `reissue/${entry.id}`
  const put = (kase: Case, fix: Partial<Evidence>): Case => ({
    ...kase,
    evidence: kase.evidence.map((other) => (other.id === entry.id ? { ...other, ...fix } : other)),
  })
  const day = entry.issuedOn ?? ''
  return {
    id,
    step: 'material',
    label: { en: `invoice dated after the notice`, zh: '通知之后开的发票' },
    why: {
      en: 'Amazon counts back from the notice, so a later invoice must be declared, with the papers of the purchase beside it. It may not be accepted.',
      zh: '亚马逊是从通知往前算的，之后开的发票必须如实说明，并附当时的合同、付款、送货记录。亚马逊不一定接受。',
    },
    applies: (context) => noticeIsReady(context),
    answered: ({ kase }) =>
      factOf(kase, id) === 'new-purchase' || (entry.reissue !== null && entry.purchasedOn !== null),
    ask: () =>
      entry.reissue === null
        ? {
            text: {
              en: `The invoice of ${printDay(day, 'en')} is dated after the notice arrived. What is it?`,
              zh: `${printDay(day, 'zh')}的发票是收到通知之后开的。它是哪一种？`,
            },
            options: reissueOptions,
          }
        : {
            text: {
              en: 'On which day was the purchase itself? (order, delivery or payment)',
              zh: '这笔采购本身是哪天？（下单、送货或付款日）',
            },
          },
    answer: (context, given) => {
      if (entry.reissue === null) {
        const picked = pickOne(reissueOptions, given)
        if (!picked) return { kind: 'again', note: { en: 'Please choose one.', zh: '请选一项。' } }
        const kase = withFact(context, id, picked.id, given.words)
        if (picked.id === 'new-purchase') return { kind: 'taken', kase }
        const marked = put(kase, { reissue: picked.id === 'late-issued' ? 'late-issued' : 're-issued' })
        return entry.purchasedOn === null
          ? { kind: 'aside', kase: marked, notes: [] }
          : { kind: 'taken', kase: marked }
      }
      const read = readDay(given.words, context.today, context.lang)
      if ('problem' in read) return { kind: 'again', note: read.problem }
      if (read.day > day)
        return {
          kind: 'again',
          note: {
            en: 'The purchase cannot be later than its invoice. Which day was it?',
            zh: '采购日不会晚于开票日。是哪天？',
          },
        }
      const text = {
        en: 'Ask the issuer to write both dates into the remarks: the day of purchase and the day of issue. Do not write on the invoice yourself. Attach the contract, payment and delivery papers of that time.',
        zh: '请开票方在备注栏写明采购日期和开票日期。您自己不要在发票上写字。把当时的合同、付款、送货记录一起附上。',
      }
      return { kind: 'taken', kase: put(context.kase, { purchasedOn: read.day }), notes: [{ text }] }
    },
    clear: (kase) => withoutFact(put(kase, { reissue: null, purchasedOn: null }), id),
    shown: ({ lang }) =>
      [entry.reissue ?? '', entry.purchasedOn ? printDay(entry.purchasedOn, lang) : '']
        .filter(Boolean)
        .join(' · '),
  }
}
