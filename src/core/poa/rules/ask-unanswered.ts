import type { Case, Reply } from '../../case.ts'
import { waysToAnswer } from '../../evidence/asked-for.ts'
import type { Text } from '../../text.ts'
import type { Demand } from '../../words.ts'
import { type Ask, asks, contactPartsAsked } from '../asks.ts'
import type { PlanSentence, PlanText } from '../plan-text.ts'
import { openReply } from '../../rounds/state.ts'
import { formOfCase } from '../form.ts'
import { type Match, placeFor, type Rule } from '../rule.ts'
import { cue } from '../word-index.ts'

const notice = (...documentsRequested: string[]) => ({ notice: { documentsRequested } })

/** What was asked for and is passed over in silence is asked for again, or refused. */
export const askUnanswered: Rule = {
  id: 'C19-ask-unanswered',
  severity: 'error',
  title: { en: 'Something asked for is not answered', zh: '要求的材料没有回应' },
  message: {
    en: 'The notice asks for this, and it is neither attached nor explained. Attach it, or say why there is none and what you offer instead.',
    zh: '通知要求了这一项，既没附上也没说明。请附上，或写明为什么没有、用什么代替。',
  },
  assist: {
    en: 'Do you have it? If not, why, and what can you show instead?',
    zh: '这项有吗？没有的话，为什么，能用什么代替？',
  },
  source: 'Amazon help page on plans of action (domain sheet, sources 1 and 44)',
  confidence: 'official',
  checked: '2026-11-22',
  fix: 'assist',
  needs: ({ kase }) => (kase?.notice == null ? 'no notice in the case' : null),
  good: [
    {
      text: 'Supplier: Lihe Furniture Co., Ltd., phone +86 20 8888 0000. No website; business-register extract, exhibit 1.',
      kase: notice('supplier-contact'),
    },
    {
      text: 'There is no letter of authorisation; we offer the invoice chain, exhibits 1 to 3.',
      kase: notice('loa'),
    },
    {
      text: 'Exhibit 1: invoice 2291.',
      kase: { ...notice('invoices', 'poa'), evidence: [{ id: 'e1', type: 'invoice' }] },
    },
    {
      text: 'Exhibit 1: letter of authorisation of 10 January 2026.',
      kase: {
        notice: {
          source: 'brand-owner',
          documentsRequested: ['loa', 'retraction', 'invoice-or-loa-or-licence'],
        },
        evidence: [{ id: 'e1', type: 'loa' }],
      },
    },
    { text: '供应商电话020-88880000，无网站，附工商登记信息。', kase: notice('supplier-contact') },
    { text: '授权书：不适用，品牌为我们自有。', kase: notice('loa') },
    {
      text: '附件1：发票2291号。',
      kase: { ...notice('invoices'), evidence: [{ id: 'e1', type: 'fapiao-special' }] },
    },
  ],
  bad: [
    {
      text: 'Exhibit 1: invoice 2291.',
      kase: { ...notice('invoices', 'loa'), evidence: [{ id: 'e1', type: 'invoice' }] },
    },
    { text: 'Our supplier is Lihe Furniture Co., Ltd.', kase: notice('supplier-contact') },
    {
      text: 'We removed the units.',
      kase: { ...notice('invoices'), evidence: [{ id: 'e1', type: 'photo' }] },
    },
    {
      text: '附件1：发票2291号。',
      kase: { ...notice('invoices', 'loa'), evidence: [{ id: 'e1', type: 'invoice' }] },
    },
    { text: '供应商为丽禾家具有限公司。', kase: notice('supplier-contact') },
    { text: '问题商品已移除。', kase: notice('test-report') },
  ],
  check(plan, { kase }): readonly Match[] {
    const open = kase === null ? none : openOf(kase)
    if (open.length === 0) return []
    const unanswered = open.filter(({ ask }) => !isAnswered(plan, ask))
    // Of ways that stand for each other one is enough.
    const isMet = open.some((one) => one.isWay && !unanswered.includes(one))
    return unanswered
      .filter(({ isWay }) => !(isWay && isMet))
      .map(({ ask: { name } }) => ({ ...placeFor(plan, 'exhibits'), message: messageFor(name) }))
  },
}

