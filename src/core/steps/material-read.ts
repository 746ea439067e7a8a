import type { Case, Evidence } from '../case.ts'
import { confirm, correct } from '../evidence/document/correct.ts'
import { showPaper } from '../evidence/document/show-paper.ts'
import { unconfirmed } from '../evidence/document/to-evidence.ts'
import { isInvoice } from '../evidence/is-invoice.ts'
import { asksFromChecks } from '../evidence/supplier-asks.ts'
import { supplierMessage } from '../evidence/supplier-letter.ts'
import { follow, withdraw } from '../evidence/withdraw.ts'
import { describe } from '../evidence/describe.ts'
import {
  type Answer,
  type Context,
  type Given,
  type Note,
  type Option,
  type Question,
  pickOne,
  saysYes,
} from '../question.ts'
import { inBoth } from './supplier-notes.ts'
import { goodsQuestions } from './material-goods.ts'
import { checkNotes, withRead } from './material-documents.ts'
import { noticeIsReady } from './notice-is-ready.ts'
import { withoutPaper } from './withdraw-paper.ts'

const right: Option = { id: 'yes', label: { en: 'All right', zh: '都对' } }
const out: Option = {
  id: 'out',
  label: { en: 'Leave this paper out', zh: '这份不用' },
  words: /^(?:leave (?:it|this) out|out|不用|不要|去掉|撤下)/i,
}
const instead: Option = {
  id: 'instead',
  label: { en: 'All right, and it replaces the earlier copy', zh: '都对，替换之前那份' },
  words: /replac|instead|替换|代替/i,
}

/** For each paper that was read: what stands in it and where, until the seller says that it is right. */
export function paperQuestions({ kase }: Context): Question[] {
  const read = kase.evidence.filter(({ source }) => source !== null)
  return [...read.map(paper), ...goodsQuestions(kase)]
}

const put = (kase: Case, entry: Evidence): Case => ({
  ...kase,
  evidence: kase.evidence.map((each) => (each.id === entry.id ? entry : each)),
})

/** An earlier record of the same number, typed or read. */
const earlierOf = (kase: Case, { id, type, number }: Evidence): Evidence | undefined =>
  kase.evidence.find(
    (each) =>
      each.id !== id &&
      number !== null &&
      each.number === number &&
      isInvoice(each.type) === isInvoice(type) &&
      each.leftOut === null,
  )

const optionsFor = (kase: Case, entry: Evidence): Option[] =>
  earlierOf(kase, entry) === undefined ? [right, out] : [right, instead, out]

function paper(entry: Evidence): Question {
  return {
    id: `paper/${entry.id}`,
    step: 'material',
    label: { en: `what stands in ${entry.source?.file ?? ''}`, zh: `${entry.source?.file ?? ''} 的内容` },
    why: {
      en: 'only what you confirm goes into the letter; a figure I misread would harm you.',
      zh: '只有您确认过的内容才会写进信里；读错一个数字都会害到您。',
    },
    applies: noticeIsReady,
    answered: () => entry.confirmed || (entry.leftOut !== null && entry.leftOut !== unconfirmed),
    ask: ({ kase }) => {
      const shown = showPaper(entry)
      return {
        text: {
          en: `${shown.en}\nIs it right? To put a line right, send its number and the value as it stands on the paper, for example «2: 4 March 2026».`,
          zh: `${shown.zh}\n读得对吗？哪一行不对，就发行号和票面上的内容，例如“2：2026年3月4日”。`,
        },
        options: optionsFor(kase, entry),
      }
    },
    answer: (context, given) => answerPaper(context, entry, given),
    clear: (kase) => put(kase, { ...entry, confirmed: false, leftOut: unconfirmed }),
    shown: ({ lang }) => describe(entry)[lang],
  }
}

function answerPaper(context: Context, given0: Evidence, given: Given): Answer {
  const { kase } = context
  const entry = kase.evidence.find(({ id }) => id === given0.id) ?? given0
  const fixed = given.option === null ? correct(entry, given.words, context.today, context.lang) : null
  if (fixed !== null) {
    if ('problem' in fixed) return { kind: 'again', note: fixed.problem }
    return { kind: 'aside', kase: put(kase, fixed.entry), notes: [] }
  }
  const picked = pickOne(optionsFor(kase, entry), given)?.id ?? (saysYes(given.words) ? 'yes' : null)
  if (picked === null)
    return {
      kind: 'again',
      note: {
        en: 'Send a line number with its value, or choose «All right».',
        zh: '请发行号和正确的内容，或选“都对”。',
      },
    }
  if (picked === 'out') {
    const out = withoutPaper(context, entry)
    return {
      kind: 'taken',
      kase: put(out.kase, { ...entry, confirmed: false, leftOut: 'seller' }),
      notes: out.notes,
    }
  }
  const former = picked === 'instead' ? earlierOf(kase, entry) : undefined
  const confirmed = confirm(entry)
  const placed = put(kase, confirmed)
  const without = former ? withdraw(placed, former, confirmed).kase : placed
  const before = context.session.cases[kase.id]?.evidence.find(({ id }) => id === entry.id)
  const next = withRead(context, before?.confirmed ? follow(without, before) : without)
  return { kind: 'taken', kase: next, notes: [...checkNotes(kase, next), ...lettersFor(next)] }
}

/** Once the last paper is confirmed: what the supplier alone can mend, in words to paste. */
function lettersFor(kase: Case): Note[] {
  const isOpen = kase.evidence.some(
    ({ source, confirmed, leftOut }) => source && !confirmed && leftOut === unconfirmed,
  )
  if (isOpen || asksFromChecks(kase).length === 0) return []
  const text = {
    en: 'What only your supplier can mend stands in the next message, to copy; the one after it says the same in Chinese.',
    zh: '只有供应商能补的，写在下一条里，可以直接复制；再下一条是英文版。',
  }
  return [{ text }, ...inBoth(supplierMessage([], kase))]
}
