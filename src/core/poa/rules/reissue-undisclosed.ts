import type { Case, Evidence } from '../../case.ts'
import { daysBetween } from '../../dates.ts'
import { isInvoice } from '../../evidence/is-invoice.ts'
import { lateIn } from '../late-invoice.ts'
import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Match, placeFor, type Rule } from '../rule.ts'
import { cue } from '../word-index.ts'

const declared =
  /\b(?:late[- ]issued|first issued|issued (?:it )?late|issued the invoice late|issued later|subsequently issued|re-?issued|replaces (?:the )?(?:earlier )?invoice|issued (?:only )?(?:on|after)[^.\n]{0,40}(?:marked|and marked)|corrected invoice|no (?:earlier )?invoice (?:was issued|existed|had been issued))\b|补开|重开|红冲|后补|迟开/i
const declaring = cue("issued 'issued reissued replaces corrected existed")
const original = /\b(?:original|contemporaneous) invoice\b|原始发票|当时的发票|当期发票/i
const late = (more: object = {}) => ({
  notice: { receivedOn: '2026-06-28' },
  evidence: [{ id: 'e1', type: 'invoice', number: '9931', issuedOn: '2026-07-09', ...more }],
})

/** A paper issued late is honest when it says so. Undeclared, it reads as made for the appeal (domain sheet c.4). */
export const reissueUndisclosed: Rule = {
  id: 'C26-reissue-undisclosed',
  severity: 'error',
  title: { en: 'A late invoice is not declared', zh: '补开发票没有注明' },
  message: {
    en: 'This invoice was issued after the notice or long after the purchase. Say it: day of purchase, day of issue, late-issued or re-issued, and that the issuer marked it.',
    zh: '这张发票是通知之后或采购很久之后才开的。请写明：采购日、开票日、是补开还是重开，开票方已注明。',
  },
  assist: {
    en: 'On which day was the purchase, and did an earlier invoice exist?',
    zh: '采购是哪天？之前开过发票吗？',
  },
  source: 'Seed article and two Chinese guides (domain sheet, sources 45, 46)',
  confidence: 'expert',
  checked: '2026-11-22',
  fix: 'assist',
  needs: ({ kase }) => (kase === null ? 'no case' : null),
  partial: true,
  good: [
    {
      text: 'Purchase 3 March 2026; the supplier first issued invoice 9931 on 9 July 2026 and marked it so.',
      kase: late({ purchasedOn: '2026-03-03', reissue: 'late-issued' }),
    },
    {
      text: 'Exhibit 1: invoice 9931, re-issued on 9 July 2026, replaces invoice 9020.',
      kase: late({ reissue: 're-issued' }),
    },
    {
      text: 'Exhibit 1: invoice 9931 of 9 July 2026.',
      kase: { ...late(), facts: { 'reissue/e1': { value: 'new-purchase' } } },
    },
    'Exhibit 1: invoice 2291 of 4 March 2026 for the purchase of 3 March 2026.',
    {
      text: '3月3日采购，供应商于7月9日补开发票9931并注明补开日期。',
      kase: late({ purchasedOn: '2026-03-03', reissue: 'late-issued' }),
    },
    { text: '附件1：发票9931,7月9日重开，替换原发票9020。', kase: late({ reissue: 're-issued' }) },
    '附件1：发票2291号，2026年3月4日开具。',
  ],
  bad: [
    { text: 'Exhibit 1: invoice 9931, 400 units.', kase: late({ purchasedOn: '2026-03-03' }) },
    {
      text: 'Exhibit 1: the original invoice 9931 of our purchase in March.',
      kase: late({ purchasedOn: '2026-03-03', reissue: 'late-issued' }),
    },
    'We attach the invoice of 9 July 2026 for the purchase of 3 March 2026.',
    { text: '附件1：发票9931,400件。', kase: late({ purchasedOn: '2026-03-03' }) },
    {
      text: '附件1:3月采购的原始发票9931。',
      kase: late({ purchasedOn: '2026-03-03', reissue: 'late-issued' }),
    },
    '附上2026年7月9日的发票，对应2026年3月3日的采购。',
  ],
  check(plan, { kase }): Match[] {
    const found = kase ? lateOnes(kase).flatMap((entry) => undeclared(plan, entry)) : []
    return found.length > 0 ? found : inText(plan)
  },
}

/** Invoices after the notice, or 60 days and more after the purchase: past the usual monthly billing. */
function lateOnes(kase: Case): readonly Evidence[] {
  const known = kept.get(kase)
  if (known !== undefined) return known
  const late = lateInvoices(kase)
  kept.set(kase, late)
  return late
}

const kept = new WeakMap<Case, readonly Evidence[]>()

function lateInvoices(kase: Case): readonly Evidence[] {
  const received = kase.notice?.receivedOn ?? null
  return kase.evidence.filter((entry) => {
    if (!isInvoice(entry.type) || entry.leftOut !== null || entry.issuedOn === null) return false
    if (kase.facts[`reissue/${entry.id}`]?.value === 'new-purchase') return false
    const afterNotice = received !== null && entry.issuedOn > received
    return afterNotice || (entry.purchasedOn !== null && daysBetween(entry.purchasedOn, entry.issuedOn) > 60)
  })
}

function undeclared(plan: PlanText, entry: Evidence): Match[] {
  const named = plan.statements.filter(({ text }) => entry.number !== null && text.includes(entry.number))
  const wrong = named.find(({ text }) => original.test(text) && !/替换|replaces/i.test(text))
  if (wrong) return [{ start: wrong.start, end: wrong.end }]
  const places = named.length > 0 ? named : mayDeclare(plan)
  if (places.some(({ text }) => declared.test(text))) return reworded(plan, entry)
  const place = named[0] ?? placeFor(plan, 'exhibits')
  return [{ start: place.start, end: place.end }]
}

/** The seller's statements that hold a word without which nothing is declared. */
const mayDeclare = (plan: PlanText): PlanSentence[] =>
  [...plan.sentencesWith(declaring), ...plan.hanSentences].filter((one) => !one.heading && !one.quoted)

/** 补开 is a first invoice: to call it re-issued tells of an earlier one that never was. */
function reworded(plan: PlanText, entry: Evidence): Match[] {
  if (entry.reissue !== 'late-issued' || /first issued|late[- ]issued|issued late|补开/i.test(plan.text))
    return []
  const hit = /\bre-?issued\b|重开/i.exec(plan.text)
  if (!hit) return []
  const message = {
    en: 'No earlier invoice existed, so write "first issued on …", not "re-issued".',
    zh: '之前没有开过发票，请写“补开”，不要写“重开”。',
  }
  return [{ start: hit.index, end: hit.index + hit[0].length, severity: 'warning', message }]
}

const inText = (plan: PlanText): Match[] =>
  lateIn(plan)
    .filter(({ own }) => !declared.test(own))
    .map(({ start, end }) => ({ start, end }))