const messageFor = ({ en, zh }: Text): Text => ({
  en: `Amazon asks for ${en}; the text neither attaches nor explains it. Attach it, or say why there is none and what you offer instead.`,
  zh: `亚马逊要求${zh}，正文既没附上也没说明。请附上，或写明为什么没有、用什么代替。`,
})

interface Open {
  readonly ask: Ask
  /** One of the ways a rights owner's notice offers. */
  readonly isWay: boolean
}

const none: readonly Open[] = []
const kept = new WeakMap<Case, readonly Open[]>()

/** What a case is asked for and holds no document of. */
function openOf(kase: Case): readonly Open[] {
  const known = kept.get(kase)
  if (known !== undefined) return known
  const { notice } = kase
  const ways: readonly Demand[] = notice?.source === 'brand-owner' ? waysToAnswer : []
  const reply = answered(kase)
  const asking = reply === null ? notice : notice && { ...notice, text: reply.text }
  const asked = demandsOf(kase).flatMap((demand) => {
    const ask = asks[demand]
    if (ask === undefined) return []
    const named = demand === 'supplier-contact' && asking !== null ? contactPartsAsked(asking) : []
    const all = named.length > 0 ? named : [ask]
    return all.map((one) => ({ ask: one, isWay: ways.includes(demand), isHeld: isHeld(kase, demand, one) }))
  })
  const isMet = asked.some((one) => one.isWay && one.isHeld)
  const open = asked.filter((one) => !one.isHeld && !(one.isWay && isMet))
  kept.set(kase, open)
  return open
}

/** The reply that is answered by itself; the notice was answered before. */
const answered = (kase: Case): Reply | null => (formOfCase(kase) === 'narrow-reply' ? openReply(kase) : null)

/** What the notice asks for, and what the last reply asks on top; a narrow answer answers the reply alone. */
const demandsOf = (kase: Case): Demand[] =>
  answered(kase)?.reading.documentsRequested ?? [
    ...new Set([
      ...(kase.notice?.documentsRequested ?? []),
      ...(kase.rounds.at(-1)?.replies.at(-1)?.reading.documentsRequested ?? []),
    ]),
  ]

const isHeld = (kase: Case, demand: Demand, ask: Ask): boolean =>
  kase.evidence.some(
    ({ leftOut, type, contact }) =>
      leftOut === null &&
      (ask.types.includes(type) ||
        (demand === 'supplier-contact' &&
          contact !== null &&
          ask.words.test(Object.values(contact).join(' ')))),
  )

const pointing =
  /\b(?:exhibits?|attach(?:ed|ment|ments)?|enclosed?|appendix|annex|header)\b|附件|随附|附上|抬头/i
const supplier = /\b(?:suppliers?|manufacturer|factory|distributor)\b|供应商|厂家|供货商/i
const contact = cue('supplier suppliers manufacturer factory distributor')
const points = cue(
  'exhibit exhibits attach attached attachment attachments enclose enclosed appendix annex header',
)

/** The letter attaches it, or tells of it otherwise than as a rule or a promise. */
function isAnswered(plan: PlanText, { cue: cues, words, name }: Ask): boolean {
  const answers = (one: PlanSentence | null): boolean =>
    one !== null && words.test(one.own) && tells(one.heading ? (plan.sentences[one.at + 1] ?? one) : one)
  if (plan.sentencesWith(cues).some(answers) || plan.hanSentences.some(answers)) return true
  if (!name.en.includes('supplier')) return false
  // A phone number or an e-mail address needs no word beside it.
  return (
    ['+', '@'].some((sign) => answers(plan.sentenceAt(plan.text.indexOf(sign)))) || pointsToSupplier(plan)
  )
}

const tells = ({ own, heading, part, sense }: PlanSentence): boolean =>
  pointing.test(own) || !(heading || part === 'prevention' || sense.control || sense.future)

const pointsToSupplier = (plan: PlanText): boolean =>
  [...plan.sentencesWith(contact, points), ...plan.hanSentences].some(
    ({ own }) => supplier.test(own) && pointing.test(own),
  )
