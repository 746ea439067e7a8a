import type { Case, Evidence } from '../case.ts'
import { printDay, readDay } from '../dates.ts'
import { factOf, withFact, withoutFacts } from '../facts.ts'
import { isInvoice } from '../evidence/is-invoice.ts'
import {
  type Answer,
  type Ask,
  type Context,
  type Given,
  type Option,
  type Question,
  pickOne,
  saysNo,
  saysYes,
} from '../question.ts'
import type { Text } from '../text.ts'
import { noticeIsReady } from './notice-is-ready.ts'

const kinds: Option[] = [
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

const marks: Option[] = [
  {
    id: 'yes',
    label: { en: 'Yes, the issuer wrote both dates', zh: '有，开票方写了两个日期' },
    words: /^(?:y|yes|有|写了|是)/i,
  },
  { id: 'no', label: { en: 'Not yet', zh: '还没有' }, words: /^(?:n|no|not|没|还没)/i },
]

/** For each invoice dated after the notice: what it is, the day of the purchase, and what its remarks say (domain sheet c.4). */
export function reissueQuestions({ kase }: Context): Question[] {
  const received = kase.notice?.receivedOn
  if (!received) return []
  return kase.evidence
    .filter(
      (entry) =>
        isInvoice(entry.type) &&
        entry.leftOut === null &&
        entry.issuedOn !== null &&
        entry.issuedOn > received,
    )
    .map(reissue)
}

const put = (kase: Case, id: string, fix: Partial<Evidence>): Case => ({
  ...kase,
  evidence: kase.evidence.map((entry) => (entry.id === id ? { ...entry, ...fix } : entry)),
})

/** The fact that the issuer's remarks carry both dates; printed only when the seller has seen it. */
const markedFact = (entry: Evidence): string => `marked/${entry.id}`

function reissue(entry: Evidence): Question {
  const id = `reissue/${entry.id}`
  return {
    id,
    step: 'material',
    label: { en: 'invoice dated after the notice', zh: '通知之后开的发票' },
    why: {
      en: 'Amazon counts back from the notice, so a later invoice must be declared, with the papers of the purchase beside it. It may not be accepted.',
      zh: '亚马逊是从通知往前算的，之后开的发票必须如实说明，并附当时的合同、付款、送货记录。亚马逊不一定接受。',
    },
    applies: noticeIsReady,
    answered: ({ kase }) =>
      factOf(kase, id) === 'new-purchase' ||
      (entry.reissue !== null && entry.purchasedOn !== null && factOf(kase, markedFact(entry)) !== null),
    ask: () => askReissue(entry),
    answer: (context, given) => readReissue(context, entry, id, given),
    clear: (kase) =>
      withoutFacts(
        put(kase, entry.id, { reissue: null, purchasedOn: null }),
        (fact) => fact === id || fact === markedFact(entry),
      ),
    shown: ({ lang }) =>
      [entry.reissue ?? '', entry.purchasedOn ? printDay(entry.purchasedOn, lang) : '']
        .filter(Boolean)
        .join(' · '),
  }
}

function askReissue(entry: Evidence): Ask {
  const day = entry.issuedOn ?? ''
  if (entry.reissue === null) {
    const text = {
      en: `The invoice of ${printDay(day, 'en')} is dated after the notice arrived. What is it?`,
      zh: `${printDay(day, 'zh')}的发票是收到通知之后开的。它是哪一种？`,
    }
    return { text, options: kinds }
  }
  if (entry.purchasedOn === null)
    return {
      text: {
        en: 'On which day was the purchase itself? (order, delivery or payment)',
        zh: '这笔采购本身是哪天？（下单、送货或付款日）',
      },
    }
  return {
    text: {
      en: 'Do the remarks of the invoice carry both dates, purchase and issue, written by the issuer?',
      zh: '发票备注栏里，开票方写明采购日期和开票日期了吗？',
    },
    options: marks,
  }
}

const askIssuer: Text = {
  en: 'Ask the issuer to write both dates into the remarks. Do not write on the invoice yourself. Attach the contract, payment and delivery papers of that time.',
  zh: '请开票方在备注栏写明采购日期和开票日期。您自己不要在发票上写字。把当时的合同、付款、送货记录一起附上。',
}

function readReissue(context: Context, entry: Evidence, id: string, given: Given): Answer {
  if (entry.reissue === null) return readKind(context, entry, id, given)
  if (entry.purchasedOn === null) {
    const read = readDay(given.words, context.today, context.lang)
    if ('problem' in read) return { kind: 'again', note: read.problem }
    if (entry.issuedOn !== null && read.day > entry.issuedOn)
      return {
        kind: 'again',
        note: {
          en: 'The purchase cannot be later than its invoice. Which day was it?',
          zh: '采购日不会晚于开票日。是哪天？',
        },
      }
    return { kind: 'aside', kase: put(context.kase, entry.id, { purchasedOn: read.day }), notes: [] }
  }
  const picked =
    pickOne(marks, given)?.id ?? (saysYes(given.words) ? 'yes' : saysNo(given.words) ? 'no' : null)
  if (picked === null) return { kind: 'again', note: { en: 'Yes, or not yet?', zh: '有，还是还没有？' } }
  const kase = withFact(context, markedFact(entry), picked === 'yes', given.words)
  return { kind: 'taken', kase, notes: picked === 'yes' ? [] : [{ text: askIssuer }] }
}

function readKind(context: Context, entry: Evidence, id: string, given: Given): Answer {
  const picked = pickOne(kinds, given)
  if (!picked) return { kind: 'again', note: { en: 'Please choose one.', zh: '请选一项。' } }
  const kase = withFact(context, id, picked.id, given.words)
  if (picked.id === 'new-purchase') return { kind: 'taken', kase }
  return {
    kind: 'aside',
    kase: put(kase, entry.id, { reissue: picked.id === 'late-issued' ? 'late-issued' : 're-issued' }),
    notes: [],
  }
}
